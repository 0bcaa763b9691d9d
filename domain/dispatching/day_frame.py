"""One technician's open visits around an order: the distances to each, and where he comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from domain.dispatching.situation import JobNeed, Situation, Visit
from domain.dispatching.travel import Place, place, travel_minutes
from domain.people.technician import Technician
from domain.people.working_time import day_bounds, local_day, shift_spans, spans_around
from domain.work_orders.kinds import OrderStatus, Priority

#: He is there or on his way: the visit lasts at least until now.
_BEGUN = frozenset({OrderStatus.EN_ROUTE, OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS})

#: How far ahead a first free time is looked for.
HORIZON_DAYS = 14
_STEP_SECONDS = 300

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Leg:
    """Another visit of the technician with the travel ``minutes`` between it and the order."""

    visit: Visit
    starts_at: datetime
    ends_at: datetime
    minutes: float | None


def legs_of(situation: Situation, need: JobNeed, technician_id: int) -> list[Leg]:
    """His other visits, in order of their start."""
    here = place(need.lat, need.lon)
    travel = situation.rules.travel
    now = situation.now
    legs = []
    for visit in situation.visits.get(technician_id, ()):
        if visit.order_id == need.order_id:
            continue
        ends_at = visit.ends_at
        if ends_at < now and visit.status in _BEGUN:
            ends_at = now
        there = place(visit.lat, visit.lon)
        legs.append(Leg(visit, visit.starts_at, ends_at, travel_minutes(travel, there, here)))
    return legs


def origin_of(situation: Situation, technician: Technician, starts_at: datetime) -> Place | None:
    """Where he sets out from when nothing precedes on that day: his place if seen today, else
    home, else the last place known."""
    home = place(technician.home_lat, technician.home_lon)
    seen = technician.position
    if seen is None:
        return home
    today = local_day(situation.now, situation.time_zone)
    fresh = (
        local_day(seen.at, situation.time_zone) == today
        and local_day(starts_at, situation.time_zone) == today
    )
    return (seen.lat, seen.lon) if fresh or home is None else home


def earliest_start(
    situation: Situation, need: JobNeed, technician: Technician, legs: list[Leg]
) -> datetime:
    """The first time that breaks no rule of time: shift, leave, break, other visits and travel.

    Rounded up to five minutes. Without any such time within two weeks: as soon as he can be there.
    """
    begin = situation.now
    if need.window_start_at is not None and need.window_start_at > begin:
        begin = need.window_start_at
    zone = situation.time_zone
    origin = origin_of(situation, technician, begin)
    here = place(need.lat, need.lon)
    way = _whole(travel_minutes(situation.rules.travel, origin, here) or 0.0)
    there_at = _rounded(max(begin, situation.now + way))
    length = _needed(need, technician, begin, zone)
    for opens, closes in _open_spans(technician, need, begin, zone, length, way):
        start = _fit(_rounded(max(opens, there_at)), length, legs)
        if start + length <= closes:
            return start
    return there_at


def _fit(start: datetime, length: timedelta, legs: list[Leg]) -> datetime:
    """The first start from ``start`` on that leaves room for the other visits and the travel."""
    for leg in legs:
        travel = _whole(leg.minutes or 0.0)
        if start >= leg.ends_at + travel:
            continue
        if start + length + travel <= leg.starts_at:
            break
        start = max(start, _rounded(leg.ends_at + travel))
    return start


def _needed(need: JobNeed, technician: Technician, begin: datetime, zone: str) -> timedelta:
    """The length to look for: a job longer than any shift only has to begin in one."""
    length = timedelta(minutes=need.duration_minutes)
    longest = longest_shift(technician, begin, zone)
    return length if longest is None else min(length, longest)


def longest_shift(technician: Technician, around: datetime, zone: str) -> timedelta | None:
    """His longest shift in a week; None without shifts on file."""
    if not technician.shifts:
        return None
    day = local_day(around, zone)
    week = (day + timedelta(days=offset) for offset in range(7))
    return max(
        span.ends_at - span.starts_at
        for each in week
        for span in shift_spans(technician.shifts, each, zone)
    )


def _open_spans(
    technician: Technician,
    need: JobNeed,
    begin: datetime,
    zone: str,
    length: timedelta,
    way: timedelta,
) -> Iterator[Span]:
    """Spans he may work in from ``begin`` on, without leave, and without breaks where that leaves
    room for ``length``. A shift begins where he sets out: add the ``way``."""
    end = begin + timedelta(days=HORIZON_DAYS)
    if not technician.shifts or (technician.on_call and need.priority is Priority.URGENT):
        yield from _without_leave(technician, begin, end)
        return
    day = local_day(begin, zone)
    for offset in range(HORIZON_DAYS):
        spans = (
            spans_around(technician, day, zone)
            if offset == 0
            else shift_spans(technician.shifts, day + timedelta(days=offset), zone)
        )
        for span in spans:
            opens = max(span.starts_at + way, begin)
            if opens >= span.ends_at:
                continue
            pieces: list[Span] = [(opens, span.ends_at)]
            if span.break_starts_at is not None and span.break_ends_at is not None:
                split = [(opens, span.break_starts_at), (span.break_ends_at, span.ends_at)]
                roomy = [(max(a, opens), b) for a, b in split if b - max(a, opens) >= length]
                pieces = roomy or pieces
            for piece in pieces:
                yield from _without_leave(technician, *piece)


def _without_leave(technician: Technician, opens: datetime, closes: datetime) -> Iterator[Span]:
    for leave in sorted(technician.leaves, key=lambda each: each.starts_at):
        if leave.ends_at <= opens or leave.starts_at >= closes:
            continue
        if leave.starts_at > opens:
            yield opens, leave.starts_at
        opens = max(opens, leave.ends_at)
    if opens < closes:
        yield opens, closes


def visits_on_day(situation: Situation, legs: list[Leg], instant: datetime) -> list[Leg]:
    """Those of the local day of ``instant``."""
    starts, ends = day_bounds(local_day(instant, situation.time_zone), situation.time_zone)
    return [leg for leg in legs if starts <= leg.starts_at < ends]


def _whole(minutes: float) -> timedelta:
    return timedelta(minutes=ceil(minutes))


def _rounded(instant: datetime) -> datetime:
    """Up to the next five minutes: nobody is told to come at 14:03."""
    over = (instant.minute * 60 + instant.second) % _STEP_SECONDS
    if over == 0 and instant.microsecond == 0:
        return instant
    up = timedelta(seconds=_STEP_SECONDS - over)
    return instant.replace(microsecond=0) + up
