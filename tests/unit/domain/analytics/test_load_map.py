"""Where the work lies: in areas, regions and squares; every order at one place or at none."""

from __future__ import annotations

import random
from datetime import timedelta

import numpy as np
import pytest

from domain.analytics.columns import Columns
from domain.analytics.cuts import chosen_flags
from domain.analytics.facts import OrderFact
from domain.analytics.grounds import (
    MOST_ACROSS,
    STEPS,
    area_codes,
    cell_box,
    cell_codes,
    grid_step,
    in_cell,
    rings_around,
)
from domain.analytics.kpis import KPIS
from domain.analytics.load_map import GROUNDS, LOADS, best_ground, load_map
from domain.analytics.measures import FactTable
from domain.analytics.periods import month_period
from domain.areas import Area
from domain.geo import ring_contains
from domain.work_orders.kinds import OrderStatus
from tests.unit.domain.analytics.facts import OCTOBER, fact
from tests.unit.domain.analytics.generator import ZONE

PERIOD = month_period(OCTOBER, ZONE)

TOWN = Area("A1", "全城", ((23.0, 113.0), (23.0, 113.5), (23.4, 113.5), (23.4, 113.0)))
OLD_TOWN = Area("A2", "老城", ((23.1, 113.2), (23.1, 113.3), (23.2, 113.25)))


def nowhere(_name: str) -> None:
    return None


def test_areas_are_found_as_one_by_one() -> None:
    rng = random.Random(5)
    lat = np.array([rng.uniform(22.9, 23.5) for _ in range(400)])
    lon = np.array([rng.uniform(112.9, 113.6) for _ in range(400)])
    lat[7] = np.nan
    codes, keys = area_codes(lat, lon, (TOWN, OLD_TOWN))
    assert keys == ["A1", "A2"]
    for code, y, x in zip(codes.tolist(), lat.tolist(), lon.tolist(), strict=True):
        # The town inside the district wins.
        inside = 1 if OLD_TOWN.contains(y, x) else 0 if TOWN.contains(y, x) else -1
        assert code == (-1 if y != y else inside)
    assert area_codes(lat, lon, ())[0].max() == -1


@pytest.mark.parametrize("spread", [0.01, 0.3, 4.0, 60.0])
def test_squares(spread: float) -> None:
    rng = np.random.default_rng(2)
    lat, lon = rng.uniform(-spread, spread, 500), rng.uniform(-100 - spread, -100 + spread, 500)
    step = grid_step(lat, lon)
    assert step == STEPS[-1] or 1.9 * spread / step <= MOST_ACROSS
    codes, keys = cell_codes(lat, lon, step)
    for number, key in enumerate(keys):
        south, west, north, east = cell_box(str(key))
        inside = codes == number
        assert inside.any()
        assert (in_cell(lat, lon, str(key)) == inside).all()
        assert ((lat[inside] >= south - 1e-9) & (lat[inside] <= north + 1e-9)).all()
        assert ((lon[inside] >= west - 1e-9) & (lon[inside] <= east + 1e-9)).all()
    assert not in_cell(lat, lon, "nonsense").any()
    assert not in_cell(lat, lon, "0.3/1/1").any()


def test_a_line_around_places_holds_them() -> None:
    rng = np.random.default_rng(4)
    of = rng.integers(0, 3, 300)
    lat, lon = rng.uniform(20, 21, 300), rng.uniform(100, 101, 300)
    of[:2] = 9
    rings = rings_around(of, lat, lon)
    assert set(rings) == {0, 1, 2}  # two places make no area
    for member, ring in rings.items():
        middle = np.mean(np.array(ring), axis=0)
        for y, x in zip(lat[of == member], lon[of == member], strict=True):
            # A little towards the middle, for corners are rounded.
            assert ring_contains(ring, y + (middle[0] - y) * 0.01, x + (middle[1] - x) * 0.01)


def orders() -> list[OrderFact]:
    made = []
    for number in range(60):
        open_still = number % 3 == 0
        known = number % 10 != 9
        made.append(
            fact(
                number,
                reported_at=PERIOD.start_at + timedelta(hours=number),
                finished_at=None if open_still else PERIOD.start_at + timedelta(days=9),
                status=OrderStatus.QUEUED if open_still else OrderStatus.ARCHIVED,
                technician_id=None if open_still else number % 4,
                region=("天河", "越秀", "某处")[number % 3] if known else "",
                lat=23.05 + number * 0.001 if known else None,
                lon=113.25 + number * 7 % 11 * 0.002 if known else None,
            )
        )
    # Somebody mistook the order of the numbers.
    made.append(fact(99, reported_at=PERIOD.start_at, region="天河", lat=1.0, lon=2.0))
    return made


@pytest.mark.parametrize("by", GROUNDS)
def test_every_order_lies_at_one_place_or_is_named_as_lost(by: str) -> None:
    columns = Columns(orders(), ZONE, (TOWN, OLD_TOWN))
    table = FactTable(columns, PERIOD)
    for load, (key, per_head) in LOADS.items():
        found = load_map(table, by, load, nowhere)
        assert found.total == sum(p.orders for p in found.places) + len(found.elsewhere)
        assert [p.value for p in found.places] == sorted(
            (p.value for p in found.places), reverse=True
        )
        for place in found.places:
            alone = FactTable(columns.only(chosen_flags(columns, {by: place.key})), PERIOD)
            assert alone.measure(KPIS[key]).value == place.orders
            assert place.value == place.orders / (max(1, place.people) if per_head else 1)
            assert len(place.ring) > 2


def test_a_slip_of_the_pen_moves_no_region() -> None:
    table = FactTable(Columns(orders(), ZONE), PERIOD)
    found = load_map(table, "region", "reported", nowhere)
    (tianhe,) = [place for place in found.places if place.key == "天河"]
    assert 23.0 < tianhe.lat < 23.2
    assert 113.2 < tianhe.lon < 113.3
    assert tianhe.orders == 19  # it counts all the same


def test_regions_without_coordinates_are_looked_up() -> None:
    bare = [fact(n, reported_at=PERIOD.start_at, region=("番禺", "A 区")[n % 2]) for n in range(6)]
    table = FactTable(Columns(bare, ZONE), PERIOD)
    assert best_ground(table) == "region"
    found = load_map(table, "region", "reported", {"番禺": (22.94, 113.38)}.get)
    (place,) = found.places
    assert (place.label, place.lat, place.ring, place.orders) == ("番禺", 22.94, (), 3)
    assert len(found.elsewhere) == 3


def test_the_best_ground() -> None:
    assert best_ground(FactTable(Columns(orders(), ZONE, (TOWN,)), PERIOD)) == "area"
    assert best_ground(FactTable(Columns(orders(), ZONE), PERIOD)) == "region"
    unnamed = [fact(1, reported_at=PERIOD.start_at, region="", lat=23.1, lon=113.1)]
    assert best_ground(FactTable(Columns(unnamed, ZONE), PERIOD)) == "cell"
    empty = FactTable(Columns([], ZONE), PERIOD)
    assert load_map(empty, best_ground(empty), "open", nowhere).places == ()
