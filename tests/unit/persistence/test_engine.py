"""Opening: only the right database, only where it is safe, and failures a clerk can act on."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text

from domain.errors import StorageUnavailable
from persistence import file_safety
from persistence.engine import connect_engine, database_url, open_engine
from persistence.file_safety import file_system_of
from persistence.indexes import missing_indexes
from persistence.migrations import create, upgrade
from tests.unit.persistence.desk import Desk

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//nas/office /mnt/office cifs rw 0 0
nas:/home /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
user@host:/ /media/far\\040away fuse.sshfs rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


def code_of(action: object) -> str:
    with pytest.raises(StorageUnavailable) as caught:
        action()  # type: ignore[operator]
    return caught.value.code


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/paidan/desk.db", "ext4"),
        ("/mnt/office/desk.db", "cifs"),
        ("/mnt/office2/desk.db", "ext4"),
        ("/home/wang/desk.db", "nfs4"),
        ("/home/local/desk.db", "ext4"),
        ("/media/far away/desk.db", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_path(path: str, kind: str) -> None:
    assert file_system_of(Path(path), MOUNTS) == kind


def test_a_network_share_is_refused(sqlite_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_safety, "file_system_of", lambda _path, _mounts: "cifs")
    assert code_of(lambda: open_engine(sqlite_path)) == "network_share"


def test_unc_paths_are_shares() -> None:
    assert file_safety._is_windows_share(r"\\nas\office\desk.db")
    assert not file_safety._is_windows_share(r"C:\paidan\desk.db")


def test_a_file_is_private_and_durable(sqlite_engine: Engine, sqlite_path: Path) -> None:
    with sqlite_engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "application_id": 0x50616964,
    }
    if os.name == "posix":
        assert stat.S_IMODE(sqlite_path.stat().st_mode) == 0o600


def test_only_databases_of_this_program_and_age(tmp_path: Path, sqlite_path: Path) -> None:
    assert code_of(lambda: open_engine(tmp_path / "missing.db")) == "cannot_open"
    assert code_of(lambda: open_engine(tmp_path / "no" / "where.db")) == "folder_missing"
    assert not (tmp_path / "missing.db").exists()

    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE cats (name)")
    connection.close()
    assert code_of(lambda: open_engine(foreign)) == "not_our_database"
    assert code_of(lambda: upgrade(foreign, None)) == "not_our_database"

    text_file = tmp_path / "letter.db"
    text_file.write_text("Sehr geehrte Damen und Herren, " * 100)
    assert code_of(lambda: open_engine(text_file)) == "not_our_database"

    with sqlite3.connect(sqlite_path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert code_of(lambda: open_engine(sqlite_path)) == "database_newer"
    assert code_of(lambda: upgrade(sqlite_path, None)) == "database_newer"
    with sqlite3.connect(sqlite_path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.close()
    assert code_of(lambda: open_engine(sqlite_path)) == "database_older"


def test_a_newer_server_database_is_refused(place: str) -> None:
    engine = open_engine(place)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    assert code_of(lambda: open_engine(place)) == "database_newer"


def test_an_unreachable_server_says_so() -> None:
    url = "postgresql://paidan@127.0.0.1:1/nothing"
    assert str(database_url(url).drivername) == "postgresql+psycopg"
    assert code_of(lambda: open_engine(url)) == "database_unreachable"


def test_a_damaged_file_says_so(sqlite_path: Path) -> None:
    content = bytearray(sqlite_path.read_bytes())
    content[4096 : len(content)] = b"\xff" * (len(content) - 4096)
    sqlite_path.write_bytes(content)
    assert code_of(lambda: open_engine(sqlite_path)) == "database_damaged"


def test_a_locked_database_says_so(
    sqlite_path: Path, sqlite_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(sqlite_engine)
    desk.set_up()
    with sqlite_engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    sqlite_engine.pool.dispose()
    monkeypatch.setattr("persistence.engine.BUSY_TIMEOUT_MS", 20)
    other = sqlite3.connect(sqlite_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert code_of(desk.take) == "database_locked"
        with desk.queries() as queries:  # reading goes on
            assert queries.counts().queued == 0
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert desk.take().id


def test_a_full_disk_says_so_and_loses_nothing_stored(sqlite_engine: Engine) -> None:
    desk = Desk(sqlite_engine)
    desk.set_up()
    kept = desk.take()
    with sqlite_engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    problem = ""
    for _ in range(200):  # the pool hands the limited connection out again
        try:
            desk.take(notes="x" * 4000)
        except StorageUnavailable as error:
            problem = error.code
            break
    assert problem == "disk_full"
    with desk.queries() as queries:
        assert queries.orders([kept.id])[0] == kept


_LIMITED = """
import resource, sys
from domain.errors import StorageUnavailable
from persistence.engine import open_engine
from tests.unit.persistence.desk import Desk
desk = Desk(open_engine(sys.argv[1]))
desk.set_up()
resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))
try:
    for number in range(500):
        desk.take(notes="x" * 4000)
except StorageUnavailable as error:
    print(error.code, number)
"""


@pytest.mark.skipif(os.name != "posix", reason="file size limits are a Unix thing")
def test_a_file_that_may_not_grow_is_a_known_failure(sqlite_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(sqlite_path)],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
        check=False,
    )
    assert done.returncode == 0, done.stderr
    code, stored = done.stdout.split()
    assert code in ("disk_failed", "disk_full")
    engine = open_engine(sqlite_path)
    with engine.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM work_orders")).scalar_one()
    engine.dispose()
    assert count == int(stored)


def test_a_read_only_database_says_so(sqlite_path: Path) -> None:
    # Permission bits do not stop root, this stops everybody with the very same failure.
    engine = connect_engine(sqlite_path)
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA query_only = ON"))
    desk = Desk(engine)
    assert code_of(desk.set_up) == "database_read_only"
    with desk.queries() as queries:
        assert queries.is_empty()
    engine.dispose()


def test_indexes_that_a_broken_load_left_out_come_back(sqlite_path: Path) -> None:
    raw = sqlite3.connect(sqlite_path)
    raw.execute("DROP INDEX ix_work_orders_by_title")
    raw.close()
    engine = open_engine(sqlite_path)
    with engine.connect() as connection:
        assert missing_indexes(connection) == []
    engine.dispose()


def test_creating_twice_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    create(path)
    before = path.read_bytes()
    create(path)
    assert path.read_bytes() == before
