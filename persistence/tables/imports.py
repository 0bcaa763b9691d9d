"""Ledger imports: the batch, and each row with what it found and what it left."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

import_batches = Table(
    "import_batches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", PlainText, nullable=False),
    Column("file_name", PlainText, nullable=False),
    Column("file_digest", PlainText, nullable=False),
    Column("sheet", PlainText, nullable=False),
    Column("mapping", Json, nullable=False),
    Column("state", PlainText, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("actor", PlainText, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("created", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    sqlite_autoincrement=True,
)

#: ``source``: the cells as read; ``problems``: [{column, code, …}]; ``outcome``: '', 'created',
#: 'updated', 'unchanged', 'refused'; ``before``/``after``: plain images, so undo is exact.
import_rows = Table(
    "import_rows",
    metadata,
    Column("id", Id, primary_key=True),
    Column("batch_id", Id, ForeignKey("import_batches.id", ondelete="CASCADE"), nullable=False),
    Column("row", Integer, nullable=False),
    Column("source", Json, nullable=False),
    Column("problems", Json),
    Column("outcome", PlainText, nullable=False),
    Column("entity_id", Id),
    Column("before", Json),
    Column("after", Json),
)
Index("ix_import_rows_batch_id", import_rows.c.batch_id, import_rows.c.row)
Index("ix_import_rows_outcome", import_rows.c.batch_id, import_rows.c.outcome)
