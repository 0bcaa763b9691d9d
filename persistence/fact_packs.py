"""Keeping packs of orders up to date, and reading a period out of them.

Reading is always exact: what has changed since its pack was made is read from the orders
themselves. Making packs anew only keeps reading fast; the console with the duties does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Engine
from sqlalchemy.engine import Connection

from persistence.engine import where
from persistence.mapping.fact_arrays import (
    SOURCES,
    Columns,
    columns_of,
    from_bytes,
    joined,
    to_bytes,
)
from persistence.storage_errors import storage_errors
from persistence.types import statement

#: Orders of a pack: those whose ids share all but so many bits.
PACK_BITS = 12
PACK_ORDERS = 1 << PACK_BITS

_ROWS = (
    f"SELECT {', '.join(SOURCES.values())} FROM work_orders w "
    "LEFT JOIN assets a ON a.id = w.asset_id WHERE w.status <> 'draft'"
)
#: Orders that touch a period; as ``persistence/queries/facts.py`` has it.
TOUCHING = """(
    SELECT id FROM work_orders WHERE reported_at >= :start AND reported_at < :end
    UNION SELECT id FROM work_orders WHERE resolve_due_at >= :start AND resolve_due_at < :end
    UNION SELECT id FROM work_orders WHERE finished_at >= :start AND finished_at < :end
    UNION SELECT id FROM work_orders WHERE finished_at >= :end AND reported_at < :end
    UNION SELECT id FROM work_orders WHERE finished_at IS NULL AND reported_at < :end
        AND status <> 'cancelled'
)"""


def read_period(connection: Connection, start: int, end: int) -> Columns:
    """Orders that touch [start, end) in microseconds, by report and id."""
    stale, known, newest = _state(connection)
    live = sorted(stale | (set(range((newest >> PACK_BITS) + 1)) - known.keys()))
    wanted = [
        pack
        for pack, (first, last, is_open) in known.items()
        if pack not in stale and first is not None and first < end and (is_open or last >= start)
    ]
    packs = [from_bytes(body) for body in _bodies(connection, wanted)]
    if live:
        named = ",".join(map(str, live))
        sql = f"{_ROWS} AND w.id >> {PACK_BITS} IN ({named}) AND w.id IN {TOUCHING}"
        packs.append(columns_of(_rows(connection, sql, start=start, end=end)))
    return joined([_touching_only(pack, start, end) for pack in packs])


def _touching_only(columns: Columns, start: int, end: int) -> Columns:
    keep = _touching(columns, start, end)
    return columns if keep.all() else columns.taken(np.flatnonzero(keep))


def _touching(columns: Columns, start: int, end: int) -> NDArray[np.bool_]:
    """UNKNOWN is below every instant, so it lies in no period."""
    whole, status = columns.whole, columns.words["status"]
    reported, finished = whole["reported_at"], whole["finished_at"]
    before = reported < end
    keep: NDArray[np.bool_] = before & (reported >= start)
    if keep.all():
        return keep
    for name in ("due_at", "finished_at"):
        keep |= (whole[name] >= start) & (whole[name] < end)
    keep |= (finished >= end) & before
    return keep | (_standing(columns, status.values, status.codes) & before)


def _standing(
    columns: Columns, statuses: Sequence[object], codes: NDArray[np.int32]
) -> NDArray[np.bool_]:
    from domain.analytics.sources import UNKNOWN

    cancelled = np.array([value == "cancelled" for value in statuses] + [False], np.bool_)
    standing: NDArray[np.bool_] = (columns.whole["finished_at"] == UNKNOWN) & ~cancelled[codes]
    return standing


def _state(
    connection: Connection,
) -> tuple[set[int], dict[int, tuple[int | None, int, bool]], int]:
    stale = {row[0] for row in connection.execute(statement("SELECT pack FROM stale_packs"))}
    sql = "SELECT pack, first_at, last_at, is_open FROM fact_packs ORDER BY pack"
    known = {row[0]: (row[1], row[2], bool(row[3])) for row in connection.execute(statement(sql))}
    newest = connection.execute(statement("SELECT max(id) FROM work_orders")).scalar()
    return stale, known, int(newest) if newest is not None else -1


def _bodies(connection: Connection, packs: Iterable[int]) -> Iterable[bytes]:
    sql = statement("SELECT body FROM fact_packs WHERE pack = :pack")
    for pack in packs:
        yield bytes(connection.execute(sql, {"pack": pack}).scalar_one())


def _rows(connection: Connection, sql: str, **values: int) -> Sequence[Sequence[Any]]:
    if connection.dialect.name == "sqlite":
        raw: Any = connection.connection.driver_connection
        found: Sequence[Sequence[Any]] = raw.execute(sql, values).fetchall()
        return found
    return list(connection.execute(statement(sql), values))


# --- keeping ------------------------------------------------------------------------------------


def refresh_packs(
    engine: Engine, most: int = 10_000, should_stop: Callable[[], bool] = lambda: False
) -> int:
    """Make up to ``most`` packs anew, each in a short transaction of its own; how many were."""
    with storage_errors(where(engine)):
        with engine.connect() as connection:
            stale, known, newest = _state(connection)
        missing = set(range((newest >> PACK_BITS) + 1)) - known.keys()
        wanted = sorted(stale | missing, reverse=True)[:most]
        for done, pack in enumerate(wanted):
            if should_stop():
                return done
            with (
                engine.connect().execution_options(paidan_writes=True) as connection,
                connection.begin(),
            ):
                _make(connection, pack)
    return len(wanted)


def _make(connection: Connection, pack: int) -> None:
    # First the mark, then the orders: who is changing one just now keeps the mark until he is done.
    connection.execute(statement("DELETE FROM stale_packs WHERE pack = :pack"), {"pack": pack})
    columns = _fresh(connection, pack)
    connection.execute(statement("DELETE FROM fact_packs WHERE pack = :pack"), {"pack": pack})
    status = columns.words["status"]
    placed = [columns.whole[name] for name in ("reported_at", "due_at", "finished_at")]
    connection.execute(
        statement(
            "INSERT INTO fact_packs (pack, orders, first_at, last_at, is_open, body) "
            "VALUES (:pack, :orders, :first_at, :last_at, :is_open, :body)"
        ),
        {
            "pack": pack,
            "orders": len(columns),
            "first_at": int(placed[0].min()) if len(columns) else None,
            "last_at": int(max(column.max() for column in placed)) if len(columns) else None,
            "is_open": bool(_standing(columns, status.values, status.codes).any()),
            "body": to_bytes(columns),
        },
    )


def _fresh(connection: Connection, pack: int) -> Columns:
    first = pack << PACK_BITS
    sql = f"{_ROWS} AND w.id >= :first AND w.id < :last ORDER BY w.id"
    return columns_of(_rows(connection, sql, first=first, last=first + PACK_ORDERS))


def differing_packs(engine: Engine) -> list[int]:
    """Packs that say they are up to date and do not hold what a full recount gives. None, ever."""
    with storage_errors(where(engine)), engine.connect() as connection:
        return [pack for pack, same in recounts(connection) if not same]


def recounts(connection: Connection) -> Iterator[tuple[int, bool]]:
    """(each pack that says it is up to date, whether a full recount gives what it holds)."""
    stale, known, _ = _state(connection)
    for pack in sorted(known.keys() - stale):
        (body,) = _bodies(connection, [pack])
        yield pack, _same(from_bytes(body), _fresh(connection, pack))


def _same(one: Columns, other: Columns) -> bool:
    if len(one) != len(other):
        return False
    for name, column in one.whole.items():
        if not np.array_equal(column, other.whole[name]):
            return False
    return all([*_spelled(one, name)] == [*_spelled(other, name)] for name in one.words)


def _spelled(columns: Columns, name: str) -> Iterable[object]:
    each = columns.words[name]
    return (each.values[code] if code >= 0 else None for code in each.codes.tolist())
