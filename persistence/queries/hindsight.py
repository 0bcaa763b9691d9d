"""Past dispatches with the board as it was a moment before each, for the ranking to be asked again.

What is known only of today is taken as it is now: who works here, skills, shifts and leave. What
came later is not: visits, places and records are those of that moment.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection

from domain.dispatching.hindsight import Past
from domain.dispatching.job_needs import job_need
from domain.dispatching.situation import JobNeed, Situation, TrackRecord, Visit
from domain.people.technician import Position, Technician
from domain.people.working_time import day_bounds, local_day
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.order import WorkOrder
from persistence.queries.pages import read_orders
from persistence.queries.situations import read_situation
from persistence.queries.track_records import records_at
from persistence.types import from_micros, to_micros

#: Whoever was given something earlier than this has done it by then.
_LONGEST = timedelta(days=7)
_CHUNK = 100

_STOPS = (
    "SELECT d.order_id, w.number, d.technician_id, d.planned_start_at, d.planned_end_at, "
    "d.dispatched_at, d.ended_at, d.outcome, w.arrived_at, w.lat, w.lon, w.customer_name, "
    "w.priority, w.imported, w.arrive_due_at, w.resolve_due_at, d.revision "
    "FROM dispatches d JOIN work_orders w ON w.id = d.order_id "
    "WHERE d.dispatched_at >= :since AND d.dispatched_at < :until ORDER BY d.dispatched_at"
)


@dataclass(frozen=True, slots=True)
class _Stop:
    """One assignment of the past."""

    visit: Visit
    given_at: datetime
    ended_at: datetime | None
    arrived_at: datetime | None
    outcome: str
    imported: bool
    arrive_due_at: datetime | None
    resolve_due_at: datetime | None
    revision: int


def read_past(
    connection: Connection, since: datetime, until: datetime, most: int
) -> Iterator[Past]:
    """The last ``most`` dispatches given in [since, until) by which the work was done, oldest first.
    Orders from old ledgers are left out: nobody knows when they were given."""
    stops = [
        _stop_of(row)
        for row in connection.execute(
            text(_STOPS), {"since": to_micros(since - _LONGEST), "until": to_micros(until)}
        )
    ]
    done = [
        each
        for each in stops
        if each.outcome == "finished" and not each.imported and each.given_at >= since
    ][-most:]
    today = _without_streets(read_situation(connection, until))
    day, records = None, {}
    for start in range(0, len(done), _CHUNK):
        chunk = done[start : start + _CHUNK]
        orders = _orders(connection, [each.visit.order_id for each in chunk])
        for sent in chunk:
            order = orders.get(sent.visit.order_id)
            if order is None:
                continue
            at = sent.given_at
            if local_day(at, today.time_zone) != day:
                day = local_day(at, today.time_zone)
                records = records_at(connection, at)
            need = _need(order, sent)
            yield Past(
                situation=_board(
                    today, stops, at, _with_acquaintances(connection, need, at, records)
                ),
                need=need,
                sent_id=sent.visit.technician_id,
                times_sent=sent.revision,
            )


def _without_streets(situation: Situation) -> Situation:
    """Thousands of ways that nobody will drive again are not looked up in the streets."""
    rules = situation.rules
    return replace(situation, rules=replace(rules, travel=replace(rules.travel, roads=None)))


def _stop_of(row: Sequence[Any]) -> _Stop:
    visit = Visit(
        order_id=row[0],
        number=row[1],
        technician_id=row[2],
        starts_at=from_micros(row[3]),
        ends_at=from_micros(row[4]),
        status=OrderStatus.DISPATCHED,
        lat=row[9],
        lon=row[10],
        customer_name=row[11],
        priority=Priority(row[12]),
    )
    given, ended, arrived, arrive_due, resolve_due = (
        None if value is None else from_micros(value)
        for value in (row[5], row[6], row[8], row[14], row[15])
    )
    assert given is not None
    return _Stop(
        visit, given, ended, arrived, row[7], bool(row[13]), arrive_due, resolve_due, row[16]
    )


def _orders(connection: Connection, ids: Sequence[int]) -> dict[int, WorkOrder]:
    return {order.id: order for order in read_orders(connection, ids)}


def _need(order: WorkOrder, sent: _Stop) -> JobNeed:
    """What it needed then: its limits were still running, and nobody had it."""
    return replace(
        job_need(order),
        arrive_due_at=sent.arrive_due_at,
        resolve_due_at=sent.resolve_due_at,
        current_technician_id=None,
        status=None,
        told_at=None,
        partners=0,
    )


def _board(
    today: Situation, stops: Sequence[_Stop], at: datetime, records: dict[int, TrackRecord]
) -> Situation:
    morning, _ = day_bounds(local_day(at, today.time_zone), today.time_zone)
    visits: dict[int, list[Visit]] = {}
    seen: dict[int, _Stop] = {}
    for stop in stops:
        if stop.given_at >= at:
            break
        who = stop.visit.technician_id
        if stop.ended_at is None or stop.ended_at > at:
            begun = stop.arrived_at is not None and stop.arrived_at <= at
            there = replace(stop.visit, status=OrderStatus.ON_SITE) if begun else stop.visit
            visits.setdefault(who, []).append(there)
        elif stop.outcome == "finished" and stop.ended_at >= morning and stop.visit.lat is not None:
            last = seen.get(who)
            if last is None or (last.ended_at or at) < stop.ended_at:
                seen[who] = stop
    return replace(
        today,
        now=at,
        technicians={
            who: _as_of(person, seen.get(who)) for who, person in today.technicians.items()
        },
        visits={
            who: tuple(sorted(each, key=lambda visit: visit.starts_at))
            for who, each in visits.items()
        },
        records=records,
        parts=None,  # nobody knows where they lay then
    )


def _as_of(person: Technician, last: _Stop | None) -> Technician:
    if last is None or last.ended_at is None:
        return replace(person, position=None)
    visit = last.visit
    assert visit.lat is not None and visit.lon is not None
    return replace(person, position=Position(visit.lat, visit.lon, last.ended_at, "site"))


def _with_acquaintances(
    connection: Connection, need: JobNeed, at: datetime, records: dict[int, TrackRecord]
) -> dict[int, TrackRecord]:
    """``records`` with who had been to the customer and the machine before."""
    found = dict(records)
    for column, value in (("customer_id", need.customer_id), ("asset_id", need.asset_id)):
        if not value:
            continue
        people = connection.execute(
            text(
                f"SELECT DISTINCT technician_id FROM work_orders WHERE {column} = :value "
                "AND reported_at < :at AND id <> :id AND technician_id IS NOT NULL"
            ),
            {"value": value, "at": to_micros(at), "id": need.order_id},
        ).scalars()
        known = frozenset({value})
        for who in people:
            record = found.get(who, TrackRecord())
            if column == "customer_id":
                found[who] = replace(record, known_customers=known)
            else:
                found[who] = replace(record, known_assets=known)
    return found
