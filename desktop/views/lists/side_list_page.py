"""A page with what there is in a narrow list at the left, and one of it at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services import Services
from desktop.widgets.lazy_model import Column
from desktop.widgets.local_table import LocalTable
from desktop.widgets.section import SectionHeader


class SideListPage(QWidget):
    """``title`` stands above the list and is what it is called; ``key`` names it in the person's
    settings; ``id_of``: what a row is known by; ``width`` in pixels."""

    def __init__(
        self,
        services: Services,
        title: str,
        key: str,
        id_of: Callable[[Any], int],
        *,
        width: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = SectionHeader(title)
        self.list = LocalTable(services.settings, key, self._columns(), id_of)
        self.list.setAccessibleName(title)
        left = QWidget()
        left.setFixedWidth(width)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.list, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(left)

    def _columns(self) -> tuple[Column, ...]:
        """Asked while the page is made: only the services are there by then."""
        raise NotImplementedError

    def _put_beside(self, widget: QWidget) -> None:
        """For its constructor: what the list is about."""
        self._row.addWidget(widget, 1)
