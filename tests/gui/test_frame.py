"""The frame under a real window manager: shortcuts, the focus, keys of a scanner, resizing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.settings import CALL_JUMPS, FONT_SCALE
from desktop.theme.apply import Theme, load_fonts
from desktop.views.order.page import OrderPageView
from desktop.window.main_window import MainWindow
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.window.plain_place import PLACES


@pytest.fixture
def office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    load_fonts()
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    theme = Theme(qapp, office.settings)
    theme.apply()
    made = MainWindow(office.services, theme, PLACES)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_place("dispatch")
    made.load()
    office.settle()
    yield made
    office.settings.set(FONT_SCALE, 100)
    made.close()
    qapp.setStyleSheet("")
    theme.deleteLater()


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """As the keyboard does it: to the window, which finds the shortcut or the focus."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)


CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def test_shortcuts_reach_places_search_and_text_size(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.current_place == "orders")
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.current_place == "dispatch")
    press(window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(window.top.search.hasFocus)
    press(window, Qt.Key.Key_Equal, CONTROL)
    qtbot.waitUntil(lambda: office.settings.get(FONT_SCALE) == 110)


def test_a_search_by_keys_alone(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_K, CONTROL)
    box = window.top.search
    qtbot.waitUntil(box.hasFocus)
    # Three keys: four this fast would be a scanner's.
    for key in (Qt.Key.Key_0, Qt.Key.Key_0, Qt.Key.Key_5):
        press(window, key, NONE)
    qtbot.waitUntil(lambda: box.results_are_open)
    assert box.hasFocus()
    with qtbot.waitSignal(box.opened) as opened:
        press(window, Qt.Key.Key_Return, NONE)
    assert opened.args is not None
    assert opened.args[0] == "work_order"
    qtbot.waitUntil(lambda: window.side.page is not None)


def test_a_call_and_a_toast_leave_the_typing_alone(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    field = window.place("dispatch").field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for letter in "ab":
        press(window, Qt.Key(ord(letter.upper())), NONE)
        office.devices.call_started.emit("13800138000")
        office.services.feedback.toast.emit("赵强 已接单", "good", "work_order", 5)
        office.services.feedback.problem.emit("标签机缺纸", "换纸", "paper_out")
        office.settle()
    qtbot.waitUntil(lambda: field.text() == "ab")
    assert field.hasFocus()
    assert window.isActiveWindow()


def test_a_storm_of_calls_leaves_chinese_alone_that_is_being_composed(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    office.settings.set(CALL_JUMPS, True)
    press(window, Qt.Key.Key_F2, NONE)
    qtbot.waitUntil(lambda: window.side.page is window.call)
    fault = window.call.title
    fault.setFocus()
    qtbot.waitUntil(fault.hasFocus)

    def compose(preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(fault, event)

    compose("kong'tiao")
    for number in range(15):
        office.devices.call_started.emit(f"1390000{number:04}")
        office.devices.call_started.emit("")
    office.settle()
    assert fault.hasFocus()
    assert window.isActiveWindow()
    compose("", "空调")
    assert fault.text() == "空调"
    assert window.calls.waiting == 0
    assert window.top.call.more.text() == "+14"


def test_escape_closes_the_panel_and_gives_the_focus_back(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    field = window.place("dispatch").field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    press(window, Qt.Key.Key_F2, NONE)
    qtbot.waitUntil(lambda: window.side.page is window.call)
    qtbot.waitUntil(lambda: window.side.isAncestorOf(QApplication.focusWidget() or window))
    press(window, Qt.Key.Key_Escape, NONE)
    qtbot.waitUntil(window.side.isHidden)
    qtbot.waitUntil(field.hasFocus)


def test_undo_by_key_but_not_inside_a_text(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    note = QPlainTextEdit(window)
    note.setGeometry(300, 200, 200, 80)
    note.show()
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    for key in (Qt.Key.Key_A, Qt.Key.Key_B):
        press(window, key, NONE)
    qtbot.waitUntil(lambda: note.toPlainText() == "ab")
    before = window.undoing.state.undo
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: note.toPlainText() != "ab")
    office.settle()
    assert window.undoing.state.undo == before
    window.place("dispatch").setFocus()
    window.rail.buttons["dispatch"].setFocus()
    note.hide()
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: window.undoing.state.redo is not None)


def test_a_scanner_opens_an_order_from_anywhere(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    window.rail.buttons["dispatch"].setFocus()
    handle = window.windowHandle()
    assert handle is not None
    shift = Qt.KeyboardModifier.ShiftModifier
    for character in "WO-261121-0005":
        modifier = shift if character.isupper() else NONE
        QTest.keyClick(handle, Qt.Key(ord(character)), modifier)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.side.page is not None)
    page = window.side.page
    assert isinstance(page, OrderPageView)
    assert page.order_id == 5


def test_what_floats_stays_in_its_corner(window: MainWindow, qtbot: QtBot) -> None:
    window.toasts.add("一")
    window.take_call({})
    qtbot.waitUntil(lambda: window.side.geometry().right() == window.stack.width() - 1)
    window.resize(1500, 820)
    qtbot.waitUntil(lambda: window.side.geometry().right() == window.stack.width() - 1)
    corner = window.toasts.mapTo(window, QPoint(window.toasts.width(), window.toasts.height()))
    assert window.width() - corner.x() == 16
    assert corner.y() <= window.feed.mapTo(window, QPoint(0, 0)).y()


def test_everything_in_the_frame_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    for kind in (QAbstractButton, QLineEdit):
        for widget in window.findChildren(kind):
            if not widget.isVisible() or widget.objectName().startswith("qt_"):
                continue
            inside = isinstance(widget.parent(), QLineEdit)  # the glass, the cross
            if inside or widget.window() is not window or window.stack.isAncestorOf(widget):
                continue
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, widget
