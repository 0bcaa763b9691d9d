"""Jobs for more than one: whether others are free to come along at that time."""

from __future__ import annotations

from datetime import datetime

from domain.dispatching.conflicts.wishes import is_unwelcome
from domain.dispatching.day_frame import Frame
from domain.people.technician import Technician
from domain.people.working_time import leave_during, shift_table


def missing_partners(frame: Frame, technician: Technician, start: datetime, end: datetime) -> int:
    """How many of the crew cannot be found beside ``technician`` for that span; 0: enough."""
    wanted = frame.need.crew - 1 - frame.need.partners
    if wanted <= 0:
        return 0
    found = 0
    for other in frame.situation.technicians.values():
        if other.id != technician.id and could_come(frame, other, start, end):
            found += 1
            if found == wanted:
                return 0
    return wanted - found


def could_come(frame: Frame, other: Technician, start: datetime, end: datetime) -> bool:
    """Whether he is a second pair of hands: on duty and not with somebody else; any skill will do."""
    if not other.active or is_unwelcome(frame.situation, frame.need, other.id):
        return False
    if leave_during(other, start, end) is not None:
        return False
    if any(visit.starts_at < end and visit.ends_at > start for visit in frame.visits_of(other.id)):
        return False
    if not other.shifts:
        return True
    spans = shift_table(other.shifts, frame.zone).around(frame.day_of(start))
    return any(span.starts_at <= start and end <= span.ends_at for span in spans)


def busy_helpers(
    frame: Frame, technician: Technician, start: datetime, end: datetime
) -> tuple[Technician, ...]:
    """Who is named as coming along, but cannot for that span."""
    people = frame.situation.technicians
    named = (people[who] for who in frame.need.helpers if who in people and who != technician.id)
    return tuple(other for other in named if not could_come(frame, other, start, end))
