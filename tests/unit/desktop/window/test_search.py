"""The one box: what it finds, and where that leads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.window.main_window import MainWindow
from domain.read_models import ListQuery
from tests.unit.desktop.fake_services import Office


def _type(window: MainWindow, office: Office, text: str) -> None:
    box = window.top.search
    box.activate()
    box.setText(text)
    box.search_now()
    office.settle()


def _titles(window: MainWindow) -> list[str]:
    return [entry.title for entry in window.top.search.popup.model.entries]


def test_search_answers_in_groups(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    _type(window, office, "恒隆")
    kinds = [entry.kind for entry in window.top.search.popup.model.entries]
    assert kinds.count("work_order") == 2
    assert "customer" in kinds
    assert "asset" in kinds
    current = window.top.search.popup.current()
    assert current is not None
    assert current.kind == "work_order"


def test_enter_opens_what_is_chosen(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    _type(window, office, "恒隆")
    box = window.top.search
    with qtbot.waitSignal(box.opened) as opened:
        qtbot.keyClick(box, Qt.Key.Key_Down)
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] == "work_order"
    assert box.text() == ""
    assert not box.results_are_open
    assert window.side.page is not None
    assert window.place("dispatch").shown == [tuple(opened.args)]


def test_enter_before_the_answer_opens_its_first_line(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    box = window.top.search
    box.activate()
    box.setText("WO-261121-0005")
    with qtbot.waitSignal(box.opened) as opened:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.args == ["work_order", 5]


def test_an_answer_that_comes_too_late_does_not_pop_up(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    box = window.top.search
    box.activate()
    box.setText("恒隆")
    box.search_now()
    window.place("dispatch").field.setFocus()
    office.settle()
    assert not box.results_are_open


@pytest.mark.parametrize("mark", ["/", ">", "／", "、"])
def test_a_mark_begins_a_command(
    window: MainWindow, office: Office, qtbot: QtBot, mark: str
) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.top.search.activate(f"{mark}here")
    assert window.top.search.popup.model.entries[0].command == "here"
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.place("dispatch").ran == ["here"]


def test_nothing_found_says_so(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    _type(window, office, "不存在的东西")
    assert len(_titles(window)) == 1
    assert "不存在的东西" in _titles(window)[0]
    assert window.top.search.popup.current() is None


def test_all_hits_go_to_their_list(window: MainWindow) -> None:
    window.top.search.all_requested.emit("work_order", "空调")
    assert window.current_place == "orders"
    assert window.place("orders").listed == [(ListQuery("work_order", "空调"), "空调")]
