"""Towns that nobody lives in, as real .osm.pbf files, for tests and benchmarks of the road router."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Place = tuple[float, float]


@dataclass
class Town:
    """Points (latitude, longitude) by number, with tags for some, and ways along them."""

    points: dict[int, Place] = field(default_factory=dict)
    point_tags: dict[int, Mapping[str, str]] = field(default_factory=dict)
    ways: list[tuple[list[int], Mapping[str, str]]] = field(default_factory=list)

    def way(self, points: Iterable[int], highway: str = "residential", **tags: str) -> None:
        self.ways.append((list(points), {"highway": highway, **tags}))

    def write(self, path: Path) -> Path:
        import osmium

        with osmium.SimpleWriter(str(path), overwrite=True) as writer:
            for number in sorted(self.points):
                lat, lon = self.points[number]
                tags: Any = dict(self.point_tags.get(number, {}))
                node = osmium.osm.mutable.Node(id=number, location=(lon, lat), tags=tags)
                writer.add_node(node)
            for number, (points, said) in enumerate(self.ways, 1):
                kept: Any = dict(said)
                writer.add_way(osmium.osm.mutable.Way(id=number, nodes=points, tags=kept))
        return path


RIVER_LAT, RIVER_LON, RIVER_STEP = 30.60, 104.00, 0.004
_SIDE = 6


def river_crossing(row: int, column: int) -> int:
    """The number of a point of :func:`river_town`."""
    return row * _SIDE + column + 1


def river_town(step: float = RIVER_STEP) -> Town:
    """Six streets by six, a river between rows 2 and 3. Column 0 is one-way to the north, row 0 a
    private lane in its first part; column 5 has the only bridge; a motorway passes by, one
    carriageway each way. ``step``: degrees between two streets."""
    town = Town()
    number = river_crossing
    for row in range(_SIDE):
        for column in range(_SIDE):
            town.points[number(row, column)] = (
                RIVER_LAT + row * step,
                RIVER_LON + column * step,
            )
    for row in range(_SIDE):
        town.way((number(row, c) for c in range(1 if row == 0 else 0, _SIDE)), "tertiary")
    town.way((number(0, 0), number(0, 1)), access="private")
    for column in range(_SIDE):
        bridge = column == 5
        for part in (range(_SIDE),) if bridge else (range(3), range(3, _SIDE)):
            tags = {"oneway": "yes"} if column == 0 else {}
            kind = "primary" if bridge else "residential"
            town.way((number(row, column) for row in part), kind, **tags)
    town.points[101] = (RIVER_LAT + 6 * step, RIVER_LON)
    town.points[102] = (RIVER_LAT + 6 * step, RIVER_LON + 5 * step)
    town.way((101, 102), "motorway")
    town.way((102, 101), "motorway", maxspeed="80")
    town.way((number(5, 0), 101), "motorway_link")
    town.way((102, number(5, 5)), "motorway_link")
    return town


def big_city(side: int, seed: int = 1, south: float = 30.4, west: float = 103.8) -> Town:
    """``side``² crossings about 120 m apart: small streets with gaps and one-way streets, an artery
    every eighth, a ring road, and a river that only arteries cross."""
    chance = random.Random(seed)
    town = Town()
    step = 0.0011
    bent = side * side + 1
    river = side // 3

    def number(row: int, column: int) -> int:
        return row * side + column + 1

    for row in range(side):
        for column in range(side):
            jitter = chance.uniform(-0.3, 0.3) * step, chance.uniform(-0.3, 0.3) * step
            town.points[number(row, column)] = (
                south + row * step + jitter[0],
                west + column * step + jitter[1],
            )

    def street(row: int, column: int, down: bool) -> None:
        nonlocal bent
        after = (row + 1, column) if down else (row, column + 1)
        line = column if down else row
        artery = line % 8 == 0
        if down and row == river and not (artery and column % 32 == 0):
            return
        if not artery and chance.random() < 0.15:
            return
        tags: dict[str, str] = {}
        if line % 64 == 0:
            kind = "trunk"
        elif artery:
            kind = "primary" if line % 16 == 0 else "secondary"
        else:
            kind = "residential"
            if line % 5 == 1:
                tags["oneway"] = "yes" if line % 2 else "-1"
        first, last = number(row, column), number(*after)
        points = [first]
        for part in (1, 2):
            (lat1, lon1), (lat2, lon2) = town.points[first], town.points[last]
            town.points[bent] = (
                lat1 + (lat2 - lat1) * part / 3 + chance.uniform(-0.05, 0.05) * step,
                lon1 + (lon2 - lon1) * part / 3 + chance.uniform(-0.05, 0.05) * step,
            )
            points.append(bent)
            bent += 1
        town.way([*points, last], kind, **tags)

    for row in range(side):
        for column in range(side):
            if row + 1 < side:
                street(row, column, down=True)
            if column + 1 < side:
                street(row, column, down=False)
    return town
