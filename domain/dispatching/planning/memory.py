"""What a step of the search remembers: how to take it back, and the best board so far. Compiled."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from domain.dispatching.planning.arrays import Data, Floats, Ints
from domain.dispatching.planning.compiled import compiled, inlined
from domain.dispatching.planning.crews import free_windows, set_instant
from domain.dispatching.planning.routes import JOB, Board, refresh


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


@inlined
def touch(board: Board, memory: Memory, who: int) -> None:
    """Remember a route before it changes."""
    if not memory.is_touched[who]:
        memory.is_touched[who] = True
        memory.touched[memory.numbers[0]] = who
        memory.numbers[0] += 1
        memory.length[who] = board.length[who]
        memory.cost[who] = board.cost[who]
        for at in range(1, board.length[who] + 1):
            memory.jobs[who, at] = board.grid[who, at, JOB]


@compiled
def remember_instants(data: Data, board: Board, into: Ints) -> None:
    """The starts of the crews' jobs; -1 where they have none."""
    for each in range(data.crew_jobs.shape[0]):
        job = int(data.crew_jobs[each])
        into[each] = board.spans[job, 1] if board.where[job] >= 0 else -1


@compiled
def take_back(data: Data, board: Board, memory: Memory) -> None:
    """The board as it was before this step."""
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
def keep_best(data: Data, board: Board, memory: Memory) -> None:
    """The board as it stands is the best one."""
    for who in range(board.length.shape[0]):
        if memory.stale[who]:
            memory.stale[who] = False
            memory.best_length[who] = board.length[who]
            for at in range(1, board.length[who] + 1):
                memory.best_jobs[who, at] = board.grid[who, at, JOB]
    remember_instants(data, board, memory.best_instant)
    memory.totals[1] = memory.totals[0]


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
