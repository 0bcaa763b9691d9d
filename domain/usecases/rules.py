"""A card fires: whoever it names is texted, and the log says so."""

from __future__ import annotations

from datetime import timedelta

from domain import settings
from domain.approvals.approval import Subject
from domain.errors import NotFound
from domain.messaging.messages import MessagePurpose, OutgoingMessage
from domain.messaging.numbers import is_service_number, normalise_number
from domain.messaging.wording import fill, order_fields
from domain.people.working_time import zone_of
from domain.ports.storage import Store
from domain.rules.cards import SUPERVISOR_PHONE, Card, Reader, text_of
from domain.rules.reminders import Ending
from domain.service_levels.calendars import WorkCalendar, opens_next
from domain.usecases.approval_answers import numbers_for
from domain.usecases.approvers import supervisor_number, technician_number
from domain.usecases.waiting_approvals import WaitingApproval, waiting_of_order
from domain.work_orders.order import WorkOrder


def fire_for_order(store: Store, card: Card, order_id: int, office: WorkCalendar) -> None:
    """``card`` fires for an order: texts to those it names, one line of the log. Nothing happens
    where it asks for an approval that was given meanwhile."""
    order = store.order(order_id)
    waiting = waiting_of_order(order) if Reader.APPROVER in card.texts else None
    if Reader.APPROVER in card.texts and waiting is None:
        return
    fields = order_fields(
        order,
        order.dispatch,
        time_zone=store.time_zone,
        now=store.now,
        company=settings.text(store.setting, "company.name"),
        technician=_technician_name(store, order),
    )
    if Reader.REPORTER in card.texts:
        fields["time"] = _opening(store, office)
    if waiting is not None:
        fields["code"], fields["reason"] = waiting.code, approval_words(waiting)
    text = fill(settings.text(store.setting, text_of(card)), fields) if card.texts else ""
    told: list[str] = []
    for reader in card.texts:
        for number in _numbers(store, order, reader, waiting):
            if number not in told:
                told.append(number)
                store.enqueue_message(_message(store, number, text, order, reader))
    store.note_rule(
        order_id,
        "rule_fired",
        {
            "card": card.code,
            "order_id": order_id,
            "recipients": "、".join(told),
            "unheard": bool(card.texts) and not told,
        },
    )


def fire_for_request(store: Store, card: Card, waiting: WaitingApproval) -> None:
    """``card`` asks for the approval of a request for parts."""
    fields = {
        "company": settings.text(store.setting, "company.name"),
        "fault": waiting.title,
        "reason": approval_words(waiting),
        "code": waiting.code,
    }
    text = fill(settings.text(store.setting, text_of(card)), fields)
    numbers = list(numbers_for(store, waiting))
    for number in numbers:
        store.enqueue_message(_message(store, number, text, None, Reader.APPROVER))
    store.note_rule(
        0,
        "rule_summed",
        {
            "card": card.code,
            "words": waiting.title,
            "recipients": "、".join(numbers),
            "unheard": not numbers,
        },
    )


def approval_words(waiting: WaitingApproval) -> str:
    """What it costs, and why or for what: behind the name of what waits."""
    amount = waiting.amount_fen
    words = [] if amount is None else [f"{amount / 100:.2f}".removesuffix(".00") + "元"]
    if waiting.subject is not Subject.ORDER and waiting.reason:
        words.append(waiting.reason)
    if waiting.levels > 1:
        words.append(f"第{waiting.level}级")
    return " ".join(words)


def fire_for_ending(store: Store, ending: Ending) -> None:
    """Something comes to its end: the feed names it."""
    store.note_rule(
        0,
        "rule_named",
        {
            "card": ending.card,
            "subject_id": ending.subject_id,
            "name": ending.name,
            "what": ending.what,
            "ends_on": ending.ends_on.isoformat(),
        },
    )


def fire_for_count(store: Store, card: Card, count: int, days: int) -> None:
    """Machines leaving their warranty, as one number."""
    store.note_rule(0, "rule_counted", {"card": card.code, "count": count, "days": days})


def fire_summary(store: Store, card: Card, words: str) -> None:
    """What ``card`` has found, in ``words``, to the company's supervisor."""
    number = normalise_number(settings.text(store.setting, SUPERVISOR_PHONE))
    company = settings.text(store.setting, "company.name")
    text = fill(settings.text(store.setting, text_of(card)), {"company": company, "reason": words})
    if number:
        store.enqueue_message(_message(store, number, text, None, Reader.SUPERVISOR))
    store.note_rule(
        0,
        "rule_summed",
        {"card": card.code, "words": words, "recipients": number, "unheard": not number},
    )


def _message(
    store: Store, number: str, text: str, order: WorkOrder | None, reader: Reader
) -> OutgoingMessage:
    expiry = timedelta(minutes=settings.whole(store.setting, "sms.expiry_minutes"))
    is_caller = reader is Reader.REPORTER
    is_technician = reader is Reader.TECHNICIAN
    # Without a revision: this is not the text of the dispatch itself.
    dispatch = order.dispatch if order is not None and is_technician else None
    return OutgoingMessage(
        number=number,
        text=text,
        purpose=MessagePurpose.FREE if is_caller else MessagePurpose.ALERT,
        order_id=order.id if order is not None else None,
        technician_id=dispatch.technician_id if dispatch is not None else None,
        customer_id=order.details.customer_id if order is not None and is_caller else None,
        not_before_at=store.now,
        expires_at=store.now + expiry,
    )


def _numbers(
    store: Store, order: WorkOrder, reader: Reader, waiting: WaitingApproval | None
) -> list[str]:
    """Digits to text."""
    if reader is Reader.APPROVER and waiting is not None:
        return list(numbers_for(store, waiting))
    number = _number(store, order, reader)
    return [number] if number else []


def _number(store: Store, order: WorkOrder, reader: Reader) -> str:
    """Digits to text, '' where there are none."""
    if reader is Reader.SUPERVISOR:
        return supervisor_number(store, order.details.branch_id)
    if reader is Reader.REPORTER:
        number = normalise_number(order.details.contact_phone)
        is_mobile = len(number) == 11 and number.startswith("1") and not is_service_number(number)
        return number if is_mobile else ""
    return (
        technician_number(store, order.dispatch.technician_id) if order.dispatch is not None else ""
    )


def _technician_name(store: Store, order: WorkOrder) -> str:
    if order.dispatch is None:
        return ""
    try:
        return store.technician(order.dispatch.technician_id).name
    except NotFound:
        return ""


def _opening(store: Store, office: WorkCalendar) -> str:
    """When the office opens next, as a caller says it."""
    opens = opens_next(office, store.now) or store.now
    local = opens.astimezone(zone_of(store.time_zone))
    return f"{local.month}月{local.day}日{local:%H:%M}"
