"""The search: remove strings of neighbouring stops, put everything back greedily, keep or revert
by simulated annealing (SISR, Christiaens and Vanden Berghe 2020). Compiled.
"""

from __future__ import annotations

from math import exp, log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from domain.dispatching.planning.arrays import (
    DURATION,
    ELIGIBLE,
    MATE,
    SITE,
    START,
    Data,
    Floats,
    Ints,
)
from domain.dispatching.planning.compiled import compiled, inlined
from domain.dispatching.planning.crews import find_crew, free_windows, set_instant
from domain.dispatching.planning.placing import NO_PLACE, best_place, draw
from domain.dispatching.planning.routes import JOB, Board, empty_board, insert, refresh, take_marked

_BLINK = 0.01
#: Technicians looked at for one job on a large board.
_WIDE = 40
_LONGEST_STRING = 10
_MEAN_REMOVED = 10.0
#: Of those who have nothing yet so many are looked at, the nearest ones.
_IDLE = 2
#: How often the ruin is aimed at a job nobody has.
_AIMED = 0.3


class Memory(NamedTuple):
    """What a step needs to be taken back, and the best board so far."""

    touched: Ints  # [T] technicians of this step
    is_touched: NDArray[np.bool_]  # [T]
    jobs: Ints  # [T, P] their routes before
    length: Ints  # [T]
    cost: Floats  # [T]
    absent: Ints  # [N]
    instant: Ints  # [crew jobs] start or -1
    todo: Ints  # [N]
    keys: Floats  # [N]
    crew: Ints  # [T]
    in_crew: NDArray[np.bool_]  # [T]
    idle: Ints  # [T] technicians without any job when the placing began
    found: Ints  # [6] of best_place and find_crew
    work: Ints  # [3] steps, jobs put back, routes touched, from the beginning
    numbers: Ints  # [4] how many: touched, todo, absent before, idle
    best_jobs: Ints  # [T, P]
    best_length: Ints  # [T]
    best_instant: Ints  # [crew jobs]
    stale: NDArray[np.bool_]  # [T] the best board has another route there
    totals: Floats  # [2] cost of the board, of the best one
    random: NDArray[np.uint64]  # [1]


def make_memory(data: Data, board: Board, seed: int) -> Memory:
    """For a board that has just been set up."""
    crowd, jobs = len(data.person), len(data.job)
    mixed = (seed * 0x9E3779B97F4A7C15 + 0x2545F4914F6CDD1D) & 0xFFFFFFFFFFFFFFFF
    return Memory(
        touched=np.zeros(crowd, np.int64), is_touched=np.zeros(crowd, np.bool_),
        jobs=np.zeros(board.grid.shape[:2], np.int64), length=np.zeros(crowd, np.int64),
        cost=np.zeros(crowd, np.float64), absent=np.zeros(jobs, np.int64),
        instant=np.full(len(data.crew_jobs), -1, np.int64),
        todo=np.zeros(jobs, np.int64), keys=np.zeros(jobs, np.float64),
        crew=np.zeros(crowd, np.int64), in_crew=np.zeros(crowd, np.bool_),
        idle=np.zeros(crowd, np.int64),
        found=np.zeros(6, np.int64), work=np.zeros(3, np.int64), numbers=np.zeros(4, np.int64),
        best_jobs=np.zeros(board.grid.shape[:2], np.int64), best_length=np.zeros(crowd, np.int64),
        best_instant=np.full(len(data.crew_jobs), -1, np.int64),
        stale=np.ones(crowd, np.bool_), totals=np.zeros(2, np.float64),
        random=np.array([mixed or 1], np.uint64),
    )  # fmt: skip


@compiled
def total(data: Data, board: Board) -> float:
    """Cost of the whole board, in seconds of travel."""
    cost = 0.0
    for who in range(board.length.shape[0]):
        cost += board.cost[who]
    for at in range(board.missing[0]):
        cost += data.penalty[board.absent[at]]
    return cost


@inlined
def _touch(board: Board, memory: Memory, who: int) -> None:
    """Remember a route before it changes."""
    if not memory.is_touched[who]:
        memory.is_touched[who] = True
        memory.touched[memory.numbers[0]] = who
        memory.numbers[0] += 1
        memory.length[who] = board.length[who]
        memory.cost[who] = board.cost[who]
        for at in range(1, board.length[who] + 1):
            memory.jobs[who, at] = board.grid[who, at, JOB]


@inlined
def _mark(data: Data, board: Board, memory: Memory, job: int) -> None:
    """Choose a placed job (and its mate) for removal."""
    chosen = job
    while chosen >= 0 and not board.mark[chosen]:
        board.mark[chosen] = True
        _touch(board, memory, int(board.where[chosen]))
        memory.todo[memory.numbers[1]] = chosen
        memory.numbers[1] += 1
        chosen = int(data.job[chosen, MATE])


