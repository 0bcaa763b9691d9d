"""Reports as they were issued."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, Table, Text

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

#: What did not get where it was wanted; a line goes when it did. ``letter``: the text of the mail.
report_deliveries = Table(
    "report_deliveries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("report_id", Id, nullable=False),
    Column("way", PlainText, nullable=False),
    Column("target", PlainText, nullable=False),
    Column("code", PlainText, nullable=False),
    Column("detail", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("letter", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_report_deliveries_report", report_deliveries.c.report_id)
