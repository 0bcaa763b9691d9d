"""kill -9 at any moment: every write that was acknowledged is there, and the next start says so."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from persistence.engine import open_engine
from persistence.queries import open_queries
from persistence.recovery import begin_session, session
from persistence.verify import verify
from tests.unit.persistence.desk import Desk

_WRITER = """
import os, sys
from persistence.engine import open_engine
from persistence.recovery import begin_session
from tests.unit.persistence.desk import Desk
engine = open_engine(sys.argv[1])
desk = Desk(engine)
desk.set_up()
begin_session(engine, "desk-1")
while True:
    order = desk.take()
    os.write(1, f"{order.number}\\n".encode())  # what the clerk sees as stored
    desk.dispatch(order.id)
"""


def start_writer(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a Unix thing")
def test_a_killed_writer_loses_nothing_it_acknowledged(sqlite_path: Path) -> None:
    writer = start_writer(sqlite_path)
    assert writer.stdout is not None
    acknowledged = [writer.stdout.readline().strip() for _ in range(random.Random().randint(3, 25))]
    writer.kill()
    acknowledged += [line.strip() for line in writer.stdout if line.endswith("\n")]
    writer.wait(10)
    writer.stdout.close()

    engine = open_engine(sqlite_path)
    begun = begin_session(engine, "desk-1")
    report = begun.recovery
    assert report is not None
    assert report.lost == 0
    assert report.recovered >= len(acknowledged)
    assert report.last_event_at is not None
    assert report.console == "desk-1"
    with open_queries(engine) as queries:
        stored = {card.number for card in queries.board(Desk(engine).now).orders}
    assert set(acknowledged) <= stored
    assert verify(engine).ok
    begun.end()
    assert begin_session(engine, "desk-1").recovery is None
    engine.dispose()


def test_an_orderly_end_leaves_no_witness(sqlite_path: Path) -> None:
    engine = open_engine(sqlite_path)
    with session(engine, "desk-1") as begun:
        Desk(engine).set_up()
        assert begun.recovery is None
        assert list(sqlite_path.parent.glob("*.witness-*"))
    assert not list(sqlite_path.parent.glob("*.witness-*"))
    engine.dispose()


def test_a_file_put_back_from_yesterday_is_noticed(
    sqlite_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(sqlite_path)
    desk = Desk(engine)
    desk.set_up()
    engine.dispose()
    yesterday = sqlite_path.with_name("yesterday.db")
    shutil.copy(sqlite_path, yesterday)

    engine = open_engine(sqlite_path)
    desk = Desk(engine, commands=100)
    begin_session(engine, "desk-1")
    with desk.queries() as queries:
        desk.technicians = list(queries.technicians())
    for _ in range(3):
        desk.take()
    engine.dispose()  # the program is gone without saying so
    (witness,) = sqlite_path.parent.glob("*.witness-*")
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    witness.rename(str(witness).replace(str(os.getpid()), str(dead.pid)))
    witness_text = Path(str(witness).replace(str(os.getpid()), str(dead.pid)))
    content = witness_text.read_text(encoding="utf-8").replace(
        f'"pid": {os.getpid()}', f'"pid": {dead.pid}'
    )
    witness_text.write_text(content, encoding="utf-8")
    for name in ("", "-wal", "-shm"):
        Path(f"{sqlite_path}{name}").unlink(missing_ok=True)
    shutil.copy(yesterday, sqlite_path)

    engine = open_engine(sqlite_path)
    report = begin_session(engine, "desk-1").recovery
    assert report is not None
    assert (report.recovered, report.lost) == (0, 3)
    engine.dispose()


def test_a_session_that_still_runs_is_left_alone(sqlite_path: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE
    )
    engine = open_engine(sqlite_path)
    begun = begin_session(engine, "desk-1")
    (mine,) = sqlite_path.parent.glob("*.witness-*")
    theirs = mine.with_name(f"{sqlite_path.name}.witness-{running.pid}")
    theirs.write_text(mine.read_text().replace(str(os.getpid()), str(running.pid)))
    try:
        assert begin_session(engine, "desk-1").recovery is not None  # the one of this process
        assert theirs.exists()
    finally:
        running.communicate()
    begun.end()
    assert begin_session(engine, "desk-1").recovery is not None
    assert not theirs.exists()
    engine.dispose()
