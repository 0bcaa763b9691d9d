"""What a company's own fields say is found by the search box: of orders and of machines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
#: The searched columns before; empty ones add no tokens, so what is indexed stays as it is.
SEARCHED = {
    "work_orders": "number title customer_name contact_name contact_phone address district "
    "asset_code external_number description",
    "assets": "code name category model serial_number customer_name site_name location notes",
}


def upgrade() -> None:
    for table, columns in SEARCHED.items():
        op.add_column(table, sa.Column("own_text", TEXT, nullable=False, server_default=""))
        if op.get_bind().dialect.name == "sqlite":
            _index_by(table, [*columns.split(), "own_text"])


def downgrade() -> None:
    for table, columns in SEARCHED.items():
        if op.get_bind().dialect.name == "sqlite":
            # The index forgets these words while it still knows that it has them.
            op.execute(f"UPDATE {table} SET own_text = '' WHERE own_text <> ''")
            _index_by(table, columns.split())
        op.drop_column(table, "own_text")


def _index_by(table: str, columns: list[str]) -> None:
    """The triggers of the index anew, see revision 0004."""
    index = f"{table}_search"
    old = ", ".join(f"old.{column}" for column in columns)
    new = ", ".join(f"new.{column}" for column in columns)
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in columns)
    forget = (
        f"INSERT INTO {index} ({index}, rowid, tokens) VALUES ('delete', old.id, grams({old}));"
    )
    learn = f"INSERT INTO {index} (rowid, tokens) VALUES (new.id, grams({new}));"
    for verb in ("insert", "update", "delete"):
        op.execute(f"DROP TRIGGER {index}_{verb}")
    op.execute(
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} "
        f"WHEN search_at_once() BEGIN {learn} END"
    )
    op.execute(f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {forget} END")
    op.execute(
        f"CREATE TRIGGER {index}_update AFTER UPDATE OF {', '.join(columns)} ON {table} "
        f"WHEN {changed} BEGIN {forget} {learn} END"
    )
