"""Rows of a worksheet written straight as XML: several times faster than cell by cell.

A month of a large company has millions of cells. In constant memory xlsxwriter keeps each row only
until the next one begins and then writes it to a temporary file; the rows written here go to that
file in the same form. Everything around them (formats, heads, filters, charts) stays xlsxwriter's.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from xlsxwriter.utility import xl_col_to_name

from exports.workbook_kinds import CELL_CHARACTERS, Kind

Fragment = Callable[[Any], str]

_DAY = 86_400.0
#: 1970-01-01 as a day of the spreadsheet.
_EPOCH_DAY = 25_569
#: No time zone changes its offset within a quarter of an hour.
_QUARTER = 900.0
#: Rows that go to the file at once, and texts whose XML is remembered.
_TOGETHER, _REMEMBERED = 64, 1024
#: Characters that XML cannot hold, and what the spreadsheet takes for one of them.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_ESCAPED = re.compile(r"(_x[0-9A-Fa-f]{4}_)")


class RowWriter:
    """Writes rows below each other to one sheet of a workbook in constant memory.

    ``shapes``: the number of the cell format for each column. ``row`` counts from 0; the rows above
    the first one must have been written through the sheet itself.
    """

    def __init__(
        self,
        sheet: Any,
        kinds: Sequence[Kind],
        shapes: Sequence[int],
        zone: ZoneInfo,
        yes: str,
        no: str,
    ) -> None:
        self._sheet = sheet
        self._height = f' ht="{sheet.default_row_height * 0.75:g}" customHeight="1"'
        self._begun = False
        self._last = -1
        self._waiting: list[str] = []
        # Names of customers, kinds and people come again and again.
        self._text = functools.lru_cache(_REMEMBERED)(_xml_text)
        self._zone = zone
        self._offsets: dict[float, float] = {}
        self._yes, self._no = _xml_text(yes), _xml_text(no)
        self._letters = tuple(f'<c r="{xl_col_to_name(place)}' for place in range(len(kinds)))
        self._columns = tuple(
            zip(
                self._letters,
                [self._fragment(kind, shape) for kind, shape in zip(kinds, shapes, strict=True)],
                strict=True,
            )
        )

    def write(self, row: int, values: Sequence[object]) -> None:
        """One row; None and '' leave their cell empty."""
        if not self._begun:
            # What the sheet itself still holds comes first.
            self._sheet._write_single_row(row)
            self._begun = True
        number = str(row + 1)
        cells = [
            f"{letter}{number}{fragment(value)}"
            for (letter, fragment), value in zip(self._columns, values, strict=True)
            if value is not None and value != ""
        ]
        self._waiting.append(f'<row r="{number}"{self._height}>{"".join(cells)}</row>')
        if len(self._waiting) == _TOGETHER:
            self._flush()
        self._last = row

    def _flush(self) -> None:
        self._sheet.fh.write("".join(self._waiting))
        self._waiting.clear()

    def close(self) -> None:
        """Tell the sheet how far the rows reach."""
        self._flush()
        if self._last >= 0:
            self._sheet._check_dimensions(self._last, len(self._columns) - 1)
            self._sheet._check_dimensions(self._last, 0)
            self._sheet.previous_row = self._last

    # --- one kind each ----------------------------------------------------------------------------
    def _fragment(self, kind: Kind, shape: int) -> Fragment:
        """What follows the number of the row in the XML of a cell."""
        text_start, number_start = f'" s="{shape}" t="inlineStr"><is>', f'" s="{shape}"><v>'
        if kind is Kind.TEXT:
            text = self._text
            return lambda value: f"{text_start}{text(str(value))}</is></c>"
        if kind is Kind.FLAG:
            return lambda value: f"{text_start}{self._yes if value else self._no}</is></c>"
        if kind in (Kind.MOMENT, Kind.DATE):
            return lambda value: f"{number_start}{self._serial(value)}</v></c>"
        if kind is Kind.MONEY:
            return lambda value: f"{number_start}{_number(float(value) / 100.0)}</v></c>"
        return lambda value: f"{number_start}{_number(value)}</v></c>"

    def _serial(self, value: date) -> str:
        """An instant in the company's zone, or a date, as the number a spreadsheet keeps."""
        if not isinstance(value, datetime):
            return str(value.toordinal() - date(1970, 1, 1).toordinal() + _EPOCH_DAY)
        if value.tzinfo is None:
            seconds = value.replace(tzinfo=UTC).timestamp()
        else:
            seconds = value.timestamp()
            quarter = seconds // _QUARTER
            offset = self._offsets.get(quarter)
            if offset is None:
                away = value.astimezone(self._zone).utcoffset()
                offset = self._offsets[quarter] = away.total_seconds() if away else 0.0
            seconds += offset
        return f"{seconds / _DAY + _EPOCH_DAY:.14g}"


def _number(value: float) -> str:
    return str(value) if type(value) is int else f"{float(value):.16g}"


def _xml_text(words: str) -> str:
    """As xlsxwriter writes a text into a cell."""
    if (
        words.isprintable()
        and "&" not in words
        and "<" not in words
        and ">" not in words
        and "_x" not in words
        and words[:1] != " "
        and words[-1:] != " "
        and len(words) <= CELL_CHARACTERS
    ):
        return f"<t>{words}</t>"
    words = words[:CELL_CHARACTERS]
    words = _ESCAPED.sub(r"_x005F\1", words)
    words = _CONTROL.sub(lambda found: f"_x{ord(found.group()):04X}_", words)
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<t xml:space="preserve">{words}</t>'
