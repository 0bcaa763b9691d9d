"""What a table of its own shows, as a workbook or a text file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.services import Services
from desktop.views.lists.tools import ExportMenu
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable

translate = QCoreApplication.translate


class TableExport(ExportMenu):
    """The rows as the columns write them; numbers stay numbers."""

    def __init__(
        self,
        services: Services,
        table: LocalTable,
        columns: Sequence[Column],
        title: str,
        parent: QWidget,
    ) -> None:
        super().__init__(services, "", title, parent)
        self._table, self._columns = table, tuple(columns)

    def button(self) -> QPushButton:
        """One that opens the menu."""
        made = QPushButton(translate("Lists", "Export"))
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        made.setMenu(menu)
        return made

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        self.fill(menu, tuple(self._table.rows.ids), self._table.selected_ids())

    def write(self, ids: Sequence[int], out: Path) -> None:
        rows = [
            tuple(_plain(column, column.text(row)) for column in self._columns)
            for row in map(self._table.row_of, ids)
            if row is not None
        ]
        titles = [column.title for column in self._columns]
        handle = self._services.printing.export_table(self._title, titles, rows, out)
        handle.then(lambda count: self._on_written(count, out))


def _plain(column: Column, text: str) -> object:
    """A number where the column stands at the right and its text is one."""
    if not column.right:
        return text
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return text
