"""The board inside the search: routes with two-state times, so that insertion takes constant time.

Each place of a route knows how early one can leave it and how late one may arrive there, both with
the break still to come ("0") and with the break taken ("1"); an insertion is judged by looking at
its two neighbours only. Everything here is compiled.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from domain.dispatching.planning import timing
from domain.dispatching.planning.arrays import (
    BREAK_FROM,
    BREAK_LENGTH,
    BREAK_UNTIL,
    CLOSES,
    DUE,
    DURATION,
    END,
    HAS_OVERTIME,
    HAS_SOFT,
    LONGEST_ROUTE,
    MOVE_TOLERANCE,
    NEVER,
    OPENS,
    PROMISED,
    REGULAR,
    SITE,
    START,
    Data,
    Floats,
    Ints,
)
from domain.dispatching.planning.compiled import compiled, compiled_with

fit = compiled(timing.fit)
fit_back = compiled(timing.fit_back)
start_price = compiled(timing.start_price)
_latest = compiled_with(timing.latest_starts, fit_back=fit_back)
_walk = compiled_with(timing.walk_day, fit=fit, start_price=start_price)
time_day = compiled_with(timing.time_day, latest_starts=_latest, walk_day=_walk)

# Columns of Board.grid.
JOB, AT, LEG, OUT0, OUT1, IN0, IN1, REG0, REG1, FETCH = range(10)


class Board(NamedTuple):
    """Position 0 of a route is the start, ``length + 1`` the end."""

    #: [T, P, 10] job, site, way to the next place (what is fetched for it included), earliest
    #: departures, latest arrivals, the same where nothing becomes late or overtime, and the seconds
    #: of fetching before it
    grid: Ints
    length: Ints  # [T]
    load: Ints  # [T, D]
    cost: Floats  # [T]
    where: Ints  # [N] technician or -1
    spans: Ints  # [N, 1 + 2 W] windows; those of a placed crew are one instant
    absent: Ints  # [N] jobs nobody has
    missing: Ints  # [1] number of absent jobs
    scratch: Ints  # [4, P]
    check: Floats  # [1]
    mark: NDArray[np.bool_]  # [N] False between steps


def empty_board(data: Data) -> Board:
    """Nobody has anything; every route has to be refreshed once."""
    jobs, crowd, wide = len(data.job), len(data.person), int(data.flags[LONGEST_ROUTE]) + 2
    return Board(
        grid=np.zeros((crowd, wide, 10), np.int64),
        length=np.zeros(crowd, np.int64),
        load=np.zeros((crowd, data.demand.shape[1]), np.int64),
        cost=np.zeros(crowd, np.float64),
        where=np.full(jobs, -1, np.int64),
        spans=data.spans.copy(),
        absent=np.arange(jobs, dtype=np.int64),
        missing=np.array([jobs], np.int64),
        scratch=np.zeros((4, wide), np.int64),
        check=np.zeros(1, np.float64),
        mark=np.zeros(jobs, np.bool_),
    )


@compiled
def _backward(
    data: Data, grid: Ints, spans: Ints, who: int, count: int, limit: int, column: int
) -> None:
    """Latest arrivals from the end back, for a day that ends by ``limit``; in the second pair of
    columns those that make nothing later, or farther from its promise, than it is now."""
    route = grid[who]
    job_of = data.job
    length = int(data.person[who, BREAK_LENGTH])
    begin = int(data.person[who, BREAK_FROM])
    until = int(data.person[who, BREAK_UNTIL])
    route[count + 1, column + 1] = limit
    route[count + 1, column] = -NEVER
    after0, after1 = -NEVER, limit
    for at in range(count, 0, -1):
        job = int(route[at, JOB])
        duration = int(job_of[job, DURATION])
        travel = route[at, LEG]
        calm = NEVER
        if column == REG0:
            calm = int(job_of[job, DUE])
            if job_of[job, PROMISED] >= 0:
                calm = min(calm, job_of[job, PROMISED] + MOVE_TOLERANCE)
            calm = max(calm, min(route[at, OUT0], route[at, OUT1]) - duration)
        leave = -NEVER
        if length:
            leave = after0 - travel
            if begin + length <= after1:
                leave = max(leave, min(until, after1 - length - travel))
            after0 = fit_back(spans, job, min(leave - duration, calm))
        after1 = fit_back(spans, job, min(after1 - travel - duration, calm))
        route[at, column] = after0
        route[at, column + 1] = after1


@compiled
def refresh(data: Data, board: Board, who: int) -> bool:
    """Recompute the times and the cost of a route after its jobs changed; False: impossible."""
    route = board.grid[who]
    spans = board.spans
    job_of = data.job
    travel_of = data.travel
    count = int(board.length[who])
    length = int(data.person[who, BREAK_LENGTH])
    begin = int(data.person[who, BREAK_FROM])
    until = int(data.person[who, BREAK_UNTIL])
    closes = int(data.person[who, CLOSES])
    free1 = data.person[who, OPENS] if length == 0 else NEVER
    free0 = NEVER if length == 0 else data.person[who, OPENS]
    here = int(data.person[who, START])
    route[0, JOB] = -1
    route[0, AT] = here
    route[0, OUT0] = free0
    route[0, OUT1] = free1
    cost = 0.0
    dimensions = data.demand.shape[1]
    for each in range(dimensions):
        board.load[who, each] = 0
    for at in range(1, count + 1):
        job = int(route[at, JOB])
        there = int(job_of[job, SITE])
        travel = travel_of[here, there] + data.fetch[who, job]
        route[at, FETCH] = data.fetch[who, job]
        route[at - 1, LEG] = travel
        cost += travel + data.extra[who, job]
        for each in range(dimensions):
            board.load[who, each] += data.demand[job, each]
        arrive = free1 + travel
        if length and free0 <= until:
            arrive = min(arrive, max(free0 + travel, begin) + length)
        start1 = fit(spans, job, arrive)
        start0 = NEVER
        if free0 < NEVER:
            start0 = fit(spans, job, free0 + travel)
        duration = int(job_of[job, DURATION])
        free1 = NEVER if start1 >= NEVER else start1 + duration
        free0 = NEVER if start0 >= NEVER else start0 + duration
        here = there
        route[at, AT] = there
        route[at, OUT0] = free0
        route[at, OUT1] = free1
    there = int(data.person[who, END])
    travel = travel_of[here, there]
    route[count, LEG] = travel
    route[count + 1, JOB] = -1
    route[count + 1, AT] = there
    route[count + 1, FETCH] = 0
    cost += travel
    regular = int(data.person[who, REGULAR])
    gentle = data.flags[HAS_OVERTIME] or data.flags[HAS_SOFT]
    for each in range(2 if gentle else 1):
        limit = regular if each else closes
        _backward(data, board.grid, spans, who, count, limit, IN0 + each * (REG0 - IN0))
    if count == 0:
        board.cost[who] = 0.0
        return True
    if data.flags[HAS_SOFT] or closes > regular:
        jobs = board.scratch[0]
        for at in range(count):
            jobs[at] = route[at + 1, JOB]
        done = time_day(
            data, who, jobs, count, spans, board.scratch[1], board.scratch[2:], board.check
        )
        board.cost[who] = cost + (board.check[0] if done > -2 else 1e12)
        return done > -2
    back = free1 + travel
    if length and free0 <= until:
        back = min(back, max(free0 + travel, begin) + length)
    board.cost[who] = cost if back <= closes else 1e12
    return bool(back <= closes)


@compiled
def insert(data: Data, board: Board, who: int, place: int, job: int) -> None:
    """Put ``job`` after position ``place``; times are refreshed."""
    route = board.grid[who]
    count = int(board.length[who])
    for at in range(count, place, -1):
        route[at + 1, JOB] = route[at, JOB]
    route[place + 1, JOB] = job
    board.length[who] = count + 1
    board.where[job] = who
    refresh(data, board, who)


@compiled
def take_marked(data: Data, board: Board, who: int) -> None:
    """Take the marked jobs out of a route."""
    route = board.grid[who]
    kept = 0
    for at in range(1, board.length[who] + 1):
        job = int(route[at, JOB])
        if board.mark[job]:
            board.where[job] = -1
        else:
            kept += 1
            route[kept, JOB] = job
    board.length[who] = kept
    refresh(data, board, who)


@compiled
def fits_load(data: Data, board: Board, who: int, job: int) -> bool:
    for each in range(data.demand.shape[1]):
        if board.load[who, each] + data.demand[job, each] > data.capacity[who, each]:
            return False
    return True


@compiled
def recompute(data: Data, board: Board) -> bool:
    """Refresh every route; False if one is impossible."""
    fine = True
    for who in range(board.length.shape[0]):
        if not refresh(data, board, who):
            fine = False
    return fine
