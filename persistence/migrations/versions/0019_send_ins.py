"""What was sent in to be repaired."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "send_ins",
        sa.Column("id", ID, nullable=False),
        sa.Column("order_id", ID),
        sa.Column("asset_id", ID),
        sa.Column("maker", TEXT, nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("expected_on", sa.Date()),
        sa.Column("back_on", sa.Date()),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_send_ins_asset_id_assets")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_send_ins")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_send_ins_order_id", "send_ins", ["order_id"])
    op.create_index("ix_send_ins_asset_id", "send_ins", ["asset_id"])
    op.create_index("ix_send_ins_back_on", "send_ins", ["back_on"])


def downgrade() -> None:
    op.drop_table("send_ins")
