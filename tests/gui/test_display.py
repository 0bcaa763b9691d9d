"""The screen that the other tests here rely on: X, with a window manager that gives the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot


def test_windows_get_the_focus_and_the_keys(qtbot: QtBot) -> None:
    assert QGuiApplication.platformName() == "xcb"
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    qtbot.keyClicks(field, "138")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "13"
