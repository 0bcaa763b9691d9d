"""What a company sets up itself: limits by priority and VIP, special days, own fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.errors import InvalidInput, NotAllowed
from domain.people.routing import branch_for
from domain.people.technician import Branch, BranchKind
from domain.service_levels.calendars import SpecialDay, add_working_minutes, is_working_day
from domain.service_levels.clocks import ClockKind, PolicyTier
from domain.service_levels.policies import DEFAULT_POLICIES, WEEKDAYS
from domain.usecases import company, orders, people
from domain.work_orders import commands as c
from domain.work_orders.kinds import Priority
from domain.work_orders.order import OrderDetails
from domain.work_orders.own_fields import checked_values, missing_of
from domain.work_orders.templates import FieldKind, OwnField
from tests.unit.domain.fake_store import company as new_company

SHANGHAI = ZoneInfo("Asia/Shanghai")
TIERS = (
    PolicyTier(((ClockKind.DISPATCH, 5), (ClockKind.RESOLVE, 60)), Priority.URGENT),
    PolicyTier(((ClockKind.RESOLVE, 120),), vip_level=2),
)
POLICY = replace(DEFAULT_POLICIES[0], code="tiers", tiers=TIERS)


def test_the_first_line_that_fits_wins() -> None:
    urgent = POLICY.for_order(Priority.URGENT, 3)
    assert dict(urgent.targets)[ClockKind.RESOLVE] == 60
    assert dict(urgent.targets)[ClockKind.RESPOND] == 45
    assert dict(POLICY.for_order(Priority.HIGH, 2).targets)[ClockKind.RESOLVE] == 120
    assert POLICY.for_order(Priority.HIGH, 1) == replace(POLICY, tiers=())


def test_an_order_that_becomes_urgent_gets_the_limits_for_urgent_ones() -> None:
    store = new_company()
    company.save_policy(store, POLICY)
    usual = next(iter(store.order_types.values()))
    company.save_order_type(store, replace(usual, policy_code="tiers"))
    details = OrderDetails(usual.code, "停机", priority=Priority.HIGH)
    order = orders.take_call(store, details)
    clock = order.clock(ClockKind.RESOLVE)
    assert clock is not None
    assert clock.target_minutes == 240
    order = orders.apply_command(store, order.id, c.SetPriority(priority=Priority.URGENT))
    clock = order.clock(ClockKind.RESOLVE)
    assert clock is not None
    assert clock.target_minutes == 60
    stopped = orders.take_call(store, replace(details, vip_level=1, stopped=True))
    assert stopped.details.priority is Priority.URGENT
    clock = stopped.clock(ClockKind.RESOLVE)
    assert clock is not None
    assert clock.target_minutes == 60


@pytest.mark.parametrize(
    ("tiers", "code"),
    [
        ((PolicyTier(()),), "tier_without_target"),
        ((PolicyTier(((ClockKind.RESOLVE, 9),)),), "tier_repeated"),
        ((TIERS[0], TIERS[0]), "tier_repeated"),
        ((PolicyTier(((ClockKind.RESOLVE, 0),), Priority.URGENT),), "target_out_of_range"),
    ],
)
def test_lines_that_make_no_sense_are_refused(tiers: tuple[PolicyTier, ...], code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        company.save_policy(new_company(), replace(POLICY, tiers=tiers))


def test_a_calendar_has_to_be_there() -> None:
    with pytest.raises(NotAllowed, match="calendar_unknown"):
        company.save_policy(new_company(), replace(POLICY, calendar_code="nowhere"))


def test_the_companys_own_days_come_before_the_public_ones() -> None:
    own = replace(
        WEEKDAYS,
        days=(
            SpecialDay(date(2026, 10, 1), ((time(9), time(12)),), "国庆值班"),
            SpecialDay(date(2026, 11, 20), (), "厂庆"),
        ),
    )
    assert is_working_day(own, date(2026, 10, 1))
    assert not is_working_day(own, date(2026, 11, 20))
    late = datetime(2026, 11, 19, 17, tzinfo=SHANGHAI)
    due = add_working_minutes(own, late, 120)
    assert due == datetime(2026, 11, 23, 9, tzinfo=SHANGHAI)
    with pytest.raises(InvalidInput, match="day_repeated"):
        company.save_calendar(new_company(), replace(own, days=(own.days[0],) * 2))


def test_own_fields_are_checked_and_kept_in_their_order() -> None:
    own = (
        OwnField("电压", FieldKind.NUMBER, required=True),
        OwnField("品牌", FieldKind.CHOICE, ("格力", "美的")),
        OwnField("装机日", FieldKind.DATE),
        OwnField("带电", FieldKind.YES_NO),
    )
    assert missing_of(own, {"品牌": "格力"}) == ("电压",)
    assert checked_values(own, {"带电": "是", "电压": " 380 "}) == (("电压", "380"), ("带电", "是"))
    for name, wrong in (("电压", "高"), ("品牌", "海尔"), ("装机日", "去年"), ("带电", "?")):
        with pytest.raises(InvalidInput, match="field_value_invalid"):
            checked_values(own, {name: wrong})
    usual = next(iter(new_company().order_types.values()))
    for wrong_fields, code in (
        ((own[0], own[0]), "field_repeated"),
        ((OwnField(" "),), "name_required"),
        ((OwnField("品牌", FieldKind.CHOICE, ("格力",)),), "choices_required"),
    ):
        with pytest.raises(InvalidInput, match=code):
            company.save_order_type(new_company(), replace(usual, fields=wrong_fields))


def test_a_department_belongs_to_a_branch() -> None:
    store = new_company()
    branch = people.save_branch(store, Branch(0, "总部", "", phone="0755-8288 1234"))
    assert branch.phone == "075582881234"
    department = Branch(0, "维修部", "", kind=BranchKind.DEPARTMENT)
    with pytest.raises(InvalidInput, match="department_without_branch"):
        people.save_branch(store, department)
    made = people.save_branch(store, replace(department, parent_id=branch.id))
    assert made.parent_id == branch.id
    with pytest.raises(InvalidInput, match="department_without_branch"):
        people.save_branch(store, replace(department, parent_id=made.id))


def test_an_order_goes_to_the_branch_that_serves_it() -> None:
    branches = (
        Branch(1, "天河", "", regions=("天河", "海珠")),
        Branch(2, "番禺", "", regions=("番禺",)),
        Branch(3, "电梯部", "", order_types=("elevator_repair",)),
        Branch(4, "旧点", "", regions=("白云",), active=False),
        Branch(5, "总部", ""),
    )
    details = OrderDetails("repair", "灯不亮", district="海珠")
    assert branch_for(branches, details) == 1
    assert branch_for(branches, replace(details, type_code="elevator_repair")) == 3
    assert branch_for(branches, replace(details, district="白云")) is None
    assert branch_for((*branches, replace(branches[0], id=6)), details) is None
    store = new_company()
    for branch in branches[:2]:
        people.save_branch(store, replace(branch, id=0))
    usual = next(iter(store.order_types.values()))
    order = orders.take_call(store, replace(details, type_code=usual.code))
    assert order.details.branch_id is not None
    assert store.branch(order.details.branch_id).name == "天河"
