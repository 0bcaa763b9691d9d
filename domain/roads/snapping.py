"""The street beside a place."""

from __future__ import annotations

import numpy as np

from domain.roads.compiled import compiled
from domain.roads.graph import UNITS, Floats, Ints

#: A unit of latitude in metres.
_METRES = 6_371_008.8 * np.pi / 180.0 / UNITS


@compiled
def snap(
    lat: Ints, lon: Ints, share: Floats, point_edge: Ints, cell_first: Ints, items: Ints,
    south: int, west: int, cell: int, columns: int,
    place_lat: int, place_lon: int, reach: float,
) -> tuple[int, float, float]:  # fmt: skip
    """The nearest edge within ``reach`` metres of a place (in units), what share of its time has
    passed at the nearest point of it, and metres to there; edge -1 if there is none."""
    best = reach * reach
    edge = -1
    at_share = 0.0
    wide = np.cos(place_lat / UNITS * np.pi / 180.0)
    rows = (len(cell_first) - 1) // columns
    up = int(reach / _METRES) // cell + 1
    across = int(reach / (_METRES * max(wide, 0.05))) // cell + 1
    row, column = (place_lat - south) // cell, (place_lon - west) // cell
    for r in range(max(row - up, 0), min(row + up, rows - 1) + 1):
        for c in range(max(column - across, 0), min(column + across, columns - 1) + 1):
            here = r * columns + c
            for index in range(cell_first[here], cell_first[here + 1]):
                point = items[index]
                x1 = (lon[point] - place_lon) * wide * _METRES
                y1 = (lat[point] - place_lat) * _METRES
                dx = (lon[point + 1] - lon[point]) * wide * _METRES
                dy = (lat[point + 1] - lat[point]) * _METRES
                length = dx * dx + dy * dy
                part = 0.0
                if length > 0.0:
                    part = min(max(-(x1 * dx + y1 * dy) / length, 0.0), 1.0)
                x, y = x1 + part * dx, y1 + part * dy
                away = x * x + y * y
                if away < best:
                    best = away
                    edge = point_edge[point]
                    at_share = share[point] + part * (share[point + 1] - share[point])
    return edge, at_share, np.sqrt(best)
