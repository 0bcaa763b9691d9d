"""In which order jobs are put back: one of seven ways. Compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from domain.dispatching.planning.arrays import DURATION, ELIGIBLE, SITE, START, Data
from domain.dispatching.planning.compiled import compiled
from domain.dispatching.planning.memory import Memory
from domain.dispatching.planning.placing import draw

#: A draw above so many of them takes the way of that number.
_CHANCES = (0.30, 0.45, 0.55, 0.60, 0.75, 0.85)


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
def draw_way(state: NDArray[np.uint64]) -> int:
    """One of the ways, some more often than others."""
    chance = draw(state)
    way = 0
    for least in _CHANCES:
        if chance > least:
            way += 1
    return way


@compiled
def sort(data: Data, memory: Memory, way: int) -> None:
    """``memory.todo`` in the order of ``way``."""
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
