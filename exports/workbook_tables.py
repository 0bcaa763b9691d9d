"""Plain tables of any size as a workbook or as CSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.errors import InvalidInput
from exports.whole_file import whole_file
from exports.workbook_kinds import Kind
from exports.workbook_writer import TableColumn, open_book, write_table

__all__ = ["Kind", "TableColumn", "export_table"]

#: Starts of a text that a spreadsheet would run as a formula.
_FORMULA = re.compile(r"^[=@\t\r]|^[+\-](?![\d\s().\-]*$)")


def export_table(
    columns: Sequence[TableColumn],
    rows: Iterable[Sequence[object]],
    out_path: Path,
    zone: ZoneInfo,
    *,
    sheet: str = "1",
    yes: str = "✓",
    no: str = "",
    on_rows: Callable[[int], None] | None = None,
) -> int:
    """Write ``rows`` to .xlsx or .csv, whichever ``out_path`` ends in, and return their number.

    Rows are taken one at a time, so that a million of them need no more memory than one. Instants
    are shown in ``zone``. ``on_rows`` hears the count every thousand rows and may raise to cancel;
    nothing is left behind then. InvalidInput ``export_format`` for another ending.
    """
    ending = out_path.suffix.lower()
    if ending == ".csv":
        return _export_csv(columns, rows, out_path, zone, yes, no, on_rows)
    if ending != ".xlsx":
        raise InvalidInput("export_format", ending=ending)
    with open_book(out_path, zone, yes=yes, no=no) as book:
        written, _ = write_table(book, sheet, columns, rows, on_rows)
    return written


def _export_csv(
    columns: Sequence[TableColumn],
    rows: Iterable[Sequence[object]],
    out_path: Path,
    zone: ZoneInfo,
    yes: str,
    no: str,
    on_rows: Callable[[int], None] | None,
) -> int:
    """UTF-8 with a byte order mark: without it Chinese Excel shows rubbish."""
    written = 0
    with (
        whole_file(out_path) as unfinished,
        unfinished.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(column.title for column in columns)
        for values in rows:
            writer.writerow(
                _plain(value, column.kind, zone, yes, no)
                for value, column in zip(values, columns, strict=True)
            )
            written += 1
            if on_rows is not None and written % 1000 == 0:
                on_rows(written)
    return written


def _plain(value: object, kind: Kind, zone: ZoneInfo, yes: str, no: str) -> str:
    if value is None:
        return ""
    if kind is Kind.FLAG:
        return yes if value else no
    if isinstance(value, datetime):
        local = value.astimezone(zone) if value.tzinfo else value
        return f"{local:%Y-%m-%d %H:%M}" if kind is Kind.MOMENT else f"{local:%Y-%m-%d}"
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    if kind is Kind.MONEY:
        return f"{float(str(value)) / 100.0:.2f}"
    if kind is Kind.TEXT:
        words = str(value)
        # The apostrophe keeps a spreadsheet from running what a stranger wrote into a field.
        return f"'{words}" if _FORMULA.match(words) else words
    return str(value)
