"""What the window knows of ways by road: a bounded memory, and a thread that finds out the rest."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

from desktop.composition.own_process import ProcessDied
from desktop.composition.road_process import roads_at_hand, serve
from desktop.composition.standing_process import StandingProcess
from domain.dispatching.road_times import Place, Ways
from domain.errors import DeviceUnavailable

log = logging.getLogger(__name__)

#: Ways of one generation; there are two. A board of 60 technicians with its drags needs a few
#: thousand.
_KEPT = 25_000
#: More than this nobody waits for; what is still wanted later is asked for again.
_MOST_WANTED = 20_000
_BATCH = 5_000
#: Questions come in a burst.
_GATHER_SECONDS = 0.015
#: How long a suggestion may wait to be right at once.
_SETTLE_SECONDS = 0.4
#: After the process died; the last one again and again.
_PAUSES = (0.5, 2.0, 10.0, 60.0)
_NO_WAY = -1.0

Way = tuple[Place, Place]


class RoadMemo:
    """Callbacks come from the thread. ``arrived()``: ways asked for before are known now;
    ``silent(bool)``: whether the process that knows them is gone."""

    def __init__(
        self,
        path: str,
        key: str,
        arrived: Callable[[], object],
        silent: Callable[[bool], object],
    ) -> None:
        self.path = path
        self.key = key
        self.view = RoadView(self)
        self._arrived = arrived
        self._silent = silent
        self._process = StandingProcess(serve, "roads")
        self._asking = threading.Lock()
        self._changed = threading.Condition()
        self._places: dict[Place, Place] = {}
        self._young: dict[Way, float] = {}
        self._old: dict[Way, float] = {}
        self._wanted: dict[Way, None] = {}
        self._answers = 0
        self._failures = 0
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="roads", daemon=True)
        self._thread.start()

    def minutes(self, start: Place, end: Place) -> float | None:
        way = (start, end)
        found = self._young.get(way)
        if found is None:
            found = self._old.get(way)
            with self._changed:
                if found is None:
                    if len(self._wanted) < _MOST_WANTED:
                        self._wanted[way] = None
                        self._changed.notify_all()
                    return None
                self._keep(way, found)
        return None if found == _NO_WAY else found

    def fetch(self, ways: Ways) -> list[float | None]:
        """DeviceUnavailable('roads_silent') when nobody answers."""
        found: list[float | None] = []
        for begin in range(0, len(ways), _BATCH):
            found += self._ask(ways[begin : begin + _BATCH])
        return found

    def settle(self) -> bool:
        with self._changed:
            if not self._wanted or self._failures:
                return False
            before = self._answers
            self._changed.wait_for(
                lambda: not self._wanted or self._closing.is_set(), _SETTLE_SECONDS
            )
            return self._answers != before

    def close(self) -> None:
        """May take a moment."""
        self._closing.set()
        with self._changed:
            self._changed.notify_all()
        self._process.end()
        self._thread.join(1.0)

    def _ask(self, ways: Ways) -> list[float | None]:
        with self._asking:
            try:
                self._process.start()
                self._process.ask((self.path, list(ways)))
                kind, answer = self._process.hear()
            except (ProcessDied, OSError) as error:
                self._process.end()
                raise DeviceUnavailable("roads_silent") from error
        if kind != "done":
            raise DeviceUnavailable("roads_silent")
        minutes: list[float | None] = answer
        return minutes

    def _run(self) -> None:
        try:
            self._answer()
        finally:
            self._process.end()  # it may have been starting when it was closed

    def _answer(self) -> None:
        while not self._closing.is_set():
            with self._changed:
                self._changed.wait_for(lambda: self._wanted or self._closing.is_set())
            if self._closing.wait(_GATHER_SECONDS):
                return
            with self._changed:
                ways = list(islice(self._wanted, _BATCH))
            try:
                minutes = self._ask(ways)
            except DeviceUnavailable:
                if not self._closing.is_set():
                    self._pause()
                continue
            self._take(ways, minutes)

    def _pause(self) -> None:
        pause = _PAUSES[min(self._failures, len(_PAUSES) - 1)]
        self._failures += 1
        log.warning("the road router is gone; once more in %.1f s", pause)
        if self._failures == 1:
            self._silent(True)
        with self._changed:
            self._changed.notify_all()
        self._closing.wait(pause)

    def _take(self, ways: Sequence[Way], minutes: Sequence[float | None]) -> None:
        with self._changed:
            for way, found in zip(ways, minutes, strict=True):
                self._wanted.pop(way, None)
                self._keep(way, _NO_WAY if found is None else found)
            self._answers += 1
            self._changed.notify_all()
        if self._failures:
            self._failures = 0
            self._silent(False)
        self.view = RoadView(self)
        self._arrived()

    def _keep(self, way: Way, minutes: float) -> None:
        if len(self._young) >= _KEPT:
            self._old, self._young = self._young, {}
            self._places = {}
        start, end = (self._places.setdefault(place, place) for place in way)
        self._young[start, end] = minutes


class RoadView:
    """:class:`domain.dispatching.road_times.RoadTimes` of a :class:`RoadMemo`. There is another one
    whenever more is known, so that what was made with less can be told apart."""

    __slots__ = ("_memo",)

    def __init__(self, memo: RoadMemo) -> None:
        self._memo = memo

    @property
    def key(self) -> str:
        return self._memo.key

    def minutes(self, start: Place, end: Place) -> float | None:
        return self._memo.minutes(start, end)

    def fetch(self, ways: Ways) -> Sequence[float | None]:
        return self._memo.fetch(ways)

    def matrix(self, places: Sequence[Place]) -> Sequence[Sequence[float | None]]:
        found = self.fetch([(start, end) for start in places for end in places])
        count = len(places)
        return [found[row * count : (row + 1) * count] for row in range(count)]

    def settle(self) -> bool:
        return self._memo.settle()

    def __reduce__(self) -> tuple[Any, ...]:
        """Elsewhere, say in the planner's process, the streets themselves are at hand."""
        return roads_at_hand, (self._memo.path,)
