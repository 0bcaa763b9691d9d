"""A small table that holds its rows: for what fits on a page. Long lists use the lazy table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlainTable(QTableWidget):
    """Titles stand over what they name: left over words, right over the columns ``numbers``.
    Whole rows are chosen; cells are edited only when ``editable``."""

    def __init__(
        self,
        titles: Sequence[str],
        parent: QWidget | None = None,
        *,
        numbers: Iterable[int] = (),
        editable: bool = False,
    ) -> None:
        super().__init__(0, len(titles), parent)
        self._numbers = frozenset(numbers)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if not editable:
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setDefaultAlignment(_LEFT)
        header.setHighlightSections(False)
        self.set_titles(titles)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Other titles over as many columns."""
        self.setHorizontalHeaderLabels(list(titles))
        for column in self._numbers:
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(_RIGHT)

    def write(self, row: int, texts: Sequence[str]) -> None:
        """One line; the row is there already."""
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column in self._numbers:
                item.setTextAlignment(_RIGHT)
            self.setItem(row, column, item)
