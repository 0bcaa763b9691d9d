"""Reads the streets of an .osm.pbf extract."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domain.geo import EARTH_KM
from domain.roads.components import well_connected
from domain.roads.graph import NEVER, UNITS, Ints, Streets
from exports.map_page.basemaps import BasemapError
from exports.roads.traffic import SIGNAL_MS, is_blocked, way_of

Progress = Callable[[int, int], object]
_UNKNOWN = 2**31 - 1
_REPORT = 5_000


class _Found:
    """Points of all ways, one after the other; of each way the number of its points."""

    def __init__(self) -> None:
        self.refs = array("q")
        self.lat = array("i")
        self.lon = array("i")
        self.points = array("i")
        self.metres_per_ms = array("d")
        self.direction = array("b")
        self.has_doors = array("b")
        self.wait_ms = array("i")
        self.signals = array("q")
        self.blocked = array("q")


def read_streets(path: Path, progress: Progress = lambda _done, _total: None) -> Streets:
    """The streets that cars may use and can get away from again. ``progress`` is told the ways read
    so far, of which nobody knows the number (0).

    BasemapError: 'not_found', 'unreadable' (damaged), 'empty' (no streets in it).
    """
    import osmium

    if not path.is_file():
        raise BasemapError("not_found", path)
    found = _Found()
    keys = osmium.filter.KeyFilter("highway", "barrier", "route")
    kinds = osmium.osm.NODE | osmium.osm.WAY
    try:
        objects: Any = osmium.FileProcessor(str(path), kinds).with_locations().with_filter(keys)
        for count, thing in enumerate(objects):
            if thing.is_node():
                _take_node(found, thing)
            else:
                _take_way(found, thing)
            if count % _REPORT == 0:
                progress(count, 0)
    except (RuntimeError, ValueError, OSError) as error:
        raise BasemapError("unreadable", path) from error
    streets = _streets(found) if found.points else None
    if streets is None or not len(streets.lat):
        raise BasemapError("empty", path)
    return streets


def _take_node(found: _Found, node: Any) -> None:
    if is_blocked(node.tags):
        found.blocked.append(node.id)
    elif node.tags.get("highway") == "traffic_signals":
        found.signals.append(node.id)


def _take_way(found: _Found, way: Any) -> None:
    kind = way_of(way.tags)
    if kind is None:
        return
    refs, lat, lon = found.refs, found.lat, found.lon
    before = len(refs)
    for node in way.nodes:  # millions of them: nothing is looked up twice
        east = node.x
        if east != _UNKNOWN:
            refs.append(node.ref)
            lat.append(node.y)
            lon.append(east)
    count = len(refs) - before
    if count < 2:
        del refs[before:], lat[before:], lon[before:]
        return
    found.points.append(count)
    found.metres_per_ms.append(kind.km_h / 3600.0)
    found.direction.append(kind.direction)
    found.has_doors.append(kind.has_doors)
    found.wait_ms.append(kind.wait_ms)


def _streets(found: _Found) -> Streets:
    """Edges between junctions: points that several ways share, and the ends of ways."""
    refs, lat, lon = (np.asarray(each) for each in (found.refs, found.lat, found.lon))
    points = np.asarray(found.points)
    way = np.repeat(np.arange(len(points)), points)
    nodes, node, uses = np.unique(refs, return_inverse=True, return_counts=True)
    same_way = way[1:] == way[:-1]
    is_end = np.concatenate(([True], ~same_way)) | np.concatenate((~same_way, [True]))
    stops = np.flatnonzero((uses[node] > 1) | is_end)
    # Edges from point begin[e] to point end[e].
    joined = way[stops[1:]] == way[stops[:-1]]
    begin, end = stops[:-1][joined], stops[1:][joined]

    speed = np.asarray(found.metres_per_ms)[way[:-1]]
    ms = np.where(same_way, _metres(lat, lon) / speed, 0.0)
    passed = np.concatenate(([0.0], np.cumsum(ms)))
    lights = _counted(np.isin(nodes, np.asarray(found.signals))[node])
    posts = _counted(np.isin(nodes, np.asarray(found.blocked))[node])
    driven = passed[end] - passed[begin] + np.asarray(found.wait_ms)[way[begin]]
    direction = np.asarray(found.direction)[way[begin]]
    forward = _whole(driven + SIGNAL_MS * (lights[end + 1] - lights[begin + 1]), direction >= 0)
    backward = _whole(driven + SIGNAL_MS * (lights[end] - lights[begin]), direction <= 0)
    is_clear = posts[end + 1] == posts[begin]

    begin, end, forward, backward = (each[is_clear] for each in (begin, end, forward, backward))
    _, tail, head = _numbered(node[begin], node[end])
    group = well_connected(tail, head, forward, backward)
    kept = (group[tail] >= 0) & (group[tail] == group[head])
    begin, end, forward, backward = (each[kept] for each in (begin, end, forward, backward))
    junctions, tail, head = _numbered(node[begin], node[end])

    has_doors = np.asarray(found.has_doors)[way[begin]] != 0
    lengths = np.where(has_doors, end - begin + 1, 0)
    first = np.concatenate(([0], np.cumsum(lengths)))
    taken = np.arange(first[-1]) + np.repeat(begin - first[:-1], lengths)
    whole = np.maximum(passed[end] - passed[begin], 1.0)
    share = (passed[taken] - np.repeat(passed[begin], lengths)) / np.repeat(whole, lengths)
    return Streets(
        junctions,
        tail,
        head,
        forward,
        backward,
        first.astype(np.int32),
        lat[taken].astype(np.int32),
        lon[taken].astype(np.int32),
        share.astype(np.float32),
    )


def _metres(lat: NDArray[np.int32], lon: NDArray[np.int32]) -> NDArray[np.float64]:
    """From each point to the next; on stretches between two points the ground is flat."""
    south, east = np.radians(lat / UNITS), np.radians(lon / UNITS)
    across = np.diff(east) * np.cos((south[1:] + south[:-1]) / 2)
    metres: NDArray[np.float64] = np.hypot(np.diff(south), across) * EARTH_KM * 1000.0
    return metres


def _counted(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many of the points before each one are of that kind; one more entry for all of them."""
    return np.concatenate(([0], np.cumsum(flags)))


def _whole(ms: NDArray[np.float64], is_open: NDArray[np.bool_]) -> Ints:
    return np.where(is_open, np.maximum(np.rint(ms), 1), NEVER).astype(np.int32)


def _numbered(start: NDArray[np.int64], end: NDArray[np.int64]) -> tuple[int, Ints, Ints]:
    """Both with the nodes numbered from 0 without gaps, and how many there are."""
    nodes, place = np.unique(np.concatenate((start, end)), return_inverse=True)
    number = place.astype(np.int32)
    return len(nodes), number[: len(start)], number[len(start) :]
