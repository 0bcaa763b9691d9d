"""Texts out and in as rows and back; plain values as in :mod:`.entities`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domain.messaging.messages import (
    IncomingMessage,
    IncomingState,
    MessagePurpose,
    OutgoingMessage,
    OutgoingState,
)
from persistence.types import dumps, from_micros, to_micros

OUTBOX_COLUMNS = (
    "id, number, text, purpose, state, order_id, technician_id, customer_id, dispatch_revision, "
    'not_before_at, expires_at, attempts, "references", error_code, created_at, sent_at, '
    "delivered_at"
)
INBOX_COLUMNS = (
    "id, number, text, received_at, sent_at, state, reason_code, order_id, technician_id, "
    "customer_id"
)
#: Smaller leaves first.
PRIORITIES = {
    MessagePurpose.ALERT: 0,
    MessagePurpose.DISPATCH: 1,
    MessagePurpose.CHANGE: 1,
    MessagePurpose.WITHDRAWAL: 1,
    MessagePurpose.FREE: 2,
    MessagePurpose.RATING_REQUEST: 3,
}


def outgoing_to_row(message: OutgoingMessage, now: datetime, command_id: str) -> dict[str, Any]:
    """All columns but ``id``."""
    return {
        "number": message.number,
        "text": message.text,
        "purpose": message.purpose.value,
        "priority": PRIORITIES.get(message.purpose, 2),
        "state": message.state.value,
        "order_id": message.order_id,
        "technician_id": message.technician_id,
        "customer_id": message.customer_id,
        "dispatch_revision": message.dispatch_revision,
        "not_before_at": to_micros(message.not_before_at or now),
        "expires_at": _micros(message.expires_at),
        "attempts": message.attempts,
        "references": dumps(list(message.references)),
        "delivered_references": "[]",
        "error_code": message.error_code,
        "created_at": to_micros(message.created_at or now),
        "sent_at": _micros(message.sent_at),
        "delivered_at": _micros(message.delivered_at),
        "command_id": command_id,
    }


def row_to_outgoing(row: Sequence[Any]) -> OutgoingMessage:
    """The message of a row of :data:`OUTBOX_COLUMNS`."""
    return OutgoingMessage(
        id=row[0],
        number=row[1],
        text=row[2],
        purpose=MessagePurpose(row[3]),
        state=OutgoingState(row[4]),
        order_id=row[5],
        technician_id=row[6],
        customer_id=row[7],
        dispatch_revision=row[8],
        not_before_at=_instant(row[9]),
        expires_at=_instant(row[10]),
        attempts=row[11],
        references=tuple(json.loads(row[12])),
        error_code=row[13],
        created_at=_instant(row[14]),
        sent_at=_instant(row[15]),
        delivered_at=_instant(row[16]),
    )


def incoming_to_row(message: IncomingMessage) -> dict[str, Any]:
    """All columns but ``id`` and the fingerprint."""
    return {
        "number": message.number,
        "text": message.text,
        "received_at": to_micros(message.received_at),
        "sent_at": _micros(message.sent_at),
        "state": message.state.value,
        "reason_code": message.reason_code,
        "order_id": message.order_id,
        "technician_id": message.technician_id,
        "customer_id": message.customer_id,
    }


def row_to_incoming(row: Sequence[Any]) -> IncomingMessage:
    """The message of a row of :data:`INBOX_COLUMNS`."""
    return IncomingMessage(
        id=row[0],
        number=row[1],
        text=row[2],
        received_at=from_micros(row[3]),
        sent_at=_instant(row[4]),
        state=IncomingState(row[5]),
        reason_code=row[6],
        order_id=row[7],
        technician_id=row[8],
        customer_id=row[9],
    )


def fingerprint(number: str, text: str, received_at: datetime, sent_at: datetime | None) -> str:
    """The same text handed over twice has the same; without a sending time only the same moment of
    receipt makes it the same."""
    moment = to_micros(sent_at) if sent_at is not None else f"received {to_micros(received_at)}"
    return hashlib.sha256(dumps([number, text, moment]).encode()).hexdigest()


def _micros(instant: datetime | None) -> int | None:
    return None if instant is None else to_micros(instant)


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)
