"""Work orders: the projection of their events, made for lists, board and figures."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    Table,
)

from persistence.tables.base import metadata, sort_indexes
from persistence.types import Id, Instant, Json, PlainText

#: Details, milestones and dispatch lie in columns; ``rest`` has what is left (clocks, waiting,
#: parts …). Below ``closed_at`` come figures that are worked out whenever the order is written:
#: the next clock to breach, the limits, what the clocks decided; ``needed_parts`` repeats what the
#: details say, [part, quantity, name] each, and so does ``failed_at``. ``closed_at`` is null exactly
#: while the order is open, which keeps the board fast beside millions of closed ones.
work_orders = Table(
    "work_orders",
    metadata,
    Column("id", Id, primary_key=True),
    Column("number", PlainText, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("status", PlainText, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("type_code", PlainText, nullable=False),
    Column("type_name", PlainText, nullable=False),
    Column("title", PlainText, nullable=False),
    Column("channel", PlainText, nullable=False),
    Column("customer_id", Id, ForeignKey("customers.id")),
    Column("customer_name", PlainText, nullable=False),
    Column("site_id", Id, ForeignKey("sites.id", ondelete="SET NULL")),
    Column("asset_id", Id, ForeignKey("assets.id")),
    Column("asset_code", PlainText, nullable=False),
    Column("contact_name", PlainText, nullable=False),
    Column("contact_phone", PlainText, nullable=False),
    Column("address", PlainText, nullable=False),
    Column("district", PlainText, nullable=False),
    Column("region", PlainText, nullable=False),
    Column("branch_id", Id, ForeignKey("branches.id")),
    Column("lat", Float),
    Column("lon", Float),
    Column("skills", Json, nullable=False),
    Column("duration_minutes", Integer, nullable=False),
    Column("window_start_at", Instant),
    Column("window_end_at", Instant),
    Column("vip_level", Integer, nullable=False),
    Column("stopped", Boolean, nullable=False),
    Column("crew", Integer, nullable=False),
    Column("external_number", PlainText, nullable=False),
    Column("imported", Boolean, nullable=False),
    Column("reported_at", Instant, nullable=False),
    Column("desk_accepted_at", Instant),
    Column("dispatched_at", Instant),
    Column("confirmed_at", Instant),
    Column("departed_at", Instant),
    Column("arrived_at", Instant),
    Column("started_at", Instant),
    Column("finished_at", Instant),
    Column("reviewed_at", Instant),
    Column("archived_at", Instant),
    Column("cancelled_at", Instant),
    Column("technician_id", Id, ForeignKey("technicians.id")),
    Column("technician_name", PlainText, nullable=False),
    Column("planned_start_at", Instant),
    Column("planned_end_at", Instant),
    Column("short_no", Integer),
    Column("dispatch_revision", Integer),
    Column("assigned_at", Instant),
    Column("locked", Boolean, nullable=False),
    Column("closed_at", Instant),
    Column("next_clock", PlainText),
    Column("next_due_at", Instant),
    Column("warn_before_minutes", Integer, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("wait_reason", PlainText),
    Column("waiting_minutes", Integer, nullable=False),
    Column("abnormal_cause", PlainText),
    Column("complaint", Boolean, nullable=False),
    Column("returning_customer", Boolean, nullable=False),
    Column("dispatch_due_at", Instant),
    Column("respond_due_at", Instant),
    Column("arrive_due_at", Instant),
    Column("resolve_due_at", Instant),
    Column("on_time", Boolean),
    Column("cost_fen", BigInteger),
    Column("parts_cost_fen", BigInteger, nullable=False),
    Column("first_visit", Boolean),
    Column("fault", PlainText, nullable=False),
    Column("rating", Integer),
    Column("rating_voluntary", Boolean, nullable=False),
    Column("returned_count", Integer, nullable=False),
    Column("bulk_seq", Id),
    Column("description", PlainText, nullable=False),
    Column("notes", PlainText, nullable=False),
    Column("rest", Json, nullable=False),
    Column("own_text", PlainText, nullable=False, server_default=""),
    Column("needed_parts", Json, nullable=False, server_default="[]"),
    Column("failed_at", Instant),
    sqlite_autoincrement=True,
)

#: ``closed_at IS NULL`` is one short range of its index: all the board ever reads.
Index("ix_work_orders_closed_at", work_orders.c.closed_at)
#: Whole in the index: who was with a customer or machine is asked for every suggestion.
for _column in (work_orders.c.customer_id, work_orders.c.asset_id):
    Index(
        f"ix_work_orders_{_column.name}",
        _column,
        work_orders.c.reported_at,
        work_orders.c.technician_id,
    )
Index("ix_work_orders_site_id", work_orders.c.site_id, work_orders.c.reported_at)
Index("ix_work_orders_technician_id", work_orders.c.technician_id, work_orders.c.finished_at)
Index("ix_work_orders_finished", work_orders.c.finished_at, work_orders.c.reported_at)
_in_bulk = work_orders.c.bulk_seq.is_not(None)
Index(
    "ix_work_orders_bulk_seq",
    work_orders.c.bulk_seq,
    work_orders.c.id,
    sqlite_where=_in_bulk,
    postgresql_where=_in_bulk,
)
sort_indexes(
    "work_orders",
    work_orders.c.status,
    work_orders.c.priority,
    work_orders.c.type_name,
    work_orders.c.title,
    work_orders.c.channel,
    work_orders.c.customer_name,
    work_orders.c.asset_code,
    work_orders.c.contact_phone,
    work_orders.c.address,
    work_orders.c.district,
    work_orders.c.external_number,
    work_orders.c.imported,
    work_orders.c.reported_at,
    work_orders.c.technician_name,
    work_orders.c.planned_start_at,
    work_orders.c.finished_at,
    work_orders.c.resolve_due_at,
    work_orders.c.on_time,
    work_orders.c.cost_fen,
    work_orders.c.rating,
    work_orders.c.abnormal_cause,
)

#: Every assignment there ever was; ``ended_at`` null: it stands. ``outcome``: '', 'moved',
#: 'unassigned', 'returned', 'finished', 'cancelled'.
dispatches = Table(
    "dispatches",
    metadata,
    Column("order_id", Id, ForeignKey("work_orders.id"), primary_key=True, autoincrement=False),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("technician_id", Id, ForeignKey("technicians.id"), nullable=False),
    Column("planned_start_at", Instant, nullable=False),
    Column("planned_end_at", Instant, nullable=False),
    Column("dispatched_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("outcome", PlainText, nullable=False),
)
Index("ix_dispatches_technician_id", dispatches.c.technician_id, dispatches.c.dispatched_at)
