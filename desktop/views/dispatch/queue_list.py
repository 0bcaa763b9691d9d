"""The list of the queue: keys, drags both ways, rows that move without moving the eye."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.services import Services
from desktop.views.dispatch import order_mime
from desktop.views.dispatch.ink import current_ink
from desktop.views.dispatch.order_keys import letter_of
from desktop.views.dispatch.queue_delegate import QueueDelegate
from desktop.views.dispatch.queue_model import QueueModel
from domain.read_models import OrderCard


class QueueList(QListView):
    """The list itself; knows keys and drags.

    Signals:
        digit_pressed(1..9), assign_first(), opened(order_id), menu_requested(global QPoint)
        drag_begun(order_ids), drag_ended()
        returned(order_ids): dispatches were dropped here: back into the queue.
        letter_pressed(str): one of the letters of :mod:`order_keys` for the selection.
    """

    digit_pressed = Signal(int)
    assign_first = Signal()
    opened = Signal(int)
    menu_requested = Signal(QPoint)
    drag_begun = Signal(tuple)
    drag_ended = Signal()
    letter_pressed = Signal(str)
    returned = Signal(tuple)
    #: What goes along with dragged orders; set by whoever knows of links.
    together: order_mime.Together = staticmethod(tuple)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.setAccessibleName(self.tr("Queue"))
        self.orders = QueueModel(self)
        self.setModel(self.orders)
        self.delegate = QueueDelegate(services.session, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda point: self.menu_requested.emit(self.viewport().mapToGlobal(point))
        )
        self.doubleClicked.connect(self._on_open)

    def selected_ids(self) -> tuple[int, ...]:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        cards = [self.orders.card(row) for row in rows]
        return tuple(card.id for card in cards if card is not None)

    def select_ids(self, ids: Sequence[int], *, scroll: bool = True) -> None:
        """Select those of ``ids`` that are in this list; the others are not here to select."""
        model = self.selectionModel()
        rows = [row for i in ids if (row := self.orders.row_of(i)) is not None]
        model.clearSelection()
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            model.select(self.orders.index(row), flags.Select)
        if rows:
            model.setCurrentIndex(self.orders.index(rows[0]), flags.NoUpdate)
            if scroll:
                self.scrollTo(self.orders.index(rows[0]))

    def tick(self) -> None:
        """Repaint the countdowns of the rows that can be seen, nothing else."""
        self.viewport().update()

    def _on_open(self, index: object) -> None:
        del index
        ids = self.selected_ids()
        if ids:
            self.opened.emit(ids[0])

    def startDrag(self, supported: Qt.DropAction) -> None:
        del supported
        chosen = self.selected_ids()
        if not chosen:
            return
        row = self.orders.row_of(chosen[0])
        order_mime.drag_orders(
            self,
            chosen,
            order_mime.name_of(self.orders.card(row) if row is not None else None),
            together=self.together,
            begun=self.drag_begun.emit,
            accent=current_ink().accent,
        )
        self.drag_ended.emit()

    # --- dispatches come back ---------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not self and order_mime.order_ids_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is not self and order_mime.order_ids_of(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = order_mime.order_ids_of(event.mimeData())
        if event.source() is self or not ids:
            event.ignore()
            return
        event.acceptProposedAction()
        # Not from inside the drop: the drag's own loop has to end first.
        QTimer.singleShot(0, self, lambda: self.returned.emit(ids))

    # --- rows that move by themselves -------------------------------------------------------------
    def pointed_id(self) -> int | None:
        """The order under the pointer; None when the pointer is elsewhere."""
        if not self.viewport().underMouse():
            return None
        card = self.orders.card(self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row())
        return card.id if card is not None else None

    def set_cards(self, cards: Sequence[OrderCard]) -> None:
        """Show ``cards``. What the clerk points at, or else the first row in sight, keeps its place
        on the screen: rows flip around it, never under it (DD-13)."""
        anchor = self.pointed_id()
        if anchor is None and self.verticalScrollBar().value() > 0:
            first = self.orders.card(self.indexAt(QPoint(4, 4)).row())
            anchor = first.id if first is not None else None
        before = self._top_of(anchor)
        self.orders.set_cards(cards)
        after = self._top_of(anchor)
        if before is not None and after is not None and before != after:
            bar = self.verticalScrollBar()
            self.doItemsLayout()
            bar.setValue(bar.value() + after - before)

    def _top_of(self, order_id: int | None) -> int | None:
        row = self.orders.row_of(order_id) if order_id is not None else None
        return self.visualRect(self.orders.index(row)).top() if row is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.digit_pressed.emit(key - Qt.Key.Key_0)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.assign_first.emit()
        elif plain and key == Qt.Key.Key_Space and self.selected_ids():
            self.opened.emit(self.selected_ids()[0])
        elif (letter := letter_of(event)) and self.selected_ids():
            self.letter_pressed.emit(letter)
        else:
            super().keyPressEvent(event)
