"""What a machine is a part of, and the parts of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.services import Services
from desktop.views.lists.machine_field import words_of
from domain.assets.asset import Asset

translate = QCoreApplication.translate


class PartsList(QWidget):
    """One button for each part; opens it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.buttons: list[QPushButton] = []
        self.none = QLabel(translate("Lists", "No parts of its own"))
        self.none.setProperty("role", "muted")
        self._column.addWidget(self.none)

    def show_parts(self, parts: Sequence[Asset]) -> None:
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        navigator = self._services.navigator
        for part in parts:
            button = QPushButton(words_of(part))
            button.clicked.connect(partial(navigator.open_requested.emit, "asset", part.id))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        self.none.setVisible(not parts)
