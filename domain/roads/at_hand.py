"""Road times for a process that may load the streets itself: the planner's, or a command's."""

from __future__ import annotations

from collections.abc import Sequence

from domain.dispatching.road_times import Place, Ways
from domain.roads.router import Router

#: Single ways kept, besides the matrix asked for last.
_KEPT = 50_000


class RoadsAtHand:
    """:class:`domain.dispatching.road_times.RoadTimes`; knows every way at once."""

    def __init__(self, router: Router, key: str) -> None:
        self._router = router
        self._key = key
        self._index: dict[Place, int] = {}
        self._matrix: list[list[float | None]] = []
        self._single: dict[tuple[Place, Place], float | None] = {}

    @property
    def key(self) -> str:
        return self._key

    def minutes(self, start: Place, end: Place) -> float | None:
        row, column = self._index.get(start), self._index.get(end)
        if row is not None and column is not None:
            return self._matrix[row][column]
        way = (start, end)
        if way not in self._single:
            if len(self._single) >= _KEPT:
                self._single.clear()
            (self._single[way],) = self._router.minutes([way])
        return self._single[way]

    def fetch(self, ways: Ways) -> Sequence[float | None]:
        return self._router.minutes(ways)

    def matrix(self, places: Sequence[Place]) -> Sequence[Sequence[float | None]]:
        self._matrix = self._router.matrix(places)
        self._index = {place: at for at, place in enumerate(places)}
        return self._matrix

    def settle(self) -> bool:
        return False
