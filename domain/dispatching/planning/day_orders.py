"""Which orders a day has to do with, and which of them stay as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain.dispatching.job_needs import card_need
from domain.dispatching.moves import BEGUN
from domain.dispatching.planning.day_people import Person
from domain.dispatching.planning.request import PlanRequest, PlanScope
from domain.dispatching.situation import JobNeed, Situation, Visit
from domain.people.working_time import day_bounds, local_day, shift_day
from domain.read_models import OrderCard
from domain.work_orders.kinds import DISPATCHABLE, UNDER_WAY, OrderStatus

_URGENT_WITHIN = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class DayOrder:
    """An order of the day; ``visit`` where somebody has it, ``fixed``: it stays as it is."""

    card: OrderCard
    need: JobNeed
    visit: Visit | None
    fixed: bool
    due_at: datetime | None

    @property
    def holder(self) -> int | None:
        """Who has it."""
        return None if self.visit is None else self.visit.technician_id


def orders_of(
    situation: Situation,
    cards: Sequence[OrderCard],
    request: PlanRequest,
    day: date,
    people: Mapping[int, Person],
    visits: Mapping[int, Visit],
) -> tuple[dict[int, DayOrder], tuple[DayOrder, ...]]:
    """The orders of the day by id, and the visits that the what-if takes off it. Who has an
    order says whether it is one of ``day``: a night shift is one day. ``visits``: who has which
    order now, by order."""
    tonight = day_bounds(day, situation.time_zone)[1]
    found: dict[int, DayOrder] = {}
    parked: list[DayOrder] = []
    longer = dict(request.what_if.longer)
    needed = situation.parts.needed if situation.parts is not None else {}
    for card in sorted(cards, key=lambda each: each.id):
        need = card_need(card, needed.get(card.id, ()))
        if card.id in longer:
            need = replace(need, duration_minutes=need.duration_minutes + longer[card.id])
        visit = visits.get(card.id)
        if visit is None:
            order = DayOrder(card, need, None, False, last_start(need, request, situation.now))
            if _belongs(order, request, tonight):
                found[card.id] = order
            continue
        if visit.status in BEGUN or _day_of(situation, visit) != day:
            continue
        if visit.status not in UNDER_WAY:
            continue
        is_ill = visit.technician_id in request.what_if.ill
        if not is_ill and visit.technician_id not in people:
            continue
        fixed = (
            visit.locked
            or visit.status is OrderStatus.WAITING
            or (request.scope is PlanScope.QUEUE and not is_ill and card.id not in longer)
            or not _in_region(need, request)
            # One visit of several orders stays one.
            or bool(card.same_visit)
        )
        if is_ill:
            fixed = False
        order = DayOrder(card, need, visit, fixed, last_start(need, request, situation.now))
        if card.id in request.what_if.not_home:
            parked.append(order)
        else:
            found[card.id] = order
    return found, tuple(parked)


def last_start(need: JobNeed, request: PlanRequest, now: datetime) -> datetime | None:
    """The last start that is not late."""
    limits = [each for each in (need.window_end_at, need.arrive_due_at) if each is not None]
    if need.resolve_due_at is not None:
        limits.append(need.resolve_due_at - timedelta(minutes=need.duration_minutes))
    if need.order_id in request.what_if.urgent:
        limits.append(now + _URGENT_WITHIN)
    return min(limits, default=None)


def _day_of(situation: Situation, visit: Visit) -> date:
    technician = situation.technicians.get(visit.technician_id)
    if technician is None:
        return local_day(visit.starts_at, situation.time_zone)
    return shift_day(technician, visit.starts_at, situation.time_zone)


def _belongs(order: DayOrder, request: PlanRequest, tonight: datetime) -> bool:
    """Whether an order of the queue is for this day."""
    card, need = order.card, order.need
    if card.status not in DISPATCHABLE or card.paused or card.id in request.what_if.not_home:
        return False
    if request.order_ids is not None and card.id not in request.order_ids:
        return card.id in request.what_if.urgent
    opens = need.window_start_at
    return _in_region(need, request) and (opens is None or opens < tonight)


def _in_region(need: JobNeed, request: PlanRequest) -> bool:
    return not request.region or need.region == request.region
