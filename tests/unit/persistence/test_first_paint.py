"""The first window: the same cards as the board, without anything heavy."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from sqlalchemy import Engine

from domain.work_orders.commands import CancelOrder
from persistence.first_paint import first_board
from tests.unit.persistence.desk import Desk

_HEAVY = """
import sys
import persistence.first_paint
heavy = {"sqlalchemy", "alembic", "psycopg", "holidays", "numpy", "PySide6"} & set(sys.modules)
sys.exit(", ".join(sorted(heavy)) or None)
"""


def test_the_first_cards_are_those_of_the_board(sqlite_engine: Engine, sqlite_path: Path) -> None:
    desk = Desk(sqlite_engine)
    desk.set_up()
    for number in range(4):
        desk.tick(number)
        order = desk.take()
        if number == 1:
            desk.dispatch(order.id)
        if number == 2:
            desk.act(order.id, CancelOrder(reason="x"))
    cards = first_board(sqlite_path)
    with desk.queries() as queries:
        board = list(queries.board(desk.tick(60)).orders)
    assert sorted(cards, key=lambda card: card.id) == board
    assert first_board(sqlite_path, 2) == cards[:2]
    dues = [card.next_due_at for card in cards]
    assert dues == sorted(due for due in dues if due is not None)


def test_nothing_is_painted_of_what_cannot_be_read(tmp_path: Path, sqlite_path: Path) -> None:
    assert first_board(tmp_path / "missing.db") == ()
    assert not (tmp_path / "missing.db").exists()
    (tmp_path / "other.db").write_text("no database " * 100)
    assert first_board(tmp_path / "other.db") == ()
    raw = sqlite3.connect(sqlite_path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    assert first_board(sqlite_path) == ()


def test_nothing_heavy_is_loaded_for_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HEAVY],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert done.returncode == 0, done.stderr
