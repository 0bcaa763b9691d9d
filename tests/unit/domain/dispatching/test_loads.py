"""DI-20: what has to be carried, against what the vehicle of whoever goes takes along."""

from __future__ import annotations

import pytest

from domain.dispatching.eligibility import judge
from domain.dispatching.planning.plan_loads import NO_LIMIT, loaded
from domain.dispatching.reasons import reason_of
from domain.dispatching.situation import Finding
from domain.errors import InvalidInput
from domain.loads import Load, Vehicle, check_load
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.dispatching.boards import board, need, technician, visit

_LATER = NOW + minutes(180)


def _findings(load: Load, vehicle: Vehicle, *held: Load, day: int = 0) -> list[Finding]:
    """Of an order in three hours beside visits that carry ``held``, ``day`` days later."""
    visits = tuple(
        visit(number, -110 + 60 * number + 1440 * day, 30, load=each)
        for number, each in enumerate(held, start=2)
    )
    person = technician(vehicle=vehicle)
    found = judge(board(person, visits={1: visits}), need(load=load), 1, _LATER).findings
    return [each for each in found if each.code in ("load_too_heavy", "day_overloaded")]


def test_nothing_written_down_limits_nothing() -> None:
    assert _findings(Load(5000, 90), Vehicle("粤B·12345")) == []
    assert _findings(Load(), Vehicle(kg=0, pieces=0)) == []
    assert _findings(Load(5000, 3), Vehicle(pieces=3)) == []


def test_what_no_trip_of_his_can_carry_is_refused() -> None:
    (found,) = _findings(Load(320, 2), Vehicle(kg=200, pieces=8))
    assert (found.code, found.hard) == ("load_too_heavy", True)
    params = reason_of(found).params
    # Only what there is too much of is named.
    assert params["load"] == ("{kg} kg", {"kg": 320, "pieces": 0})
    assert params["room"] == ("{kg} kg", {"kg": 200, "pieces": 0})


def test_the_orders_of_one_day_are_carried_together() -> None:
    held = (Load(120, 1), Load(50, 0))
    assert _findings(Load(30), Vehicle(kg=200), *held) == []
    (found,) = _findings(Load(40), Vehicle(kg=200), *held)
    assert (found.code, found.hard) == ("day_overloaded", False)
    assert _findings(Load(40), Vehicle(kg=200), *held, day=1) == []


def test_a_plan_counts_kilograms_and_pieces_where_somebody_has_a_limit() -> None:
    vehicles = {1: Vehicle(kg=200), 2: Vehicle()}
    fixed = [(1, need(order_id=7, load=Load(260, 4)))]
    found = loaded(vehicles, [need(order_id=7, load=Load(260, 4)), need(order_id=8)], fixed)
    assert found.names == ("kg",)
    # What stays with him he has, though it is too much.
    assert (found.capacity_of(1), found.capacity_of(2)) == ((260,), (NO_LIMIT,))
    assert (found.demand_of(7), found.demand_of(8)) == ((260,), (0,))
    assert loaded({1: Vehicle()}, [need(load=Load(9, 9))], ()).names == ()


@pytest.mark.parametrize(("kg", "pieces"), [(-1, 0), (0, 10_001)])
def test_slips_of_the_finger_are_refused(kg: int, pieces: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_load(kg, pieces)
    assert refused.value.code == "load_out_of_range"
