"""The keycaps under the queue: what one letter does with what is selected (DD-09)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views.dispatch.ink import current_ink
from desktop.widgets.painting import small_font

_LINE = 24
_GAP = 10
_CAP = 17
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class KeycapStrip(QWidget):
    """Hidden while nothing is selected. A click does what the key does.

    Signals:
        pressed(str): the letter.
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keycaps")
        self.setMouseTracking(True)
        self._keys: list[tuple[str, str]] = []
        self._hovered = ""
        self.hide()

    @property
    def letters(self) -> str:
        """Those that are shown."""
        return "".join(letter for letter, _text in self._keys)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        if list(keys) == self._keys:
            return
        self._keys = list(keys)
        self.setAccessibleName(", ".join(f"{letter}: {text}" for letter, text in keys))
        self.setVisible(bool(keys))
        self.updateGeometry()
        self.update()

    def _boxes(self, width: float) -> list[tuple[QRectF, str, str]]:
        """(box, letter, text) in as many lines as they need."""
        metrics = QFontMetricsF(small_font(self.font()))
        boxes, x, y = [], 12.0, 4.0
        for letter, text in self._keys:
            room = _CAP + 5 + metrics.horizontalAdvance(text)
            if x + room > width - 8 and x > 12:
                x, y = 12.0, y + _LINE
            boxes.append((QRectF(x, y, room, _LINE), letter, text))
            x += room + _GAP
        return boxes

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = self._boxes(width)
        return round(boxes[-1][0].bottom() + 4) if boxes else 0

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 300)))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        ink = current_ink()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), ink.panel)
        painter.fillRect(0, 0, self.width(), 1, ink.line)
        painter.setFont(small_font(self.font()))
        for box, letter, text in self._boxes(self.width()):
            cap = QRectF(box.left(), box.center().y() - _CAP / 2, _CAP, _CAP)
            hot = letter == self._hovered
            painter.setPen(ink.accent if hot else ink.line)
            painter.setBrush(ink.accent_wash if hot else ink.sub)
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(ink.accent if hot else ink.text)
            painter.drawText(cap, _CENTRE, letter)
            painter.setPen(ink.text if hot else ink.muted)
            painter.drawText(box.adjusted(_CAP + 5, 0, 4, 0), _MIDDLE, text)
        painter.end()

    def letter_at(self, point: QPointF) -> str:
        """'' between the keys."""
        boxes = self._boxes(self.width())
        return next((letter for box, letter, _text in boxes if box.contains(point)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        letter = self.letter_at(event.position())
        if letter != self._hovered:
            self._hovered = letter
            shape = Qt.CursorShape.PointingHandCursor if letter else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = ""
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        letter = self.letter_at(event.position())
        if letter:
            self.pressed.emit(letter)
