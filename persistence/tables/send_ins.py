"""What was sent in to be repaired."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Json, PlainText

#: ``body``: everything, as :func:`domain.codec.to_plain` writes it; the columns are for finding it.
send_ins = Table(
    "send_ins",
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", Id),
    Column("asset_id", Id, ForeignKey("assets.id")),
    Column("maker", PlainText, nullable=False),
    Column("sent_on", Date, nullable=False),
    Column("expected_on", Date),
    Column("back_on", Date),
    Column("body", Json, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_send_ins_order_id", send_ins.c.order_id)
Index("ix_send_ins_asset_id", send_ins.c.asset_id)
Index("ix_send_ins_back_on", send_ins.c.back_on)
