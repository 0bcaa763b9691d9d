"""Photos and documents of orders; the contents lie in ``stored_files``."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, PlainText

#: ``order_id`` without a key: files outlive an import of orders that is taken back.
order_files = Table(
    "order_files",
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", Id, nullable=False),
    Column("kind", PlainText, nullable=False),
    Column("title", PlainText, nullable=False),
    Column("digest", PlainText, nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", PlainText, nullable=False),
    Column("notes", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_order_files_order_id", order_files.c.order_id)
