"""Who imports, and the transactions of that: short ones, so that everybody else gets his turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine

from domain.errors import StorageUnavailable
from persistence.store import UnitOfWork, open_store

#: Times SQLite is asked for its lock, each for its busy timeout: a minute or so.
_ATTEMPTS = 14


@dataclass(frozen=True, slots=True)
class Desk:
    """Who imports, where, and the clock."""

    engine: Engine
    actor: str
    console: str
    now: Callable[[], datetime]

    @contextmanager
    def store(self) -> Iterator[UnitOfWork]:
        with ExitStack() as opened:
            yield self._opened(opened)

    def _opened(self, stack: ExitStack) -> UnitOfWork:
        """Patiently: an hour of work need not break off because another console is busy."""
        for attempt in range(1, _ATTEMPTS + 1):
            store = open_store(
                self.engine,
                actor=self.actor,
                console=self.console,
                now=self.now(),
                undoable=False,
            )
            try:
                return stack.enter_context(store)
            except StorageUnavailable as error:
                if error.code != "database_locked" or attempt == _ATTEMPTS:
                    raise
        raise AssertionError
