"""Texts: sent once, never lost, matched to what they answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import NotAllowed
from domain.messaging.messages import (
    IncomingState,
    MessagePurpose,
    OutgoingMessage,
    OutgoingState,
)
from domain.work_orders.commands import FinishOrder, RateOrder
from persistence.outbox import Outbox
from tests.unit.persistence.desk import Desk


def queue(
    desk: Desk, text: str, purpose: MessagePurpose = MessagePurpose.FREE, **more: object
) -> int:
    with desk.store() as store:
        message = OutgoingMessage("13800000001", text, purpose)
        return store.enqueue_message(replace(message, **more)).id  # type: ignore[arg-type]


def state_of(desk: Desk, message_id: int) -> OutgoingMessage:
    with desk.queries() as queries:
        return next(each for each in queries.outbox() if each.id == message_id)


def test_alerts_first_then_age_and_nothing_before_its_time(desk: Desk) -> None:
    outbox = Outbox(desk.engine, "desk-1")
    queue(desk, "评价", MessagePurpose.RATING_REQUEST)
    held = queue(
        desk, "派单", MessagePurpose.DISPATCH, not_before_at=desk.now + timedelta(seconds=30)
    )
    alert = queue(desk, "超时", MessagePurpose.ALERT)
    assert outbox.next_due_at() == desk.now
    claimed = outbox.claim(desk.now)
    assert claimed is not None
    assert (claimed.id, claimed.state, claimed.attempts) == (alert, OutgoingState.SENDING, 1)
    desk.tick(1)
    second = outbox.claim(desk.now)
    assert second is not None
    assert second.id == held


def test_a_text_past_its_time_fails_instead(desk: Desk) -> None:
    late = queue(desk, "请于今天", expires_at=desk.now + timedelta(minutes=5))
    desk.tick(10)
    assert Outbox(desk.engine, "desk-1").claim(desk.now) is None
    assert state_of(desk, late).state is OutgoingState.FAILED
    assert state_of(desk, late).error_code == "expired"


def test_delivered_when_every_part_is(desk: Desk) -> None:
    outbox = Outbox(desk.engine, "desk-1")
    long_ago = queue(desk, "旧")
    assert outbox.claim(desk.now) is not None
    outbox.mark_sent(long_ago, (7,), desk.now)
    desk.tick(60)
    message_id = queue(desk, "长短信")
    assert outbox.claim(desk.now) is not None
    outbox.mark_sent(message_id, (7, 8), desk.now)
    at = desk.tick()
    # The octet wraps: both know a 7, the newest is meant.
    half = outbox.record_report(7, "+8613800000001", delivered=True, at=at)
    assert half is not None
    assert half.id == message_id
    assert state_of(desk, message_id).state is OutgoingState.SENT
    outbox.record_report(8, "13800000001", delivered=True, at=at)
    done = state_of(desk, message_id)
    assert (done.state, done.delivered_at) == (OutgoingState.DELIVERED, at)
    assert outbox.record_report(8, "13999999999", delivered=True, at=at) is None
    much_later = at + timedelta(hours=80)
    assert outbox.record_report(7, "13800000001", delivered=True, at=much_later) is None
    refused = outbox.record_report(7, "13800000001", delivered=False, at=at, error_code="status_70")
    assert refused is not None
    assert refused.state is OutgoingState.FAILED


def test_a_crash_while_sending_leaves_it_uncertain_and_unsent(desk: Desk) -> None:
    outbox = Outbox(desk.engine, "desk-1")
    message_id = queue(desk, "派单")
    assert outbox.claim(desk.now) is not None
    # Another console starts: it must not touch what this one is sending.
    assert Outbox(desk.engine, "desk-2").recover(desk.now) == ()
    (found,) = Outbox(desk.engine, "desk-1").recover(desk.now)
    assert (found.id, found.state) == (message_id, OutgoingState.UNCERTAIN)
    assert outbox.claim(desk.now) is None
    with pytest.raises(NotAllowed):
        outbox.mark_sent(message_id)
    with desk.store() as store:
        assert store.retry_message(message_id).state is OutgoingState.HELD
        with pytest.raises(NotAllowed):
            store.retry_message(message_id)
    again = outbox.claim(desk.now)
    assert again is not None
    assert again.attempts == 2


def test_a_failure_that_may_pass_is_tried_later(desk: Desk) -> None:
    outbox = Outbox(desk.engine, "desk-1")
    message_id = queue(desk, "派单")
    outbox.claim(desk.now)
    outbox.mark_failed(message_id, "cms_38", retry_at=desk.now + timedelta(minutes=1), now=desk.now)
    assert outbox.claim(desk.now) is None
    outbox.claim(desk.tick(2))
    outbox.mark_failed(message_id, "cms_38", now=desk.now)
    assert state_of(desk, message_id).state is OutgoingState.FAILED
    other = queue(desk, "派单")
    outbox.claim(desk.now)
    outbox.mark_uncertain(other, now=desk.now)
    assert state_of(desk, other).state is OutgoingState.UNCERTAIN


def test_the_same_text_handed_over_twice_is_stored_once(desk: Desk) -> None:
    sent_at = desk.now - timedelta(minutes=1)
    with desk.store(actor="sms") as store:
        first = store.record_incoming("13800000001", "1", desk.now, sent_at)
    with desk.store(actor="sms") as store:
        assert store.record_incoming("13800000001", "1", desk.tick(), sent_at) is None
        later = store.record_incoming("13800000001", "1", desk.now, desk.now)
    assert first is not None
    assert later is not None
    with desk.queries() as queries:
        assert [each.id for each in queries.tray()] == [first.id, later.id]
        assert queries.counts().tray == 2
    order = desk.take()
    with desk.store() as store:
        store.update_incoming(
            replace(store.incoming(first.id), state=IncomingState.APPLIED, order_id=order.id)
        )
    with desk.queries() as queries:
        assert [each.id for each in queries.tray()] == [later.id]
        assert [each.id for each in queries.order_page(order.id).received] == [first.id]


def test_handling_a_text_by_hand_can_be_undone(desk: Desk) -> None:
    order = desk.take()
    with desk.store(actor="sms") as store:
        message = store.record_incoming("13800000001", "明天来", desk.now, None)
    assert message is not None
    from domain.work_orders.commands import AddNote
    from domain.work_orders.evolution import decide

    with desk.store(command_id="handled") as store:
        current = store.order(order.id)
        store.commit_order(current, decide(current, AddNote(text="明天来"), now=store.now))
        store.update_incoming(replace(message, state=IncomingState.HANDLED, order_id=order.id))
    with desk.store() as store:
        store.undo("handled")
        assert store.incoming(message.id) == message


def test_whom_a_number_belongs_to(desk: Desk) -> None:
    order = desk.take()
    dispatched = desk.dispatch(order.id)
    with desk.store() as store:
        technician = store.technician_of_phone("+86 138 0000 0001")
        assert technician is not None
        assert technician.name == "赵强"
        assert store.technician_of_phone("10086") is None
        customer = store.customer_of_phone("8613812345678")
        assert customer == store.customer(desk.customer.id)
        (found,) = store.open_dispatches(technician.id)
        assert dispatched.dispatch is not None
        assert (found.order_id, found.short_no) == (order.id, dispatched.dispatch.short_no)
        assert store.open_dispatches(desk.technicians[1].id) == ()


def test_orders_that_wait_for_a_rating(desk: Desk) -> None:
    outbox = Outbox(desk.engine, "desk-1")
    orders = []
    for _ in range(2):
        order = desk.take()
        desk.dispatch(order.id)
        desk.act(order.id, FinishOrder(at=desk.tick(), resolution="好了"))
        message_id = queue(
            desk,
            "请评价",
            MessagePurpose.RATING_REQUEST,
            order_id=order.id,
            customer_id=desk.customer.id,
        )
        assert outbox.claim(desk.now) is not None
        outbox.mark_sent(message_id, (1,), desk.now)
        desk.tick()
        orders.append(order.id)
    with desk.store() as store:
        assert store.orders_awaiting_rating(desk.customer.id) == (orders[1], orders[0])
    desk.act(orders[1], RateOrder(score=5))
    with desk.store() as store:
        assert store.orders_awaiting_rating(desk.customer.id) == (orders[0],)
    desk.tick(8 * 24 * 60)
    with desk.store() as store:
        assert store.orders_awaiting_rating(desk.customer.id) == ()
