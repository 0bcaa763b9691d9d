"""Late orders by weekday and hour."""

from __future__ import annotations

from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color

from domain.analytics.patterns import HeatMap
from exports.monthly_report.drawing import blank, box, hatch, text
from exports.monthly_report.style import INK, LINE, MUTED, WHITE
from exports.texts import Texts


def _shade(depth: float) -> Color:
    """From white (0) to deep teal (1): one hue, so that it prints as a clean scale of greys."""
    pale, deep = (0.90, 0.96, 0.95), (0.03, 0.33, 0.31)
    return Color(*(a + (b - a) * depth for a, b in zip(pale, deep, strict=True)))


def heat_chart(heat: HeatMap, words: Texts, width: float) -> Drawing:
    """Seven rows of 24 cells, the number in each; sums at the right and below."""
    left, right, row = 34.0, 30.0, 15.0
    cell = (width - left - right) / 24
    height = row * 8 + 20
    drawing = blank(width, height)
    highest = max(max(line) for line in heat.late) or 1
    for hour in range(24):
        text(drawing, left + (hour + 0.5) * cell, height - 8, f"{hour:02d}", 6.2, anchor="middle")
    for weekday in range(7):
        y = height - 14 - (weekday + 1) * row
        text(drawing, 0, y + 4.6, words.label("weekday_short", str(weekday)), 7.0, INK)
        for hour in range(24):
            x, late = left + hour * cell, heat.late[weekday][hour]
            if late:
                depth = late / highest
                box(drawing, x, y, cell - 0.8, row - 0.8, _shade(depth))
                colour = WHITE if depth > 0.45 else INK
                text(drawing, x + (cell - 0.8) / 2, y + 4.6, str(late), 6.6, colour, "middle")
            else:
                box(drawing, x, y, cell - 0.8, row - 0.8, None, LINE, 0.3)
                if not heat.due[weekday][hour]:
                    hatch(drawing, x, y, cell - 0.8, row - 0.8)
        total = sum(heat.late[weekday])
        text(drawing, width, y + 4.6, str(total), 7.0, INK, "end", bold=True)
    y = height - 14 - 8 * row
    for hour in range(24):
        total = sum(line[hour] for line in heat.late)
        text(
            drawing,
            left + (hour + 0.5) * cell,
            y + 4.6,
            str(total) if total else "·",
            6.4,
            MUTED,
            "middle",
        )
    text(drawing, width, y + 4.6, str(heat.late_total), 7.0, INK, "end", bold=True)
    return drawing
