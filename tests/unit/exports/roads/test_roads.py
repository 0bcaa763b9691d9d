"""Streets out of a real .osm.pbf, and the file they are kept in."""

from __future__ import annotations

import heapq
import json
import os
from itertools import pairwise
from pathlib import Path

import pytest

from domain.geo import haversine_km
from domain.roads.contraction import contract
from domain.roads.router import Router
from exports.map_page.basemaps import BasemapError
from exports.roads.extract import read_streets
from exports.roads.preparing import known_roads, prepare_roads, remove_other_roads, road_file
from exports.roads.road_file import open_roads, read_facts
from exports.roads.traffic import SIGNAL_MS, SPEEDS, allowed_km_h, is_blocked, way_of
from tests.road_towns import (
    RIVER_LAT as LAT,
)
from tests.road_towns import (
    RIVER_LON as LON,
)
from tests.road_towns import (
    RIVER_STEP as STEP,
)
from tests.road_towns import (
    Place,
    Town,
    big_city,
    river_crossing,
    river_town,
)

#: The river runs between these two rows; only column 5 crosses it.
SOUTH_BANK, NORTH_BANK, BRIDGE = 2, 3, 5


def reference(town: Town, start: int) -> dict[int, float]:
    """Minutes from a point to all others, from the town itself: nothing is prepared."""
    arcs: dict[int, list[tuple[int, float]]] = {}
    for points, tags in town.ways:
        way = way_of(tags)
        if way is None:
            continue
        for a, b in pairwise(points):
            minutes = haversine_km(*town.points[a], *town.points[b]) / way.km_h * 60.0
            for one, other, closed in ((a, b, -1), (b, a, 1)):
                if way.direction != closed:
                    light = town.point_tags.get(other, {}).get("highway") == "traffic_signals"
                    arcs.setdefault(one, []).append((other, minutes + light * SIGNAL_MS / 60_000))
    found: dict[int, float] = {}
    queue = [(0.0, start)]
    while queue:
        at, point = heapq.heappop(queue)
        if point in found:
            continue
        found[point] = at
        for other, minutes in arcs.get(point, ()):
            heapq.heappush(queue, (at + minutes, other))
    return found


def routed(path: Path) -> Router:
    return Router(contract(read_streets(path)))


@pytest.fixture(scope="module")
def town() -> Town:
    return river_town()


