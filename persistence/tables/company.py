"""The company's own settings, templates, targets, calendars, duties and counters."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Table

from persistence.tables.base import metadata
from persistence.types import Id, Instant, Json, PlainText

settings = Table(
    "settings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", PlainText, nullable=False, unique=True),
    Column("value", Json),
    Column("version", Integer, nullable=False),
    sqlite_autoincrement=True,
)


def coded(name: str) -> Table:
    """A short list of values known by a code; ``body`` is their plain form."""
    return Table(
        name,
        metadata,
        Column("id", Id, primary_key=True),
        Column("code", PlainText, nullable=False, unique=True),
        Column("name", PlainText, nullable=False),
        Column("body", Json, nullable=False),
        Column("active", Boolean, nullable=False, default=True),
        Column("version", Integer, nullable=False, default=0),
        sqlite_autoincrement=True,
    )


order_types = coded("order_types")
policies = coded("policies")
calendars = coded("calendars")
maintenance_plans = coded("maintenance_plans")
#: Polygons on the map: what a branch looks after, geofences.
areas = coded("areas")
operators = coded("operators")

#: What the company's trips taught about travel times: worked out anew from the milestones from
#: time to time, so it is no entry in the log. Row 'learned' is about straight lines, each
#: 'roads …' about the streets of one map.
travel_lessons = Table(
    "travel_lessons",
    metadata,
    Column("name", PlainText, primary_key=True),
    Column("body", Json, nullable=False),
    Column("made_at", Instant, nullable=False),
)

#: Who holds a duty (modem, timers, reports) until when.
leases = Table(
    "leases",
    metadata,
    Column("name", PlainText, primary_key=True),
    Column("holder", PlainText, nullable=False),
    Column("taken_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
)

#: Numbers handed out without gaps (order numbers of a day).
counters = Table(
    "counters",
    metadata,
    Column("name", PlainText, primary_key=True),
    Column("value", Id, nullable=False),
)
