"""The cover and the table of contents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, PageBreak

from domain.analytics.kpis import GOLDEN_KEYS
from exports.monthly_report.charts.golden import strip
from exports.monthly_report.document import Mark, Report, title_of
from exports.monthly_report.drawing import blank, fit, fitting, sign, text, width_of
from exports.monthly_report.page_frame import draw_logo
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.style import (
    ACCENT,
    BOLD,
    HEIGHT,
    INK,
    LINE,
    MUTED,
    REGULAR,
    WIDTH,
)


class Cover(Flowable):
    """One page: who, what, when; the days as a strip; the three golden measures; the basis."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return WIDTH, HEIGHT - 1

    def draw(self) -> None:
        canvas: Any = self.canv
        self._company(canvas)
        self._title(canvas)
        self._strip(canvas)
        self._golden(canvas)
        self._basis(canvas)

    def _company(self, canvas: Any) -> None:
        company = self.setting.figures.company
        top, x = HEIGHT - 26, 0.0
        wide = draw_logo(canvas, company.logo, 0, top - 13, 34, 150)
        if wide:
            x = wide + 14
        name, size = fitting(company.name, WIDTH - x, 11.0, 7.5)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, size)
        canvas.drawString(x, top, name)

    def _title(self, canvas: Any) -> None:
        figures, words = self.setting.figures, self.setting.words
        y = HEIGHT - 196
        canvas.setFillColor(ACCENT)
        canvas.rect(0, y + 88, 44, 4, stroke=0, fill=1)
        canvas.setFillColor(INK)
        title = title_of(figures, words)
        size = 42.0
        while width_of(title, size, True) > WIDTH:
            size -= 1
        canvas.setFont(BOLD, size)
        canvas.drawString(-1.5, y + 28, title)
        canvas.setFont(REGULAR, 19)
        canvas.setFillColor(ACCENT)
        canvas.drawString(0, y - 8, words.period(figures.period))
        if not figures.period.complete:
            canvas.setFont(REGULAR, 9)
            canvas.setFillColor(MUTED)
            canvas.drawString(0, y - 30, words.say("cover_running"))

    def _strip(self, canvas: Any) -> None:
        figures, words = self.setting.figures, self.setting.words
        y = HEIGHT - 392
        drawing = strip([day.reported for day in figures.days], WIDTH, 104)
        drawing.drawOn(canvas, 0, y)
        canvas.setFont(REGULAR, 7.5)
        canvas.setFillColor(MUTED)
        canvas.drawString(0, y - 13, words.day(figures.period.first_on))
        canvas.drawRightString(WIDTH, y - 13, words.day(figures.period.last_on))
        canvas.drawCentredString(WIDTH / 2, y - 13, self.setting.words.say("legend_reported"))

    def _golden(self, canvas: Any) -> None:
        words, pitch = self.setting.words, WIDTH / 3
        y = HEIGHT - 512
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.2)
        canvas.line(0, y + 62, WIDTH, y + 62)
        for place, key in enumerate(GOLDEN_KEYS):
            measure, x = self.setting.measure(key), place * pitch
            canvas.setFillColor(MUTED)
            canvas.setFont(REGULAR, 9)
            canvas.drawString(x, y + 42, fit(words.kpi(key), pitch - 12, 9))
            canvas.setFillColor(INK)
            canvas.setFont(BOLD, 27)
            canvas.drawString(x, y + 8, self.setting.shown(key))
            state = blank(pitch, 12)
            sign(state, 4, 4.2, 7, measure.band)
            text(state, 12, 1.2, words.label("band", measure.band.value), 8.4, INK)
            state.drawOn(canvas, x, y - 14)

    def _basis(self, canvas: Any) -> None:
        figures, words = self.setting.figures, self.setting.words
        zone = figures.period.zone
        rows = [
            ("cover_period", words.span(figures.period)),
            ("cover_compared", words.period(figures.previous)),
            ("cover_known", words.moment(figures.period.known_until_at, zone)),
            ("cover_orders", words.count(figures.orders_known)),
            ("cover_zone", zone.key),
        ]
        y = 14.0 + 17.0 * len(rows)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.4)
        for key, value in rows:
            canvas.line(0, y + 5, WIDTH * 0.55, y + 5)
            canvas.setFont(REGULAR, 8.4)
            canvas.setFillColor(MUTED)
            canvas.drawString(0, y - 7, words.say(key))
            canvas.setFillColor(INK)
            canvas.drawString(92, y - 7, value)
            y -= 17.0
        company = figures.company
        canvas.setFillColor(MUTED)
        lines = [line for line in (company.address, company.phone) if line]
        for place, line in enumerate(reversed(lines)):
            shown = fit(line, WIDTH * 0.42, 8.4)
            canvas.drawRightString(WIDTH, 24.0 + 14.0 * place, shown)


def cover(setting: Setting) -> list[Flowable]:
    return [Cover(setting), PageBreak()]


class Contents(Flowable):
    """The table of contents: numbered sections over hairlines, what is inside them below. It takes a
    page and is drawn when all headings have theirs."""

    _ROWS = (25.0, 15.0)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return WIDTH, HEIGHT - 1

    def draw(self) -> None:
        report: Report = self.canv._doctemplate  # type: ignore[attr-defined]
        report.draw_later(self._draw)

    def _draw(self, canvas: Any, marks: Sequence[Mark]) -> None:
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 18)
        canvas.drawString(0, HEIGHT - 32, self.setting.words.say("contents"))
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.4)
        # Many sub-headings would not fit one page at full height.
        needed = sum(self._ROWS[mark.level] + 2 for mark in marks)
        squeeze = min(1.0, (HEIGHT - 80) / needed) if needed else 1.0
        y, number, inside = HEIGHT - 64.0, 0, False
        for mark in marks:
            level = mark.level
            tall = self._ROWS[level] * squeeze
            if level == 0:
                number += 1
                y -= 5.0 * squeeze if inside else 0.0
                canvas.line(0, y + 3, WIDTH, y + 3)
            size = (10.2, 8.4)[level]
            line = y - tall * 0.62
            canvas.setFont(BOLD if level == 0 else REGULAR, size)
            if level == 0:
                canvas.setFillColor(ACCENT)
                canvas.drawString(0, line, f"{number:02d}")
            canvas.setFillColor(INK if level == 0 else MUTED)
            canvas.drawString(30, line, mark.title)
            canvas.drawRightString(WIDTH, line, str(mark.page))
            canvas.linkRect("", mark.key, (0, y - tall + 2, WIDTH, y + 2), relative=1)
            y -= tall
            inside = level == 1


def contents(setting: Setting) -> list[Flowable]:
    """The table of contents on a page of its own."""
    return [Contents(setting), PageBreak()]
