"""Whatever a step of the search took out is put back where it costs least. Compiled."""

from __future__ import annotations

import numpy as np

from domain.dispatching.planning.arrays import ELIGIBLE, MATE, SITE, START, Data
from domain.dispatching.planning.compiled import compiled
from domain.dispatching.planning.crews import find_crew, set_instant
from domain.dispatching.planning.memory import Memory, touch
from domain.dispatching.planning.placing import NO_PLACE, best_place
from domain.dispatching.planning.routes import Board, insert

#: Technicians looked at for one job on a large board.
_WIDE = 40
#: Of those who have nothing yet so many are looked at, the nearest ones.
_IDLE = 2


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
def put_back(data: Data, board: Board, memory: Memory, removed: int, blink: float) -> None:
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
        touch(board, memory, int(memory.found[0]))
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
        touch(board, memory, int(found[each]))
    set_instant(board, job, int(found[4]))
    set_instant(board, mate, int(found[4]))
    insert(data, board, int(found[0]), int(found[1]), job)
    insert(data, board, int(found[2]), int(found[3]), mate)
    return True
