"""One line of words that takes the room there is and ends in an ellipsis where it is short."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class CutLabel(QLabel):
    """Plain text. The tool tip says all of it wherever it is cut, unless ``tells`` is False."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, tells: bool = True
    ) -> None:
        super().__init__(text, parent)
        self._tells = tells
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text, room = self.text(), self.contentsRect()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        whole = "" if shown == text else text
        if self._tells and self.toolTip() != whole:
            self.setToolTip(whole)
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            room,
            int(self.alignment().value),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
