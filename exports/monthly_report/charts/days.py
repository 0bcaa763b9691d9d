"""Orders by day."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Circle, Drawing, PolyLine

from domain.analytics.patterns import Day
from exports.monthly_report.drawing import blank, box, rule, text, ticks, whole, width_of
from exports.monthly_report.style import ACCENT_SOFT, INK, LINE, MUTED, PANEL, RED, WHITE
from exports.texts import Texts


def day_columns(days: Sequence[Day], words: Texts, width: float, height: float = 150.0) -> Drawing:
    """Reported orders as columns, finished ones as a line, late ones as dots; weekends shaded."""
    drawing = blank(width, height)
    left, right, low, high = 24.0, 2.0, 22.0, height - 18.0
    highest = max((max(day.reported, day.finished) for day in days), default=1)
    marks = ticks(float(highest), least=1.0)
    pitch = (width - left - right) / max(1, len(days))

    def y_at(value: float) -> float:
        return low + (high - low) * value / marks[-1]

    for place, day in enumerate(days):
        if day.on.weekday() >= 5:
            box(drawing, left + place * pitch, low, pitch, high - low, PANEL)
    for mark in marks:
        rule(drawing, left, y_at(mark), width - right, y_at(mark), LINE, 0.35)
        text(drawing, left - 4, y_at(mark) - 2.3, whole(mark), 6.4, anchor="end")
    for place, day in enumerate(days):
        x = left + (place + 0.5) * pitch
        box(drawing, x - pitch * 0.31, low, pitch * 0.62, y_at(day.reported) - low, ACCENT_SOFT)
        if len(days) <= 10 or place % 2 == 0:
            label = (
                str(day.on.day)
                if len(days) > 10
                else words.label("weekday_short", str(day.on.weekday()))
            )
            text(drawing, x, low - 9, label, 6.4, anchor="middle")
    centre = [left + (place + 0.5) * pitch for place in range(len(days))]
    line = [part for x, day in zip(centre, days, strict=True) for part in (x, y_at(day.finished))]
    if len(days) > 1:
        drawing.add(PolyLine(line, strokeColor=INK, strokeWidth=1.2, strokeLineJoin=1))
    for x, day in zip(centre, days, strict=True):
        if day.late:
            drawing.add(
                Circle(x, y_at(day.late), 2.0, fillColor=WHITE, strokeColor=RED, strokeWidth=1.0)
            )
    _legend(drawing, words, left, height - 7.0)
    return drawing


def _legend(drawing: Drawing, words: Texts, x: float, y: float) -> None:
    box(drawing, x, y - 1, 8, 6, ACCENT_SOFT)
    x = _name(drawing, words.say("legend_reported"), x + 11, y)
    rule(drawing, x, y + 2, x + 11, y + 2, INK, 1.2)
    x = _name(drawing, words.say("legend_finished"), x + 14, y)
    drawing.add(Circle(x + 3, y + 2, 2.0, fillColor=WHITE, strokeColor=RED, strokeWidth=1.0))
    _name(drawing, words.say("legend_late"), x + 9, y)


def _name(drawing: Drawing, name: str, x: float, y: float) -> float:
    text(drawing, x, y - 0.6, name, 7.0, MUTED)
    return x + width_of(name, 7.0) + 14
