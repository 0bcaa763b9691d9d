"""Backups that were opened and counted, and restores that were compared."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from domain.errors import NotFound, StorageUnavailable
from persistence.backups import (
    back_up,
    check_backup,
    compare,
    list_backups,
    restore,
    rotate,
)
from persistence.engine import open_engine
from persistence.verify import verify
from tests.postgres import PostgresServer
from tests.unit.persistence.desk import NOW, Desk


def test_a_backup_while_work_goes_on_restores_to_the_same(desk: Desk, tmp_path: Path) -> None:
    orders = [desk.take() for _ in range(3)]
    backup = back_up(desk.engine, tmp_path / "second disk", now=NOW)
    assert backup.rows["work_orders"] == 3
    assert backup.bytes == backup.path.stat().st_size
    desk.take()  # life goes on
    if desk.engine.dialect.name == "sqlite":
        assert check_backup(backup.path)["event_log"] == backup.rows["event_log"]
        place = str(tmp_path / "fresh.db")
        restored = restore(backup.path, place)
        assert restored.difference is None
        assert restored.rows == backup.rows
        engine = open_engine(place)
        again = Desk(engine)
        with again.queries() as queries:
            assert queries.orders([order.id for order in orders]) == tuple(orders)
            assert queries.search("恒隆").totals["work_order"] == 3
        assert verify(engine).ok
        engine.dispose()


@pytest.mark.postgres
def test_a_server_database_is_dumped_and_restored(
    postgres_server: PostgresServer, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    from persistence.migrations import create

    source = postgres_server.create(postgres_server.template("paidan_empty", create))
    target = postgres_server.create()
    engine = open_engine(postgres_server.url(source))
    desk = Desk(engine)
    desk.set_up()
    order = desk.take()
    backup = back_up(engine, tmp_path, now=NOW)
    with pytest.raises(StorageUnavailable) as caught:
        restore(backup.path, postgres_server.url(source))
    assert caught.value.code == "restore_target_exists"
    restored = restore(backup.path, postgres_server.url(target))
    assert restored.rows == backup.rows
    engine.dispose()
    other = open_engine(postgres_server.url(target))
    with Desk(other).queries() as queries:
        assert queries.orders([order.id]) == (order,)
    assert verify(other).ok
    other.dispose()
    postgres_server.drop(source)
    postgres_server.drop(target)


def test_without_its_tool_a_dump_is_refused_with_advice(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if desk.engine.dialect.name == "sqlite":
        return
    monkeypatch.setattr("persistence.postgres_dumps.shutil.which", lambda _name: None)
    monkeypatch.setattr("persistence.postgres_dumps._SERVER_PROGRAMS", (tmp_path / "none",))
    with pytest.raises(StorageUnavailable) as caught:
        back_up(desk.engine, tmp_path)
    assert caught.value.code == "backup_tool_missing"
    assert list(tmp_path.glob("paidan-*")) == []


def test_a_damaged_backup_is_never_taken_for_one(sqlite_engine: Engine, tmp_path: Path) -> None:
    desk = Desk(sqlite_engine)
    desk.set_up()
    backup = back_up(sqlite_engine, tmp_path / "b")
    content = bytearray(backup.path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 8192] = b"\xaa" * 8192
    backup.path.write_bytes(content)
    with pytest.raises(StorageUnavailable) as caught:
        check_backup(backup.path)
    assert caught.value.code == "backup_damaged"
    with pytest.raises(StorageUnavailable):
        restore(backup.path, tmp_path / "fresh.db")
    assert not (tmp_path / "fresh.db").exists()
    with pytest.raises(NotFound):
        restore(tmp_path / "nothing.db", tmp_path / "fresh.db")


def test_a_restore_never_writes_over_anything(
    sqlite_engine: Engine, sqlite_path: Path, tmp_path: Path
) -> None:
    backup = back_up(sqlite_engine, tmp_path / "b")
    before = sqlite_path.read_bytes()
    with pytest.raises(StorageUnavailable) as caught:
        restore(backup.path, sqlite_path)
    assert caught.value.code == "restore_target_exists"
    assert sqlite_path.read_bytes() == before


def test_the_first_difference_is_named(sqlite_engine: Engine, tmp_path: Path) -> None:
    desk = Desk(sqlite_engine)
    desk.set_up()
    first = back_up(sqlite_engine, tmp_path, now=NOW).path
    with desk.store() as store:
        store.set_setting("a", 1)
    second = back_up(sqlite_engine, tmp_path, now=NOW + timedelta(seconds=1)).path
    left, right = sqlite3.connect(first), sqlite3.connect(second)
    difference = compare(left, right)
    assert difference is not None
    assert difference.table == "commands"
    assert compare(left, left) is None
    left.close()
    right.close()


def test_old_backups_go_and_labelled_ones_stay(sqlite_engine: Engine, tmp_path: Path) -> None:
    labelled = back_up(sqlite_engine, tmp_path, now=NOW, label="before-0004").path
    for day in range(5):
        back_up(sqlite_engine, tmp_path, now=NOW + timedelta(days=day), keep=3)
    found = [backup.path.name for backup in list_backups(tmp_path)]
    assert found == [
        "paidan-20261124-020000.db",
        "paidan-20261123-020000.db",
        "paidan-20261122-020000.db",
        labelled.name,
    ]
    assert rotate(tmp_path, 1) == (
        tmp_path / "paidan-20261122-020000.db",
        tmp_path / "paidan-20261123-020000.db",
    )


def test_progress_ends_at_the_total(sqlite_engine: Engine, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    back_up(sqlite_engine, tmp_path, progress=lambda done, total: seen.append((done, total)))
    done, total = seen[-1]
    assert done == total > 0
