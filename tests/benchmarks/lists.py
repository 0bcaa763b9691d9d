"""How smoothly the list of work orders scrolls, and how soon typed words are answered in it.

Wanted at a million orders: a frame of scrolling < 16 ms (p95), keystroke to painted rows < 150 ms
(p95; the pause that waits for the hand to rest is within). Beside it stands a plain
QTableView over as many rows that are made up on the spot: what Qt itself needs for a frame.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.read_models import ListFilter, ListQuery
from tests.benchmarks import _console

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from desktop.views.lists.place import ListPlace

#: What is typed, key by key: names, streets, numbers, a phone.
WORDS = ("空调", "天河", "不制冷", "电梯", "漏水", "WO-26", "1380", "李强", "恒信", "冷柜")
#: What nearly every order has, one character, what none has.
AWKWARD = ("区", "1", "机 0", "不 1", "广州", "zz")


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --db PATH, --orders N, --frames N."""
    chosen = _console.options("lists", args, ("frames", 300, "frames of each way of scrolling"))
    with tempfile.TemporaryDirectory(prefix="paidan-lists-") as name:
        folder = Path(name)
        place = chosen.db or _console.company(folder, chosen.orders)
        with _console.console_on(place, folder) as console:
            assert console.window is not None
            orders: ListPlace = console.window.show_place("orders")
            began = time.perf_counter()
            _console.wait_until(lambda: len(orders.table.rows.ids) > 0)
            _console.wait_until(lambda: orders.table.rows.is_loaded(0))
            opened = (time.perf_counter() - began) * 1000
            return {
                **_console.about(place),
                "first_rows_ms": round(opened, 1),
                "whole_list_ms": round(_whole(orders, began), 1),
                "wheel": _console.spread(_wheel(orders.table, chosen.frames)),
                "thumb": _thumb(orders, chosen.frames),
                "typing": _console.spread(_typing(orders, WORDS)),
                "typing_awkward": _console.spread(_typing(orders, AWKWARD)),
                "typing_in_queued_orders": _console.spread(_typing(orders, AWKWARD, "queued")),
                "typing_in_archived_orders": _console.spread(_typing(orders, AWKWARD, "archived")),
                "plain_table_wheel": _console.spread(_plain(orders.table, chosen.frames)),
            }


def _whole(orders: ListPlace, began: float) -> float:
    _console.wait_until(lambda: orders.is_whole)
    return (time.perf_counter() - began) * 1000


def _frame(table: QTableView, value: int) -> float:
    """Milliseconds to move to ``value`` and to have it painted."""
    from PySide6.QtWidgets import QApplication

    began = time.perf_counter()
    table.verticalScrollBar().setValue(value)
    table.viewport().repaint()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def _wheel(table: QTableView, frames: int) -> list[float]:
    """Three rows at a time, as a wheel does."""
    bar = table.verticalScrollBar()
    return [_frame(table, min(bar.maximum(), step * 3)) for step in range(frames)]


def _thumb(orders: ListPlace, frames: int) -> dict[str, Any]:
    """The thumb dragged anywhere: the frame, and how soon the rows there are filled in."""
    table, dice = orders.table, random.Random(5)
    bar = table.verticalScrollBar()
    taken, filled = [], []
    for _ in range(max(10, frames // 10)):
        target = dice.randrange(bar.maximum() + 1)
        began = time.perf_counter()
        taken.append(_frame(table, target))
        first = max(0, table.rowAt(1))
        _console.wait_until(lambda first=first: table.rows.is_loaded(first))  # type: ignore[misc]
        table.viewport().repaint()
        filled.append((time.perf_counter() - began) * 1000)
    return {"frame": _console.spread(taken), "rows_there": _console.spread(filled)}


def _typing(orders: ListPlace, words: Sequence[str], status: str = "") -> list[float]:
    """From the last key to the painted answer; among the orders of one status if given."""
    taken = []
    chosen = (ListFilter("status", "eq", status),) if status else ()
    orders.show_list(ListQuery("work_order", filters=chosen), status)
    for word in words:
        orders.search.set_quietly("")
        orders.reload(fresh=True)
        _console.settle(0.3)
        for letter in word:
            if letter == " ":  # nothing else is asked
                _console.type_letter(orders.search, letter)
                continue
            answers: list[object] = []

            def note(ids: object, _rows: object, answers: list[object] = answers) -> None:
                answers.append(ids)

            orders.source.listed.connect(note)
            orders.source.begun.connect(note)
            began = time.perf_counter()
            _console.type_letter(orders.search, letter)
            _console.wait_until(lambda answers=answers: bool(answers))  # type: ignore[misc]
            ids = orders.table.rows.ids
            _console.wait_until(lambda ids=ids: not len(ids) or orders.table.rows.is_loaded(0))  # type: ignore[misc]
            orders.table.viewport().repaint()
            taken.append((time.perf_counter() - began) * 1000)
            orders.source.listed.disconnect(note)
            orders.source.begun.disconnect(note)
    return taken


def _plain(table: QTableView, frames: int) -> list[float]:
    """The same frames in a table of Qt's own over made-up texts."""
    from PySide6.QtCore import QAbstractTableModel, Qt
    from PySide6.QtWidgets import QTableView

    rows, columns = table.model().rowCount(), 12

    class Made(QAbstractTableModel):
        def rowCount(self, _parent: Any = None) -> int:
            return rows

        def columnCount(self, _parent: Any = None) -> int:
            return columns

        def data(self, index: Any, role: int = 0) -> Any:
            display = int(Qt.ItemDataRole.DisplayRole)
            return f"{index.row()}:{index.column()}" if role == display else None

    view = QTableView()
    view.setModel(Made(view))
    view.verticalHeader().hide()
    view.resize(table.size())
    view.show()
    _console.settle(0.2)
    taken = _wheel(view, frames)
    view.close()
    return taken
