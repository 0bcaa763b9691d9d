"""Finding the best place for a job. Compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from domain.dispatching.planning.arrays import (
    BREAK_FROM,
    BREAK_LENGTH,
    BREAK_UNTIL,
    CLOSES,
    DURATION,
    HAS_FETCH,
    HAS_LOAD,
    HAS_OVERTIME,
    HAS_SOFT,
    LONGEST_ROUTE,
    MOVE_MOST,
    MOVE_PRICE,
    MOVE_TOLERANCE,
    NEVER,
    OVERTIME_PRICE,
    PROMISED,
    REGULAR,
    SITE,
    Data,
    Ints,
)
from domain.dispatching.planning.compiled import compiled
from domain.dispatching.planning.routes import (
    AT,
    FETCH,
    IN0,
    IN1,
    LEG,
    OUT0,
    OUT1,
    REG0,
    REG1,
    Board,
    fit,
    fits_load,
    start_price,
)

Words = NDArray[np.uint64]

#: Where ``found`` counts the positions that were looked at.
LOOKED = 5
#: "No place": dearer than anything.
NO_PLACE = 1e18


@compiled
def draw(state: Words) -> float:
    """The next random number in [0, 1) (xorshift64*)."""
    x = state[0]
    x ^= x >> np.uint64(12)
    x ^= x << np.uint64(25)
    x ^= x >> np.uint64(27)
    state[0] = x
    return float((x * np.uint64(2685821657736338717)) >> np.uint64(11)) / 9007199254740992.0


@compiled
def delay_price(data: Data, over: int) -> float:
    """About what it costs to push what follows ``over`` seconds beyond what it bears."""
    price = 0.0
    for step in range(data.late.shape[0]):
        price = data.late[step, 1]
        if over <= data.late[step, 0]:
            break
    return float(max(price, min(over * data.prices[MOVE_PRICE], data.prices[MOVE_MOST])))


@compiled
def best_place(
    data: Data, board: Board, job: int, crew: Ints, size: int, limit: float, blink: float,
    state: Words, found: Ints,
) -> float:  # fmt: skip
    """The cheapest place for ``job`` among technicians ``crew[:size]``, each position overlooked
    with probability ``blink``; fills ``found`` (technician, position) and counts in it the
    positions looked at. NO_PLACE: none below ``limit``. Prices of the times are estimates for what
    comes after the job.
    """
    spans = board.spans
    windows = spans[job, 0]
    if windows == 0:
        return NO_PLACE
    here = int(data.job[job, SITE])
    duration = int(data.job[job, DURATION])
    promised = int(data.job[job, PROMISED])
    row = data.travel[here]
    back = data.back[here]
    grid = board.grid
    person = data.person
    opens = spans[job, 1]
    last = spans[job, 2 * windows]
    last_of_first = spans[job, 2]
    several = windows > 1
    ready = opens + duration
    soft = data.flags[HAS_SOFT] > 0
    gentle = soft or data.flags[HAS_OVERTIME] > 0
    loads = data.flags[HAS_LOAD] > 0
    fetches = data.flags[HAS_FETCH] > 0
    longest = data.flags[LONGEST_ROUTE]
    best = limit
    success = False
    looked = 0
    for each in range(size):
        who = int(crew[each])
        count = int(board.length[who])
        if count >= longest or (loads and not fits_load(data, board, who, job)):
            continue
        base = data.extra[who, job]
        fetch = data.fetch[who, job] if fetches else 0
        length = person[who, BREAK_LENGTH]
        begin = person[who, BREAK_FROM]
        until = person[who, BREAK_UNTIL]
        pays = person[who, CLOSES] - person[who, REGULAR]
        route = grid[who]
        site = route[0, AT]
        place = 0
        for place in range(count + 1):
            left = site
            site = route[place + 1, AT]
            in0 = route[place + 1, IN0]
            in1 = route[place + 1, IN1]
            if ready > in0 and ready > in1:
                continue
            out0 = route[place, OUT0]
            out1 = route[place, OUT1]
            if out0 > last and out1 > last:
                break
            to = back[left] + fetch
            on = row[site] + (route[place + 1, FETCH] if fetches else 0)
            cost = base + (to + on - route[place, LEG])
            if cost >= best:
                continue
            if blink > 0.0 and draw(state) < blink:
                continue
            arrive = out1 + to
            if length and out0 <= until:
                arrive = min(arrive, max(out0 + to, begin) + length)
            if arrive <= last_of_first:
                start1 = max(arrive, opens)
            elif several:
                start1 = fit(spans, job, arrive)
            else:
                start1 = NEVER
            next1 = min(start1 + duration + on, NEVER)
            possible = next1 <= in1
            start = start1
            next0 = NEVER
            broken = NEVER
            if length and out0 < NEVER and (gentle or not possible):
                arrive = out0 + to
                if arrive <= last_of_first:
                    start0 = max(arrive, opens)
                elif several:
                    start0 = fit(spans, job, arrive)
                else:
                    start0 = NEVER
                if start0 < NEVER:
                    free = start0 + duration
                    next0 = free + on
                    if free <= until:
                        broken = max(next0, begin) + length
                    if next0 <= in0 or broken <= in1:
                        possible = True
                        start = min(start, start0)
            if not possible:
                continue
            if gentle:
                reg1 = route[place + 1, REG1]
                over = min(next1 - reg1, broken - reg1)
                over = min(over, next0 - route[place + 1, REG0])
                if over > 0:
                    cost += min(over, pays) * data.prices[OVERTIME_PRICE]
                    if soft:
                        cost += delay_price(data, over)
                if soft and (promised < 0 or start > promised - MOVE_TOLERANCE):
                    cost += start_price(data, job, start)
            if cost < best:
                best = cost
                found[0] = who
                found[1] = place
                success = True
        looked += place + 1
    found[LOOKED] += looked
    return best if success else NO_PLACE
