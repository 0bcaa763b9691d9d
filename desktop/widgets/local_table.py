"""A table whose rows are all at hand, in the look of the great lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.settings import Settings
from desktop.theme import ink
from desktop.widgets.lazy_model import Column
from desktop.widgets.lazy_table import LazyTable

_EDGE = 24


class LocalTable(LazyTable):
    """``id_of(row)``: what a row is known by. ``empty``: said where there are no rows."""

    def __init__(
        self,
        settings: Settings,
        key: str,
        columns: Sequence[Column],
        id_of: Callable[[Any], int],
        parent: QWidget | None = None,
        *,
        empty: str = "",
    ) -> None:
        self._rows: dict[int, Any] = {}
        self._id_of = id_of
        self.empty = empty
        super().__init__(columns, self._fetch, settings=settings, key=key, parent=parent)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """In this order; what is selected stays selected."""
        self._rows = {self._id_of(row): row for row in rows}
        ids = list(self._rows)
        if ids == list(self.rows.ids):
            self.rows.refresh_all()
        else:
            self.set_ids(ids)

    def show_row(self, row: Any) -> None:
        """One that changed; it is in the list already."""
        self._rows[self._id_of(row)] = row
        self.refresh_ids([self._id_of(row)])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty and not self._rows:
            painter = QPainter(self.viewport())
            painter.setPen(ink.colour("muted"))
            box = self.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box, flags, self.empty)
            painter.end()

    def row_of(self, row_id: int) -> Any:
        return self._rows.get(row_id)

    def chosen_rows(self) -> list[Any]:
        return [self._rows[each] for each in self.selected_ids() if each in self._rows]

    def _fetch(self, ids: Sequence[int], deliver: Callable[[Sequence[Any]], None]) -> None:
        deliver([self._rows.get(each) for each in ids])
