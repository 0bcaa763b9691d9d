"""Technicians, their branches and the company's list of skills."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

branches = Table(
    "branches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", PlainText, nullable=False),
    Column("code", PlainText, nullable=False),
    Column("lat", Float),
    Column("lon", Float),
    Column("regions", Json, nullable=False),
    Column("version", Integer, nullable=False),
    Column("rest", Json, nullable=False, server_default="{}"),
    sqlite_autoincrement=True,
)

skills = Table(
    "skills",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", PlainText, nullable=False, unique=True),
    Column("name", PlainText, nullable=False),
    Column("needs_certificate", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("rest", Json, nullable=False, server_default="{}"),
    sqlite_autoincrement=True,
)

#: ``rest``: certificates, shifts, leaves and whatever has no column of its own.
technicians = Table(
    "technicians",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", PlainText, nullable=False),
    Column("name", PlainText, nullable=False),
    Column("phone", PlainText, nullable=False),
    Column("phone_digits", PlainText, nullable=False),
    Column("branch_id", Id, ForeignKey("branches.id")),
    Column("skills", Json, nullable=False),
    Column("daily_limit", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("next_certificate_expiry_on", Date),
    Column("position_lat", Float),
    Column("position_lon", Float),
    Column("position_at", Instant),
    Column("position_source", PlainText),
    Column("last_contact_at", Instant),
    Column("search_text", PlainText, nullable=False),
    Column("version", Integer, nullable=False),
    Column("rest", Json, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_technicians_phone_digits", technicians.c.phone_digits)
