"""Texts on their way out (outbox) and as they came in (inbox)."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

#: ``priority``: smaller leaves first. ``claimed_by``: the console that is sending it.
outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", PlainText, nullable=False),
    Column("text", PlainText, nullable=False),
    Column("purpose", PlainText, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("state", PlainText, nullable=False),
    Column("order_id", Id, ForeignKey("work_orders.id")),
    Column("technician_id", Id),
    Column("customer_id", Id),
    Column("dispatch_revision", Integer),
    Column("not_before_at", Instant, nullable=False),
    Column("expires_at", Instant),
    Column("attempts", Integer, nullable=False),
    Column("references", Json, nullable=False),
    Column("delivered_references", Json, nullable=False),
    Column("error_code", PlainText, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("claimed_at", Instant),
    Column("claimed_by", PlainText),
    Column("sent_at", Instant),
    Column("delivered_at", Instant),
    Column("command_id", PlainText, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_outbox_order_id", outbox.c.order_id)
Index("ix_outbox_customer_id", outbox.c.customer_id, outbox.c.purpose, outbox.c.sent_at)
Index("ix_outbox_command_id", outbox.c.command_id)
Index("ix_outbox_state", outbox.c.state, outbox.c.priority, outbox.c.not_before_at)
Index("ix_outbox_number_sent_at", outbox.c.number, outbox.c.sent_at)

#: ``fingerprint``: number, text and sending time, so that the modem may hand a text over twice.
inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", PlainText, nullable=False),
    Column("text", PlainText, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("sent_at", Instant),
    Column("state", PlainText, nullable=False),
    Column("reason_code", PlainText, nullable=False),
    Column("order_id", Id, ForeignKey("work_orders.id")),
    Column("technician_id", Id),
    Column("customer_id", Id),
    Column("fingerprint", PlainText, nullable=False, unique=True),
    sqlite_autoincrement=True,
)
Index("ix_inbox_order_id", inbox.c.order_id)
Index("ix_inbox_state", inbox.c.state, inbox.c.received_at)
