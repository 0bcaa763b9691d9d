"""Who works on a day that is planned: from when until when, with which pause, setting out where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil

from domain.dispatching.moves import BEGUN
from domain.dispatching.planning.model import PlanBreak
from domain.dispatching.planning.request import PlanRequest, PlanScope
from domain.dispatching.situation import Situation
from domain.dispatching.travel import Place, place
from domain.people.technician import Technician
from domain.people.working_time import ShiftSpan, shift_of_day

#: Nobody is told to come at 14:03: everything is a multiple of this.
GRID = 300
_WITHOUT_SHIFT = (8 * 3600, 18 * 3600)


@dataclass(frozen=True, slots=True)
class Person:
    """``origin``: where he sets out, ``shift``: from when until when, in seconds of the day."""

    technician: Technician
    origin: Place | None
    shift: tuple[int, int]
    pause: PlanBreak | None


def up(instant: datetime, midnight: datetime) -> int:
    """Seconds from midnight, up to the next five minutes."""
    return ceil((instant - midnight).total_seconds() / GRID) * GRID


def down(instant: datetime, midnight: datetime) -> int:
    """Seconds from midnight, down to the last five minutes."""
    return int((instant - midnight).total_seconds() // GRID) * GRID


def people_of(
    situation: Situation,
    request: PlanRequest,
    day: date,
    midnight: datetime,
    begin: int,
) -> dict[int, Person]:
    """Those who still work on ``day`` after second ``begin``, by id."""
    found: dict[int, Person] = {}
    for who, technician in situation.technicians.items():
        if not technician.active or who in request.what_if.ill:
            continue
        span = _span(situation, technician, day, midnight)
        if span is None:
            continue
        opens, closes = max(span[0], begin), span[1]
        origin = _origin(technician, midnight, request)
        for visit in situation.visits.get(who, ()):
            if visit.status in BEGUN and request.scope is not PlanScope.TOMORROW:
                extra = dict(request.what_if.longer).get(visit.order_id, 0)
                ends = up(visit.ends_at + timedelta(minutes=extra), midnight)
                opens = max(opens, ends)
                origin = place(visit.lat, visit.lon) or origin
        if opens >= closes:
            continue
        shift = shift_of_day(technician, day, situation.time_zone)
        pause = _pause(shift, midnight, opens, closes)
        found[who] = Person(technician, origin, (opens, closes), pause)
    return found


def _span(
    situation: Situation, technician: Technician, day: date, midnight: datetime
) -> tuple[int, int] | None:
    """Working hours of the day in seconds, without leave, or coming along with somebody, at one of
    its ends."""
    if technician.shifts:
        shift = shift_of_day(technician, day, situation.time_zone)
        if shift is None:
            return None
        opens, closes = up(shift.starts_at, midnight), down(shift.ends_at, midnight)
    else:
        opens, closes = _WITHOUT_SHIFT
    away = [(leave.starts_at, leave.ends_at) for leave in technician.leaves]
    along = situation.visits.get(technician.id, ())
    away += [(visit.starts_at, visit.ends_at) for visit in along if visit.is_helper]
    for starts_at, ends_at in away:
        first, last = down(starts_at, midnight), up(ends_at, midnight)
        if last <= opens or first >= closes:
            continue
        # Of a day with leave in its middle the longer part is planned.
        if first - opens >= closes - last:
            closes = first
        else:
            opens = last
    return (opens, closes) if opens < closes else None


def _pause(
    shift: ShiftSpan | None, midnight: datetime, opens: int, closes: int
) -> PlanBreak | None:
    """The pause of the shift if it still lies ahead. It is at its hour: that is what the board
    shows and the conflict engine asks for."""
    if shift is None or shift.break_starts_at is None or shift.break_ends_at is None:
        return None
    starts = down(shift.break_starts_at, midnight)
    ends = up(shift.break_ends_at, midnight)
    if starts < opens or ends > closes:
        return None
    return PlanBreak(ends - starts, (starts, starts))


def _origin(technician: Technician, midnight: datetime, request: PlanRequest) -> Place | None:
    home = place(technician.home_lat, technician.home_lon)
    seen = technician.position
    if seen is None or (request.scope is PlanScope.TOMORROW and home is not None):
        return home
    return (seen.lat, seen.lon) if seen.at >= midnight or home is None else home
