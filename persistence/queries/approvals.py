"""What waits for approval, and what was asked about in the past."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.approvals.approval import Subject
from domain.approvals.cards import Case, Cover
from domain.codec import from_plain
from domain.customers.customer import Contract
from domain.kinds import Channel, Priority
from domain.parts.part import HolderKind, Part, RequestState
from domain.people.working_time import local_day
from domain.ports.approvals import PastCase
from domain.service_levels.clocks import ClockKind
from domain.work_orders.order import WorkOrder
from persistence.entity_rows import read_order_types, read_technicians
from persistence.mapping.clock_arrays import clock_from_array
from persistence.mapping.order_rows import COLUMNS, row_to_order
from persistence.mapping.part_rows import read_parts
from persistence.types import from_micros, to_micros

_WAITS = (
    "closed_at IS NULL AND (status = 'waiting_approval' "
    "OR (status = 'finished' AND rest LIKE :unapproved AND rest NOT LIKE :refused))"
)
_ASKED = "rest LIKE '%\"requests\"%'"
_PATTERNS = {"unapproved": '%"cost_approved":false%', "refused": '%"refused":%'}

_PAST = (
    "SELECT w.type_code, w.priority, w.vip_level, w.customer_id, w.branch_id, w.channel, "
    "w.cost_fen, w.reported_at, w.rest, a.warranty_until_on "
    "FROM work_orders w LEFT JOIN assets a ON a.id = w.asset_id "
    "WHERE w.reported_at >= :start AND w.reported_at < :end ORDER BY w.reported_at, w.id"
)


class ApprovalReader:
    """:class:`domain.ports.approvals.ApprovalQueries`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def waiting_orders(self) -> tuple[WorkOrder, ...]:
        rows = self._connection.execute(
            text(
                f"SELECT {', '.join(COLUMNS)} FROM work_orders WHERE {_WAITS} "
                "ORDER BY reported_at, id"
            ),
            _PATTERNS,
        )
        return tuple(row_to_order(row) for row in rows)

    def waiting_parts(self) -> tuple[Part, ...]:
        return tuple(
            part
            for part in self._asked_for()
            if any(each.state is RequestState.WAITING for each in part.requests)
        )

    def count(self) -> int:
        """How many things wait, for the badge of the place."""
        orders = self._connection.execute(
            text(f"SELECT count(*) FROM work_orders WHERE {_WAITS}"), _PATTERNS
        ).scalar_one()
        asked = self._connection.execute(text(f"SELECT rest FROM parts WHERE {_ASKED}")).scalars()
        requests = (each for rest in asked for each in json.loads(rest).get("requests", ()))
        # What waits has the state a request begins with, which is not written down.
        return int(orders) + sum("state" not in each for each in requests)

    def past_cases(self, start: datetime, end: datetime, time_zone: str) -> tuple[PastCase, ...]:
        orders = self._past_orders(start, end, time_zone)
        return (*orders, *self._past_requests(start, end))

    def _past_orders(self, start: datetime, end: datetime, time_zone: str) -> Iterable[PastCase]:
        asks = {each.code for each in read_order_types(self._connection) if each.needs_approval}
        contracts = self._contracts()
        rows = self._connection.execute(
            text(_PAST), {"start": to_micros(start), "end": to_micros(end)}
        )
        for row in rows:
            day = local_day(from_micros(row.reported_at), time_zone)
            held = contracts.get(row.customer_id, ())
            known: dict[str, Any] = {
                "type_code": row.type_code,
                "urgent": row.priority == int(Priority.URGENT),
                "vip_level": row.vip_level,
                "branch_id": row.branch_id,
                "channel": Channel(row.channel),
                "covers": _covers(day, held, row.warranty_until_on),
            }
            before, after = _waits(row.rest)
            yield PastCase(Case(Subject.ORDER, asks=row.type_code in asks, **known), before)
            if row.cost_fen:
                yield PastCase(Case(Subject.COST, row.cost_fen, **known), after)

    def _past_requests(self, start: datetime, end: datetime) -> Iterable[PastCase]:
        branches = {each.id: each.branch_id for each in read_technicians(self._connection)}
        for part in self._asked_for():
            for request in part.requests:
                if not start <= request.asked_at < end:
                    continue
                target = request.target
                of_van = target.kind is HolderKind.VAN
                branch_id = branches.get(target.id) if of_van else target.id or None
                waited = None
                if request.decided_by and request.decided_at is not None:
                    waited = (request.decided_at - request.asked_at).total_seconds() / 60
                case = Case(Subject.PARTS, request.cost_fen, branch_id=branch_id)
                yield PastCase(case, waited)

    def _asked_for(self) -> list[Part]:
        return read_parts(self._connection, _ASKED)

    def _contracts(self) -> dict[int, tuple[Contract, ...]]:
        rows = self._connection.execute(
            text("SELECT id, rest FROM customers WHERE rest LIKE '%\"contracts\"%'")
        )
        return {
            id_: from_plain(tuple[Contract, ...], json.loads(rest).get("contracts", ()))
            for id_, rest in rows
        }


def _covers(
    day: date, contracts: Iterable[Contract], warranty: date | str | None
) -> frozenset[Cover]:
    found = set()
    if any(each.is_valid_on(day) for each in contracts):
        found.add(Cover.CONTRACT)
    if warranty and day <= date.fromisoformat(str(warranty)):
        found.add(Cover.WARRANTY)
    return frozenset(found) or frozenset({Cover.NEITHER})


def _waits(rest: str) -> tuple[float | None, float | None]:
    """Minutes until the order itself, and until its cost was decided; most never waited."""
    if '["approve",' not in rest:
        return None, None
    kept = json.loads(rest)
    clocks = (clock_from_array(each) for each in kept["clocks"])
    clock = next(each for each in clocks if each.kind is ClockKind.APPROVE)
    spans = [
        (each.stopped_at - each.started_at).total_seconds() / 60
        for each in clock.intervals
        if each.stopped_at is not None and each.reason != "cancelled"
    ]
    if not spans:
        return None, None
    return (None, sum(spans)) if kept.get("result") else (sum(spans), None)
