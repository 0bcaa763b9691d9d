"""The timeline: one row a technician, hours across."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from desktop.views.dispatch import order_mime
from desktop.views.dispatch.ink import Ink, current_ink
from desktop.views.dispatch.time_scale import ZOOM_STEPS, TimeScale
from desktop.views.dispatch.timeline_blocks import Block, blocks_of, off_spans
from domain.read_models import OrderCard, TechnicianCard

_ROW = 30
_HEADER = 26
_NAMES = 84
_EDGE = 6
_BAR = 22


@dataclass(slots=True)
class _Row:
    technician: TechnicianCard
    blocks: list[Block]
    off: list[tuple[datetime, datetime]]


class Timeline(QAbstractScrollArea):
    """Signals:
    order_clicked(order_id), order_opened(order_id), technician_clicked(technician_id)
    dropped(order_ids tuple, technician_id, starts_at datetime)
    stretched(order_id, starts_at, ends_at)
    menu_requested(order_id or 0, technician_id, instant, global QPoint)
    drag_over(technician_id, starts_at): ask for a verdict, answer with :meth:`set_verdict`.
    """

    order_clicked = Signal(int)
    order_opened = Signal(int)
    technician_clicked = Signal(int)
    dropped = Signal(tuple, int, object)
    stretched = Signal(int, object, object)
    menu_requested = Signal(int, int, object, QPoint)
    drag_over = Signal(int, object)
    drag_begun = Signal(tuple)
    drag_ended = Signal()

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._zone = zone
        self._rows: list[_Row] = []
        self._selected: int | None = None
        self._hover_row: int | None = None
        self._ghost: tuple[int, datetime, timedelta] | None = None
        self._verdict: tuple[str, str] = ("ok", "")
        self._press: tuple[QPoint, Block, int] | None = None
        self._stretch: tuple[Block, int, datetime] | None = None
        self._now = datetime.now(UTC)
        self._zoom = ZOOM_STEPS.index(600)
        self._start = self._day_start(self._now)
        self._ink: Ink = current_ink()

    # --- content ----------------------------------------------------------------------------------
    def set_now(self, now: datetime) -> None:
        self._now = now
        self.viewport().update()

    def set_rows(self, rows: list[tuple[TechnicianCard, list[OrderCard]]], now: datetime) -> None:
        self._now = now
        scale = self._scale()
        self._rows = [
            _Row(
                technician,
                blocks_of(cards, now),
                off_spans(technician, scale.starts_at, scale.ends_at, now, self._zone),
            )
            for technician, cards in rows
        ]
        self._update_bars()
        self.viewport().update()

    def select(self, order_id: int | None) -> None:
        if order_id != self._selected:
            self._selected = order_id
            self.viewport().update()

    def set_verdict(self, state: str, text: str) -> None:
        """``state``: 'ok', 'warn', 'no'; shown beside the ghost while dragging."""
        self._verdict = (state, text)
        self.viewport().update()

    def refresh_ink(self) -> None:
        self._ink = current_ink()
        self.viewport().update()

    # --- time -------------------------------------------------------------------------------------
    @property
    def starts_at(self) -> datetime:
        return self._start

    def show_today(self) -> None:
        self._start = self._day_start(self._now)
        self._moved()

    def step(self, days: int) -> None:
        self._start += timedelta(days=days)
        self._moved()

    def set_span(self, minutes: int) -> None:
        """Show ``minutes`` across; the nearest zoom step."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - minutes))
        self._zoom = nearest
        if minutes >= 1440:
            local = self._start.astimezone(self._zone)
            self._start = local.replace(hour=0, minute=0).astimezone(UTC)
        self._moved()

    @property
    def span_minutes(self) -> int:
        return ZOOM_STEPS[self._zoom]

    def day(self) -> datetime:
        return self._start.astimezone(self._zone)

    def _day_start(self, now: datetime) -> datetime:
        local = now.astimezone(self._zone).replace(hour=8, minute=0, second=0, microsecond=0)
        return local.astimezone(UTC)

    def _moved(self) -> None:
        scale = self._scale()
        for row in self._rows:
            row.off = off_spans(
                row.technician, scale.starts_at, scale.ends_at, self._now, self._zone
            )
        self.viewport().update()

    def _scale(self) -> TimeScale:
        width = max(self.viewport().width() - _NAMES, 50)
        return TimeScale(self._start, ZOOM_STEPS[self._zoom], width, self._zone)

    # --- geometry ---------------------------------------------------------------------------------
    def sizeHint(self) -> QSize:
        return QSize(700, _HEADER + _ROW * 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, _HEADER + _ROW * 2)

    def _row_top(self, index: int) -> int:
        return _HEADER + index * _ROW - self.verticalScrollBar().value()

    def _row_at(self, y: float) -> int | None:
        if y < _HEADER:
            return None
        index = int((y - _HEADER + self.verticalScrollBar().value()) // _ROW)
        return index if 0 <= index < len(self._rows) else None

    def _rect(self, block: Block, index: int, scale: TimeScale) -> QRectF:
        left = _NAMES + scale.x(block.starts_at)
        right = _NAMES + scale.x(block.ends_at)
        return QRectF(left, self._row_top(index) + 4, max(right - left, 6), _BAR)

    def block_rect(self, order_id: int) -> QRectF:
        """Where an order is drawn, in viewport coordinates; an empty rectangle if nowhere."""
        scale = self._scale()
        for index, row in enumerate(self._rows):
            for block in row.blocks:
                if block.card.id == order_id:
                    return self._rect(block, index, scale)
        return QRectF()

    def _hit(self, point: QPointF) -> tuple[Block, int] | None:
        index = self._row_at(point.y())
        if index is None or point.x() < _NAMES:
            return None
        scale = self._scale()
        for block in reversed(self._rows[index].blocks):
            if self._rect(block, index, scale).contains(point):
                return block, index
        return None

    def _update_bars(self) -> None:
        room = self.viewport().height() - _HEADER
        self.verticalScrollBar().setRange(0, max(0, len(self._rows) * _ROW - room))
        self.verticalScrollBar().setPageStep(max(room, 1))
        self.verticalScrollBar().setSingleStep(_ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_bars()

    # --- painting ---------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._ink.panel)
        scale = self._scale()
        size = self.viewport().size()
        ticks = scale.ticks()
        painter.save()
        painter.setClipRect(QRectF(0, _HEADER, size.width(), size.height() - _HEADER))
        self._paint_grid(painter, scale, ticks)
        for index, row in enumerate(self._rows):
            top = self._row_top(index)
            if top + _ROW > _HEADER and top < size.height():
                self._paint_row(painter, index, row, scale)
        self._paint_ghost(painter, scale)
        painter.restore()
        self._paint_header(painter, scale, ticks)
        self._paint_now(painter, scale)
        painter.end()

    def _paint_grid(
        self, painter: QPainter, scale: TimeScale, ticks: list[tuple[float, str, bool]]
    ) -> None:
        height = self.viewport().height()
        for index, row in enumerate(self._rows):
            top = self._row_top(index)
            for start, end in row.off:
                left = max(_NAMES + scale.x(start), _NAMES)
                right = _NAMES + scale.x(end)
                painter.fillRect(QRectF(left, top, right - left, _ROW), self._ink.sub)
            painter.setPen(QPen(self._ink.line, 1))
            painter.drawLine(QPointF(0, top + _ROW - 0.5), QPointF(self.width(), top + _ROW - 0.5))
        for x, _text, midnight in ticks:
            painter.setPen(QPen(self._ink.muted if midnight else self._ink.line, 1))
            painter.drawLine(QPointF(_NAMES + x, _HEADER), QPointF(_NAMES + x, height))

    def _paint_header(
        self, painter: QPainter, scale: TimeScale, ticks: list[tuple[float, str, bool]]
    ) -> None:
        width = self.viewport().width()
        painter.fillRect(QRectF(0, 0, width, _HEADER), self._ink.panel)
        painter.setPen(QPen(self._ink.line, 1))
        painter.drawLine(QPointF(0, _HEADER - 0.5), QPointF(width, _HEADER - 0.5))
        painter.setPen(self._ink.muted)
        for x, text, _midnight in ticks:
            centre = _NAMES + x
            if centre > _NAMES + 18:
                box = QRectF(centre - 30, 0, 60, _HEADER - 2)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_row(self, painter: QPainter, index: int, row: _Row, scale: TimeScale) -> None:
        top = self._row_top(index)
        faded = not row.technician.on_shift
        painter.setPen(self._ink.muted if faded else self._ink.text)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(row.technician.name, Qt.TextElideMode.ElideRight, _NAMES - 22)
        painter.drawText(
            QRectF(14, top, _NAMES - 20, _ROW), int(Qt.AlignmentFlag.AlignVCenter), name
        )
        painter.save()
        painter.setClipRect(QRectF(_NAMES, _HEADER, self.viewport().width(), self.height()))
        previous_end: datetime | None = None
        for block in row.blocks:
            if block.ends_at < scale.starts_at or block.starts_at > scale.ends_at:
                previous_end = block.ends_at
                continue
            rect = self._rect(block, index, scale)
            self._paint_travel(painter, block, rect, previous_end, scale)
            self._paint_block(painter, block, rect)
            self._paint_actual(painter, block, rect, scale)
            previous_end = block.ends_at
        painter.restore()

    def _paint_travel(
        self,
        painter: QPainter,
        block: Block,
        rect: QRectF,
        previous_end: datetime | None,
        scale: TimeScale,
    ) -> None:
        minutes = 20
        start = block.starts_at - timedelta(minutes=minutes)
        if previous_end is not None and previous_end > start:
            start = previous_end
        left = _NAMES + scale.x(start)
        if rect.left() - left > 2:
            painter.setPen(QPen(self._ink.faint, 3, c=Qt.PenCapStyle.RoundCap))
            y = rect.center().y()
            painter.drawLine(QPointF(left + 2, y), QPointF(rect.left() - 3, y))

    def _paint_block(self, painter: QPainter, block: Block, rect: QRectF) -> None:
        fill, text = self._ink.block(block.state)
        selected = block.card.id == self._selected
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, 3, 3)
        if block.conflict:
            painter.setBrush(QBrush(self._ink.red, Qt.BrushStyle.BDiagPattern))
            painter.setOpacity(0.35)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setOpacity(1.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._ink.red, 1.4, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
        if selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._ink.text, 1.6))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 4, 4)
        room = rect.width() - 12 - (14 if block.card.locked else 0)
        if room > 20:
            words = f"{block.card.number[-4:]} {block.card.customer_name or block.card.title}"
            painter.setPen(text)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(rect.adjusted(6, 0, -2, 0), int(Qt.AlignmentFlag.AlignVCenter), shown)
        if block.card.locked:
            painter.setBrush(text)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(rect.right() - 8, rect.center().y()), 3, 3)

    def _paint_actual(
        self, painter: QPainter, block: Block, rect: QRectF, scale: TimeScale
    ) -> None:
        """A thin line from departure to arrival, a thick one from arrival to the end."""
        stones = block.card.milestones
        y = rect.bottom() + 1.5
        arrived, finished = stones.arrived_at, stones.finished_at
        if stones.departed_at is not None:
            until = arrived or self._now
            painter.setPen(QPen(self._ink.accent, 1))
            painter.drawLine(
                QPointF(_NAMES + scale.x(stones.departed_at), y),
                QPointF(_NAMES + scale.x(until), y),
            )
        if arrived is not None:
            painter.setPen(QPen(self._ink.accent, 2.4, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(
                QPointF(_NAMES + scale.x(arrived), y),
                QPointF(_NAMES + scale.x(finished or self._now), y),
            )

    def _paint_now(self, painter: QPainter, scale: TimeScale) -> None:
        x = _NAMES + scale.x(self._now)
        if not _NAMES <= x <= self.viewport().width():
            return
        painter.setPen(QPen(self._ink.red, 1.4))
        painter.drawLine(QPointF(x, _HEADER - 4), QPointF(x, self.viewport().height()))
        text = f"{self._now.astimezone(self._zone):%H:%M}"
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        pill = QRectF(x - width / 2, 4, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink.red)
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(self._ink.on_strong)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_ghost(self, painter: QPainter, scale: TimeScale) -> None:
        if self._ghost is None:
            return
        index, start, length = self._ghost
        left = _NAMES + scale.x(start)
        rect = QRectF(
            left, self._row_top(index) + 4, max(scale.x(start + length) - scale.x(start), 8), _BAR
        )
        state, text = self._verdict
        colour = {"ok": self._ink.accent, "warn": self._ink.amber, "no": self._ink.red}[state]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect, 3, 3)
        words = f"{start.astimezone(self._zone):%H:%M}  {text}".strip()
        room = painter.fontMetrics().horizontalAdvance(words) + 14
        top = rect.bottom() + 3
        if top + 20 > self.viewport().height():
            top = rect.top() - 23
        bubble = QRectF(min(rect.left(), self.viewport().width() - room - 4), top, room, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bubble, 4, 4)
        painter.setPen(self._ink.on_strong)
        painter.drawText(bubble, int(Qt.AlignmentFlag.AlignCenter), words)

    # --- mouse ------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        hit = self._hit(point)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if hit is None:
            index = self._row_at(point.y())
            if index is not None and point.x() < _NAMES:
                self.technician_clicked.emit(self._rows[index].technician.id)
            return
        block, index = hit
        self._selected = block.card.id
        self.order_clicked.emit(block.card.id)
        rect = self._rect(block, index, self._scale())
        if point.x() > rect.right() - _EDGE and block.state != "done":
            self._stretch = (block, index, block.ends_at)
        elif block.state != "done":
            self._press = (event.position().toPoint(), block, index)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._stretch is not None:
            block, index, _end = self._stretch
            end = self._scale().snapped(self._scale().at(point.x() - _NAMES))
            self._stretch = (block, index, max(end, block.starts_at + timedelta(minutes=10)))
            self._ghost = (index, block.starts_at, self._stretch[2] - block.starts_at)
            self._verdict = ("ok", "")
            self.viewport().update()
            return
        if self._press is not None:
            start, block, _index = self._press
            distance = (point.toPoint() - start).manhattanLength()
            if distance >= QApplication.startDragDistance():
                self._press = None
                self._begin_drag(block, start)
            return
        hit = self._hit(point)
        near_edge = (
            hit is not None
            and hit[0].state != "done"
            and point.x() > self._rect(hit[0], hit[1], self._scale()).right() - _EDGE
        )
        shape = Qt.CursorShape.SizeHorCursor if near_edge else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None
        if self._stretch is not None:
            block, _index, end = self._stretch
            self._stretch = None
            self._ghost = None
            self.viewport().update()
            if end != block.ends_at:
                self.stretched.emit(block.card.id, block.starts_at, end)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        if hit is not None:
            self._press = None
            self.order_opened.emit(hit[0].card.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = QPointF(event.pos())
        index = self._row_at(point.y())
        if index is None:
            return
        hit = self._hit(point)
        instant = self._scale().snapped(self._scale().at(point.x() - _NAMES))
        technician = self._rows[index].technician.id
        self.menu_requested.emit(
            hit[0].card.id if hit else 0, technician, instant, event.globalPos()
        )

    def _begin_drag(self, block: Block, start: QPoint) -> None:
        grabbed = self._scale().at(start.x() - _NAMES)
        minutes = (grabbed - block.starts_at).total_seconds() / 60
        label = f"{block.card.number[-4:]} {block.card.customer_name}"
        mime = order_mime.make_mime((block.card.id,), label, minutes)
        self.drag_begun.emit((block.card.id,))
        order_mime.start_drag(self, mime, label, self._ink.accent)
        self._end_drag()
        self.drag_ended.emit()

    def _end_drag(self) -> None:
        self._ghost = None
        self.viewport().update()

    # --- drops ------------------------------------------------------------------------------------
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(QPointF(event.pos()))
            if hit is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tip(hit[0]), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, block: Block) -> str:
        card = block.card
        start, end = (t.astimezone(self._zone) for t in (block.starts_at, block.ends_at))
        lines = [f"<b>{card.number}</b> {card.customer_name}", card.title, card.address]
        lines.append(f"{start:%H:%M}–{end:%H:%M}")
        return "<br>".join(line for line in lines if line)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if order_mime.order_ids_of(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        ids = order_mime.order_ids_of(event.mimeData())
        index = self._row_at(event.position().y())
        if not ids or index is None:
            self._ghost = None
            self.viewport().update()
            event.ignore()
            return
        start = self._drop_start(event.position(), event.mimeData())
        ghost = (index, start, self._ghost_length(ids[0]))
        if self._ghost is None or self._ghost[:2] != ghost[:2]:
            self._ghost = ghost
            self.drag_over.emit(self._rows[index].technician.id, start)
            self.viewport().update()
        event.acceptProposedAction()

    def _drop_start(self, point: QPointF, mime: object) -> datetime:
        grab = order_mime.grab_minutes_of(mime)  # type: ignore[arg-type]
        scale = self._scale()
        return scale.snapped(scale.at(max(point.x() - _NAMES, 0)) - timedelta(minutes=grab))

    def _ghost_length(self, order_id: int) -> timedelta:
        for row in self._rows:
            for block in row.blocks:
                if block.card.id == order_id:
                    return block.ends_at - block.starts_at
        return self.ghost_length

    #: Length of a ghost for an order that is not on the timeline yet; set by the place.
    ghost_length = timedelta(minutes=60)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        ids = order_mime.order_ids_of(event.mimeData())
        index = self._row_at(event.position().y())
        self._end_drag()
        if not ids or index is None:
            event.ignore()
            return
        start = self._drop_start(event.position(), event.mimeData())
        event.acceptProposedAction()
        technician = self._rows[index].technician.id
        # Not from inside the drop: the drag's own loop has to end first.
        QTimer.singleShot(0, self, lambda: self.dropped.emit(ids, technician, start))

    # --- keys and wheel ---------------------------------------------------------------------------
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_at(event.position().x(), -1 if event.angleDelta().y() > 0 else 1)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.angleDelta().x():
            delta = event.angleDelta().x() or event.angleDelta().y()
            self._start -= timedelta(minutes=self.span_minutes * delta / 120 / 12)
            self._moved()
        else:
            super().wheelEvent(event)

    def _zoom_at(self, x: float, step: int) -> None:
        fixed = self._scale().at(x - _NAMES)
        self._zoom = max(0, min(len(ZOOM_STEPS) - 1, self._zoom + step))
        share = (x - _NAMES) / max(self.viewport().width() - _NAMES, 1)
        self._start = fixed - timedelta(minutes=self.span_minutes * share)
        self._moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            sign = 1 if key == Qt.Key.Key_Right else -1
            self._start += timedelta(minutes=sign * self.span_minutes / 8)
            self._moved()
        elif key == Qt.Key.Key_Home:
            self.show_today()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected:
            self.order_opened.emit(self._selected)
        else:
            super().keyPressEvent(event)