@pytest.fixture(scope="module")
def extract(town: Town, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return town.write(tmp_path_factory.mktemp("roads") / "河城.osm.pbf")


def test_minutes_are_those_of_the_streets(town: Town, extract: Path) -> None:
    points = [n for n in town.points if n < 100 and n != river_crossing(0, 0)]
    found = routed(extract).matrix([town.points[each] for each in points])
    for row, start in zip(found, points, strict=True):
        expected = reference(town, start)
        for minutes, end in zip(row, points, strict=True):
            assert minutes == pytest.approx(expected[end], abs=0.02), (start, end)


def test_a_large_town_agrees_as_well(tmp_path: Path) -> None:
    """With bends, gaps, arteries, lights, one-way streets."""
    city = big_city(24, seed=5)
    city.point_tags.update({n: {"highway": "traffic_signals"} for n in range(1, 577, 7)})
    router = routed(city.write(tmp_path / "city.osm.pbf"))
    some = [n for n in range(40, 560, 43) if router.is_near_street(city.points[n])]
    found = router.matrix([city.points[each] for each in some])
    compared = 0
    for row, start in zip(found, some, strict=True):
        expected = reference(city, start)
        for minutes, end in zip(row, some, strict=True):
            if minutes is not None and end in expected and start != end:
                assert minutes == pytest.approx(expected[end], abs=0.03)
                compared += 1
    assert compared > 100


def test_one_way_streets_and_the_river(town: Town, extract: Path) -> None:
    router = routed(extract)
    south, north = (
        town.points[river_crossing(SOUTH_BANK, 1)],
        town.points[river_crossing(NORTH_BANK, 1)],
    )
    up, down = town.points[river_crossing(5, 0)], town.points[river_crossing(3, 0)]
    over, there, back = router.minutes([(south, north), (down, up), (up, down)])
    assert over is not None and there is not None and back is not None
    straight = haversine_km(*south, *north)
    assert over / 60 * max(SPEEDS["tertiary"], SPEEDS["primary"]) > 4 * straight
    assert back > there * 1.5


def test_nobody_gets_out_on_a_motorway(town: Town, extract: Path) -> None:
    router = routed(extract)
    assert not router.is_near_street((LAT + 6 * STEP + 0.004, LON + 2 * STEP))
    assert router.is_near_street((LAT + 5 * STEP + 0.004, LON + 2 * STEP))


def test_private_lanes_are_not_driven(town: Town, extract: Path) -> None:
    """The corner behind the gate is reached from the next street, on foot so to speak."""
    inside = (LAT + STEP * 0.2, LON + STEP * 0.6)
    router = routed(extract)
    (minutes,) = router.minutes([(town.points[river_crossing(0, 1)], inside)])
    assert minutes is not None and minutes > 0.3


def test_posts_close_a_street(town: Town, tmp_path: Path) -> None:
    closed = river_town()
    middle = river_crossing(SOUTH_BANK, BRIDGE)
    lat, lon = closed.points[middle]
    closed.points[200] = (lat + STEP / 2, lon)
    closed.point_tags[200] = {"barrier": "bollard"}
    for points, _tags in closed.ways:
        if middle in points and river_crossing(NORTH_BANK, BRIDGE) in points:
            points.insert(points.index(middle) + 1, 200)
    router = routed(closed.write(tmp_path / "closed.osm.pbf"))
    # The smaller bank cannot be left any more: nobody who lives there can be routed.
    assert not router.is_near_street(town.points[river_crossing(1, BRIDGE)])
    assert router.is_near_street(town.points[river_crossing(4, BRIDGE)])


def test_words_of_the_map() -> None:
    assert allowed_km_h("60") == 60 and allowed_km_h("50 mph") == pytest.approx(80.45)
    assert allowed_km_h("none") is None and allowed_km_h("5;60") is None
    assert way_of({"highway": "footway"}) is None
    assert way_of({"highway": "service", "access": "no", "motorcar": "yes"}) is not None
    assert way_of({"highway": "primary", "oneway": "-1"}).direction == -1  # type: ignore[union-attr]
    assert way_of({"highway": "tertiary", "junction": "roundabout"}).direction == 1  # type: ignore[union-attr]
    assert way_of({"highway": "motorway", "oneway": "no"}).direction == 0  # type: ignore[union-attr]
    assert way_of({"highway": "primary", "oneway": "reversible"}) is None
    slow, fast = (way_of({"highway": "residential", "maxspeed": v}) for v in ("20", "100"))
    assert slow is not None and slow.km_h == 15.0
    assert fast is not None and fast.km_h == pytest.approx(SPEEDS["residential"] * 1.3)
    bridge = way_of({"highway": "primary", "bridge": "yes"})
    assert bridge is not None and not bridge.has_doors
    ferry = way_of({"route": "ferry", "motor_vehicle": "yes"})
    assert ferry is not None and ferry.wait_ms > 0
    assert way_of({"route": "bus"}) is None
    assert is_blocked({"barrier": "gate", "access": "private"})
    assert not is_blocked({"barrier": "gate"})
    assert not is_blocked({"barrier": "bollard", "motor_vehicle": "yes"})


@pytest.mark.parametrize(
    ("content", "code"), [(None, "not_found"), (b"no map at all" * 99, "unreadable")]
)
def test_files_that_are_no_extract(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "x.osm.pbf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BasemapError) as caught:
        prepare_roads(path, tmp_path / "cache")
    assert caught.value.code == code
    assert not list((tmp_path / "cache").glob("*"))


def test_a_broken_extract_and_one_without_streets(extract: Path, tmp_path: Path) -> None:
    whole = extract.read_bytes()
    broken = tmp_path / "broken.osm.pbf"
    broken.write_bytes(whole[: len(whole) // 2])
    forest = Town({1: (30.0, 104.0), 2: (30.1, 104.0)})
    forest.way((1, 2), "footway")
    for path, code in ((broken, "unreadable"), (forest.write(tmp_path / "f.osm.pbf"), "empty")):
        with pytest.raises(BasemapError) as caught:
            prepare_roads(path, tmp_path / "cache")
        assert caught.value.code == code


def test_made_once_and_again_when_the_extract_changes(extract: Path, tmp_path: Path) -> None:
    source, cache = tmp_path / "town.osm.pbf", tmp_path / "cache"
    source.write_bytes(extract.read_bytes())
    assert known_roads(source, cache) is None
    told: list[tuple[int, int]] = []
    facts = prepare_roads(source, cache, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] == facts.junctions > 30
    assert facts.bounds == pytest.approx(
        (LON, LAT, LON + 5 * STEP, LAT + 5 * STEP), abs=STEP * 1.01
    )
    target = road_file(source, cache)
    made = target.stat()
    assert prepare_roads(source, cache) == facts
    assert known_roads(source, cache) == (target, facts)
    os.utime(source, (1, 1))  # only touched: the same streets under another date
    assert known_roads(source, cache) is None
    assert prepare_roads(source, cache) == facts
    assert road_file(source, cache).stat().st_mtime_ns == made.st_mtime_ns
    kept = road_file(source, cache)
    source.unlink()  # it was on a stick
    assert known_roads(source, cache) == (kept, facts)
    assert known_roads(tmp_path / "other.osm.pbf", cache) is None
    other = big_city(6).write(source)
    again = prepare_roads(other, cache)
    assert again.digest != facts.digest and again.key != facts.key
    assert len(list(cache.iterdir())) == 2
    remove_other_roads(cache, other)
    assert [path.name for path in cache.iterdir()] == [road_file(other, cache).name]
    remove_other_roads(cache, None)
    assert not list(cache.iterdir())


def test_what_was_kept_says_the_same(extract: Path, town: Town, tmp_path: Path) -> None:
    facts = prepare_roads(extract, tmp_path)
    path = road_file(extract, tmp_path)
    graph, kept = open_roads(path)
    assert kept == facts == read_facts(path)
    places: list[Place] = [town.points[n] for n in (2, 9, 20, 36)]
    assert Router(graph).matrix(places) == routed(extract).matrix(places)


@pytest.mark.parametrize("change", ["magic", "version", "short", "none"])
def test_other_files_are_not_taken_for_one(extract: Path, tmp_path: Path, change: str) -> None:
    prepare_roads(extract, tmp_path)
    path = road_file(extract, tmp_path)
    content = path.read_bytes()
    if change == "magic":
        path.write_bytes(b"SQLite format 3\0" + content)
    elif change == "version":
        first, line, rest = content.split(b"\n", 2)
        head = json.loads(line)
        head["facts"]["version"] = -1
        path.write_bytes(first + b"\n" + json.dumps(head).encode() + b"\n" + rest)
    elif change == "short":
        path.write_bytes(content[: len(content) - 5_000])
    else:
        path.unlink()
    with pytest.raises(BasemapError):
        open_roads(path)
