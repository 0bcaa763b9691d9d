"""Customers, their phones and sites."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table

from persistence.tables.base import metadata, sort_indexes
from persistence.types import Id, Instant, Json, PlainText

#: ``phone``, ``address``, ``district`` are those of the first phone and site; the counts are kept
#: with every order and asset, so that the list can be sorted by them.
customers = Table(
    "customers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", PlainText, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("contact", PlainText, nullable=False),
    Column("phone", PlainText, nullable=False),
    Column("address", PlainText, nullable=False),
    Column("district", PlainText, nullable=False),
    Column("vip_level", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("site_count", Integer, nullable=False),
    Column("asset_count", Integer, nullable=False, default=0),
    Column("order_count", Integer, nullable=False, default=0),
    Column("last_order_at", Instant),
    Column("notes", PlainText, nullable=False),
    Column("search_text", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    Column("rest", Json, nullable=False, server_default="{}"),
    sqlite_autoincrement=True,
)
sort_indexes(
    "customers",
    customers.c.code,
    customers.c.name,
    customers.c.contact,
    customers.c.phone,
    customers.c.address,
    customers.c.district,
    customers.c.vip_level,
    customers.c.site_count,
    customers.c.asset_count,
    customers.c.order_count,
    customers.c.last_order_at,
)

customer_phones = Table(
    "customer_phones",
    metadata,
    Column("customer_id", Id, ForeignKey("customers.id", ondelete="CASCADE"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("number", PlainText, nullable=False),
    Column("contact", PlainText, nullable=False),
)
Index("ix_customer_phones_number", customer_phones.c.number)

sites = Table(
    "sites",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", Id, ForeignKey("customers.id", ondelete="CASCADE"), nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("address", PlainText, nullable=False),
    Column("province", PlainText, nullable=False),
    Column("city", PlainText, nullable=False),
    Column("district", PlainText, nullable=False),
    Column("region", PlainText, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("coord_source", PlainText, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_sites_customer_id", sites.c.customer_id)
