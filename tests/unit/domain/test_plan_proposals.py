"""AS-06: a preventive plan for what fails again and again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.assets.asset import Asset
from domain.upkeep.proposals import plans_of, propose_plan

TODAY = date(2026, 11, 21)
MACHINE = Asset(7, "GZ-1", "冷水机组", customer_id=3)


@pytest.mark.parametrize(
    ("days_between", "weeks"), [(None, 4), (2.0, 1), (56.0, 4), (70.0, 5), (900.0, 13)]
)
def test_it_comes_twice_as_often_as_the_failures(days_between: float | None, weeks: int) -> None:
    plan = propose_plan(
        MACHINE, days_between, TODAY, name="保养", types=("repair", "upkeep"), taken=()
    )
    assert (plan.every, plan.type_code, plan.customer_id) == (weeks, "upkeep", 3)
    assert plan.starts_on == date(2026, 11, 28)
    assert plan.lead_days < weeks * 7


def test_a_taken_code_is_not_overwritten_and_plans_at_rest_do_not_count() -> None:
    first = propose_plan(MACHINE, 30, TODAY, name="保养", types=("repair",), taken=())
    again = propose_plan(MACHINE, 30, TODAY, name="保养", types=("repair",), taken={first.code})
    assert first.code != again.code
    assert first.type_code == "repair"
    assert plans_of((first, again), 7) == (first, again)
    assert plans_of((replace(first, active=False),), 7) == ()
    assert plans_of((first,), 8) == ()
