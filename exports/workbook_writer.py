"""Rows into worksheets: real dates and numbers, heads that stay, widths that fit.

Everything goes through one place, so that no text of a customer can become a formula or a link.
"""

from __future__ import annotations

import contextlib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import xlsxwriter

from exports.whole_file import whole_file
from exports.workbook_kinds import CELL_CHARACTERS, FORMATS, LEFT, Kind
from exports.workbook_rows import RowWriter

#: Rows a worksheet can hold; what is beyond goes to a further sheet.
SHEET_ROWS = 1_048_576
_NARROWEST, _WIDEST = 6, 46


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of an exported table."""

    title: str
    kind: Kind = Kind.TEXT


def width_of(words: str) -> int:
    """In characters of a cell; a Chinese one counts two."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in words)


@dataclass(slots=True)
class Widths:
    """The widest text seen in each column; a Chinese character counts two."""

    seen: dict[int, int] = field(default_factory=dict)

    def note(self, column: int, words: str) -> None:
        wide = width_of(words[:60])
        if wide > self.seen.get(column, 0):
            self.seen[column] = wide

    def of(self, column: int) -> int:
        return min(_WIDEST, max(_NARROWEST, self.seen.get(column, 0))) + 3


class Book:
    """An open workbook with its formats."""

    def __init__(self, workbook: Any, zone: ZoneInfo, yes: str, no: str) -> None:
        self.workbook, self.zone, self.yes, self.no = workbook, zone, yes, no
        base = {"font_name": "Microsoft YaHei", "font_size": 10, "valign": "vcenter"}
        self.base = base
        self.formats = {
            kind: workbook.add_format(
                {**base, "num_format": shown, "indent": 1 if kind in LEFT else 0}
            )
            for kind, shown in FORMATS.items()
        }
        head = {
            **base,
            "bold": True,
            "font_color": "#FFFFFF",
            "bg_color": "#0F766E",
            "text_wrap": True,
        }
        self.head = workbook.add_format({**head, "indent": 1})
        #: Over numbers, which stand at the right of their cells.
        self.number_head = workbook.add_format({**head, "align": "right"})
        self.right = workbook.add_format({**base, "align": "right"})
        self.day = workbook.add_format({**base, "align": "left", "num_format": FORMATS[Kind.DATE]})
        self.bold = workbook.add_format({**base, "bold": True})
        self.title = workbook.add_format({**base, "bold": True, "font_size": 16})
        self.muted = workbook.add_format({**base, "font_color": "#667085"})
        self.wrapped = workbook.add_format({**base, "text_wrap": True, "valign": "top"})
        #: A word beside a number.
        self.unit = workbook.add_format({**base, "font_color": "#667085", "indent": 1})
        self.good = workbook.add_format({"bg_color": "#E6F4F2", "font_color": "#0F766E"})
        self.watch = workbook.add_format({"bg_color": "#FEF3E2", "font_color": "#B65C02"})
        self.bad = workbook.add_format({"bg_color": "#FDECEA", "font_color": "#C4281C"})

    def sheet(self, name: str) -> Any:
        """A new worksheet; characters that Excel refuses in a name are replaced."""
        plain = "".join("-" if one in "[]:*?/\\" else one for one in name)[:31]
        worksheet = self.workbook.add_worksheet(plain)
        worksheet.hide_gridlines(2)
        worksheet.set_default_row(18)
        return worksheet

    def printed(self, sheet: Any, *, heads: bool = False) -> None:
        """A4 across, as wide as the page; ``heads``: the first row on every page."""
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        sheet.set_footer("&L&8&A&R&8&P / &N")
        if heads:
            sheet.repeat_rows(0)

    def put(self, sheet: Any, row: int, column: int, value: object, kind: Kind) -> None:
        """Write one value by its kind."""
        shape = self.formats[kind]
        if value is None or value == "":
            return
        if kind is Kind.TEXT:
            sheet.write_string(row, column, str(value)[:CELL_CHARACTERS], shape)
        elif kind is Kind.FLAG:
            sheet.write_string(row, column, self.yes if value else self.no, shape)
        elif isinstance(value, datetime):
            local = value.astimezone(self.zone).replace(tzinfo=None) if value.tzinfo else value
            sheet.write_datetime(row, column, local, shape)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, shape)
        else:
            number = float(str(value)) / 100.0 if kind is Kind.MONEY else float(str(value))
            sheet.write_number(row, column, number, shape)

    def shown(self, value: object, kind: Kind) -> str:
        """Roughly what a cell shows, for the width of its column."""
        if value is None or value == "":
            return ""
        if kind is Kind.TEXT:
            return str(value)
        if kind is Kind.FLAG:
            return self.yes if value else self.no
        if isinstance(value, date):
            return "2026-01-01 00:00" if kind is Kind.MOMENT else "2026-01-01"
        number = float(str(value))
        return f"{number / 100.0:,.2f}" if kind is Kind.MONEY else f"{number:,.1f}"


