"""What the solver is told of one technician and of one order of the day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from math import ceil

from domain.dispatching.day_frame import Frame
from domain.dispatching.eligibility import judge_in
from domain.dispatching.planning.day_orders import DayOrder
from domain.dispatching.planning.day_people import GRID, Person, down, up
from domain.dispatching.planning.model import VALUES, PlanOrder, PlanTechnician, Promise
from domain.dispatching.planning.request import PlanRequest
from domain.dispatching.situation import JobNeed, Situation

_ON_CALL_OVERTIME = 7200
#: Worth more than any order: what is fixed stays on the board.
_FIXED_VALUE = 100_000.0
_URGENT_VALUE = 10_000.0
#: What sending somebody against a soft rule costs, in minutes of travel.
_SOFT = {
    "region_outside": 20.0,
    "area_outside": 20.0,
    "branch_other": 30.0,
    "customer_unwilling": 120.0,
}
#: Findings about the person and the order, not about the hour.
_PERSONAL = frozenset(
    {
        *("inactive", "skill_missing", "tool_missing", "vehicle_missing"),
        *("certificate_missing", "certificate_expired"),
        *("already_told", "already_confirmed", "already_begun"),
        *_SOFT,
        *("part_elsewhere", "part_claimed", "part_missing"),
    }
)


def technician_of(
    person: Person,
    site: int,
    kept: Sequence[tuple[int, int]],
    limits: tuple[int, ...],
) -> PlanTechnician:
    """``kept``: the spans that are taken already; a shift is as long as they need, and a pause in
    one of them has been decided by whoever planned it."""
    closes = max([person.shift[1], *(ends for _, ends in kept)])
    pause = person.pause
    if pause is not None and any(
        starts < pause.window[1] + pause.duration and pause.window[0] < ends
        for starts, ends in kept
    ):
        pause = None
    over = closes + _ON_CALL_OVERTIME if person.technician.on_call else None
    return PlanTechnician(
        id=str(person.technician.id),
        start=site,
        end=None,  # the shift ends with the last order, the way home is his own
        shift=(person.shift[0], closes),
        pause=pause,
        capacity=limits,
        overtime_until=over,
    )


def order_of(
    situation: Situation,
    request: PlanRequest,
    midnight: datetime,
    begin: int,
    order: DayOrder,
    site: int,
    people: Mapping[int, Person],
    kept: tuple[int, int] | None,
) -> PlanOrder:
    """``begin``: the second of the day from which anything may be planned. ``kept``: start and end of
    a visit that stays."""
    need, visit = order.need, order.visit
    duration = ceil(need.duration_minutes * 60 / GRID) * GRID
    if kept is not None and visit is not None:
        return PlanOrder(
            id=str(need.order_id),
            site=site,
            duration=kept[1] - kept[0],
            windows=((kept[0], kept[0]),),
            punctual=True,
            value=_FIXED_VALUE,
            technician=str(visit.technician_id),
        )
    opens = max(up(need.window_start_at, midnight), begin) if need.window_start_at else begin
    last = 172_800 if order.due_at is None else down(order.due_at, midnight)
    allowed, preference, fetch = _who(situation, need, midnight, people)
    promised = None
    if visit is not None and visit.technician_id in people:
        promised = Promise(str(visit.technician_id), max(down(visit.starts_at, midnight), begin))
    value = VALUES[int(need.priority)] * (1.0 + 0.25 * order.card.vip_level)
    if order.card.stopped:
        value *= 1.5
    if need.order_id in request.what_if.urgent:
        value = _URGENT_VALUE
    return PlanOrder(
        id=str(need.order_id),
        site=site,
        duration=duration,
        windows=((opens, max(last, opens)),),
        priority=int(need.priority),
        value=value * 2 if visit is not None else value,
        urgency=value / VALUES[3],
        promised=promised,
        crew=2 if need.crew == 2 and visit is None else 1,
        preference=preference,
        fetch=fetch,
        allowed=allowed,
    )


def _who(
    situation: Situation, need: JobNeed, midnight: datetime, people: Mapping[int, Person]
) -> tuple[frozenset[str], dict[str, float], dict[str, int]]:
    """Who may go by the rules about persons, what going against soft rules costs, and the seconds
    each needs on his way to fetch the parts."""
    frame = Frame(situation, need)
    allowed: list[str] = []
    preference: dict[str, float] = {}
    fetch: dict[str, int] = {}
    for who, person in people.items():
        at = midnight + timedelta(seconds=person.shift[0])
        judgement = judge_in(frame, person.technician, at)
        personal = [each for each in judgement.verdict.findings if each.code in _PERSONAL]
        if any(each.hard for each in personal):
            continue
        allowed.append(str(who))
        price = sum(_SOFT.get(each.code, 0.0) for each in personal)
        if judgement.supply is not None and judgement.supply.minutes:
            fetch[str(who)] = ceil(judgement.supply.minutes * 60 / GRID) * GRID
        if price:
            preference[str(who)] = price
    return frozenset(allowed), preference, fetch
