"""Assets: the machines on the ledger."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Float, ForeignKey, Index, Integer, Table, Text

from persistence.tables.base import metadata, sort_indexes
from persistence.types import Id, Instant, PlainText

#: ``customer_name`` and ``site_name`` follow the customer; ``order_count`` and ``last_order_at``
#: follow the orders. ``notes`` comes late: long and seldom read.
#: ``parent_id``: the machine this one is a part of. ``attributes``: the category's own fields, a JSON
#: list of pairs.
assets = Table(
    "assets",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", PlainText, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("category", PlainText, nullable=False),
    Column("model", PlainText, nullable=False),
    Column("serial_number", PlainText, nullable=False),
    Column("customer_id", Id, ForeignKey("customers.id")),
    Column("customer_name", PlainText, nullable=False),
    Column("site_id", Id, ForeignKey("sites.id", ondelete="SET NULL")),
    Column("site_name", PlainText, nullable=False),
    Column("location", PlainText, nullable=False),
    Column("status", PlainText, nullable=False),
    Column("warranty_until_on", Date),
    Column("installed_on", Date),
    Column("purchased_on", Date),
    Column("price_fen", BigInteger),
    Column("lat", Float),
    Column("lon", Float),
    Column("order_count", Integer, nullable=False, default=0),
    Column("last_order_at", Instant),
    Column("version", Integer, nullable=False),
    Column("notes", PlainText, nullable=False),
    Column("parent_id", Id),
    Column("attributes", Text, nullable=False, server_default="[]"),
    Column("own_text", PlainText, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
Index("ix_assets_customer_id", assets.c.customer_id)
Index("ix_assets_site_id", assets.c.site_id)
Index("ix_assets_parent_id", assets.c.parent_id)
#: A tag names one machine; machines without a tag yet share the empty code.
Index(
    "uq_assets_code",
    assets.c.code,
    unique=True,
    sqlite_where=assets.c.code != "",
    postgresql_where=assets.c.code != "",
)
sort_indexes(
    "assets",
    assets.c.code,
    assets.c.name,
    assets.c.category,
    assets.c.model,
    assets.c.serial_number,
    assets.c.customer_name,
    assets.c.site_name,
    assets.c.location,
    assets.c.status,
    assets.c.warranty_until_on,
    assets.c.installed_on,
    assets.c.order_count,
    assets.c.last_order_at,
)
