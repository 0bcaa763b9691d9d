"""Texts that came in: stored, understood, turned into a step of the order, or left for the clerk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from domain import settings
from domain.customers.customer import Customer
from domain.defaults import suggest_type
from domain.errors import InvalidInput, NotAllowed
from domain.messaging.intake import fault_of
from domain.messaging.matching import match_reply
from domain.messaging.messages import IncomingMessage, IncomingState, Reply, ReplyMeaning
from domain.messaging.numbers import is_service_number, normalise_number
from domain.messaging.replies import parse_reply
from domain.people.technician import Technician
from domain.ports.storage import Store
from domain.usecases import notices
from domain.usecases.approval_answers import answer_by_text
from domain.usecases.messages import send_free_message
from domain.usecases.order_steps import carry_out
from domain.usecases.orders import take_call
from domain.work_orders import commands as c
from domain.work_orders.deciding import earliest_moment
from domain.work_orders.kinds import UNDER_WAY, Channel
from domain.work_orders.order import OrderDetails, WorkOrder


def record_incoming(
    store: Store,
    number: str,
    text: str,
    received_at: datetime,
    sent_at: datetime | None = None,
) -> IncomingMessage | None:
    """Store a text and act on it when it is clear who says what about which order.

    None: the very same message was recorded before. Otherwise its state tells: APPLIED, TRAY (with
    ``reason_code``), or IGNORED for carriers and other machines, which are never answered.
    """
    sender = normalise_number(number)
    message = store.record_incoming(sender, text, received_at, sent_at)
    if message is None:
        return None
    technician = store.technician_of_phone(sender)
    answered = _approval_answer(store, message)
    if answered is not None:
        done = answered
    elif technician is not None:
        done = _from_technician(store, message, technician)
    elif is_service_number(sender):
        done = replace(message, state=IncomingState.IGNORED)
    else:
        done = _from_customer(store, message)
    store.update_incoming(done)
    return done


def _approval_answer(store: Store, message: IncomingMessage) -> IncomingMessage | None:
    """When it is a yes or no to something the sender was asked to approve."""
    try:
        answered = answer_by_text(store, message.number, message.text)
    except InvalidInput:
        return _tray(message, "reason_missing")
    except NotAllowed:
        return _tray(message, "step_not_allowed")
    if answered is None:
        return None
    order_id = answered.order_id or None
    return replace(message, state=IncomingState.APPLIED, order_id=order_id)


def _tray(message: IncomingMessage, reason_code: str) -> IncomingMessage:
    return replace(message, state=IncomingState.TRAY, reason_code=reason_code)


def _from_technician(
    store: Store, message: IncomingMessage, technician: Technician
) -> IncomingMessage:
    message = replace(message, technician_id=technician.id)
    reply = parse_reply(message.text, True)
    place: tuple[float | None, float | None] = (None, None)
    if reply is None:
        done = _tray(message, "not_understood")
    else:
        done, place = _matched(store, message, technician, reply)
    # Any text is a sign of life, understood or not (DD-14).
    store.touch_technician(
        technician.id, contact_at=message.received_at, lat=place[0], lon=place[1]
    )
    return done


def _matched(
    store: Store, message: IncomingMessage, technician: Technician, reply: Reply
) -> tuple[IncomingMessage, tuple[float | None, float | None]]:
    match = match_reply(reply, store.open_dispatches(technician.id))
    if match.order_id is None:
        return _tray(message, match.reason_code), (None, None)
    order = store.order(match.order_id)
    message = replace(message, order_id=order.id)
    try:
        _take_step(store, order, reply, message.received_at)
    except (NotAllowed, InvalidInput):
        return _tray(message, "step_not_allowed"), (None, None)
    at_site = reply.meaning in (ReplyMeaning.ARRIVE, ReplyMeaning.FINISH)
    place = (order.details.lat, order.details.lon) if at_site else (None, None)
    return replace(message, state=IncomingState.APPLIED), place


def _take_step(store: Store, order: WorkOrder, reply: Reply, heard_at: datetime) -> WorkOrder:
    """Raises NotAllowed for a step that is not open; one that was taken already is left alone."""
    if _said_before(order, reply.meaning):
        return order
    # The network's clock and ours differ by seconds: never before the step it follows.
    at = min(max(heard_at, earliest_moment(order)), store.now)
    commands: list[c.Command] = [_command(reply, at)]
    if reply.rest.strip() and reply.meaning in (
        ReplyMeaning.ACCEPT,
        ReplyMeaning.DEPART,
        ReplyMeaning.ARRIVE,
    ):
        commands.append(c.AddNote(text=reply.rest))
    return carry_out(store, order, *commands)


def _said_before(order: WorkOrder, meaning: ReplyMeaning) -> bool:
    moments = order.milestones
    if order.status not in UNDER_WAY:
        return False
    if meaning is ReplyMeaning.ACCEPT:
        return moments.confirmed_at is not None
    if meaning is ReplyMeaning.DEPART:
        return moments.departed_at is not None or moments.arrived_at is not None
    return meaning is ReplyMeaning.ARRIVE and moments.arrived_at is not None


def _command(reply: Reply, at: datetime) -> c.Command:
    match reply.meaning:
        case ReplyMeaning.ACCEPT:
            return c.AcceptDispatch(at=at)
        case ReplyMeaning.DEPART:
            return c.Depart(at=at)
        case ReplyMeaning.ARRIVE:
            return c.Arrive(at=at)
        case ReplyMeaning.FINISH:
            return c.FinishOrder(at=at, resolution=reply.rest)
        case ReplyMeaning.REFUSE:
            return c.ReturnOrder(at=at, reason=reply.rest)
        case ReplyMeaning.RATE:
            return c.RateOrder(score=reply.score or 0, comment=reply.rest, voluntary=True)


def _from_customer(store: Store, message: IncomingMessage) -> IncomingMessage:
    customer = store.customer_of_phone(message.number)
    if customer is None:
        return _tray(message, "unknown_sender")
    message = replace(message, customer_id=customer.id)
    fault = fault_of(message.text, settings.text(store.setting, "sms.intake_word"))
    if fault:
        return _intake(store, message, customer, fault)
    reply = parse_reply(message.text, False)
    if reply is None:
        return _tray(message, "not_understood")
    waiting = store.orders_awaiting_rating(customer.id)
    if not waiting:
        return _tray(message, "no_open_order")
    order = store.order(waiting[0])
    message = replace(message, order_id=order.id)
    try:
        carry_out(store, order, _command(reply, store.now))
    except (NotAllowed, InvalidInput):
        return _tray(message, "step_not_allowed")
    return replace(message, state=IncomingState.APPLIED)


def _intake(
    store: Store, message: IncomingMessage, customer: Customer, fault: str
) -> IncomingMessage:
    """An order from the customer's own words (IN-01), and a text that says so."""
    types = tuple(each for each in store.all_order_types() if each.active)
    order_type = suggest_type(fault, types) or next(iter(types), None)
    if order_type is None:
        return _tray(message, "not_understood")
    details = OrderDetails(
        type_code=order_type.code,
        title=fault.partition("\n")[0][:60],
        description=fault,
        channel=Channel.SMS,
        customer_id=customer.id,
        contact_phone=message.number,
    )
    order = take_call(store, details)
    text = notices.technician_text(store, order, "sms.template.intake")
    send_free_message(
        store, message.number, text, order_id=order.id, customer_id=customer.id, hold_seconds=0
    )
    return replace(message, state=IncomingState.APPLIED, order_id=order.id)


def apply_tray_message(
    store: Store,
    message_id: int,
    order_id: int,
    meaning: ReplyMeaning,
    rest: str = "",
    score: int | None = None,
) -> WorkOrder:
    """The clerk says what a text in the tray means. NotAllowed('already_handled') when another did;
    otherwise the errors of the step, with the text left in the tray."""
    message = _waiting(store, message_id)
    order = store.order(order_id)
    reply = Reply(meaning, rest=rest, score=score)
    after = _take_step(store, order, reply, message.received_at)
    store.update_incoming(
        replace(message, state=IncomingState.HANDLED, order_id=order_id, reason_code="")
    )
    return after


def dismiss_tray_message(store: Store, message_id: int) -> IncomingMessage:
    """Nothing to do about it."""
    handled = replace(_waiting(store, message_id), state=IncomingState.HANDLED)
    store.update_incoming(handled)
    return handled


def _waiting(store: Store, message_id: int) -> IncomingMessage:
    message = store.incoming(message_id)
    if message.state not in (IncomingState.TRAY, IncomingState.NEW):
        raise NotAllowed("already_handled")
    return message
