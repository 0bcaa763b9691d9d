"""Small marks that delegates and widgets draw alike: chips, dots, bars, rings, cut text.

All sizes are device independent pixels; colours come from :mod:`desktop.theme.ink` at paint time, so
a change of theme needs a repaint and nothing else.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

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


def draw_load(
    painter: QPainter, right: float, middle: float, load: int, limit: int, size: float = 8.0
) -> float:
    """Squares that end at ``right``: ``load`` filled of ``limit`` (at most 8); past the limit red.
    The width used."""
    count = min(max(limit, load, 1), 8)
    step = size + 2
    left = right - count * step + 2
    painter.setPen(Qt.PenStyle.NoPen)
    for index in range(count):
        if index >= limit:
            fill = ink.colour("red")
        else:
            fill = ink.colour("accent") if index < load else ink.colour("line")
        painter.setBrush(fill)
        painter.drawRoundedRect(
            QRectF(left + index * step, middle - size / 2, size, size), 2.0, 2.0
        )
    return count * step - 2


def factor_colours(count: int) -> list[QColor]:
    """From the accent towards the panel, so that segments stay apart."""
    shares = [0.0, 0.22, 0.42, 0.58, 0.7, 0.8]
    return [ink.mixed("accent", "panel", shares[min(i, len(shares) - 1)]) for i in range(count)]


def draw_factors(painter: QPainter, box: QRectF, parts: Sequence[float], total: float) -> None:
    """Segments of ``parts`` side by side; the whole of ``box`` stands for ``total``."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour("line"))
    painter.drawRoundedRect(box, 2, 2)
    x = box.left()
    if total <= 0:
        return
    for part, fill in zip(parts, factor_colours(len(parts)), strict=True):
        width = box.width() * max(0.0, part) / total
        if width < 0.5:
            continue
        painter.setBrush(fill)
        painter.drawRect(QRectF(x, box.top(), max(1.0, width - 1), box.height()))
        x += width


def draw_avatar(
    painter: QPainter, box: QRectF, name: str, font: QFont, colour: QColor, badge: str = ""
) -> None:
    """The first character of ``name`` in a ring of ``colour``; ``badge``: a small mark at the lower
    right, so that the state does not hang on colour alone."""
    ring = box.adjusted(1, 1, -1, -1)
    painter.setBrush(ink.colour("panel"))
    painter.setPen(QPen(colour, 2))
    painter.drawEllipse(ring)
    painter.setFont(font)
    painter.setPen(ink.colour("text"))
    painter.drawText(box, CENTRE, name[:1])
    if badge:
        spot = QRectF(box.right() - 11, box.bottom() - 11, 12, 12)
        painter.setPen(QPen(ink.colour("panel"), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(spot)
        tiny = QFont(font)
        tiny.setPixelSize(8)
        painter.setFont(tiny)
        painter.setPen(ink.colour("on_accent"))
        painter.drawText(spot, CENTRE, badge)


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


def draw_alert_mark(painter: QPainter, box: QRectF, level: str) -> None:
    """The shape of an alert level: triangle, diamond, disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.colour(level))
    centre, half = box.center(), box.width() / 2
    if level == "red":
        top = QPointF(centre.x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    elif level == "amber":
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(centre.x(), centre.y() - half),
                    QPointF(centre.x() + half, centre.y()),
                    QPointF(centre.x(), centre.y() + half),
                    QPointF(centre.x() - half, centre.y()),
                ]
            )
        )
    else:
        painter.drawEllipse(box)
