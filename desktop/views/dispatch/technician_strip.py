"""The technicians on the right: who is free, who is busy, who has not been heard of."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from desktop.services import Session
from desktop.views.dispatch import order_mime
from desktop.views.dispatch.ink import current_ink
from desktop.views.dispatch.technician_card import TechnicianDelegate
from desktop.views.dispatch.technician_model import TechnicianModel
from domain.people.technician import TechnicianActivity
from domain.read_models import TechnicianCard

#: This near to the upper or lower end, and by so many pixels at each move of the hand.
_SCROLL_AT, _SCROLL_BY = 28, 18


class TechnicianList(QListView):
    """Signals:
    technician_clicked(id), technician_opened(id)
    dropped(order_ids, technician_id): released on a card that may take them (or warns).
    refused(order_ids, technician_id): released on one that may not; the place offers the override.
    joined(order_ids, technician_id): released with Shift: he comes along.
    person_dropped(giver_id, taker_id): one card was dragged on to another: his whole day.
    drag_begun(order_ids), drag_entered(order_ids), drag_ended(): the order named on a card is taken
        off it; orders come in from elsewhere.
    menu_requested(technician_id, global QPoint)
    """

    technician_clicked = Signal(int)
    technician_opened = Signal(int)
    dropped = Signal(tuple, int)
    refused = Signal(tuple, int)
    joined = Signal(tuple, int)
    person_dropped = Signal(int, int)
    drag_begun = Signal(tuple)
    drag_entered = Signal(tuple)
    drag_ended = Signal()
    menu_requested = Signal(int, QPoint)
    #: What goes along with dragged orders; set by whoever knows of links.
    together: order_mime.Together = staticmethod(tuple)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("technicians")
        self.setAccessibleName(self.tr("Technicians"))
        self.technicians = TechnicianModel(self)
        self.setModel(self.technicians)
        self.delegate = TechnicianDelegate(session, self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self._pressed: tuple[QPoint, TechnicianCard] | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(lambda index: self._emit(self.technician_clicked, index))
        self.activated.connect(lambda index: self._emit(self.technician_opened, index))

    def refresh_ink(self) -> None:
        self.delegate.refresh_ink()
        self.viewport().update()

    def tick(self) -> None:
        """A second has passed: those not heard of blink, the others need no paint."""
        for row in range(self.technicians.rowCount()):
            card = self.technicians.card(row)
            if card is not None and card.activity is TechnicianActivity.SILENT:
                self.update(self.technicians.index(row))

    def technician_at(self, point: QPoint) -> TechnicianCard | None:
        return self.technicians.card(self.indexAt(point).row())

    def _emit(self, signal: Any, index: QModelIndex) -> None:
        card = self.technicians.card(index.row())
        if card is not None:
            signal.emit(card.id)

    def _on_menu(self, point: QPoint) -> None:
        card = self.technician_at(point)
        if card is not None:
            self.menu_requested.emit(card.id, self.viewport().mapToGlobal(point))

    # --- taken off a card -------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        card = self.technician_at(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = (event.position().toPoint(), card) if left and card else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        start, card = self._pressed
        if (
            event.position().toPoint() - start
        ).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(card, start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def _drag(self, card: TechnicianCard, start: QPoint) -> None:
        """On the line that names his next order it is that order, elsewhere the person."""
        row = self.technicians.row_of(card.id)
        box = self.visualRect(self.technicians.index(row if row is not None else 0))
        on_order = abs(start.y() - box.center().y()) < box.height() / 6
        if on_order and card.next_order_id is not None:
            order_mime.drag_orders(
                self,
                (card.next_order_id,),
                f"{card.next_order_number[-4:]} {card.next_customer_name}",
                together=self.together,
                begun=self.drag_begun.emit,
                accent=current_ink().accent,
            )
        else:
            mime = order_mime.person_mime(card.id, card.name)
            order_mime.start_drag(self, mime, card.name, current_ink().accent)
        self.drag_ended.emit()

    # --- let go over a card -----------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        ids = order_mime.order_ids_of(event.mimeData())
        if ids:
            if event.source() is not self:
                self.drag_entered.emit(ids)
            event.acceptProposedAction()
        elif order_mime.person_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        self._scroll(point.y())
        card = self.technician_at(point)
        self.technicians.set_target(card.id if card is not None else None)
        giver = order_mime.person_of(event.mimeData())
        carried = order_mime.order_ids_of(event.mimeData()) or giver
        if carried and card is not None and card.id != giver:
            # A refused target still takes the drop: the release is answered with the reason and,
            # for those who may, the override.
            if giver:
                words = self.tr("Takes over the whole day")
                self.technicians.set_verdicts({card.id: ("ok", words)})
            event.acceptProposedAction()
        else:
            event.ignore()

    def _scroll(self, y: int) -> None:
        """Near the upper or lower end the cards scroll by while something is carried."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if y < _SCROLL_AT:
            bar.setValue(bar.value() - _SCROLL_BY)
        elif y > height - _SCROLL_AT:
            bar.setValue(bar.value() + _SCROLL_BY)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.technicians.set_target(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = order_mime.order_ids_of(event.mimeData())
        giver = order_mime.person_of(event.mimeData())
        card = self.technician_at(event.position().toPoint())
        self.technicians.set_target(None)
        if card is None or not (ids or giver) or card.id == giver:
            event.ignore()
            return
        event.acceptProposedAction()
        # Not from inside the drop: the drag's own loop has to end first.
        if giver:
            QTimer.singleShot(0, self, lambda: self.person_dropped.emit(giver, card.id))
            return
        if order_mime.joins(event.modifiers()):
            QTimer.singleShot(0, self, lambda: self.joined.emit(ids, card.id))
            return
        verdict = self.technicians.verdict(card.id)
        signal = self.refused if verdict is not None and verdict[0] == "no" else self.dropped
        QTimer.singleShot(0, self, lambda: signal.emit(ids, card.id))
