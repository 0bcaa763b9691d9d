"""Who rang, and what became of it."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, PlainText

#: Customers, technicians and orders may go; the call stays.
phone_calls = Table(
    "phone_calls",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", PlainText, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("line", PlainText, nullable=False),
    Column("console", PlainText, nullable=False),
    Column("caller_name", PlainText, nullable=False),
    Column("rings", Integer, nullable=False),
    Column("ended_at", Instant),
    Column("customer_id", Id),
    Column("technician_id", Id),
    Column("taken_at", Instant),
    Column("taken_by", PlainText, nullable=False),
    Column("taken_console", PlainText, nullable=False),
    Column("order_id", Id),
    Column("handled_at", Instant),
    Column("handled_by", PlainText, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_phone_calls_started_at", phone_calls.c.started_at)
Index("ix_phone_calls_number", phone_calls.c.number, phone_calls.c.started_at)
Index("ix_phone_calls_customer_id", phone_calls.c.customer_id)
Index("ix_phone_calls_order_id", phone_calls.c.order_id)
Index("ix_phone_calls_open", phone_calls.c.handled_at, phone_calls.c.taken_at)
