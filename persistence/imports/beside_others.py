"""Imports beside other people's work: one chunk at a time, and nothing believed that others changed.

An import reads names, codes and numbers once and keeps them up to date with what it makes itself.
Should another console bring a ledger or edit customers meanwhile, it has to read them again.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.engine import Connection

from persistence.event_log import head_seq
from persistence.types import statement

#: Number of the lock that a server gives to one chunk after another ("Impo" in ASCII).
_LOCK = 0x496D706F
#: What :class:`Planner` reads once.
_TABLES = ("assets", "branches", "customers", "parts", "technicians")
_TOPICS = (
    "asset", "branch", "customer", "order_type", "part", "production_record", "skill", "technician"
)  # fmt: skip


def one_at_a_time(connection: Connection) -> None:
    """Wait until no other console writes a chunk. SQLite lets only one write anyway."""
    if connection.dialect.name != "sqlite":
        connection.execute(statement(f"SELECT pg_advisory_xact_lock({_LOCK})"))


class Others:
    """Tell it of the beginning and the end of every chunk, in its transaction."""

    def __init__(self) -> None:
        self._counts: Any = None
        self._seq, self._began_at = 0, 0
        self._command = ""

    def begin(self, connection: Connection) -> bool:
        """Whether somebody else wrote since the end of the chunk before."""
        self._began_at = head_seq(connection)
        if self._counts is None:
            return False
        return self._counts != _counts(connection) or self._have_edited(connection)

    def end(self, connection: Connection, command_id: str) -> None:
        """All of the chunk is written, its lines of the log are those of ``command_id``."""
        self._counts = _counts(connection)
        self._seq, self._command = self._began_at, command_id

    def _have_edited(self, connection: Connection) -> bool:
        """What is made by an import has no line of its own, what is edited has one."""
        topics = ", ".join(f"'{topic}'" for topic in _TOPICS)
        found = connection.execute(
            statement(
                "SELECT 1 FROM event_log WHERE seq > :seq AND command_id <> :command "
                f"AND topic IN ({topics}) LIMIT 1"
            ),
            {"seq": self._seq, "command": self._command},
        )
        return found.first() is not None


def _counts(connection: Connection) -> Any:
    each = [f"(SELECT max(id) FROM {table}), (SELECT count(*) FROM {table})" for table in _TABLES]
    return tuple(connection.execute(statement(f"SELECT {', '.join(each)}")).one())
