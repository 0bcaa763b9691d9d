"""Text messages out and in, and what a reply means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class OutgoingState(Enum):
    """``HELD``: inside the undo window or waiting for the modem. ``UNCERTAIN``: found half sent
    after a crash, shown and never silently sent again."""

    HELD = "held"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    WITHDRAWN = "withdrawn"


class MessagePurpose(Enum):
    DISPATCH = "dispatch"
    CHANGE = "change"
    WITHDRAWAL = "withdrawal"
    RATING_REQUEST = "rating_request"
    ALERT = "alert"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """A text for ``number``; not sent before ``not_before_at``; dies at ``expires_at``."""

    number: str
    text: str
    purpose: MessagePurpose
    order_id: int | None = None
    technician_id: int | None = None
    customer_id: int | None = None
    dispatch_revision: int | None = None
    not_before_at: datetime | None = None
    expires_at: datetime | None = None
    id: int = 0
    state: OutgoingState = OutgoingState.HELD
    attempts: int = 0
    references: tuple[int, ...] = ()
    error_code: str = ""
    created_at: datetime | None = None
    sent_at: datetime | None = None
    delivered_at: datetime | None = None


class IncomingState(Enum):
    """``NEW`` until looked at; ``APPLIED`` became a milestone; ``TRAY`` waits for the clerk."""

    NEW = "new"
    APPLIED = "applied"
    TRAY = "tray"
    HANDLED = "handled"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """``reason_code`` says why it lies in the tray: 'unknown_sender', 'no_open_order',
    'several_open_orders', 'not_understood', 'step_not_allowed', 'reason_missing'."""

    id: int
    number: str
    text: str
    received_at: datetime
    state: IncomingState = IncomingState.NEW
    reason_code: str = ""
    order_id: int | None = None
    technician_id: int | None = None
    customer_id: int | None = None
    sent_at: datetime | None = None


class ReplyMeaning(Enum):
    """What a technician says: 1/接/收到, 出发, 2/到, 3/完, 0/不去 + reason; a customer: 1..5."""

    ACCEPT = "accept"
    DEPART = "depart"
    ARRIVE = "arrive"
    FINISH = "finish"
    REFUSE = "refuse"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class Reply:
    """``short_no``: the order the sender named ("7 2"), None if none; ``rest``: words after it."""

    meaning: ReplyMeaning
    short_no: int | None = None
    rest: str = ""
    score: int | None = None


@dataclass(frozen=True, slots=True)
class OpenDispatch:
    """An order a number may be talking about."""

    order_id: int
    number: str
    short_no: int
    technician_id: int
    status: str
