"""From the live board to a proposal: build the day, search, explain each line, add up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.dispatching.planning.board_day import BoardDay, board_day
from domain.dispatching.planning.day_orders import DayOrder
from domain.dispatching.planning.day_people import GRID
from domain.dispatching.planning.fetching import Needs, solve_with_fetching
from domain.dispatching.planning.one_visit import Stops, Visits, as_visits
from domain.dispatching.planning.plan_parts import PlannedStop, findings_of_plan
from domain.dispatching.planning.proposal import LineReason, OpenLine, PlanLine, PlanProposal
from domain.dispatching.planning.request import PlanRequest
from domain.dispatching.planning.search import Rows
from domain.dispatching.planning.solving import Listener, Solution, ignore, solve
from domain.dispatching.planning.totals import Planned, add_up
from domain.dispatching.situation import Finding, Situation
from domain.read_models import OrderCard

_MINUTE = timedelta(minutes=1)


def propose(
    situation: Situation,
    cards: Sequence[OrderCard],
    request: PlanRequest,
    tell: Listener = ignore,
) -> PlanProposal:
    """The best plan found for ``request``. ``cards``: the open orders of the board."""
    visits = as_visits(situation, cards, request)
    day = board_day(visits.needing(situation), visits.cards, request)
    orders = visits.orders(day)
    known = _present_rows(day)
    if any(order.need.parts and not order.fixed for order in day.orders.values()):

        def needs_of(found: Solution) -> Needs:
            stops = _stops(orders, visits.spread(_planned(day, found)))
            return _fetching(visits, day, findings_of_plan(situation, stops), found)

        solution = solve_with_fetching(day.problem, needs_of, known=known, tell=tell, grid=GRID)
    else:
        solution = solve(day.problem, known=known, tell=tell)
    planned = visits.spread(_planned(day, solution))
    reasons = _reasons(day, solution, visits)
    lines: list[PlanLine] = []
    kept = 0
    for order_id, order in orders.items():
        new = planned.get(order_id, ())
        if order.fixed:
            kept += 1
            continue
        line = _line(order, new, reasons.get(order_id, LineReason()))
        if line is None:
            kept += bool(order.visit)
        else:
            lines.append(line)
    notes = findings_of_plan(situation, _stops(orders, planned))
    ways = _ways(solution)
    lines = [_on_the_way(line, notes, ways) for line in lines]
    lines += [_parked(order) for order in day.parked]
    lines.sort(key=lambda each: (each.technician_id or 0, each.starts_at or situation.now))
    before = [
        Planned(order, order.visit.technician_id, order.visit.starts_at, order.visit.ends_at)
        for order in (*orders.values(), *day.parked)
        if order.visit is not None
    ]
    after = [
        Planned(orders[order_id], who, starts_at, ends_at)
        for order_id, stops in planned.items()
        for who, starts_at, ends_at in stops
    ]
    everything = (*orders.values(), *day.parked)
    totals_before, people_before = add_up(situation, day, everything, before)
    totals_after, people_after = add_up(situation, day, tuple(orders.values()), after)
    return PlanProposal(
        request=request,
        day=day.day,
        at=situation.now,
        lines=tuple(lines),
        open_lines=(*_open_lines(day, solution, visits, orders), *visits.apart),
        kept=kept,
        before=totals_before,
        after=totals_after,
        people_before=people_before,
        people_after=people_after,
        seconds=solution.seconds,
        progress=solution.progress,
    )


def _present_rows(day: BoardDay) -> Rows:
    """What is on the board already, as routes to start from; () when there is nothing."""
    job_of: dict[int, int] = {}
    at = 0
    for order, problem_order in zip(day.orders.values(), day.problem.orders, strict=True):
        job_of[order.card.id] = at
        at += problem_order.crew
    rows: dict[int, list[tuple[datetime, int]]] = {who: [] for who in day.technicians}
    for order_id, order in day.orders.items():
        if order.visit is not None and order.visit.technician_id in rows:
            rows[order.visit.technician_id].append((order.visit.starts_at, job_of[order_id]))
    if not any(rows.values()):
        return ()
    return tuple(tuple(job for _, job in sorted(stops)) for stops in rows.values())


def _planned(day: BoardDay, solution: Solution) -> dict[int, Stops]:
    found: dict[int, Stops] = {}
    for route in solution.plan.routes:
        for stop in route.stops:
            order_id = int(stop.order)
            visit = (int(route.technician), day.instant(stop.start), day.instant(stop.end))
            order = day.orders[order_id]
            if order.fixed and order.visit is not None:
                visit = (visit[0], order.visit.starts_at, order.visit.ends_at)
            found[order_id] = (*found.get(order_id, ()), visit)
    for order_id, order in day.orders.items():
        # What is fixed stays on the board, whatever the search could make of it.
        if order.fixed and order.visit is not None and order_id not in found:
            seen = order.visit
            found[order_id] = ((seen.technician_id, seen.starts_at, seen.ends_at),)
    return found


def _fetching(
    visits: Visits,
    day: BoardDay,
    notes: Mapping[int, tuple[Finding, ...]],
    solution: Solution,
) -> Needs:
    """What a plan needs to fetch parts: minutes by order and who has it."""
    found: dict[tuple[str, str], float] = {}
    for route in solution.plan.routes:
        for stop in route.stops:
            if day.orders[int(stop.order)].fixed:
                continue
            minutes = sum(
                float(str(note.params["minutes"]))
                for order_id in visits.members(int(stop.order))
                for note in notes.get(order_id, ())
                if note.code == "part_elsewhere"
            )
            if minutes:
                found[stop.order, route.technician] = minutes
    return found


def _ways(solution: Solution) -> dict[int, tuple[int, int]]:
    """Minutes on the road to each order, and those set aside to fetch what it needs."""
    return {
        int(stop.order): (round(stop.travel / 60.0), round(stop.fetch / 60.0))
        for route in solution.plan.routes
        for stop in reversed(route.stops)
    }


def _on_the_way(
    line: PlanLine,
    notes: Mapping[int, tuple[Finding, ...]],
    ways: Mapping[int, tuple[int, int]],
) -> PlanLine:
    travel, fetch = ways.get(line.order_id, (0, 0))
    parts = notes.get(line.order_id, ())
    return replace(line, parts=parts, travel_minutes=travel, fetch_minutes=fetch)


def _stops(orders: Mapping[int, DayOrder], planned: Mapping[int, Stops]) -> Iterator[PlannedStop]:
    """The visits of those in charge."""
    for order_id, stops in planned.items():
        order = orders[order_id]
        who, starts_at, ends_at = stops[0]
        settled = order.fixed
        yield PlannedStop(order.need, order.card.number, who, starts_at, ends_at, settled)


def _reasons(day: BoardDay, solution: Solution, visits: Visits) -> dict[int, LineReason]:
    """Why each placed order is where it is."""
    solution.search.rest()
    people = list(day.technicians)
    orders = list(day.orders)
    found: dict[int, LineReason] = {}
    for row in solution.rows:
        for job in row:
            index = solution.encoded.order_of[job]
            order = day.orders[orders[index]]
            if order.fixed:
                continue
            other = solution.search.second_best(job)
            known = other.second >= 0
            reason = LineReason(
                travel_minutes=round(other.travel / 60.0),
                second_id=people[other.second] if known else None,
                second_minutes=round(other.more / 60.0) if known else None,
                others=other.others,
            )
            found.update(dict.fromkeys(visits.members(orders[index]), reason))
    return found


def _line(order: DayOrder, new: Stops, reason: LineReason) -> PlanLine | None:
    """What changes for an order; None if nothing does."""
    visit = order.visit
    if not new:
        return None if visit is None else _parked(order)
    who, starts_at, ends_at = new[0]
    if (
        visit is not None
        and visit.technician_id == who
        and abs(visit.starts_at - starts_at) < 5 * _MINUTE
        and abs(visit.ends_at - ends_at) < 5 * _MINUTE
    ):
        return None
    late = 0 if order.due_at is None else int((starts_at - order.due_at) / _MINUTE)
    return PlanLine(
        order_id=order.card.id,
        number=order.card.number,
        title=order.card.title,
        customer_name=order.card.customer_name,
        technician_id=who,
        starts_at=starts_at,
        ends_at=ends_at,
        before_technician_id=visit.technician_id if visit else None,
        before_starts_at=visit.starts_at if visit else None,
        before_ends_at=visit.ends_at if visit else None,
        late_minutes=max(late, 0),
        partner_id=new[1][0] if len(new) > 1 else None,
        reason=reason,
    )


def _parked(order: DayOrder) -> PlanLine:
    """Back into the queue."""
    card, visit = order.card, order.visit
    return PlanLine(
        order_id=card.id,
        number=card.number,
        title=card.title,
        customer_name=card.customer_name,
        technician_id=None,
        starts_at=None,
        ends_at=None,
        before_technician_id=visit.technician_id if visit else None,
        before_starts_at=visit.starts_at if visit else None,
        before_ends_at=visit.ends_at if visit else None,
    )


def _open_lines(
    day: BoardDay, solution: Solution, visits: Visits, orders: Mapping[int, DayOrder]
) -> tuple[OpenLine, ...]:
    found = []
    for each in solution.plan.unassigned:
        if day.orders[int(each.order)].fixed:
            continue
        for order_id in visits.members(int(each.order)):
            card = orders[order_id].card
            found.append(
                OpenLine(card.id, card.number, card.title, card.customer_name, each.reason)
            )
    return tuple(found)
