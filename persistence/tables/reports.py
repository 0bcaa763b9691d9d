"""Reports as they were issued."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

#: ``digest``: SHA-256 of ``body``, the PDF. ``figures``: what every measure was at that time.
issued_reports = Table(
    "issued_reports",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", PlainText, nullable=False),
    Column("period", PlainText, nullable=False),
    Column("language", PlainText, nullable=False),
    Column("issued_at", Instant, nullable=False),
    Column("console", PlainText, nullable=False),
    Column("digest", PlainText, nullable=False),
    Column("figures", Json, nullable=False),
    Column("body", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_issued_reports_period", issued_reports.c.kind, issued_reports.c.period)
