"""Backups, restoring, verifying and migrating from the command line."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from domain.people.operators import ALL_RIGHTS, Operator
from domain.usecases import rights
from persistence.engine import open_engine
from persistence.migrations import downgrade
from persistence.revisions import HEAD, REVISIONS
from persistence.store import open_store
from tests.unit.desktop.cli.conftest import CommandLine


def test_a_backup_comes_back_as_it_was(paidan: CommandLine, tmp_path: Path) -> None:
    made = paidan("backup", "--to", tmp_path / "second disk", "--json").json
    assert made["rows"]["work_orders"] == 5
    assert Path(made["path"]).stat().st_size == made["bytes"]
    fresh = tmp_path / "fresh.db"
    back = paidan("restore", made["path"], "--db", fresh, "--json")
    assert back.status == 0, back.err
    assert back.json["rows"] == made["rows"]
    assert back.json["first_difference"] is None
    assert paidan("verify", "--db", fresh, "--json").json["ok"] is True
    again = paidan("restore", made["path"], "--db", fresh, "--json")
    assert (again.status, again.json["error"]["code"]) == (1, "restore_target_exists")


def test_what_is_no_backup_is_unreadable_input(paidan: CommandLine, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.db"
    assert paidan("restore", tmp_path / "none.db", "--db", fresh).status == 3
    (tmp_path / "letter.db").write_text("Dear Sir or Madam")
    assert paidan("restore", tmp_path / "letter.db", "--db", fresh).status == 3
    assert not fresh.exists()


def test_an_edited_history_is_found(paidan: CommandLine) -> None:
    with closing(sqlite3.connect(paidan.db)) as connection, connection:
        guards = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in guards.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE event_log SET actor = 'nobody' WHERE seq = 15")
    ended = paidan("verify", "--json")
    assert ended.status == 1
    assert ended.json["ok"] is False
    assert ended.json["problems"][0]["code"] == "digest_wrong"
    assert ended.json["problems"][0]["where"] == "15"
    assert len(ended.err.splitlines()) == 1


def test_an_older_database_is_brought_up_to_date(paidan: CommandLine) -> None:
    older = REVISIONS[REVISIONS.index(HEAD) - 1]
    downgrade(paidan.db, to=older)
    done = paidan("migrate", "--json").json
    assert (done["from"], done["to"]) == (older, HEAD)
    assert Path(done["backup"]).is_file()
    assert paidan("migrate", "--json").json == {"from": HEAD, "to": HEAD, "backup": None}
    assert paidan("search", "恒隆", "--json").json["totals"]["work_order"] == 5


def test_whoever_is_locked_out_gets_in_again(paidan: CommandLine) -> None:
    engine = open_engine(paidan.db)
    with open_store(engine, actor="", console="") as store:
        rights.save_operator(store, Operator("chen", "陈主管", ALL_RIGHTS), "1357")
    engine.dispose()
    (listed,) = paidan("operators", "--json").json["operators"]
    assert (listed["name"], listed["pin"]) == ("陈主管", True)
    assert paidan("operators", "--forget-pins", "--json").json["forgotten_pins"] == 1
    assert paidan("operators").out.split() == [
        "陈主管",
        "approve,",
        "erase,",
        "override,",
        "settings",
    ]
