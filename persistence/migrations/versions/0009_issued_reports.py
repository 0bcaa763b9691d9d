"""Reports are kept as they were issued."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "issued_reports",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("period", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("console", TEXT, nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_reports")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_issued_reports_period", "issued_reports", ["kind", "period"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_issued_reports_period", table_name="issued_reports")
    op.drop_table("issued_reports")
