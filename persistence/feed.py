"""What has changed since one looked last, read from the log.

``poll`` costs next to nothing while nothing happens: SQLite has a counter of foreign commits, a
server's one row is asked. ``wait`` sleeps until this process commits something, a server sends a
notice, or the time is up. A :class:`Feed` belongs to one thread; it may be poked from any.
"""

from __future__ import annotations

import threading
import time
from typing import Any, Self

from sqlalchemy import Engine

from domain.changes import ChangeSet
from persistence.engine import where
from persistence.listeners import CHANNEL, add_listener, remove_listener
from persistence.storage_errors import storage_errors

#: More lines than this, and looking at everything anew is cheaper.
MOST_LINES = 2_000
_COMPANY = frozenset({"branch", "skill", "order_type", "policy", "calendar", "area"})
_EVERYTHING = frozenset({"bulk", "import"})
_SINCE = (
    "SELECT seq, topic, entity_id FROM event_log WHERE seq > {} ORDER BY seq "
    f"LIMIT {MOST_LINES + 1}"
)


class Feed:
    """Begins at the present end of the log, or after ``after_seq``."""

    def __init__(self, engine: Engine, after_seq: int | None = None) -> None:
        self._engine = engine
        self._is_sqlite = engine.dialect.name == "sqlite"
        self._raw: Any = None
        self._fairy: Any = None
        self._version: int | None = None
        self._poked = threading.Event()
        self._lost = False
        with storage_errors(where(engine)):
            self._connect()
            self.last_seq = self._head() if after_seq is None else after_seq
        add_listener(engine, self._on_commit)

    def poll(self) -> ChangeSet | None:
        """What has been committed since the last call; None when nothing was. After a lost
        connection the first answer asks to look at everything. StorageUnavailable as long as the
        database cannot be reached."""
        self._poked.clear()
        try:
            with storage_errors(where(self._engine)):
                return self._poll()
        except Exception:
            self._lost = True
            self._disconnect()
            raise

    def wait(self, seconds: float) -> None:
        """Return when something may have happened, after ``seconds`` at the latest."""
        if self._is_sqlite or self._raw is None:
            self._poked.wait(seconds)
            return
        ends = time.monotonic() + seconds
        try:
            with storage_errors(where(self._engine)):
                # In slices: a commit of this very process is told by the event, not the server.
                while not self._poked.is_set() and (left := ends - time.monotonic()) > 0:
                    if any(True for _ in self._raw.notifies(timeout=min(left, 0.1), stop_after=1)):
                        return
        except Exception:
            self._lost = True
            self._disconnect()
            raise

    def wake(self) -> None:
        """End a :meth:`wait` early, from any thread."""
        self._poked.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def close(self) -> None:
        remove_listener(self._engine, self._on_commit)
        self._disconnect()

    def _on_commit(self, _last_seq: int) -> None:
        self._poked.set()

    def _poll(self) -> ChangeSet | None:
        self._connect()
        if self._lost:
            self._lost = False
            first, self.last_seq = self.last_seq + 1, self._head()
            return ChangeSet({}, first, self.last_seq, everything=True)
        if self._is_sqlite:
            version = self._raw.execute("PRAGMA data_version").fetchone()[0]
            if version == self._version:
                return None
            lines = self._raw.execute(_SINCE.format("?"), (self.last_seq,)).fetchall()
            self._version = version
        else:
            if self._head() == self.last_seq:
                return None
            lines = self._raw.execute(_SINCE.format("%s"), (self.last_seq,)).fetchall()
        if not lines:
            return None
        return self._changes(lines)

    def _changes(self, lines: list[tuple[int, str, int]]) -> ChangeSet:
        first = self.last_seq + 1
        if len(lines) > MOST_LINES:
            self.last_seq = self._head()
            return ChangeSet({}, first, self.last_seq, everything=True)
        self.last_seq = lines[-1][0]
        topics: dict[str, set[int]] = {}
        for _, topic, entity_id in lines:
            topics.setdefault(topic, set()).add(entity_id)
            if topic in _COMPANY:
                topics.setdefault("settings", set()).add(entity_id)
            elif topic == "incoming":
                topics.setdefault("message", set()).add(entity_id)
        return ChangeSet(
            {topic: frozenset(ids) for topic, ids in topics.items()},
            first,
            self.last_seq,
            everything=not _EVERYTHING.isdisjoint(topics),
        )

    def _head(self) -> int:
        return int(self._raw.execute("SELECT seq FROM log_head WHERE id = 1").fetchone()[0])

    def _connect(self) -> None:
        if self._raw is not None:
            return
        self._fairy = self._engine.raw_connection()
        self._raw = self._fairy.driver_connection
        # It is this feed's alone for good: not one for the pool.
        self._fairy.detach()
        self._version = None
        if not self._is_sqlite:
            self._raw.autocommit = True
            self._raw.execute(f"LISTEN {CHANNEL}")

    def _disconnect(self) -> None:
        fairy, self._fairy, self._raw = self._fairy, None, None
        if fairy is not None:
            fairy.close()


__all__ = ["ChangeSet", "Feed"]