@inlined
def _cut(data: Data, board: Board, memory: Memory, who: int, job: int, longest: float) -> None:
    """Mark a string of a route that holds ``job``, sometimes sparing some stops inside it."""
    state = memory.random
    count = int(board.length[who])
    place = 1
    while board.grid[who, place, JOB] != job:
        place += 1
    length = int(1.0 + draw(state) * min(float(count), longest))
    length = max(1, min(length, count))
    spared = 0
    if length > 1 and length < count and draw(state) < 0.5:
        spared = 1
        while length + spared < count and draw(state) > 0.01:
            spared += 1
    span = length + spared
    least = max(1, place - span + 1)
    most = min(place, count - span + 1)
    first = least + int(draw(state) * (most - least + 1))
    hole = -1
    if spared:
        hole = first + 1 + int(draw(state) * (length - 1))
    for at in range(first, first + span):
        if hole >= 0 and hole <= at < hole + spared:
            continue
        _mark(data, board, memory, board.grid[who, at, JOB])


@compiled
def _ruin(data: Data, board: Board, memory: Memory, mean: float) -> None:
    state = memory.random
    jobs = data.job.shape[0]
    absent = board.missing[0]
    crowd = board.length.shape[0]
    seed = int(draw(state) * jobs)
    if absent > 0 and draw(state) < _AIMED:
        seed = int(board.absent[int(draw(state) * absent)])
    placed = jobs - absent
    average = placed / crowd
    longest = min(float(_LONGEST_STRING), max(average, 1.0))
    most = 4.0 * mean / (1.0 + longest) - 1.0
    strings = int(1.0 + draw(state) * max(most, 0.0))
    wanted = board.where[seed] < 0
    # The seed itself counts as the nearest to it.
    for each in range(-1, data.near.shape[1]):
        if strings <= 0:
            break
        job = seed if each < 0 else int(data.near[seed, each])
        who = int(board.where[job])
        if who < 0 or memory.is_touched[who]:
            continue
        if wanted and not data.eligible[who, seed]:
            continue
        _cut(data, board, memory, who, job, longest)
        strings -= 1


@compiled
def _order_key(data: Data, memory: Memory, way: int, job: int) -> float:
    noise = draw(memory.random)
    if way == 0:
        return noise
    if way == 1:
        return -float(data.job[job, DURATION]) + noise
    if way == 2:
        return -float(
            data.travel[data.person[data.eligible_list[job, 0], START], data.job[job, SITE]]
        )
    if way == 3:
        return float(
            data.travel[data.person[data.eligible_list[job, 0], START], data.job[job, SITE]]
        )
    if way == 4:
        last = 2 * data.spans[job, 0]
        return float(data.spans[job, last] - data.spans[job, 1]) + noise
    if way == 5:
        return float(data.job[job, ELIGIBLE]) + noise
    worth = data.penalty[job] / (data.job[job, DURATION] + 900.0)
    return -float(worth) * (0.75 + 0.5 * noise)


@compiled
def _sort(data: Data, memory: Memory, way: int) -> None:
    count = int(memory.numbers[1])
    for at in range(count):
        memory.keys[at] = _order_key(data, memory, way, int(memory.todo[at]))
    gap = 1
    while gap < count // 9:
        gap = gap * 3 + 1
    while gap > 0:
        for at in range(gap, count):
            key = memory.keys[at]
            job = memory.todo[at]
            into = at
            while into >= gap and memory.keys[into - gap] > key:
                memory.keys[into] = memory.keys[into - gap]
                memory.todo[into] = memory.todo[into - gap]
                into -= gap
            memory.keys[into] = key
            memory.todo[into] = job
        gap //= 3


@compiled
def _with_idle(data: Data, board: Board, memory: Memory, job: int, size: int) -> int:
    """The nearest of those without a job added to the ``size`` first of ``memory.crew``: nothing on
    their routes would ever lead to them."""
    here = int(data.job[job, SITE])
    for _ in range(_IDLE):
        best, least = -1, np.int64(1 << 60)
        for at in range(memory.numbers[3]):
            who = int(memory.idle[at])
            if board.length[who] or memory.in_crew[who] or not data.eligible[who, job]:
                continue
            way = data.travel[data.person[who, START], here] + data.fetch[who, job]
            if way < least:
                best, least = who, way
        if best < 0:
            break
        memory.crew[size] = best
        memory.in_crew[best] = True
        size += 1
    return size


