"""A scanner that types must be told from a person, wherever the focus is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets.wedge import KEEPS_SCANS, KeyboardWedge

CODE = "GZ-AC-0217-K"


class Desk(QWidget):
    """A window with a list, a button and a field; the list counts the digits it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.list = DigitList()
        self.field = QLineEdit()
        self.button = QPushButton("保存")
        self.button.setDefault(True)
        column = QVBoxLayout(self)
        for widget in (self.list, self.field, self.button):
            column.addWidget(widget)
        self.wedge = KeyboardWedge(self)
        self.scans: list[str] = []
        self.wedge.scanned.connect(self.scans.append)


class DigitList(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.texts = ""
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.texts += event.text()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    handle = made.windowHandle()
    assert handle is not None
    made.wedge.watch(handle)
    return made


def type_in(window: QWindow | None, text: str, gap_ms: int, start: int = 1_000) -> int:
    """Key presses with time stamps ``gap_ms`` apart, as the system delivers them to a window."""
    assert window is not None
    at = start
    for character in text:
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character.upper()))
        shift = Qt.KeyboardModifier.ShiftModifier
        modifiers = shift if character.isupper() else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, character)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(window, event)
        at += gap_ms
    return at


def test_a_scan_over_a_list_presses_nothing_there(qtbot: QtBot, desk: Desk) -> None:
    desk.list.setFocus()
    type_in(desk.windowHandle(), f"{CODE}\r", 8)
    assert desk.scans == [CODE]
    assert desk.list.texts == ""


def test_a_person_types_through(qtbot: QtBot, desk: Desk) -> None:
    desk.list.setFocus()
    type_in(desk.windowHandle(), "12", 180)
    qtbot.waitUntil(lambda: desk.list.texts == "12")
    assert desk.scans == []


def test_one_digit_arrives_by_itself(qtbot: QtBot, desk: Desk) -> None:
    desk.list.setFocus()
    type_in(desk.windowHandle(), "1", 0)
    assert desk.list.texts == ""  # held for the blink of an eye
    qtbot.waitUntil(lambda: desk.list.texts == "1")


def test_enter_after_one_key_follows_it(qtbot: QtBot, desk: Desk) -> None:
    desk.list.setFocus()
    type_in(desk.windowHandle(), "1\r", 90)
    qtbot.waitUntil(lambda: desk.list.texts == "1\r")


def test_a_scanner_without_end_character_is_found_by_its_silence(qtbot: QtBot, desk: Desk) -> None:
    desk.list.setFocus()
    type_in(desk.windowHandle(), CODE, 8)
    qtbot.waitUntil(lambda: desk.scans == [CODE])
    assert desk.list.texts == ""


def test_a_scan_is_taken_out_of_a_field_again(qtbot: QtBot, desk: Desk) -> None:
    desk.field.setFocus()
    desk.field.setText("客户说")
    qtbot.waitUntil(desk.field.hasFocus)
    saved: list[bool] = []
    desk.button.clicked.connect(lambda: saved.append(True))
    type_in(desk.windowHandle(), f"{CODE}\r", 8)
    assert desk.scans == [CODE]
    assert desk.field.text() == "客户说"
    assert saved == []


def test_a_marked_text_is_there_again_after_a_scan(qtbot: QtBot, desk: Desk) -> None:
    """Tab marks all of a field, so the first character of a scan writes over it."""
    desk.field.setText("客户说")
    desk.field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(desk.field.hasFocus)
    assert desk.field.selectedText() == "客户说"
    type_in(desk.windowHandle(), f"{CODE}\r", 8)
    assert (desk.scans, desk.field.text()) == ([CODE], "客户说")
    assert desk.field.selectedText() == "客户说"


@pytest.mark.parametrize("all_marked", [False, True])
def test_a_scan_changes_no_number_date_or_choice(
    qtbot: QtBot, desk: Desk, all_marked: bool
) -> None:
    number, day, choice, notes = QSpinBox(), QDateEdit(), QComboBox(), QPlainTextEdit("旧")
    number.setRange(0, 999_999)
    number.setValue(12)
    day.setDate(QDate(2026, 11, 21))
    choice.setEditable(True)
    choice.setEditText("客户甲")
    layout = desk.layout()
    assert layout is not None
    for widget in (number, day, choice, notes):
        layout.addWidget(widget)
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        if all_marked and not isinstance(widget, QComboBox):
            widget.selectAll()
        type_in(desk.windowHandle(), f"{CODE}\r", 8)
    assert desk.scans == [CODE] * 4
    assert number.value() == 12
    assert day.date() == QDate(2026, 11, 21)
    assert choice.currentText() == "客户甲"
    assert notes.toPlainText() == "旧"


def test_a_field_for_codes_keeps_the_scan(qtbot: QtBot, desk: Desk) -> None:
    desk.field.setProperty(KEEPS_SCANS, True)
    desk.field.setFocus()
    qtbot.waitUntil(desk.field.hasFocus)
    type_in(desk.windowHandle(), f"{CODE}\r", 8)
    assert desk.field.text() == CODE
    assert desk.scans == []


def test_a_pin_is_no_scan_however_fast_it_is_typed(qtbot: QtBot, desk: Desk) -> None:
    desk.field.setEchoMode(QLineEdit.EchoMode.Password)
    desk.field.setFocus()
    qtbot.waitUntil(desk.field.hasFocus)
    entered: list[bool] = []
    desk.field.returnPressed.connect(lambda: entered.append(True))
    type_in(desk.windowHandle(), "13572468\r", 8)
    assert desk.field.text() == "13572468"
    assert (desk.scans, entered) == ([], [True])


def test_typing_in_a_field_is_never_held(qtbot: QtBot, desk: Desk) -> None:
    desk.field.setFocus()
    qtbot.waitUntil(desk.field.hasFocus)
    type_in(desk.windowHandle(), "kt", 120)
    assert desk.field.text() == "kt"


def test_shortcuts_go_through_at_once(qtbot: QtBot, desk: Desk) -> None:
    desk.list.setFocus()
    window = desk.windowHandle()
    assert window is not None
    control = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_K, control, "\x0b")
    QCoreApplication.sendEvent(window, event)
    assert desk.list.texts == "\x0b"


def test_a_key_held_down_is_no_scan(qtbot: QtBot, desk: Desk) -> None:
    desk.field.setFocus()
    qtbot.waitUntil(desk.field.hasFocus)
    type_in(desk.windowHandle(), "aaaaaaaa\r", 30)
    assert desk.scans == []


def test_a_scan_presses_no_default_button_of_a_window_opened_later(
    qtbot: QtBot, desk: Desk
) -> None:
    question = QDialog(desk)
    pressed: list[bool] = []
    delete = QPushButton("删除", question)
    delete.setDefault(True)
    delete.clicked.connect(lambda: pressed.append(True))
    question.open()
    qtbot.waitExposed(question)
    question.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is question.windowHandle())
    type_in(question.windowHandle(), "GZ-AC-0217-3\r", 8)
    qtbot.wait(60)
    assert desk.scans == ["GZ-AC-0217-3"]
    assert pressed == []
    qtbot.keyClick(question, Qt.Key.Key_Return)  # a person still can
    assert pressed == [True]
