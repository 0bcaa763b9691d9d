"""What ran on which machine."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

#: ``batches``: as [batch, …]; ``batch_text``: the same in capitals, each between two bars, to be
#: looked for; ``parameters``: [[name, value], …].
production_records = Table(
    "production_records",
    metadata,
    Column("id", Id, primary_key=True),
    Column("asset_id", Id, ForeignKey("assets.id"), nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("production_order", PlainText, nullable=False),
    Column("product", PlainText, nullable=False),
    Column("operator", PlainText, nullable=False),
    Column("batches", Json, nullable=False),
    Column("batch_text", PlainText, nullable=False),
    Column("parameters", Json, nullable=False),
    Column("notes", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index(
    "ix_production_records_asset_id",
    production_records.c.asset_id,
    production_records.c.starts_at,
)
Index("ix_production_records_starts_at", production_records.c.starts_at)
