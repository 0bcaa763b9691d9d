"""The search: remove strings of neighbouring stops, put everything back greedily, keep or revert
by simulated annealing (SISR, Christiaens and Vanden Berghe 2020). Compiled.
"""

from __future__ import annotations

from math import exp, log

from domain.dispatching.planning.arrays import MATE, Data
from domain.dispatching.planning.compiled import compiled
from domain.dispatching.planning.crews import free_windows
from domain.dispatching.planning.memory import Memory, keep_best, remember_instants, take_back
from domain.dispatching.planning.placing import draw
from domain.dispatching.planning.putting_back import put_back
from domain.dispatching.planning.routes import Board, take_marked
from domain.dispatching.planning.ruin import ruin
from domain.dispatching.planning.sequence import draw_way, sort

_BLINK = 0.01


@compiled
def total(data: Data, board: Board) -> float:
    """Cost of the whole board, in seconds of travel."""
    cost = 0.0
    for who in range(board.length.shape[0]):
        cost += board.cost[who]
    for at in range(board.missing[0]):
        cost += data.penalty[board.absent[at]]
    return cost


@compiled
def begin(data: Data, board: Board, memory: Memory, way: int, removed: int) -> None:
    """Place what is absent, in the order of ``way``, and take that as the best board so far."""
    memory.numbers[0] = 0
    memory.numbers[1] = board.missing[0]
    for at in range(board.missing[0]):
        memory.todo[at] = board.absent[at]
    sort(data, memory, way)
    put_back(data, board, memory, removed, 0.0)
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
        remember_instants(data, board, memory.instant)
        ruin(data, board, memory, mean)
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
        sort(data, memory, draw_way(state))
        for at in range(memory.numbers[1]):
            memory.keys[memory.todo[at]] = 0.0
        for at in range(memory.numbers[2]):
            memory.keys[memory.absent[at]] = -1.0
        put_back(data, board, memory, removed, _BLINK)
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
            take_back(data, board, memory)
        for at in range(memory.numbers[0]):
            memory.is_touched[memory.touched[at]] = False
    return better
