"""Production records of machines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "production_records",
        sa.Column("id", ID, nullable=False),
        sa.Column("asset_id", ID, nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("production_order", TEXT, nullable=False),
        sa.Column("product", TEXT, nullable=False),
        sa.Column("operator", TEXT, nullable=False),
        sa.Column("batches", sa.Text(), nullable=False),
        sa.Column("batch_text", TEXT, nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("notes", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_production_records_asset_id_assets")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_production_records")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_production_records_asset_id", "production_records", ["asset_id", "starts_at"]
    )
    op.create_index("ix_production_records_starts_at", "production_records", ["starts_at"])


def downgrade() -> None:
    op.drop_table("production_records")
