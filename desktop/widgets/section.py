"""The line above a part of a place: what it is, one detail, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


class SectionHeader(QWidget):
    """Bold title, muted detail, buttons on the right."""

    def __init__(self, title: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "section-header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 8, 0)
        self._row.setSpacing(10)
        self.title = QLabel(title)
        self.title.setProperty("role", "section")
        self.detail = QLabel(detail)
        self.detail.setProperty("role", "muted")
        self._row.addWidget(self.title)
        self._row.addWidget(self.detail)
        self._row.addStretch(1)
        self.setMinimumHeight(40)

    def set_detail(self, text: str) -> None:
        self.detail.setText(text)

    def add(self, widget: QWidget) -> None:
        """One more control at the right."""
        self._row.addWidget(widget)
