"""Taking, changing and closing orders, with all that follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.assets.asset import Asset
from domain.customers.customer import Customer, Phone, Site
from domain.errors import Conflict, InvalidInput, NotAllowed
from domain.messaging.messages import MessagePurpose, OutgoingState
from domain.people.technician import Certificate, Leave
from domain.usecases import company, customers, messages, orders, people
from domain.usecases.undo import undo_command
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.order import OrderDetails
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.usecases.desk import CUSTOMER, LI, call, desk, person, sent

RATING = MessagePurpose.RATING_REQUEST


def test_a_call_is_filled_in_from_what_is_known() -> None:
    """IN-11, IN-19"""
    store = desk()
    order = call(store)
    details = order.details
    assert order.number == "WO-260309-0001"
    assert order.status is OrderStatus.QUEUED
    assert details.skills == frozenset({"refrigeration"})
    assert details.duration_minutes == 90
    assert (details.customer_name, details.contact_name) == ("恒隆广场", "张女士")
    assert (details.contact_phone, details.address) == (CUSTOMER, "南京西路1266号")
    assert (details.lat, details.lon) == (31.23, 121.47)
    assert order.policy_code == "property_general"


def test_what_the_clerk_chose_is_not_overwritten() -> None:
    """DD-02"""
    store = desk()
    details = call(store, skills=frozenset({"gas"}), contact_phone="021-6288 0000", vip_level=2)
    assert details.details.skills == frozenset({"gas"})
    assert details.details.duration_minutes == 60
    assert details.details.contact_phone == "02162880000"
    assert details.details.vip_level == 2


def test_a_new_customer_is_stored_with_the_call() -> None:
    store = desk()
    new = Customer(
        id=0,
        name=" 美味轩 ",
        phones=(Phone("+86 137-0000-0001"), Phone("13700000001"), Phone(" ")),
        sites=(Site(id=0, name="", address="滨江路5号"),),
    )
    order = orders.take_call(store, OrderDetails("repair", "漏水"), new_customer=new)
    stored = store.customers[order.details.customer_id or 0]
    assert stored.name == "美味轩"
    assert [phone.number for phone in stored.phones] == ["13700000001"]
    assert order.details.address == "滨江路5号"
    assert order.details.site_id == stored.sites[0].id


def test_an_asset_brings_its_customer_and_place() -> None:
    store = desk()
    asset = store.save_asset(
        Asset(id=0, code="A1", name="冷柜", customer_id=1, lat=30.0, lon=120.0)
    )
    order = call(store, customer_id=None, asset_id=asset.id)
    assert order.details.customer_name == "恒隆广场"
    assert (order.details.lat, order.details.lon) == (30.0, 120.0)


def test_vip_stoppage_becomes_urgent_once() -> None:
    """DI-07"""
    store = desk()
    assert call(store, stopped=True).details.priority is Priority.NORMAL
    order = call(store, stopped=True, vip_level=1)
    assert order.details.priority is Priority.URGENT
    assert [event.kind for event in store.log][-2:] == ["taken", "priority_set"]
    lowered = orders.apply_command(store, order.id, c.SetPriority(priority=Priority.HIGH))
    edited = replace(lowered.details, notes="客户已催")
    again = orders.edit_order(store, order.id, lowered.version, edited)
    assert again.details.priority is Priority.HIGH
    company.change_setting(store, "rules.vip_stopped_urgent", False)
    assert call(store, stopped=True, vip_level=1).details.priority is Priority.NORMAL


def test_approval_is_skipped_when_urgent() -> None:
    """DI-08"""
    store = desk()
    company.save_order_type(store, replace(store.order_type("repair"), needs_approval=True))
    assert call(store, type_code="repair").status is OrderStatus.WAITING_APPROVAL
    urgent = call(store, type_code="repair", priority=Priority.URGENT)
    assert urgent.status is OrderStatus.QUEUED


def test_stale_version_is_a_conflict_whatever_the_rule_says() -> None:
    store = desk()
    order = call(store)
    orders.apply_command(store, order.id, c.AddNote(text="a"), expected_version=order.version)
    with pytest.raises(Conflict, match="order_changed"):
        orders.apply_command(store, order.id, c.AddNote(text="b"), expected_version=order.version)
    with pytest.raises(Conflict, match="order_changed"):
        orders.apply_command(store, order.id, c.Arrive(), expected_version=order.version)
    with pytest.raises(NotAllowed, match="step_not_allowed"):
        orders.apply_command(store, order.id, c.Arrive())


def test_another_type_brings_its_clocks() -> None:
    store = desk()
    order = call(store)
    details = replace(order.details, type_code="cold_repair")
    edited = orders.edit_order(store, order.id, order.version, details)
    assert edited.policy_code == "chain_store"
    assert orders.edit_order(store, order.id, edited.version, details) == edited


def test_closing_finishes_records_and_archives_in_one_go() -> None:
    store = desk()
    order = sent(store)
    closed = orders.close_order(store, order.id, resolution="加氟", labour_fen=20_000)
    assert closed.status is OrderStatus.ARCHIVED
    with pytest.raises(InvalidInput, match="resolution_required"):
        orders.close_order(store, order.id, resolution=" ")
    dear = sent(store)
    waiting = orders.close_order(store, dear.id, resolution="换压缩机", labour_fen=50_001)
    assert waiting.status is OrderStatus.FINISHED
    orders.apply_command(store, dear.id, c.ApproveCost())
    done = orders.close_order(store, dear.id, resolution="换压缩机", labour_fen=50_001)
    assert done.status is OrderStatus.ARCHIVED


def test_limit_of_the_company_decides_what_approves_itself() -> None:
    """CO-05"""
    store = desk()
    company.change_setting(store, "approval.limit_fen", 100_000)
    order = sent(store)
    closed = orders.close_order(store, order.id, resolution="修", labour_fen=100_000)
    assert closed.status is OrderStatus.ARCHIVED


def test_rating_is_asked_for_two_hours_later_by_day() -> None:
    store = desk()
    order = sent(store)
    finished = orders.apply_command(store, order.id, c.FinishOrder(resolution="好"))
    (request,) = [message for message in store.outbox if message.purpose is RATING]
    assert finished.milestones.finished_at is not None
    assert request.not_before_at == finished.milestones.finished_at + minutes(120)
    assert request.number == CUSTOMER
    assert request.text.startswith("快修公司您好")
    late = sent(store)
    store.now = datetime(2026, 3, 9, 12, 30, tzinfo=UTC)
    orders.apply_command(store, late.id, c.FinishOrder(resolution="好"))
    assert store.outbox[-1].not_before_at == datetime(2026, 3, 10, 0, 0, tzinfo=UTC)


def test_rating_request_is_withdrawn_when_the_work_goes_on() -> None:
    store = desk()
    order = sent(store)
    orders.apply_command(store, order.id, c.FinishOrder(resolution="好"))
    orders.apply_command(store, order.id, c.SendBack(improvement="还漏"))
    assert store.texts(RATING, OutgoingState.HELD) == []
    assert store.texts(MessagePurpose.CHANGE) == ["返工1号 恒隆广场 南京西路1266号:还漏。完工回3"]


def test_no_rating_request_to_a_landline_or_when_switched_off() -> None:
    store = desk()
    order = sent(store, contact_phone="02162880000")
    orders.apply_command(store, order.id, c.FinishOrder(resolution="好"))
    assert store.texts(RATING) == []
    company.change_setting(store, "sms.rating_enabled", False)
    other = sent(store)
    orders.apply_command(store, other.id, c.FinishOrder(resolution="好"))
    assert store.texts(RATING) == []


def test_sent_back_order_gets_a_free_short_number() -> None:
    store = desk()
    first = sent(store)
    orders.apply_command(store, first.id, c.FinishOrder(resolution="好"))
    second = sent(store)
    assert second.dispatch is not None
    assert second.dispatch.short_no == 1
    back = orders.apply_command(store, first.id, c.SendBack(improvement="还漏"))
    assert back.dispatch is not None
    assert back.dispatch.short_no == 2


def test_edit_of_the_address_reaches_the_technician() -> None:
    store = desk()
    order = sent(store)
    moved = replace(order.details, address="淮海路1号")
    orders.edit_order(store, order.id, order.version, moved)
    (text,) = store.texts(MessagePurpose.CHANGE)
    assert "淮海路1号" in text
    quiet = replace(moved, notes="带梯子")
    orders.edit_order(store, order.id, None, quiet)
    assert len(store.texts(MessagePurpose.CHANGE)) == 1


def test_customers_are_checked_and_phones_compared() -> None:
    store = desk()
    with pytest.raises(Conflict) as other:
        customers.save_customer(store, Customer(0, "另一家", phones=(Phone("+86" + CUSTOMER),)))
    assert other.value.params["name"] == "恒隆广场"
    shared = Customer(0, "另一家", phones=(Phone(CUSTOMER),))
    assert customers.save_customer(store, shared, allow_shared_phone=True).id == 2
    for bad, code in (
        (Customer(0, " "), "name_required"),
        (Customer(0, "x", phones=(Phone("abc"),)), "phone_invalid"),
        (Customer(0, "x", vip_level=9), "vip_level_out_of_range"),
        (Customer(0, "x", sites=(Site(0, "", lat=31.0),)), "coordinates_invalid"),
    ):
        with pytest.raises(InvalidInput, match=code):
            customers.save_customer(store, bad)


def test_technicians_are_checked() -> None:
    store = desk()
    with pytest.raises(Conflict, match="phone_of_other_technician"):
        people.save_technician(store, replace(person(3, "王"), phone=LI))
    retired = people.save_technician(store, replace(store.technician(2), active=False))
    assert not retired.active
    assert people.save_technician(store, replace(person(3, "王"), phone=LI)).id == 3
    shift = person(4, "x").shifts[0]
    for bad, code in (
        (replace(person(4, "x"), daily_limit=0), "daily_limit_out_of_range"),
        (replace(person(4, "x"), shifts=(shift, shift)), "shifts_overlap"),
        (replace(person(4, "x"), shifts=(replace(shift, break_minutes=600),)), "break_outside"),
        (replace(person(4, "x"), certificates=(Certificate(""),)), "certificate_without_skill"),
        (replace(person(4, "x"), leaves=(Leave(NOW, NOW),)), "leave_reversed"),
    ):
        with pytest.raises(InvalidInput, match=code):
            people.save_technician(store, bad)
    placed = people.set_position(store, 1, 31.0, 121.0)
    assert placed.position is not None
    assert placed.position.source == "manual"


def test_free_texts_and_undo() -> None:
    store = desk()
    message = messages.send_free_message(store, "138 0000 0001", " 请回电 ", technician_id=1)
    assert (message.number, message.text) == ("13800000001", "请回电")
    with pytest.raises(InvalidInput, match="text_too_long"):
        messages.send_free_message(store, LI, "长" * 700)
    undo_command(store, "abc")
    assert store.undone == ["abc"]
