"""What the questions about one order have in common, and the first time a technician can take it.

Written for speed: a board of 200 technicians is judged while a clerk moves the mouse. Distances
are worked out only where a gap is long enough to matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from math import ceil

from domain.areas import branches_at, fenced_branches
from domain.dispatching.part_supply import PartsOfOrder, Supply
from domain.dispatching.situation import JobNeed, Situation, Visit
from domain.dispatching.travel import Place, place, travel_minutes
from domain.people.technician import Technician
from domain.people.working_time import (
    day_bounds,
    local_day,
    shift_day,
    shift_day_bounds,
    shift_table,
)
from domain.work_orders.kinds import OrderStatus, Priority

#: He is there or on his way: the visit lasts at least until now.
_BEGUN = frozenset({OrderStatus.EN_ROUTE, OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS})

#: How far ahead a first free time is looked for.
HORIZON_DAYS = 14
_STEP_SECONDS = 300
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)

Span = tuple[datetime, datetime]
_Way = tuple[float | None, float | None, int | None, bool]


class Frame:
    """One order on one board."""

    __slots__ = (
        "begin",
        "begin_day",
        "by_road",
        "fences",
        "heeds_hours",
        "here",
        "length",
        "need",
        "now",
        "situation",
        "stock",
        "today",
        "today_bounds",
        "ways",
        "whole_ways",
        "zone",
    )

    def __init__(self, situation: Situation, need: JobNeed) -> None:
        self.situation = situation
        self.need = need
        self.now = situation.now
        self.zone = situation.time_zone
        self.here = place(need.lat, need.lon)
        self.length = timedelta(minutes=need.duration_minutes)
        self.today = local_day(situation.now, situation.time_zone)
        self.today_bounds = day_bounds(self.today, situation.time_zone)
        opens = need.window_start_at
        self.begin = opens if opens is not None and opens > situation.now else situation.now
        self.begin_day = self.day_of(self.begin)
        self.heeds_hours = situation.rules.travel.heeds_hours
        self.fences: frozenset[int] | None = None
        self.stock: PartsOfOrder | None = None
        self.by_road = situation.rules.travel.roads is not None
        #: Minutes by (latitude, longitude, hour, whether onward) of the other end.
        self.ways: dict[_Way, float | None] = {}
        self.whole_ways: dict[_Way, timedelta] = {}

    def is_fenced_off(self, branch_id: int | None) -> bool:
        """Whether the order lies outside the areas drawn for a branch; one without any goes
        everywhere."""
        if self.here is None or not self.situation.areas:
            return False
        if self.fences is None:
            areas = self.situation.areas
            self.fences = fenced_branches(areas) - branches_at(areas, *self.here)
        return branch_id in self.fences

    def supply_of(self, technician: Technician, start: Place | None) -> Supply | None:
        """How he comes by the parts of the order, coming from ``start``; None if it needs none, or
        nobody keeps count of them."""
        if not self.need.parts or self.situation.parts is None:
            return None
        if self.stock is None:
            self.stock = PartsOfOrder(self.situation, self.need, self.local_hour(self.begin))
        return self.stock.supply_of(technician, start)

    def day_of(self, instant: datetime) -> date:
        starts, ends = self.today_bounds
        if starts <= instant < ends:
            return self.today
        return local_day(instant, self.zone)

    def work_bounds(self, technician: Technician, instant: datetime) -> Span:
        """From when until when moments count for the same working day of his as ``instant``: a
        night shift is one day."""
        if shift_table(technician.shifts, self.zone).has_nights:
            day = shift_day(technician, instant, self.zone)
            return shift_day_bounds(technician, day, self.zone)
        day = self.day_of(instant)
        return self.today_bounds if day == self.today else day_bounds(day, self.zone)

    def way(self, visit: Visit, *, onward: bool = False) -> timedelta:
        """:meth:`known_minutes` as whole minutes; none when one of the places is unknown."""
        hour = self.local_hour(visit.starts_at) if self.heeds_hours else None
        key = (visit.lat, visit.lon, hour, onward and self.by_road)
        way = self.whole_ways.get(key)
        if way is None:
            minutes = self.known_minutes(visit, onward=onward)
            way = self.whole_ways[key] = _whole(minutes or 0.0)
        return way

    def known_minutes(self, visit: Visit, *, onward: bool = False) -> float | None:
        """Travel from ``visit`` to the order, or ``onward`` from the order to it: streets may have
        one direction. None when one of the places is unknown."""
        hour = self.local_hour(visit.starts_at) if self.heeds_hours else None
        key = (visit.lat, visit.lon, hour, onward and self.by_road)
        try:
            return self.ways[key]
        except KeyError:
            start, end = place(visit.lat, visit.lon), self.here
            if onward:
                start, end = end, start
            minutes = travel_minutes(self.situation.rules.travel, start, end, hour)
            self.ways[key] = minutes
            return minutes

    def minutes_from_origin(self, technician: Technician, day: date) -> float | None:
        """Travel from where he sets out when nothing precedes on ``day``: his place if seen today,
        else home, else the last place known. None when nothing is known."""
        origin = self.origin_of(technician, day)
        hour = self.local_hour(self.begin if day == self.begin_day else None)
        return travel_minutes(self.situation.rules.travel, origin, self.here, hour)

    def local_hour(self, instant: datetime | None) -> int | None:
        """The company's hour of the day: traffic depends on it."""
        if instant is None or not self.heeds_hours:
            return None
        return int((instant - self.today_bounds[0]).total_seconds() // 3600) % 24

    def origin_of(self, technician: Technician, day: date) -> Place | None:
        """Where he sets out when nothing precedes on ``day``."""
        home = place(technician.home_lat, technician.home_lon)
        seen = technician.position
        if seen is None:
            return home
        fresh = day == self.today and seen.at >= self.today_bounds[0]
        return (seen.lat, seen.lon) if fresh or home is None else home

    def visits_of(self, technician_id: int) -> Sequence[Visit]:
        """His other visits by start; one that runs over lasts at least until now."""
        visits = self.situation.visits.get(technician_id, ())
        now, order_id = self.now, self.need.order_id
        for visit in visits:
            if visit.order_id == order_id or (visit.ends_at < now and visit.status in _BEGUN):
                break
        else:
            return visits
        return [
            replace(visit, ends_at=now) if visit.ends_at < now and visit.status in _BEGUN else visit
            for visit in visits
            if visit.order_id != order_id
        ]


def earliest_start(
    frame: Frame, technician: Technician, visits: Sequence[Visit], fetching: float = 0.0
) -> datetime:
    """The first time that breaks no rule of time: shift, leave, break, other visits and travel, with
    the minutes of ``fetching`` parts first.

    Rounded up to five minutes. Without any such time within two weeks: as soon as he can be there.
    """
    way = _whole(frame.minutes_from_origin(technician, frame.begin_day) or 0.0)
    first = _fetched_in(frame, way, fetching)
    return _earliest_free(frame, technician, visits, way, frame.length + first) + first


def _fetched_in(frame: Frame, way: timedelta, fetching: float) -> timedelta:
    """What fetching adds: a promised time that lies ahead leaves room for it before."""
    if not fetching:
        return timedelta()
    idle = max(frame.begin - frame.now - way, timedelta()) / _MINUTE
    return timedelta(seconds=ceil(max(fetching - idle, 0.0) * 60 / _STEP_SECONDS) * _STEP_SECONDS)


def _earliest_free(
    frame: Frame,
    technician: Technician,
    visits: Sequence[Visit],
    way: timedelta,
    length: timedelta,
) -> datetime:
    there_at = _rounded(max(frame.begin, frame.now + way))
    longest = shift_table(technician.shifts, frame.zone).longest
    if longest is not None and longest < length:
        length = longest  # a job longer than any shift only has to begin in one
    for opens, closes in _open_spans(frame, technician, length, way):
        earliest = max(opens, there_at)
        if earliest + length > closes:
            continue
        start = _fit(frame, visits, _rounded(earliest), length)
        if start + length <= closes:
            return start
    return there_at


def _fit(frame: Frame, visits: Sequence[Visit], start: datetime, length: timedelta) -> datetime:
    """The first start from ``start`` on that leaves room for the other visits and the travel."""
    before: Visit | None = None
    free_from = start
    for visit in visits:
        latest = visit.starts_at - length
        if latest >= free_from:
            latest -= frame.way(visit, onward=True)
            # Rounding makes it no earlier: most gaps are too small without it.
            if latest >= free_from and (begin := _after(frame, before, start)) <= latest:
                return begin
        if before is None or visit.ends_at >= before.ends_at:
            before = visit
            free_from = max(free_from, visit.ends_at)
    return _after(frame, before, start)


def _after(frame: Frame, before: Visit | None, start: datetime) -> datetime:
    """``start``, or later if he has to come from ``before`` first."""
    if before is None:
        return start
    return max(start, _rounded(before.ends_at + frame.way(before)))


def _open_spans(
    frame: Frame, technician: Technician, length: timedelta, way: timedelta
) -> Iterator[Span]:
    """Spans he may work in, without leave, and without breaks where that leaves room for
    ``length``. A shift begins where he sets out: add the ``way``."""
    begin = frame.begin
    urgent_call = technician.on_call and frame.need.priority is Priority.URGENT
    if not technician.shifts or urgent_call:
        yield from _without_leave(technician, begin, begin + HORIZON_DAYS * _DAY)
        return
    table = shift_table(technician.shifts, frame.zone)
    day = frame.begin_day
    for offset in range(HORIZON_DAYS):
        for span in table.on(day + offset * _DAY) if offset else table.around(day):
            opens = max(span.starts_at + way, begin)
            if opens >= span.ends_at:
                continue
            pause_at, pause_until = span.break_starts_at, span.break_ends_at
            if pause_at is None or pause_until is None:
                yield from _without_leave(technician, opens, span.ends_at)
                continue
            later = max(opens, pause_until)
            fits_before = pause_at - opens >= length
            fits_after = span.ends_at - later >= length
            if fits_before:
                yield from _without_leave(technician, opens, pause_at)
            if fits_after:
                yield from _without_leave(technician, later, span.ends_at)
            if not (fits_before or fits_after):
                yield from _without_leave(technician, opens, span.ends_at)


def _without_leave(technician: Technician, opens: datetime, closes: datetime) -> Iterator[Span]:
    if not technician.leaves:
        yield opens, closes
        return
    for leave in sorted(technician.leaves, key=lambda each: each.starts_at):
        if leave.ends_at <= opens or leave.starts_at >= closes:
            continue
        if leave.starts_at > opens:
            yield opens, leave.starts_at
        opens = max(opens, leave.ends_at)
    if opens < closes:
        yield opens, closes


def _whole(minutes: float) -> timedelta:
    return timedelta(minutes=ceil(minutes))


def _rounded(instant: datetime) -> datetime:
    """Up to the next five minutes: nobody is told to come at 14:03."""
    over = (instant.minute * 60 + instant.second) % _STEP_SECONDS
    if over == 0 and instant.microsecond == 0:
        return instant
    up = timedelta(seconds=_STEP_SECONDS - over, microseconds=-instant.microsecond)
    return instant + up
