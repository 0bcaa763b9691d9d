"""The rows of the first window, read before anything heavy is imported.

Starting the program must not wait for SQLAlchemy; the few hundred open orders on the board take
some milliseconds with the driver that comes with Python. PostgreSQL has no such short cut.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from urllib.parse import quote

from domain.read_models import OrderCard
from persistence.order_cards import CARD_COLUMNS, card_of
from persistence.revisions import HEAD


def first_board(path: str | Path, limit: int = 300) -> tuple[OrderCard, ...]:
    """Up to ``limit`` open orders, nearest limit first; empty when ``path`` cannot be read as it
    should (the full start says why)."""
    try:
        connection = sqlite3.connect(
            f"file:{quote(str(Path(path).absolute()))}?mode=ro", uri=True, timeout=0.2
        )
    except sqlite3.Error:
        return ()
    try:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if found is None or found[0] != HEAD:
            return ()
        rows = connection.execute(
            f"SELECT {CARD_COLUMNS} FROM work_orders WHERE closed_at IS NULL "
            "ORDER BY next_due_at IS NULL, next_due_at, priority, id LIMIT ?",
            (limit,),
        ).fetchall()
        return tuple([card_of(row) for row in rows])
    except sqlite3.Error:
        return ()
    finally:
        connection.close()


__all__ = ["first_board"]
