"""Everything that is wrong with a ledger, by kind, sheet and column; most of it can be put right here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.views.imports.tables import row_kinds
from desktop.views.imports.words import problem_text
from desktop.widgets.plain_table import PlainTable
from domain.ledgers.problems import RowProblem, Severity

_ROLE = int(Qt.ItemDataRole.UserRole)
_VALUE, _PROBLEM = 2, 3
#: Rows made at once; whoever scrolls to the end gets as many more.
_STEP = 100
#: So few problems are written out over several lines.
_WRAPPED = 40


class ProblemPanel(QWidget):
    """Signals:
    place_chosen(sheet, row, column or None)
    fixed(sheet, row, column, text): what the cell is to say.
    kind_wanted(sheet, row, RowKind): what a row is.
    """

    place_chosen = Signal(str, int, object)
    fixed = Signal(str, int, int, str)
    kind_wanted = Signal(str, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: Sequence[RowProblem] = ()
        self._found: Sequence[RowProblem] = ()
        self._several = False
        self.kinds, self.sheets, self.columns = QComboBox(), QComboBox(), QComboBox()
        for combo, name in (
            (self.kinds, self.tr("Filter by kind")),
            (self.sheets, self.tr("Filter by sheet")),
            (self.columns, self.tr("Filter by column")),
        ):
            combo.setAccessibleName(name)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(6)
            combo.activated.connect(self._fill)
        self.table = PlainTable(
            [self.tr("Cell"), self.tr("Column"), self.tr("Value"), self.tr("Problem")],
            editable=True,
        )
        self.table.setAccessibleName(self.tr("Problems"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_PROBLEM, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 64)
        self.table.setColumnWidth(1, 90)
        self.table.setColumnWidth(_VALUE, 110)
        self.table.itemChanged.connect(self._on_changed)
        self.table.currentCellChanged.connect(self._on_current)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        filters = QHBoxLayout()
        filters.setSpacing(6)
        filters.addWidget(self.kinds, 2)
        filters.addWidget(self.sheets, 1)
        filters.addWidget(self.columns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addLayout(filters)
        column.addWidget(self.table, 1)

    def show_problems(self, problems: Sequence[RowProblem], counts: Mapping[str, int]) -> None:
        self._problems = problems
        first = {problem.code: problem for problem in reversed(problems)}
        codes = sorted(counts, key=lambda code: -counts[code])
        total = sum(counts.values())
        kinds = [(self.tr("All problems ({n})").format(n=f"{total:,}"), "")]
        kinds += [(f"{_kind_text(first[c])} ({counts[c]:,})", c) for c in codes if c in first]
        _refill(self.kinds, kinds)
        names = dict.fromkeys(problem.sheet for problem in problems if problem.sheet)
        _refill(self.sheets, [(self.tr("All sheets"), ""), *[(name, name) for name in names]])
        self.sheets.setVisible(len(names) > 1)
        titles = dict.fromkeys(_title(problem) for problem in problems if _title(problem))
        _refill(self.columns, [(self.tr("All columns"), ""), *[(each, each) for each in titles]])
        self._fill()

    def shown(self) -> list[RowProblem]:
        """Those the filters let through."""
        code, sheet = self.kinds.currentData(), self.sheets.currentData()
        title = self.columns.currentData()
        return [
            problem
            for problem in self._problems
            if (not code or problem.code == code)
            and (not sheet or problem.sheet == sheet)
            and (not title or _title(problem) == title)
        ]

    def _fill(self) -> None:
        self._found = self.shown()
        self._several = self.sheets.count() > 2 and not self.sheets.currentData()
        self.table.setColumnWidth(0, 110 if self._several else 64)
        self.table.setRowCount(0)
        self.table.scrollToTop()
        # Long lists keep to one line each: the height of every row would take its time.
        few = len(self._found) <= _WRAPPED
        self.table.setWordWrap(few)
        self._add_rows()
        if few:
            self.table.resizeRowsToContents()

    def _on_scrolled(self, value: int) -> None:
        if value == self.table.verticalScrollBar().maximum():
            self._add_rows()

    def _add_rows(self) -> None:
        first = self.table.rowCount()
        more = self._found[first : first + _STEP]
        self.table.blockSignals(True)
        self.table.setRowCount(first + len(more))
        for row, problem in enumerate(more, start=first):
            self._write(row, problem)
        self.table.blockSignals(False)

    def _write(self, row: int, problem: RowProblem) -> None:
        fixable = bool(problem.row) and problem.column is not None
        place = f"{problem.sheet}!{problem.place}" if self._several else problem.place
        value = str(problem.params.get("value", ""))
        for column, text in enumerate((place, _title(problem), value, problem_text(problem))):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column != _VALUE or not fixable:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            if column == 0:
                item.setData(_ROLE, (problem.sheet, problem.row, problem.column))
            if column == _PROBLEM and problem.severity is Severity.ERROR:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(row, column, item)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        first = self.table.item(item.row(), 0)
        if item.column() == _VALUE and first is not None:
            sheet, row, column = first.data(_ROLE)
            self.fixed.emit(sheet, row, column, item.text().strip())

    def _on_current(self, row: int) -> None:
        first = self.table.item(row, 0)
        if first is not None:
            sheet, number, column = first.data(_ROLE)
            if number:
                self.place_chosen.emit(sheet, number, column)

    def row_menu(self, row: int) -> QMenu | None:
        """What can be said about the row of the file a line names; the whole file, not only what
        the preview reaches."""
        first = self.table.item(row, 0)
        sheet, number, _column = first.data(_ROLE) if first is not None else ("", 0, None)
        if not number:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, text in row_kinds():
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _=False, k=kind: self.kind_wanted.emit(sheet, number, k)
            )
        return menu

    def _on_menu(self, point: QPoint) -> None:
        menu = self.row_menu(self.table.rowAt(point.y()))
        if menu is not None:
            menu.popup(self.table.viewport().mapToGlobal(point))


def _title(problem: RowProblem) -> str:
    return str(problem.params.get("title", ""))


def _kind_text(problem: RowProblem) -> str:
    """The kind without the value of one cell."""
    plain = RowProblem(
        problem.sheet,
        problem.row,
        problem.column,
        problem.code,
        {**problem.params, "value": "…"},
        problem.severity,
    )
    return problem_text(plain)


def _refill(combo: QComboBox, items: Sequence[tuple[str, str]]) -> None:
    """Keep what was chosen, where it is still there."""
    chosen = combo.currentData()
    combo.clear()
    for text, data in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
