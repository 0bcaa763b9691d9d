"""The timeline: one row a technician, hours across, and the clerk's hand over it.

What it shows is :mod:`timeline_view`; mouse, drops and keys have a module each.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.views.dispatch.timeline_drops import Drops
from desktop.views.dispatch.timeline_hand import Hand
from desktop.views.dispatch.timeline_keys import Keys
from desktop.views.dispatch.timeline_view import TimelineView


class Timeline(TimelineView):
    def __init__(self, zone: ZoneInfo, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(zone, now, parent)
        self._hand = Hand(self)
        self._drops = Drops(self)
        self._keys = Keys(self, self._hand)

    # --- the hand ---------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hand.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._hand.menu(QPointF(event.pos()), event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self.set_ghost(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_at(event.position().x(), -1 if delta.y() > 0 else 1)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or delta.x():
            steps = (delta.x() or delta.y()) / 120
            self.show_from(self.starts_at - timedelta(minutes=self.span_minutes * steps / 12))
        else:
            super().wheelEvent(event)
