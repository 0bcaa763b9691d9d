"""Faults by frequency with their running share."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Circle, Drawing, Group, PolyLine

from domain.analytics.patterns import ParetoBar
from exports.monthly_report.drawing import blank, box, fit, rule, text, ticks, whole
from exports.monthly_report.style import ACCENT, ACCENT_SOFT, INK, LINE, MUTED, WHITE

#: Points of a column where there are only a few.
_WIDEST = 42.0


def pareto_chart(bars: Sequence[ParetoBar], width: float, height: float = 178.0) -> Drawing:
    """Columns, most frequent first; those that make up the first half are dark. Line: running share.

    Names are set slantwise below the columns, so that long ones stay legible.
    """
    drawing = blank(width, height)
    left, right, low, high = 24.0, 28.0, 52.0, height - 6.0
    marks = ticks(float(bars[0].count), least=1.0)
    pitch = (width - left - right) / len(bars)

    def y_at(value: float) -> float:
        return low + (high - low) * value / marks[-1]

    for mark in marks:
        rule(drawing, left, y_at(mark), width - right, y_at(mark), LINE, 0.35)
        text(drawing, left - 4, y_at(mark) - 2.3, whole(mark), 6.4, anchor="end")
    for share in (0.0, 0.5, 1.0):
        y = low + (high - low) * share
        text(drawing, width - right + 4, y - 2.3, f"{share * 100:.0f}%", 6.4)
    half = low + (high - low) * 0.5
    rule(drawing, left, half, width - right, half, MUTED, 0.5, (2, 2))
    line: list[float] = []
    for place, bar in enumerate(bars):
        x = left + (place + 0.5) * pitch
        first_half = bar.cumulative - bar.share < 0.5
        fill = ACCENT if first_half else ACCENT_SOFT
        wide = min(pitch * 0.64, _WIDEST)
        box(drawing, x - wide / 2, low, wide, y_at(bar.count) - low, fill)
        _slanted(drawing, x, low - 7, fit(bar.fault, 66, 6.6))
        line += [x, low + (high - low) * bar.cumulative]
    if len(bars) > 1:
        drawing.add(PolyLine(line, strokeColor=INK, strokeWidth=1.1, strokeLineJoin=1))
    for place in range(0, len(line), 2):
        drawing.add(
            Circle(
                line[place], line[place + 1], 1.5, fillColor=INK, strokeColor=WHITE, strokeWidth=0.5
            )
        )
    return drawing


def _slanted(drawing: Drawing, x: float, y: float, words: str) -> None:
    group = Group()
    text(group, 0, 0, words, 6.6, INK, "end")
    group.translate(x + 2, y)
    group.rotate(35)
    drawing.add(group)
