"""The search index: which rows contain what was typed.

On SQLite triggers keep the index (see revision 0004), on PostgreSQL :func:`learn` does. Both hold
the tokens of :mod:`persistence.grams`, so both find exactly the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy.engine import Connection

from persistence.grams import grams, phrases
from persistence.search_terms import Phrase, number_range, with_endings
from persistence.types import any_of, statement

#: What is searched, per table; the same columns as in the triggers.
SEARCHED: Mapping[str, Sequence[str]] = {
    "work_orders": [
        "number",
        "title",
        "customer_name",
        "contact_name",
        "contact_phone",
        "address",
        "district",
        "asset_code",
        "external_number",
        "description",
        "own_text",
    ],
    "assets": [
        "code",
        "name",
        "category",
        "model",
        "serial_number",
        "customer_name",
        "site_name",
        "location",
        "notes",
        "own_text",
    ],
    "customers": ("search_text",),
    "parts": [
        "code",
        "name",
        "model",
        "category",
        "supplier",
        "location",
        "notes",
        "own_text",
    ],
    "technicians": ("search_text",),
}
#: A position beyond this is all the same to a tsvector.
_LAST_POSITION = 16_383
_POSITIONS_PER_TOKEN = 255


def learn(connection: Connection, table: str, row_id: int, row: Mapping[str, Any]) -> None:
    """Index a row that was written (``row``: at least its searched columns)."""
    if connection.dialect.name == "sqlite":
        return
    learn_many(connection, table, [(row_id, row)])


def learn_many(
    connection: Connection, table: str, rows: Sequence[tuple[int, Mapping[str, Any]]]
) -> None:
    """As :func:`learn`, for many."""
    if connection.dialect.name == "sqlite" or not rows:
        return
    columns = SEARCHED[table]
    tokens = [(row_id, grams(*[row[column] for column in columns])) for row_id, row in rows]
    _learn_on_server(connection, table, tokens)


@contextmanager
def learning_later(connection: Connection) -> Iterator[None]:
    """Rows that come and go by this connection do so without the index inside; tell it then with
    :func:`learn_tokens` (of rows that go: before, see :func:`remove_rows`)."""
    flag = connection.info.get("search_at_once", [True])
    flag[0] = False
    try:
        yield
    finally:
        flag[0] = True


def learn_tokens(connection: Connection, table: str, rows: Sequence[tuple[int, str]]) -> None:
    """Index rows that were added inside :func:`learning_later` by their tokens (see
    :func:`persistence.grams.grams`, of all searched columns), on either database."""
    if connection.dialect.name != "sqlite":
        _learn_on_server(connection, table, rows)
        return
    raw: Any = connection.connection.driver_connection
    raw.executemany(f"INSERT INTO {table}_search (rowid, tokens) VALUES (?, ?)", rows)


def _learn_on_server(connection: Connection, table: str, rows: Sequence[tuple[int, str]]) -> None:
    if rows:
        connection.execute(
            statement(
                f"INSERT INTO {table}_search (id, tokens) VALUES (:id, CAST(:tokens AS tsvector)) "
                "ON CONFLICT (id) DO UPDATE SET tokens = excluded.tokens"
            ),
            [{"id": row_id, "tokens": ts_vector(tokens)} for row_id, tokens in rows],
        )


def remove_rows(connection: Connection, table: str, row_ids: Sequence[int]) -> None:
    """Delete rows of ``table``, and what the index knows of them."""
    if not row_ids:
        return
    chosen, wanted = any_of(connection, row_ids)
    if connection.dialect.name == "sqlite":
        index, columns = f"{table}_search", ", ".join(SEARCHED[table])
        rows = connection.execute(
            statement(f"SELECT id, {columns} FROM {table} WHERE id {chosen}"), wanted
        )
        raw: Any = connection.connection.driver_connection
        raw.executemany(
            f"INSERT INTO {index} ({index}, rowid, tokens) VALUES ('delete', ?, ?)",
            [(row[0], grams(*row[1:])) for row in rows],
        )
    with learning_later(connection):
        connection.execute(statement(f"DELETE FROM {table} WHERE id {chosen}"), wanted)


def relearn(connection: Connection, table: str, row_ids: Sequence[int]) -> None:
    """Index rows anew whose searched columns were changed by a statement."""
    if connection.dialect.name == "sqlite" or not row_ids:
        return
    columns = SEARCHED[table]
    rows = connection.execute(
        statement(f"SELECT id, {', '.join(columns)} FROM {table} WHERE id = ANY(:ids)"),
        {"ids": list(row_ids)},
    ).mappings()
    learn_many(connection, table, [(row["id"], dict(row)) for row in rows])


def rebuild(connection: Connection) -> None:
    """Make the whole index anew from the rows."""
    for table, columns in SEARCHED.items():
        if connection.dialect.name == "sqlite":
            index = f"{table}_search"
            connection.exec_driver_sql(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
            connection.exec_driver_sql(
                f"INSERT INTO {index} (rowid, tokens) SELECT id, grams({', '.join(columns)}) "
                f"FROM {table}"
            )
            continue
        connection.execute(statement(f"DELETE FROM {table}_search"))
        last = 0
        while True:
            ids = connection.execute(
                statement(f"SELECT id FROM {table} WHERE id > :last ORDER BY id LIMIT 1000"),
                {"last": last},
            ).scalars()
            batch = ids.all()
            if not batch:
                break
            relearn(connection, table, batch)
            last = batch[-1]


def condition(connection: Connection, table: str, query: str) -> tuple[str, dict[str, Any]] | None:
    """SQL that is true of the rows of ``table`` that contain every word of ``query``, with its
    parameters; None when there is nothing to search for (then no row is meant)."""
    wanted = phrases(query)
    if not wanted:
        return None
    between = number_range(query) if table == "work_orders" else None
    if between is not None:
        first, beyond = between
        sql = f"{table}.number >= :search AND {table}.number < :beyond"
        return sql, {"search": first, "beyond": beyond}
    source, matched, value = index_of(connection, table, wanted)
    id_column = "rowid" if connection.dialect.name == "sqlite" else "id"
    return f"{table}.id IN (SELECT {id_column} FROM {source} WHERE {matched})", {"search": value}


def newest(
    connection: Connection, table: str, query: str, *, oldest_first: bool = False
) -> tuple[str, dict[str, Any]] | None:
    """A query for the ids of :func:`condition`, in the order of the index that knows them: a few
    are found at once among any number. Give it a LIMIT."""
    wanted = phrases(query)
    if not wanted:
        return None
    direction = "" if oldest_first else " DESC"
    between = number_range(query) if table == "work_orders" else None
    if between is not None:
        sql = (
            "SELECT id FROM work_orders WHERE number >= :search AND number < :beyond "
            f"ORDER BY number{direction}"
        )
        return sql, {"search": between[0], "beyond": between[1]}
    source, matched, value = index_of(connection, table, wanted)
    id_column = "rowid" if connection.dialect.name == "sqlite" else "id"
    sql = f"SELECT {id_column} AS id FROM {source} WHERE {matched} ORDER BY {id_column}{direction}"
    return sql, {"search": value}


def between(
    connection: Connection, table: str, query: str, first: int, last: int
) -> tuple[str, dict[str, Any]] | None:
    """A query for those ids of :func:`condition` that are neither below ``first`` nor beyond
    ``last``, in no order: the index reads no more than that range (SQLite only)."""
    wanted = phrases(query)
    if not wanted:
        return None
    limits = {"first": first, "last": last}
    numbers = number_range(query) if table == "work_orders" else None
    if numbers is not None:
        sql = "SELECT id FROM work_orders WHERE +number >= :search AND +number < :beyond"
        values = {"search": numbers[0], "beyond": numbers[1], **limits}
        return f"{sql} AND id BETWEEN :first AND :last", values
    source, matched, value = index_of(connection, table, wanted)
    sql = f"SELECT rowid AS id FROM {source} WHERE {matched}"
    return f"{sql} AND rowid BETWEEN :first AND :last", {"search": value, **limits}


def held(table: str, query: str) -> tuple[str, dict[str, Any]]:
    """As :func:`condition`, by the row's own text instead of the index (SQLite only): for rows that
    are read anyhow."""
    between = number_range(query) if table == "work_orders" else None
    if between is not None:
        return "number >= :held0 AND number < :held1", {"held0": between[0], "held1": between[1]}
    tokens = f"' ' || grams({', '.join(SEARCHED[table])}) || ' '"
    wanted = {
        f"held{place}": f" {' '.join(pieces)}{'' if is_prefix else ' '}"
        for place, (pieces, is_prefix) in enumerate(phrases(query))
    }
    return " AND ".join(f"instr({tokens}, :{name}) > 0" for name in wanted), wanted


def index_of(connection: Connection, table: str, wanted: Sequence[Phrase]) -> tuple[str, str, str]:
    """The index of ``table``, the condition on it (its parameter is ``search``), the value."""
    source = f"{table}_search"
    if connection.dialect.name == "sqlite":
        value = match_expression([with_endings(connection, table, each) for each in wanted])
        return source, f"{source} MATCH :search", value
    return source, "tokens @@ CAST(:search AS tsquery)", ts_query(wanted)


def match_expression(wanted: Sequence[Sequence[Phrase]]) -> str:
    """The FTS5 query for rows that have one of the phrases of each of ``wanted``."""
    return " AND ".join(
        "("
        + " OR ".join(
            '"' + " ".join(pieces) + '"' + (" *" if is_prefix else "") for pieces, is_prefix in each
        )
        + ")"
        for each in wanted
    )


def ts_query(wanted: Sequence[Phrase]) -> str:
    """The tsquery of :func:`phrases`, written out so that no parser of the server has a say."""
    clauses = []
    for pieces, is_prefix in wanted:
        quoted = [_quoted(piece) for piece in pieces]
        if is_prefix:
            quoted[-1] += ":*"
        clauses.append("(" + " <-> ".join(quoted) + ")")
    return " & ".join(clauses)


def ts_vector(tokens: str) -> str:
    """The tsvector of blank-separated ``tokens``, with their positions."""
    positions: dict[str, list[str]] = {}
    for place, token in enumerate(tokens.split(), start=1):
        where = positions.setdefault(token, [])
        if len(where) < _POSITIONS_PER_TOKEN:
            where.append(str(min(place, _LAST_POSITION)))
    return " ".join(f"{_quoted(token)}:{','.join(where)}" for token, where in positions.items())


def _quoted(token: str) -> str:
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"
