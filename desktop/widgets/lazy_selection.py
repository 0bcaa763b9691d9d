"""Which rows of a long table are chosen: whole rows, known by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTableView

from desktop.widgets.lazy_model import Column, LazyModel

_FLAGS = QItemSelectionModel.SelectionFlag


class RowSelection:
    """Of ``table``, which shows ``rows``."""

    def __init__(self, table: QTableView, rows: LazyModel) -> None:
        self._table = table
        self._rows = rows

    def spans(self) -> list[tuple[int, int]]:
        """Chosen rows as (first, last), from the top."""
        selection = self._table.selectionModel().selection()
        ranges = (selection.at(i) for i in range(selection.count()))
        return sorted((found.top(), found.bottom()) for found in ranges)

    def ids(self) -> tuple[int, ...]:
        """In display order."""
        ids = self._rows.ids
        return tuple(i for top, bottom in self.spans() for i in ids[top : bottom + 1])

    def count(self) -> int:
        return sum(bottom - top + 1 for top, bottom in self.spans())

    def choose(self, ids: Sequence[int], current: int) -> int | None:
        """Exactly those of ``ids`` that are in the list; the row of ``current`` (an id, 0 for the
        first of them), None where there is none."""
        rows = self._rows.rows_of(ids)
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(*self._corners(first, last))
        model = self._table.selectionModel()
        row = self._rows.row_of(current) if current else None
        if row is None and rows:
            row = rows[0]
        if row is not None:
            model.setCurrentIndex(self._rows.index(row, 0), _FLAGS.NoUpdate)
        model.select(selection, _FLAGS.ClearAndSelect)
        return row

    def go_to(self, row: int, *, extend: bool) -> None:
        """Make ``row`` the current one and choose it; ``extend``: all from the current one on."""
        index, model = self._rows.index(row, 0), self._table.selectionModel()
        current = self._table.currentIndex()
        if extend and current.isValid():
            begin, end = sorted((current.row(), row))
            model.select(QItemSelection(*self._corners(begin, end)), _FLAGS.Select)
            model.setCurrentIndex(index, _FLAGS.NoUpdate)
        else:
            model.setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        self._table.scrollTo(index)

    def text(self, columns: Sequence[Column]) -> str:
        """The loaded ones as tab separated lines with a heading; '' without any."""
        lines = ["\t".join(column.title for column in columns)]
        for first, last in self.spans():
            for row in range(first, last + 1):
                entity = self._rows.row(row)
                if entity is not None:
                    lines.append("\t".join(_one_line(c.text(entity)) for c in columns))
        return "\n".join(lines) if len(lines) > 1 else ""

    def _corners(self, first: int, last: int) -> tuple[QModelIndex, QModelIndex]:
        most = len(self._rows.columns) - 1
        return self._rows.index(first, 0), self._rows.index(last, most)


def _one_line(text: str) -> str:
    return text.replace("\t", " ").replace("\n", " ")


def _runs(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Neighbouring rows as (first, last)."""
    start = end = None
    for row in rows:
        if end is not None and row == end + 1:
            end = row
            continue
        if start is not None and end is not None:
            yield start, end
        start = end = row
    if start is not None and end is not None:
        yield start, end
