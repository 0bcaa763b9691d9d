"""One search for the best plan of a day, advanced in small steps by whoever runs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.dispatching.planning.annealing import anneal, begin, total
from domain.dispatching.planning.arrays import ELIGIBLE, LONGEST_ROUTE, MATE, SITE, Encoded
from domain.dispatching.planning.crews import set_instant
from domain.dispatching.planning.memory import keep_best, load_best, make_memory
from domain.dispatching.planning.placing import LOOKED, NO_PLACE, best_place
from domain.dispatching.planning.routes import (
    AT,
    JOB,
    empty_board,
    recompute,
    refresh,
    take_marked,
)

#: Job indices of each technician, in sequence.
Rows = tuple[tuple[int, ...], ...]

_HOT_NEW, _HOT_KNOWN, _COLD = 4000.0, 200.0, 5.0
_MEAN_REMOVED = 14.0
_WORTH_FIRST = 6
#: Microseconds for a step, a job put back, a route touched, a position looked at: measured on days
#: from 5 technicians with 20 orders to 100 with 1,000.
_WORTH_OF_WORK = np.array([14.0, 1.9, 3.0, 0.016])


@dataclass(frozen=True, slots=True)
class Alternative:
    """``travel``: more on the road where the job is; ``second``: the next best technician (-1:
    nobody else could), who would cost ``more``; both in seconds. ``others``: how many have room."""

    travel: float
    second: int
    more: float
    others: int


class Search:
    """Not for several threads at once; several searches may run side by side. ``known``: routes to
    start from (what is impossible in them is put back elsewhere)."""

    def __init__(self, encoded: Encoded, seed: int, known: Rows = ()) -> None:
        self._data = encoded.data
        self._board = empty_board(encoded.data)
        self._memory = make_memory(encoded.data, self._board, seed)
        recompute(self._data, self._board)
        self._hot = _HOT_KNOWN if any(known) else _HOT_NEW
        if known:
            self._load(known)
        begin(self._data, self._board, self._memory, _WORTH_FIRST, -1)

    def _load(self, known: Rows) -> None:
        """Take the known routes as far as they are possible; mates only together."""
        data, board = self._data, self._board
        for who, row in enumerate(known):
            for job in row:
                if not data.eligible[who, job] or data.job[job, MATE] >= 0:
                    continue
                count = int(board.length[who])
                if count >= data.flags[LONGEST_ROUTE]:
                    break
                board.grid[who, count + 1, JOB] = job
                board.length[who] = count + 1
                fits = refresh(data, board, who) and all(
                    board.load[who, each] <= data.capacity[who, each]
                    for each in range(data.demand.shape[1])
                )
                if fits:
                    board.where[job] = who
                else:
                    board.length[who] = count
                    refresh(data, board, who)
        left = [job for job in range(len(data.job)) if board.where[job] < 0]
        board.absent[: len(left)] = left
        board.missing[0] = len(left)

    @property
    def value(self) -> float:
        """Cost of the best plan so far, in minutes of travel."""
        return float(self._memory.totals[1]) / 60.0

    @property
    def work(self) -> float:
        """What was done so far, in microseconds of a usual office computer. Counted, not timed: the
        same search has done the same work everywhere."""
        done = np.append(self._memory.work, self._memory.found[LOOKED])
        return float(done @ _WORTH_OF_WORK)

    def run(self, steps: int, share_from: float, share_to: float) -> None:
        """``steps`` steps while the share of the work done goes from one to the other (0..1)."""
        if not len(self._data.job) or not len(self._data.person):
            return
        fall = _COLD / self._hot
        anneal(
            self._data,
            self._board,
            self._memory,
            steps,
            self._hot * fall ** min(share_from, 1.0),
            self._hot * fall ** min(share_to, 1.0),
            _MEAN_REMOVED,
        )

    def best(self) -> tuple[Rows, Mapping[int, int]]:
        """The best routes, and the common start of each job of a crew that is placed."""
        memory = self._memory
        rows = tuple(
            tuple(int(job) for job in memory.best_jobs[who, 1 : memory.best_length[who] + 1])
            for who in range(len(memory.best_length))
        )
        instants = {
            int(job): int(at)
            for job, at in zip(self._data.crew_jobs, memory.best_instant, strict=True)
            if at >= 0
        }
        return rows, instants

    def second_best(self, job: int) -> Alternative:
        """Of a job of the best plan: its travel there, and the next best technician. The rest of
        the plan stays as it is."""
        data, board, memory = self._data, self._board, self._memory
        who = int(board.where[job])
        if who < 0 or data.job[job, MATE] >= 0:
            return Alternative(0.0, -1, 0.0, 0)
        route = [int(each) for each in board.grid[who, 1 : board.length[who] + 1, JOB]]
        place = route.index(job) + 1
        before, after = int(board.grid[who, place - 1, AT]), int(board.grid[who, place + 1, AT])
        here = int(data.job[job, SITE])
        travel = data.travel[before, here] + data.travel[here, after] - data.travel[before, after]
        whole = float(board.cost[who])
        board.mark[job] = True
        take_marked(data, board, who)
        board.mark[job] = False
        price_here = whole - float(board.cost[who])
        second, price, others = -1, NO_PLACE, 0
        for each in range(int(data.job[job, ELIGIBLE])):
            other = int(data.eligible_list[job, each])
            if other == who:
                continue
            crew = np.array([other], np.int64)
            cost = best_place(data, board, job, crew, 1, NO_PLACE, 0.0, memory.random, memory.found)
            if cost < NO_PLACE:
                others += 1
                if cost < price:
                    second, price = other, cost
        for at, each in enumerate(route):
            board.grid[who, at + 1, JOB] = each
        board.length[who] = len(route)
        board.where[job] = who
        refresh(data, board, who)
        more = max(price - price_here, 0.0) if second >= 0 else 0.0
        return Alternative(float(travel), second, more, others)

    def rest(self) -> None:
        """Put the best plan on the board, to be asked about."""
        load_best(self._data, self._board, self._memory)

    def adopt(self, rows: Sequence[Sequence[int]], instants: Mapping[int, int]) -> None:
        """Go on from the best plan of another search on the same problem."""
        data, board, memory = self._data, self._board, self._memory
        memory.best_instant[:] = [instants.get(int(job), -1) for job in data.crew_jobs]
        for who, row in enumerate(rows):
            memory.best_length[who] = len(row)
            memory.best_jobs[who, 1 : len(row) + 1] = row
        for job, at in instants.items():
            set_instant(board, job, at)
        load_best(data, board, memory)
        memory.totals[0] = total(data, board)
        memory.stale[:] = True
        keep_best(data, board, memory)
