"""A page of a place that is one table: its headline with what can be done, the rows below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.services import Services
from desktop.views.lists.table_export import TableExport
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.section import SectionHeader


def _own_id(row: Any) -> int:
    return int(row.id)


class TablePage(QWidget):
    """``title`` is the headline and what the table is called; ``key`` names the table in the person's
    settings; ``id_of``: what a row is known by; ``empty``: said where there are no rows."""

    def __init__(
        self,
        services: Services,
        title: str,
        key: str,
        id_of: Callable[[Any], int] = _own_id,
        *,
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._title = title
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = SectionHeader(title)
        self.table = LocalTable(services.settings, key, self._columns(), id_of, empty=empty)
        self.table.setAccessibleName(title)
        self.table.menu_requested.connect(self._show_menu)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    # --- what a page says of itself ---------------------------------------------------------------
    def _columns(self) -> tuple[Column, ...]:
        """Asked while the page is made: only the services are there by then."""
        raise NotImplementedError

    def row_menu(self, row: Any) -> QMenu | None:
        """What can be done with the one row that is chosen; None: nothing."""
        return None

    # --- for its constructor ----------------------------------------------------------------------
    def _add_export(self, title: str = "") -> TableExport:
        """A button at the right end of the headline. ``title``: of the file, if it is another."""
        columns = self.table.rows.columns
        export = TableExport(self._services, self.table, columns, title or self._title, self)
        self.header.add(export.button())
        return export

    def _put_above_table(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.table), widget)

    def _put_in_place_of_table(self, widget: QWidget) -> None:
        """``widget`` has taken the table in."""
        self._column.addWidget(widget, 1)

    # --- the menu ---------------------------------------------------------------------------------
    def _show_menu(self, point: QPoint) -> None:
        rows = self.table.chosen_rows()
        menu = self.row_menu(rows[0]) if len(rows) == 1 else None
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)
