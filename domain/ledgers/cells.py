"""What a reader hands over: sheets of typed cells, row by row."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol, TypeAlias


@dataclass(frozen=True, slots=True)
class CellError:
    """A formula that failed; ``text`` is what the spreadsheet program shows, e.g. ``#N/A``."""

    text: str


#: Instants in cells are naive: a ledger does not know its time zone.
Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | CellError | None
#: (row number as shown by the spreadsheet program, cells from column A on, no trailing None)
Row: TypeAlias = tuple[int, list[Cell]]


@dataclass(frozen=True, slots=True)
class MergedRange:
    """Rows are 1-based, columns 0-based; all four bounds belong to the range."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """``rows``: number of the last row with a value; ``columns``: widest row;
    ``damaged``: the file names this sheet but it could not be read to its end."""

    name: str
    visible: bool = True
    rows: int = 0
    columns: int = 0
    merged: tuple[MergedRange, ...] = ()
    damaged: bool = False


class Workbook(Protocol):
    """An opened ledger. ``encoding`` and ``separator`` are '' where they do not apply."""

    @property
    def format(self) -> str: ...

    @property
    def encoding(self) -> str: ...

    @property
    def separator(self) -> str: ...

    @property
    def sheets(self) -> Sequence[SheetInfo]: ...

    def iter_rows(self, sheet: int | str, start_row: int = 1) -> Iterator[Row]:
        """Rows that hold a value, in order, from ``start_row`` on."""
        ...

    def sample_rows(self, sheet: int | str, rows: int) -> Iterator[Row]:
        """About ``rows`` of them, in order, from the top and from all over the sheet."""
        ...


def column_letter(column: int) -> str:
    """``0`` → ``A``, ``26`` → ``AA``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_index(letters: str) -> int:
    """``A`` → ``0``; ValueError for anything but letters."""
    number = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z":
            raise ValueError(letters)
        number = number * 26 + ord(letter) - 64
    if not number:
        raise ValueError(letters)
    return number - 1


def text_of(cell: Cell) -> str:
    """A cell as a reader of the sheet would say it, without surrounding blanks."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip(_BLANKS)
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    if isinstance(cell, CellError):
        return cell.text
    return str(cell)


def folded(text: str) -> str:
    """Full-width forms narrowed, blanks of every kind made one space: for comparing, not showing."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_INVISIBLE).split())


#: Blank characters real exports pad with, among them the ideographic space, the zero-width space
#: and the byte order mark in the middle of a text.
_BLANKS = " \t\r\n\x0b\x0c\x00\xa0\u3000\u200b\u200c\u200d\u2060\ufeff"
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\x00"))
