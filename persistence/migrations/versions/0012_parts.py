"""Spare parts with their stock, found by the search box."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
SEARCHED = {"parts": "code name model category supplier location notes own_text"}
#: As in revision 0004.
TOKENIZER = "unicode61 remove_diacritics 0 categories ''L* N* Co Cn''"


def upgrade() -> None:
    op.create_table(
        "parts",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("model", TEXT, nullable=False),
        sa.Column("category", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.Column("price_fen", ID),
        sa.Column("least_stock", sa.Float(), nullable=False),
        sa.Column("stock_total", sa.Float(), nullable=False),
        sa.Column("is_low", sa.Boolean(), nullable=False),
        sa.Column("supplier", TEXT, nullable=False),
        sa.Column("location", TEXT, nullable=False),
        sa.Column("notes", TEXT, nullable=False),
        sa.Column("own_text", TEXT, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parts")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_parts_code", "parts", ["code"])
    for table, columns in SEARCHED.items():
        if op.get_bind().dialect.name == "sqlite":
            _create_fts(table, columns.split())
        else:
            op.execute(
                f"CREATE TABLE {table}_search (id bigint PRIMARY KEY "
                f"REFERENCES {table} (id) ON DELETE CASCADE, tokens tsvector NOT NULL)"
            )
            op.execute(f"CREATE INDEX ix_{table}_search ON {table}_search USING gin (tokens)")


def downgrade() -> None:
    for table in SEARCHED:
        if op.get_bind().dialect.name == "sqlite":
            for verb in ("insert", "update", "delete"):
                op.execute(f"DROP TRIGGER {table}_search_{verb}")
        op.execute(f"DROP TABLE {table}_search")
        op.drop_table(table)


def _create_fts(table: str, columns: list[str]) -> None:
    """The index and its triggers, see revision 0004."""
    index = f"{table}_search"
    old = ", ".join(f"old.{column}" for column in columns)
    new = ", ".join(f"new.{column}" for column in columns)
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in columns)
    forget = (
        f"INSERT INTO {index} ({index}, rowid, tokens) VALUES ('delete', old.id, grams({old}));"
    )
    learn = f"INSERT INTO {index} (rowid, tokens) VALUES (new.id, grams({new}));"
    op.execute(
        f"CREATE VIRTUAL TABLE {index} USING fts5"
        f"(tokens, content='', columnsize=0, tokenize='{TOKENIZER}')"
    )
    op.execute(
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} "
        f"WHEN search_at_once() BEGIN {learn} END"
    )
    op.execute(f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {forget} END")
    op.execute(
        f"CREATE TRIGGER {index}_update AFTER UPDATE OF {', '.join(columns)} ON {table} "
        f"WHEN {changed} BEGIN {forget} {learn} END"
    )
