"""Entities: whole again after a round trip, edits logged, stale edits refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from domain.assets.asset import Asset, AssetStatus
from domain.customers.customer import Customer, Phone, Site
from domain.dispatching.situation import DispatchRules
from domain.errors import Conflict, InvalidInput, NotAllowed, NotFound
from domain.people.technician import (
    Branch,
    Certificate,
    Leave,
    LeaveKind,
    Position,
    Shift,
    Technician,
)
from domain.work_orders.templates import OrderType
from tests.unit.persistence.desk import CALENDAR, POLICY, Desk


def test_a_technician_comes_back_whole(desk: Desk) -> None:
    full = Technician(
        0,
        "钱勇",
        "+86 138-0000-0009",
        branch_id=desk.branch.id,
        code="T9",
        regions=("天河", "越秀"),
        skills=frozenset({"ac", "hv"}),
        certificates=(Certificate("hv", "GD-1", date(2027, 5, 1)), Certificate("ac")),
        shifts=(Shift(0, time(22), time(6), time(1), 30),),
        leaves=(Leave(desk.now, desk.now + timedelta(days=2), LeaveKind.SICK, "感冒"),),
        home_lat=23.1,
        home_lon=113.25,
        home_address="五山路1号",
        daily_limit=7,
        on_call=True,
        position=Position(23.11, 113.31, desk.now, "feed"),
        last_contact_at=desk.now,
        notes="老员工",
    )
    with desk.store() as store:
        saved = store.save_technician(full)
    assert saved.version == 1
    with desk.store() as store:
        assert store.technician(saved.id) == saved
        assert replace(saved, id=0, version=0) == full
        assert store.technician_of_phone("13800000009") == saved
    with desk.queries() as queries:
        row = queries.technician_rows([saved.id])[0]
        assert row.next_certificate_expiry_on == date(2027, 5, 1)
        assert queries.technician_page(saved.id).branch_name == "天河站"


def test_a_form_left_open_does_not_take_a_position_back(desk: Desk) -> None:
    old = desk.technicians[0]
    with desk.store() as store:
        store.touch_technician(old.id, contact_at=desk.now, lat=23.2, lon=113.4)
    with desk.store() as store:
        edited = store.save_technician(replace(old, name="赵小强"))
    assert edited.position == Position(23.2, 113.4, desk.now, "site")
    assert edited.last_contact_at == desk.now
    earlier = desk.now - timedelta(hours=1)
    with desk.store() as store:
        store.touch_technician(old.id, contact_at=earlier, lat=1.0, lon=1.0)
        assert store.technician(old.id).position == edited.position


def test_a_renamed_technician_is_renamed_on_the_orders(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id)
    with desk.store() as store:
        store.save_technician(replace(store.technician(desk.technicians[0].id), name="赵小强"))
    with desk.queries() as queries:
        assert queries.order_rows([order.id])[0].technician_name == "赵小强"


def test_a_customer_keeps_phones_and_sites_in_order(desk: Desk) -> None:
    old = desk.customer
    first = old.sites[0]
    changed = replace(
        old,
        phones=(Phone("02088886666"), Phone("13812345678", "张")),
        sites=(Site(0, "B座", "天河路2号"), replace(first, name="A座东")),
    )
    with desk.store() as store:
        saved = store.save_customer(changed)
    assert saved.sites[1].id == first.id
    assert saved.sites[0].id not in (0, first.id)
    with desk.queries() as queries:
        page = queries.customer_page(old.id)
        assert page.customer == saved
        assert queries.asset_rows([desk.asset.id])[0].site_name == "A座东"
        assert queries.list_ids(_list("asset", "A座东"))
    with pytest.raises(NotAllowed) as caught, desk.store() as store:
        store.save_customer(replace(saved, sites=()))
    assert caught.value.code == "in_use"


def _list(kind: str, text: str):  # type: ignore[no-untyped-def]
    from domain.read_models import ListQuery

    return ListQuery(kind, text)


def test_stale_edits_are_conflicts_and_equal_ones_are_nothing(desk: Desk) -> None:
    old = desk.customer
    with desk.store(actor="陈晨") as store:
        store.save_customer(replace(old, notes="a"))
    with pytest.raises(Conflict) as caught, desk.store() as store:
        store.save_customer(replace(old, notes="b"))
    assert caught.value.params["actor"] == "陈晨"
    with desk.queries() as queries:
        lines = len(queries.feed(limit=500))
    with desk.store() as store:
        same = store.save_customer(store.customer(old.id))
    assert same.version == 2
    with desk.queries() as queries:
        assert len(queries.feed(limit=500)) == lines


def test_edits_log_what_was_and_what_is(desk: Desk) -> None:
    with desk.store() as store:
        store.save_asset(replace(desk.asset, status=AssetStatus.RETIRED, location="仓库"))
    with desk.queries() as queries:
        line = queries.asset_page(desk.asset.id).history[-1]
    assert line.kind == "asset_edited"
    assert line.params["before"] == {"location": None, "status": None}
    assert line.params["after"] == {"location": "仓库", "status": "retired"}


def test_codes_of_assets_are_unique_and_follow_to_orders(desk: Desk) -> None:
    order = desk.take()
    with pytest.raises(InvalidInput) as caught, desk.store() as store:
        store.save_asset(Asset(0, desk.asset.code, "另一台"))
    assert caught.value.code == "asset_code_taken"
    with desk.store() as store:
        store.save_asset(Asset(0, "", "无标签甲"))
        store.save_asset(Asset(0, "", "无标签乙"))
        store.save_asset(replace(desk.asset, code="A-0009-Z"))
    with desk.queries() as queries:
        assert queries.order_rows([order.id])[0].asset_code == "A-0009-Z"
        assert list(queries.list_ids(_list("work_order", "A-0009-Z"))) == [order.id]
        assert not queries.list_ids(_list("work_order", "A-0001-K"))
        assert queries.resolve_code(" a-0009-z ") == ("asset", desk.asset.id)
        assert queries.resolve_code(order.number.lower()) == ("work_order", order.id)
        assert queries.resolve_code("T1") == ("technician", desk.technicians[0].id)
        assert queries.resolve_code("SN20230212") == ("asset", desk.asset.id)
        assert queries.resolve_code("nothing") is None


def test_only_what_nothing_refers_to_can_be_deleted(desk: Desk) -> None:
    desk.take()
    for kind, entity_id in (
        ("customer", desk.customer.id),
        ("asset", desk.asset.id),
        ("branch", desk.branch.id),
    ):
        with pytest.raises(NotAllowed), desk.store() as store:
            store.delete_entity(kind, entity_id)
    with desk.store() as store:
        store.delete_entity("technician", desk.technicians[1].id)
    with pytest.raises(NotFound), desk.store() as store:
        store.technician(desk.technicians[1].id)
    with pytest.raises(InvalidInput), desk.store() as store:
        store.delete_entity("weather", 1)


def test_lists_of_the_company(desk: Desk) -> None:
    with desk.store() as store:
        kind = store.order_type("repair")
        saved = store.save_order_type(
            replace(kind, keywords=("不制冷", "漏水"), duration_minutes=90)
        )
        store.save_calendar(replace(CALENDAR, name="新日历"))
        store.save_policy(replace(POLICY, warn_before_minutes=15))
        assert store.calendars()["work"].name == "新日历"
    with pytest.raises(Conflict), desk.store() as store:
        store.save_order_type(replace(kind, name="x"))
    with desk.queries() as queries:
        assert queries.order_types() == (saved,)
        assert queries.policies()[0].warn_before_minutes == 15
        assert [skill.code for skill in queries.skills()] == ["ac", "hv"]
        assert queries.branches() == (desk.branch,)
        assert not queries.is_empty()
    with pytest.raises(NotFound), desk.store() as store:
        store.order_type("unknown")
    with desk.store() as store:
        made = store.save_order_type(OrderType("install", "安装", "std"))
    assert made.version == 1


def test_settings_keep_plain_values(desk: Desk) -> None:
    with desk.store() as store:
        store.set_setting("dispatch.hard", ("off_shift",))
        store.set_setting("hold_seconds", 30)
        assert store.setting("hold_seconds") == 30
    with desk.queries() as queries:
        assert queries.dispatch_rules() == DispatchRules(hard=frozenset({"off_shift"}))
        assert queries.setting("hold_seconds") == 30
        assert queries.setting("nothing", "x") == "x"
    with desk.store() as store:
        assert store.time_zone == "Asia/Shanghai"
        store.set_setting("time_zone", "Asia/Urumqi")
        assert store.time_zone == "Asia/Urumqi"


def test_an_empty_database_says_so(desk: Desk) -> None:
    with desk.store() as store:
        branch = store.save_branch(Branch(0, "越秀站", "YX"))
        assert branch.version == 1
        customer = store.save_customer(Customer(0, "无名"))
        assert store.customer(customer.id).phones == ()
