"""Boards to judge on: Monday 2026-03-09, 10:00 in Shanghai is now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from domain.dispatching.situation import JobNeed, Situation, TrackRecord, Visit
from domain.people.technician import Certificate, Position, Shift, Skill, Technician
from domain.work_orders.kinds import OrderStatus, Priority
from tests.unit.domain.builders import NOW, minutes

SKILLS = {
    "hv": Skill("hv", "高压电工", needs_certificate=True),
    "ac": Skill("ac", "空调"),
}
WEEK = tuple(Shift(day, time(8), time(18), time(12), 60) for day in range(7))
CENTRE = (31.23, 121.47)
#: About 5 km of straight line north of the centre.
NORTH = (31.275, 121.47)
VALID = Certificate("hv", "A1", date(2026, 12, 31))


def technician(number: int = 1, **changes: object) -> Technician:
    values: dict[str, object] = {
        "id": number,
        "name": f"技师{number}",
        "phone": f"1380000{number:04}",
        "skills": frozenset({"ac"}),
        "shifts": WEEK,
        "position": Position(*CENTRE, NOW - minutes(10)),
        **changes,
    }
    return Technician(**values)  # type: ignore[arg-type]


def visit(order_id: int, start: float, length: float = 60, **changes: object) -> Visit:
    """``start`` in minutes from now."""
    values: dict[str, object] = {
        "order_id": order_id,
        "number": f"WO-{order_id}",
        "technician_id": 1,
        "starts_at": NOW + minutes(start),
        "ends_at": NOW + minutes(start + length),
        "status": OrderStatus.DISPATCHED,
        "lat": CENTRE[0],
        "lon": CENTRE[1],
        **changes,
    }
    return Visit(**values)  # type: ignore[arg-type]


def need(**changes: object) -> JobNeed:
    values: dict[str, object] = {
        "order_id": 99,
        "type_code": "repair",
        "priority": Priority.NORMAL,
        "skills": frozenset({"ac"}),
        "duration_minutes": 60,
        "lat": CENTRE[0],
        "lon": CENTRE[1],
        **changes,
    }
    return JobNeed(**values)  # type: ignore[arg-type]


def board(
    *people: Technician,
    visits: Mapping[int, tuple[Visit, ...]] | None = None,
    records: Mapping[int, TrackRecord] | None = None,
    now: datetime = NOW,
) -> Situation:
    crowd = people or (technician(),)
    return Situation(
        now=now,
        time_zone="Asia/Shanghai",
        technicians={person.id: person for person in crowd},
        visits=visits or {},
        skills=SKILLS,
        records=records or {},
    )
