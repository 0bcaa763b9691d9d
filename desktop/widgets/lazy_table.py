"""The table of every list place: a million rows, sorted by its header, selected by id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.settings import Settings
from desktop.theme import ink
from desktop.widgets.lazy_header import LazyHeader
from desktop.widgets.lazy_model import Column, Fetch, LazyModel
from desktop.widgets.lazy_paint import Cells, RowPainter
from desktop.widgets.lazy_selection import RowSelection
from desktop.widgets.ticker import shared_ticker

ROW_HEIGHT = 28


class LazyTable(QTableView):
    """``key`` names the table in the person's settings (widths, order and choice of columns).

    Signals:
        activated_id(id): Enter or double click.
        selection_changed(): read :meth:`selected_ids`.
        current_changed(id): 0 when none.
        sort_requested(key, descending): a header was clicked; answer with :meth:`set_ids`.
        menu_requested(global QPoint): right click or the menu key on the selection.
    """

    activated_id = Signal(int)
    selection_changed = Signal()
    current_changed = Signal(int)
    sort_requested = Signal(str, bool)
    menu_requested = Signal(QPoint)

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Fetch,
        *,
        settings: Settings | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = LazyModel(columns, fetch, self)
        self.header = LazyHeader(columns, settings, key, self)
        self._chosen = RowSelection(self, self.rows)
        self._painter = RowPainter()
        self._hovered = -1
        self._quiet = False
        self.setHorizontalHeader(self.header)
        self.setModel(self.rows)
        self._set_up()
        self._set_up_header()
        self.rows.rows_arrived.connect(self._on_rows)
        selection = self.selectionModel()
        selection.selectionChanged.connect(self._on_selection)
        selection.currentRowChanged.connect(self._on_current)
        if any(column.live for column in columns):
            shared_ticker().attach(self, self._tick)

    # --- content ----------------------------------------------------------------------------------
    def set_ids(
        self, ids: Iterable[int], *, keep_selection: bool = True, rows: Sequence[Any] = ()
    ) -> None:
        """Show this list. What was selected stays selected where it is still in the list, and the
        current row stays in sight. ``rows``: see :meth:`LazyModel.set_ids`."""
        chosen = self.selected_ids() if keep_selection else ()
        current = self.current_id() if keep_selection else 0
        top = self.rowAt(0)
        self._quiet = True
        self.rows.set_ids(ids, rows)
        self._painter.forget_rows()
        if chosen:
            self.select_ids(chosen, current=current, scroll=False)
        elif top > 0:
            self.scrollToTop()
        self._quiet = False
        if self.selected_ids() != chosen:
            self.selection_changed.emit()
        self.header.learn(rows)
        self._want()

    def extend_ids(self, ids: Iterable[int]) -> None:
        """The whole of a list whose beginning is shown; as :meth:`set_ids` when it begins
        otherwise by now."""
        if not self.rows.extend_ids(ids):
            self.set_ids(ids)

    def refresh_ids(self, ids: Iterable[int]) -> None:
        """Rows that changed; see :meth:`LazyModel.refresh_ids`."""
        self.rows.refresh_ids(ids)

    def id_at(self, row: int) -> int:
        return self.rows.ids[row] if 0 <= row < len(self.rows.ids) else 0

    def current_id(self) -> int:
        return self.id_at(self.currentIndex().row())

    def selected_ids(self) -> tuple[int, ...]:
        """In display order."""
        return self._chosen.ids()

    def selected_count(self) -> int:
        return self._chosen.count()

    def select_ids(self, ids: Sequence[int], *, current: int = 0, scroll: bool = True) -> None:
        """Select exactly those of ``ids`` that are in the list."""
        row = self._chosen.choose(ids, current)
        if scroll and row is not None:
            self.scrollTo(self.rows.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    # --- sorting and columns ----------------------------------------------------------------------
    @property
    def sorting(self) -> tuple[str, bool]:
        """(sort key, descending); ('', False) when unsorted."""
        return self.header.sorting

    def show_sorting(self, key: str, descending: bool) -> None:
        """Set the arrow; emits nothing."""
        self.header.show_sorting(key, descending)

    def _on_columns(self) -> None:
        self._painter.forget_rows()
        self.viewport().update()

    # --- building ---------------------------------------------------------------------------------
    def _set_up(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda point: self.menu_requested.emit(self.viewport().mapToGlobal(point))
        )
        self.doubleClicked.connect(lambda index: self._activate(index.row()))
        # Every pixel is painted by paintEvent below.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _set_up_header(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_font()
        self.header.begin()
        self.header.columns_changed.connect(self._on_columns)
        self.header.sort_requested.connect(self.sort_requested)

    def _fit_font(self) -> None:
        self._painter.forget(self.font())
        height = max(ROW_HEIGHT, round(self.fontMetrics().height() * 1.5))
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    # --- painting ---------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        viewport = self.viewport()
        exposed = event.rect()
        painter = QPainter(viewport)
        first, last = self._rows_between(exposed.top(), exposed.bottom())
        end = self.rowViewportPosition(last) + self.rowHeight(last) if last >= first else 0
        if end <= exposed.bottom():
            painter.fillRect(
                exposed.adjusted(0, max(0, end - exposed.top()), 0, 0), ink.colour("panel")
            )
        if last < first:
            painter.end()
            return
        cells = self._cells()
        size = (viewport.width(), self.rowHeight(first))
        density = self.devicePixelRatioF()
        selection, current = self.selectionModel(), self.currentIndex().row()
        columns, root = self.rows.columns, QModelIndex()
        live = [(n, left, width) for n, left, width in cells if columns[n].live]
        for row in range(first, last + 1):
            top = self.rowViewportPosition(row)
            loaded = self.rows.is_loaded(row)
            entity = self.rows.row(row)
            state = (selection.isRowSelected(row, root), row == self._hovered, loaded)
            # All rows that are still to come look alike.
            key = (self.rows.ids[row] if loaded else None, *state, size, density)
            picture = self._painter.picture(key, entity, columns, cells, size, density, state)
            painter.drawPixmap(0, top, picture)
            if entity is not None:
                for number, left, width in live:
                    box = QRectF(left, top, width, size[1])
                    self._painter.live(painter, entity, columns[number], box)
            if row == current and self.hasFocus():
                painter.setPen(QPen(ink.colour("accent"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRect(0, top, size[0] - 1, size[1] - 2))
        painter.end()

    def _cells(self) -> Cells:
        return self.header.cells(self.viewport().width())

    def _rows_between(self, top: int, bottom: int) -> tuple[int, int]:
        count = len(self.rows.ids)
        if not count:
            return 0, -1
        first = self.rowAt(max(0, top))
        last = self.rowAt(bottom)
        return (first, count - 1 if last < 0 else last) if first >= 0 else (0, -1)

    def _want(self) -> None:
        first, last = self._rows_between(0, self.viewport().height())
        if last >= first:
            self.rows.want(first, last)

    def _tick(self) -> None:
        for number, left, width in self._cells():
            if self.rows.columns[number].live:
                self.viewport().update(left, 0, width, self.viewport().height())

    def _on_rows(self, first: int, last: int) -> None:
        self.header.learn([self.rows.row(number) for number in range(first, last + 1)])
        self._painter.forget_rows()
        self.viewport().update()

    # --- Qt ---------------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit(self.viewport().width())

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._want()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dx:
            self._painter.forget_rows()
        super().scrollContentsBy(dx, dy)
        self._want()
        # The row under the mouse is another one now.
        self._hover_at(self.viewport().mapFromGlobal(self.cursor().pos()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_font()
            self.header.use_font()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._painter.forget(self.font())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_at(QPoint(-1, -1))

    def _hover_at(self, point: QPoint) -> None:
        row = self.rowAt(point.y()) if self.viewport().rect().contains(point) else -1
        if row != self._hovered:
            for changed in (self._hovered, row):
                if changed >= 0:
                    top, height = self.rowViewportPosition(changed), self.rowHeight(changed)
                    self.viewport().update(0, top, self.viewport().width(), height)
            self._hovered = row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self._activate(self.currentIndex().row())
        elif key == Qt.Key.Key_C and control:
            self.copy_selection()
        elif key == Qt.Key.Key_Menu:
            row = max(0, self.currentIndex().row())
            point = QPoint(40, self.rowViewportPosition(row) + self.rowHeight(row))
            self.menu_requested.emit(self.viewport().mapToGlobal(point))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.rows.ids:
            # Rows are the unit here; Qt would go to the first and last column.
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._chosen.go_to(
                0 if key == Qt.Key.Key_Home else len(self.rows.ids) - 1, extend=shift
            )
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt would walk through a million rows for a letter."""

    def copy_selection(self) -> None:
        """The loaded ones of the selected rows as tab separated text, with a heading."""
        if text := self._chosen.text(self.header.visible_columns()):
            QGuiApplication.clipboard().setText(text)

    def _activate(self, row: int) -> None:
        if entity := self.id_at(row):
            self.activated_id.emit(entity)

    def _on_selection(self) -> None:
        self.viewport().update()
        if not self._quiet:
            self.selection_changed.emit()

    def _on_current(self, current: QModelIndex) -> None:
        self.viewport().update()
        if not self._quiet:
            self.current_changed.emit(self.id_at(current.row()))
