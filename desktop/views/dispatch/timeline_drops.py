"""What is carried over the timeline and let go there."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from desktop.views.dispatch import order_mime
from desktop.views.dispatch.timeline_grid import HEADER, NAMES, PARKING, ROW, Grid
from desktop.views.dispatch.timeline_paint import Ghost
from desktop.views.dispatch.timeline_view import TimelineView

#: This near to the upper or lower end the rows scroll by while something is carried.
_SCROLL_AT = 14


class Drops:
    """Belongs to one timeline."""

    def __init__(self, timeline: TimelineView) -> None:
        self._timeline = timeline

    def enter(self, event: QDragEnterEvent) -> None:
        timeline = self._timeline
        if timeline.read_only:
            return
        ids = order_mime.order_ids_of(event.mimeData())
        if ids:
            if event.source() is not timeline:
                timeline.drag_entered.emit(ids)
            event.acceptProposedAction()
        elif order_mime.person_of(event.mimeData()):
            event.acceptProposedAction()

    def move(self, event: QDragMoveEvent) -> None:
        timeline = self._timeline
        grid = timeline.grid()
        point = event.position()
        index = grid.row_at(point.y())
        self._scroll(point.y(), grid)
        giver = order_mime.person_of(event.mimeData())
        ids = order_mime.order_ids_of(event.mimeData())
        if index is None or not (ids or giver):
            timeline.set_ghost(None)
            event.ignore()
            return
        event.acceptProposedAction()
        if giver:
            self._show_person(grid, index, giver)
            return
        if index == PARKING:
            words = QCoreApplication.translate(
                "Timeline", "Back to the queue, for any time of the day"
            )
            timeline.set_ghost(Ghost(((PARKING, timeline.starts_at, timedelta()),), "ok", (words,)))
            return
        if order_mime.joins(event.modifiers()):
            self._show_helper(grid, index, ids)
            return
        start = self._start(point, event)
        spots = self._spots(grid, ids, index, start)
        if timeline.ghost is None or timeline.ghost.spots != spots:
            local = start.astimezone(timeline.zone)
            timeline.set_ghost(Ghost(spots, "ok", (f"{local:%H:%M}",)))
            timeline.drag_over.emit(grid.rows[index].technician.id, start)

    def _show_person(self, grid: Grid, index: int, giver: int) -> None:
        timeline = self._timeline
        taker = grid.rows[index].technician if index != PARKING else None
        if taker is None or taker.id == giver:
            timeline.set_ghost(None)
            return
        words = QCoreApplication.translate("Timeline", "Hand the day over to {name}").format(
            name=taker.name
        )
        length = timeline.ends_at - timeline.starts_at
        timeline.set_ghost(Ghost(((index, timeline.starts_at, length),), "ok", (words,)))

    def _show_helper(self, grid: Grid, index: int, ids: tuple[int, ...]) -> None:
        """With Shift he comes along, whenever it is planned."""
        timeline = self._timeline
        name = grid.rows[index].technician.name
        words = QCoreApplication.translate("Timeline", "{name} comes along").format(name=name)
        found = [each[0] for order_id in ids if (each := grid.find(order_id)) is not None]
        spots = tuple((index, block.starts_at, block.ends_at - block.starts_at) for block in found)
        where = spots or ((index, timeline.starts_at, timeline.ends_at - timeline.starts_at),)
        timeline.set_ghost(Ghost(where, "ok", (words,)))

    def _scroll(self, y: float, grid: Grid) -> None:
        bar = self._timeline.verticalScrollBar()
        if HEADER <= y < grid.top + _SCROLL_AT:
            bar.setValue(bar.value() - ROW // 3)
        elif y > grid.height - _SCROLL_AT:
            bar.setValue(bar.value() + ROW // 3)

    def _start(self, point: QPointF, event: QDropEvent) -> datetime:
        timeline = self._timeline
        grab = order_mime.grab_minutes_of(event.mimeData())
        grid = timeline.grid()
        # With Alt held to the minute, for the promise of 14:17.
        fine = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        raw = grid.at(max(point.x(), NAMES)) - timedelta(minutes=grab)
        return grid.scale.snapped(raw, 1 if fine else timeline.snap_minutes)

    def _spots(
        self, grid: Grid, ids: tuple[int, ...], index: int, start: datetime
    ) -> tuple[tuple[int, datetime, timedelta], ...]:
        """Blocks of one person keep their distances; others are drawn one after the other."""
        found = [grid.find(order_id) for order_id in ids]
        first = found[0]
        if first is None:
            at, spots = start, []
            for _ in ids:
                spots.append((index, at, self._timeline.ghost_length))
                at += self._timeline.ghost_length
            return tuple(spots)
        by = start - first[0].starts_at
        return tuple(
            (index, each[0].starts_at + by, each[0].ends_at - each[0].starts_at)
            for each in found
            if each is not None
        )

    def drop(self, event: QDropEvent) -> None:
        timeline = self._timeline
        grid = timeline.grid()
        index = grid.row_at(event.position().y())
        ids = order_mime.order_ids_of(event.mimeData())
        giver = order_mime.person_of(event.mimeData())
        timeline.set_ghost(None)
        if index is None or not (ids or giver) or (giver and index == PARKING):
            event.ignore()
            return
        event.acceptProposedAction()
        start = self._start(event.position(), event)
        technician = grid.rows[index].technician.id if index != PARKING else 0
        if ids and technician and order_mime.joins(event.modifiers()):
            QTimer.singleShot(0, timeline, lambda: timeline.joined.emit(ids, technician))
            return
        # Not from inside the drop: the drag's own loop has to end first.
        QTimer.singleShot(0, timeline, lambda: self._tell(ids, giver, technician, start))

    def _tell(self, ids: tuple[int, ...], giver: int, technician: int, start: datetime) -> None:
        timeline = self._timeline
        if giver:
            if giver != technician:
                timeline.person_dropped.emit(giver, technician)
        elif technician:
            timeline.dropped.emit(ids, technician, start)
        else:
            timeline.parked.emit(ids)
