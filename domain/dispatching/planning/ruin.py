"""What a step of the search takes out: strings of neighbouring stops. Compiled."""

from __future__ import annotations

from domain.dispatching.planning.arrays import MATE, Data
from domain.dispatching.planning.compiled import compiled, inlined
from domain.dispatching.planning.memory import Memory, touch
from domain.dispatching.planning.placing import draw
from domain.dispatching.planning.routes import JOB, Board

_LONGEST_STRING = 10
#: How often the ruin is aimed at a job nobody has.
_AIMED = 0.3


@inlined
def _mark(data: Data, board: Board, memory: Memory, job: int) -> None:
    """Choose a placed job (and its mate) for removal."""
    chosen = job
    while chosen >= 0 and not board.mark[chosen]:
        board.mark[chosen] = True
        touch(board, memory, int(board.where[chosen]))
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
def ruin(data: Data, board: Board, memory: Memory, mean: float) -> None:
    """Mark about ``mean`` jobs near each other, into ``memory.todo``."""
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
