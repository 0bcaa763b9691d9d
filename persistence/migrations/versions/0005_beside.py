"""Room beside the columns of skills, branches and customers for what is not searched or sorted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = ("skills", "branches", "customers")


def upgrade() -> None:
    for table in TABLES:
        op.add_column(table, sa.Column("rest", sa.Text(), nullable=False, server_default="{}"))


def downgrade() -> None:
    for table in TABLES:
        op.drop_column(table, "rest")
