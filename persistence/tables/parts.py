"""Spare parts and their stock."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Json, PlainText

#: ``rest``: the stock by holder, the last movement and whatever has no column of its own;
#: ``stock_total`` and ``is_low`` repeat what follows from it, for the list.
parts = Table(
    "parts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", PlainText, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("model", PlainText, nullable=False),
    Column("category", PlainText, nullable=False),
    Column("unit", PlainText, nullable=False),
    Column("price_fen", Id),
    Column("least_stock", Float, nullable=False),
    Column("stock_total", Float, nullable=False),
    Column("is_low", Boolean, nullable=False),
    Column("supplier", PlainText, nullable=False),
    Column("location", PlainText, nullable=False),
    Column("notes", PlainText, nullable=False),
    Column("own_text", PlainText, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("rest", Json, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_parts_code", parts.c.code)
