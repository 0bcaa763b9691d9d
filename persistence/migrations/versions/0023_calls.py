"""Who rang, and what became of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INSTANT = sa.BigInteger()


def upgrade() -> None:
    op.create_table(
        "phone_calls",
        sa.Column("id", ID, nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("started_at", INSTANT, nullable=False),
        sa.Column("line", TEXT, nullable=False),
        sa.Column("console", TEXT, nullable=False),
        sa.Column("caller_name", TEXT, nullable=False),
        sa.Column("rings", sa.Integer(), nullable=False),
        sa.Column("ended_at", INSTANT),
        sa.Column("customer_id", ID),
        sa.Column("technician_id", ID),
        sa.Column("taken_at", INSTANT),
        sa.Column("taken_by", TEXT, nullable=False),
        sa.Column("taken_console", TEXT, nullable=False),
        sa.Column("order_id", ID),
        sa.Column("handled_at", INSTANT),
        sa.Column("handled_by", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_calls")),
        sqlite_autoincrement=True,
    )
    for name, columns in (
        ("started_at", ["started_at"]),
        ("number", ["number", "started_at"]),
        ("customer_id", ["customer_id"]),
        ("order_id", ["order_id"]),
        ("open", ["handled_at", "taken_at"]),
    ):
        op.create_index(f"ix_phone_calls_{name}", "phone_calls", columns)


def downgrade() -> None:
    op.drop_table("phone_calls")
