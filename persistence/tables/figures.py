"""Orders once more as columns of numbers, for figures over very many of them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant

#: ``PACK_ORDERS`` consecutive ids each (see ``persistence/fact_packs.py``). ``first_at``: the
#: earliest report in it; ``last_at``: the latest instant that places one of its orders in a period;
#: ``is_open``: one of them is neither finished nor cancelled.
fact_packs = Table(
    "fact_packs",
    metadata,
    Column("pack", Id, primary_key=True, autoincrement=False),
    Column("orders", Integer, nullable=False),
    Column("first_at", Instant),
    Column("last_at", Instant),
    Column("is_open", Boolean, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

#: Packs with an order that has changed since they were made; written by triggers.
stale_packs = Table(
    "stale_packs",
    metadata,
    Column("pack", Id, primary_key=True, autoincrement=False),
)
