"""The numbers that the orders of a ledger get here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.work_orders.order import WorkOrder
from persistence.order_chunks import AT, ReadyOrder
from persistence.store import UnitOfWork
from persistence.types import dumps, from_micros


def _reported_at(order: WorkOrder | ReadyOrder) -> datetime:
    if isinstance(order, ReadyOrder):
        return from_micros(order.row[AT["reported_at"]])
    return order.milestones.reported_at


def numbers_of(store: UnitOfWork, orders: Sequence[WorkOrder | ReadyOrder]) -> list[str]:
    """Numbers of the days on which they were reported."""
    zone = ZoneInfo(store.time_zone)
    days = [_reported_at(order).astimezone(zone) for order in orders]
    names = [f"WO-{day.year % 100:02d}{day.month:02d}{day.day:02d}" for day in days]
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    given = (
        "SELECT value ->> 0, value ->> 1 FROM json_each(:counts)"
        if store.unit.is_sqlite
        else "SELECT value ->> 0, CAST(value ->> 1 AS bigint) "
        "FROM json_array_elements(CAST(:counts AS json))"
    )
    rows = store.unit.execute(
        f"INSERT INTO counters (name, value) {given} WHERE true ON CONFLICT (name) "
        "DO UPDATE SET value = counters.value + excluded.value RETURNING name, value",
        counts=dumps(sorted(counts.items())),
    )
    following = {row.name: row.value - counts[row.name] for row in rows}
    made = []
    for name in names:
        following[name] += 1
        made.append(f"{name}-{following[name]:04d}")
    return made
