"""The event log, its head, and what undo needs to know of each command."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
)

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

#: Append-only (triggers forbid the rest). ``payload`` is kept as the exact text that was digested.
event_log = Table(
    "event_log",
    metadata,
    Column("seq", Id, primary_key=True, autoincrement=False),
    Column("topic", PlainText, nullable=False),
    Column("entity_id", Id, nullable=False),
    Column("kind", PlainText, nullable=False),
    Column("payload", PlainText, nullable=False),
    Column("actor", PlainText, nullable=False),
    Column("console", PlainText, nullable=False),
    Column("command_id", PlainText, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("occurred_at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("reverts_seq", Id),
    Column("digest", LargeBinary(32), nullable=False),
    UniqueConstraint("command_id", "ordinal"),
)
Index("ix_event_log_entity", event_log.c.topic, event_log.c.entity_id, event_log.c.seq)

#: One row. Taken last in every writing transaction: who holds it owns the next numbers.
log_head = Table(
    "log_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Id, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    CheckConstraint("id = 1", name="single"),
)

#: ``mode``: 'do', 'undo', 'redo'. ``undone_by``: the command that took this one back.
commands = Table(
    "commands",
    metadata,
    Column("command_id", PlainText, primary_key=True),
    Column("console", PlainText, nullable=False),
    Column("actor", PlainText, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("first_seq", Id, nullable=False),
    Column("last_seq", Id, nullable=False),
    Column("kind", PlainText, nullable=False),
    Column("params", Json, nullable=False),
    Column("mode", PlainText, nullable=False),
    Column("undoable", Boolean, nullable=False),
    Column("reverts", PlainText),
    Column("undone_by", PlainText),
    CheckConstraint("mode IN ('do', 'undo', 'redo')", name="mode"),
)
Index("ix_commands_console", commands.c.console, commands.c.last_seq)

#: What an order or entity was before a command (null: it did not exist), and the versions it came
#: from and left (0: not there). Undoing a command makes its own version stand for the earlier one,
#: so the command before it can be undone next.
undo_images = Table(
    "undo_images",
    metadata,
    Column(
        "command_id",
        PlainText,
        ForeignKey("commands.command_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("topic", PlainText, primary_key=True),
    Column("entity_id", Id, primary_key=True, autoincrement=False),
    Column("before", Json),
    Column("version_before", Integer, nullable=False),
    Column("version_after", Integer, nullable=False),
)

#: Where the replay of an order starts that did not begin with an event (bulk import).
order_images = Table(
    "order_images",
    metadata,
    Column("order_id", Id, ForeignKey("work_orders.id"), primary_key=True, autoincrement=False),
    Column("seq", Id, nullable=False),
    Column("image", Json, nullable=False),
)
