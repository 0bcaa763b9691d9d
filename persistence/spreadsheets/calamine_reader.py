"""The main reader: python-calamine, always from bytes (by path it would trust the name).

calamine leaves error cells empty, does not show leading zeros and knows only most date formats; a
second look (:class:`Details`) mends the cells it names.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime, time

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
    WorksheetNotFound,
)

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, CellError, MergedRange, Row
from persistence.spreadsheets import refusals
from persistence.spreadsheets.number_formats import Effect, apply_effect
from persistence.spreadsheets.reading import MAX_COLUMNS, MAX_MERGED, MAX_ROWS, SheetReading


@dataclass(slots=True)
class Details:
    """What a second look found in one sheet, by (0-based row, 0-based column)."""

    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    effects: dict[tuple[int, int], Effect] = field(default_factory=dict)


class Unsuited(Exception):
    """calamine cannot read this file, or should not; no error yet, another reader takes over."""


def open_calamine(data: bytes) -> CalamineWorkbook:
    """The workbook; Unsuited when calamine refuses or panics."""
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except Exception as error:
        raise Unsuited(str(error)) from error
    except BaseException as error:
        raise _unless_ours(error) from error


def read_calamine(
    workbook: CalamineWorkbook,
    look_again: Callable[[int, str], Details],
    date_1904: bool = False,
) -> Iterator[SheetReading]:
    """All work sheets in order. ``look_again(index, name)`` gives the details of a sheet.

    InvalidInput when not one of the sheets can be read.
    """
    readable = damaged = 0
    for index, metadata in enumerate(workbook.sheets_metadata):
        if metadata.typ not in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet):
            continue
        # calamine leaves the other processor to Python, and both take their time.
        with ThreadPoolExecutor(1) as beside:
            looked = beside.submit(look_again, index, metadata.name)
            sheet = _open_sheet(workbook, index)
        if sheet is None:
            damaged += 1
            yield SheetReading(metadata.name, (), _is_visible(metadata), damaged=True)
            continue
        readable += 1
        details = looked.result()
        yield SheetReading(
            metadata.name, _rows(sheet, details, date_1904), _is_visible(metadata), _merged(sheet)
        )
    if damaged and not readable:
        raise InvalidInput(refusals.SHEETS_MISSING)


def _open_sheet(workbook: CalamineWorkbook, index: int) -> CalamineSheet | None:
    try:
        sheet = workbook.get_sheet_by_index(index)
    except WorksheetNotFound:
        return None
    except BaseException as error:
        raise _unless_ours(error) from error
    end = sheet.end
    if end is not None and (end[0] >= MAX_ROWS or end[1] >= MAX_COLUMNS):
        raise Unsuited("cells beyond the edge of a sheet")
    return sheet


def _rows(sheet: CalamineSheet, details: Details, date_1904: bool) -> Iterator[Row]:
    start = sheet.start
    if start is None:
        if details.errors:
            yield from _patched_rows(iter(()), details, date_1904)
        return
    # iter_rows counts rows from the top of the sheet but columns from the first used one.
    pad: list[Cell] = [None] * start[1]
    rows: Iterator[Row] = (
        (
            number,
            # Most cells are texts, and a call for each of millions is felt.
            pad + [v if v.__class__ is str and v else _cell(v) for v in values],
        )
        for number, values in enumerate(sheet.iter_rows(), start=1)
    )
    if details.errors or details.effects:
        rows = _patched_rows(rows, details, date_1904)
    for number, cells in rows:
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            yield number, cells


def _cell(value: str | float | bool | date | datetime | time | object) -> Cell:
    if value == "":
        return None
    if type(value) is float and value.is_integer() and -1e15 < value < 1e15:
        return int(value)
    return value  # type: ignore[return-value]  # calamine's own union is narrower than object


def _patched_rows(rows: Iterator[Row], details: Details, date_1904: bool) -> Iterator[Row]:
    """``rows`` with error cells put back and formats applied, also where no row was given."""
    by_row: dict[int, list[tuple[int, str | Effect]]] = {}
    for (row, column), text in details.errors.items():
        by_row.setdefault(row + 1, []).append((column, text))
    for (row, column), effect in details.effects.items():
        by_row.setdefault(row + 1, []).append((column, effect))
    last = 0
    for number, cells in rows:
        last = number
        for column, patch in by_row.pop(number, ()):
            _patch(cells, column, patch, date_1904)
        yield number, cells
    for number in sorted(number for number in by_row if number > last):
        cells = []
        for column, patch in by_row[number]:
            _patch(cells, column, patch, date_1904)
        yield number, cells


def _patch(cells: list[Cell], column: int, patch: str | Effect, date_1904: bool) -> None:
    if isinstance(patch, str):
        cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = CellError(patch)
    elif column < len(cells):
        value = cells[column]
        if isinstance(value, int | float) and not isinstance(value, bool):
            cells[column] = apply_effect(patch, value, date_1904)


def _merged(sheet: CalamineSheet) -> list[MergedRange]:
    ranges = sheet.merged_cell_ranges or []
    return [
        MergedRange(first[0] + 1, first[1], last[0] + 1, last[1])
        for first, last in ranges[:MAX_MERGED]
    ]


def _is_visible(metadata: SheetMetadata) -> bool:
    return metadata.visible is SheetVisibleEnum.Visible


def _unless_ours(error: BaseException) -> BaseException:
    """A panic inside calamine is a BaseException; only those become Unsuited."""
    if type(error).__name__ == "PanicException" or isinstance(error, Exception | MemoryError):
        return Unsuited(str(error))
    return error
