"""Windows with one real place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.apply import Theme
from desktop.window.catalogue import places
from desktop.window.main_window import MainWindow
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def equipment_window(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """At the equipment, whose first rows are there."""
    shown = [place for place in places() if place.name == "assets"]
    made = MainWindow(office.services, Theme(qapp, office.settings), shown)
    qtbot.addWidget(made)
    made.show_place("assets")
    made.show()
    qtbot.waitExposed(made)
    office.settle(20)
    yield made
    made.close()
