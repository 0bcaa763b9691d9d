"""A workbook that lies in the test itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from domain.ledgers.cells import Cell, MergedRange, Row, SheetInfo
from domain.ledgers.columns import ColumnProfile, profile_of


class Workbook:
    """Sheets given as rows of cells; row 1 first, empty rows as []."""

    format = "xlsx"
    encoding = ""
    separator = ""

    def __init__(
        self,
        *sheets: Sequence[Sequence[Cell]],
        names: Sequence[str] = (),
        merged: Sequence[MergedRange] = (),
        visible: Sequence[bool] = (),
    ) -> None:
        self._rows = [
            [
                (number, list(cells))
                for number, cells in enumerate(sheet, start=1)
                if any_value(cells)
            ]
            for sheet in sheets
        ]
        self.sheets = [
            SheetInfo(
                names[position] if names else f"表{position + 1}",
                visible[position] if visible else True,
                rows[-1][0] if rows else 0,
                max((len(cells) for _, cells in rows), default=0),
                tuple(merged),
            )
            for position, rows in enumerate(self._rows)
        ]

    def iter_rows(self, sheet: int | str, start_row: int = 1) -> Iterator[Row]:
        assert isinstance(sheet, int)
        return (row for row in self._rows[sheet] if row[0] >= start_row)

    def sample_rows(self, sheet: int | str, rows: int) -> Iterator[Row]:
        assert isinstance(sheet, int)
        return iter(self._rows[sheet][:rows])


def any_value(cells: Sequence[Cell]) -> bool:
    return any(cell is not None for cell in cells)


def text_table(text: str) -> list[list[Cell]]:
    """Lines of values separated by ``|``; an empty value is an empty cell."""
    return [
        [value.strip() or None for value in line.split("|")] if line.strip() else []
        for line in text.strip("\n").split("\n")
    ]


def columns(*described: tuple[str, Sequence[Cell]]) -> list[ColumnProfile]:
    """Profiles of (title, values)."""
    return [profile_of(index, title, values) for index, (title, values) in enumerate(described)]
