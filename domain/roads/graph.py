"""The streets of a region, prepared for asking how long the ways between many places take.

Times are whole milliseconds, so that sums are exact. Junctions are numbered by rank: every arc that
is kept leads to a junction of higher number (a contraction hierarchy, see
:mod:`domain.roads.contraction`). ``NEVER`` stands for a direction that must not be driven.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Longs = NDArray[np.int64]
Floats = NDArray[np.float32]

NEVER = 2**30
#: Coordinates are kept in these parts of a degree.
UNITS = 10_000_000


@dataclass(frozen=True, slots=True)
class Streets:
    """Streets as they were read. Edge ``e`` leads from junction ``tail[e]`` to ``head[e]``, in
    ``forward[e]`` ms, and back in ``backward[e]`` ms. Its line are the points
    ``first_point[e] : first_point[e + 1]``; none where nobody can get out (motorways, bridges,
    tunnels). ``lat``, ``lon``: of points, in ``UNITS`` of a degree; ``share``: of the edge's time
    that has passed there, 0..1."""

    junctions: int
    tail: Ints
    head: Ints
    forward: Ints
    backward: Ints
    first_point: Ints
    lat: Ints
    lon: Ints
    share: Floats


@dataclass(frozen=True, slots=True)
class RoadGraph:
    """``streets`` with their junctions numbered by rank; of junction ``v`` the arcs
    ``up_first[v] : up_first[v + 1]`` to higher ones, ``up_out`` ms there and ``up_in`` ms from there.

    ``cells``: a grid over the region, row by row from ``(south, west)``, each of ``cell`` units a
    side and ``columns`` in a row; cell ``c`` is touched by the lines beginning at the points
    ``items[cell_first[c] : cell_first[c + 1]]``; ``point_edge``: whose line a point belongs to."""

    streets: Streets
    up_first: Ints
    up_head: Ints
    up_out: Ints
    up_in: Ints
    point_edge: Ints
    cell_first: Ints
    items: Ints
    south: int
    west: int
    cell: int
    columns: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees."""
        lat, lon = self.streets.lat, self.streets.lon
        return (
            float(lon.min()) / UNITS,
            float(lat.min()) / UNITS,
            float(lon.max()) / UNITS,
            float(lat.max()) / UNITS,
        )


#: The arrays and numbers of both, for storing.
STREET_ARRAYS = tuple(each.name for each in fields(Streets) if each.name != "junctions")
GRAPH_ARRAYS = ("up_first", "up_head", "up_out", "up_in", "point_edge", "cell_first", "items")
GRAPH_NUMBERS = ("south", "west", "cell", "columns")
