"""Sorts the lines of streets into the cells of a grid, to find the street beside a place."""

from __future__ import annotations

import numpy as np

from domain.roads.compiled import compiled
from domain.roads.graph import UNITS, Ints, Streets

#: A side of about 250 m; larger where the region would need more cells than this.
_LEAST_SIDE = UNITS // 400
_MOST_CELLS = 4_000_000

Grid = tuple[Ints, Ints, Ints, int, int, int, int]


def make_grid(streets: Streets) -> Grid:
    """``point_edge``, ``cell_first``, ``items``, ``south``, ``west``, ``cell``, ``columns`` of a
    :class:`domain.roads.graph.RoadGraph`."""
    lengths = np.diff(streets.first_point)
    edge = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    if not len(edge):
        return edge, np.zeros(2, np.int32), edge, 0, 0, _LEAST_SIDE, 1
    south, north = int(streets.lat.min()), int(streets.lat.max())
    west, east = int(streets.lon.min()), int(streets.lon.max())
    side = max(_LEAST_SIDE, int(((north - south) * (east - west) / _MOST_CELLS) ** 0.5) + 1)
    columns, rows = (east - west) // side + 1, (north - south) // side + 1
    lines = streets.lat, streets.lon, edge
    counts = np.zeros(columns * rows, np.int32)
    _sort(*lines, south, west, side, columns, counts, np.empty(0, np.int32))
    first = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)
    items = np.empty(first[-1], np.int32)
    _sort(*lines, south, west, side, columns, first[:-1].copy(), items)
    return edge, first, items, south, west, side, columns


@compiled
def _sort(
    lat: Ints,
    lon: Ints,
    edge: Ints,
    south: int,
    west: int,
    side: int,
    columns: int,
    place: Ints,
    items: Ints,
) -> None:
    """Put each line into ``items`` for every cell it touches, where ``place`` of that cell says,
    and move the place on. Without room for any item this counts the lines of each cell."""
    for at in range(len(lat) - 1):
        if edge[at] != edge[at + 1]:
            continue
        left, right = min(lon[at], lon[at + 1]), max(lon[at], lon[at + 1])
        low, high = min(lat[at], lat[at + 1]), max(lat[at], lat[at + 1])
        for row in range((low - south) // side, (high - south) // side + 1):
            for column in range((left - west) // side, (right - west) // side + 1):
                cell = row * columns + column
                if len(items):
                    items[place[cell]] = at
                place[cell] += 1
