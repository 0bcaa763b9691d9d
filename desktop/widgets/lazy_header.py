"""The header of a table: sorts, and lets the person choose, move and size columns, and remembers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop.settings import Settings
from desktop.widgets.lazy_model import Column
from desktop.widgets.lazy_widths import Widths

_SIZED, _NOT_SIZED = QByteArray(b"1"), QByteArray(b"0")


class LazyHeader(QHeaderView):
    """``key`` names the table in the person's settings. Call :meth:`begin` once the model is set.
    Until the person sizes a column, the columns share the room there is, see :class:`Widths`.

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
        self._widths = Widths(columns)
        self._room = 0
        self._is_sized = False
        self._is_laying = False
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
        self._widths.use_font(self.font())
        self._lay_out()
        if self._settings is not None and self._key:
            state = self._settings.state(f"table/{self._key}")
            if not state.isEmpty():
                # A state of another set of columns does not fit any more.
                fits = self.restoreState(state)
                unsized = self._settings.state(f"table-sized/{self._key}") == _NOT_SIZED
                self._is_sized = fits and not unsized
                if not fits:
                    self._lay_out()
        self.sectionResized.connect(self._on_resized)
        self.sectionMoved.connect(self._on_changed)
        self.sectionClicked.connect(self._on_clicked)

    def fit(self, room: int) -> None:
        """Share ``room`` pixels, unless the person has sized the columns."""
        self._room = room
        if self._is_sized or room <= 0:
            return
        shown = [n for n in range(self.count()) if not self.isSectionHidden(n)]
        wanted = self._widths.shared(shown, room)
        if all(self.sectionSize(number) == width for number, width in wanted.items()):
            return
        self._is_laying = True
        for number, width in wanted.items():
            self.resizeSection(number, width)
        self._is_laying = False
        self.columns_changed.emit()

    def learn(self, rows: Sequence[Any]) -> None:
        """Rows that are shown: the columns may need more room."""
        if not self._is_sized and self._widths.learn(rows):
            self.fit(self._room)

    def use_font(self) -> None:
        """The font changed."""
        self._widths.use_font(self.font())
        self.fit(self._room)

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
        self.fit(self._room)

    def reset_columns(self) -> None:
        """As the program came."""
        self._lay_out()
        self._is_sized = False
        self._on_changed()
        self.fit(self._room)

    def _lay_out(self) -> None:
        self._is_laying = True
        for number, column in enumerate(self._columns):
            self.moveSection(self.visualIndex(number), number)
            self.resizeSection(number, column.width)
            self.setSectionHidden(number, not column.shown)
        self._is_laying = False

    def _on_resized(self, section: int, old: int, new: int) -> None:
        # A column hidden or shown changes its size too.
        if not self._is_laying and old and new and not self.isSectionHidden(section):
            self._is_sized = True
            self._on_changed()

    def _on_changed(self, *_: object) -> None:
        if self._is_laying:
            return
        self.columns_changed.emit()
        if self._settings is not None and self._key:
            self._settings.set_state(f"table/{self._key}", self.saveState())
            sized = _SIZED if self._is_sized else _NOT_SIZED
            self._settings.set_state(f"table-sized/{self._key}", sized)

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
