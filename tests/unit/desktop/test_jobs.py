"""Background work: what a newer question makes needless stops at once."""

from __future__ import annotations

import sqlite3
import weakref
from typing import NoReturn

from PySide6.QtCore import QCoreApplication

from desktop.jobs import JobContext, JobRunner
from domain.read_models import ListQuery
from persistence.queries.reader import Reader
from tests.unit.desktop.fake_services import Office

#: Without an end; says that it is under way.
_ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT count(*) FROM n WHERE i > 1 OR under_way()"
)


def test_a_superseded_read_is_broken_off(qapp: QCoreApplication) -> None:
    del qapp
    with Office(threads=True) as office:
        heard: list[str] = []

        def ask_for_ever(ctx: JobContext) -> int:
            with ctx.queries() as queries:
                assert isinstance(queries, Reader)
                raw = queries.connection.connection.driver_connection
                assert isinstance(raw, sqlite3.Connection)
                raw.create_function("under_way", 0, lambda: heard.append("asked"))
                count: int = raw.execute(_ENDLESS).fetchone()[0]
                return count

        def ask(ctx: JobContext) -> str:
            with ctx.queries() as queries:
                return str(queries.list_ids(ListQuery("work_order")))

        jobs = office.jobs
        older = jobs.read(ask_for_ever, key="list")
        older.then(lambda _count: heard.append("answered"))
        older.catch(lambda _error: heard.append("failed"))
        older.cancelled.connect(lambda: heard.append("broken off"))
        while not heard:
            office.settle(1)
        newer = jobs.read(ask, key="list")
        newer.then(lambda _name: heard.append("answered anew"))
        while jobs.open_jobs:
            office.settle(1)
        assert sorted(heard) == ["answered anew", "asked", "broken off"]
        # Its connection is good for the next one.
        again = jobs.read(ask, key="list")
        again.then(lambda _name: heard.append("once more"))
        while jobs.open_jobs:
            office.settle(1)
        assert heard[-1] == "once more"


def test_what_is_asked_while_closing_ends_as_cancelled(qapp: QCoreApplication) -> None:
    with Office(threads=True) as office:
        office.jobs.shutdown()
        heard: list[str] = []
        handle = office.jobs.read(lambda ctx: heard.append("read"))
        handle.cancelled.connect(lambda: heard.append("cancelled"))
        qapp.processEvents()
        assert handle.done
        assert heard == ["cancelled"]


class _NoSessions:
    """For jobs that need no database."""

    def store(self, command_id: str | None = None) -> NoReturn:
        raise AssertionError(command_id)

    def queries(self) -> NoReturn:
        raise AssertionError


def test_nothing_but_its_owner_holds_a_runner(qapp: QCoreApplication) -> None:
    """Else Qt, deleting the last job, would let go of the runner and delete the job with it again."""
    runner = JobRunner(_NoSessions())
    gone = weakref.ref(runner)
    answers: list[str] = []
    runner.work(lambda _ctx: "done").then(answers.append)
    while not answers:
        qapp.processEvents()
    runner.shutdown()
    del runner
    assert gone() is None
