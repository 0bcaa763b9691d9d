"""Texts in the hands of the clerk: written freely, taken back, sent again."""

from __future__ import annotations

from datetime import timedelta

from domain import settings
from domain.errors import InvalidInput
from domain.messaging.messages import MessagePurpose, OutgoingMessage
from domain.messaging.numbers import checked_number
from domain.ports.storage import Store

_LONGEST = 670  # ten parts of 67 characters: more would hold up the orders behind it


def send_free_message(
    store: Store,
    number: str,
    text: str,
    *,
    order_id: int | None = None,
    technician_id: int | None = None,
    customer_id: int | None = None,
    hold_seconds: int | None = None,
) -> OutgoingMessage:
    """Enqueue ``text``, held for the undo window. InvalidInput: 'text_required', 'text_too_long',
    'phone_invalid'."""
    words = text.strip()
    if not words:
        raise InvalidInput("text_required")
    if len(words) > _LONGEST:
        raise InvalidInput("text_too_long", length=len(words), limit=_LONGEST)
    if hold_seconds is None:
        hold_seconds = settings.whole(store.setting, "sms.hold_seconds")
    return store.enqueue_message(
        OutgoingMessage(
            number=checked_number(number),
            text=words,
            purpose=MessagePurpose.FREE,
            order_id=order_id,
            technician_id=technician_id,
            customer_id=customer_id,
            not_before_at=store.now + timedelta(seconds=hold_seconds),
        )
    )


def withdraw_message(store: Store, message_id: int) -> OutgoingMessage:
    """Take back a text that has not left. NotAllowed('message_not_held') when it has."""
    return store.withdraw_message(message_id)


def send_again(store: Store, message_id: int) -> OutgoingMessage:
    """Send a failed, uncertain or withdrawn text (again), because a person says so; it no longer
    dies by age. NotAllowed('message_not_retryable') for any other."""
    return store.retry_message(message_id)
