"""What the company knows, and what it talked over."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

#: ``body``: everything, as :func:`domain.codec.to_plain` writes it; there are hundreds of them.
articles = Table(
    "articles",
    metadata,
    Column("id", Id, primary_key=True),
    Column("title", PlainText, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("changed_at", Instant),
    Column("body", Json, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)

#: ``source_id``: of an article or an order, by ``kind``. ``order_id`` without a key: what was said
#: outlives an import of orders that is taken back.
advice = Table(
    "advice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", PlainText, nullable=False),
    Column("source_id", Id, nullable=False),
    Column("order_id", Id),
    Column("helped", Boolean, nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_advice_source", advice.c.kind, advice.c.source_id)

#: ``open_measures``: how many of the measures in ``body`` are not done.
order_reviews = Table(
    "order_reviews",
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", Id, nullable=False),
    Column("meeting_on", Date, nullable=False),
    Column("held_on", Date),
    Column("open_measures", Integer, nullable=False),
    Column("body", Json, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_order_reviews_order_id", order_reviews.c.order_id)
