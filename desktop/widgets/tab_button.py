"""A tab that keeps its width when it becomes bold."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.widgets.painting import bold_font, metrics_of


class TabButton(QPushButton):
    """Checkable, in the look of the queue's tabs."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "tab")
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Room for the bold text, measured in the font the style sheet gives: it is not there yet
        when the button is made."""
        self.ensurePolished()
        font, text = self.font(), self.text()
        plain = metrics_of(font).horizontalAdvance(text)
        bold = metrics_of(bold_font(font)).horizontalAdvance(text)
        return super().sizeHint() + QSize(round(bold - plain) + 1, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
