"""Thousands of rows that go leave the search index together, as thousands that come enter it."""

from __future__ import annotations

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

#: The searched columns, per table.
SEARCHED = {
    "work_orders": "number title customer_name contact_name contact_phone address district "
    "asset_code external_number description own_text",
    "assets": "code name category model serial_number customer_name site_name location notes "
    "own_text",
    "customers": "search_text",
    "parts": "code name model category supplier location notes own_text",
    "technicians": "search_text",
}


def upgrade() -> None:
    _trigger("WHEN search_at_once() ")


def downgrade() -> None:
    _trigger("")


def _trigger(condition: str) -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for table, columns in SEARCHED.items():
        index = f"{table}_search"
        old = ", ".join(f"old.{column}" for column in columns.split())
        op.execute(f"DROP TRIGGER {index}_delete")
        op.execute(
            f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} {condition}BEGIN "
            f"INSERT INTO {index} ({index}, rowid, tokens) "
            f"VALUES ('delete', old.id, grams({old})); END"
        )