@compiled
def _choose(data: Data, board: Board, memory: Memory, job: int, was_absent: bool) -> int:
    """Technicians to look at for ``job``, into ``memory.crew``; how many."""
    size = 0
    if was_absent:
        for at in range(memory.numbers[0]):
            who = int(memory.touched[at])
            if data.eligible[who, job]:
                memory.crew[size] = who
                memory.in_crew[who] = True
                size += 1
        size = _with_idle(data, board, memory, job, size)
        for at in range(size):
            memory.in_crew[memory.crew[at]] = False
        return size
    count = int(data.job[job, ELIGIBLE])
    if count <= _WIDE:
        for at in range(count):
            memory.crew[at] = data.eligible_list[job, at]
        return count
    for at in range(8):
        who = int(data.eligible_list[job, at])
        memory.crew[size] = who
        memory.in_crew[who] = True
        size += 1
    size = _with_idle(data, board, memory, job, size)
    for at in range(memory.numbers[0]):
        who = int(memory.touched[at])
        if not memory.in_crew[who] and data.eligible[who, job]:
            memory.in_crew[who] = True
            memory.crew[size] = who
            size += 1
            if size >= _WIDE:
                break
    for at in range(data.near.shape[1]):
        if size >= _WIDE:
            break
        who = int(board.where[data.near[job, at]])
        if who >= 0 and not memory.in_crew[who] and data.eligible[who, job]:
            memory.in_crew[who] = True
            memory.crew[size] = who
            size += 1
    for at in range(size):
        memory.in_crew[memory.crew[at]] = False
    return size


@compiled
def _put_back(data: Data, board: Board, memory: Memory, removed: int, blink: float) -> None:
    """Place everything of ``todo`` and of the absent where it costs least."""
    board.missing[0] = 0
    memory.numbers[3] = 0
    for who in range(board.length.shape[0]):
        if board.length[who] == 0:
            memory.idle[memory.numbers[3]] = who
            memory.numbers[3] += 1
    for at in range(memory.numbers[1]):
        job = int(memory.todo[at])
        if board.where[job] >= 0:
            continue
        mate = int(data.job[job, MATE])
        if mate >= 0:
            # Both jobs of a crew are in the list; the first met decides for both.
            if board.mark[job]:
                continue
            if not _crew_back(data, board, memory, job, blink):
                board.mark[job] = True
                board.mark[mate] = True
                board.absent[board.missing[0]] = job
                board.absent[board.missing[0] + 1] = mate
                board.missing[0] += 2
            continue
        was_absent = removed >= 0 and memory.keys[job] < 0.0
        size = _choose(data, board, memory, job, was_absent)
        cost = best_place(
            data, board, job, memory.crew, size, data.penalty[job], blink, memory.random,
            memory.found,
        )  # fmt: skip
        if cost >= NO_PLACE:
            board.absent[board.missing[0]] = job
            board.missing[0] += 1
            continue
        _touch(board, memory, int(memory.found[0]))
        insert(data, board, int(memory.found[0]), int(memory.found[1]), job)
    for at in range(board.missing[0]):
        board.mark[board.absent[at]] = False


@compiled
def _crew_back(data: Data, board: Board, memory: Memory, job: int, blink: float) -> bool:
    mate = int(data.job[job, MATE])
    limit = int(data.penalty[job] + data.penalty[mate])
    found = memory.found
    if not find_crew(data, board, job, limit, blink, memory.random, found):
        return False
    for each in range(0, 4, 2):
        _touch(board, memory, int(found[each]))
    set_instant(board, job, int(found[4]))
    set_instant(board, mate, int(found[4]))
    insert(data, board, int(found[0]), int(found[1]), job)
    insert(data, board, int(found[2]), int(found[3]), mate)
    return True


@compiled
def _revert(data: Data, board: Board, memory: Memory) -> None:
    for each in range(memory.numbers[0]):
        who = int(memory.touched[each])
        for at in range(1, board.length[who] + 1):
            board.where[board.grid[who, at, JOB]] = -1
    for each in range(data.crew_jobs.shape[0]):
        job = int(data.crew_jobs[each])
        if memory.instant[each] >= 0:
            set_instant(board, job, int(memory.instant[each]))
        else:
            free_windows(data, board, job)
    for each in range(memory.numbers[0]):
        who = int(memory.touched[each])
        board.length[who] = memory.length[who]
        for at in range(1, memory.length[who] + 1):
            board.grid[who, at, JOB] = memory.jobs[who, at]
            board.where[memory.jobs[who, at]] = who
        refresh(data, board, who)
    board.missing[0] = memory.numbers[2]
    for at in range(memory.numbers[2]):
        board.absent[at] = memory.absent[at]


@compiled
def _instants(data: Data, board: Board, into: Ints) -> None:
    for each in range(data.crew_jobs.shape[0]):
        job = int(data.crew_jobs[each])
        into[each] = board.spans[job, 1] if board.where[job] >= 0 else -1


