"""How much work lies where: by the company's areas, by region, or by squares of a coarse grid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from domain.analytics.columns import Columns, Indices, Values
from domain.analytics.cuts import Groups, groups_of
from domain.analytics.grounds import cell_box, rings_around
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.areas import Ring

#: What the map is drawn by.
GROUNDS = ("area", "region", "cell")
#: What it can show: (measure whose orders are counted, whether for each technician there).
LOADS: dict[str, tuple[str, bool]] = {
    "open": ("backlog", False),
    "open_per_head": ("backlog", True),
    "reported": ("volume", False),
    "reported_per_head": ("volume", True),
    "late": ("late_orders", False),
}
#: Times the usual distance from the middle of a region: an order farther off is somewhere else.
_FAR = 3.0
#: An order of any of these makes a place one of the map.
_TOUCHING = ("volume", "finished", "backlog", "late_orders")
#: A name → (lat, lon) of its middle; None: nobody knows where that is.
MiddleOf = Callable[[str], tuple[float, float] | None]


@dataclass(frozen=True, slots=True)
class LoadPlace:
    """``key``: that of the member (code of the area, name of the region, square); ``lat``, ``lon``:
    its middle, degrees WGS-84. ``ring``: the area, the square, or the line around the region's
    orders but those far off; empty where there are too few. ``people``: technicians with an order there in the period.
    ``value``: orders, or orders for each of them (as if one were there where nobody was)."""

    key: str
    label: str
    lat: float
    lon: float
    ring: Ring
    orders: int
    people: int
    value: float


@dataclass(frozen=True, slots=True)
class LoadMap:
    """``places``: the heaviest first. ``total``: orders counted; ``elsewhere``: ids of those that
    lie at none of the places, for it is not known where they are."""

    by: str
    load: str
    places: tuple[LoadPlace, ...]
    total: int
    elsewhere: tuple[int, ...]


def best_ground(table: FactTable) -> str:
    """Areas where they are drawn and have orders, else regions, else squares."""
    columns = table.columns
    rows = _touched(table)
    for by in ("area", "region"):
        if (by != "area" or columns.areas) and (columns.coded(by)[0][rows] >= 0).any():
            return by
    return "region" if np.isnan(columns.numbers("lat")[rows]).all() else "cell"


def load_map(table: FactTable, by: str, load: str, middle_of: MiddleOf) -> LoadMap:
    """``by`` of :data:`GROUNDS`, ``load`` of :data:`LOADS`. ``middle_of`` is asked for regions
    none of whose orders has a place."""
    key, per_head = LOADS[load]
    groups = groups_of(table.columns, by)
    rows, _ = table.column(KPIS[key])
    size = len(groups.keys)
    of = groups.codes[rows]
    counts = np.bincount(of[of >= 0], minlength=size)
    people = _people(table, groups)
    shapes = _shapes(table.columns, groups, by, middle_of, _wanted(table, groups, by))
    labels = {area.code: area.name for area in table.columns.areas}
    places = []
    for number, (lat, lon, ring) in shapes.items():
        orders, heads = int(counts[number]), int(people[number])
        places.append(
            LoadPlace(
                key=groups.keys[number],
                label=labels.get(groups.keys[number], "") if by == "area" else groups.keys[number],
                lat=lat,
                lon=lon,
                ring=ring,
                orders=orders,
                people=heads,
                value=orders / max(1, heads) if per_head else float(orders),
            )
        )
    places.sort(key=lambda one: (-one.value, one.label, one.key))
    placed = np.zeros(size + 1, np.bool_)
    placed[list(shapes)] = True
    return LoadMap(by, load, tuple(places), len(rows), table.ids(rows[~placed[of]]))


def _touched(table: FactTable) -> Indices:
    return np.concatenate([table.column(KPIS[key])[0] for key in _TOUCHING])


def _wanted(table: FactTable, groups: Groups, by: str) -> list[int]:
    """The members with an order of the period; of areas all, for they are drawn anyhow."""
    if by == "area":
        return list(range(len(groups.keys)))
    of = groups.codes[_touched(table)]
    found: list[int] = np.flatnonzero(np.bincount(of[of >= 0])).tolist()
    return found


def _people(table: FactTable, groups: Groups) -> Indices:
    """How many technicians had an order at each place."""
    technician, known = table.columns.coded("technician_id")
    rows = _touched(table)
    of, who = groups.codes[rows], technician[rows]
    both = (of >= 0) & (who >= 0)
    pairs = np.unique(of[both] * (len(known) + 1) + who[both])
    return np.bincount(pairs // (len(known) + 1), minlength=len(groups.keys))


def _shapes(
    columns: Columns, groups: Groups, by: str, middle_of: MiddleOf, wanted: list[int]
) -> dict[int, tuple[float, float, Ring]]:
    """Number of the member → (lat, lon, ring)."""
    if by == "area":
        return {n: (*columns.areas[n].middle, columns.areas[n].ring) for n in wanted}
    if by == "cell":
        return {n: _of_box(*cell_box(groups.keys[n])) for n in wanted}
    found = _surveyed(columns, groups, wanted)
    for number in wanted:
        middle = None if number in found else middle_of(groups.keys[number])
        if middle is not None:
            found[number] = *middle, ()
    return found


def _of_box(south: float, west: float, north: float, east: float) -> tuple[float, float, Ring]:
    corners = ((south, west), (south, east), (north, east), (north, west))
    return (south + north) / 2, (west + east) / 2, corners


def _surveyed(
    columns: Columns, groups: Groups, wanted: list[int]
) -> dict[int, tuple[float, float, Ring]]:
    """The middle of each member's orders and the line around them; those far from all others are
    slips and do not count."""
    lat, lon = columns.numbers("lat"), columns.numbers("lon")
    rows = np.flatnonzero((groups.codes >= 0) & ~np.isnan(lat) & ~np.isnan(lon))
    size = len(groups.keys)
    for _ in range(2):
        of = groups.codes[rows]
        counts = np.maximum(1, np.bincount(of, minlength=size))
        middle_lat, middle_lon = (
            np.bincount(of, weights=column[rows], minlength=size) / counts for column in (lat, lon)
        )
        away: Values = np.abs(lat[rows] - middle_lat[of]) + np.abs(lon[rows] - middle_lon[of])
        usual = np.bincount(of, weights=away, minlength=size) / counts
        rows = rows[away <= _FAR * usual[of] + 1e-6]
    rings = rings_around(groups.codes[rows], lat[rows], lon[rows])
    present = np.bincount(of, minlength=size)
    return {
        n: (float(middle_lat[n]), float(middle_lon[n]), rings.get(n, ()))
        for n in wanted
        if present[n]
    }
