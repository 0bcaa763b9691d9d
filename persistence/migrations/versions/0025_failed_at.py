"""When the machine failed, apart from when that was reported; packs of figures hold it too."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("work_orders", sa.Column("failed_at", sa.BigInteger()))
    op.execute("DELETE FROM fact_packs")


def downgrade() -> None:
    op.drop_column("work_orders", "failed_at")
    op.execute("DELETE FROM fact_packs")
