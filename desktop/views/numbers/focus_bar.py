"""What the figures are narrowed to by clicking on charts, and the data of a chart as a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.widgets.tab_button import TabButton


class FocusBar(QWidget):
    """A chip for everything clicked on; hidden while there is none.

    Signals:
        changed(): something was added or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus: dict[str, tuple[dict[str, str], TabButton]] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 0)
        self._row.setSpacing(6)
        self._label = QLabel(self.tr("Only:"))
        self._label.setProperty("role", "muted")
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        self.hide()

    @property
    def chosen(self) -> dict[str, str]:
        """Dimension → key of its member."""
        found: dict[str, str] = {}
        for chosen, _ in self._focus.values():
            found.update(chosen)
        return found

    @property
    def chips(self) -> tuple[TabButton, ...]:
        return tuple(chip for _, chip in self._focus.values())

    def toggle(self, chosen: dict[str, str], title: str) -> None:
        """Add what was clicked, instead of another one of the same kind; or take it away again."""
        kind = "/".join(sorted(chosen))
        standing = self._focus.get(kind)
        if standing is not None:
            self._drop(kind)
        if standing is None or standing[0] != chosen:
            chip = TabButton(self.tr("{name} ✕").format(name=title))
            chip.setChecked(True)
            chip.setToolTip(self.tr("Look at everything again"))
            chip.clicked.connect(lambda _=False, k=kind: self._on_chip(k))
            self._row.insertWidget(self._row.count() - 1, chip)
            self._focus[kind] = (dict(chosen), chip)
        self.setVisible(bool(self._focus))
        self.changed.emit()

    def clear(self) -> None:
        for kind in tuple(self._focus):
            self._drop(kind)
        self.hide()
        self.changed.emit()

    def _on_chip(self, kind: str) -> None:
        self._drop(kind)
        self.setVisible(bool(self._focus))
        self.changed.emit()

    def _drop(self, kind: str) -> None:
        _, chip = self._focus.pop(kind)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()


def write_chart_data(
    headings: Sequence[str], rows: Sequence[Sequence[object]], out: Path, zone: ZoneInfo
) -> int:
    """A small table as .xlsx or .csv; belongs in a job. The number of rows."""
    from exports.workbook_kinds import Kind
    from exports.workbook_tables import TableColumn, export_table

    def kind_of(column: int) -> Kind:
        values = [row[column] for row in rows if row[column] is not None]
        if values and all(isinstance(value, date) for value in values):
            return Kind.DATE
        if values and all(isinstance(value, int) for value in values):
            return Kind.INTEGER
        numeric = values and all(isinstance(value, int | float) for value in values)
        return Kind.GENERAL if numeric else Kind.TEXT

    columns = [TableColumn(title, kind_of(place)) for place, title in enumerate(headings)]
    return export_table(columns, rows, out, zone)
