"""What a plan comes to: times, totals and its cost, from the routes alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from domain.dispatching.planning.arrays import (
    BREAK_FROM,
    BREAK_LENGTH,
    BREAK_UNTIL,
    DUE,
    DURATION,
    END,
    MATE,
    MOVE_TOLERANCE,
    OPENS,
    REGULAR,
    SITE,
    START,
    Encoded,
    Ints,
)
from domain.dispatching.planning.model import (
    MINUTES_PER_POINT,
    Plan,
    Problem,
    Route,
    Stop,
    Unassigned,
)
from domain.dispatching.planning.timing import time_day


def score(
    problem: Problem,
    encoded: Encoded,
    rows: Sequence[Sequence[int]],
    instants: Mapping[int, int],
    reasons: Mapping[int, str] | None = None,
) -> Plan:
    """The plan that ``rows`` (job indices of each technician) are. ValueError if a day of it is
    impossible. ``reasons``: why each order (index) that nobody has stays open."""
    data = encoded.data
    spans = data.spans.copy()
    for job, at in instants.items():
        spans[job, :3] = 1, at, at
    routes: list[Route] = []
    price = 0.0
    late_seconds = 0
    late_price = 0.0
    changed: set[int] = set()
    moved: set[int] = set()
    for who, row in enumerate(rows):
        route, cost = _route(problem, encoded, spans, who, row)
        routes.append(route)
        price += cost
        for job, stop in zip(row, route.stops, strict=True):
            order = encoded.order_of[job]
            late = stop.start - int(data.job[job, DUE])
            if late > 0 and not (data.job[job, MATE] >= 0 and job != encoded.jobs_of[order][0]):
                late_seconds += late
                late_price += _late_price(encoded, late) * problem.orders[order].urgency
            promise = problem.orders[order].promised
            if promise is None:
                continue
            if len(encoded.jobs_of[order]) == 1 and promise.technician != route.technician:
                changed.add(order)
            if abs(stop.start - promise.start) > MOVE_TOLERANCE:
                moved.add(order)
    placed = {encoded.order_of[job] for row in rows for job in row}
    why = reasons or {}
    open_orders = [
        Unassigned(order.id, why.get(index, ""))
        for index, order in enumerate(problem.orders)
        if index not in placed
    ]
    lost = sum(o.lost_value for i, o in enumerate(problem.orders) if i not in placed)
    return Plan(
        routes=tuple(routes),
        unassigned=tuple(open_orders),
        lost_value=lost,
        travel_minutes=sum(route.travel for route in routes) / 60.0,
        overtime_minutes=sum(route.overtime for route in routes) / 60.0,
        late_minutes=late_seconds / 60.0,
        late_points=late_price / (60.0 * MINUTES_PER_POINT),
        changed=len(changed),
        moved=len(moved),
        cost=price / 60.0 + lost * MINUTES_PER_POINT,
    )


def _late_price(encoded: Encoded, late: int) -> float:
    for upto, price in encoded.data.late:
        if late <= upto:
            return float(price)
    return 0.0


def _route(
    problem: Problem, encoded: Encoded, spans: Ints, who: int, row: Sequence[int]
) -> tuple[Route, float]:
    """One technician's day, and its cost in seconds."""
    data = encoded.data
    person = [int(value) for value in data.person[who]]
    name = problem.technicians[who].id
    begin, until, length = person[BREAK_FROM], person[BREAK_UNTIL], person[BREAK_LENGTH]
    if not row:
        at = max(begin, person[OPENS]) if length else None
        if at is not None and at > until:
            at = None
        return Route(name, (), at, person[OPENS], person[OPENS], 0.0, 0), 0.0
    count = len(row)
    starts, work = np.zeros(count + 1, np.int64), np.zeros((2, count + 1), np.int64)
    check = np.zeros(1, np.float64)
    leg = time_day(data, who, np.array(row, np.int64), count, spans, starts, work, check)
    if leg == -2:
        raise ValueError(f"impossible day of {name}")
    sites = [person[START], *(int(data.job[job, SITE]) for job in row), person[END]]
    begins = [int(value) for value in starts]
    free = person[OPENS]
    exact = 0.0
    fetched = 0
    break_at = None
    stops: list[Stop] = []
    for at in range(count + 1):
        here, there = sites[at], sites[at + 1]
        fetch = int(data.fetch[who, row[at]]) if at < count else 0
        travel = int(data.travel[here, there]) + fetch
        drive = float(problem.travel[here][there]) if there < len(problem.travel) else 0.0
        exact += drive
        fetched += fetch
        arrive = free + travel
        if leg == at:
            break_at, arrive = _break(free, travel, begin, until, length)
        if at == count:
            break
        job = row[at]
        end = begins[at] + int(data.job[job, DURATION])
        stops.append(
            Stop(problem.orders[encoded.order_of[job]].id, arrive, begins[at], end, drive, fetch)
        )
        free = end
    back = begins[count]
    first = stops[0]
    leaves = first.start - (first.arrive - person[OPENS])
    overtime = max(0, back - person[REGULAR])
    extra = float(sum(data.extra[who, job] for job in row))
    route = Route(name, tuple(stops), break_at, leaves, back, exact, overtime)
    return route, exact + fetched + extra + float(check[0])


def _break(free: int, travel: int, begin: int, until: int, length: int) -> tuple[int, int]:
    """(start of the break, arrival) in a leg that may be left at ``free``: on arrival if that is
    in time, else before leaving, else on the way."""
    if free + travel <= until:
        at = max(free + travel, begin)
        return at, free + travel
    at = free if free >= begin else until
    return at, free + travel + length
