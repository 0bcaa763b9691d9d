"""Placing two-person orders: two linked jobs that start at one instant. Compiled."""

from __future__ import annotations

import numpy as np

from domain.dispatching.planning.arrays import (
    BREAK_FROM,
    BREAK_LENGTH,
    BREAK_UNTIL,
    DURATION,
    ELIGIBLE,
    LONGEST_ROUTE,
    MATE,
    NEVER,
    PROMISED,
    SITE,
    Data,
    Floats,
    Ints,
)
from domain.dispatching.planning.compiled import compiled
from domain.dispatching.planning.placing import LOOKED, Words, draw
from domain.dispatching.planning.routes import (
    AT,
    FETCH,
    IN0,
    IN1,
    LEG,
    OUT0,
    OUT1,
    Board,
    fit,
    fit_back,
    fits_load,
)

_KEPT = 3  # places a technician offers
#: What looking for a crew takes, in looks at one position: to begin with, and for each position.
_LOOKS, _LOOKS_EACH = 1500, 20


@compiled
def set_instant(board: Board, job: int, at: int) -> None:
    """From now on ``job`` starts exactly then."""
    board.spans[job, 0] = 1
    board.spans[job, 1] = at
    board.spans[job, 2] = at


@compiled
def free_windows(data: Data, board: Board, job: int) -> None:
    """Give ``job`` its own windows back."""
    for each in range(data.spans.shape[1]):
        board.spans[job, each] = data.spans[job, each]


@compiled
def _earliest(data: Data, board: Board, who: int, place: int, job: int) -> int:
    """The first start of ``job`` after ``place`` that what follows allows; NEVER: impossible."""
    route = board.grid[who]
    length = int(data.person[who, BREAK_LENGTH])
    begin = int(data.person[who, BREAK_FROM])
    until = int(data.person[who, BREAK_UNTIL])
    here = int(data.job[job, SITE])
    duration = int(data.job[job, DURATION])
    out0 = route[place, OUT0]
    in0 = route[place + 1, IN0]
    in1 = route[place + 1, IN1]
    to = data.travel[route[place, AT], here] + data.fetch[who, job]
    on = data.travel[here, route[place + 1, AT]] + route[place + 1, FETCH]
    if length and out0 < NEVER:
        start0 = fit(board.spans, job, out0 + to)
        free = start0 + duration
        after = free + on
        if start0 < NEVER and (
            after <= in0 or (free <= until and max(after, begin) + length <= in1)
        ):
            return start0
    arrive = route[place, OUT1] + to
    if length and out0 <= until:
        arrive = min(arrive, max(out0 + to, begin) + length)
    start1 = fit(board.spans, job, arrive)
    if start1 >= NEVER:
        return NEVER
    return start1 if start1 + duration + on <= in1 else NEVER


@compiled
def _offers(
    data: Data, board: Board, job: int, out: Ints, prices: Floats, blink: float, state: Words
) -> int:
    """The few cheapest places each technician has for one of a crew: rows of (technician, place,
    earliest, latest start) with their prices. The number of rows."""
    rows = 0
    here = int(data.job[job, SITE])
    for each in range(data.job[job, ELIGIBLE]):
        who = int(data.eligible_list[job, each])
        route = board.grid[who]
        count = int(board.length[who])
        if count >= data.flags[LONGEST_ROUTE] or not fits_load(data, board, who, job):
            continue
        first = rows
        for place in range(count + 1):
            if blink > 0.0 and draw(state) < blink:
                continue
            early = _earliest(data, board, who, place, job)
            if early >= NEVER:
                continue
            on = data.travel[here, route[place + 1, AT]] + route[place + 1, FETCH]
            price = data.extra[who, job] + data.fetch[who, job] + on
            price += data.travel[route[place, AT], here]
            price -= route[place, LEG]
            into = rows
            if rows - first >= _KEPT:
                into = first
                for kept in range(first, rows):
                    if prices[kept] > prices[into]:
                        into = kept
                if prices[into] <= price:
                    continue
            else:
                rows += 1
            leave = max(route[place + 1, IN0], route[place + 1, IN1]) - on
            out[into, 0] = who
            out[into, 1] = place
            out[into, 2] = early
            out[into, 3] = fit_back(board.spans, job, leave - data.job[job, DURATION])
            prices[into] = price
    return rows


@compiled
def _both(data: Data, board: Board, one: Ints, two: Ints, job: int, start: int) -> bool:
    """Whether both technicians can start exactly then."""
    if fit(board.spans, job, start) != start:
        return False
    mate = int(data.job[job, MATE])
    set_instant(board, job, start)
    set_instant(board, mate, start)
    possible = _earliest(data, board, int(one[0]), int(one[1]), job) == start
    possible = possible and _earliest(data, board, int(two[0]), int(two[1]), mate) == start
    free_windows(data, board, job)
    free_windows(data, board, mate)
    return possible


@compiled
def find_crew(
    data: Data, board: Board, job: int, limit: float, blink: float, state: Words, found: Ints
) -> bool:
    """The cheapest two places for ``job`` and its mate that begin together, below ``limit``; fills
    ``found`` (technician, place, technician, place, start)."""
    mate = int(data.job[job, MATE])
    room = _KEPT * board.length.shape[0]
    one = np.empty((room, 4), np.int64)
    two = np.empty((room, 4), np.int64)
    price_one = np.empty(room, np.float64)
    price_two = np.empty(room, np.float64)
    looked = _LOOKS
    for each in range(data.job[job, ELIGIBLE]):
        looked += _LOOKS_EACH * (board.length[data.eligible_list[job, each]] + 1)
    found[LOOKED] += looked
    count_one = _offers(data, board, job, one, price_one, blink, state)
    count_two = _offers(data, board, mate, two, price_two, blink, state)
    best = limit
    success = False
    for a in range(count_one):
        for b in range(count_two):
            if one[a, 0] == two[b, 0] or price_one[a] + price_two[b] >= best:
                continue
            early = int(max(one[a, 2], two[b, 2]))
            latest = int(min(one[a, 3], two[b, 3]))
            if early > latest:
                continue
            start = fit(board.spans, job, early)
            promised = int(data.job[job, PROMISED])
            if promised > start:
                held = int(min(promised, latest))
                if held > start and _both(data, board, one[a], two[b], job, held):
                    start = held
            if start >= NEVER or not _both(data, board, one[a], two[b], job, start):
                continue
            best = price_one[a] + price_two[b]
            found[0] = one[a, 0]
            found[1] = one[a, 1]
            found[2] = two[b, 0]
            found[3] = two[b, 1]
            found[4] = start
            success = True
    return success
