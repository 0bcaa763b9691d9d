"""Orders reduced to what figures need, by the ten thousands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import MISSING, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.analytics.facts import OrderFact
from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority, WaitReason
from persistence.types import EPOCH, MICROSECOND, to_micros

if TYPE_CHECKING:
    from domain.analytics.sources import FactArrays


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else EPOCH + micros * MICROSECOND


def _flag(value: Any) -> bool | None:
    return None if value is None else bool(value)


def _note(rest: str) -> str:
    """The note of the mark, out of the order's JSON; '' for an order without a mark."""
    if not rest:
        return ""
    note: str = (json.loads(rest).get("abnormal") or {}).get("note", "")
    return note


_STATUSES = {status.value: status for status in OrderStatus}
_CHANNELS = {channel.value: channel for channel in Channel}
_PRIORITIES = {priority.value: priority for priority in Priority}
_WAITS = {reason.value: reason for reason in WaitReason}
_CAUSES = {cause.value: cause for cause in AbnormalCause}

#: Field of the fact: what it is in the database, and what makes it of that (None: as it is).
_SOURCES: dict[str, tuple[str, Callable[[Any], Any] | None]] = {
    **{
        name: (f"w.{name}", None)
        for name in (
            "number",
            "type_code",
            "type_name",
            "fault",
            "customer_id",
            "customer_name",
            "site_id",
            "vip_level",
            "asset_id",
            "asset_code",
            "technician_id",
            "technician_name",
            "waiting_minutes",
            "rating",
            "cost_fen",
            "parts_cost_fen",
            "returned_count",
            "lat",
            "lon",
        )
    },
    **{
        name: (f"w.{name}", _instant)
        for name in (
            "reported_at",
            "dispatched_at",
            "confirmed_at",
            "departed_at",
            "arrived_at",
            "finished_at",
            "reviewed_at",
            "archived_at",
            "dispatch_due_at",
            "respond_due_at",
            "arrive_due_at",
        )
    },
    **{name: (f"w.{name}", bool) for name in ("rating_voluntary", "complaint", "imported")},
    "order_id": ("w.id", None),
    "status": ("w.status", _STATUSES.__getitem__),
    "channel": ("w.channel", _CHANNELS.__getitem__),
    "priority": ("w.priority", _PRIORITIES.__getitem__),
    "region": ("coalesce(nullif(w.region, ''), w.district)", None),
    "category": ("coalesce(nullif(a.category, ''), w.type_name)", None),
    "asset_name": ("coalesce(a.name, '')", None),
    "branch": ("coalesce(b.name, '')", None),
    "site_name": ("coalesce(nullif(s.name, ''), s.address, '')", None),
    "failed_at": ("w.failed_at", _instant),
    "accepted_at": ("w.desk_accepted_at", _instant),
    "due_at": ("w.resolve_due_at", _instant),
    "within_sla": ("w.on_time", _flag),
    "first_time_fix": ("w.first_visit", _flag),
    "wait_reason": ("w.wait_reason", _WAITS.get),
    "abnormal_cause": ("w.abnormal_cause", _CAUSES.get),
    "abnormal_note": ("CASE WHEN w.abnormal_cause IS NULL THEN '' ELSE w.rest END", _note),
    "downtime_minutes": (
        "CASE WHEN w.stopped AND w.finished_at IS NOT NULL "
        "THEN (w.finished_at - coalesce(w.failed_at, w.reported_at)) / 60000000 END",
        None,
    ),
}
_SELECT = f"""
SELECT {", ".join(sql for sql, _ in _SOURCES.values())} FROM work_orders w
LEFT JOIN assets a ON a.id = w.asset_id LEFT JOIN branches b ON b.id = w.branch_id
LEFT JOIN sites s ON s.id = w.site_id
"""
_SQL = f"""
{_SELECT} WHERE w.status <> 'draft' AND w.id IN """
_IN_ORDER = " ORDER BY w.reported_at, w.id"
#: Ids in one statement.
_CHUNK = 5_000
# A frozen value of fifty fields takes longer through its constructor than through the database:
# its slots are filled directly.
_FILL = tuple(
    (getattr(OrderFact, name).__set__, convert) for name, (_, convert) in _SOURCES.items()
)
_DEFAULTS = tuple(
    (getattr(OrderFact, field.name).__set__, field.default)
    for field in fields(OrderFact)
    if field.name not in _SOURCES and field.default is not MISSING
)


class FactQueries:
    connection: Connection

    def order_facts(self, start: datetime, end: datetime) -> tuple[OrderFact, ...]:
        """Orders reported, due or finished in [start, end), plus those open at ``end``."""
        return tuple(self.stream_facts(start, end))

    def stream_facts(self, start: datetime, end: datetime) -> Iterator[OrderFact]:
        """As :meth:`order_facts`, one after the other."""
        from persistence.fact_packs import TOUCHING

        values, sql = (
            {"start": to_micros(start), "end": to_micros(end)},
            _SQL + TOUCHING + _IN_ORDER,
        )
        if self.connection.dialect.name == "sqlite":
            raw: Any = self.connection.connection.driver_connection
            rows: Any = raw.execute(sql, values)
        else:
            rows = self.connection.execute(text(sql), values)
        for row in rows:
            yield _fact_of(row)

    def facts_by_id(self, ids: Sequence[int]) -> list[OrderFact]:
        """Single orders, in no particular order."""
        found: list[OrderFact] = []
        for begin in range(0, len(ids), _CHUNK):
            named = ",".join(map(str, ids[begin : begin + _CHUNK]))
            found += map(_fact_of, self.connection.exec_driver_sql(f"{_SQL}({named})"))
        return found

    def figures_mark(self) -> int:
        """Another number after every change of what figures are made of: nothing changes without
        an entry in the log."""
        newest = self.connection.exec_driver_sql("SELECT max(seq) FROM event_log").scalar()
        return int(newest or 0)

    def order_arrays(self, start: datetime, end: datetime) -> FactArrays:
        """As :meth:`order_facts`, as arrays. Single orders are read when they are asked for, as
        long as these queries are open."""
        from domain.analytics.sources import FactArrays
        from persistence.fact_packs import read_period
        from persistence.mapping.fact_arrays import meanings

        columns = read_period(self.connection, to_micros(start), to_micros(end))
        named = self.connection.exec_driver_sql("SELECT id, name FROM branches")
        branches = {row[0]: row[1] for row in named}
        return FactArrays(
            columns.whole, meanings(columns, branches), self.facts_by_id, columns.floats
        )


def read_facts(connection: Connection, condition: str, **values: Any) -> tuple[OrderFact, ...]:
    """Those of a condition on ``work_orders w``, drafts left out."""
    sql = f"{_SELECT} WHERE w.status <> 'draft' AND {condition}"
    return tuple(_fact_of(row) for row in connection.execute(text(sql), values))


def _fact_of(row: Sequence[Any]) -> OrderFact:
    fact = OrderFact.__new__(OrderFact)
    for (fill, convert), value in zip(_FILL, row, strict=True):
        fill(fact, value if convert is None else convert(value))
    for fill, default in _DEFAULTS:
        fill(fact, default)
    return fact
