"""The browser view that takes dragged work orders."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from desktop.widgets.map_drag import orders_from_mime, with_shift


class DropView(QWebEngineView):
    """Takes dragged work orders itself: ten of ten drops arrive, while HTML5 dragging loses some."""

    over = Signal(QPointF)
    left = Signal()
    dropped = Signal(list, QPointF, bool)  # order ids, where, whether Shift was held

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.refuses = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if orders_from_mime(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not orders_from_mime(event.mimeData()):
            event.ignore()
            return
        self.over.emit(event.position())
        if self.refuses:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.left.emit()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = orders_from_mime(event.mimeData())
        if not ids or self.refuses:
            event.ignore()
            self.left.emit()
            return
        event.acceptProposedAction()
        self.dropped.emit(ids, event.position(), with_shift(event))
