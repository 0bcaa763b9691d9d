"""Orders, contracts and warranties as the rules see them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.kinds import Priority
from domain.parts.running_low import FallenLow
from domain.ports.rules import DayCounts
from domain.rules.moments import Seen
from domain.rules.reminders import ContractEnd
from domain.service_levels.clocks import ClockKind
from domain.work_orders.kinds import WaitReason
from persistence.entity_rows import read_skills
from persistence.mapping.clock_arrays import clock_from_array
from persistence.types import Json, from_micros, to_micros

#: An order that took longer than this to close is not looked at again.
_LONGEST = timedelta(days=60)
_LAST_EVENT = (
    "(SELECT max(occurred_at) FROM event_log e WHERE e.topic = 'work_order' "
    "AND e.entity_id = w.id AND e.kind = '{kind}')"
)
_SEEN = (
    "SELECT w.id, w.priority, w.vip_level, w.stopped, w.skills, w.reported_at, w.dispatched_at, "
    "w.confirmed_at, w.finished_at, w.reviewed_at, w.closed_at, w.resolve_due_at, "
    f"CASE WHEN w.returned_count > 0 THEN {_LAST_EVENT.format(kind='returned')} END, "
    f"CASE WHEN w.complaint THEN {_LAST_EVENT.format(kind='flagged_abnormal')} END, w.paused, "
    f"CASE WHEN w.dispatch_revision > 1 THEN {_LAST_EVENT.format(kind='dispatched')[:-1]} "
    "AND e.payload LIKE '%\"previous_technician_id\":%') END, w.rest "
    "FROM work_orders w WHERE NOT w.imported AND {condition}"
)

_NEVER_ASKED = re.compile(r'\["approve",[^\]]*?"idle",\[\]')
#: Steps in which the stock of a part changed.
_FELL = (
    "SELECT e.seq, e.entity_id, e.command_id, e.payload, p.name, p.least_stock, p.stock_total "
    "FROM event_log e JOIN parts p ON p.id = e.entity_id "
    "WHERE e.topic = 'part' AND e.kind = 'part_edited' AND p.active AND p.least_stock > 0 "
    "AND e.recorded_at >= :start AND e.recorded_at < :end "
    "AND e.payload LIKE '%\"stock\"%' ORDER BY e.seq"
)


class RuleReader:
    """:class:`domain.ports.rules.RuleQueries`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open_orders(self) -> tuple[Seen, ...]:
        return self._seen("w.closed_at IS NULL")

    def orders_of(self, start: datetime, end: datetime) -> tuple[Seen, ...]:
        return self._seen(
            "w.reported_at >= :since AND w.reported_at < :end "
            "AND (w.closed_at IS NULL OR w.closed_at >= :start)",
            since=to_micros(start - _LONGEST),
            start=to_micros(start),
            end=to_micros(end),
        )

    def _seen(self, condition: str, **values: Any) -> tuple[Seen, ...]:
        certified = frozenset(
            skill.code for skill in read_skills(self._connection) if skill.needs_certificate
        )
        rows = self._connection.execute(text(_SEEN.replace("{condition}", condition)), values)
        return tuple(_seen_of(row, certified) for row in rows)

    def contract_ends(self) -> tuple[ContractEnd, ...]:
        rows = self._connection.execute(
            text("SELECT id, name, rest FROM customers WHERE active AND rest <> '{}'").columns(
                rest=Json
            )
        )
        return tuple(
            ContractEnd(row.id, row.name, each["name"], date.fromisoformat(each["ends_on"]))
            for row in rows
            for each in row.rest.get("contracts", ())
            if each.get("ends_on")
        )

    def warranties_ending(self, first: date, last: date) -> int:
        return int(
            self._connection.execute(
                text(
                    "SELECT count(*) FROM assets WHERE warranty_until_on BETWEEN :first AND :last "
                    "AND status <> 'retired'"
                ),
                {"first": first.isoformat(), "last": last.isoformat()},
            ).scalar_one()
        )

    def fallen_low(self, start: datetime, end: datetime) -> tuple[FallenLow, ...]:
        rows = self._connection.execute(
            text(_FELL), {"start": to_micros(start), "end": to_micros(end)}
        )
        found = []
        for seq, part_id, command_id, payload, name, least, total in rows:
            changes = json.loads(payload)
            before, after = (_total(changes.get(side) or {}) for side in ("before", "after"))
            if before >= least > after:
                found.append(FallenLow(seq, part_id, command_id, name, total, least))
        return tuple(found)

    def day_counts(self, start: datetime, end: datetime) -> DayCounts:
        span = {"start": to_micros(start), "end": to_micros(end)}
        return DayCounts(
            reported=self._count("reported_at >= :start AND reported_at < :end", span),
            finished=self._count("finished_at >= :start AND finished_at < :end", span),
            open=self._count("closed_at IS NULL AND finished_at IS NULL", {}),
            late=self._count(
                "closed_at IS NULL AND finished_at IS NULL AND resolve_due_at < :end",
                {"end": span["end"]},
            ),
        )

    def _count(self, condition: str, values: Mapping[str, int]) -> int:
        return int(
            self._connection.execute(
                text(f"SELECT count(*) FROM work_orders WHERE {condition}"), dict(values)
            ).scalar_one()
        )

    def fired(self, start: datetime, end: datetime) -> Mapping[str, int]:
        rows = self._connection.execute(
            text(
                "SELECT payload FROM event_log WHERE topic = 'rule' "
                "AND recorded_at >= :start AND recorded_at < :end"
            ),
            {"start": to_micros(start), "end": to_micros(end)},
        )
        found: dict[str, int] = {}
        for (payload,) in rows:
            card = str(json.loads(payload).get("card", ""))
            found[card] = found.get(card, 0) + 1
        return found


