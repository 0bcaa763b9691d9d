"""The return on the system as a sheet of the workbook: numbers one can go on calculating with."""

from __future__ import annotations

from typing import Any

from domain.analytics.kpis import KPIS
from domain.analytics.roi import Roi
from exports.roi_words import comparison_rows, spans_text
from exports.texts import Texts
from exports.workbook_kinds import Kind
from exports.workbook_summary import KINDS
from exports.workbook_writer import Book


def write_roi(book: Book, roi: Roi, words: Texts) -> None:
    """Before and now, what is saved a month, and what the company's own assumptions come to."""
    say, sheet = words.say, book.sheet(words.say("roi_title"))
    book.printed(sheet)
    sheet.set_column(0, 0, 56)
    sheet.set_column(1, 3, 18)
    sheet.set_column(4, 4, 14)
    sheet.set_row(0, 26)
    sheet.write_string(0, 0, say("roi_title"), book.title)
    sheet.write_string(1, 0, spans_text(roi, words), book.muted)
    at = _heads(
        book, sheet, 3, ("roi_compared", "roi_before", "roi_now", "col_change", "book_unit"), words
    )
    for line, said in zip(roi.lines, comparison_rows(roi, words), strict=True):
        unit = KPIS[line.key].unit
        star = " *" if line.assumed else ""
        sheet.write_string(at, 0, words.kpi(line.key) + star, book.formats[Kind.TEXT])
        for column, value in enumerate((line.before, line.now), 1):
            book.put(sheet, at, column, value, KINDS[unit])
        sheet.write_string(at, 3, said[3], book.right)
        sheet.write_string(at, 4, words.label("unit", unit.value), book.unit)
        at += 1
    at = _heads(book, sheet, at + 1, ("roi_savings", "roi_amount"), words)
    saved = [(say(f"roi_{key}"), fen) for key, fen in roi.savings.items()]
    for name, fen in (*saved, (say("roi_measured"), roi.measured_fen)):
        sheet.write_string(at, 0, name, book.formats[Kind.TEXT])
        book.put(sheet, at, 1, fen, Kind.MONEY)
        at += 1
    at = _heads(book, sheet, at + 1, ("roi_estimate", "roi_amount"), words)
    months = "roi_payback_expected", "roi_payback_measured"
    for key, value, kind in (
        ("roi_loss", roi.loss_fen, Kind.MONEY),
        ("roi_expected", roi.expected_fen, Kind.MONEY),
        ("roi_cost", roi.cost_fen, Kind.MONEY),
        ("roi_break_even", roi.break_even_share, Kind.SHARE),
        (months[0], roi.payback_months(roi.expected_fen), Kind.NUMBER),
        (months[1], roi.payback_months(roi.measured_fen), Kind.NUMBER),
        ("roi_lost", roi.lost_orders, Kind.INTEGER),
    ):
        sheet.write_string(at, 0, say(key), book.formats[Kind.TEXT])
        if value is not None:
            book.put(sheet, at, 1, value, kind)
        elif key in months:
            sheet.write_string(at, 1, say("roi_never"), book.right)
        at += 1
    notes = ["roi_star"] if any(line.assumed for line in roi.lines) else []
    for key in (*notes, "roi_note"):
        at += 1
        sheet.write_string(at, 0, say(key), book.muted)


def _heads(book: Book, sheet: Any, row: int, keys: tuple[str, ...], words: Texts) -> int:
    for column, key in enumerate(keys):
        shape = book.number_head if 0 < column < 4 else book.head
        sheet.write_string(row, column, words.say(key), shape)
    return row + 1
