"""Patrol routes, patrols and what was found on them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "patrol_routes",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patrol_routes")),
        sa.UniqueConstraint("code", name=op.f("uq_patrol_routes_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "patrols",
        sa.Column("id", ID, nullable=False),
        sa.Column("route_code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("point_count", sa.Integer(), nullable=False),
        sa.Column("points", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.BigInteger()),
        sa.Column("finished_by", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patrols")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patrols_planned_on", "patrols", ["planned_on"])
    op.create_index("ix_patrols_order_id", "patrols", ["order_id"])
    op.create_table(
        "patrol_results",
        sa.Column("id", ID, nullable=False),
        sa.Column("patrol_id", ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("point", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("asset_id", ID),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("abnormal", sa.Boolean(), nullable=False),
        sa.Column("severity", TEXT),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("file_name", TEXT, nullable=False),
        sa.Column("order_id", ID),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patrol_id"], ["patrols.id"], name=op.f("fk_patrol_results_patrol_id_patrols")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patrol_results")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patrol_results_patrol_id", "patrol_results", ["patrol_id", "ordinal"])
    op.create_index("ix_patrol_results_asset_id", "patrol_results", ["asset_id", "at"])


def downgrade() -> None:
    op.drop_table("patrol_results")
    op.drop_table("patrols")
    op.drop_table("patrol_routes")