@contextlib.contextmanager
def open_book(out_path: Path, zone: ZoneInfo, *, yes: str = "✓", no: str = "") -> Iterator[Book]:
    """A workbook that takes its name only when it is complete.

    It is written in constant memory: rows from top to bottom, sheet after sheet.
    """
    with whole_file(out_path) as unfinished:
        workbook = xlsxwriter.Workbook(
            str(unfinished),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "tmpdir": str(out_path.parent),
            },
        )
        try:
            yield Book(workbook, zone, yes, no)
            workbook.close()
        finally:
            if not workbook.fileclosed:
                # What is half written must still let go of its temporary files.
                with contextlib.suppress(Exception):
                    workbook.close()


def write_table(
    book: Book,
    name: str,
    columns: Sequence[TableColumn],
    rows: Iterable[Sequence[object]],
    on_rows: Callable[[int], None] | None = None,
) -> tuple[int, list[Any]]:
    """Head, rows, frozen panes, filter, widths; returns (rows written, sheets).

    ``on_rows`` hears the count every thousand rows and may raise to cancel.
    """
    sheets: list[Any] = []
    written = at = 0
    widths = Widths()
    kinds = [column.kind for column in columns]
    shapes = [book.formats[kind]._get_xf_index() for kind in kinds]
    writer: RowWriter | None = None
    for values in rows:
        if writer is None or at >= SHEET_ROWS:
            if writer is not None:
                writer.close()
            _finish(book, sheets, columns, at, widths)
            number = len(sheets) + 1
            sheets.append(
                _begin(book, name if number == 1 else f"{name} {number}", columns, widths)
            )
            at = 1
            writer = RowWriter(sheets[-1], kinds, shapes, book.zone, book.yes, book.no)
        writer.write(at, values)
        if written < 500:
            for column, (value, kind) in enumerate(zip(values, kinds, strict=True)):
                widths.note(column, book.shown(value, kind))
        at += 1
        written += 1
        if on_rows is not None and written % 1000 == 0:
            on_rows(written)
    if writer is None:
        sheets.append(_begin(book, name, columns, widths))
        at = 1
    else:
        writer.close()
    _finish(book, sheets, columns, at, widths)
    return written, sheets


def _begin(book: Book, name: str, columns: Sequence[TableColumn], widths: Widths) -> Any:
    sheet = book.sheet(name)
    sheet.set_row(0, 22)
    for place, column in enumerate(columns):
        head = book.head if column.kind in LEFT else book.number_head
        sheet.write_string(0, place, column.title, head)
        widths.note(place, column.title)
    sheet.freeze_panes(1, 1)
    return sheet


def _finish(
    book: Book, sheets: list[Any], columns: Sequence[TableColumn], rows: int, widths: Widths
) -> None:
    if not sheets:
        return
    sheet = sheets[-1]
    sheet.autofilter(0, 0, max(1, rows - 1), len(columns) - 1)
    for place in range(len(columns)):
        sheet.set_column(place, place, widths.of(place))
    book.printed(sheet, heads=True)
