"""Small marks that delegates and widgets draw alike: chips, dots, bars, rings, cut text.

All sizes are device independent pixels; colours come from :mod:`desktop.theme.ink` at paint time, so
a change of theme needs a repaint and nothing else.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from desktop.theme import ink

LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
CHIP_PADDING = 7.0

#: The three alert levels by shape, so that colour never stands alone.
ALERT_MARKS = {"red": "▲", "amber": "◆", "blue": "●"}


@functools.lru_cache(maxsize=64)
def _metrics(family: str, pixels: int, weight: int) -> QFontMetricsF:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return QFontMetricsF(font)


def metrics_of(font: QFont) -> QFontMetricsF:
    """The metrics of ``font``, kept: making them anew for every cell is most of a paint."""
    if font.pixelSize() <= 0:
        return QFontMetricsF(font)
    return _metrics(font.family(), font.pixelSize(), font.weight())


def small_font(font: QFont) -> QFont:
    """Detail: one pixel smaller, never below 11.5."""
    small = QFont(font)
    small.setPixelSize(max(12, font.pixelSize() - 1))
    return small


def bold_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def draw_text(painter: QPainter, box: QRectF, text: str, flags: int = LEFT) -> float:
    """Draw ``text`` cut to ``box`` with the painter's font and pen; the width used."""
    metrics = metrics_of(painter.font())
    width = metrics.horizontalAdvance(text)
    if width > box.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        width = metrics.horizontalAdvance(text)
    painter.drawText(box, flags, text)
    return width


def chip_width(text: str, font: QFont) -> float:
    return metrics_of(font).horizontalAdvance(text) + 2 * CHIP_PADDING


def draw_chip(
    painter: QPainter,
    left: float,
    middle: float,
    text: str,
    font: QFont,
    tone: str = "neutral",
    *,
    square: bool = False,
) -> float:
    """A rounded chip with its left edge at ``left`` and its middle at height ``middle``; its width.
    The painter should have Antialiasing set."""
    strong, wash = ink.tone(tone)
    metrics = metrics_of(font)
    height = metrics.height() + 1
    width = chip_width(text, font) if not square else max(height, chip_width(text, font) - 6)
    box = QRectF(left, middle - height / 2, width, height)
    radius = 4.0 if square else height / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash)
    painter.drawRoundedRect(box, radius, radius)
    painter.setFont(font)
    painter.setPen(strong)
    painter.drawText(box, CENTRE, text)
    return width


def draw_signal(painter: QPainter, box: QRectF, bars: int | None, colour: QColor) -> None:
    """Five bars of a radio signal; None draws them all faint."""
    step = box.width() / 5
    painter.setPen(Qt.PenStyle.NoPen)
    for index in range(5):
        height = box.height() * (0.35 + 0.65 * index / 4)
        on = bars is not None and index < bars
        painter.setBrush(colour if on else ink.mixed("line", "muted", 0.25))
        painter.drawRect(
            QRectF(box.left() + index * step, box.bottom() - height, step - 1.5, height)
        )


def draw_card(painter: QPainter, widget: QWidget) -> None:
    """The ground and edge of what lies above the window; leaves the painter smooth."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(ink.colour("line"))
    painter.setBrush(ink.colour("panel"))
    painter.drawRoundedRect(widget.rect().adjusted(0, 0, -1, -1), 6, 6)
