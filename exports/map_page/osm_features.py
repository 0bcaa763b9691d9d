"""Reads what a street map needs out of an .osm.pbf extract."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from exports.map_page.basemaps import BasemapError
from exports.map_page.osm_style import PARKS, PLACES, ROADS

Points = NDArray[np.float64]
Cancelled = Callable[[], bool]

NAME_TAGS = ("name:zh", "name:zh-Hans", "name")


class Cancellation(Exception):
    """The user called the work off."""


@dataclass(frozen=True, slots=True)
class Road:
    """A street; points are world coordinates 0…1 in web Mercator, y growing to the south."""

    kind: str
    points: Points
    name: str


@dataclass(frozen=True, slots=True)
class Area:
    """Ground of one kind; the first ring is the outline, the others are holes in it."""

    kind: str
    rings: tuple[Points, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A named place."""

    kind: str
    x: float
    y: float
    name: str


@dataclass(slots=True)
class Features:
    """Everything that is drawn; bounds is (west, south, east, north) in degrees."""

    roads: list[Road] = field(default_factory=list)
    rails: list[Points] = field(default_factory=list)
    streams: list[Points] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    bounds: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)


def to_world(degrees: Points) -> Points:
    """(n, 2) longitudes and latitudes to world coordinates."""
    sine = np.sin(np.radians(np.clip(degrees[:, 1], -85.0, 85.0)))
    y = 0.5 - np.log((1 + sine) / (1 - sine)) / (4 * np.pi)
    return np.column_stack(((degrees[:, 0] + 180) / 360, y))


def _name(tags: Any) -> str:
    for tag in NAME_TAGS:
        if value := tags.get(tag):
            return str(value)
    return ""


def _degrees(nodes: Any) -> Points:
    found = [(n.lon, n.lat) for n in nodes if n.location.valid()]
    return np.array(found, dtype=np.float64).reshape(-1, 2)


def _area_kind(tags: Any) -> str:
    if tags.get("natural") == "water" or tags.get("waterway") == "riverbank":
        return "water"
    if any(tags.get(key) in kinds for key, kinds in PARKS.items()):
        return "park"
    if "building" in tags and tags.get("building") != "no":
        return "built"
    return ""


def read_features(path: Path, cancelled: Cancelled = lambda: False) -> Features:
    """Read an extract, which takes about a second for each megabyte.

    Raises BasemapError when the file is missing or damaged, Cancellation when called off.
    """
    import osmium

    if not path.is_file():
        raise BasemapError("not_found", path)
    found = Features()
    extent: list[Points] = []
    keys = osmium.filter.KeyFilter(
        "highway", "railway", "waterway", "natural", "landuse", "leisure", "building", "place"
    )
    try:
        objects: Any = osmium.FileProcessor(str(path)).with_areas(keys).with_filter(keys)
        for count, thing in enumerate(objects):
            if count % 2000 == 0 and cancelled():
                raise Cancellation
            if thing.is_node():
                _take_node(found, thing)
            elif thing.is_way():
                _take_way(found, thing, extent)
            elif thing.is_area():
                _take_area(found, thing)
    except (RuntimeError, ValueError, OSError) as error:
        raise BasemapError("unreadable", path) from error
    if not extent:
        raise BasemapError("empty", path)
    everything = np.concatenate(extent)
    west, south = np.percentile(everything, 0.05, axis=0)
    east, north = np.percentile(everything, 99.95, axis=0)
    found.bounds = (float(west), float(south), float(east), float(north))
    return found


def _take_node(found: Features, node: Any) -> None:
    kind, name = node.tags.get("place"), _name(node.tags)
    if kind in PLACES and name:
        point = to_world(np.array([(node.lon, node.lat)], dtype=np.float64))[0]
        found.places.append(Place(kind, float(point[0]), float(point[1]), name))


def _take_way(found: Features, way: Any, extent: list[Points]) -> None:
    tags = way.tags
    highway = (tags.get("highway") or "").removesuffix("_link")
    is_road = highway in ROADS
    is_rail = tags.get("railway") in {"rail", "light_rail"}
    is_stream = tags.get("waterway") in {"river", "stream", "canal"}
    if not (is_road or is_rail or is_stream):
        return
    degrees = _degrees(way.nodes)
    if len(degrees) < 2:
        return
    extent.append(degrees)
    points = to_world(degrees)
    if is_road:
        found.roads.append(Road(highway, points, _name(tags)))
    elif is_rail and tags.get("tunnel") != "yes":
        found.rails.append(points)
    elif is_stream and tags.get("tunnel") != "yes":
        found.streams.append(points)


def _take_area(found: Features, area: Any) -> None:
    kind = _area_kind(area.tags)
    if not kind:
        return
    for outer in area.outer_rings():
        rings = [to_world(_degrees(outer))]
        rings += [to_world(_degrees(inner)) for inner in area.inner_rings(outer)]
        if all(len(ring) >= 3 for ring in rings):
            found.areas.append(Area(kind, tuple(rings)))
