"""Columns of numbers for figures over very many orders, and the marks of what has changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
#: Consecutive ids of a pack, as a power of two.
BITS = 12

_SQLITE = {
    "insert": ("AFTER INSERT ON work_orders", f"SELECT new.id >> {BITS}"),
    "update": ("AFTER UPDATE ON work_orders", f"SELECT new.id >> {BITS}"),
    "delete": ("AFTER DELETE ON work_orders", f"SELECT old.id >> {BITS}"),
    "category": (
        "AFTER UPDATE OF category, name ON assets "
        "WHEN old.category IS NOT new.category OR old.name IS NOT new.name",
        f"SELECT DISTINCT id >> {BITS} FROM work_orders WHERE asset_id = new.id",
    ),
}
# A mark that stands is locked, so that nobody removes it before this order is committed: whoever
# makes the pack anew removes the mark first and reads afterwards.
_POSTGRESQL = f"""
CREATE FUNCTION mark_pack(wanted bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    LOOP
        PERFORM 1 FROM stale_packs WHERE pack = wanted FOR SHARE;
        EXIT WHEN FOUND;
        INSERT INTO stale_packs (pack) VALUES (wanted) ON CONFLICT DO NOTHING;
    END LOOP;
END $$;
CREATE FUNCTION mark_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN PERFORM mark_pack(old.id >> {BITS}); RETURN old; END IF;
    PERFORM mark_pack(new.id >> {BITS});
    RETURN new;
END $$;
CREATE FUNCTION mark_asset() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM mark_pack(found.pack) FROM (
        SELECT DISTINCT id >> {BITS} AS pack FROM work_orders WHERE asset_id = new.id
    ) AS found;
    RETURN new;
END $$;
CREATE TRIGGER work_orders_packs AFTER INSERT OR UPDATE OR DELETE ON work_orders
    FOR EACH ROW EXECUTE FUNCTION mark_order();
CREATE TRIGGER assets_packs AFTER UPDATE ON assets FOR EACH ROW
    WHEN (old.category IS DISTINCT FROM new.category OR old.name IS DISTINCT FROM new.name)
    EXECUTE FUNCTION mark_asset();
"""


def upgrade() -> None:
    op.create_table(
        "fact_packs",
        sa.Column("pack", ID, autoincrement=False, nullable=False),
        sa.Column("orders", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.BigInteger(), nullable=True),
        sa.Column("last_at", sa.BigInteger(), nullable=True),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("pack", name=op.f("pk_fact_packs")),
    )
    op.create_table(
        "stale_packs",
        sa.Column("pack", ID, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("pack", name=op.f("pk_stale_packs")),
    )
    if op.get_bind().dialect.name == "sqlite":
        for name, (when, found) in _SQLITE.items():
            op.execute(
                f"CREATE TRIGGER fact_packs_{name} {when} "
                f"BEGIN INSERT OR IGNORE INTO stale_packs (pack) {found}; END"
            )
    else:
        op.execute(_POSTGRESQL)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name in _SQLITE:
            op.execute(f"DROP TRIGGER fact_packs_{name}")
    else:
        op.execute("DROP TRIGGER work_orders_packs ON work_orders")
        op.execute("DROP TRIGGER assets_packs ON assets")
        for name in ("mark_order()", "mark_asset()", "mark_pack(bigint)"):
            op.execute(f"DROP FUNCTION {name}")
    op.drop_table("stale_packs")
    op.drop_table("fact_packs")
