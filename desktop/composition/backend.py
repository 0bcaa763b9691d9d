"""The opened company: one database, its sessions, its feed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from domain.changes import ChangeSet
from domain.errors import StorageUnavailable

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from domain.dispatching.road_times import RoadTimes
    from domain.ports.storage import Queries, Store
    from persistence.feed import Feed
    from persistence.recovery import RecoveryReport, Session

log = logging.getLogger(__name__)
#: How often the feed looks when nobody pokes it (another console may have written).
FEED_INTERVAL_SECONDS = 0.7


def is_server(place: str) -> bool:
    return "://" in place and not place.startswith("sqlite")


def prepare(place: str) -> None:
    """Make the database if it does not exist, bring an older one up to date with a backup before.

    StorageUnavailable when it cannot be used as it is."""
    from persistence.engine import open_engine
    from persistence.migrations import create, upgrade

    if not is_server(place) and not Path(place.removeprefix("sqlite:///")).exists():
        create(place)
        return
    try:
        open_engine(place).dispose()
    except StorageUnavailable as error:
        if error.code != "database_older":
            raise
        upgrade(place, paths.folder("backups"))


class Backend:
    """Implements :class:`desktop.jobs.Sessions`. The engine is opened by the first job that needs
    it, in that job's thread, so that the window can be painted before the database layer loads."""

    def __init__(self, place: str, *, actor: str, console: str) -> None:
        self.place = place
        self.actor = actor
        self.console = console
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        #: Whose PIN was entered here; None: no person gives the commands (a duty, the command line).
        self.confirmed: Callable[[], str | None] = lambda: None
        #: Ways by road, as this console knows them; None: travel goes by straight lines.
        self.roads: Callable[[], RoadTimes | None] = lambda: None
        self._engine: Engine | None = None
        self._session: Session | None = None
        self._lock = threading.Lock()

    @property
    def engine(self) -> Engine:
        """The engine; opened (and the schema brought up to date) on first use."""
        with self._lock:
            if self._engine is None:
                from persistence.engine import open_engine
                from persistence.geography import offer_roads
                from persistence.recovery import begin_session

                prepare(self.place)
                engine = open_engine(self.place)
                offer_roads(engine, lambda: self.roads())
                self._session = begin_session(engine, self.console)
                self._engine = engine
            return self._engine

    @property
    def recovery(self) -> RecoveryReport | None:
        """What the last session left behind when it broke off; None after an orderly end."""
        return self._session.recovery if self._session is not None else None

    def store(self, command_id: str | None = None) -> AbstractContextManager[Store]:
        from persistence.store import open_store

        return open_store(
            self.engine,
            actor=self.actor,
            console=self.console,
            command_id=command_id,
            now=self.clock(),
            confirmed=self.confirmed(),
        )

    def quiet_store(
        self, actor: str, command_id: str | None = None
    ) -> AbstractContextManager[Store]:
        """A unit of work of a device or duty: logged under its own name, not for Ctrl+Z. What is
        done under a ``command_id`` is done once, whoever tries."""
        from persistence.store import open_store

        return open_store(
            self.engine,
            actor=actor,
            console=self.console,
            command_id=command_id,
            now=self.clock(),
            undoable=False,
        )

    def queries(self) -> AbstractContextManager[Queries]:
        from persistence.queries import open_queries

        return open_queries(self.engine)

    def close(self) -> None:
        with self._lock:
            if self._session is not None:
                self._session.end()
                self._session = None
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None


class FeedThread(threading.Thread):
    """Reads the log after each commit of anybody and tells ``publish``."""

    def __init__(
        self,
        backend: Backend,
        publish: Callable[[ChangeSet], object],
        state: Callable[[str], object],
    ) -> None:
        super().__init__(name="feed", daemon=True)
        self._backend = backend
        self._publish = publish
        self._state = state
        self._feed: Feed | None = None
        self._stopped = threading.Event()

    def run(self) -> None:
        from persistence.feed import Feed

        try:
            engine = self._backend.engine
        except StorageUnavailable:
            return  # the window says so; without a database there is nothing to follow
        with Feed(engine) as feed:
            self._feed = feed
            while not self._stopped.is_set():
                try:
                    feed.wait(FEED_INTERVAL_SECONDS)
                    changes = feed.poll()
                except StorageUnavailable as error:
                    log.warning("the feed cannot read: %s", error)
                    self._state("reconnecting")
                    self._stopped.wait(1.0)
                    continue
                self._state("live")
                if changes is not None and not self._stopped.is_set():
                    self._publish(changes)

    def stop(self) -> None:
        self._stopped.set()
        if self._feed is not None:
            self._feed.wake()
        if self.is_alive():
            self.join(3.0)
