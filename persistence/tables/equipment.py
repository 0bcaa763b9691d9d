"""Beside the machines: categories, logbooks, files, rounds with the scanner, and what was scanned."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
)

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

asset_categories = Table(
    "asset_categories",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", PlainText, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("body", Json, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("code"),
    sqlite_autoincrement=True,
)

#: Documents and photos, each content once.
stored_files = Table(
    "stored_files",
    metadata,
    Column("digest", PlainText, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

asset_logbook = Table(
    "asset_logbook",
    metadata,
    Column("id", Id, primary_key=True),
    Column("asset_id", Id, ForeignKey("assets.id"), nullable=False),
    Column("kind", PlainText, nullable=False),
    Column("at", Instant, nullable=False),
    Column("ends_at", Instant),
    Column("title", PlainText, nullable=False),
    Column("notes", PlainText, nullable=False),
    Column("value", Float),
    Column("unit", PlainText, nullable=False),
    Column("amount_fen", BigInteger),
    Column("order_id", Id),
    Column("digest", PlainText, nullable=False),
    Column("actor", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_asset_logbook_asset_id", asset_logbook.c.asset_id, asset_logbook.c.at)

rounds = Table(
    "rounds",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", PlainText, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("scope", PlainText, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("started_by", PlainText, nullable=False),
    Column("finished_at", Instant),
    Column("finished_by", PlainText, nullable=False),
    sqlite_autoincrement=True,
)

#: ``asset_id`` without a key: a machine deleted since is simply left out.
round_lines = Table(
    "round_lines",
    metadata,
    Column(
        "round_id",
        Id,
        ForeignKey("rounds.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("asset_id", Id, primary_key=True, autoincrement=False),
    Column("ordinal", Integer, nullable=False),
    Column("expected", Boolean, nullable=False),
    Column("printed_at", Instant),
    Column("seen_at", Instant),
    Column("seen_by", PlainText, nullable=False),
    Column("seen_place", PlainText, nullable=False),
)

#: Every scan as it came, so that no code is lost; ``kind`` '' for codes nobody knows.
scan_log = Table(
    "scan_log",
    metadata,
    Column("id", Id, primary_key=True),
    Column("scanned_at", Instant, nullable=False),
    Column("code", PlainText, nullable=False),
    Column("raw", PlainText, nullable=False),
    Column("source", PlainText, nullable=False),
    Column("console", PlainText, nullable=False),
    Column("actor", PlainText, nullable=False),
    Column("context", PlainText, nullable=False),
    Column("kind", PlainText, nullable=False),
    Column("entity_id", Id, nullable=False),
    Column("round_id", Id),
    sqlite_autoincrement=True,
)
Index("ix_scan_log_round_id", scan_log.c.round_id)
