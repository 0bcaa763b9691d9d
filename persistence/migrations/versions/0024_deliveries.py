"""Where an issued report did not get to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "report_deliveries",
        sa.Column("id", ID, nullable=False),
        sa.Column("report_id", ID, nullable=False),
        sa.Column("way", TEXT, nullable=False),
        sa.Column("target", TEXT, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_deliveries")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_report_deliveries_report", "report_deliveries", ["report_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_report_deliveries_report", table_name="report_deliveries")
    op.drop_table("report_deliveries")
