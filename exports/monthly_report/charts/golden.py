"""A golden measure on its scale, and its course over the months."""

from __future__ import annotations

import math
from collections.abc import Sequence

from reportlab.graphics.shapes import Circle, Drawing, PolyLine

from domain.analytics.kpis import KPIS
from domain.analytics.measures import Bands, Kpi, Measure, Unit
from domain.analytics.patterns import TrendPoint
from exports.monthly_report.drawing import blank, box, rule, text, ticks, width_of
from exports.monthly_report.style import (
    ACCENT,
    ACCENT_SOFT,
    INK,
    LINE,
    PANEL,
    WHITE,
)
from exports.texts import Texts


def _top(kpi: Kpi, value: float) -> float:
    if kpi.unit is Unit.SHARE:
        return 1.0
    return max(ticks(max(value, 6.0))[-1], 6.0)


def scale(measure: Measure, words: Texts, width: float, height: float = 34.0) -> Drawing:
    """The healthy range as a teal bar, the range to act in as an empty one, a pin at the value.

    Each range says what it is, for paper without colour.
    """
    kpi = KPIS[measure.key]
    bands = kpi.bands or Bands(1.0, 0.0)
    drawing = blank(width, height)
    top = _top(kpi, measure.value or 0.0)
    base, thick = 13.0, 9.0

    def at(value: float) -> float:
        return min(max(value / top, 0.0), 1.0) * width

    upper = top if bands.upper is None else bands.upper
    pin = None if measure.value is None else min(max(at(measure.value), 1.0), width - 1.0)
    zones = [
        (0.0, bands.bad, WHITE, "bad"),
        (bands.bad, bands.good, PANEL, "watch"),
        (bands.good, upper, ACCENT_SOFT, "good"),
    ]
    if upper < top:
        zones.append((upper, top, PANEL, "watch"))
    for start, end, fill, band in zones:
        wide = at(end) - at(start) - 1.0
        box(drawing, at(start), base, wide, thick, fill, LINE, 0.4)
        said = words.say(f"band_{band}")
        x, room = at(start) + 4.0, width_of(said, 6.2) + 4.0
        if pin is not None and x - 3.0 < pin < x + room:
            x = pin + 4.0
        if x + room <= at(start) + wide + 2.0:
            text(drawing, x, base + 2.4, said, 6.2, INK)
    for limit in (bands.bad, bands.good, *((bands.upper,) if bands.upper else ())):
        text(
            drawing,
            at(limit) - 0.5,
            base - 9.0,
            words.limit(kpi.unit, limit),
            6.6,
            anchor="middle",
        )
    if pin is not None:
        rule(drawing, pin, base - 2.5, pin, base + thick + 4.0, INK, 2.2)
        drawing.add(
            Circle(pin, base + thick + 5.5, 2.4, fillColor=INK, strokeColor=None, strokeWidth=0)
        )
    return drawing


def course(
    points: Sequence[TrendPoint],
    key: str,
    words: Texts,
    width: float,
    height: float = 96.0,
    weekly: bool = False,
) -> Drawing:
    """The measure over the months (or numbered weeks), the last one named; its healthy limit as a dashed line."""
    kpi = KPIS[key]
    drawing = blank(width, height)
    given = [(place, point.values[key]) for place, point in enumerate(points)]
    known = [(place, value) for place, value in given if value is not None]
    left, right, low, high = 28.0, 34.0, 20.0, height - 8.0
    marks = _marks(kpi, [value for _, value in known])
    bottom, top = marks[0], marks[-1]

    def y_at(value: float) -> float:
        return low + (high - low) * (value - bottom) / (top - bottom)

    for mark in marks:
        rule(drawing, left, y_at(mark), width - right, y_at(mark), LINE, 0.35)
        text(drawing, left - 4, y_at(mark) - 2.3, _mark(kpi, mark), 6.2, anchor="end")
    span = max(1, len(points) - 1)

    def x_at(place: int) -> float:
        return left + (width - left - right) * (place / span if len(points) > 1 else 0.5)

    every = 1 if (width - left - right) / max(1, len(points)) > 15 else 2
    for place, point in enumerate(points):
        if (len(points) - 1 - place) % every == 0:
            first = point.first_on
            number = first.isocalendar().week if weekly else first.month
            text(drawing, x_at(place), low - 9, str(number), 6.2, anchor="middle")
            if number == 1 or place == 0:
                text(drawing, x_at(place), low - 17, str(point.first_on.year), 5.8, anchor="middle")
    if kpi.bands is not None and bottom <= kpi.bands.good <= top:
        limit = y_at(kpi.bands.good)
        rule(drawing, left, limit, width - right, limit, ACCENT, 0.7, (3, 2))
    if len(known) > 1:
        flat = [part for place, value in known for part in (x_at(place), y_at(value))]
        drawing.add(PolyLine(flat, strokeColor=INK, strokeWidth=1.3, strokeLineJoin=1))
    for place, value in known:
        last = place == known[-1][0]
        drawing.add(
            Circle(
                x_at(place),
                y_at(value),
                2.6 if last else 1.3,
                fillColor=ACCENT if last else INK,
                strokeColor=WHITE if last else None,
                strokeWidth=0.6,
            )
        )
    if known:
        place, value = known[-1]
        shown = words.value(kpi, value)
        room = max(0.0, x_at(place) + 5 + width_of(shown, 7.2, True) - width)
        text(
            drawing,
            x_at(place) + 5 - room,
            y_at(value) + (5.0 if room else -2.4),
            shown,
            7.2,
            INK,
            bold=True,
        )
    return drawing


def _marks(kpi: Kpi, values: Sequence[float]) -> list[float]:
    """Round axis values around the data and the healthy limit, never closer than a fifth of them.

    A line may leave out the zero, but a steady measure must not look restless.
    """
    shown = [*values, *((kpi.bands.good,) if kpi.bands else ())] or [0.0, 1.0]
    low, high = min(shown), max(shown)
    room = max(high - low, 0.2 * high, 0.02) * 0.25
    low, high = max(0.0, low - room), high + room
    if kpi.unit is Unit.SHARE:
        high = min(high, 1.0)
    step = ticks(high - low, 3)[1]
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [step * index for index in range(first, max(last, first + 1) + 1)]


def _mark(kpi: Kpi, mark: float) -> str:
    if kpi.unit is Unit.SHARE:
        return f"{mark * 100:.4g}%"
    if kpi.unit is Unit.FEN:
        return f"{mark / 100:,.0f}"
    return f"{mark:,.4g}"


def strip(values: Sequence[int], width: float, height: float) -> Drawing:
    """Thin columns without an axis: the month at a glance, for the cover."""
    drawing = blank(width, height)
    highest = max(values, default=0) or 1
    pitch = width / max(1, len(values))
    for place, value in enumerate(values):
        tall = max(0.8, height * value / highest)
        box(drawing, place * pitch, 0, pitch * 0.62, tall, ACCENT if value else LINE)
    return drawing
