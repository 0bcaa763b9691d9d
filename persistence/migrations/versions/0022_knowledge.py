"""Articles, whether they helped, reviews of orders."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "articles",
        sa.Column("id", ID, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.BigInteger()),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "advice",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("order_id", ID),
        sa.Column("helped", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advice")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_advice_source", "advice", ["kind", "source_id"])
    op.create_table(
        "order_reviews",
        sa.Column("id", ID, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        sa.Column("meeting_on", sa.Date(), nullable=False),
        sa.Column("held_on", sa.Date()),
        sa.Column("open_measures", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_reviews")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_order_reviews_order_id", "order_reviews", ["order_id"])


def downgrade() -> None:
    op.drop_table("order_reviews")
    op.drop_table("advice")
    op.drop_table("articles")
