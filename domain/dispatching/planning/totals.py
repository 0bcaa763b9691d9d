"""A day of visits as numbers, the same way before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.dispatching.planning.board_day import BoardDay
from domain.dispatching.planning.day_orders import DayOrder
from domain.dispatching.planning.proposal import PersonTotals, Place, PlanTotals
from domain.dispatching.situation import Situation
from domain.dispatching.travel import place, travel_minutes

_MINUTE = timedelta(minutes=1)
_MOVED = 15 * _MINUTE


@dataclass(frozen=True, slots=True)
class Planned:
    """One visit of a plan."""

    order: DayOrder
    technician_id: int
    starts_at: datetime
    ends_at: datetime


def add_up(
    situation: Situation, day: BoardDay, orders: Sequence[DayOrder], planned: Sequence[Planned]
) -> tuple[PlanTotals, tuple[PersonTotals, ...]]:
    """Totals of ``planned``, and those of each technician of the day; ``orders``: all of the day,
    planned or not."""
    people = tuple(
        _person(situation, day, at, who, [p for p in planned if p.technician_id == who])
        for at, who in enumerate(day.technicians)
    )
    seen: set[int] = set()
    on_time = late = changed = moved = 0
    for each in planned:
        order = each.order
        if order.card.id in seen:
            continue
        seen.add(order.card.id)
        over = each.starts_at - order.due_at if order.due_at is not None else timedelta()
        on_time += over <= timedelta()
        late += max(round(over / _MINUTE), 0)
        visit = order.visit
        if visit is not None:
            changed += visit.technician_id != each.technician_id
            moved += abs(visit.starts_at - each.starts_at) > _MOVED
    busy = [each.busy_minutes + each.travel_minutes for each in people]
    return (
        PlanTotals(
            orders=len(seen),
            on_time=on_time,
            open_orders=len({order.card.id for order in orders} - seen),
            late_minutes=late,
            travel_minutes=sum(each.travel_minutes for each in people),
            overtime_minutes=sum(each.overtime_minutes for each in people),
            balance_minutes=max(busy, default=0) - min(busy, default=0),
            changed=changed,
            moved=moved,
        ),
        people,
    )


def _person(
    situation: Situation, day: BoardDay, row: int, who: int, planned: list[Planned]
) -> PersonTotals:
    plan_person = day.problem.technicians[row]
    model = situation.rules.travel
    stops = sorted(planned, key=lambda each: each.starts_at)
    origin = day.origins[who]
    way: list[Place] = [] if origin is None else [origin]
    travel = 0.0
    here = origin
    for each in stops:
        there = place(each.order.need.lat, each.order.need.lon)
        travel += travel_minutes(model, here, there) or 0.0
        if there is not None:
            here = there
            way.append(there)
    busy = sum(((each.ends_at - each.starts_at) / _MINUTE for each in stops), 0.0)
    closes = day.instant(plan_person.shift[1])
    over = max([(each.ends_at - closes) / _MINUTE for each in stops] + [0.0])
    return PersonTotals(
        who, len(stops), round(busy), round(travel), round(over), tuple(way) if stops else ()
    )
