"""The live board as a problem: who works when, what has to be done, what may move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import ceil

from domain.dispatching.day_frame import Frame
from domain.dispatching.eligibility import judge_in
from domain.dispatching.job_needs import card_need
from domain.dispatching.moves import BEGUN
from domain.dispatching.planning.day_people import GRID, Person, down, people_of, up
from domain.dispatching.planning.model import (
    VALUES,
    LatenessStep,
    PlanOptions,
    PlanOrder,
    PlanTechnician,
    Problem,
    Promise,
)
from domain.dispatching.planning.plan_loads import VISITS, Dimensions, loaded
from domain.dispatching.planning.plan_parts import carried
from domain.dispatching.planning.request import PlanRequest, PlanScope
from domain.dispatching.planning.sites import travel_matrix
from domain.dispatching.situation import JobNeed, Situation, Visit
from domain.dispatching.travel import Place, place
from domain.dispatching.travel import travel_matrix as learned_matrix
from domain.loads import NO_LOAD
from domain.people.technician import Technician
from domain.people.working_time import day_bounds, local_day
from domain.read_models import OrderCard
from domain.work_orders.kinds import DISPATCHABLE, UNDER_WAY, OrderStatus

_DAY = timedelta(days=1)
_ON_CALL_OVERTIME = 7200
#: Worth more than any order: what is fixed stays on the board.
_FIXED_VALUE = 100_000.0
_URGENT_VALUE = 10_000.0
_URGENT_WITHIN = timedelta(hours=2)
#: Points for starting late (a normal order left open costs 100).
_LATENESS = (
    LatenessStep(15, 1), LatenessStep(60, 5), LatenessStep(240, 15), LatenessStep(1440, 30),
)  # fmt: skip
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


@dataclass(frozen=True, slots=True)
class BoardDay:
    """``problem`` names technicians and orders by their database ids. ``midnight``: second 0."""

    problem: Problem
    day: date
    midnight: datetime
    orders: Mapping[int, DayOrder]
    technicians: Mapping[int, Technician]
    #: Where each sets out.
    origins: Mapping[int, Place | None]
    #: Visits that the what-if takes off the day.
    parked: tuple[DayOrder, ...]

    def instant(self, seconds: int) -> datetime:
        return self.midnight + timedelta(seconds=seconds)


def board_day(situation: Situation, cards: Sequence[OrderCard], request: PlanRequest) -> BoardDay:
    """The problem of ``request`` on this board."""
    now = situation.now
    day = local_day(now, situation.time_zone)
    if request.scope is PlanScope.TOMORROW:
        day += _DAY
    bounds = day_bounds(day, situation.time_zone)
    begin = max(up(now, bounds[0]), 0) if request.scope is not PlanScope.TOMORROW else 0
    visits = {
        v.order_id: v for stops in situation.visits.values() for v in stops if not v.is_helper
    }
    people = people_of(situation, request, day, bounds[0], begin)
    orders, parked = _orders(situation, cards, request, bounds, people, visits)
    rows = list(people)
    places: list[Place | None] = [people[who].origin for who in rows]
    places += [place(order.need.lat, order.need.lon) for order in orders.values()]
    travel = _travel(situation, places)
    sites = {order_id: len(rows) + at for at, order_id in enumerate(orders)}
    settled = orders.keys() | {each.card.id for each in parked}
    limits = _limits(situation, people, orders, settled, bounds)
    kept = _kept(orders, sites, people, rows, travel, bounds[0], begin)
    problem = Problem(
        travel=travel,
        technicians=tuple(
            _technician(
                people[who],
                at,
                [kept[k] for k in kept if orders[k].holder == who],
                limits.capacity_of(who),
            )
            for at, who in enumerate(rows)
        ),
        orders=tuple(
            replace(
                _order(
                    situation, request, bounds[0], begin, order, sites[each], people, kept.get(each)
                ),
                demand=limits.demand_of(each),
            )
            for each, order in orders.items()
        ),
        options=PlanOptions(
            seconds=request.seconds,
            seed=request.seed,
            change_tax_minutes=request.change_tax_minutes,
            lateness_steps=_LATENESS,
            iterations=request.iterations,
        ),
        dimensions=limits.names,
    )
    return BoardDay(
        problem=problem,
        day=day,
        midnight=bounds[0],
        orders=orders,
        technicians={who: people[who].technician for who in rows},
        origins={who: people[who].origin for who in rows},
        parked=parked,
    )


def _orders(
    situation: Situation,
    cards: Sequence[OrderCard],
    request: PlanRequest,
    bounds: tuple[datetime, datetime],
    people: Mapping[int, Person],
    visits: Mapping[int, Visit],
) -> tuple[dict[int, DayOrder], tuple[DayOrder, ...]]:
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
            if _belongs(order, request, bounds):
                found[card.id] = order
            continue
        if visit.status in BEGUN or not bounds[0] <= visit.starts_at < bounds[1]:
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


def _in_region(need: JobNeed, request: PlanRequest) -> bool:
    return not request.region or need.region == request.region


def _belongs(order: DayOrder, request: PlanRequest, bounds: tuple[datetime, datetime]) -> bool:
    """Whether an order of the queue is for this day."""
    card, need = order.card, order.need
    if card.status not in DISPATCHABLE or card.paused or card.id in request.what_if.not_home:
        return False
    if request.order_ids is not None and card.id not in request.order_ids:
        return card.id in request.what_if.urgent
    opens = need.window_start_at
    return _in_region(need, request) and (opens is None or opens < bounds[1])


def last_start(need: JobNeed, request: PlanRequest, now: datetime) -> datetime | None:
    """The last start that is not late."""
    limits = [each for each in (need.window_end_at, need.arrive_due_at) if each is not None]
    if need.resolve_due_at is not None:
        limits.append(need.resolve_due_at - timedelta(minutes=need.duration_minutes))
    if need.order_id in request.what_if.urgent:
        limits.append(now + _URGENT_WITHIN)
    return min(limits, default=None)


def _kept(
    orders: Mapping[int, DayOrder],
    sites: Mapping[int, int],
    people: Mapping[int, Person],
    rows: Sequence[int],
    travel: Sequence[Sequence[float]],
    midnight: datetime,
    begin: int,
) -> dict[int, tuple[int, int]]:
    """Start and end of each fixed visit, as far as the ways between them allow: a board on which
    they are too close together is still one to plan around."""
    found: dict[int, tuple[int, int]] = {}
    for row, who in enumerate(rows):
        mine = [(o.visit.starts_at, i) for i, o in orders.items() if o.fixed and o.visit is not None
                and o.visit.technician_id == who]  # fmt: skip
        at, free = row, people[who].shift[0]
        for _, order_id in sorted(mine):
            visit = orders[order_id].visit
            assert visit is not None
            planned = max(down(visit.starts_at, midnight), begin)
            start = max(planned, free + int(travel[at][sites[order_id]]))
            free = start + max(up(visit.ends_at, midnight) - planned, GRID)
            found[order_id], at = (start, free), sites[order_id]
    return found


def _limits(
    situation: Situation,
    people: Mapping[int, Person],
    orders: Mapping[int, DayOrder],
    settled: AbstractSet[int],
    bounds: tuple[datetime, datetime],
) -> Dimensions:
    """Orders a day, kilograms and pieces of the vehicle, parts in the van. What somebody is about
    already that day (no order of the day, nor ``settled`` otherwise) is gone; what stays with him he
    may have, however much it is."""
    begun: dict[int, list[Visit]] = {
        who: [
            visit
            for visit in situation.visits.get(who, ())
            if bounds[0] <= visit.starts_at < bounds[1] and visit.order_id not in settled
        ]
        for who in people
    }
    held = [(each.holder, each) for each in orders.values() if each.holder in people]
    fixed = [(who, each.need) for who, each in held if each.fixed and who is not None]
    needs = [each.need for each in orders.values()]
    counts = {
        who: (
            max(
                person.technician.daily_limit - len(begun[who]),
                sum(holder == who for holder, _ in held),
                0,
            ),
        )
        for who, person in people.items()
    }
    visits = Dimensions((VISITS,), counts, dict.fromkeys(orders, (1,)))
    vehicles = {
        who: person.technician.vehicle.less(sum((v.load for v in begun[who]), NO_LOAD))
        for who, person in people.items()
    }
    parts = carried(
        situation, people, (each.need for each in orders.values() if not each.fixed), fixed
    )
    return visits.beside(loaded(vehicles, needs, fixed)).beside(parts)


def _technician(
    person: Person,
    site: int,
    kept: Sequence[tuple[int, int]] = (),
    limits: tuple[int, ...] = (),
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


def _order(
    situation: Situation,
    request: PlanRequest,
    midnight: datetime,
    begin: int,
    order: DayOrder,
    site: int,
    people: Mapping[int, Person],
    kept: tuple[int, int] | None,
) -> PlanOrder:
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


def _travel(situation: Situation, places: Sequence[Place | None]) -> tuple[tuple[float, ...], ...]:
    """Seconds, in multiples of five minutes, so that every start is one."""
    model = situation.rules.travel
    plain = model.lessons is None and model.roads is None
    if plain and all(each is not None for each in places):
        rows = travel_matrix([each for each in places if each is not None], model)
    else:
        minutes = learned_matrix(model, places)
        rows = tuple(tuple(each * 60.0 for each in row) for row in minutes)
    return tuple(tuple(ceil(each / GRID - 0.01) * GRID for each in row) for row in rows)
