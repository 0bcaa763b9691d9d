"""The search index: tokens made by the program, see ``persistence/grams.py``.

On SQLite a contentless FTS5 table per kind, kept by triggers; such a table forgets a row only when
told the exact tokens it was given, so the triggers make them again from the old values. On
PostgreSQL a table of tsvectors that the program fills itself.
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

#: The columns that are searched, per table.
SEARCHED = {
    "work_orders": "number title customer_name contact_name contact_phone address district "
    "asset_code external_number description",
    "assets": "code name category model serial_number customer_name site_name location notes",
    "customers": "search_text",
    "technicians": "search_text",
}
#: Every kind of letter and number, also those newer than the database's own tables.
TOKENIZER = "unicode61 remove_diacritics 0 categories ''L* N* Co Cn''"


def upgrade() -> None:
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


def _create_fts(table: str, columns: list[str]) -> None:
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
    # Thousands of new rows are indexed together, by the program: see search_at_once there.
    op.execute(
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} "
        f"WHEN search_at_once() BEGIN {learn} END"
    )
    op.execute(f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {forget} END")
    op.execute(
        f"CREATE TRIGGER {index}_update AFTER UPDATE OF {', '.join(columns)} ON {table} "
        f"WHEN {changed} BEGIN {forget} {learn} END"
    )
