"""The first and the last sheet of the workbook: figures with charts, and definitions."""

from __future__ import annotations

from typing import Any

from domain.analytics.kpis import GROUPS, KPIS
from domain.analytics.measures import Band, Definition, Unit
from domain.analytics.month import MonthlyFigures
from domain.analytics.patterns import TrendPoint
from domain.company import CompanyProfile
from exports.texts import Texts
from exports.workbook_kinds import Kind
from exports.workbook_writer import Book, width_of

#: How a measure is written, by its unit.
KINDS = {
    Unit.COUNT: Kind.INTEGER,
    Unit.SHARE: Kind.SHARE,
    Unit.MINUTES: Kind.MINUTES,
    Unit.FEN: Kind.MONEY,
    Unit.SCORE: Kind.SCORE,
    Unit.POINTS: Kind.INTEGER,
    Unit.PER_DAY: Kind.NUMBER,
}
_HEAD_ROW = 4
#: Columns of the definitions.
_WIDTHS = (26, 10, 40, 70, 34)
_GRID = {"visible": True, "line": {"color": "#E3E6EB"}}


def write_summary(
    book: Book, figures: MonthlyFigures, company: CompanyProfile, words: Texts
) -> None:
    """Every measure beside the period before; below, the data of the charts; charts at the right.

    Rows are written strictly from top to bottom, as constant memory demands.
    """
    say, sheet = words.say, book.sheet(words.say("sheet_summary"))
    title = say("title_month" if figures.period.kind == "month" else "title_week")
    sheet.write_string(0, 0, company.name, book.muted)
    sheet.set_row(1, 26)
    sheet.write_string(1, 0, f"{title} · {words.period(figures.period)}", book.title)
    sheet.write_string(2, 0, words.span(figures.period), book.muted)
    heads = ("measure", "now", "before", "change", "median", "p90", "orders", "band")
    for column, head in enumerate(heads):
        shape = book.head if head in ("measure", "band") else book.number_head
        sheet.write_string(_HEAD_ROW, column, say(f"col_{head}"), shape)
    sheet.write_string(_HEAD_ROW, len(heads), say("book_unit"), book.head)
    row = _write_measures(book, sheet, figures, words)
    sheet.autofilter(_HEAD_ROW, 0, row - 1, len(heads))
    days_at = row + 2
    months_at = _write_days(book, sheet, figures, words, days_at) + 2
    faults_at = _write_months(book, sheet, figures, words, months_at) + 2
    _write_faults(book, sheet, figures, words, faults_at)
    _charts(book, sheet, figures, words, days_at, months_at, faults_at)
    sheet.freeze_panes(_HEAD_ROW + 1, 1)
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 8, 13)
    book.printed(sheet)


def _write_measures(book: Book, sheet: Any, figures: MonthlyFigures, words: Texts) -> int:
    shapes = {
        band: book.workbook.add_format(
            {**book.base, "indent": 1, "bg_color": shape.bg_color, "font_color": shape.font_color}
        )
        for band, shape in (
            (Band.GOOD, book.good),
            (Band.WATCH, book.watch),
            (Band.BAD, book.bad),
        )
    }
    changes = {change.key: change for change in figures.changes}
    row = _HEAD_ROW + 1
    for kpi in figures.definitions:
        key = kpi.key
        now, before, kind = figures.measures[key], figures.measures_before[key], KINDS[kpi.unit]
        sheet.write_string(row, 0, words.kpi(key), book.formats[Kind.TEXT])
        for column, value in enumerate((now.value, before.value), 1):
            book.put(sheet, row, column, value, kind)
        change = changes[key]
        difference = words.difference(kpi, change.difference, change.relative)
        sheet.write_string(row, 3, difference, book.right)
        book.put(sheet, row, 4, now.median, kind)
        book.put(sheet, row, 5, now.p90, kind)
        book.put(sheet, row, 6, now.sample, Kind.INTEGER)
        if now.band is not Band.NONE:
            sheet.write_string(row, 7, words.label("band", now.band.value), shapes[now.band])
        sheet.write_string(row, 8, words.label("unit", kpi.unit.value), book.unit)
        row += 1
    return row


def _write_days(book: Book, sheet: Any, figures: MonthlyFigures, words: Texts, at: int) -> int:
    _heads(book, sheet, at, (words.say("trends_days"), *_legend(words)))
    for place, day in enumerate(figures.days, at + 1):
        sheet.write_datetime(place, 0, day.on, book.day)
        for column, value in enumerate((day.reported, day.finished, day.late), 1):
            book.put(sheet, place, column, value, Kind.INTEGER)
    return at + len(figures.days) + 1


def _write_months(book: Book, sheet: Any, figures: MonthlyFigures, words: Texts, at: int) -> int:
    keys = tuple(figures.trend[0].values) if figures.trend else ()
    _heads(
        book,
        sheet,
        at,
        (
            words.say("trends_weeks" if figures.period.kind == "week" else "trends_months"),
            *(words.kpi(key) for key in keys),
        ),
    )
    for place, point in enumerate(figures.trend, at + 1):
        sheet.write_string(place, 0, _name_of(figures, point), book.formats[Kind.TEXT])
        for column, key in enumerate(keys, 1):
            book.put(sheet, place, column, point.values[key], KINDS[KPIS[key].unit])
    return at + len(figures.trend) + 1


def _name_of(figures: MonthlyFigures, point: TrendPoint) -> str:
    if figures.period.kind == "week":
        year, week, _ = point.first_on.isocalendar()
        return f"{year}-W{week:02d}"
    return f"{point.first_on:%Y-%m}"


