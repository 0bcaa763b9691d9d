"""Upkeep plans: which days they fall on, and the orders they make (AS-05, IN-03)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.assets.asset import Asset, AssetStatus
from domain.customers.customer import Customer, Site
from domain.errors import InvalidInput
from domain.service_levels.policies import WEEKDAYS
from domain.upkeep.plans import MaintenancePlan
from domain.upkeep.rhythm import Period, days_from, first_after, working_day
from domain.usecases import customers, upkeep
from domain.work_orders.kinds import Channel, OrderStatus, Priority
from tests.unit.domain.fake_store import company as new_company

START = date(2026, 10, 31)
PLAN = MaintenancePlan("filter", "换滤网", "upkeep", START, START)


def test_months_keep_their_day_as_far_as_they_have_it() -> None:
    days = days_from(replace(PLAN, next_on=START), 5)
    assert [f"{day:%m-%d}" for day in days] == ["10-31", "11-30", "12-31", "01-31", "02-28"]
    assert first_after(replace(PLAN, period=Period.YEAR), START) == date(2027, 10, 31)
    assert first_after(replace(PLAN, period=Period.WEEK, every=2), START) == date(2026, 11, 14)
    assert first_after(replace(PLAN, period=Period.DAY, every=90), START) == date(2027, 1, 29)
    ended = replace(PLAN, ends_on=date(2026, 12, 1))
    assert len(days_from(ended, 5)) == 2


def test_a_day_off_is_moved() -> None:
    assert working_day(PLAN, date(2026, 10, 1), WEEKDAYS) == date(2026, 10, 8)
    held = replace(PLAN, on_working_days=False)
    assert working_day(held, date(2026, 10, 1), WEEKDAYS) == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (replace(PLAN, customer_id=1, name=" "), "name_required"),
        (PLAN, "plan_for_nobody"),
        (replace(PLAN, customer_id=1, every=0), "plan_interval"),
        (replace(PLAN, customer_id=1, lead_days=91), "plan_lead"),
        (replace(PLAN, customer_id=1, ends_on=date(2026, 1, 1)), "plan_reversed"),
    ],
)
def test_plans_that_make_no_sense(wrong: MaintenancePlan, code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        upkeep.save_plan(new_company(), wrong)


def test_due_orders_are_made_once_and_promised_for_their_day() -> None:
    store = new_company()
    customer = customers.save_customer(
        store, Customer(0, "恒隆", sites=(Site(0, "A座", "体育西路1号"),))
    )
    machines = [
        store.save_asset(Asset(0, "", name, customer_id=customer.id, status=status))
        for name, status in (
            ("冷柜", AssetStatus.IN_SERVICE),
            ("空调", AssetStatus.IN_SERVICE),
            ("旧柜", AssetStatus.RETIRED),
        )
    ]
    today = store.now.date()
    plan = replace(
        PLAN,
        customer_id=customer.id,
        asset_ids=tuple(each.id for each in machines),
        starts_on=today + timedelta(days=5),
        next_on=today + timedelta(days=5),
        note="带滤网",
    )
    upkeep.save_plan(store, plan)
    made = upkeep.make_due_orders(store)
    assert [order.details.asset_id for order in made] == [machines[0].id, machines[1].id]
    first = made[0]
    assert (first.status, first.details.channel) == (OrderStatus.QUEUED, Channel.SYSTEM)
    assert (first.details.priority, first.details.description) == (Priority.PLANNED, "带滤网")
    assert first.details.window_start_at is not None
    assert first.details.window_start_at.date() >= today + timedelta(days=4)
    assert upkeep.make_due_orders(store) == ()
    (moved,) = store.plans()
    assert moved.next_on > plan.next_on
    # Missed for a year: one order each, not twelve.
    late = upkeep.make_due_orders(store, today + timedelta(days=400))
    assert len(late) == 2
    assert store.plans()[0].next_on > today + timedelta(days=400)
    store.save_plan(replace(store.plans()[0], active=False))
    assert upkeep.make_due_orders(store, today + timedelta(days=800)) == ()
