"""Solving a problem: several searches side by side, the best plan wins.

Bounded by time it uses all the time it is given; bounded by work (``iterations``) the same problem
and seed give the same plan on every computer.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from time import perf_counter

from domain.dispatching.planning.arrays import Encoded, encode
from domain.dispatching.planning.model import Plan, Problem
from domain.dispatching.planning.open_orders import open_reasons
from domain.dispatching.planning.score import score
from domain.dispatching.planning.search import Rows, Search

#: Called with (seconds since the start, value of the best plan so far); True ends the search.
Listener = Callable[[float, float], bool]

#: The searches meet at these shares of the work; the worse go on from the best one's plan.
_MEETINGS = (0.5, 0.75, 0.9, 1.0)
_SLICE_SECONDS = 0.03
#: This share of the time is searched, however long the start took.
_LEAST_SHARE = 0.55
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
        self, searches: list[Search], begun: float, until: float, steps: int, tell: Listener
    ) -> None:
        self._searches = searches
        self._begun = begun
        self._until = until
        self._steps = steps
        self._tell = tell
        self._start = perf_counter()
        self.stopped = False
        self.progress: list[tuple[float, float]] = []
        self._rates = [_FIRST_STEPS] * len(searches)

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
        else:
            self._timed(index, share_from, share_to)

    def _counted(self, index: int, share_from: float, share_to: float) -> None:
        done, end = int(self._steps * share_from), int(self._steps * share_to)
        while done < end and not self.stopped:
            size = min(500, end - done)
            self._searches[index].run(size, done / self._steps, (done + size) / self._steps)
            done += size
            if index == 0:
                self.note()

    def _timed(self, index: int, share_from: float, share_to: float) -> None:
        whole = max(self._until - self._start, 1e-6)
        end = self._start + whole * share_to
        while not self.stopped:
            begun = perf_counter()
            left = end - begun
            if left <= 0:
                break
            share = max((begun - self._start) / whole, share_from)
            planned = min(_SLICE_SECONDS, left)
            self._searches[index].run(self._rates[index], share, share + planned / whole)
            took = perf_counter() - begun
            factor = planned / max(took, 1e-6)
            self._rates[index] = max(
                10, min(int(self._rates[index] * min(max(factor, 0.2), 3.0)), _MOST_STEPS)
            )
            if index == 0:
                self.note()


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
    race = _Race(racers, begun, until, options.iterations, tell)
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
