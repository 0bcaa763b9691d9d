"""The side panel: calls and entities open here, beside the place, never over it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

WIDTH = 440


class SidePanel(QFrame):
    """Holds one page at a time.

    Signals:
        closed()
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._stack = QStackedLayout(self)
        self.hide()

    def show_page(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.show()

    @property
    def page(self) -> QWidget | None:
        return self._stack.currentWidget() if self.isVisible() else None

    def close_page(self) -> None:
        self.hide()
        self.closed.emit()
