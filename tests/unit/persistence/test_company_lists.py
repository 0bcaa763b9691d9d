"""The company's lists: kept whole, deleted only when nothing needs them, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from domain.customers.customer import Contract
from domain.errors import NotAllowed, NotFound
from domain.people.technician import Branch, BranchKind, Skill
from domain.service_levels.calendars import SpecialDay, WorkCalendar
from domain.service_levels.clocks import ClockKind, PolicyTier
from domain.upkeep.plans import MaintenancePlan
from domain.usecases import upkeep
from domain.work_orders.kinds import Priority
from domain.work_orders.templates import FieldKind, OrderType, OwnField
from tests.unit.persistence.desk import CALENDAR, POLICY, Desk


def test_everything_of_an_entry_comes_back(desk: Desk) -> None:
    tier = PolicyTier(((ClockKind.RESOLVE, 60),), Priority.URGENT, 2, "work")
    order_type = OrderType(
        "own",
        "带字段",
        "std",
        fields=(OwnField("品牌", FieldKind.CHOICE, ("格力", "美的"), required=True),),
        result_fields=(OwnField("读数", FieldKind.NUMBER),),
        script=("哪一台?",),
    )
    day = SpecialDay(date(2026, 10, 1), ((time(9), time(12)),), "值班")
    department = Branch(
        0, "维修部", "", kind=BranchKind.DEPARTMENT, parent_id=desk.branch.id, order_types=("own",)
    )
    contract = Contract("年保", date(2026, 1, 1), None, 12, "std")
    with desk.store() as store:
        store.save_policy(replace(POLICY, tiers=(tier,)))
        store.save_calendar(replace(CALENDAR, days=(day,)))
        store.save_skill(Skill("ac", "空调", True, warn_days=60, active=False))
        store.save_order_type(order_type)
        department = store.save_branch(department)
        customer = store.save_customer(
            replace(desk.customer, contracts=(contract,), banned_technicians=(3,))
        )
    with desk.queries() as queries:
        assert replace(POLICY, tiers=(tier,)) in queries.policies()
        assert queries.calendars()["work"].days == (day,)
        assert Skill("ac", "空调", True, warn_days=60, active=False) in queries.skills()
        assert replace(order_type, version=1) in queries.order_types()
        assert department in queries.branches()
        assert queries.customer_page(customer.id).customer == customer


def test_what_is_needed_is_not_deleted(desk: Desk) -> None:
    with desk.store() as store:
        with pytest.raises(NotAllowed, match="in_use_by"):
            store.delete_coded("policy", "std")
        with pytest.raises(NotAllowed, match="in_use_by"):
            store.delete_coded("calendar", "work")
        with pytest.raises(NotFound, match="skill_not_found"):
            store.delete_coded("skill", "nothing")
        store.save_calendar(WorkCalendar("extra", "备用"))
        store.save_policy(replace(POLICY, code="extra", calendar_code="extra"))
        with pytest.raises(NotAllowed, match="in_use_by"):
            store.delete_coded("calendar", "extra")
        store.delete_coded("policy", "extra")
        store.delete_coded("calendar", "extra")
        assert "extra" not in store.calendars()
    with desk.store() as store:
        store.save_skill(Skill("diving", "潜水"))
        store.save_technician(replace(desk.technicians[0], skills=frozenset({"diving"})))
        with pytest.raises(NotAllowed, match="in_use_by"):
            store.delete_coded("skill", "diving")
        with pytest.raises(NotAllowed, match="in_use"):
            store.delete_entity("branch", desk.branch.id)


def test_a_deletion_is_taken_back(desk: Desk) -> None:
    with desk.store() as store:
        store.save_skill(Skill("diving", "潜水", True, warn_days=7))
    with desk.store(command_id="gone") as store:
        store.delete_coded("skill", "diving")
    with desk.store() as store:
        store.undo("gone")
    with desk.queries() as queries:
        assert Skill("diving", "潜水", True, warn_days=7) in queries.skills()


def test_a_plan_is_kept_and_taken_back_with_its_orders(desk: Desk) -> None:
    plan = MaintenancePlan(
        "filter",
        "换滤网",
        "repair",
        desk.now.date(),
        desk.now.date(),
        customer_id=desk.customer.id,
        asset_ids=(desk.asset.id,),
    )
    with desk.store() as store:
        upkeep.save_plan(store, plan)
        with pytest.raises(NotAllowed, match="in_use_by"):
            store.delete_coded("order_type", "repair")
    with desk.store(command_id="made") as store:
        (order,) = upkeep.make_due_orders(store)
    with desk.queries() as queries:
        assert queries.plans()[0].next_on > plan.next_on
        assert queries.orders([order.id])[0].details.asset_id == desk.asset.id
    with desk.store() as store:
        store.undo("made")
        assert store.plans() == (plan,)
        store.delete_coded("plan", "filter")
    with desk.queries() as queries:
        assert queries.plans() == ()
