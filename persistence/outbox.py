"""The way of a text out of the house: held, claimed, sent, delivered; never sent twice by itself.

The console that holds the modem's lease claims one text after the other. A text that was being
sent when its console died is 'uncertain': the network may have taken it, so a person decides.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from domain.messaging.messages import OutgoingMessage, OutgoingState
from domain.messaging.numbers import normalise_number
from persistence.mapping.message_rows import OUTBOX_COLUMNS, row_to_outgoing
from persistence.store import UnitOfWork, open_store
from persistence.store_messages import message_params
from persistence.types import dumps, to_micros
from persistence.unit import Unit

#: The actor of what the modem reports.
ACTOR = "sms"
#: A report names a message by one octet that wraps: older than this it is another message.
REPORT_HOURS = 72
#: A claim older than this was left behind by a console that is gone.
CLAIM_MINUTES = 15
_CANDIDATES = 500


class Outbox:
    """The outbox as the sender of ``console`` sees it. Every method is one short transaction."""

    def __init__(self, engine: Engine, console: str) -> None:
        self._engine = engine
        self._console = console

    def recover(self, now: datetime | None = None) -> tuple[OutgoingMessage, ...]:
        """At the start, before the first claim: what this console (or one long gone) was sending
        becomes 'uncertain'. Returns those."""
        moment = now or datetime.now(UTC)
        with self._unit(moment) as unit:
            rows = unit.execute(
                f"SELECT {OUTBOX_COLUMNS} FROM outbox WHERE state = 'sending' "
                "AND (claimed_by = :me OR claimed_at IS NULL OR claimed_at < :stale) ORDER BY id",
                me=self._console,
                stale=to_micros(moment - timedelta(minutes=CLAIM_MINUTES)),
            ).all()
            return tuple(
                self._move(unit, row_to_outgoing(row), OutgoingState.UNCERTAIN, "interrupted")
                for row in rows
            )

    def claim(self, now: datetime | None = None) -> OutgoingMessage | None:
        """The next text to send, now marked as being sent; None when none is due. Texts whose time
        has run out fail first with 'expired'."""
        moment = now or datetime.now(UTC)
        with self._unit(moment) as unit:
            self._expire(unit)
            lock = "" if unit.is_sqlite else " FOR UPDATE SKIP LOCKED"
            row = unit.execute(
                f"SELECT {OUTBOX_COLUMNS} FROM outbox WHERE state = 'held' "
                "AND not_before_at <= :now AND (expires_at IS NULL OR expires_at > :now) "
                f"ORDER BY priority, not_before_at, id LIMIT 1{lock}",
                now=to_micros(moment),
            ).first()
            if row is None:
                return None
            message = row_to_outgoing(row)
            unit.execute(
                "UPDATE outbox SET state = 'sending', attempts = attempts + 1, claimed_at = :now, "
                "claimed_by = :me WHERE id = :id",
                now=to_micros(moment),
                me=self._console,
                id=message.id,
            )
            return replace(message, state=OutgoingState.SENDING, attempts=message.attempts + 1)

    def next_due_at(self) -> datetime | None:
        """When the next held text may leave; None when none is held."""
        with self._unit(datetime.now(UTC)) as unit:
            row = unit.execute(
                f"SELECT {OUTBOX_COLUMNS} FROM outbox WHERE state = 'held' "
                "ORDER BY not_before_at LIMIT 1"
            ).first()
        return None if row is None else row_to_outgoing(row).not_before_at

    def mark_sent(
        self, message_id: int, references: tuple[int, ...] = (), now: datetime | None = None
    ) -> None:
        """The network took it; ``references``: one a part, for the delivery reports."""
        moment = now or datetime.now(UTC)
        with self._sending(message_id, moment) as (unit, message):
            unit.execute(
                'UPDATE outbox SET "references" = :references, sent_at = :now WHERE id = :id',
                references=dumps(list(references)),
                now=to_micros(moment),
                id=message_id,
            )
            self._move(unit, message, OutgoingState.SENT)

    def mark_failed(
        self,
        message_id: int,
        error_code: str,
        *,
        retry_at: datetime | None = None,
        now: datetime | None = None,
    ) -> None:
        """The network did not take it. ``retry_at``: held again until then, otherwise it failed."""
        with self._sending(message_id, now or datetime.now(UTC)) as (unit, message):
            if retry_at is None:
                self._move(unit, message, OutgoingState.FAILED, error_code)
                return
            unit.execute(
                "UPDATE outbox SET not_before_at = :at WHERE id = :id",
                at=to_micros(retry_at),
                id=message_id,
            )
            self._move(unit, message, OutgoingState.HELD, error_code)

    def mark_uncertain(
        self, message_id: int, error_code: str = "uncertain", now: datetime | None = None
    ) -> None:
        """The network may have taken it."""
        moment = now or datetime.now(UTC)
        with self._sending(message_id, moment) as (unit, message):
            unit.execute(
                "UPDATE outbox SET sent_at = :now WHERE id = :id",
                now=to_micros(moment),
                id=message_id,
            )
            self._move(unit, message, OutgoingState.UNCERTAIN, error_code)

    def record_report(
        self,
        reference: int,
        number: str,
        *,
        delivered: bool,
        at: datetime,
        error_code: str = "not_delivered",
    ) -> OutgoingMessage | None:
        """A delivery report about one part: the newest text to ``number`` with that ``reference``.
        Delivered once all parts are. None when it is about no text of ours."""
        digits = normalise_number(number)
        with self._unit(at) as unit:
            rows = unit.execute(
                f"SELECT {OUTBOX_COLUMNS}, delivered_references FROM outbox "
                "WHERE state IN ('sent', 'uncertain', 'delivered', 'failed') "
                "AND sent_at >= :since ORDER BY sent_at DESC, id DESC LIMIT :limit",
                since=to_micros(at - timedelta(hours=REPORT_HOURS)),
                limit=_CANDIDATES,
            )
            for row in rows:
                message = row_to_outgoing(row)
                if reference in message.references and normalise_number(message.number) == digits:
                    known = set(json.loads(row.delivered_references))
                    return self._report(unit, message, reference, known, delivered, at, error_code)
        return None

    def _report(
        self,
        unit: Unit,
        message: OutgoingMessage,
        reference: int,
        known: set[int],
        delivered: bool,
        at: datetime,
        error_code: str,
    ) -> OutgoingMessage:
        if not delivered:
            return self._move(unit, message, OutgoingState.FAILED, error_code)
        known.add(reference)
        unit.execute(
            "UPDATE outbox SET delivered_references = :known, delivered_at = :at WHERE id = :id",
            known=dumps(sorted(known)),
            at=to_micros(at),
            id=message.id,
        )
        if not known.issuperset(message.references):
            return message
        return replace(self._move(unit, message, OutgoingState.DELIVERED), delivered_at=at)

    def _expire(self, unit: Unit) -> None:
        rows = unit.execute(
            f"SELECT {OUTBOX_COLUMNS} FROM outbox WHERE state = 'held' AND expires_at <= :now",
            now=to_micros(unit.now),
        ).all()
        for row in rows:
            self._move(unit, row_to_outgoing(row), OutgoingState.FAILED, "expired")

    def _move(
        self, unit: Unit, message: OutgoingMessage, state: OutgoingState, error_code: str = ""
    ) -> OutgoingMessage:
        if message.state is state:
            return message
        unit.execute(
            "UPDATE outbox SET state = :state, error_code = :code WHERE id = :id",
            state=state.value,
            code=error_code,
            id=message.id,
        )
        moved = replace(message, state=state, error_code=error_code)
        params = {**message_params(moved), "error_code": error_code}
        unit.note("message", message.id, f"message_{state.value}", params)
        return moved

    @contextmanager
    def _unit(self, now: datetime) -> Iterator[Unit]:
        with open_store(
            self._engine, actor=ACTOR, console=self._console, now=now, undoable=False
        ) as store:
            yield store.unit

    @contextmanager
    def _sending(self, message_id: int, now: datetime) -> Iterator[tuple[Unit, OutgoingMessage]]:
        store: UnitOfWork
        with open_store(
            self._engine, actor=ACTOR, console=self._console, now=now, undoable=False
        ) as store:
            yield store.unit, store.sending_message(message_id)
