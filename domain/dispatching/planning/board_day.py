"""The live board as a problem: who works when, what has to be done, what may move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import ceil

from domain.dispatching.planning.day_orders import DayOrder, orders_of
from domain.dispatching.planning.day_people import GRID, Person, down, people_of, up
from domain.dispatching.planning.day_terms import order_of, technician_of
from domain.dispatching.planning.model import LatenessStep, PlanOptions, Problem
from domain.dispatching.planning.plan_loads import VISITS, Dimensions, loaded
from domain.dispatching.planning.plan_parts import carried
from domain.dispatching.planning.request import PlanRequest, PlanScope
from domain.dispatching.planning.sites import travel_matrix
from domain.dispatching.situation import Situation, Visit
from domain.dispatching.travel import Place, place
from domain.dispatching.travel import travel_matrix as learned_matrix
from domain.loads import NO_LOAD
from domain.people.technician import Technician
from domain.people.working_time import day_bounds, local_day, shift_day
from domain.read_models import OrderCard

_DAY = timedelta(days=1)
#: Points for starting late (a normal order left open costs 100).
_LATENESS = (
    LatenessStep(15, 1), LatenessStep(60, 5), LatenessStep(240, 15), LatenessStep(1440, 30),
)  # fmt: skip


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
    orders, parked = orders_of(situation, cards, request, day, people, visits)
    rows = list(people)
    places: list[Place | None] = [people[who].origin for who in rows]
    places += [place(order.need.lat, order.need.lon) for order in orders.values()]
    travel = _travel(situation, places)
    sites = {order_id: len(rows) + at for at, order_id in enumerate(orders)}
    settled = orders.keys() | {each.card.id for each in parked}
    limits = _limits(situation, people, orders, settled, day)
    kept = _kept(orders, sites, people, rows, travel, bounds[0], begin)
    problem = Problem(
        travel=travel,
        technicians=tuple(
            technician_of(
                people[who],
                at,
                [kept[k] for k in kept if orders[k].holder == who],
                limits.capacity_of(who),
            )
            for at, who in enumerate(rows)
        ),
        orders=tuple(
            replace(
                order_of(
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
    day: date,
) -> Dimensions:
    """Orders a working day (a night shift is one), kilograms and pieces of the vehicle, parts in the
    van. What somebody is about already that day (no order of the day, nor ``settled`` otherwise) is
    gone; what stays with him he may have, however much it is."""
    begun: dict[int, list[Visit]] = {
        who: [
            visit
            for visit in situation.visits.get(who, ())
            if shift_day(person.technician, visit.starts_at, situation.time_zone) == day
            and visit.order_id not in settled
        ]
        for who, person in people.items()
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
