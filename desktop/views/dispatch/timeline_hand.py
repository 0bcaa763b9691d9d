"""The hand over the timeline: it selects, drags, stretches, draws boxes, asks for menus."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.views.dispatch import order_mime
from desktop.views.dispatch.timeline_blocks import Block
from desktop.views.dispatch.timeline_grid import EDGE, NAMES, PARKING
from desktop.views.dispatch.timeline_paint import Ghost
from desktop.views.dispatch.timeline_view import TimelineView
from domain.read_models import OrderCard

_LEAST = timedelta(minutes=10)
_FROM_START, _FROM_END = "start", "end"


@dataclass(slots=True)
class _Stretch:
    block: Block
    row: int
    edge: str
    starts_at: datetime
    ends_at: datetime


class Hand:
    """Belongs to one timeline."""

    def __init__(self, timeline: TimelineView) -> None:
        self._timeline = timeline
        self._band_from: QPointF | None = None
        self._before_band: tuple[int, ...] = ()
        self._pressed: tuple[QPoint, OrderCard, datetime | None] | None = None
        self._person: tuple[QPoint, int] | None = None
        self._stretch: _Stretch | None = None
        self._anchor: int | None = None
        self._select_on_release: int | None = None

    # --- pressing ---------------------------------------------------------------------------------
    def press(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        timeline, point = self._timeline, event.position()
        grid = timeline.grid()
        hit, index = grid.hit(point), grid.row_at(point.y())
        if hit is not None:
            self._press_block(event, *hit)
        elif index == PARKING and (card := grid.chip_at(point)) is not None:
            self._select(card.id, event.modifiers())
            self._pressed = (point.toPoint(), card, None)
        elif index is not None and index != PARKING and point.x() < NAMES:
            self._person = (point.toPoint(), grid.rows[index].technician.id)
        else:
            adds = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._before_band = timeline.selected if adds else ()
            self._band_from = point

    def _press_block(self, event: QMouseEvent, block: Block, index: int) -> None:
        timeline, point = self._timeline, event.position()
        rect = timeline.grid().rect(block, index)
        edge = self._edge(block, rect, point)
        self._select(block.card.id, event.modifiers())
        if edge and not timeline.read_only:
            self._stretch = _Stretch(block, index, edge, block.starts_at, block.ends_at)
        elif block.can_move:
            self._pressed = (point.toPoint(), block.card, block.starts_at)

    def _edge(self, block: Block, rect: QRectF, point: QPointF) -> str:
        """The edge of ``block`` under ``point``; narrow blocks have only an end."""
        if not block.can_move or self._timeline.read_only:
            return ""
        if point.x() > rect.right() - EDGE:
            return _FROM_END
        if point.x() < rect.left() + EDGE and rect.width() > 4 * EDGE:
            return _FROM_START
        return ""

    def _select(self, order_id: int, modifiers: Qt.KeyboardModifier) -> None:
        timeline = self._timeline
        chosen = timeline.selected
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            rest = tuple(each for each in chosen if each != order_id)
            timeline.choose(rest if order_id in chosen else (*chosen, order_id))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and self._anchor is not None:
            timeline.choose(self._range(self._anchor, order_id))
            return
        elif order_id in chosen and len(chosen) > 1:
            self._select_on_release = order_id  # it may be the start of dragging all of them
        else:
            timeline.choose((order_id,))
        self._anchor = order_id

    def _range(self, first: int, last: int) -> list[int]:
        """Everything in the box that two blocks span."""
        one, other = self._timeline.block_rect(first), self._timeline.block_rect(last)
        if one.isNull() or other.isNull():
            return [last]
        return self._timeline.grid().within(one.united(other))

    # --- moving -----------------------------------------------------------------------------------
    def move(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._stretch is not None:
            self._stretch_to(point.x())
        elif self._band_from is not None:
            self._draw_band(point)
        elif self._pressed is not None:
            start, card, begins_at = self._pressed
            if self._is_far(start, point):
                self._pressed = self._select_on_release = None
                self._drag_orders(card, start, begins_at)
        elif self._person is not None:
            start, technician_id = self._person
            if self._is_far(start, point) and not self._timeline.read_only:
                self._person = None
                self._drag_person(technician_id)
        else:
            self._show_cursor(point)

    @staticmethod
    def _is_far(start: QPoint, point: QPointF) -> bool:
        return (point.toPoint() - start).manhattanLength() >= QApplication.startDragDistance()

    def _stretch_to(self, x: float) -> None:
        timeline, stretch = self._timeline, self._stretch
        assert stretch is not None
        grid = timeline.grid()
        at = grid.scale.snapped(grid.at(x), timeline.snap_minutes)
        if stretch.edge == _FROM_END:
            stretch.ends_at = max(at, stretch.starts_at + _LEAST)
        else:
            stretch.starts_at = min(at, stretch.ends_at - _LEAST)
        length = stretch.ends_at - stretch.starts_at
        starts, ends = (t.astimezone(timeline.zone) for t in (stretch.starts_at, stretch.ends_at))
        words = f"{starts:%H:%M}–{ends:%H:%M}"
        timeline.set_ghost(Ghost(((stretch.row, stretch.starts_at, length),), "ok", (words,)))
        timeline.stretching.emit(stretch.block.card.id, stretch.starts_at, stretch.ends_at)

    def _draw_band(self, point: QPointF) -> None:
        assert self._band_from is not None
        self._timeline.band = QRectF(self._band_from, point).normalized()
        ids = self._timeline.grid().within(self._timeline.band)
        self._timeline.select(dict.fromkeys((*self._before_band, *ids)))
        self._timeline.viewport().update()

    def _show_cursor(self, point: QPointF) -> None:
        grid = self._timeline.grid()
        hit = grid.hit(point)
        shape = Qt.CursorShape.ArrowCursor
        if hit is not None and self._edge(hit[0], grid.rect(*hit), point):
            shape = Qt.CursorShape.SizeHorCursor
        self._timeline.viewport().setCursor(shape)

    # --- dragging away ----------------------------------------------------------------------------
    def _drag_orders(self, card: OrderCard, start: QPoint, begins_at: datetime | None) -> None:
        timeline = self._timeline
        if timeline.read_only:
            return
        chosen = timeline.selected if card.id in timeline.selected else (card.id,)
        # The one held first: the others keep their distance to it.
        held = (card.id, *(each for each in chosen if each != card.id))
        minutes = 0.0
        if begins_at is not None:
            minutes = (timeline.grid().at(start.x()) - begins_at).total_seconds() / 60
        order_mime.drag_orders(
            timeline,
            held,
            order_mime.name_of(card),
            together=timeline.together,
            begun=timeline.drag_begun.emit,
            accent=timeline.ink.accent,
            grab_minutes=minutes,
        )
        self._dropped()

    def _drag_person(self, technician_id: int) -> None:
        timeline = self._timeline
        name = next(
            (r.technician.name for r in timeline.rows if r.technician.id == technician_id), ""
        )
        mime = order_mime.person_mime(technician_id, name)
        order_mime.start_drag(timeline, mime, name, timeline.ink.accent)
        self._dropped()

    def _dropped(self) -> None:
        self._timeline.set_ghost(None)
        self._timeline.drag_ended.emit()

    # --- letting go -------------------------------------------------------------------------------
    def release(self, event: QMouseEvent) -> None:
        del event
        timeline = self._timeline
        self._pressed = None
        if self._select_on_release is not None:
            timeline.choose((self._select_on_release,))
            self._select_on_release = None
        if self._person is not None:
            technician_id = self._person[1]
            self._person = None
            timeline.technician_clicked.emit(technician_id)
        if self._band_from is not None:
            drawn, timeline.band, self._band_from = timeline.band, None, None
            if drawn is not None or timeline.selected:
                timeline.choose(timeline.selected if drawn is not None else self._before_band)
            timeline.viewport().update()
        if self._stretch is not None:
            stretch, self._stretch = self._stretch, None
            timeline.set_ghost(None)
            block = stretch.block
            if (stretch.starts_at, stretch.ends_at) != (block.starts_at, block.ends_at):
                timeline.stretched.emit(block.card.id, stretch.starts_at, stretch.ends_at)

    def cancel(self) -> bool:
        """Give up what is being drawn or stretched; False if nothing is."""
        busy = self._stretch is not None or self._band_from is not None
        self._stretch = self._band_from = self._timeline.band = None
        self._timeline.set_ghost(None)
        return busy

    def double_click(self, event: QMouseEvent) -> None:
        hit = self._timeline.grid().hit(event.position())
        card = hit[0].card if hit is not None else self._timeline.grid().chip_at(event.position())
        if card is not None:
            self._pressed = self._stretch = None
            self._timeline.order_opened.emit(card.id)

    def menu(self, point: QPointF, where: QPoint) -> None:
        timeline = self._timeline
        grid = timeline.grid()
        index = grid.row_at(point.y())
        if index is None:
            return
        hit = grid.hit(point)
        card = hit[0].card if hit is not None else grid.chip_at(point)
        technician = grid.rows[index].technician.id if index != PARKING else 0
        instant = grid.scale.snapped(grid.at(point.x()), timeline.snap_minutes)
        ids: tuple[int, ...] = ()
        if card is not None:
            if card.id not in timeline.selected:
                timeline.choose((card.id,))
            ids = timeline.selected
        timeline.menu_requested.emit(ids, technician, instant, where)
