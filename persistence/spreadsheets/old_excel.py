"""xlrd: for BIFF2 to BIFF4, which only it can read, and for an .xls that calamine gives up on."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import Any

import xlrd

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, CellError, MergedRange, Row
from persistence.spreadsheets import refusals
from persistence.spreadsheets.number_formats import NO_EFFECT, Effect, apply_effect, effect_of
from persistence.spreadsheets.reading import MAX_MERGED, Reading, SheetReading, trimmed

_FAILURES = (
    xlrd.XLRDError,
    AssertionError,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    LookupError,
    NotImplementedError,
    OverflowError,
    TypeError,
    UnicodeError,
    ValueError,
    struct.error,
)


#: A text is a byte to a character: its code page is still to be found out.
AS_BYTES = "latin-1"


def read_old_excel(data: bytes, encoding: str = "") -> Reading:
    """All sheets; InvalidInput when xlrd cannot make anything of it either.

    Texts of a file older than Unicode come as :data:`AS_BYTES` where no ``encoding`` is given."""
    for formats in (True, False):
        try:
            book = xlrd.open_workbook(
                logfile=io.StringIO(),
                file_contents=data,
                formatting_info=formats,
                ragged_rows=True,
                ignore_workbook_corruption=True,
                encoding_override=encoding or AS_BYTES,
            )
        except _FAILURES as error:
            if formats:
                continue
            raise InvalidInput(refusals.DAMAGED) from error
        break
    return Reading(
        format="xls",
        encoding=encoding or (AS_BYTES if book.biff_version < 80 else ""),
        date_1904=bool(book.datemode),
        sheets=(_sheet(book, sheet) for sheet in book.sheets()),
    )


def _sheet(book: Any, sheet: Any) -> SheetReading:
    merged = [
        MergedRange(top + 1, left, bottom, right - 1)
        for top, bottom, left, right in sheet.merged_cells[:MAX_MERGED]
    ]
    return SheetReading(sheet.name, _rows(book, sheet), sheet.visibility == 0, merged)


def _rows(book: Any, sheet: Any) -> Iterator[Row]:
    effects = _effects(book)
    date_1904 = bool(book.datemode)
    for index in range(sheet.nrows):
        cells = trimmed([_value(cell, effects, date_1904) for cell in sheet.row(index)])
        if cells:
            yield index + 1, cells


def _effects(book: Any) -> list[Effect]:
    found = []
    for xf in book.xf_list:
        format_object = book.format_map.get(xf.format_key)
        found.append(effect_of(format_object.format_str or "") if format_object else NO_EFFECT)
    return found


def _value(cell: Any, effects: list[Effect], date_1904: bool) -> Cell:
    value = cell.value
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return str(value) or None
    if cell.ctype in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        index = cell.xf_index
        effect = effects[index] if index is not None and index < len(effects) else NO_EFFECT
        if cell.ctype == xlrd.XL_CELL_DATE and effect.kind == "none":
            effect = Effect("date")
        return apply_effect(effect, float(value), date_1904)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return CellError(xlrd.error_text_from_code.get(value, "#N/A"))
    return None
