"""Marks as widgets: avatar, load, factors, signal. Delegates draw the same by `painting`."""

from __future__ import annotations

from collections.abc import Sequence

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


class Avatar(_Mark):
    """First character of a name in a ring whose colour (a token) and badge tell the state."""

    def __init__(self, name: str = "", size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(QSize(size, size), parent)
        self._name, self._token, self._badge = name, "muted", ""
        self.setAccessibleName(name)

    def set_person(self, name: str, token: str = "muted", badge: str = "", state: str = "") -> None:
        self._name, self._token, self._badge = name, token, badge
        self.setAccessibleName(f"{name} {state}".strip())
        self.setToolTip(self.accessibleName())
        self.update()

    def draw(self, painter: QPainter) -> None:
        box = QRectF(0, 0, self._size.width(), self._size.height())
        font = painting.bold_font(self.font())
        painting.draw_avatar(painter, box, self._name, font, ink.colour(self._token), self._badge)


class LoadDots(_Mark):
    """How many of a day's orders are taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(80, 12), parent)
        self._load, self._limit = 0, 5

    def set_load(self, load: int, limit: int, spoken: str) -> None:
        """``spoken``: '3 of 5 orders today', translated."""
        self._load, self._limit = load, limit
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def draw(self, painter: QPainter) -> None:
        painting.draw_load(painter, self.width(), self.height() / 2, self._load, self._limit)


class FactorBar(_Mark):
    """The parts of a score side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(110, 6), parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._parts: tuple[float, ...] = ()
        self._total = 100.0

    def set_parts(self, parts: Sequence[float], total: float, spoken: str) -> None:
        self._parts, self._total = tuple(parts), total
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def draw(self, painter: QPainter) -> None:
        box = QRectF(0, 0, self.width(), self.height())
        painting.draw_factors(painter, box, self._parts, self._total)


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
