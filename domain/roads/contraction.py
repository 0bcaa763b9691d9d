"""Prepares streets for fast questions: a contraction hierarchy (Geisberger and others, 2008).

Junctions are taken out one after the other, the least important first; where a shortest way led
through one, an arc between its neighbours replaces it. Afterwards every shortest way goes up and then
down in rank, and a search upwards meets a few hundred junctions, however large the region.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from domain.roads import contracting as kernel
from domain.roads.graph import Ints, RoadGraph, Streets
from domain.roads.grid import make_grid

Progress = Callable[[int, int], object]
#: Junctions between two reports.
_SLICE = 2_000


def contract(streets: Streets, progress: Progress = lambda _done, _total: None) -> RoadGraph:
    """The graph of ``streets``. ``progress`` is told the junctions done, and how many there are."""
    count = streets.junctions
    first = np.full(count, -1, np.int32)
    # Each edge needs two records; the arcs that come in between need as much again.
    lists = _Lists(4 * len(streets.tail) + 1024)
    kernel.first_arcs(
        first, *lists.arrays, streets.tail, streets.head, streets.forward, streets.backward
    )
    work = (
        np.zeros(count, np.int32),
        np.zeros(count, np.int32),
        np.empty(kernel.HEAP + 1, np.int64),
        np.zeros(1, np.int32),
        np.zeros(count, np.int32),
    )
    queue = np.empty(count + 1, np.int64)
    for begin in range(0, count, _SLICE):
        end = min(begin + _SLICE, count)
        kernel.fill_queue(first, *lists.arrays, *work, queue, begin, end)
        progress(end // 4, count)
    counts = np.array((count, 0, 0), np.int32)
    rank = np.empty(count, np.int32)
    up_first = np.zeros(count + 1, np.int32)
    arcs = _Arcs(2 * len(streets.tail) + 1024)
    while counts[1] < count:
        full = kernel.take_out(
            first, *lists.arrays, *work, queue, counts, rank, up_first, *arcs.arrays, _SLICE
        )
        if full:
            lists.grow()
            arcs.grow()
        progress(min(count // 4 + int(counts[1]) * 3 // 4, count - 1), count)
    used = int(counts[2])
    ranked = replace(streets, tail=rank[streets.tail], head=rank[streets.head])
    grid = make_grid(ranked)
    progress(count, count)
    head, out, back = (each[:used].copy() for each in arcs.arrays)
    return RoadGraph(ranked, up_first, rank[head], out, back, *grid)


class _Lists:
    """The records of :mod:`domain.roads.contracting`."""

    def __init__(self, room: int) -> None:
        self.arrays: tuple[Ints, Ints, Ints, Ints, Ints] = (
            np.arange(1, room + 1, dtype=np.int32),
            np.empty(room, np.int32),
            np.empty(room, np.int32),
            np.empty(room, np.int32),
            np.array((0, room), np.int32),
        )

    def grow(self) -> None:
        """Twice the room."""
        following, head, out, back, free = self.arrays
        room = len(following)
        more = np.arange(room + 1, 2 * room + 1, dtype=np.int32)
        more[-1] = free[0]
        self.arrays = (
            np.concatenate((following, more)),
            _doubled(head),
            _doubled(out),
            _doubled(back),
            np.array((room, free[1] + room), np.int32),
        )


class _Arcs:
    """Where the arcs upwards are written: neighbour, time there, time from there."""

    def __init__(self, room: int) -> None:
        self.arrays: tuple[Ints, Ints, Ints] = (
            np.empty(room, np.int32),
            np.empty(room, np.int32),
            np.empty(room, np.int32),
        )

    def grow(self) -> None:
        """Twice the room."""
        head, out, back = self.arrays
        self.arrays = (_doubled(head), _doubled(out), _doubled(back))


def _doubled(numbers: Ints) -> Ints:
    return np.concatenate((numbers, np.empty_like(numbers)))
