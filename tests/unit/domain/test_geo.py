"""Distances and Chinese coordinate systems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.geo import (
    Datum,
    from_wgs84,
    gcj02_to_bd09,
    haversine_km,
    to_wgs84,
    wgs84_to_gcj02,
)

IN_CHINA = st.tuples(st.floats(18, 53), st.floats(74, 134))


def test_known_distance_between_two_cities() -> None:
    assert haversine_km(39.9042, 116.4074, 31.2304, 121.4737) == pytest.approx(1067, abs=2)
    assert haversine_km(10, 20, 10, 20) == 0


def test_known_point_of_the_shifted_systems() -> None:
    """Tian'anmen, as published for comparison of the systems."""
    gcj = wgs84_to_gcj02(39.90734, 116.39089)
    assert gcj == pytest.approx((39.90874, 116.39713), abs=1e-5)
    assert gcj02_to_bd09(39.915, 116.404) == pytest.approx((39.92134, 116.41037), abs=1e-5)


@given(IN_CHINA, st.sampled_from(Datum))
def test_every_conversion_can_be_taken_back(place: tuple[float, float], datum: Datum) -> None:
    back = to_wgs84(*from_wgs84(*place, datum), datum)
    assert haversine_km(*place, *back) < 0.0001


@given(IN_CHINA)
def test_shifts_are_hundreds_of_metres(place: tuple[float, float]) -> None:
    assert 0.01 < haversine_km(*place, *from_wgs84(*place, Datum.GCJ02)) < 1.2
    assert 0.3 < haversine_km(*place, *from_wgs84(*place, Datum.BD09)) < 2.5


def test_places_elsewhere_are_not_shifted() -> None:
    assert from_wgs84(40.7, -74.0, Datum.GCJ02) == (40.7, -74.0)
    assert to_wgs84(40.7, -74.0, Datum.GCJ02) == (40.7, -74.0)
