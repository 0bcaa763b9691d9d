"""Small helpers to draw with: texts, hairlines, signs, axes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from reportlab.graphics.shapes import Circle, Drawing, Group, Line, Polygon, Rect, String
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from domain.analytics.measures import Band
from exports.monthly_report.style import BAND_COLOURS, BOLD, INK, LINE, MUTED, REGULAR


def blank(width: float, height: float) -> Drawing:
    """An empty drawing; its font is ours, so that no other is named in the file."""
    return Drawing(width, height, initialFontName=REGULAR)


def text(
    on: Drawing | Group,
    x: float,
    y: float,
    words: str,
    size: float = 7.0,
    colour: Color = MUTED,
    anchor: Literal["start", "middle", "end"] = "start",
    bold: bool = False,
) -> None:
    """One line of text; ``y`` is its base line, ``anchor`` start, middle or end."""
    on.add(
        String(
            x,
            y,
            words,
            fontName=BOLD if bold else REGULAR,
            fontSize=size,
            fillColor=colour,
            textAnchor=anchor,
        )
    )


def width_of(words: str, size: float, bold: bool = False) -> float:
    """Points the words take."""
    return float(stringWidth(words, BOLD if bold else REGULAR, size))


def fit(words: str, room: float, size: float, bold: bool = False) -> str:
    """The words, shortened with an ellipsis to ``room`` points."""
    if width_of(words, size, bold) <= room:
        return words
    while words and width_of(words + "…", size, bold) > room:
        words = words[:-1]
    return words + "…"


def fitting(words: str, room: float, size: float, smallest: float) -> tuple[str, float]:
    """The words in bold with the size in which they fit; only what is very long is shortened."""
    while size > smallest and width_of(words, size, True) > room:
        size -= 0.5
    return fit(words, room, size, True), size


def rule(
    on: Drawing | Group,
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    colour: Color = LINE,
    width: float = 0.4,
    dash: Sequence[float] | None = None,
) -> None:
    """A straight line."""
    line = Line(x1, y1, x2, y2, strokeColor=colour, strokeWidth=width)
    if dash is not None:
        line.strokeDashArray = dash
    on.add(line)


def box(
    on: Drawing | Group,
    x: float,
    y: float,
    width: float,
    height: float,
    fill: Color | None,
    stroke: Color | None = None,
    line: float = 0.4,
) -> None:
    """A rectangle from its lower left corner."""
    rectangle = Rect(x, y, width, height)
    rectangle.fillColor = fill
    rectangle.strokeColor = stroke
    rectangle.strokeWidth = line
    on.add(rectangle)


def hatch(
    on: Drawing | Group, x: float, y: float, width: float, height: float, gap: float = 3.0
) -> None:
    """Diagonal hairlines inside a rectangle: 'nothing to show here', also without colour."""
    offset = gap
    while offset < width + height:
        x1, y1 = (x + offset, y) if offset <= width else (x + width, y + offset - width)
        x2, y2 = (x, y + offset) if offset <= height else (x + offset - height, y + height)
        rule(on, x1, y1, x2, y2, width=0.3)
        offset += gap


def sign(on: Drawing | Group, x: float, y: float, size: float, band: Band) -> None:
    """The sign of a band, centred at (x, y): disc healthy, diamond watch, triangle act, ring note.

    The shape alone tells them apart on a black and white print.
    """
    colour, half = BAND_COLOURS[band], size / 2.0
    if band is Band.GOOD:
        on.add(Circle(x, y, half * 0.92, fillColor=colour, strokeColor=None, strokeWidth=0))
    elif band is Band.WATCH:
        points = [x, y + half * 1.1, x + half * 1.1, y, x, y - half * 1.1, x - half * 1.1, y]
        on.add(Polygon(points, fillColor=colour, strokeColor=None, strokeWidth=0))
    elif band is Band.BAD:
        points = [x - half * 1.1, y - half * 0.9, x + half * 1.1, y - half * 0.9, x, y + half * 1.1]
        on.add(Polygon(points, fillColor=colour, strokeColor=None, strokeWidth=0))
    else:
        on.add(Circle(x, y, half * 0.8, fillColor=None, strokeColor=colour, strokeWidth=0.8))


def signed_text(band: Band, words: str, size: float = 7.8) -> Drawing:
    """A sign and a word beside it, for a cell of a table."""
    drawing = blank(width_of(words, size) + size + 4, size)
    sign(drawing, size / 2.0, size * 0.36, size * 0.78, band)
    text(drawing, size + 3, 0.4, words, size, INK if band is not Band.NONE else MUTED)
    return drawing


def ticks(highest: float, wanted: int = 4, least: float = 0.0) -> list[float]:
    """Round axis values from 0 to at least ``highest``; ``least``: between two of them (1: of what is
    counted)."""
    if highest <= 0:
        return [0.0, 1.0]
    raw = highest / wanted
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1.0, 2.0, 2.5, 5.0, 10.0) if factor * power >= raw)
    step = max(step, least)
    return [step * index for index in range(math.ceil(highest / step - 1e-9) + 1)]


def whole(value: float) -> str:
    """An axis label without needless decimals."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
