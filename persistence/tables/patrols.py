"""Patrol routes, patrols, and what was found on them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.tables.company import coded
from persistence.types import Id, Instant, Json, PlainText

patrol_routes = coded("patrol_routes")

#: ``order_id`` without a key: what undo takes back may go before its order does.
patrols = Table(
    "patrols",
    metadata,
    Column("id", Id, primary_key=True),
    Column("route_code", PlainText, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("order_id", Id, nullable=False),
    Column("planned_on", Date, nullable=False),
    Column("point_count", Integer, nullable=False),
    Column("points", Json, nullable=False),
    Column("finished_at", Instant),
    Column("finished_by", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_patrols_planned_on", patrols.c.planned_on)
Index("ix_patrols_order_id", patrols.c.order_id)

patrol_results = Table(
    "patrol_results",
    metadata,
    Column("id", Id, primary_key=True),
    Column("patrol_id", Id, ForeignKey("patrols.id"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("point", PlainText, nullable=False),
    Column("at", Instant, nullable=False),
    Column("asset_id", Id),
    Column("answers", Json, nullable=False),
    Column("abnormal", Boolean, nullable=False),
    Column("severity", PlainText),
    Column("words", PlainText, nullable=False),
    Column("digest", PlainText, nullable=False),
    Column("file_name", PlainText, nullable=False),
    Column("order_id", Id),
    Column("actor", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_patrol_results_patrol_id", patrol_results.c.patrol_id, patrol_results.c.ordinal)
Index("ix_patrol_results_asset_id", patrol_results.c.asset_id, patrol_results.c.at)
