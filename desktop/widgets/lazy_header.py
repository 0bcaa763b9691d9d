"""The header of a table: sorts, and lets the person choose, move and size columns, and remembers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop.settings import Settings
from desktop.widgets.lazy_model import Column


class LazyHeader(QHeaderView):
    """``key`` names the table in the person's settings. Call :meth:`begin` once the model is set.

    Signals:
        sort_requested(key, descending): clicked by the person.
        columns_changed(): widths, order or choice.
    """

    sort_requested = Signal(str, bool)
    columns_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], settings: Settings | None, key: str, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = tuple(columns)
        self._settings, self._key = settings, key
        self.sorting = ("", False)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(40)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def begin(self) -> None:
        """Restore what is remembered, then follow what the person does."""
        self.setSortIndicatorShown(True)
        self.show_sorting("", False)
        self._lay_out()
        if self._settings is not None and self._key:
            state = self._settings.state(f"table/{self._key}")
            # A state of another set of columns does not fit any more.
            if not state.isEmpty() and not self.restoreState(state):
                self._lay_out()
        self.sectionResized.connect(self._on_changed)
        self.sectionMoved.connect(self._on_changed)
        self.sectionClicked.connect(self._on_clicked)

    def show_sorting(self, key: str, descending: bool) -> None:
        """Set the arrow; emits nothing."""
        self.sorting = (key, descending)
        number = next((n for n, c in enumerate(self._columns) if key and c.sort == key), -1)
        down = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.setSortIndicator(number, down)

    def visible_columns(self) -> list[Column]:
        """From left to right."""
        order = (self.logicalIndex(visual) for visual in range(self.count()))
        return [self._columns[n] for n in order if not self.isSectionHidden(n)]

    def cells(self, width: int) -> tuple[tuple[int, int, int], ...]:
        """(column number, left edge, width) of the columns within ``width`` of the viewport."""
        found = []
        for visual in range(self.count()):
            number = self.logicalIndex(visual)
            if self.isSectionHidden(number):
                continue
            left, size = self.sectionViewportPosition(number), self.sectionSize(number)
            if left < width and left + size > 0:
                found.append((number, left, size))
        return tuple(found)

    def column_menu(self) -> QMenu:
        """Tick the columns to be seen; at least one stays."""
        menu = QMenu(self)
        shown = [n for n in range(len(self._columns)) if not self.isSectionHidden(n)]
        for number, column in enumerate(self._columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(number in shown)
            action.setEnabled(number not in shown or len(shown) > 1)
            action.toggled.connect(lambda on, n=number: self.show_column(n, on))
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns")).triggered.connect(self.reset_columns)
        return menu

    def show_column(self, number: int, on: bool) -> None:
        self.setSectionHidden(number, not on)
        self._on_changed()

    def reset_columns(self) -> None:
        """As the program came."""
        self._lay_out()
        self._on_changed()

    def _lay_out(self) -> None:
        for number, column in enumerate(self._columns):
            self.moveSection(self.visualIndex(number), number)
            self.resizeSection(number, column.width)
            self.setSectionHidden(number, not column.shown)

    def _on_changed(self, *_: object) -> None:
        self.columns_changed.emit()
        if self._settings is not None and self._key:
            self._settings.set_state(f"table/{self._key}", self.saveState())

    def _on_clicked(self, section: int) -> None:
        key = self._columns[section].sort
        if not key:
            self.show_sorting(*self.sorting)
            return
        descending = not self.sorting[1] if key == self.sorting[0] else False
        self.show_sorting(key, descending)
        self.sort_requested.emit(key, descending)

    def _on_menu(self, point: QPoint) -> None:
        self.column_menu().popup(self.mapToGlobal(point))
