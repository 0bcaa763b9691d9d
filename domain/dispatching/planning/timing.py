"""The one evaluator of a technician's day: when each job starts, where the break falls, the price.

The search runs it compiled, reports and explanations run it as it stands; so both agree.
"""

from __future__ import annotations

from domain.dispatching.planning.arrays import (
    BREAK_FROM,
    BREAK_LENGTH,
    BREAK_UNTIL,
    CLOSES,
    DUE,
    DURATION,
    END,
    MOVE_MOST,
    MOVE_PRICE,
    MOVE_TOLERANCE,
    NEVER,
    OPENS,
    OVERTIME_PRICE,
    PROMISED,
    REGULAR,
    SITE,
    START,
    Data,
    Floats,
    Ints,
)


def fit(spans: Ints, job: int, at: int) -> int:
    """The first start of ``job`` not before ``at``; NEVER if there is none."""
    for each in range(spans[job, 0]):
        if at <= spans[job, 2 * each + 2]:
            return int(max(at, spans[job, 2 * each + 1]))
    return NEVER


def fit_back(spans: Ints, job: int, at: int) -> int:
    """The last start of ``job`` not after ``at``; -NEVER if there is none."""
    for each in range(spans[job, 0] - 1, -1, -1):
        if at >= spans[job, 2 * each + 1]:
            return int(min(at, spans[job, 2 * each + 2]))
    return -NEVER


def start_price(data: Data, job: int, start: int) -> float:
    """The price of starting ``job`` then: late, or moved away from a promise. Seconds."""
    price = 0.0
    late = start - data.job[job, DUE]
    if late > 0:
        for step in range(data.late.shape[0]):
            if late <= data.late[step, 0]:
                price += data.late[step, 1] * data.urgency[job]
                break
    promised = int(data.job[job, PROMISED])
    if promised >= 0:
        moved = abs(start - promised) - MOVE_TOLERANCE
        if moved > 0:
            price += min(moved * data.prices[MOVE_PRICE], data.prices[MOVE_MOST])
    return price


def time_day(
    data: Data,
    who: int,
    jobs: Ints,
    count: int,
    spans: Ints,
    starts: Ints,
    work: Ints,
    check: Floats,
) -> int:
    """Times ``jobs[:count]`` in this sequence for technician ``who``; the leg (0: before the first
    job) in which the break is taken, -1 without a break, -2 if the day is impossible.

    Of all places for the break the cheapest one. ``spans``: the windows of all jobs.
    Fills ``starts[:count]``, ``starts[count]`` = back at the end, ``check[0]`` = price of the times
    in seconds (overtime included). ``work``: two rows of scratch as long as ``starts``.
    """
    latest, trial = work[0], work[1]
    first_leg, last_leg = 0, count
    if data.person[who, BREAK_LENGTH] == 0:
        first_leg, last_leg = -1, -1
    best_leg = -2
    best_price = 1e18
    best_end = NEVER
    for leg in range(first_leg, last_leg + 1):
        if not latest_starts(data, who, jobs, count, spans, leg, latest):
            continue
        price, end = walk_day(data, who, jobs, count, spans, leg, latest, trial)
        if end < NEVER and (price < best_price or (price == best_price and end < best_end)):
            best_price, best_leg, best_end = price, leg, end
            for at in range(count + 1):
                starts[at] = trial[at]
    check[0] = best_price
    return best_leg


def latest_starts(
    data: Data,
    who: int,
    jobs: Ints,
    count: int,
    spans: Ints,
    leg: int,
    work: Ints,
) -> bool:
    """The latest start of each job with the break in ``leg``, into ``work``; False: impossible."""
    length = int(data.person[who, BREAK_LENGTH])
    limit = data.person[who, CLOSES]  # latest arrival at the place after
    there = int(data.person[who, END])
    fetch = 0
    for at in range(count - 1, -1, -1):
        job = int(jobs[at])
        leave = limit - data.travel[data.job[job, SITE], there] - fetch
        if leg == at + 1:
            if limit < data.person[who, BREAK_FROM] + length:
                return False
            leave = min(leave - length, data.person[who, BREAK_UNTIL])
        start = fit_back(spans, job, leave - data.job[job, DURATION])
        if start <= -NEVER:
            return False
        work[at] = start
        limit = start
        there = int(data.job[job, SITE])
        fetch = int(data.fetch[who, job])
    return True


def walk_day(
    data: Data,
    who: int,
    jobs: Ints,
    count: int,
    spans: Ints,
    leg: int,
    work: Ints,
    starts: Ints,
) -> tuple[float, int]:
    """(price, back at) with the break in ``leg``; back at NEVER: impossible. A promised job waits
    for its promised start where nothing after it suffers."""
    price = 0.0
    free = int(data.person[who, OPENS])
    here = int(data.person[who, START])
    length = int(data.person[who, BREAK_LENGTH])
    for at in range(count):
        job = int(jobs[at])
        there = int(data.job[job, SITE])
        arrive = free + data.travel[here, there] + data.fetch[who, job]
        if leg == at:
            if free > data.person[who, BREAK_UNTIL]:
                return 0.0, NEVER
            arrive = max(arrive, data.person[who, BREAK_FROM]) + length
        start = fit(spans, job, arrive)
        if start > work[at]:
            return 0.0, NEVER
        promised = int(data.job[job, PROMISED])
        if promised > start:
            held = fit(spans, job, min(promised, work[at]))
            if start < held <= work[at]:
                start = held
        price += start_price(data, job, start)
        starts[at] = start
        free = start + data.job[job, DURATION]
        here = there
    back = free + data.travel[here, data.person[who, END]]
    if leg == count:
        if free > data.person[who, BREAK_UNTIL]:
            return 0.0, NEVER
        back = max(back, data.person[who, BREAK_FROM]) + length
    if back > data.person[who, CLOSES]:
        return 0.0, NEVER
    starts[count] = back
    over = back - data.person[who, REGULAR]
    if over > 0:
        price += over * data.prices[OVERTIME_PRICE]
    return price, back
