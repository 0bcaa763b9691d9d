"""New rows that look like a record there is, side by side with it; merged on request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLabel,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.views.imports.words import field_text
from desktop.widgets.plain_table import PlainTable
from domain.ledgers.fields import LedgerKind
from domain.ports.imports import Twin

_ROLE = int(Qt.ItemDataRole.UserRole)
_NO_EDIT = QAbstractItemView.EditTrigger.NoEditTriggers


class TwinPanel(QWidget):
    """Signals:
    merging_changed(Twin, merge: bool)
    """

    merging_changed = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._twins: list[Twin] = []
        self.hint = QLabel(
            self.tr("Tick what is one record: it is brought up to date instead of doubled.")
        )
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.all = QCheckBox(self.tr("All of them"))
        self.all.clicked.connect(self._on_all)
        self.table = PlainTable(
            [self.tr("One"), self.tr("In the file"), self.tr("Looks like"), self.tr("Agrees in")]
        )
        self.table.setAccessibleName(self.tr("Possible duplicates"))
        self.table.setWordWrap(True)
        self.table.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 10)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 44)
        self.table.setColumnWidth(3, 88)
        self.table.itemChanged.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.hint)
        column.addWidget(self.all)
        column.addWidget(self.table, 1)

    def show_twins(
        self, kind: LedgerKind, twins: Sequence[Twin], merged: Mapping[tuple[str, int], Twin]
    ) -> None:
        """``merged``: those that were ticked before; they stay, to be unticked."""
        places = {(twin.sheet, twin.row) for twin in twins}
        self._twins = [
            *(twin for place, twin in merged.items() if place not in places),
            *twins,
        ]
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._twins))
        for row, twin in enumerate(self._twins):
            tick = QTableWidgetItem()
            tick.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            one = (twin.sheet, twin.row) in merged
            tick.setCheckState(Qt.CheckState.Checked if one else Qt.CheckState.Unchecked)
            tick.setData(_ROLE, row)
            self.table.setItem(row, 0, tick)
            other = (
                self.tr("Row {n}").format(n=twin.other[1])
                if isinstance(twin.other, tuple)
                else self.tr("On record")
            )
            texts = (
                _texts(self.tr("Row {n}").format(n=twin.row), twin.row_texts),
                _texts(other, twin.other_texts),
                field_text(kind, twin.why),
            )
            for column, text in enumerate(texts, start=1):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self.all.setVisible(len(self._twins) > 1)
        self.all.setChecked(len(merged) == len(self._twins))

    def _on_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            twin = self._twins[item.data(_ROLE)]
            self.merging_changed.emit(twin, item.checkState() is Qt.CheckState.Checked)

    def _on_all(self, merge: bool) -> None:
        self.table.blockSignals(True)
        state = Qt.CheckState.Checked if merge else Qt.CheckState.Unchecked
        for row, twin in enumerate(self._twins):
            tick = self.table.item(row, 0)
            if tick is not None:
                tick.setCheckState(state)
            self.merging_changed.emit(twin, merge)
        self.table.blockSignals(False)


def _texts(place: str, texts: Mapping[str, str]) -> str:
    return "\n".join([place, " · ".join(text for text in texts.values() if text)])