def _write_faults(book: Book, sheet: Any, figures: MonthlyFigures, words: Texts, at: int) -> None:
    names = ("col_fault", "col_count", "col_share", "col_running", "col_parts_cost")
    _heads(book, sheet, at, tuple(words.say(name) for name in names))
    for place, bar in enumerate(figures.pareto, at + 1):
        book.put(sheet, place, 0, bar.fault, Kind.TEXT)
        book.put(sheet, place, 1, bar.count, Kind.INTEGER)
        book.put(sheet, place, 2, bar.share, Kind.SHARE)
        book.put(sheet, place, 3, bar.cumulative, Kind.SHARE)
        book.put(sheet, place, 4, bar.parts_cost_fen, Kind.MONEY)


def _legend(words: Texts) -> tuple[str, ...]:
    return tuple(words.say(f"legend_{name}") for name in ("reported", "finished", "late"))


def _heads(book: Book, sheet: Any, row: int, names: tuple[str, ...]) -> None:
    for column, name in enumerate(names):
        sheet.write_string(row, column, name, book.number_head if column else book.head)


def _charts(
    book: Book,
    sheet: Any,
    figures: MonthlyFigures,
    words: Texts,
    days: int,
    months: int,
    faults: int,
) -> None:
    """Native charts on the data below the measures: days, closure over the months, Pareto."""
    name = sheet.get_name()
    last = days + len(figures.days)
    chart = book.workbook.add_chart({"type": "column"})
    colours = ("#9CCCC6", "#0F766E", "#C4281C")
    for column, (title, colour) in enumerate(zip(_legend(words), colours, strict=True), 1):
        chart.add_series(
            {
                "name": title,
                "categories": [name, days + 1, 0, last, 0],
                "values": [name, days + 1, column, last, column],
                "fill": {"color": colour},
                "gap": 40,
            }
        )
    chart.set_x_axis({"num_format": "d", "date_axis": False})
    chart.set_y_axis({"major_gridlines": _GRID})
    _place(chart, sheet, words.say("trends_days"), _HEAD_ROW)
    if len(figures.trend) > 1:
        column = 1 + tuple(figures.trend[0].values).index("sla_closure_rate")
        line = book.workbook.add_chart({"type": "line"})
        end = months + len(figures.trend)
        line.add_series(
            {
                "name": words.kpi("sla_closure_rate"),
                "categories": [name, months + 1, 0, end, 0],
                "values": [name, months + 1, column, end, column],
                "line": {"color": "#0F766E", "width": 2.25},
                "marker": {"type": "circle", "size": 5, "fill": {"color": "#0F766E"}},
            }
        )
        line.set_y_axis({"num_format": "0%", "max": 1, "major_gridlines": _GRID})
        _place(line, sheet, words.kpi("sla_closure_rate"), _HEAD_ROW + 16)
    if figures.pareto:
        end = faults + len(figures.pareto)
        bars = book.workbook.add_chart({"type": "column"})
        bars.add_series(
            {
                "name": words.say("col_count"),
                "categories": [name, faults + 1, 0, end, 0],
                "values": [name, faults + 1, 1, end, 1],
                "fill": {"color": "#0F766E"},
                "gap": 40,
            }
        )
        running = book.workbook.add_chart({"type": "line"})
        running.add_series(
            {
                "name": words.say("col_running"),
                "categories": [name, faults + 1, 0, end, 0],
                "values": [name, faults + 1, 3, end, 3],
                "y2_axis": True,
                "line": {"color": "#1A2130", "width": 1.5},
            }
        )
        running.set_y2_axis({"min": 0, "max": 1, "num_format": "0%"})
        bars.set_y_axis({"major_gridlines": _GRID})
        bars.combine(running)
        _place(bars, sheet, words.say("faults_chart"), _HEAD_ROW + 32, 420)


def _place(chart: Any, sheet: Any, title: str, row: int, tall: int = 300) -> None:
    chart.set_title({"name": title, "name_font": {"size": 11}, "overlay": False})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 720, "height": tall})
    sheet.insert_chart(row, 10, chart)


def write_definitions(book: Book, figures: MonthlyFigures, words: Texts) -> None:
    """How every measure is counted."""
    say, sheet = words.say, book.sheet(words.say("sheet_definitions"))
    heads = ("col_measure", "book_unit", "book_formula", "book_definition", "book_bands")
    for column, head in enumerate(heads):
        sheet.write_string(0, column, say(head), book.head)
    row, group = 1, ""
    for kpi in figures.definitions:
        if kpi.group != group:
            group = kpi.group
            sheet.write_string(row, 0, words.source(GROUPS[group]), book.bold)
            row += 1
        cells = _definition(kpi, words)
        lines = max(
            -(-width_of(cell) // (wide - 2)) for cell, wide in zip(cells, _WIDTHS, strict=True)
        )
        sheet.set_row(row, 16 * max(1, lines) + 2)
        for column, cell in enumerate(cells):
            sheet.write_string(row, column, cell, book.wrapped)
        row += 1
    sheet.freeze_panes(1, 1)
    for column, wide in enumerate(_WIDTHS):
        sheet.set_column(column, column, wide)
    book.printed(sheet, heads=True)


def _definition(kpi: Definition, words: Texts) -> tuple[str, ...]:
    return (
        words.source(kpi.name),
        words.label("unit", kpi.unit.value),
        words.source(kpi.formula),
        words.source(kpi.definition),
        words.bands(kpi),
    )