def _total(image: Mapping[str, Any]) -> float:
    return float(round(sum(lot["quantity"] for lot in image.get("stock") or ()), 3))


def _approval(rest: str) -> dict[str, datetime | None]:
    """The last time the clock of approval ran; most orders never need any."""
    if _NEVER_ASKED.search(rest) or '["approve",' not in rest:
        return {}
    clocks = (clock_from_array(each) for each in json.loads(rest)["clocks"])
    clock = next(each for each in clocks if each.kind is ClockKind.APPROVE)
    if not clock.intervals:
        return {}
    last = clock.intervals[-1]
    return {
        "approval_since_at": last.started_at,
        "approval_due_at": clock.due_at,
        "approval_over_at": last.stopped_at,
    }


def _consulting(rest: str) -> datetime | None:
    if f'"{WaitReason.COLLABORATION.value}"' not in rest:
        return None
    waiting = json.loads(rest).get("waiting") or {}
    if waiting.get("reason") != WaitReason.COLLABORATION.value:
        return None
    return datetime.fromisoformat(waiting["since_at"])


def _seen_of(row: Sequence[Any], certified: frozenset[str]) -> Seen:
    moments = [None if value is None else from_micros(value) for value in row[5:14]]
    reported_at = moments[0]
    assert reported_at is not None
    return Seen(
        id=row[0],
        priority=Priority(row[1]),
        vip_level=row[2],
        stopped=bool(row[3]),
        certified=not certified.isdisjoint(json.loads(row[4])),
        reported_at=reported_at,
        dispatched_at=moments[1],
        confirmed_at=moments[2],
        finished_at=moments[3],
        reviewed_at=moments[4],
        closed_at=moments[5],
        resolve_due_at=moments[6],
        returned_at=moments[7],
        complained_at=moments[8],
        paused=bool(row[14]),
        handed_over_at=None if row[15] is None else from_micros(row[15]),
        consulting_since_at=_consulting(row[16]),
        **_approval(row[16]),
    )
