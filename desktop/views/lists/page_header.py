"""The head of a page: title, chips, buttons, and a menu for what is seldom wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from superqt import QFlowLayout

from desktop.widgets.chip import Chip
from desktop.widgets.icon_button import IconButton

translate = QCoreApplication.translate


class PageHeader(QWidget):
    """Signals:
    close_requested()
    """

    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 6)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.title, 1)
        more = IconButton("dots-three", translate("Lists", "More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(more)
        more.setMenu(self.menu)
        row.addWidget(more)
        close = IconButton("x", translate("Lists", "Close"))
        close.clicked.connect(self.close_requested)
        row.addWidget(close)
        column.addLayout(row)
        self._chips_holder = QWidget()
        self._chips = QFlowLayout(self._chips_holder)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setHorizontalSpacing(6)
        self._chips.setVerticalSpacing(4)
        column.addWidget(self._chips_holder)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(6)
        column.addLayout(self.buttons)

    def show_chips(self, chips: list[tuple[str, str]]) -> None:
        """(text, tone) of each; empty texts are left out."""
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text, tone in chips:
            if text:
                self._chips.addWidget(Chip(text, tone))
        self._chips_holder.setVisible(self._chips.count() > 0)

    def add_button(
        self, text: str, run: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        button = QPushButton(text)
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda: run())
        self.buttons.addWidget(button)
        return button
