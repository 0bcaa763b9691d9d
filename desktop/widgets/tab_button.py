"""A tab that keeps its width when it becomes bold."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.widgets.painting import bold_font, metrics_of

_PADDING = 18


class TabButton(QPushButton):
    """Checkable, in the look of the queue's tabs."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tab")
        self.setCheckable(True)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        self.setText(text)
        wide = metrics_of(bold_font(self.font())).horizontalAdvance(text)
        self.setMinimumWidth(round(wide) + _PADDING)
