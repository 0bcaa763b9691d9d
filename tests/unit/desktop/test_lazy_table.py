"""A table of a million rows: asks for little, keeps what was chosen, answers keys."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.widgets.lazy_model import ACCESSIBLE, DISPLAY, ID, PAGE_ROWS, Column, LazyModel
from desktop.widgets.lazy_table import LazyTable
from tests.unit.desktop.fake_services import Office

COLUMNS = (
    Column("number", "单号", lambda row: row["number"], 120, "number", strong=True),
    Column("status", "状态", lambda row: row["status"], 80, "status", tone=lambda row: "accent"),
    Column("cost", "费用", lambda row: row["cost"], 90, "cost", right=True),
    Column("note", "备注", lambda row: row["note"], 90, shown=False),
)


def row_of(entity: int) -> dict[str, str]:
    return {"number": f"WO-{entity:07d}", "status": "待派", "cost": f"¥{entity}", "note": "n\tn"}


class Source:
    """Hands rows out when told to; counts what was asked."""

    def __init__(self, *, at_once: bool = True) -> None:
        self.at_once = at_once
        self.asked: list[list[int]] = []
        self.waiting: list[tuple[list[int], Callable[[Sequence[Any]], None]]] = []
        self.word = ""

    def __call__(self, ids: Sequence[int], deliver: Callable[[Sequence[Any]], None]) -> None:
        self.asked.append(list(ids))
        if self.at_once:
            deliver([self._row(i) for i in ids])
        else:
            self.waiting.append((list(ids), deliver))

    def answer(self) -> None:
        ids, deliver = self.waiting.pop(0)
        deliver([self._row(i) for i in ids])

    def _row(self, entity: int) -> dict[str, str]:
        row = row_of(entity)
        return {**row, "status": self.word or row["status"]}


def make_table(qtbot: QtBot, source: Source, **options: Any) -> LazyTable:
    table = LazyTable(COLUMNS, source, **options)
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    return table


def test_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    source = Source()
    model = LazyModel(COLUMNS, source)
    model.set_ids(range(1, 301))
    model.want(0, 299)
    qtmodeltester.check(model)


def test_model_says_what_a_screen_reader_needs() -> None:
    model = LazyModel(COLUMNS, Source())
    model.set_ids([7])
    model.want(0, 0)
    assert model.data(model.index(0, 0), ACCESSIBLE) == "单号: WO-0000007"
    assert model.data(model.index(0, 0), ID) == 7
    assert model.headerData(1, Qt.Orientation.Horizontal, DISPLAY) == "状态"


def test_a_jump_through_a_million_rows_asks_for_what_stays(qtbot: QtBot) -> None:
    source = Source(at_once=False)
    table = make_table(qtbot, source)
    table.set_ids(array("q", range(1_000_000)))
    for step in range(1, 100):
        table.verticalScrollBar().setValue(step * 10_000)
    while source.waiting:
        source.answer()
    top = table.rowAt(0)
    assert table.rows.is_loaded(top)
    assert table.rows.row(top) == row_of(top)
    assert len(source.asked) < 12
    assert all(len(ids) <= PAGE_ROWS for ids in source.asked)


def test_an_answer_for_the_list_before_is_dropped(qtbot: QtBot) -> None:
    source = Source(at_once=False)
    table = make_table(qtbot, source)
    table.set_ids(range(10))
    late = source.waiting.pop(0)
    table.set_ids(range(100, 110))
    late[1]([row_of(i) for i in late[0]])
    assert table.rows.row(0) is None
    source.answer()
    assert table.rows.row(0) == row_of(100)


def test_rows_that_came_with_the_list_are_not_asked_for(qtbot: QtBot) -> None:
    source = Source(at_once=False)
    table = make_table(qtbot, source)
    ids = array("q", range(1, PAGE_ROWS + 60))
    table.set_ids(ids, rows=[row_of(i) for i in ids[:PAGE_ROWS]])
    assert table.rows.index(0, 0).data() == "WO-0000001"
    assert source.asked == [list(ids[PAGE_ROWS:])]  # only what may be scrolled to


def test_changed_rows_are_fetched_again_and_shown_until_then(qtbot: QtBot) -> None:
    source = Source()
    table = make_table(qtbot, source)
    table.set_ids(range(400))
    source.at_once, source.word = False, "已派"
    table.refresh_ids([3])
    row = table.rows.row(3)
    assert row is not None
    assert row["status"] == "待派"
    source.answer()
    row = table.rows.row(3)
    assert row is not None
    assert row["status"] == "已派"


def test_selection_survives_another_order(qtbot: QtBot) -> None:
    table = make_table(qtbot, Source())
    table.set_ids(range(1000))
    table.select_ids([3, 500, 999], current=500)
    with qtbot.assertNotEmitted(table.current_changed):
        table.set_ids(range(999, -1, -1))
    assert set(table.selected_ids()) == {3, 500, 999}
    assert table.current_id() == 500


def test_many_selected_ids_are_found_again(qtbot: QtBot) -> None:
    table = make_table(qtbot, Source())
    table.set_ids(array("q", range(50_000)))
    wanted = tuple(range(0, 50_000, 500))
    table.select_ids(wanted)
    assert table.selected_ids() == wanted
    assert table.selected_count() == len(wanted)


def test_what_left_the_list_is_no_longer_selected(qtbot: QtBot) -> None:
    table = make_table(qtbot, Source())
    table.set_ids(range(10))
    table.select_ids([2, 8])
    with qtbot.waitSignal(table.selection_changed):
        table.set_ids(range(5))
    assert table.selected_ids() == (2,)


def test_keys_move_open_and_copy(qtbot: QtBot) -> None:
    table = make_table(qtbot, Source())
    table.set_ids(range(1, 501))
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_id() == 500
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_id() == 1
    with qtbot.waitSignal(table.activated_id) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "单号\t状态\t费用\nWO-0000001\t待派\t¥1"
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_count() == 500


def test_letters_do_not_walk_through_the_rows(qtbot: QtBot) -> None:
    source = Source()
    table = make_table(qtbot, source)
    table.set_ids(range(1_000_000))
    asked = len(source.asked)
    qtbot.keyClicks(table, "WO")
    assert len(source.asked) == asked


def test_header_sorts_by_key_and_turns_round(qtbot: QtBot) -> None:
    table = make_table(qtbot, Source())
    with qtbot.waitSignal(table.sort_requested) as first:
        table.header.sectionClicked.emit(2)
    with qtbot.waitSignal(table.sort_requested) as second:
        table.header.sectionClicked.emit(2)
    assert (first.args, second.args) == (["cost", False], ["cost", True])
    with qtbot.assertNotEmitted(table.sort_requested):
        table.header.sectionClicked.emit(3)  # nothing to sort by
    assert table.sorting == ("cost", True)


def test_columns_come_back_as_they_were_left(qtbot: QtBot, office: Office) -> None:
    first = make_table(qtbot, Source(), settings=office.settings, key="orders")
    first.header.resizeSection(0, 222)
    first.header.show_column(3, True)
    first.header.moveSection(0, 2)
    again = make_table(qtbot, Source(), settings=office.settings, key="orders")
    assert again.header.sectionSize(0) == 222
    assert [column.key for column in again.header.visible_columns()] == [
        "status",
        "cost",
        "number",
        "note",
    ]
    again.header.reset_columns()
    assert [column.key for column in again.header.visible_columns()] == ["number", "status", "cost"]


def test_the_last_column_cannot_be_hidden(qtbot: QtBot) -> None:
    table = make_table(qtbot, Source())
    for number in (1, 2):
        table.header.show_column(number, False)
    menu = table.header.column_menu()
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert not enabled["单号"]
    assert enabled["状态"]
    menu.deleteLater()


def test_rows_are_painted_once_they_are_here(qtbot: QtBot) -> None:
    source = Source(at_once=False)
    table = make_table(qtbot, source)
    table.set_ids(range(50))
    QCoreApplication.processEvents()
    before = table.viewport().grab().toImage()
    while source.waiting:
        source.answer()
    after = table.viewport().grab().toImage()
    assert before != after
    model = table.selectionModel()
    model.select(
        table.rows.index(1, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    assert table.viewport().grab().toImage() != after
