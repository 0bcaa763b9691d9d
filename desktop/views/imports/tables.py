"""The rows of a ledger as the clerk knows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from domain.ledgers.cells import MergedRange, column_letter
from domain.ledgers.rows import RowKind
from domain.ports.imports import PreviewRow

#: Rows that hold values cell by cell: nothing is drawn across them.
_CELL_BY_CELL = frozenset({RowKind.RECORD.value, RowKind.TOTAL.value})


def row_kinds() -> tuple[tuple[RowKind, str], ...]:
    """What a clerk can say a row is."""
    translate = QCoreApplication.translate
    return (
        (RowKind.RECORD, translate("PreviewTable", "This row is a record")),
        (RowKind.SECTION, translate("PreviewTable", "This row is the title of a group")),
        (RowKind.TOTAL, translate("PreviewTable", "This row is a total: leave it out")),
        (RowKind.REMARK, translate("PreviewTable", "Leave this row out")),
    )


def _spans(
    rows: Sequence[PreviewRow], merged: Sequence[MergedRange], width: int
) -> Iterator[tuple[int, int, int, int]]:
    """(place, column, rows, columns) of what is drawn across cells: merged titles, and a lone text
    that a spreadsheet would let run over the empty cells beside it."""
    places = {row.number: place for place, row in enumerate(rows)}
    taken: set[int] = set()
    for area in merged:
        last = min(area.last_row, area.first_row + len(rows))
        inside = [n for n in range(area.first_row, last + 1) if n in places]
        wide = min(area.last_column, width - 1) - area.first_column + 1
        if not inside or inside[0] != area.first_row or wide < 1 or len(inside) * wide < 2:
            continue
        if all(rows[places[number]].kind not in _CELL_BY_CELL for number in inside):
            taken.update(inside)
            yield places[inside[0]], area.first_column, len(inside), wide
    for place, row in enumerate(rows):
        if row.number in taken or row.kind in (*_CELL_BY_CELL, "header"):
            continue
        filled = [column for column, text in enumerate(row.texts) if text]
        if len(filled) == 1 and filled[0] < width - 1:
            yield place, filled[0], 1, width - filled[0]


class PreviewTable(QTableWidget):
    """Letters above, row numbers at the side, the header bold, rows that are left out grey. Cells
    can be put right; the menu says otherwise about rows.

    Signals:
        fixed(row, column, text): what a cell is to say.
        header_wanted(rows): these row numbers are the column titles.
        kind_wanted(row, RowKind): what a row is.
    """

    fixed = Signal(int, int, str)
    header_wanted = Signal(object)
    kind_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_fixable(True)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Preview"))
        self.customContextMenuRequested.connect(self._on_menu)
        self.verticalHeader().customContextMenuRequested.connect(self._on_menu)
        self.itemChanged.connect(self._on_changed)
        self.horizontalHeader().setDefaultSectionSize(120)
        self._numbers: list[int] = []
        self._kinds: list[str] = []

    def set_fixable(self, fixable: bool) -> None:
        """Whether cells can be put right and rows said to be something else."""
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed if fixable else triggers.NoEditTriggers
        )
        policies = Qt.ContextMenuPolicy
        for widget in (self, self.verticalHeader()):
            widget.setContextMenuPolicy(
                policies.CustomContextMenu if fixable else policies.NoContextMenu
            )

    def show_rows(self, rows: Sequence[PreviewRow], merged: Sequence[MergedRange] = ()) -> None:
        """``merged``: cells the sheet shows as one; titles are drawn across as they are there."""
        self.setUpdatesEnabled(False)
        self.blockSignals(True)
        self.clear()
        self.clearSpans()
        width = max((len(row.texts) for row in rows), default=0)
        self._numbers = [row.number for row in rows]
        self._kinds = [row.kind for row in rows]
        self.setRowCount(len(rows))
        self.setColumnCount(width)
        self.setHorizontalHeaderLabels([column_letter(place) for place in range(width)])
        self.setVerticalHeaderLabels([str(row.number) for row in rows])
        muted = QBrush(self.palette().color(QPalette.ColorRole.PlaceholderText))
        head = QBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        bold = self.font()
        bold.setBold(True)
        for place, row in enumerate(rows):
            for column, text in enumerate(row.texts):
                item = QTableWidgetItem(text.replace("\n", " "))
                if len(text) > 16:
                    item.setToolTip(text)
                if row.kind == "header":
                    item.setFont(bold)
                    item.setBackground(head)
                elif row.kind != "record":
                    item.setForeground(muted)
                    item.setToolTip(self.tr("No record: left out"))
                self.setItem(place, column, item)
            for column in range(len(row.texts), width):
                self.setItem(place, column, QTableWidgetItem())
        for place, column, high, wide in _spans(rows, merged, width):
            self.setSpan(place, column, high, wide)
        self.blockSignals(False)
        self.setUpdatesEnabled(True)

    def show_cell(self, number: int, column: int | None) -> None:
        """Scroll to a row of the file, where the preview reaches that far."""
        if number in self._numbers:
            self.setCurrentCell(self._numbers.index(number), column or 0)

    def row_menu(self, number: int) -> QMenu:
        """What can be said about the row of that number."""
        menu = QMenu(self)
        for text, run in (
            (self.tr("These are the column titles"), lambda: self.header_wanted.emit((number,))),
            (
                self.tr("The titles are in this row and the next"),
                lambda: self.header_wanted.emit((number, number + 1)),
            ),
            (
                self.tr("The titles are in this row and the next two"),
                lambda: self.header_wanted.emit((number, number + 1, number + 2)),
            ),
            (self.tr("The table has no titles"), lambda: self.header_wanted.emit(())),
        ):
            menu.addAction(text).triggered.connect(run)
        menu.addSeparator()
        known = dict(zip(self._numbers, self._kinds, strict=True)).get(number, "")
        for kind, text in row_kinds():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(kind.value == known)
            action.triggered.connect(lambda _=False, k=kind: self.kind_wanted.emit(number, k))
        return menu

    def _on_menu(self, point: QPoint) -> None:
        row = self.rowAt(point.y())
        if 0 <= row < len(self._numbers):
            self.row_menu(self._numbers[row]).exec(self.viewport().mapToGlobal(point))

    def _on_changed(self, item: QTableWidgetItem) -> None:
        self.fixed.emit(self._numbers[item.row()], item.column(), item.text().strip())
