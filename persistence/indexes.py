"""Setting the sorting indexes aside for a great load, and putting back whatever is missing.

A million orders written with thirty indexes in place touch a page of each index per row; built
afterwards, each is one sorted pass. Should the program die in between, the next start finds them
missing and makes them: nothing is wrong without them, only slow.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, Index, text
from sqlalchemy.engine import Connection

from persistence.tables import metadata

#: They answer for one entity in milliseconds what a pass over all orders answers in some hundred.
_LOOKUPS = frozenset(
    {
        "ix_work_orders_customer_id",
        "ix_work_orders_asset_id",
        "ix_work_orders_site_id",
        "ix_work_orders_technician_id",
        "ix_work_orders_finished",
    }
)


def expected_indexes(dialect: str) -> dict[str, Index]:
    """By name, those this database should have."""
    found: dict[str, Index] = {}
    for table in metadata.tables.values():
        for index in table.indexes:
            if _is_for(index, dialect):
                found[str(index.name)] = index
    return found


def _is_for(index: Index, dialect: str) -> bool:
    condition = index._ddl_if
    return condition is None or condition.dialect == dialect


def missing_indexes(connection: Connection) -> list[Index]:
    """Those that are not there."""
    if connection.dialect.name == "sqlite":
        sql = "SELECT name FROM sqlite_master WHERE type = 'index'"
    else:
        sql = "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()"
    there = set(connection.execute(text(sql)).scalars())
    expected = expected_indexes(connection.dialect.name)
    return [index for name, index in expected.items() if name not in there]


def create_missing_indexes(engine: Engine) -> int:
    """Make what is missing; how many that were. Whoever else writes waits for one of them at
    most."""
    with engine.connect() as connection:
        missing = missing_indexes(connection)
    for index in missing:
        with (
            engine.connect().execution_options(paidan_writes=True) as connection,
            connection.begin(),
        ):
            index.create(connection, checkfirst=True)
    return len(missing)


def refresh_statistics(engine: Engine) -> None:
    """Tell the planner how many rows there are of what, from a sample; takes milliseconds."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA analysis_limit = 400")
            raw.execute("ANALYZE")
        else:
            connection.execute(text("ANALYZE"))
            connection.commit()


@contextmanager
def without_sort_indexes(
    engine: Engine, *, keep: str = "", lookups: bool = False, put_back: bool = True
) -> Iterator[None]:
    """No sorting indexes on the orders inside; all of them afterwards, also after an exception.
    ``keep``: a column by which rows are looked up meanwhile. ``lookups``: the orders of one
    customer, machine or technician need not be found quickly either. ``put_back`` False: after
    success they are left to whoever calls (:func:`create_missing_indexes`)."""
    with (
        engine.connect().execution_options(paidan_writes=True) as connection,
        connection.begin(),
    ):
        for name in expected_indexes(engine.dialect.name):
            is_aside = name.startswith("ix_work_orders_by_") or (lookups and name in _LOOKUPS)
            if is_aside and name != f"ix_work_orders_by_{keep}":
                connection.execute(text(f"DROP INDEX IF EXISTS {name}"))
    try:
        yield
    except BaseException:
        create_missing_indexes(engine)
        raise
    if put_back:
        create_missing_indexes(engine)
