"""What a company used in a stretch of time: cards, fields, kinds of order, overrides, undone acts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.analytics.usage import ActUse, CardUse, Counted, FieldUse, Telling
from domain.work_orders.templates import OrderType
from persistence.types import to_micros

_TAKEN = "NOT imported AND reported_at >= :start AND reported_at < :end"
_FINISHED = "finished_at IS NOT NULL"
_TELLING = """SELECT count(*), sum(CASE WHEN (arrived_at IS NOT NULL OR started_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM event_log e WHERE e.topic = 'work_order' AND e.entity_id = w.id
        AND e.kind IN ('departed', 'arrived', 'started', 'finished')
        AND e.payload LIKE '%"keyed_in"%')
    THEN 1 ELSE 0 END) FROM work_orders w
    WHERE NOT imported AND finished_at >= :start AND finished_at < :end"""
#: Key of a field: (is it filled in, whose orders have it). ``cancelled`` ones have none.
FIELDS = {
    "contact_phone": ("contact_phone <> ''", ""),
    "customer": ("customer_id IS NOT NULL", ""),
    "address": ("address <> ''", ""),
    "machine": ("asset_id IS NOT NULL", ""),
    "window": ("window_start_at IS NOT NULL", ""),
    "description": ("description <> ''", ""),
    "notes": ("notes <> ''", ""),
    "external_number": ("external_number <> ''", ""),
    "fault": ("fault <> ''", _FINISHED),
    "cost": ("cost_fen IS NOT NULL AND cost_fen > 0", _FINISHED),
    "parts": ("parts_cost_fen > 0", _FINISHED),
    "first_visit": ("first_visit IS NOT NULL", _FINISHED),
    "rating": ("rating IS NOT NULL", _FINISHED),
}
#: Orders of one kind whose own fields are looked at, the newest.
_MOST_OWN = 5_000


class UsageReader:
    """:class:`domain.ports.usage.UsageQueries`."""

    def __init__(self, connection: Connection, types: tuple[OrderType, ...]) -> None:
        self._connection = connection
        self._types = tuple(one for one in types if one.active)

    def _rows(self, sql: str, start: datetime, end: datetime, **more: Any) -> Iterator[Any]:
        values = {"start": to_micros(start), "end": to_micros(end), **more}
        yield from self._connection.execute(text(sql), values)

    def orders(self, start: datetime, end: datetime) -> int:
        ((count,),) = self._rows(f"SELECT count(*) FROM work_orders WHERE {_TAKEN}", start, end)
        return int(count)

    def telling(self, start: datetime, end: datetime) -> Telling:
        ((finished, told),) = self._rows(_TELLING, start, end)
        return Telling(int(finished), int(told or 0))

    def cards(self, start: datetime, end: datetime) -> tuple[CardUse, ...]:
        fired: Counter[str] = Counter()
        about: dict[str, dict[int, bool | None]] = {}
        sql = (
            "SELECT e.payload, e.entity_id, w.on_time FROM event_log e "
            "LEFT JOIN work_orders w ON w.id = e.entity_id AND e.entity_id <> 0 "
            "WHERE e.topic = 'rule' AND e.recorded_at >= :start AND e.recorded_at < :end"
        )
        for payload, order_id, on_time in self._rows(sql, start, end):
            code = str(json.loads(payload).get("card", ""))
            fired[code] += 1
            if order_id:
                about.setdefault(code, {})[order_id] = None if on_time is None else bool(on_time)
        return tuple(
            CardUse(code, True, count, *_judged(about.get(code, {})))
            for code, count in fired.most_common()
        )

    def fields(self, start: datetime, end: datetime) -> tuple[FieldUse, ...]:
        counted = []
        for filled, having in FIELDS.values():
            of = f"status <> 'cancelled'{' AND ' + having if having else ''}"
            counted.append(f"sum(CASE WHEN {of} AND {filled} THEN 1 ELSE 0 END)")
            counted.append(f"sum(CASE WHEN {of} THEN 1 ELSE 0 END)")
        sql = f"SELECT {', '.join(counted)} FROM work_orders WHERE {_TAKEN}"
        (row,) = self._rows(sql, start, end)
        numbers = [int(value or 0) for value in row]
        core = [
            FieldUse(key, numbers[2 * place], numbers[2 * place + 1])
            for place, key in enumerate(FIELDS)
        ]
        own = [each for one in self._types for each in self._own(one, start, end)]
        return (*core, *own)

    def _own(self, kind: OrderType, start: datetime, end: datetime) -> Iterator[FieldUse]:
        if not (kind.fields or kind.result_fields):
            return
        sql = (
            f"SELECT rest, finished_at FROM work_orders WHERE {_TAKEN} AND type_code = :code "
            "AND status <> 'cancelled' ORDER BY reported_at DESC LIMIT :most"
        )
        taken, done = 0, 0
        called: Counter[str] = Counter()
        closed: Counter[str] = Counter()
        for rest, finished_at in self._rows(sql, start, end, code=kind.code, most=_MOST_OWN):
            read = json.loads(rest)
            taken += 1
            called.update(_labels(read.get("details")))
            if finished_at is not None:
                done += 1
                closed.update(_labels(read.get("result")))
        for field in kind.fields:
            yield FieldUse("", called[field.label], taken, field.label, kind.name)
        for field in kind.result_fields:
            yield FieldUse("", closed[field.label], done, field.label, kind.name)

    def types(self, start: datetime, end: datetime) -> tuple[Counted, ...]:
        sql = f"SELECT type_code, count(*) FROM work_orders WHERE {_TAKEN} GROUP BY type_code"
        used = {code: int(count) for code, count in self._rows(sql, start, end)}
        found = [Counted(one.name, used.get(one.code, 0)) for one in self._types]
        return tuple(sorted(found, key=lambda one: (-one.count, one.name)))

    def overrides(self, start: datetime, end: datetime) -> tuple[Counted, ...]:
        sql = (
            "SELECT payload FROM event_log WHERE topic = 'work_order' AND kind = 'dispatched' "
            "AND recorded_at >= :start AND recorded_at < :end "
            "AND payload LIKE '%\"override_reason\"%'"
        )
        reasons: Counter[str] = Counter()
        for (payload,) in self._rows(sql, start, end):
            reasons[str(json.loads(payload)["dispatch"].get("override_reason", ""))] += 1
        del reasons[""]
        return tuple(Counted(reason, count) for reason, count in reasons.most_common())

    def acts(self, start: datetime, end: datetime) -> tuple[ActUse, ...]:
        sql = (
            "SELECT kind, sum(CASE WHEN mode = 'do' THEN 1 ELSE 0 END), "
            "sum(CASE WHEN mode = 'undo' THEN 1 ELSE 0 END) FROM commands "
            "WHERE recorded_at >= :start AND recorded_at < :end GROUP BY kind"
        )
        found = [ActUse(*row) for row in self._rows(sql, start, end) if row[2]]
        return tuple(sorted(found, key=lambda one: (-one.undone, one.kind)))


def _judged(orders: Mapping[int, bool | None]) -> tuple[int, int, int]:
    """(orders, in time, known to be in time or not)."""
    known = [each for each in orders.values() if each is not None]
    return len(orders), sum(known), len(known)


def _labels(part: Any) -> Iterator[str]:
    """Labels of the own fields that say something."""
    for label, value in (part or {}).get("own", ()):
        if str(value).strip():
            yield str(label)