@compiled
def keep_best(data: Data, board: Board, memory: Memory) -> None:
    """The board as it stands is the best one."""
    for who in range(board.length.shape[0]):
        if memory.stale[who]:
            memory.stale[who] = False
            memory.best_length[who] = board.length[who]
            for at in range(1, board.length[who] + 1):
                memory.best_jobs[who, at] = board.grid[who, at, JOB]
    _instants(data, board, memory.best_instant)
    memory.totals[1] = memory.totals[0]


@compiled
def begin(data: Data, board: Board, memory: Memory, way: int, removed: int) -> None:
    """Place what is absent, in the order of ``way``, and take that as the best board so far."""
    memory.numbers[0] = 0
    memory.numbers[1] = board.missing[0]
    for at in range(board.missing[0]):
        memory.todo[at] = board.absent[at]
    _sort(data, memory, way)
    _put_back(data, board, memory, removed, 0.0)
    for at in range(memory.numbers[0]):
        memory.is_touched[memory.touched[at]] = False
    memory.totals[0] = total(data, board)
    memory.stale[:] = True
    keep_best(data, board, memory)


@compiled
def anneal(
    data: Data, board: Board, memory: Memory, steps: int, hot: float, cold: float, mean: float
) -> int:
    """``steps`` steps while the temperature falls from ``hot`` to ``cold`` (seconds of travel); the
    number of steps that found a better board than ever."""
    state = memory.random
    cooling = exp(log(cold / hot) / max(steps, 1))
    heat = hot
    better = 0
    memory.work[0] += steps
    for _ in range(steps):
        heat *= cooling
        memory.numbers[0] = 0
        memory.numbers[1] = 0
        memory.numbers[2] = board.missing[0]
        lost = 0.0
        for at in range(board.missing[0]):
            memory.absent[at] = board.absent[at]
            lost += data.penalty[board.absent[at]]
        _instants(data, board, memory.instant)
        _ruin(data, board, memory, mean)
        removed = int(memory.numbers[1])
        if removed == 0:
            continue
        for at in range(removed):
            if data.job[memory.todo[at], MATE] >= 0:
                free_windows(data, board, int(memory.todo[at]))
        for at in range(memory.numbers[0]):
            take_marked(data, board, int(memory.touched[at]))
        for at in range(removed):
            board.mark[memory.todo[at]] = False
        for at in range(memory.numbers[2]):
            memory.todo[removed + at] = memory.absent[at]
        memory.numbers[1] = removed + memory.numbers[2]
        chance = draw(state)
        way = 0
        if chance > 0.30:
            way = 1
        if chance > 0.45:
            way = 2
        if chance > 0.55:
            way = 3
        if chance > 0.60:
            way = 4
        if chance > 0.75:
            way = 5
        if chance > 0.85:
            way = 6
        _sort(data, memory, way)
        for at in range(memory.numbers[1]):
            memory.keys[memory.todo[at]] = 0.0
        for at in range(memory.numbers[2]):
            memory.keys[memory.absent[at]] = -1.0
        _put_back(data, board, memory, removed, _BLINK)
        memory.work[1] += memory.numbers[1]
        memory.work[2] += memory.numbers[0]
        before = lost
        after = 0.0
        for at in range(memory.numbers[0]):
            who = int(memory.touched[at])
            before += memory.cost[who]
            after += board.cost[who]
        for at in range(board.missing[0]):
            after += data.penalty[board.absent[at]]
        if after < before - heat * log(1.0 - draw(state)) and after < 1e11:
            memory.totals[0] += after - before
            for at in range(memory.numbers[0]):
                memory.stale[memory.touched[at]] = True
            if memory.totals[0] < memory.totals[1] - 1e-6:
                keep_best(data, board, memory)
                better += 1
        else:
            _revert(data, board, memory)
        for at in range(memory.numbers[0]):
            memory.is_touched[memory.touched[at]] = False
    return better


@compiled
def load_best(data: Data, board: Board, memory: Memory) -> None:
    """Go back to the best board."""
    board.where[:] = -1
    for each in range(data.crew_jobs.shape[0]):
        if memory.best_instant[each] >= 0:
            set_instant(board, int(data.crew_jobs[each]), int(memory.best_instant[each]))
        else:
            free_windows(data, board, int(data.crew_jobs[each]))
    for who in range(board.length.shape[0]):
        board.length[who] = memory.best_length[who]
        for at in range(1, memory.best_length[who] + 1):
            board.grid[who, at, JOB] = memory.best_jobs[who, at]
            board.where[memory.best_jobs[who, at]] = who
        refresh(data, board, who)
        memory.stale[who] = False
    board.missing[0] = 0
    for job in range(board.where.shape[0]):
        if board.where[job] < 0:
            board.absent[board.missing[0]] = job
            board.missing[0] += 1
    memory.totals[0] = memory.totals[1]


__all__ = ["Memory", "anneal", "begin", "empty_board", "keep_best", "load_best", "make_memory"]
