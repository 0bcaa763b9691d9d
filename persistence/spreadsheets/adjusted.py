"""A ledger as the clerk wants it read: a part of a sheet only, single cells put right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from domain.ledgers.cells import Cell, Row
from domain.ports.imports import CellRange
from persistence.spreadsheets.opened import SpooledSheets


class AdjustedSheets(SpooledSheets):
    """``ranges``: by place of the sheet; ``fixes``: (place, row, column) → what the cell says."""

    def __init__(
        self,
        base: SpooledSheets,
        ranges: Mapping[int, CellRange],
        fixes: Mapping[tuple[int, int, int], str],
    ) -> None:
        self.__dict__.update(base.spooled().__dict__)
        self._ranges = dict(ranges)
        self._fixes: dict[int, dict[int, dict[int, str]]] = {}
        for (place, row, column), text in fixes.items():
            self._fixes.setdefault(place, {}).setdefault(row, {})[column] = text

    def iter_rows(self, sheet: int | str, start_row: int = 1) -> Iterator[Row]:
        place = self.sheet_position(sheet)
        return self._adjusted(place, super().iter_rows(place, start_row))

    def sample_rows(self, sheet: int | str, rows: int) -> Iterator[Row]:
        place = self.sheet_position(sheet)
        if place in self._ranges:  # what is sampled might lie outside
            return self.iter_rows(place)
        return self._adjusted(place, super().sample_rows(place, rows))

    def _adjusted(self, place: int, rows: Iterator[Row]) -> Iterator[Row]:
        area, fixes = self._ranges.get(place), self._fixes.get(place, {})
        for number, given in rows:
            cells: list[Cell] = given
            if area is not None:
                if number < area.first_row:
                    continue
                if area.last_row and number > area.last_row:
                    return
                cells = cells[: area.last_column + 1]
                blank = min(area.first_column, len(cells))
                cells[:blank] = [None] * blank
            for column, text in fixes.get(number, {}).items():
                cells.extend([None] * (column + 1 - len(cells)))
                cells[column] = text or None
            if any(cell is not None for cell in cells):
                yield number, cells
