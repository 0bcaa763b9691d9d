"""Texts: written with the act they belong to, withdrawn while they are held, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from domain.customers.customer import Customer
from domain.errors import NotAllowed, NotFound
from domain.messaging.messages import (
    IncomingMessage,
    IncomingState,
    OpenDispatch,
    OutgoingMessage,
    OutgoingState,
)
from domain.messaging.numbers import normalise_number
from domain.people.technician import Technician
from persistence import entity_rows
from persistence.entity_rows import insert
from persistence.mapping.message_rows import (
    INBOX_COLUMNS,
    OUTBOX_COLUMNS,
    fingerprint,
    incoming_to_row,
    outgoing_to_row,
    row_to_incoming,
    row_to_outgoing,
)
from persistence.store_orders import UNINDEXED_TECHNICIAN
from persistence.types import statement, to_micros
from persistence.unit import Unit

_LEFT = "('sending', 'sent', 'delivered', 'uncertain')"
_OPEN_STATES = "('dispatched', 'accepted', 'en_route', 'on_site', 'in_progress', 'waiting')"
_RATING_DAYS = 7


class MessageStore:
    """The part of the store that knows texts."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit

    def enqueue_message(self, message: OutgoingMessage) -> OutgoingMessage:
        unit = self.unit
        now = unit.now
        kept = replace(
            message,
            not_before_at=message.not_before_at or now,
            created_at=message.created_at or now,
        )
        row = outgoing_to_row(kept, now, unit.origin.command_id)
        kept = replace(kept, id=insert(unit.connection, "outbox", row))
        unit.note("message", kept.id, "message_queued", message_params(kept))
        return kept

    def withdraw_held_messages(self, order_id: int, *, before_revision: int | None = None) -> int:
        """Withdraw what has not left yet; the number withdrawn."""
        older = "" if before_revision is None else " AND dispatch_revision < :revision"
        rows = self.unit.execute(
            f"SELECT {OUTBOX_COLUMNS} FROM outbox "
            f"WHERE order_id = :order_id AND state = 'held'{older}",
            order_id=order_id,
            **({} if before_revision is None else {"revision": before_revision}),
        ).all()
        return sum(self.set_held(row_to_outgoing(row), held=False) for row in rows)

    def set_held(
        self, message: OutgoingMessage, *, held: bool, reverts_seq: int | None = None
    ) -> bool:
        """Withdraw a held text or hold a withdrawn one again; False when it is neither any more
        (somebody sends it at this moment)."""
        old, new = (
            (OutgoingState.WITHDRAWN, OutgoingState.HELD)
            if held
            else (OutgoingState.HELD, OutgoingState.WITHDRAWN)
        )
        done = self.unit.execute(
            "UPDATE outbox SET state = :new WHERE id = :id AND state = :old",
            id=message.id,
            new=new.value,
            old=old.value,
        )
        if not done.rowcount:
            return False
        kind = "message_held" if held else "message_withdrawn"
        self.unit.note(
            "message", message.id, kind, message_params(message), reverts_seq=reverts_seq
        )
        return True

    def outgoing(self, message_id: int) -> OutgoingMessage | None:
        row = self.unit.execute(
            f"SELECT {OUTBOX_COLUMNS} FROM outbox WHERE id = :id", id=message_id
        ).first()
        return None if row is None else row_to_outgoing(row)

    def sending_message(self, message_id: int) -> OutgoingMessage:
        """The text that is being sent. NotFound, or NotAllowed('message_not_sending')."""
        message = self.outgoing(message_id)
        if message is None:
            raise NotFound("message_not_found", id=message_id)
        if message.state is not OutgoingState.SENDING:
            raise NotAllowed("message_not_sending", state=message.state.value)
        return message

    def withdraw_message(self, message_id: int) -> OutgoingMessage:
        """Take back one text that has not left; NotAllowed('message_not_held') when it has."""
        message = self.outgoing(message_id)
        if message is None:
            raise NotFound("message_not_found", id=message_id)
        if not self.set_held(message, held=False):
            raise NotAllowed("message_not_held", state=message.state.value)
        return replace(message, state=OutgoingState.WITHDRAWN)

    def retry_message(self, message_id: int) -> OutgoingMessage:
        """A person decides that a failed, withdrawn or uncertain text is sent (again)."""
        message = self.outgoing(message_id)
        if message is None:
            raise NotFound("message_not_found", id=message_id)
        again = (OutgoingState.FAILED, OutgoingState.UNCERTAIN, OutgoingState.WITHDRAWN)
        if message.state not in again:
            raise NotAllowed("message_not_retryable", state=message.state.value)
        now = self.unit.now
        self.unit.execute(
            "UPDATE outbox SET state = 'held', error_code = '', not_before_at = :now, "
            "expires_at = NULL WHERE id = :id",
            id=message_id,
            now=to_micros(now),
        )
        held = replace(
            message,
            state=OutgoingState.HELD,
            error_code="",
            not_before_at=now,
            expires_at=None,
        )
        self.unit.note("message", message_id, "message_held", message_params(held))
        return held

    def sent_messages(self, order_id: int, dispatch_revision: int) -> tuple[OutgoingMessage, ...]:
        """Those of this assignment that have left (sending, sent, delivered, uncertain)."""
        rows = self.unit.execute(
            f"SELECT {OUTBOX_COLUMNS} FROM outbox WHERE order_id = :order_id "
            f"AND dispatch_revision = :revision AND state IN {_LEFT} ORDER BY id",
            order_id=order_id,
            revision=dispatch_revision,
        )
        return tuple(row_to_outgoing(row) for row in rows)

    # --- incoming --------------------------------------------------------------------------------

    def record_incoming(
        self, number: str, text: str, received_at: datetime, sent_at: datetime | None
    ) -> IncomingMessage | None:
        """Store it; None if the very same message (number, text, sent_at) is there already."""
        unit = self.unit
        unit.undoable = False
        mark = fingerprint(number, text, received_at, sent_at)
        known = unit.execute("SELECT 1 FROM inbox WHERE fingerprint = :mark", mark=mark).first()
        if known:
            return None
        message = IncomingMessage(0, number, text, received_at, sent_at=sent_at)
        row = {**incoming_to_row(message), "fingerprint": mark}
        message = replace(message, id=insert(unit.connection, "inbox", row))
        unit.note("incoming", message.id, "message_received", {"number": number, "text": text})
        return message

    def incoming(self, message_id: int) -> IncomingMessage:
        row = self.unit.execute(
            f"SELECT {INBOX_COLUMNS} FROM inbox WHERE id = :id", id=message_id
        ).first()
        if row is None:
            raise NotFound("message_not_found", id=message_id)
        return row_to_incoming(row)

    def update_incoming(self, message: IncomingMessage) -> None:
        self.write_incoming(message)

    def write_incoming(self, message: IncomingMessage, *, reverts_seq: int | None = None) -> None:
        """Store what became of it (state, reason, whom it is about)."""
        before = self.incoming(message.id)
        if before == message:
            return
        row = incoming_to_row(message)
        self.unit.execute(
            "UPDATE inbox SET state = :state, reason_code = :reason_code, order_id = :order_id, "
            "technician_id = :technician_id, customer_id = :customer_id WHERE id = :id",
            id=message.id,
            **{name: row[name] for name in _OUTCOME},
        )
        payload = {
            "number": message.number,
            "text": message.text,
            "before": _outcome(before),
            "after": _outcome(message),
        }
        kind = f"message_{message.state.value}"
        self.unit.note("incoming", message.id, kind, payload, reverts_seq=reverts_seq)

    # --- whom it is about ------------------------------------------------------------------------

    def technician_of_phone(self, number: str) -> Technician | None:
        digits = normalise_number(number)
        if not digits:
            return None
        found = entity_rows.read_technicians(
            self.unit.connection, "phone_digits = :digits AND active", digits=digits
        )
        return found[0] if len(found) == 1 else None

    def customer_of_phone(self, number: str) -> Customer | None:
        # A number shared by several belongs to whoever called for somebody last.
        found: int | None = self.unit.execute(
            "SELECT c.id FROM customer_phones p JOIN customers c ON c.id = p.customer_id "
            "WHERE p.number IN (:digits, :number) AND p.number <> '' "
            "ORDER BY c.active DESC, coalesce(c.last_order_at, 0) DESC, c.id LIMIT 1",
            digits=normalise_number(number),
            number=number,
        ).scalar()
        if found is None:
            return None
        return entity_rows.read_customers(self.unit.connection, [found]).get(found)

    def open_dispatches(self, technician_id: int) -> tuple[OpenDispatch, ...]:
        rows = self.unit.execute(
            "SELECT id, number, short_no, technician_id, status FROM work_orders "
            f"WHERE closed_at IS NULL AND {UNINDEXED_TECHNICIAN} = :id "
            f"AND status IN {_OPEN_STATES} "
            "ORDER BY planned_start_at, id",
            id=technician_id,
        )
        return tuple(OpenDispatch(*row) for row in rows)

    def orders_awaiting_rating(self, customer_id: int) -> tuple[int, ...]:
        """Ids of orders with a rating request sent in the last 7 days and no rating, newest first."""
        rows = self.unit.connection.execute(
            statement(
                "SELECT o.order_id, max(o.sent_at) AS asked_at FROM outbox o "
                "JOIN work_orders w ON w.id = o.order_id "
                "WHERE o.customer_id = :id AND o.purpose = 'rating_request' "
                f"AND o.state IN {_LEFT} AND o.sent_at >= :since AND w.rating IS NULL "
                "GROUP BY o.order_id ORDER BY asked_at DESC, o.order_id DESC"
            ),
            {
                "id": customer_id,
                "since": to_micros(self.unit.now - timedelta(days=_RATING_DAYS)),
            },
        )
        return tuple(row.order_id for row in rows)


_OUTCOME = ("state", "reason_code", "order_id", "technician_id", "customer_id")


def _outcome(message: IncomingMessage) -> dict[str, Any]:
    row = incoming_to_row(message)
    return {name: row[name] for name in _OUTCOME}


def restored(message: IncomingMessage, outcome: dict[str, Any]) -> IncomingMessage:
    """``message`` with the outcome a log line kept."""
    return replace(message, **{**outcome, "state": IncomingState(outcome["state"])})


def message_params(message: OutgoingMessage) -> dict[str, Any]:
    """What a history line says of a text."""
    return {
        "number": message.number,
        "text": message.text,
        "purpose": message.purpose.value,
        "order_id": message.order_id,
        "technician_id": message.technician_id,
        "customer_id": message.customer_id,
    }
