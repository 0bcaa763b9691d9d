"""The event log and what undo needs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    _create_event_log()
    _create_log_head()
    _create_commands()
    _create_undo_images()
    _create_order_images()
    op.execute(
        sa.text("INSERT INTO log_head (id, seq, digest) VALUES (1, 0, :digest)").bindparams(
            sa.bindparam("digest", bytes(32), sa.LargeBinary())
        )
    )
    _make_append_only()


def downgrade() -> None:
    _drop_append_only()
    op.drop_table("order_images")
    op.drop_table("undo_images")
    op.drop_table("commands")
    op.drop_table("log_head")
    op.drop_table("event_log")


def _create_event_log() -> None:
    op.create_table(
        "event_log",
        sa.Column("seq", ID, autoincrement=False, nullable=False),
        sa.Column("topic", TEXT, nullable=False),
        sa.Column("entity_id", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("payload", TEXT, nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("console", TEXT, nullable=False),
        sa.Column("command_id", TEXT, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("occurred_at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("reverts_seq", ID, nullable=True),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_event_log")),
        sa.UniqueConstraint("command_id", "ordinal", name=op.f("uq_event_log_command_id_ordinal")),
    )
    op.create_index("ix_event_log_entity", "event_log", ["topic", "entity_id", "seq"], unique=False)


def _create_log_head() -> None:
    op.create_table(
        "log_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", ID, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_log_head_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_head")),
    )


def _create_commands() -> None:
    op.create_table(
        "commands",
        sa.Column("command_id", TEXT, nullable=False),
        sa.Column("console", TEXT, nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("first_seq", ID, nullable=False),
        sa.Column("last_seq", ID, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("mode", TEXT, nullable=False),
        sa.Column("undoable", sa.Boolean(), nullable=False),
        sa.Column("reverts", TEXT, nullable=True),
        sa.Column("undone_by", TEXT, nullable=True),
        sa.CheckConstraint("mode IN ('do', 'undo', 'redo')", name=op.f("ck_commands_mode")),
        sa.PrimaryKeyConstraint("command_id", name=op.f("pk_commands")),
    )
    op.create_index("ix_commands_console", "commands", ["console", "last_seq"], unique=False)


def _create_undo_images() -> None:
    op.create_table(
        "undo_images",
        sa.Column("command_id", TEXT, nullable=False),
        sa.Column("topic", TEXT, nullable=False),
        sa.Column("entity_id", ID, autoincrement=False, nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("version_before", sa.Integer(), nullable=False),
        sa.Column("version_after", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["command_id"],
            ["commands.command_id"],
            name=op.f("fk_undo_images_command_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("command_id", "topic", "entity_id", name=op.f("pk_undo_images")),
    )


def _create_order_images() -> None:
    op.create_table(
        "order_images",
        sa.Column("order_id", ID, autoincrement=False, nullable=False),
        sa.Column("seq", ID, nullable=False),
        sa.Column("image", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["work_orders.id"], name=op.f("fk_order_images_order_id")
        ),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_order_images")),
    )


def _make_append_only() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER event_log_no_{verb.lower()} BEFORE {verb} ON event_log "
                "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION event_log_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the event log is append-only'; END $$"
    )
    op.execute(
        "CREATE TRIGGER event_log_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log "
        "FOR EACH STATEMENT EXECUTE FUNCTION event_log_append_only()"
    )


def _drop_append_only() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER event_log_no_update")
        op.execute("DROP TRIGGER event_log_no_delete")
        return
    op.execute("DROP TRIGGER event_log_no_change ON event_log")
    op.execute("DROP FUNCTION event_log_append_only()")
