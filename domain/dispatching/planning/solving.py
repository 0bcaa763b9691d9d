"""Solving a problem: several searches side by side, the best plan wins.

The same problem and seed give the same plan: a search ends after so much work, counted, as a usual
office computer does in the time that was given. On a slower one the clock takes over before that time
is up. ``iterations`` counts steps instead and pays no heed to the clock.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from time import perf_counter

from domain.dispatching.planning.arrays import Encoded, encode
from domain.dispatching.planning.model import Plan, PlanOptions, Problem
from domain.dispatching.planning.open_orders import open_reasons
from domain.dispatching.planning.score import score
from domain.dispatching.planning.search import Rows, Search

#: Called with (seconds since the start, value of the best plan so far); True ends the search.
Listener = Callable[[float, float], bool]

#: The searches meet at these shares of the work; the worse go on from the best one's plan.
_MEETINGS = (0.5, 0.75, 0.9, 1.0)
_SLICE_SECONDS = 0.03
#: This share of the time may be searched, however long the start took.
_LEAST_SHARE = 0.6
#: The work for the time given: this share of it less the start, but never less than the other.
_WORK_SHARE, _WORK_START, _WORK_LEAST = 0.65, 0.6, 0.38
#: Of the time, how far the work may be behind at the beginning: the first steps wait for the kernel
#: to be loaded.
_GRACE = 0.3
_FIRST_STEPS, _MOST_STEPS = 50, 1_000_000


@dataclass(frozen=True, slots=True)
class Solution:
    """``rows``: job indices of each technician, ``instants`` the starts of crews."""

    plan: Plan
    rows: Rows
    seconds: float
    progress: tuple[tuple[float, float], ...]
    encoded: Encoded
    #: The best search, for questions about the plan.
    search: Search


def ignore(seconds: float, value: float) -> bool:
    del seconds, value
    return False


class _Race:
    """The searches, and what they share: the clock, the wish to stop, the curve of the value."""

    def __init__(
        self,
        searches: list[Search],
        begun: float,
        until: float,
        options: PlanOptions,
        tell: Listener,
    ) -> None:
        self._searches = searches
        self._begun = begun
        self._until = until
        self._steps = options.iterations
        self._work = 1e6 * work_seconds(options.seconds)
        self._tell = tell
        self._start = perf_counter()
        self.stopped = False
        self.progress: list[tuple[float, float]] = []
        self._worked = [search.work for search in searches]
        self._step_work = [0.0] * len(searches)
        #: When the clock took over, and what share was done then.
        self._late: tuple[float, float] | None = None

    def note(self) -> None:
        value = min(search.value for search in self._searches)
        at = perf_counter() - self._begun
        if not self.progress or value < self.progress[-1][1] - 1e-9:
            self.progress.append((at, value))
        if self._tell(at, value):
            self.stopped = True

    def leg(self, index: int, share_from: float, share_to: float) -> None:
        """Advance one search from one share of the work to another."""
        if self._steps:
            self._counted(index, share_from, share_to)
            return
        self._weighed(index, share_to)
        if self._late is not None:
            self._timed(index, share_to, *self._late)

    def _counted(self, index: int, share_from: float, share_to: float) -> None:
        done, end = int(self._steps * share_from), int(self._steps * share_to)
        while done < end and not self.stopped:
            size = min(500, end - done)
            self._searches[index].run(size, done / self._steps, (done + size) / self._steps)
            done += size
            if index == 0:
                self.note()

    def _weighed(self, index: int, share_to: float) -> None:
        search = self._searches[index]
        while not self.stopped and self._late is None:
            worked = search.work
            share = (worked - self._worked[index]) / self._work
            if share >= share_to:
                break
            planned = min(_SLICE_SECONDS * 1e6, self._work * (share_to - share) + 1.0)
            steps = self._fitting(index, planned)
            search.run(steps, share, share + planned / self._work)
            self._step_work[index] = (search.work - worked) / steps
            if index == 0:
                self.note()
            spent = (perf_counter() - self._start) / max(self._until - self._start, 1e-6)
            if spent > share + _GRACE * (1.0 - share):
                self._late = (perf_counter(), share)

    def _timed(self, index: int, share_to: float, since: float, share_since: float) -> None:
        """What is left of the work in what is left of the time."""
        rest = max(self._until - since, 1e-6) / max(1.0 - share_since, 1e-9)
        end = since + rest * (share_to - share_since)
        slowness = 1.0
        while not self.stopped:
            begun = perf_counter()
            left = end - begun
            if left <= 0:
                break
            share = share_since + (begun - since) / rest
            planned = min(_SLICE_SECONDS, left)
            steps = self._fitting(index, planned * 1e6 / slowness)
            worked = self._searches[index].work
            self._searches[index].run(steps, share, share + planned / rest)
            worked = self._searches[index].work - worked
            took = perf_counter() - begun
            self._step_work[index] = worked / steps
            slowness = min(max(took * 1e6 / max(worked, 1.0), 0.1), 100.0)
            if index == 0:
                self.note()

    def _fitting(self, index: int, work: float) -> int:
        """How many steps are about that much work."""
        each = self._step_work[index]
        return max(1, min(int(work / each), _MOST_STEPS)) if each else _FIRST_STEPS


def work_seconds(seconds: float) -> float:
    """The work of each search, in seconds of a usual office computer, when ``seconds`` are given."""
    return max(_WORK_SHARE * seconds - _WORK_START, _WORK_LEAST * seconds)


def solve(
    problem: Problem,
    *,
    known: Rows = (),
    tell: Listener = ignore,
    begun: float | None = None,
    searches: int = 2,
) -> Solution:
    """The best plan found within ``problem.options``. ``begun``: when the time began to run
    (``perf_counter``); ``known``: a plan to start from."""
    begun = perf_counter() if begun is None else begun
    options = problem.options
    encoded = encode(problem)
    racers = [Search(encoded, options.seed * 1000 + each, known) for each in range(searches)]
    # Something is kept for what follows: reasons, times, the answer itself. A slow start may take
    # away less than half of the time.
    until = begun + options.seconds - 0.06 - 0.0002 * len(problem.orders)
    until = max(until, perf_counter() + options.seconds * _LEAST_SHARE)
    race = _Race(racers, begun, until, options, tell)
    race.note()
    if problem.technicians and problem.orders:
        _run(race, racers)
    race.note()
    best = min(racers, key=lambda search: search.value)
    rows, instants = best.best()
    plan = score(problem, encoded, rows, instants, open_reasons(problem, encoded, rows))
    taken = perf_counter() - begun
    return Solution(plan, rows, taken, tuple(race.progress), encoded, best)


def _run(race: _Race, racers: list[Search]) -> None:
    share = 0.0
    with ThreadPoolExecutor(len(racers)) as pool:
        for meeting in _MEETINGS:
            legs = [pool.submit(race.leg, at, share, meeting) for at in range(len(racers))]
            for leg in legs:
                leg.result()
            share = meeting
            if race.stopped or meeting == 1.0:
                return
            best = min(racers, key=lambda search: search.value)
            for other in racers:
                if other is not best and other.value > best.value:
                    other.adopt(*best.best())
