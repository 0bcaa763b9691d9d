"""Long imports in a process of their own: the same outcome, and whole when they are broken off."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, text

from domain.errors import NotAllowed
from domain.ledgers.fields import LedgerKind
from persistence.child_calls import LEFT
from persistence.imports import apart
from persistence.imports.desk import Desk
from persistence.imports.opening import job_for, open_ledger
from persistence.imports.rows import Job
from persistence.imports.validating import Validated, validate
from persistence.imports.writing import CHUNK, SORTED_ANEW
from persistence.indexes import missing_indexes
from persistence.verify import verify

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


def _desk(engine: Engine) -> Desk:
    return Desk(engine, "王", "console", lambda: NOW)


def _ledger(folder: Path, count: int) -> tuple[Job, Validated]:
    path = folder / "history.csv"
    lines = [
        f"W{number},2026-01-{number % 28 + 1:02d} 09:00,客户{number % 50},水泵{number % 9}漏水,周涛"
        for number in range(count)
    ]
    path.write_text("\n".join(["工单编号,报修时间,客户名称,故障描述,维修人员", *lines]))
    job = job_for(open_ledger(path), LedgerKind.WORK_ORDERS, ZoneInfo("Asia/Shanghai"))
    return job, validate(job, lambda _done, _total: None)


def _count(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


class _EnoughError(Exception):
    pass


@pytest.fixture(autouse=True)
def _always_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SMALL", 10)


def test_a_child_brings_foresees_and_takes_back(engine: Engine, tmp_path: Path) -> None:
    job, rows = _ledger(tmp_path, 100)
    desk, told = _desk(engine), []
    assert apart.foresee(desk, job, rows, lambda *_: None).created == 100
    batch = apart.bring(desk, job, rows, lambda done, total: told.append((done, total)))
    assert (batch.state, batch.created, batch.actor) == ("applied", 100, "王")
    assert abs((batch.created_at - NOW).total_seconds()) < 300
    assert told[-1] == (100, 100)
    assert _count(engine, "customers") == 50
    again = apart.foresee(desk, job, rows, lambda *_: None)  # by a child, now that there are some
    assert (again.created, again.unchanged) == (0, 100)
    assert apart.undo(desk, batch.id, lambda *_: None).removed == 100 + 51
    assert [_count(engine, each) for each in ("work_orders", "customers", "dispatches")] == [0] * 3
    with pytest.raises(NotAllowed, match="import_already_undone"):
        apart.undo(desk, batch.id, lambda *_: None)
    assert verify(engine).problems == ()


@pytest.mark.parametrize(
    ("numbers", "created"),
    [
        (("W1", "W2", "W3"), 3),
        (("W1", "W2", ""), 3),  # nobody's number is nobody's identity
        (("W1", "W2", " w1"), 2),
    ],
)
def test_what_is_foreseen_of_a_first_ledger_is_what_comes(
    engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    numbers: tuple[str, ...],
    created: int,
) -> None:
    monkeypatch.setattr(apart, "SMALL", 0)
    path = tmp_path / "first.csv"
    lines = [f"{number},2026-01-05 09:00,客户甲,漏水" for number in numbers]
    path.write_text("\n".join(["工单编号,报修时间,客户名称,故障描述", *lines]), encoding="utf-8")
    job = job_for(open_ledger(path), LedgerKind.WORK_ORDERS, ZoneInfo("Asia/Shanghai"))
    desk, rows = _desk(engine), validate(job, lambda *_: None)
    found = apart.foresee(desk, job, rows, lambda *_: None)
    batch = apart.bring(desk, job, rows, lambda *_: None)
    assert (found.created, found.refused) == (batch.created, batch.refused) == (created, 0)


def test_the_lists_sort_quickly_again_soon_after_all_is_stored(
    engine: Engine, tmp_path: Path
) -> None:
    job, rows = _ledger(tmp_path, SORTED_ANEW)
    assert apart.bring(_desk(engine), job, rows, lambda *_: None).created == SORTED_ANEW
    for thread in threading.enumerate():
        if thread.name == LEFT:
            thread.join()
    with engine.connect() as connection:
        assert missing_indexes(connection) == []


def test_stopped_in_the_middle_it_is_whole_and_gone_on_with(engine: Engine, tmp_path: Path) -> None:
    job, rows = _ledger(tmp_path, CHUNK + 50)
    desk = _desk(engine)

    def enough(done: int, total: int) -> None:
        if done * 2 > total:
            raise _EnoughError

    with pytest.raises(_EnoughError):
        apart.bring(desk, job, rows, enough)
    with engine.connect() as connection:
        id_, state = connection.execute(text("SELECT id, state FROM import_batches")).one()
        assert missing_indexes(connection) == []
    assert state in ("interrupted", "applied")  # the last chunk may have been under way
    assert _count(engine, "work_orders") in (CHUNK, CHUNK + 50)
    if state == "interrupted":
        apart.resume(desk, id_, lambda *_: None)
    assert _count(engine, "work_orders") == CHUNK + 50
