"""Ways through random streets, against the plainest of algorithms."""

from __future__ import annotations

import heapq
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.roads.components import strong_groups, well_connected
from domain.roads.contraction import contract
from domain.roads.graph import NEVER, UNITS, RoadGraph, Streets
from domain.roads.router import Router

Arcs = dict[int, list[tuple[int, int]]]
Place = tuple[float, float]


def random_streets(seed: int, junctions: int) -> Streets:
    """A tangle: some edges both ways, some one way, some twice, some back to where they began. Doors
    are only at dead ends of no length, one at each junction."""
    chance = random.Random(seed)
    edges = [(node, node) for node in range(junctions)]
    edges += [(node, chance.randrange(node)) for node in range(1, junctions)]
    edges += [(chance.randrange(junctions), chance.randrange(junctions)) for _ in range(junctions)]
    times = [(chance.randint(1, 60_000), chance.randint(1, 60_000)) for _ in edges]
    only = [chance.choice((0, 0, 1, 2)) for _ in edges]
    lines = np.minimum(np.arange(len(edges) + 1), junctions) * 2
    return Streets(
        junctions,
        np.array([tail for tail, _ in edges], np.int32),
        np.array([head for _, head in edges], np.int32),
        np.array([NEVER if o == 2 else t[0] for t, o in zip(times, only, strict=True)], np.int32),
        np.array([NEVER if o == 1 else t[1] for t, o in zip(times, only, strict=True)], np.int32),
        lines.astype(np.int32),
        np.repeat(np.arange(junctions, dtype=np.int32) * 10_000 + 300_000_000, 2),
        np.full(2 * junctions, 1_000_000_000, np.int32),
        np.array([0.0, 1.0] * junctions, np.float32),
    )


def arcs_of(streets: Streets) -> Arcs:
    arcs: Arcs = {}
    columns = (streets.tail, streets.head, streets.forward, streets.backward)
    for tail, head, there, back in zip(*(each.tolist() for each in columns), strict=True):
        if there < NEVER:
            arcs.setdefault(tail, []).append((head, there))
        if back < NEVER:
            arcs.setdefault(head, []).append((tail, back))
    return arcs


def all_from(arcs: Arcs, start: int) -> dict[int, int]:
    found: dict[int, int] = {}
    queue = [(0, start)]
    while queue:
        at, node = heapq.heappop(queue)
        if node in found:
            continue
        found[node] = at
        for other, ms in arcs.get(node, ()):
            if other not in found:
                heapq.heappush(queue, (at + ms, other))
    return found


def door_of(graph: RoadGraph, edge: int) -> Place:
    """Of the dead end ``edge``."""
    point = 2 * edge
    return float(graph.streets.lat[point]) / UNITS, float(graph.streets.lon[point]) / UNITS


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 60))
def test_no_way_is_shorter_or_longer_than_the_shortest(seed: int, junctions: int) -> None:
    graph = contract(random_streets(seed, junctions))
    arcs = arcs_of(graph.streets)
    some = range(min(junctions, 12))
    found = Router(graph).matrix([door_of(graph, edge) for edge in some])
    at = graph.streets.tail
    for row, start in zip(found, some, strict=True):
        shortest = all_from(arcs, int(at[start]))
        for minutes, end in zip(row, some, strict=True):
            ms = None if minutes is None else round(minutes * 60_000)
            assert ms == shortest.get(int(at[end])), (start, end)


def test_pairs_say_what_the_matrix_says() -> None:
    graph = contract(random_streets(7, 80))
    router = Router(graph)
    places = [door_of(graph, edge) for edge in range(0, 40, 3)]
    square = router.matrix(places)
    pairs = [(a, b) for a in places for b in places][::-1]
    by_pair = dict(zip(pairs, Router(graph).minutes(pairs), strict=True))
    assert all(
        by_pair[a, b] == square[i][j] for i, a in enumerate(places) for j, b in enumerate(places)
    )
    assert router.minutes([]) == []
    assert router.matrix([]) == []


@pytest.mark.parametrize(("one_way", "back"), [(False, 0.4), (True, None)])
def test_places_on_the_same_street(one_way: bool, back: float | None) -> None:
    streets = Streets(
        2,
        np.array([0], np.int32),
        np.array([1], np.int32),
        np.array([60_000], np.int32),
        np.array([NEVER if one_way else 60_000], np.int32),
        np.array([0, 2], np.int32),
        np.array([300_000_000, 300_000_000], np.int32),
        np.array([1_000_000_000, 1_000_100_000], np.int32),
        np.array([0.0, 1.0], np.float32),
    )
    router = Router(contract(streets))
    first, second = (30.0, 100.003), (30.0, 100.007)
    assert router.minutes([(first, second), (second, first)]) == [
        pytest.approx(0.4, abs=1e-3),
        None if back is None else pytest.approx(back, abs=1e-3),
    ]


def test_a_place_far_from_all_streets_is_not_in_the_region() -> None:
    graph = contract(random_streets(3, 20))
    router = Router(graph)
    door = door_of(graph, 0)
    assert router.is_near_street(door)
    for away in ((door[0], 100.006), (30.5, 100.0), (-45.0, -170.0), (29.99, 99.99)):
        assert not router.is_near_street(away)
        assert router.minutes([(door, away), (away, door)]) == [None, None]


def test_a_yard_takes_its_time() -> None:
    """222 m off the street one does not go at the speed of the street."""
    graph = contract(random_streets(3, 20))
    first, last = door_of(graph, 0), door_of(graph, 19)
    found = Router(graph).minutes([(first, last), ((first[0] - 0.002, first[1]), last)])
    assert found[0] is not None and found[1] is not None
    assert found[1] - found[0] == pytest.approx(0.2224 * 1.3 / 15.0 * 60.0, rel=0.02)


def test_groups_that_can_go_round() -> None:
    first = np.array([0, 1, 2, 4, 5, 5], np.int32)
    head = np.array([1, 2, 0, 3, 4], np.int32)
    group = strong_groups(first, head)
    assert len({group[0], group[1], group[2]}) == 1
    assert len({*group.tolist()}) == 3


def test_small_groups_are_left_out() -> None:
    ring = np.arange(400, dtype=np.int32)
    tail = np.concatenate((ring, [400])).astype(np.int32)
    head = np.concatenate((np.roll(ring, -1), [401])).astype(np.int32)
    ms = np.full(401, 1000, np.int32)
    never = np.full(401, NEVER, np.int32)
    group = well_connected(tail, head, ms, never)
    assert len({*group[:400].tolist()}) == 1 and group[0] >= 0
    assert group[400:].tolist() == [-1, -1]
