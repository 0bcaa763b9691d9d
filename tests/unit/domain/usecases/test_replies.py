"""Texts that come in, from the SIM to the order."""

from __future__ import annotations

import pytest

from domain.errors import InvalidInput, NotAllowed
from domain.messaging.messages import IncomingMessage, IncomingState, MessagePurpose, ReplyMeaning
from domain.usecases import dispatching, orders, replies
from domain.work_orders import commands as c
from domain.work_orders.kinds import Channel, OrderStatus, WaitReason
from tests.unit.domain.builders import minutes
from tests.unit.domain.fake_store import FakeStore
from tests.unit.domain.usecases.desk import CUSTOMER, ZHANG, call, desk, sent

S = OrderStatus


def texted(store: FakeStore, text: str, number: str = "+86" + ZHANG) -> IncomingMessage:
    message = replies.record_incoming(store, number, text, store.now)
    assert message is not None
    assert store.inbox[message.id] == message
    return message


def test_one_two_three_moves_the_order() -> None:
    """The main job: 1 accepts, 2 arrives, 3 finishes."""
    store = desk()
    order = sent(store)
    for text, status in (("1", S.ACCEPTED), ("2", S.ON_SITE), ("3 换电容", S.FINISHED)):
        store.wait(10)
        message = texted(store, text)
        assert message.state is IncomingState.APPLIED
        assert message.order_id == order.id
        assert store.order(order.id).status is status
    done = store.order(order.id)
    assert done.result is not None
    assert done.result.resolution == "换电容"
    assert done.milestones.finished_at == store.now


def test_a_reply_is_a_sign_of_life_and_arrival_tells_the_place() -> None:
    store = desk()
    sent(store)
    texted(store, "在吃饭")
    assert store.technicians[1].last_contact_at == store.now
    store.wait(5)
    texted(store, "到了")
    position = store.technicians[1].position
    assert position is not None
    assert (position.lat, position.source) == (31.23, "site")


def test_the_same_message_is_recorded_once() -> None:
    store = desk()
    sent(store)
    first = replies.record_incoming(store, ZHANG, "1", store.now, store.now)
    assert first is not None
    assert replies.record_incoming(store, ZHANG, "1", store.now, store.now) is None


def test_said_twice_is_not_wrong() -> None:
    store = desk()
    sent(store)
    texted(store, "1")
    assert texted(store, "收到").state is IncomingState.APPLIED


def test_refusal_needs_a_reason() -> None:
    """DI-13"""
    store = desk()
    order = sent(store)
    assert texted(store, "0").reason_code == "reason_missing"
    assert store.order(order.id).status is S.DISPATCHED
    assert texted(store, "0 车坏了").state is IncomingState.APPLIED
    assert store.order(order.id).return_reason == "车坏了"


def test_unclear_and_unknown_wait_in_the_tray() -> None:
    store = desk()
    assert texted(store, "1").reason_code == "no_open_order"
    order = sent(store)
    sent(store)
    assert texted(store, "2").reason_code == "several_open_orders"
    assert texted(store, "到哪里?").reason_code == "not_understood"
    assert texted(store, "你好", "13512345678").reason_code == "unknown_sender"
    assert texted(store, "话费余额", "10086").state is IncomingState.IGNORED
    orders.apply_command(store, order.id, c.PutOnHold(reason=WaitReason.COLLABORATION))
    frozen = texted(store, "1 3")
    assert (frozen.state, frozen.reason_code) == (IncomingState.TRAY, "step_not_allowed")
    assert frozen.order_id == order.id


def test_a_short_number_names_the_order() -> None:
    store = desk()
    sent(store)
    second = sent(store)
    texted(store, "2 2")
    assert store.order(second.id).status is S.ON_SITE


def test_clock_of_the_network_may_be_behind() -> None:
    store = desk()
    order = sent(store)
    early = store.now - minutes(30)
    message = replies.record_incoming(store, ZHANG, "1", early)
    assert message is not None
    assert message.state is IncomingState.APPLIED
    moments = store.order(order.id).milestones
    assert moments.confirmed_at == moments.dispatched_at


def test_customers_rate_what_they_were_asked_about() -> None:
    """CR-03"""
    store = desk()
    order = sent(store)
    assert texted(store, "5", CUSTOMER).reason_code == "no_open_order"
    orders.close_order(store, order.id, resolution="好")
    store.wait(121)
    assert texted(store, "什么时候来", CUSTOMER).reason_code == "not_understood"
    assert texted(store, "5 师傅很好", CUSTOMER).state is IncomingState.APPLIED
    rating = store.order(order.id).rating
    assert rating is not None
    assert (rating.score, rating.comment, rating.voluntary) == (5, "师傅很好", True)
    assert texted(store, "4", CUSTOMER).reason_code == "no_open_order"


def test_the_clerk_says_what_a_text_means() -> None:
    store = desk()
    order = sent(store)
    other = dispatching.dispatch_order(store, call(store).id, 1)
    message = texted(store, "2")
    with pytest.raises(InvalidInput, match="reason_required"):
        replies.apply_tray_message(store, message.id, order.id, ReplyMeaning.REFUSE)
    assert store.inbox[message.id].state is IncomingState.TRAY
    after = replies.apply_tray_message(store, message.id, order.id, ReplyMeaning.ARRIVE)
    assert after.status is S.ON_SITE
    assert store.inbox[message.id].state is IncomingState.HANDLED
    assert store.order(other.id).status is S.DISPATCHED
    with pytest.raises(NotAllowed, match="already_handled"):
        replies.dismiss_tray_message(store, message.id)
    unclear = texted(store, "嗯")
    assert replies.dismiss_tray_message(store, unclear.id).state is IncomingState.HANDLED


def test_a_customers_text_that_begins_with_the_word_makes_an_order() -> None:
    store = desk()
    customer = next(each for each in store.customers.values() if each.phones)
    number = customer.phones[0].number
    message = texted(store, "报修:空调不制冷,外机不转", number)
    assert message.state is IncomingState.APPLIED
    assert message.order_id is not None
    order = store.order(message.order_id)
    assert order.details.customer_id == customer.id
    assert order.details.title == "空调不制冷,外机不转"
    assert order.details.channel is Channel.SMS
    (answer,) = store.texts(MessagePurpose.FREE)
    assert order.number in answer
    assert texted(store, "报修", number).state is IncomingState.TRAY
    assert texted(store, "报修 灯不亮", "13700000009").reason_code == "unknown_sender"
    store.settings["sms.intake_word"] = ""
    assert texted(store, "报修 漏水", number).state is IncomingState.TRAY
