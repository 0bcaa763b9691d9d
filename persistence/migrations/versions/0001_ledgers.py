"""The company, its people, customers and machines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

#: Columns a list can be sorted by; a trailing "?" marks those that may be null.
SORTED = {
    "customers": "address asset_count code contact district last_order_at? name order_count phone site_count vip_level",
    "assets": "category code customer_name installed_on? last_order_at? location model name order_count serial_number site_name status warranty_until_on?",
}


def upgrade() -> None:
    _create_settings()
    _create_order_types()
    _create_policies()
    _create_calendars()
    _create_leases()
    _create_counters()
    _create_branches()
    _create_skills()
    _create_technicians()
    _create_customers()
    _create_customer_phones()
    _create_sites()
    _create_assets()
    _create_sort_indexes()


def downgrade() -> None:
    op.drop_table("assets")
    op.drop_table("sites")
    op.drop_table("customer_phones")
    op.drop_table("customers")
    op.drop_table("technicians")
    op.drop_table("skills")
    op.drop_table("branches")
    op.drop_table("counters")
    op.drop_table("leases")
    op.drop_table("calendars")
    op.drop_table("policies")
    op.drop_table("order_types")
    op.drop_table("settings")


def _create_settings() -> None:
    op.create_table(
        "settings",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settings")),
        sa.UniqueConstraint("key", name=op.f("uq_settings_key")),
        sqlite_autoincrement=True,
    )


def _create_order_types() -> None:
    op.create_table(
        "order_types",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_types")),
        sa.UniqueConstraint("code", name=op.f("uq_order_types_code")),
        sqlite_autoincrement=True,
    )


def _create_policies() -> None:
    op.create_table(
        "policies",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policies")),
        sa.UniqueConstraint("code", name=op.f("uq_policies_code")),
        sqlite_autoincrement=True,
    )


def _create_calendars() -> None:
    op.create_table(
        "calendars",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars")),
        sa.UniqueConstraint("code", name=op.f("uq_calendars_code")),
        sqlite_autoincrement=True,
    )


def _create_leases() -> None:
    op.create_table(
        "leases",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("holder", TEXT, nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )


def _create_counters() -> None:
    op.create_table(
        "counters",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", ID, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counters")),
    )


def _create_branches() -> None:
    op.create_table(
        "branches",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("regions", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_branches")),
        sqlite_autoincrement=True,
    )


def _create_skills() -> None:
    op.create_table(
        "skills",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("needs_certificate", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skills")),
        sa.UniqueConstraint("code", name=op.f("uq_skills_code")),
        sqlite_autoincrement=True,
    )


def _create_technicians() -> None:
    op.create_table(
        "technicians",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("phone_digits", TEXT, nullable=False),
        sa.Column("branch_id", ID, nullable=True),
        sa.Column("skills", sa.Text(), nullable=False),
        sa.Column("daily_limit", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("next_certificate_expiry_on", sa.Date(), nullable=True),
        sa.Column("position_lat", sa.Float(), nullable=True),
        sa.Column("position_lon", sa.Float(), nullable=True),
        sa.Column("position_at", sa.BigInteger(), nullable=True),
        sa.Column("position_source", TEXT, nullable=True),
        sa.Column("last_contact_at", sa.BigInteger(), nullable=True),
        sa.Column("search_text", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branches.id"], name=op.f("fk_technicians_branch_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_technicians")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_technicians_phone_digits", "technicians", ["phone_digits"], unique=False)


def _create_customers() -> None:
    op.create_table(
        "customers",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("contact", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("district", TEXT, nullable=False),
        sa.Column("vip_level", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("site_count", sa.Integer(), nullable=False),
        sa.Column("asset_count", sa.Integer(), nullable=False),
        sa.Column("order_count", sa.Integer(), nullable=False),
        sa.Column("last_order_at", sa.BigInteger(), nullable=True),
        sa.Column("notes", TEXT, nullable=False),
        sa.Column("search_text", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sqlite_autoincrement=True,
    )


def _create_customer_phones() -> None:
    op.create_table(
        "customer_phones",
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("number", TEXT, nullable=False),
        sa.Column("contact", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["customers.id"],
            name=op.f("fk_customer_phones_customer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("customer_id", "ordinal", name=op.f("pk_customer_phones")),
    )
    op.create_index("ix_customer_phones_number", "customer_phones", ["number"], unique=False)


def _create_sites() -> None:
    op.create_table(
        "sites",
        sa.Column("id", ID, nullable=False),
        sa.Column("customer_id", ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("province", TEXT, nullable=False),
        sa.Column("city", TEXT, nullable=False),
        sa.Column("district", TEXT, nullable=False),
        sa.Column("region", TEXT, nullable=False),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("coord_source", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_sites_customer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sites")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sites_customer_id", "sites", ["customer_id"], unique=False)


def _create_assets() -> None:
    op.create_table(
        "assets",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("category", TEXT, nullable=False),
        sa.Column("model", TEXT, nullable=False),
        sa.Column("serial_number", TEXT, nullable=False),
        sa.Column("customer_id", ID, nullable=True),
        sa.Column("customer_name", TEXT, nullable=False),
        sa.Column("site_id", ID, nullable=True),
        sa.Column("site_name", TEXT, nullable=False),
        sa.Column("location", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("warranty_until_on", sa.Date(), nullable=True),
        sa.Column("installed_on", sa.Date(), nullable=True),
        sa.Column("purchased_on", sa.Date(), nullable=True),
        sa.Column("price_fen", sa.BigInteger(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("order_count", sa.Integer(), nullable=False),
        sa.Column("last_order_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("notes", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_assets_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["sites.id"], name=op.f("fk_assets_site_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assets")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_assets_customer_id", "assets", ["customer_id"], unique=False)
    op.create_index("ix_assets_site_id", "assets", ["site_id"], unique=False)
    op.create_index(
        "uq_assets_code",
        "assets",
        ["code"],
        unique=True,
        sqlite_where=sa.text("code != ''"),
        postgresql_where=sa.text("code != ''"),
    )


def _create_sort_indexes() -> None:
    # Nulls first on both databases: what is missing stands at the top of an ascending list.
    postgres = op.get_bind().dialect.name == "postgresql"
    for table, columns in SORTED.items():
        for name in columns.split():
            column = name.removesuffix("?")
            first = sa.text(f"{column} NULLS FIRST") if postgres and name.endswith("?") else column
            op.create_index(f"ix_{table}_by_{column}", table, [first, "id"])
