"""The parts an open order needs, where the board finds them without reading the whole order."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "work_orders", sa.Column("needed_parts", sa.Text(), nullable=False, server_default="[]")
    )


def downgrade() -> None:
    op.drop_column("work_orders", "needed_parts")
