"""Packs of figures hold where an order lies: those made before are made anew from the orders."""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM fact_packs")


def downgrade() -> None:
    op.execute("DELETE FROM fact_packs")
