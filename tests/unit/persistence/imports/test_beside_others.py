"""Imports that were broken off, and those beside other people's work."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, text

from domain.customers.customer import Customer
from domain.errors import NotAllowed, StorageUnavailable
from domain.ledgers.fields import LedgerKind
from persistence.engine import open_engine
from persistence.imports import applying, batches
from persistence.imports.beside_others import one_at_a_time
from persistence.imports.desk import Desk
from persistence.imports.opening import job_for, open_ledger
from persistence.imports.undoing import undo
from persistence.imports.writing import Writing
from persistence.queries import open_queries
from persistence.store import open_store

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
_CUSTOMERS = "客户编号,客户名称\n" + "".join(f"C{n},客户{n}\n" for n in range(12))


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("persistence.imports.writing.CHUNK", 5)


class _Import:
    def __init__(self, engine: Engine, folder: Path, ledger: str, kind: LedgerKind) -> None:
        path = folder / "ledger.csv"
        path.write_text(ledger)
        self.desk, self.kind = Desk(engine, "王", "console", lambda: NOW), kind
        job = job_for(open_ledger(path), kind, ZoneInfo("Asia/Shanghai"))
        self.batch_id = applying.stage(self.desk, job, lambda *_: None)

    def writing(self) -> Writing:
        with open_queries(self.desk.engine) as reader:
            _, read, digest = batches.read_batch(reader.connection, self.batch_id)
        return Writing(self.desk, self.batch_id, self.kind, read, digest)


def _count(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_orders_alike_all_come_however_often_the_import_is_broken_off(
    engine: Engine, tmp_path: Path
) -> None:
    rows = "".join(f"2026-01-0{n // 6 + 1} 09:00,客户甲,漏水\n" for n in range(12))
    ledger = "报修时间,客户名称,故障描述\n" + rows
    broken = _Import(engine, tmp_path, ledger, LedgerKind.WORK_ORDERS)
    assert broken.writing().chunk() == 5
    batch = applying.apply(broken.desk, broken.batch_id, lambda *_: None)
    assert (batch.created, _count(engine, "work_orders")) == (12, 12)
    again = _Import(engine, tmp_path, ledger, LedgerKind.WORK_ORDERS)
    batch = applying.apply(again.desk, again.batch_id, lambda *_: None)
    assert (batch.created, batch.unchanged) == (0, 12)


def test_two_consoles_that_bring_the_same_customers_bring_them_once(
    engine: Engine, tmp_path: Path
) -> None:
    both = [_Import(engine, tmp_path, _CUSTOMERS, LedgerKind.CUSTOMERS) for _ in range(2)]
    consoles = [each.writing() for each in both]
    assert sum(console.chunk() for _ in range(4) for console in consoles) == 24
    assert _count(engine, "customers") == 12


def test_a_customer_a_clerk_adds_meanwhile_is_known_to_the_next_rows(
    engine: Engine, tmp_path: Path
) -> None:
    work = _Import(engine, tmp_path, _CUSTOMERS, LedgerKind.CUSTOMERS).writing()
    assert work.chunk() == 5
    with open_store(engine, actor="李", console="other") as store:
        store.save_customer(Customer(0, "客户11", code="C11"))
    while work.chunk():
        pass
    assert _count(engine, "customers") == 12


def test_what_is_taken_back_while_it_comes_stays_away(engine: Engine, tmp_path: Path) -> None:
    coming = _Import(engine, tmp_path, _CUSTOMERS, LedgerKind.CUSTOMERS)

    def take_back(done: int, _total: int) -> None:
        if done == 5:
            undo(coming.desk, coming.batch_id, lambda *_: None)

    with pytest.raises(NotAllowed, match="import_batch_finished"):
        applying.apply(coming.desk, coming.batch_id, take_back)
    with open_queries(engine) as queries:
        assert queries.import_batches()[0].state == "undone"
    assert _count(engine, "customers") == 0


def test_a_server_lets_one_chunk_after_another_be_written(engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        pytest.skip("SQLite lets one write anyway")
    with engine.connect() as first, engine.connect() as second:
        one_at_a_time(first)
        second.execute(text("SET lock_timeout = '50ms'"))
        with pytest.raises(StorageUnavailable, match="database_locked"):
            one_at_a_time(second)
        first.rollback()
        second.rollback()
        one_at_a_time(second)


def test_a_database_another_console_holds_for_long_is_waited_for(
    sqlite_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("persistence.engine.BUSY_TIMEOUT_MS", 10)
    engine = open_engine(sqlite_path)
    coming = _Import(engine, tmp_path, _CUSTOMERS, LedgerKind.CUSTOMERS)
    holder = sqlite3.connect(sqlite_path, isolation_level=None)
    asked: list[bool] = []

    def now() -> datetime:
        asked.append(holder.in_transaction)
        if asked.count(True) == 3:
            holder.rollback()
        return NOW

    def hold(_done: int, _total: int) -> None:
        if len(asked) < 4:
            holder.execute("BEGIN IMMEDIATE")

    desk = replace(coming.desk, now=now)
    assert applying.apply(desk, coming.batch_id, hold).created == 12
    assert asked.count(True) == 3
    holder.close()
    engine.dispose()
