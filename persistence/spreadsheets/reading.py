"""What every reader of this package gives back, inside the reader's process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from domain.ledgers.cells import Cell, MergedRange, Row

#: The largest sheet any spreadsheet program knows.
MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
#: More ranges than this are decoration (a form, a calendar), not the layout of a table.
MAX_MERGED = 50_000


@dataclass(slots=True)
class SheetReading:
    """One sheet; ``rows`` is read once. ``merged`` and ``damaged`` (which then means that
    rows are missing at the end) may be set while the rows are read."""

    name: str
    rows: Iterable[Row]
    visible: bool = True
    merged: list[MergedRange] = field(default_factory=list)
    damaged: bool = False


@dataclass(slots=True)
class Reading:
    """``format``: 'xlsx', 'xlsb', 'xls', 'ods', 'html', 'xml2003', 'csv'; sheets come in order."""

    format: str
    sheets: Iterator[SheetReading]
    encoding: str = ""
    separator: str = ""
    date_1904: bool = False


def trimmed(cells: list[Cell]) -> list[Cell]:
    """``cells`` without the empty ones at the end (in place)."""
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def from_sparse(rows: Iterable[tuple[int, dict[int, Cell]]]) -> Iterator[Row]:
    """Rows of {column: value} as lists; rows without a value are left out."""
    for number, sparse in rows:
        filled = {column: value for column, value in sparse.items() if value is not None}
        if filled:
            cells: list[Cell] = [None] * (max(filled) + 1)
            for column, value in filled.items():
                cells[column] = value
            yield number, cells
