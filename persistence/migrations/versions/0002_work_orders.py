"""Work orders, texts and imports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

#: Columns a list can be sorted by; a trailing "?" marks those that may be null.
SORTED = {
    "work_orders": "abnormal_cause? address asset_code channel contact_phone cost_fen? customer_name district external_number finished_at? imported on_time? planned_start_at? priority rating? reported_at resolve_due_at? status technician_name title type_name",
}


def upgrade() -> None:
    _create_work_orders()
    _create_dispatches()
    _create_outbox()
    _create_inbox()
    _create_import_batches()
    _create_import_rows()
    _create_sort_indexes()


def downgrade() -> None:
    op.drop_table("import_rows")
    op.drop_table("import_batches")
    op.drop_table("inbox")
    op.drop_table("outbox")
    op.drop_table("dispatches")
    op.drop_table("work_orders")


def _create_work_orders() -> None:
    op.create_table(
        "work_orders",
        sa.Column("id", ID, nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("type_code", TEXT, nullable=False),
        sa.Column("type_name", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("channel", TEXT, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("customer_name", TEXT, nullable=False),
        sa.Column("site_id", ID, nullable=True),
        sa.Column("asset_id", ID, nullable=True),
        sa.Column("asset_code", TEXT, nullable=False),
        sa.Column("contact_name", TEXT, nullable=False),
        sa.Column("contact_phone", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("district", TEXT, nullable=False),
        sa.Column("region", TEXT, nullable=False),
        sa.Column("branch_id", ID, nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("skills", sa.Text(), nullable=False),
        sa.Column("duration_minutes", sa.Integer(), nullable=False),
        sa.Column("window_start_at", sa.BigInteger(), nullable=True),
        sa.Column("window_end_at", sa.BigInteger(), nullable=True),
        sa.Column("vip_level", sa.Integer(), nullable=False),
        sa.Column("stopped", sa.Boolean(), nullable=False),
        sa.Column("crew", sa.Integer(), nullable=False),
        sa.Column("external_number", TEXT, nullable=False),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.Column("reported_at", sa.BigInteger(), nullable=False),
        sa.Column("desk_accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("dispatched_at", sa.BigInteger(), nullable=True),
        sa.Column("confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("departed_at", sa.BigInteger(), nullable=True),
        sa.Column("arrived_at", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("reviewed_at", sa.BigInteger(), nullable=True),
        sa.Column("archived_at", sa.BigInteger(), nullable=True),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.Column("technician_id", ID, nullable=True),
        sa.Column("technician_name", TEXT, nullable=False),
        sa.Column("planned_start_at", sa.BigInteger(), nullable=True),
        sa.Column("planned_end_at", sa.BigInteger(), nullable=True),
        sa.Column("short_no", sa.Integer(), nullable=True),
        sa.Column("dispatch_revision", sa.Integer(), nullable=True),
        sa.Column("assigned_at", sa.BigInteger(), nullable=True),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("next_clock", TEXT, nullable=True),
        sa.Column("next_due_at", sa.BigInteger(), nullable=True),
        sa.Column("warn_before_minutes", sa.Integer(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("wait_reason", TEXT, nullable=True),
        sa.Column("waiting_minutes", sa.Integer(), nullable=False),
        sa.Column("abnormal_cause", TEXT, nullable=True),
        sa.Column("complaint", sa.Boolean(), nullable=False),
        sa.Column("returning_customer", sa.Boolean(), nullable=False),
        sa.Column("dispatch_due_at", sa.BigInteger(), nullable=True),
        sa.Column("respond_due_at", sa.BigInteger(), nullable=True),
        sa.Column("arrive_due_at", sa.BigInteger(), nullable=True),
        sa.Column("resolve_due_at", sa.BigInteger(), nullable=True),
        sa.Column("on_time", sa.Boolean(), nullable=True),
        sa.Column("cost_fen", sa.BigInteger(), nullable=True),
        sa.Column("parts_cost_fen", sa.BigInteger(), nullable=False),
        sa.Column("first_visit", sa.Boolean(), nullable=True),
        sa.Column("fault", TEXT, nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("rating_voluntary", sa.Boolean(), nullable=False),
        sa.Column("returned_count", sa.Integer(), nullable=False),
        sa.Column("bulk_seq", ID, nullable=True),
        sa.Column("description", TEXT, nullable=False),
        sa.Column("notes", TEXT, nullable=False),
        sa.Column("rest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_work_orders_asset_id")),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branches.id"], name=op.f("fk_work_orders_branch_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_work_orders_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["sites.id"], name=op.f("fk_work_orders_site_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["technicians.id"], name=op.f("fk_work_orders_technician_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_orders")),
        sa.UniqueConstraint("number", name=op.f("uq_work_orders_number")),
        sqlite_autoincrement=True,
    )
    for column in ("customer_id", "asset_id"):
        op.create_index(
            f"ix_work_orders_{column}", "work_orders", [column, "reported_at", "technician_id"]
        )
    op.create_index("ix_work_orders_site_id", "work_orders", ["site_id", "reported_at"])
    op.create_index("ix_work_orders_technician_id", "work_orders", ["technician_id", "finished_at"])
    op.create_index("ix_work_orders_finished", "work_orders", ["finished_at", "reported_at"])
    op.create_index("ix_work_orders_closed_at", "work_orders", ["closed_at"])
    op.create_index(
        "ix_work_orders_bulk_seq",
        "work_orders",
        ["bulk_seq", "id"],
        sqlite_where=sa.text("bulk_seq IS NOT NULL"),
        postgresql_where=sa.text("bulk_seq IS NOT NULL"),
    )


def _create_dispatches() -> None:
    op.create_table(
        "dispatches",
        sa.Column("order_id", ID, autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("technician_id", ID, nullable=False),
        sa.Column("planned_start_at", sa.BigInteger(), nullable=False),
        sa.Column("planned_end_at", sa.BigInteger(), nullable=False),
        sa.Column("dispatched_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["work_orders.id"], name=op.f("fk_dispatches_order_id")
        ),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["technicians.id"], name=op.f("fk_dispatches_technician_id")
        ),
        sa.PrimaryKeyConstraint("order_id", "revision", name=op.f("pk_dispatches")),
    )
    op.create_index(
        "ix_dispatches_technician_id",
        "dispatches",
        ["technician_id", "dispatched_at"],
        unique=False,
    )


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("purpose", TEXT, nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("order_id", ID, nullable=True),
        sa.Column("technician_id", ID, nullable=True),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("dispatch_revision", sa.Integer(), nullable=True),
        sa.Column("not_before_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("references", sa.Text(), nullable=False),
        sa.Column("delivered_references", sa.Text(), nullable=False),
        sa.Column("error_code", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("claimed_at", sa.BigInteger(), nullable=True),
        sa.Column("claimed_by", TEXT, nullable=True),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("command_id", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_orders.id"], name=op.f("fk_outbox_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_command_id", "outbox", ["command_id"], unique=False)
    op.create_index(
        "ix_outbox_customer_id", "outbox", ["customer_id", "purpose", "sent_at"], unique=False
    )
    op.create_index("ix_outbox_number_sent_at", "outbox", ["number", "sent_at"], unique=False)
    op.create_index("ix_outbox_order_id", "outbox", ["order_id"], unique=False)
    op.create_index(
        "ix_outbox_state", "outbox", ["state", "priority", "not_before_at"], unique=False
    )


def _create_inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("reason_code", TEXT, nullable=False),
        sa.Column("order_id", ID, nullable=True),
        sa.Column("technician_id", ID, nullable=True),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("fingerprint", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_orders.id"], name=op.f("fk_inbox_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("fingerprint", name=op.f("uq_inbox_fingerprint")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_order_id", "inbox", ["order_id"], unique=False)
    op.create_index("ix_inbox_state", "inbox", ["state", "received_at"], unique=False)


def _create_import_batches() -> None:
    op.create_table(
        "import_batches",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("file_name", TEXT, nullable=False),
        sa.Column("file_digest", TEXT, nullable=False),
        sa.Column("sheet", TEXT, nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batches")),
        sqlite_autoincrement=True,
    )


def _create_import_rows() -> None:
    op.create_table(
        "import_rows",
        sa.Column("id", ID, nullable=False),
        sa.Column("batch_id", ID, nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("problems", sa.Text(), nullable=True),
        sa.Column("outcome", TEXT, nullable=False),
        sa.Column("entity_id", ID, nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"],
            ["import_batches.id"],
            name=op.f("fk_import_rows_batch_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_rows")),
    )
    op.create_index("ix_import_rows_batch_id", "import_rows", ["batch_id", "row"], unique=False)
    op.create_index("ix_import_rows_outcome", "import_rows", ["batch_id", "outcome"], unique=False)


def _create_sort_indexes() -> None:
    # Nulls first on both databases: what is missing stands at the top of an ascending list.
    postgres = op.get_bind().dialect.name == "postgresql"
    for table, columns in SORTED.items():
        for name in columns.split():
            column = name.removesuffix("?")
            first = sa.text(f"{column} NULLS FIRST") if postgres and name.endswith("?") else column
            op.create_index(f"ix_{table}_by_{column}", table, [first, "id"])
