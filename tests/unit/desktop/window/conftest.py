"""The window with two plain places."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.apply import Theme
from desktop.window.main_window import MainWindow
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.window.plain_place import PLACES, PlainPlace


@pytest.fixture
def window(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    PlainPlace.made = 0
    theme = Theme(qapp, office.settings)
    made = MainWindow(office.services, theme, PLACES)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.show_place("dispatch")
    made.load()
    office.settle()
    yield made
    made.close()
    theme.deleteLater()
