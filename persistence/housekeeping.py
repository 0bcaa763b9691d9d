"""What has to be tidied from time to time, by whoever holds the duty; never in a clerk's way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, text

from persistence.engine import where
from persistence.indexes import refresh_statistics
from persistence.storage_errors import storage_errors
from persistence.types import to_micros

#: A month later nobody presses Ctrl+Z; what was before is in the log for good.
UNDO_DAYS = 30


def tidy(engine: Engine, now: datetime | None = None) -> int:
    """Forget what undo kept of old commands, write the journal into the file, and let the planner
    count again. How many commands can no longer be undone."""
    before = to_micros((now or datetime.now(UTC)) - timedelta(days=UNDO_DAYS))
    with storage_errors(where(engine)):
        with (
            engine.connect().execution_options(paidan_writes=True) as connection,
            connection.begin(),
        ):
            connection.execute(
                text(
                    "DELETE FROM undo_images WHERE command_id IN "
                    "(SELECT command_id FROM commands WHERE undoable AND recorded_at < :before)"
                ),
                {"before": before},
            )
            forgotten = connection.execute(
                text("UPDATE commands SET undoable = :no WHERE undoable AND recorded_at < :before"),
                {"no": False, "before": before},
            ).rowcount
        refresh_statistics(engine)
        if engine.dialect.name == "sqlite":
            with engine.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return int(forgotten)
