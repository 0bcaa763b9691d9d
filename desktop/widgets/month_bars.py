"""A bar for each month, in pieces one upon the other; the highest says how much it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.theme import ink
from desktop.widgets.painting import CENTRE, small_font

_HEIGHT = 150
_FOOT, _HEAD = 20.0, 18.0


@dataclass(frozen=True, slots=True)
class MonthBar:
    """``pieces``: (how much, name of its ink) from the ground up; ``words``: what it comes to."""

    month: date
    pieces: tuple[tuple[float, str], ...]
    words: str

    @property
    def height(self) -> float:
        return sum(value for value, _ink in self.pieces)


class MonthBars(QWidget):
    """``title`` is what a screen reader says of it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[MonthBar, ...] = ()
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(title)

    def show_bars(self, bars: Sequence[MonthBar]) -> None:
        self._bars = tuple(bars)
        spoken = [f"{bar.month:%Y-%m} {bar.words}" for bar in bars if bar.height]
        self.setAccessibleDescription("; ".join(spoken))
        self.setToolTip("\n".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setFont(small_font(self.font()))
        most = max(bar.height for bar in self._bars)
        floor = self.height() - _FOOT
        scale = (floor - _HEAD) / most if most else 0.0
        step = self.width() / len(self._bars)
        painter.setPen(ink.colour("line"))
        painter.drawLine(0, int(floor), self.width(), int(floor))
        for place, bar in enumerate(self._bars):
            top = floor
            for value, name in bar.pieces:
                top -= value * scale
                box = QRectF(place * step + step * 0.18, top, step * 0.64, value * scale)
                painter.fillRect(box, ink.colour(name))
            painter.setPen(ink.colour("muted"))
            month = QRectF(place * step, floor + 3, step, 16)
            painter.drawText(month, CENTRE, f"{bar.month.month}")
            if bar.height and bar.height == most:
                painter.setPen(ink.colour("text"))
                # Words of the first and the last month would stick out of the picture.
                wide = painter.fontMetrics().horizontalAdvance(bar.words) + 4.0
                left = place * step + (step - wide) / 2
                left = min(max(left, 0.0), self.width() - wide)
                painter.drawText(QRectF(left, top - 18, wide, 16), CENTRE, bar.words)
                most = -1.0  # of several as high as that only the first
        painter.end()
