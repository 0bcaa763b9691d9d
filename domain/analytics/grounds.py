"""Where orders lie: in which of the company's areas, or in which square of a coarse grid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from domain.areas import Area, Ring

Flags = NDArray[np.bool_]
Indices = NDArray[np.int64]
Values = NDArray[np.float64]

#: Sides of squares in degrees, and how many of them lie side by side at most.
STEPS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
MOST_ACROSS = 14
#: More squares than lie around the earth.
_WIDE = 1_000_000


def area_codes(lat: Values, lon: Values, areas: Sequence[Area]) -> tuple[Indices, list[object]]:
    """(number of the area of each place, -1 outside of all; their codes). Of several areas it is
    the smallest: a town inside a district is drawn for a reason."""
    codes = np.full(len(lat), -1, np.int64)
    known = np.flatnonzero(~np.isnan(lat) & ~np.isnan(lon))
    if len(known) and areas:
        points, place = _apart(lat[known], lon[known])
        found = np.full(len(points), -1, np.int64)
        sizes = sorted(range(len(areas)), key=lambda number: (areas[number].km2, number))
        for number in sizes:
            left = np.flatnonzero(found < 0)
            inside = _inside(points[left], areas[number])
            found[left[inside]] = number
        codes[known] = found[place]
    return codes, [area.code for area in areas]


def grid_step(lat: Values, lon: Values) -> float:
    """The side of the squares in which these places are shown, in degrees."""
    widest = 0.0
    for column in (lat, lon):
        known = column[~np.isnan(column)]
        if len(known):
            low, high = np.percentile(known, (2, 98))
            widest = max(widest, float(high - low))
    return next((step for step in STEPS if widest <= step * MOST_ACROSS), STEPS[-1])


def cell_codes(lat: Values, lon: Values, step: float) -> tuple[Indices, list[object]]:
    """(number of the square of each place, -1 where nothing is known; their keys)."""
    codes = np.full(len(lat), -1, np.int64)
    known = np.flatnonzero(~np.isnan(lat) & ~np.isnan(lon))
    if not len(known):
        return codes, []
    rows, columns = _square(lat[known], step), _square(lon[known], step)
    found, place = np.unique(rows * _WIDE + columns, return_inverse=True)
    codes[known] = place
    keys = [(number + _WIDE // 2) // _WIDE for number in found.tolist()]
    return codes, [
        f"{step:g}/{row}/{number - row * _WIDE}"
        for row, number in zip(keys, found.tolist(), strict=True)
    ]


def in_cell(lat: Values, lon: Values, key: str) -> Flags:
    """The places inside one square; none for what is no key."""
    try:
        step, row, column = cell_of(key)
    except ValueError:
        return np.zeros(len(lat), np.bool_)
    with np.errstate(invalid="ignore"):
        return np.asarray((np.floor(lat / step) == row) & (np.floor(lon / step) == column))


def cell_of(key: str) -> tuple[float, int, int]:
    """(step, row, column); ValueError for what is no key."""
    step, row, column = key.split("/")
    if float(step) not in STEPS:
        raise ValueError(key)
    return float(step), int(row), int(column)


def cell_box(key: str) -> tuple[float, float, float, float]:
    """(south, west, north, east) in degrees."""
    step, row, column = cell_of(key)
    return row * step, column * step, (row + 1) * step, (column + 1) * step


def rings_around(of: Indices, lat: Values, lon: Values) -> dict[int, Ring]:
    """Member → the line around its places (their convex hull), to about a hundred metres; none for
    members with less than three places."""
    south, west = np.rint(lat * 1e3).astype(np.int64), np.rint(lon * 1e3).astype(np.int64)
    # One number each: rows of three would be sorted many times as slowly, and nobody else could run.
    places = np.unique((of * _WIDE + south + _WIDE // 2) * _WIDE + west + _WIDE // 2)
    above, across = places // _WIDE, (places % _WIDE - _WIDE // 2).tolist()
    along = (above % _WIDE - _WIDE // 2).tolist()
    found: dict[int, Ring] = {}
    for member, begin, end in _stretches(above // _WIDE):
        hull = _hull([*zip(along[begin:end], across[begin:end], strict=True)])
        if len(hull) > 2:
            found[member] = tuple((row / 1e3, column / 1e3) for row, column in hull)
    return found


def _stretches(members: Indices) -> list[tuple[int, int, int]]:
    """(member, first, after its last) in a sorted column."""
    begins = np.flatnonzero(np.diff(members, prepend=-1)).tolist()
    return [
        (int(members[begin]), begin, end)
        for begin, end in zip(begins, [*begins, len(members)][1:], strict=True)
    ]


def _hull(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Corners of the convex hull of sorted points, in order around it."""
    sides = []
    for way in (points, points[::-1]):
        side: list[tuple[int, int]] = []
        for x, y in way:
            while len(side) > 1:
                (ax, ay), (bx, by) = side[-2], side[-1]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                side.pop()
            side.append((x, y))
        sides.append(side[:-1])
    return [*sides[0], *sides[1]]


def _square(degrees: Values, step: float) -> Indices:
    return np.floor(degrees / step).astype(np.int64)


def _apart(lat: Values, lon: Values) -> tuple[Values, Indices]:
    """(the different places, to a metre; which of them each one is): most orders share a few."""
    key = np.rint(lat * 1e5).astype(np.int64) * 100_000_000 + np.rint(lon * 1e5).astype(np.int64)
    _, first, place = np.unique(key, return_index=True, return_inverse=True)
    return np.column_stack((lat[first], lon[first])), place.astype(np.int64)


def _inside(points: Values, area: Area) -> Flags:
    """As :func:`domain.geo.ring_contains`, for many places at once."""
    lat, lon = points[:, 0], points[:, 1]
    found = np.zeros(len(points), np.bool_)
    ring = np.array(area.ring)
    south, west = ring.min(axis=0)
    north, east = ring.max(axis=0)
    near = np.flatnonzero((lat >= south) & (lat <= north) & (lon >= west) & (lon <= east))
    lat, lon = lat[near], lon[near]
    inside = np.zeros(len(near), np.bool_)
    last_lat, last_lon = area.ring[-1]
    for corner_lat, corner_lon in area.ring:
        if corner_lat != last_lat:
            between = (corner_lat > lat) != (last_lat > lat)
            share = (lat - corner_lat) / (last_lat - corner_lat)
            inside ^= between & (lon < corner_lon + share * (last_lon - corner_lon))
        last_lat, last_lon = corner_lat, corner_lon
    found[near[inside]] = True
    return found
