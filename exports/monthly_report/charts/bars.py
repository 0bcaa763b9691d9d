"""Bars: inside tables, for the steps of an order, for ages, for hours."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color

from domain.analytics.bottlenecks import Bottleneck
from domain.analytics.cuts import CutRow
from exports.monthly_report.drawing import blank, box, fit, rule, text, ticks, whole, width_of
from exports.monthly_report.style import ACCENT, ACCENT_SOFT, INK, LINE, MUTED, PANEL, WHITE
from exports.texts import Texts


def cell_bar(
    value: float | None, top: float, shown: str, width: float, strong: bool = False
) -> Drawing:
    """A number with a bar of its size under it, for a cell of a table."""
    drawing = blank(width, 11.0)
    text(drawing, width, 3.2, shown, 7.8, INK, "end", bold=strong)
    box(drawing, 0, -0.2, width, 1.2, PANEL)
    if value and top:
        box(drawing, 0, -0.2, width * min(1.0, value / top), 1.2, ACCENT)
    return drawing


def steps_bar(bottleneck: Bottleneck, words: Texts, width: float) -> Drawing:
    """All time of the orders as one bar, cut into steps; the slowest is dark.

    Steps too thin to be named are named in the table below it.
    """
    drawing = blank(width, 26.0)
    x = 0.0
    for place, step in enumerate(bottleneck.steps):
        long = width * step.share
        slowest = step.key == bottleneck.slowest
        fill = ACCENT if slowest else (ACCENT_SOFT if place % 2 else PANEL)
        box(drawing, x, 0, max(0.3, long - 0.8), 26.0, fill, None if slowest else LINE, 0.3)
        name, share = words.step(step.key), f"{step.share * 100:.0f}%"
        colour = WHITE if slowest else INK
        if long > width_of(name, 7.2, slowest) + 6:
            text(drawing, x + long / 2, 14.5, name, 7.2, colour, "middle", bold=slowest)
            text(drawing, x + long / 2, 5.0, share, 7.2, colour, "middle")
        elif long > width_of(share, 6.6) + 2:
            text(drawing, x + long / 2, 5.0, share, 6.6, colour, "middle")
        x += long
    return drawing


def labelled_bars(
    rows: Sequence[tuple[str, int]], width: float, dark: Sequence[bool], row: float = 15.0
) -> Drawing:
    """Horizontal bars with their names and numbers; ``dark`` ones are those to look at."""
    drawing = blank(width, row * len(rows))
    highest = max((count for _, count in rows), default=1) or 1
    left = max(width_of(name, 7.6) for name, _ in rows) + 8
    room = width - left - 30
    for place, ((name, count), strong) in enumerate(zip(rows, dark, strict=True)):
        y = row * (len(rows) - 1 - place)
        text(drawing, 0, y + 4.4, fit(name, left - 4, 7.6), 7.6, INK)
        long = max(0.6, room * count / highest)
        fill: Color = ACCENT if strong else ACCENT_SOFT
        box(drawing, left, y + 2.4, long, row - 5, fill if count else LINE)
        text(drawing, left + long + 4, y + 4.4, f"{count:,}", 7.6, INK, bold=strong and bool(count))
    return drawing


def hour_columns(rows: Sequence[CutRow], key: str, width: float, height: float = 92.0) -> Drawing:
    """A share by hour of the day; the width of attention is the number of orders below."""
    drawing = blank(width, height)
    left, low, high = 24.0, 20.0, height - 4.0
    pitch = (width - left) / 24
    counts = ticks(float(max((row.samples[key] for row in rows), default=1)))[-1]
    for share in (0.0, 0.5, 1.0):
        y = low + (high - low) * share
        rule(drawing, left, y, width, y, LINE, 0.35)
        text(drawing, left - 4, y - 2.3, f"{share * 100:.0f}%", 6.2, anchor="end")
    for row in rows:
        hour, value = int(row.key), row.values[key]
        x = left + hour * pitch
        if value is not None:
            few = row.samples[key] < 10
            fill = PANEL if few else (ACCENT_SOFT if value >= 0.7 else ACCENT)
            box(
                drawing,
                x + pitch * 0.16,
                low,
                pitch * 0.68,
                (high - low) * value,
                fill,
                LINE if few else None,
                0.3,
            )
        text(drawing, x + pitch / 2, low - 8, f"{hour:02d}", 6.0, anchor="middle")
        shown = whole(float(row.samples[key])) if row.samples[key] and counts else "·"
        text(drawing, x + pitch / 2, low - 16, shown, 5.8, MUTED, "middle")
    return drawing
