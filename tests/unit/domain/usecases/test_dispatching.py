"""Giving orders to technicians: rules, texts and what was said before."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.errors import NotAllowed
from domain.messaging.messages import MessagePurpose, OutgoingState
from domain.usecases import dispatching, orders
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus, Priority
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.usecases.desk import LI, ZHANG, call, desk, sent

DISPATCH, CHANGE, WITHDRAWAL = (
    MessagePurpose.DISPATCH,
    MessagePurpose.CHANGE,
    MessagePurpose.WITHDRAWAL,
)


def test_dispatch_plans_the_earliest_time_and_texts_the_technician() -> None:
    """DI-11"""
    store = desk()
    order = dispatching.dispatch_order(store, call(store).id, 1)
    assert order.status is OrderStatus.DISPATCHED
    assert order.dispatch is not None
    assert order.dispatch.planned_start_at == NOW
    assert order.dispatch.planned_end_at == NOW + minutes(90)
    (message,) = store.outbox
    assert message.number == ZHANG
    assert message.not_before_at == NOW + minutes(10 / 60)
    assert message.dispatch_revision == 1
    assert message.text.startswith("派单1号 今天10:00 恒隆广场")


def test_urgent_texts_are_not_held() -> None:
    store = desk()
    order = call(store, priority=Priority.URGENT)
    dispatching.dispatch_order(store, order.id, 1)
    assert store.outbox[0].not_before_at == NOW
    dispatching.dispatch_order(store, call(store).id, 2, hold_seconds=60)
    assert store.outbox[1].not_before_at == NOW + minutes(1)


def test_hard_stop_names_its_findings_and_can_be_overridden_with_a_reason() -> None:
    store = desk()
    order = call(store, skills=frozenset({"high_voltage"}))
    with pytest.raises(NotAllowed) as refusal:
        dispatching.dispatch_order(store, order.id, 1)
    assert refusal.value.code == "hard_stop"
    again = pickle.loads(pickle.dumps(refusal.value))
    assert [finding.code for finding in again.params["findings"]] == ["certificate_missing"]
    assert again.params["technician"] == "张伟"
    with pytest.raises(NotAllowed, match="hard_stop"):
        dispatching.dispatch_order(store, order.id, 1, override_reason="  ")
    done = dispatching.dispatch_order(store, order.id, 1, override_reason="持证人同行")
    assert done.dispatch is not None
    assert done.dispatch.override_reason == "持证人同行"


def test_moving_before_the_text_has_left_leaves_no_trace_at_the_former() -> None:
    store = desk()
    order = dispatching.dispatch_order(store, call(store).id, 1)
    dispatching.dispatch_order(store, order.id, 2)
    assert [message.state for message in store.outbox] == [
        OutgoingState.WITHDRAWN,
        OutgoingState.HELD,
    ]
    assert store.outbox[1].number == LI


def test_moving_after_the_text_has_left_tells_the_former() -> None:
    store = desk()
    order = sent(store, 1)
    moved = dispatching.dispatch_order(store, order.id, 2, reason="堵车")
    assert moved.dispatch is not None
    assert moved.dispatch.revision == 2
    assert store.texts(WITHDRAWAL) == ["取消1号 恒隆广场 南京西路1266号 不用去了。堵车"]
    assert {message.number for message in store.outbox[1:]} == {ZHANG, LI}


def test_same_technician_again_moves_the_time_and_tells_him() -> None:
    store = desk()
    order = sent(store, 1)
    with pytest.raises(NotAllowed, match="already_dispatched"):
        dispatching.dispatch_order(store, order.id, 1)
    dispatching.dispatch_order(store, order.id, 1, starts_at=NOW + minutes(240))
    (text,) = store.texts(CHANGE)
    assert text.startswith("改单1号 今天14:00")


def test_moving_the_time_while_the_text_is_held_replaces_it() -> None:
    store = desk()
    order = dispatching.dispatch_order(store, call(store).id, 1)
    later = NOW + minutes(240)
    dispatching.reschedule_dispatch(store, order.id, later, later + minutes(45))
    assert store.texts(CHANGE) == []
    (held,) = store.texts(DISPATCH, OutgoingState.HELD)
    assert "今天14:00" in held
    moved = store.order(order.id)
    assert moved.dispatch is not None
    assert moved.dispatch.planned_end_at == later + minutes(45)
    with pytest.raises(NotAllowed, match="hard_stop"):
        dispatching.reschedule_dispatch(store, order.id, NOW + minutes(12 * 60))
    with pytest.raises(NotAllowed, match="step_not_allowed"):
        dispatching.reschedule_dispatch(store, call(store).id, later)


def test_several_orders_follow_each_other_and_texts_ask_for_the_short_number() -> None:
    store = desk()
    ids = [call(store).id for _ in range(2)]
    first, second = dispatching.dispatch_orders(store, ids, 1)
    assert first.dispatch is not None
    assert second.dispatch is not None
    assert second.dispatch.planned_start_at >= first.dispatch.planned_end_at
    assert (first.dispatch.short_no, second.dispatch.short_no) == (1, 2)
    assert "多单请写“2 1”" in store.outbox[1].text


def test_back_to_the_queue_and_cancelling_tell_who_had_it() -> None:
    store = desk()
    order = sent(store, 1)
    back = dispatching.unassign_order(store, order.id, reason="客户改期")
    assert back.status is OrderStatus.QUEUED
    assert len(store.texts(WITHDRAWAL)) == 1
    again = sent(store, 1)
    orders.apply_command(store, again.id, c.CancelOrder(reason="客户不修了"))
    assert len(store.texts(WITHDRAWAL)) == 2
    held = dispatching.dispatch_order(store, call(store).id, 1)
    dispatching.unassign_order(store, held.id)
    assert len(store.texts(WITHDRAWAL)) == 2


def test_next_working_day_honours_holidays_and_make_up_days() -> None:
    """DD-10: 2026-02-13 is a Friday, the 14th is made up for, then nine days are off."""
    store = desk()
    store.now = datetime(2026, 2, 13, 2, 0, tzinfo=UTC)
    order = dispatching.dispatch_order(store, call(store).id, 1)
    pushed = dispatching.push_to_next_working_day(store, order.id)
    assert pushed.dispatch is not None
    assert pushed.dispatch.planned_start_at == datetime(2026, 2, 14, 2, 0, tzinfo=UTC)
    again = dispatching.push_to_next_working_day(store, order.id)
    assert again.dispatch is not None
    assert again.dispatch.planned_start_at == datetime(2026, 2, 24, 2, 0, tzinfo=UTC)


def test_next_working_day_finds_room_and_moves_the_promise_along() -> None:
    store = desk()
    tomorrow = NOW + minutes(24 * 60)
    taken = call(store)
    dispatching.dispatch_order(store, taken.id, 1, starts_at=tomorrow)
    order = call(store, window_start_at=NOW + minutes(5), window_end_at=NOW + minutes(120), crew=1)
    order = dispatching.dispatch_order(store, order.id, 1)
    pushed = dispatching.push_to_next_working_day(store, order.id)
    assert pushed.dispatch is not None
    shift = pushed.dispatch.planned_start_at - order.dispatch.planned_start_at  # type: ignore[union-attr]
    assert pushed.details.window_start_at == NOW + minutes(5) + shift
    taken_dispatch = store.order(taken.id).dispatch
    assert taken_dispatch is not None
    assert (
        pushed.dispatch.planned_end_at <= taken_dispatch.planned_start_at
        or pushed.dispatch.planned_start_at >= taken_dispatch.planned_end_at
    )


def test_an_order_in_the_queue_gets_its_promise_moved() -> None:
    store = desk()
    plain = dispatching.push_to_next_working_day(store, call(store).id)
    assert plain.details.window_start_at == datetime(2026, 3, 10, 0, 0, tzinfo=UTC)
    window = call(store, window_start_at=NOW, window_end_at=NOW + minutes(60))
    moved = dispatching.push_to_next_working_day(store, window.id)
    assert moved.details.window_start_at == NOW + minutes(24 * 60)
    assert moved.details.window_end_at == NOW + minutes(25 * 60)


def test_dispatch_without_a_phone_sends_nothing() -> None:
    store = desk()
    store.technicians[1] = replace(store.technicians[1], phone="")
    dispatching.dispatch_order(store, call(store).id, 1)
    assert store.outbox == []


def test_a_text_for_tomorrow_is_held_until_the_office_opens() -> None:
    """SL-05: never what is urgent, of a VIP, or begins before then."""
    store = desk()
    store.set_setting("sms.office_hours_only", True)
    store.set_setting("company.calendar", "weekdays")
    store.now = NOW + minutes(12 * 60)  # Monday, 22:00
    tomorrow = NOW + minutes(24 * 60)
    quiet = dispatching.dispatch_order(store, call(store).id, 1, starts_at=tomorrow)
    urgent = dispatching.dispatch_order(
        store, call(store, priority=Priority.URGENT).id, 2, starts_at=tomorrow
    )
    vip = dispatching.dispatch_order(
        store, call(store, vip_level=1).id, 2, starts_at=tomorrow + minutes(120)
    )
    tonight = dispatching.dispatch_order(
        store, call(store).id, 1, starts_at=store.now + minutes(60), override_reason="夜间抢修"
    )
    leaves = {each.order_id: each.not_before_at for each in store.outbox}
    opens = leaves[quiet.id]
    assert opens is not None and opens > store.now + minutes(6 * 60)
    assert opens <= tomorrow
    for each in (urgent, vip, tonight):
        at = leaves[each.id]
        assert at is not None and at <= store.now + minutes(1)
