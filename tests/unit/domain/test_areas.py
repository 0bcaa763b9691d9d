"""Areas on the map: what lies in them, and which are no areas."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.areas import Area, AreaKind, branch_at, branches_at, checked_area, fenced_branches
from domain.errors import InvalidInput
from domain.geo import crosses_itself, ring_contains, ring_km2

SQUARE = ((31.0, 121.0), (31.0, 121.1), (31.1, 121.1), (31.1, 121.0))
#: A U: the gap between its arms is outside.
HORSESHOE = (
    (31.0, 121.0), (31.0, 121.3), (31.3, 121.3), (31.3, 121.2), (31.1, 121.2), (31.1, 121.1),
    (31.3, 121.1), (31.3, 121.0),
)  # fmt: skip
BOW = ((31.0, 121.0), (31.1, 121.1), (31.1, 121.0), (31.0, 121.1))


def area(ring: tuple[tuple[float, float], ...] = SQUARE, branch: int | None = 1) -> Area:
    kind = AreaKind.BRANCH if branch is not None else AreaKind.ZONE
    return Area(f"a{branch}", "片区", ring, kind, branch)


@given(st.floats(30.9, 31.2), st.floats(120.9, 121.2))
def test_inside_a_square(lat: float, lon: float) -> None:
    expected = 31.0 <= lat < 31.1 and 121.0 <= lon < 121.1
    if abs(lat - 31.0) > 1e-9 and abs(lat - 31.1) > 1e-9:
        assert ring_contains(SQUARE, lat, lon) is expected or lon in (121.0, 121.1)


def test_the_gap_of_a_horseshoe_is_outside() -> None:
    assert ring_contains(HORSESHOE, 31.2, 121.05)
    assert ring_contains(HORSESHOE, 31.2, 121.25)
    assert not ring_contains(HORSESHOE, 31.2, 121.15)
    assert not ring_contains((), 31.2, 121.15)


def test_size() -> None:
    assert ring_km2(SQUARE) == pytest.approx(11.12 * 9.53, rel=0.01)
    assert ring_km2(SQUARE[:2]) == 0


def test_crossing_sides() -> None:
    assert crosses_itself(BOW)
    assert not crosses_itself(SQUARE)
    assert not crosses_itself(HORSESHOE)


def test_the_smallest_area_of_a_branch_wins() -> None:
    town = replace(area(tuple((a / 2 + 15.52, b / 2 + 60.52) for a, b in SQUARE), 2), code="town")
    areas = [area(), town, area(branch=None)]
    inside = (31.05, 121.05)
    assert town.contains(*inside)
    assert branch_at(areas, *inside) == 2
    assert branches_at(areas, *inside) == {1, 2}
    assert branch_at(areas, 31.005, 121.005) == 1
    assert branch_at(areas, 40, 100) is None
    assert fenced_branches(areas) == {1, 2}


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(area(), name=" "), "name_required"),
        (area(SQUARE[:2]), "area_needs_three_corners"),
        (area((SQUARE[0], SQUARE[0], SQUARE[1], SQUARE[1])), "area_needs_three_corners"),
        (area(BOW), "area_crosses_itself"),
        (replace(area(), branch_id=None), "area_needs_branch"),
        (area(((91.0, 0.0), (91.0, 1.0), (90.5, 1.0))), "coordinates_invalid"),
        (
            area(tuple((31 + n / 9999, 121 + n * n / 1e8) for n in range(501))),
            "area_too_many_corners",
        ),
    ],
)
def test_what_is_no_area(wrong: Area, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        checked_area(wrong)
    assert caught.value.code == code


def test_a_good_area_is_tidied() -> None:
    found = checked_area(replace(area((*SQUARE, SQUARE[0])), name=" 片区 "))
    assert found.ring == SQUARE[-0:] or set(found.ring) == set(SQUARE)
    assert len(found.ring) == 4
    assert found.name == "片区"
    assert checked_area(replace(area(), kind=AreaKind.ZONE)).branch_id is None
