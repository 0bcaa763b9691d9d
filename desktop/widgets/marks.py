"""Marks as widgets: signal, state. Delegates draw the same by `painting`."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import ink
from desktop.widgets import painting


class _Mark(QWidget):
    """A fixed-size drawing with a name for screen readers."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        raise NotImplementedError


class SignalBars(_Mark):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(24, 11), parent)
        self._bars: int | None = None
        self._token = "accent"

    def set_bars(self, bars: int | None, token: str = "accent") -> None:
        self._bars, self._token = bars, token
        self.update()

    def draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        box = QRectF(0, 0, self.width(), self.height())
        painting.draw_signal(painter, box, self._bars, ink.colour(self._token))


class StatusDot(_Mark):
    """A disc of a token's colour; always beside a word."""

    def __init__(self, token: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(QSize(10, 10), parent)
        self._token = token
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_token(self, token: str) -> None:
        self._token = token
        self.update()

    def draw(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour(self._token))
        painter.drawEllipse(QRectF(1, 1, 8, 8))
