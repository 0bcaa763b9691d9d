"""The log cannot be edited, and an edit that was made all the same is found."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from domain.work_orders.commands import AddNote
from persistence.verify import verify
from tests.unit.persistence.desk import CALENDAR, Desk


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event_log SET actor = 'x' WHERE seq = 1",
        "DELETE FROM event_log WHERE seq = 1",
        "DELETE FROM event_log",
    ],
)
def test_history_cannot_be_edited(desk: Desk, statement: str) -> None:
    with desk.engine.connect() as connection, pytest.raises(DBAPIError, match="append-only"):
        connection.execute(text(statement))


def _forge(engine: Engine, statement: str) -> None:
    """What somebody with the file and a tool could do."""
    sqlite = engine.dialect.name == "sqlite"
    with engine.begin() as connection:
        if sqlite:
            for verb in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER event_log_no_{verb}"))
        else:
            connection.execute(text("ALTER TABLE event_log DISABLE TRIGGER ALL"))
        connection.execute(text(statement))


def test_an_edited_line_is_found(desk: Desk) -> None:
    desk.take()
    assert verify(desk.engine).ok
    _forge(desk.engine, "UPDATE event_log SET actor = '陈晨' WHERE seq = 3")
    assert [(each.code, each.where) for each in verify(desk.engine).problems] == [
        ("digest_wrong", "3")
    ]


def test_a_removed_line_is_found(desk: Desk) -> None:
    order = desk.take()
    desk.act(order.id, AddNote(text="x"))
    _forge(desk.engine, "DELETE FROM event_log WHERE kind = 'taken'")
    codes = {each.code for each in verify(desk.engine).problems}
    assert {"log_gap", "digest_wrong", "order_broken"} <= codes


def test_a_cut_end_is_found(desk: Desk) -> None:
    order = desk.take()
    desk.act(order.id, AddNote(text="x"))
    _forge(desk.engine, "DELETE FROM event_log WHERE kind = 'note'")
    assert [each.code for each in verify(desk.engine).problems] == ["log_end_missing"]


def test_an_order_that_is_not_its_events_is_found(desk: Desk) -> None:
    order = desk.take()
    with desk.engine.begin() as connection:
        connection.execute(text("UPDATE work_orders SET priority = 1"))
    (problem,) = verify(desk.engine).problems
    assert (problem.code, problem.where, problem.details) == (
        "order_differs",
        order.number,
        "details",
    )


def test_replays_use_the_calendars_of_their_time(desk: Desk) -> None:
    from dataclasses import replace

    desk.take()
    with desk.store() as store:
        store.save_calendar(replace(CALENDAR, hours=None))
    desk.take()
    assert verify(desk.engine).ok


_WRITER = """
import sys
from persistence.engine import open_engine
from tests.unit.persistence.desk import Desk
from persistence.queries import open_queries
engine = open_engine(sys.argv[1])
desk = Desk(engine, console=sys.argv[2])
with open_queries(engine) as queries:
    desk.technicians = list(queries.technicians())
sys.stdin.readline()
for _ in range(15):
    desk.take(customer_id=None, site_id=None, asset_id=None)
engine.dispose()
"""


def test_two_processes_write_one_unbroken_log(desk: Desk, place: str) -> None:
    root = Path(__file__).parents[3]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, place, f"other-{n}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=root,
        )
        for n in range(2)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    report = verify(desk.engine)
    assert report.ok, report.problems
    assert report.orders_replayed == 30
