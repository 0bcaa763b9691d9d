"""Minutes by road between places, as many at once as are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.roads.graph import NEVER, UNITS, Longs, RoadGraph
from domain.roads.searching import between, climb
from domain.roads.snapping import snap

Place = tuple[float, float]

#: A place farther than this from any street is not in the region.
REACH_METRES = 500.0
#: How the way from the street to the door is driven, which is no straight line either.
_YARD_METRES_PER_MS = 15.0 / 3600.0 / 1.3
#: Reaches kept of places asked for before.
_KEPT = 4_000


@dataclass(frozen=True, slots=True)
class _Stop:
    """A place on its street: ``share`` of the edge's time has passed there; ``yard`` ms to the door.
    ``out``: reach of those who set out, ``back``: reach of those who arrive."""

    edge: int
    share: float
    yard: int
    out: Longs
    back: Longs


class Router:
    """Keeps what it found out about places. Not for several threads at once."""

    def __init__(self, graph: RoadGraph) -> None:
        self._graph = graph
        count = graph.streets.junctions
        self._time = np.full(count, NEVER, np.int32)
        self._heap = np.empty(len(graph.up_head) + 16, np.int64)
        self._found = np.empty(2 * count + 16, np.int64)
        self._stops: dict[Place, _Stop | None] = {}

    def is_near_street(self, place: Place) -> bool:
        return self._stop(place) is not None

    def minutes(self, pairs: Sequence[tuple[Place, Place]]) -> list[float | None]:
        """For each pair (start, end); None where one of them lies beside no street, or no street
        leads from one to the other."""
        places = list(dict.fromkeys(place for pair in pairs for place in pair))
        number = {place: index for index, place in enumerate(places)}
        sources = np.array([number[start] for start, _ in pairs], np.int32)
        targets = np.array([number[end] for _, end in pairs], np.int32)
        order = np.argsort(sources, kind="stable")
        answers = np.empty(len(pairs))
        answers[order] = self._between(places, sources[order], targets[order])
        return [None if each < 0.0 else each for each in answers.tolist()]

    def matrix(self, places: Sequence[Place]) -> list[list[float | None]]:
        """From each place (row) to each (column), likewise."""
        distinct = list(dict.fromkeys(places))
        number = {place: index for index, place in enumerate(distinct)}
        count = len(distinct)
        every = np.arange(count, dtype=np.int32)
        found = self._between(distinct, np.repeat(every, count), np.tile(every, count))
        chosen = np.array([number[place] for place in places], np.int64)
        square = found.reshape(count, count)[np.ix_(chosen, chosen)] if count else found
        return [[None if each < 0.0 else each for each in row] for row in square.tolist()]

    def _between(
        self,
        places: Sequence[Place],
        sources: NDArray[np.int32],
        targets: NDArray[np.int32],
    ) -> NDArray[np.float64]:
        """Minutes of pairs of numbers of ``places``, sorted by source; -1 where there is no way."""
        stops = [self._stop(place) for place in places]
        nothing = np.empty(0, np.int64)
        outs = [nothing if stop is None else stop.out for stop in stops]
        backs = [nothing if stop is None else stop.back for stop in stops]
        found = between(
            sources,
            targets,
            _starts(outs),
            _joined(outs),
            _starts(backs),
            _joined(backs),
            self._time,
        )
        minutes = np.where(found < NEVER, found / 60_000.0, -1.0)
        by_edge: dict[int, list[int]] = {}
        for index, stop in enumerate(stops):
            if stop is not None:
                by_edge.setdefault(stop.edge, []).append(index)
        shared = np.array(
            [stop is not None and len(by_edge[stop.edge]) > 1 for stop in stops], np.bool_
        )
        if shared.any():
            for index in np.flatnonzero(shared[sources] & shared[targets]).tolist():
                start, end = stops[sources[index]], stops[targets[index]]
                if start is not None and end is not None and start.edge == end.edge:
                    along = self._along(start, end)
                    if along is not None and (minutes[index] < 0 or along < minutes[index]):
                        minutes[index] = along
        return minutes

    def _along(self, start: _Stop, end: _Stop) -> float | None:
        """Minutes between two places on the same street, not leaving it."""
        streets, edge = self._graph.streets, start.edge
        times = streets.forward if start.share <= end.share else streets.backward
        if times[edge] >= NEVER:
            return None
        way = abs(end.share - start.share) * int(times[edge])
        return (way + start.yard + end.yard) / 60_000.0

    def _stop(self, place: Place) -> _Stop | None:
        try:
            return self._stops[place]
        except KeyError:
            if len(self._stops) >= _KEPT:
                for old in list(self._stops)[: _KEPT // 4]:
                    del self._stops[old]
            stop = self._stops[place] = self._find(place)
            return stop

    def _find(self, place: Place) -> _Stop | None:
        graph = self._graph
        streets = graph.streets
        edge, share, metres = snap(
            streets.lat, streets.lon, streets.share, graph.point_edge, graph.cell_first, graph.items,
            graph.south, graph.west, graph.cell, graph.columns,
            round(place[0] * UNITS), round(place[1] * UNITS), REACH_METRES,
        )  # fmt: skip
        if edge < 0:
            return None
        yard = round(metres / _YARD_METRES_PER_MS)
        tail, head = int(streets.tail[edge]), int(streets.head[edge])
        forward, backward = int(streets.forward[edge]), int(streets.backward[edge])
        leaving = [(head, (1.0 - share) * forward, forward), (tail, share * backward, backward)]
        coming = [(tail, share * forward, forward), (head, (1.0 - share) * backward, backward)]
        if share in (0.0, 1.0):  # on the very crossing: whichever way the street goes
            corner = (head if share else tail, 0.0, 0)
            leaving.append(corner)
            coming.append(corner)
        return _Stop(
            edge,
            share,
            yard,
            self._reach(leaving, yard, graph.up_out, graph.up_in),
            self._reach(coming, yard, graph.up_in, graph.up_out),
        )

    def _reach(
        self,
        ends: Sequence[tuple[int, float, int]],
        yard: int,
        along: NDArray[np.int32],
        against: NDArray[np.int32],
    ) -> Longs:
        seeds = np.array(
            [(node << 32) | (yard + round(ms)) for node, ms, whole in ends if whole < NEVER],
            np.int64,
        )
        graph = self._graph
        count = climb(
            graph.up_first, graph.up_head, along, against,
            self._time, self._heap, seeds, self._found,
        )  # fmt: skip
        return self._found[:count].copy()


def _starts(parts: Sequence[Longs]) -> Longs:
    return np.concatenate(([0], np.cumsum([len(each) for each in parts]))).astype(np.int64)


def _joined(parts: Sequence[Longs]) -> Longs:
    return np.concatenate(parts) if parts else np.empty(0, np.int64)
