"""What a technician does right now, told from his open visits and the clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.dispatching.situation import Visit
from domain.people.technician import Technician, TechnicianActivity
from domain.people.working_time import day_bounds, is_on_shift, leave_during, local_day
from domain.work_orders.kinds import OrderStatus


@dataclass(frozen=True, slots=True)
class Activity:
    """``visit``: the one it is about, None when free or off."""

    kind: TechnicianActivity
    visit: Visit | None = None


#: The likeliest tells most: who works at one place is not on the way to another.
_BY_STATUS = (
    (frozenset({OrderStatus.IN_PROGRESS, OrderStatus.ON_SITE}), TechnicianActivity.WORKING),
    (frozenset({OrderStatus.EN_ROUTE}), TechnicianActivity.EN_ROUTE),
)


def activity_of(
    technician: Technician,
    visits: Sequence[Visit],
    now: datetime,
    time_zone: str,
    *,
    silent_minutes: int = 90,
) -> Activity:
    """The activity at ``now``; ``visits`` are his open ones, sorted by start.

    Silent: something should have been heard (a visit began or should have begun) and nothing was
    for ``silent_minutes``.
    """
    current = _current(visits, now, time_zone)
    if current is not None:
        if _is_silent(technician, current.visit, now, silent_minutes):
            return Activity(TechnicianActivity.SILENT, current.visit)
        if current.kind is not TechnicianActivity.ASSIGNED:
            return current
    off = (
        not technician.active
        or leave_during(technician, now, now + timedelta(minutes=1)) is not None
        or not is_on_shift(technician, now, time_zone)
    )
    if off:
        return Activity(TechnicianActivity.OFF)
    return current or Activity(TechnicianActivity.FREE)


def _current(visits: Sequence[Visit], now: datetime, time_zone: str) -> Activity | None:
    for statuses, kind in _BY_STATUS:
        for visit in visits:
            if visit.status in statuses:
                return Activity(kind, visit)
    _, tonight = day_bounds(local_day(now, time_zone), time_zone)
    todo = [visit for visit in visits if visit.status is not OrderStatus.WAITING]
    upcoming = next((visit for visit in todo if visit.starts_at < tonight), None)
    if upcoming is not None:
        return Activity(TechnicianActivity.ASSIGNED, upcoming)
    waiting = next((visit for visit in visits if visit.status is OrderStatus.WAITING), None)
    return None if waiting is None else Activity(TechnicianActivity.WAITING, waiting)


def _is_silent(
    technician: Technician, visit: Visit | None, now: datetime, silent_minutes: int
) -> bool:
    if visit is None or visit.status is OrderStatus.WAITING or visit.starts_at > now:
        return False
    heard_at = technician.last_contact_at
    # Work that lasts is no silence: he is expected to speak up when the visit should be over.
    expected_at = visit.ends_at if visit.status in _BY_STATUS[0][0] else visit.starts_at
    quiet_since = expected_at if heard_at is None else max(heard_at, expected_at)
    return now - quiet_since > timedelta(minutes=silent_minutes)
