"""The equipment ledger in depth: categories, parts, logbooks, files, rounds, the log of scans."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column("assets", sa.Column("parent_id", ID, nullable=True))
    op.add_column("assets", sa.Column("attributes", sa.Text(), nullable=False, server_default="[]"))
    op.create_index("ix_assets_parent_id", "assets", ["parent_id"], unique=False)
    _create_categories()
    _create_logbook()
    _create_rounds()
    _create_scan_log()


def downgrade() -> None:
    for table in (
        "scan_log",
        "round_lines",
        "rounds",
        "asset_logbook",
        "stored_files",
        "asset_categories",
    ):
        op.drop_table(table)
    op.drop_index("ix_assets_parent_id", table_name="assets")
    op.drop_column("assets", "attributes")
    op.drop_column("assets", "parent_id")


def _create_categories() -> None:
    op.create_table(
        "asset_categories",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asset_categories")),
        sa.UniqueConstraint("code", name=op.f("uq_asset_categories_code")),
        sqlite_autoincrement=True,
    )


def _create_logbook() -> None:
    op.create_table(
        "stored_files",
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_stored_files")),
    )
    op.create_table(
        "asset_logbook",
        sa.Column("id", ID, nullable=False),
        sa.Column("asset_id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=True),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("notes", TEXT, nullable=False),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("unit", TEXT, nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=True),
        sa.Column("order_id", ID, nullable=True),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["asset_id"], ["assets.id"], name=op.f("fk_asset_logbook_asset_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asset_logbook")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_asset_logbook_asset_id", "asset_logbook", ["asset_id", "at"], unique=False)


def _create_rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("scope", TEXT, nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("started_by", TEXT, nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("finished_by", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rounds")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "round_lines",
        sa.Column("round_id", ID, autoincrement=False, nullable=False),
        sa.Column("asset_id", ID, autoincrement=False, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Boolean(), nullable=False),
        sa.Column("printed_at", sa.BigInteger(), nullable=True),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("seen_by", TEXT, nullable=False),
        sa.Column("seen_place", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_round_lines_round_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("round_id", "asset_id", name=op.f("pk_round_lines")),
    )


def _create_scan_log() -> None:
    op.create_table(
        "scan_log",
        sa.Column("id", ID, nullable=False),
        sa.Column("scanned_at", sa.BigInteger(), nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("raw", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("console", TEXT, nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("context", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("entity_id", ID, nullable=False),
        sa.Column("round_id", ID, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scan_log")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_scan_log_round_id", "scan_log", ["round_id"], unique=False)
