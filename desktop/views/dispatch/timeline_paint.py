"""Paints the timeline: what stands still as one picture, what moves over it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from desktop.theme.icons import paint_icon
from desktop.views.dispatch.ink import Ink
from desktop.views.dispatch.timeline_blocks import Block, Row, Shade
from desktop.views.dispatch.timeline_colours import BlockColours
from desktop.views.dispatch.timeline_grid import BAR, HEADER, NAMES, PARKING, ROW, Grid
from domain.read_models import OrderCard

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ELIDE = Qt.TextElideMode.ElideRight
_NARROW = 20
#: The label of what is carried reaches so far below its row.
_LABEL = 24
#: The mark of an order that is linked with others.
_CHAIN = 12


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where a drag would land: (row, start, length) of each order, and what that would mean.
    ``state``: 'ok', 'warn', 'no'; ``lines``: in words, the first the most important. ``ways``: of
    each, how long he drives there, and how long he is about fetching parts before that."""

    spots: tuple[tuple[int, datetime, timedelta], ...]
    state: str = "ok"
    lines: tuple[str, ...] = ()
    ways: tuple[tuple[timedelta, timedelta], ...] = ()


class StillPicture:
    """Everything that changes only with the board, the zoom or the scroll."""

    def __init__(
        self,
        painter: QPainter,
        grid: Grid,
        ink: Ink,
        colours: BlockColours,
        *,
        now: datetime,
        selected: Collection[int] = (),
        person: int | None = None,
        any_time: str = "",
    ) -> None:
        self._painter = painter
        self._grid = grid
        self._ink = ink
        self._colours = colours
        self._now = now
        self._selected = selected
        self._person = person
        self._any_time = any_time
        self._metrics = QFontMetricsF(painter.font())

    def paint(self) -> None:
        painter, grid, ink = self._painter, self._grid, self._ink
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, grid.width, grid.height), ink.panel)
        ticks = grid.scale.ticks()
        rows = list(grid.visible_rows())
        painter.setClipRect(QRectF(0, grid.top, grid.width, grid.height - grid.top))
        for index, row in rows:
            self._row_ground(index, row)
        for x, _text, midnight in ticks:
            painter.setPen(QPen(ink.faint if midnight else ink.line, 1))
            painter.drawLine(QPointF(NAMES + x, HEADER), QPointF(NAMES + x, grid.height))
        for index, row in rows:
            self._row(index, row)
        painter.setClipping(False)
        if grid.parking is not None:
            self._parking(grid.parking)
        self._header(ticks)

    # --- ground -----------------------------------------------------------------------------------
    def _row_ground(self, index: int, row: Row) -> None:
        painter, ink = self._painter, self._ink
        top = self._grid.row_top(index)
        if row.technician.id == self._person:
            painter.fillRect(QRectF(0, top, NAMES, ROW), ink.accent_wash)
        for shade in row.shades:
            self._shade(shade, top)
        painter.setPen(QPen(ink.line, 1))
        painter.drawLine(QPointF(0, top + ROW - 0.5), QPointF(self._grid.width, top + ROW - 0.5))

    def _shade(self, shade: Shade, top: int) -> None:
        grid, ink = self._grid, self._ink
        left = max(grid.x(shade.starts_at), NAMES)
        right = min(grid.x(shade.ends_at), grid.width)
        if right <= left:
            return
        box = QRectF(left, top, right - left, ROW)
        if shade.kind == "break":
            self._painter.fillRect(box, QBrush(ink.line, Qt.BrushStyle.Dense6Pattern))
            return
        self._painter.fillRect(box, ink.shade)
        if shade.kind == "leave":
            self._painter.fillRect(box, QBrush(ink.faint, Qt.BrushStyle.FDiagPattern))

    def _header(self, ticks: Sequence[tuple[float, str, bool]]) -> None:
        painter, ink, width = self._painter, self._ink, self._grid.width
        painter.fillRect(QRectF(0, 0, width, HEADER), ink.panel)
        painter.setPen(QPen(ink.line, 1))
        painter.drawLine(QPointF(0, HEADER - 0.5), QPointF(width, HEADER - 0.5))
        painter.setPen(ink.muted)
        for x, text, _midnight in ticks:
            centre = NAMES + x
            if centre > NAMES + 18:
                painter.drawText(QRectF(centre - 30, 0, 60, HEADER - 2), _CENTRE, text)

    # --- rows -------------------------------------------------------------------------------------
    def _row(self, index: int, row: Row) -> None:
        painter, grid = self._painter, self._grid
        top = grid.row_top(index)
        painter.setPen(self._ink.text if row.technician.on_shift else self._ink.muted)
        name = self._metrics.elidedText(row.technician.name, _ELIDE, NAMES - 22)
        painter.drawText(QRectF(14, top, NAMES - 20, ROW), _MIDDLE, name)
        painter.save()
        painter.setClipRect(QRectF(NAMES, grid.top, grid.width, grid.height))
        for block in row.blocks:
            if grid.is_seen(block):
                rect = grid.rect(block, index)
                self._travel(block, rect)
                self._block(block, rect)
                if not block.is_helper:
                    self._actual(block, rect)
        painter.restore()

    def _travel(self, block: Block, rect: QRectF) -> None:
        """The drive as a thin bar that ends where the work begins."""
        if not block.travel_minutes or block.state == "done":
            return
        left = self._grid.x(block.starts_at - timedelta(minutes=block.travel_minutes))
        if rect.left() - left > 3:
            colour = self._ink.amber if block.rushed else self._ink.faint
            self._painter.setPen(QPen(colour, 3, c=Qt.PenCapStyle.RoundCap))
            y = rect.center().y()
            self._painter.drawLine(QPointF(left + 2, y), QPointF(rect.left() - 3, y))
            if block.fetch_minutes:  # a stop on the way
                self._painter.setPen(QPen(colour, 1.4))
                self._painter.setBrush(self._ink.panel)
                self._painter.drawRect(QRectF(left, y - 4, 8, 8))

    def _block(self, block: Block, rect: QRectF) -> None:
        painter, ink = self._painter, self._ink
        fill, text = self._colours.of(block)
        if block.is_helper:  # hollow: the order is somebody else's
            painter.setPen(QPen(fill, 1.4))
            painter.setBrush(ink.panel)
            painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
            text = ink.text
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect, 3, 3)
        if block.conflict:
            painter.setBrush(QBrush(ink.red, Qt.BrushStyle.BDiagPattern))
            painter.setOpacity(0.35)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setOpacity(1.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink.red, 1.4, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
        if block.card.id in self._selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink.text, 1.6))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 4, 4)
        self._words(block, rect, text)

    def _words(self, block: Block, rect: QRectF, colour: QColor) -> None:
        painter, card = self._painter, block.card
        left = max(rect.left(), NAMES)  # what begins before the view keeps its words in it
        room = rect.right() - left - 12 - (14 if card.locked else 0)
        if block.is_helper and room > _CHAIN + 4:
            box = QRectF(left + 5, rect.top() + (BAR - _CHAIN) / 2, _CHAIN, _CHAIN)
            paint_icon(painter, box, "users-bold", colour)
            left += _CHAIN + 2
            room -= _CHAIN + 2
        elif card.links and room > _CHAIN + 4:
            box = QRectF(left + 5, rect.top() + (BAR - _CHAIN) / 2, _CHAIN, _CHAIN)
            paint_icon(painter, box, "link-bold", colour)
            left += _CHAIN + 2
            room -= _CHAIN + 2
        if room > _NARROW:
            words = f"{card.number[-4:]} {card.customer_name or card.title}"
            painter.setPen(colour)
            shown = self._metrics.elidedText(words, _ELIDE, room)
            painter.drawText(QRectF(left + 6, rect.top(), room + 4, BAR), _MIDDLE, shown)
        if card.locked:
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(rect.right() - 8, rect.center().y()), 3, 3)

    def _actual(self, block: Block, rect: QRectF) -> None:
        """A thin line from departure to arrival, a thick one from arrival to the end (DD-15)."""
        stones, grid = block.card.milestones, self._grid
        y = rect.bottom() + 1.5
        arrived, finished = stones.arrived_at, stones.finished_at
        if stones.departed_at is not None:
            until = arrived or self._now
            self._painter.setPen(QPen(self._ink.accent, 1))
            self._painter.drawLine(
                QPointF(grid.x(stones.departed_at), y), QPointF(grid.x(until), y)
            )
        if arrived is not None:
            self._painter.setPen(QPen(self._ink.accent, 2.4, c=Qt.PenCapStyle.FlatCap))
            until = finished or self._now
            self._painter.drawLine(QPointF(grid.x(arrived), y), QPointF(grid.x(until), y))

    # --- parking ----------------------------------------------------------------------------------
    def _parking(self, cards: Sequence[OrderCard]) -> None:
        painter, grid, ink = self._painter, self._grid, self._ink
        painter.fillRect(QRectF(0, HEADER, grid.width, ROW), ink.sub)
        painter.setPen(QPen(ink.line, 1))
        painter.drawLine(QPointF(0, HEADER + ROW - 0.5), QPointF(grid.width, HEADER + ROW - 0.5))
        painter.setPen(ink.muted)
        title = self._metrics.elidedText(self._any_time, _ELIDE, NAMES - 18)
        painter.drawText(QRectF(14, HEADER, NAMES - 16, ROW), _MIDDLE, title)
        for place, card in enumerate(cards[: grid.parked]):
            rect = grid.chip_rect(place)
            painter.setBrush(ink.panel)
            chosen = card.id in self._selected
            painter.setPen(QPen(ink.text if chosen else ink.line, 1.6 if chosen else 1))
            painter.drawRoundedRect(rect, 3, 3)
            painter.setPen(ink.text)
            words = f"{card.number[-4:]} {card.customer_name or card.title}"
            shown = self._metrics.elidedText(words, _ELIDE, rect.width() - 12)
            painter.drawText(rect.adjusted(6, 0, -4, 0), _MIDDLE, shown)
        hidden = len(cards) - grid.parked
        if hidden > 0:
            painter.setPen(ink.muted)
            rest = QRectF(grid.chip_rect(grid.parked).left() + 4, HEADER, 48, ROW)
            painter.drawText(rest, _MIDDLE, f"+{hidden}")


class MovingPicture:
    """What is drawn over the still picture in every frame."""

    def __init__(self, painter: QPainter, grid: Grid, ink: Ink, zone: ZoneInfo) -> None:
        self._painter = painter
        self._grid = grid
        self._ink = ink
        self._zone = zone
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def now_line(self, now: datetime) -> None:
        painter, grid, ink = self._painter, self._grid, self._ink
        x = grid.x(now)
        if not NAMES <= x <= grid.width:
            return
        painter.setPen(QPen(ink.red, 1.4))
        painter.drawLine(QPointF(x, HEADER - 4), QPointF(x, grid.height))
        text = f"{now.astimezone(self._zone):%H:%M}"
        width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 12
        pill = QRectF(x - width / 2, 4, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.red)
        painter.drawRoundedRect(pill, 9, 9)
        painter.setPen(ink.on_strong)
        painter.drawText(pill, _CENTRE, text)

    def band(self, box: QRectF) -> None:
        """The frame of a box selection."""
        fill = self._ink.accent_wash
        self._painter.setOpacity(0.5)
        self._painter.fillRect(box, fill)
        self._painter.setOpacity(1.0)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._ink.accent, 1, Qt.PenStyle.DashLine))
        self._painter.drawRect(box)

    def ghost(self, ghost: Ghost) -> None:
        painter, grid, ink = self._painter, self._grid, self._ink
        colour = {"ok": ink.accent, "warn": ink.amber, "no": ink.red}[ghost.state]
        first: QRectF | None = None
        for index, start, length in ghost.spots:
            left = grid.x(start)
            rect = QRectF(left, grid.row_top(index) + 4, max(grid.x(start + length) - left, 8), BAR)
            if index == PARKING:
                rect = QRectF(NAMES + 2, HEADER + 2, grid.width - NAMES - 4, ROW - 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect, 3, 3)
            first = first or rect
        for (index, start, _length), (drive, fetching) in zip(
            ghost.spots, ghost.ways, strict=False
        ):
            self._ghost_way(grid.row_top(index) + 4 + BAR / 2, start, drive, fetching)
        if first is not None and ghost.lines:
            self._bubble(first, ghost.lines, colour)

    def _ghost_way(self, y: float, start: datetime, drive: timedelta, fetching: timedelta) -> None:
        """The way there as a thin bar up to the work, what is fetched on it as dots before."""
        painter, grid, ink = self._painter, self._grid, self._ink
        begin, leave, right = grid.x(start - drive - fetching), grid.x(start - drive), grid.x(start)
        if right - leave > 5:
            painter.setPen(QPen(ink.accent, 2, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(leave + 2, y), QPointF(right - 3, y))
        if leave - begin > 3:
            pen = QPen(ink.amber, 4, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(begin + 2, y), QPointF(leave - 3, y))

    def _bubble(self, rect: QRectF, lines: Sequence[str], colour: QColor) -> None:
        """What it would mean, in words, beside the ghost and clear of the label that hangs at the
        pointer."""
        painter, grid = self._painter, self._grid
        metrics = QFontMetricsF(painter.font())
        widest = min(460.0, max(metrics.horizontalAdvance(line) for line in lines))
        height = 18.0 * len(lines) + 4
        top = rect.bottom() + _LABEL
        if top + height > grid.height:
            top = rect.top() - height - 3
        left = max(NAMES, min(rect.left(), grid.width - widest - 18))
        bubble = QRectF(left, max(top, HEADER), widest + 14, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bubble, 4, 4)
        painter.setPen(self._ink.on_strong)
        for number, line in enumerate(lines):
            shown = metrics.elidedText(line, _ELIDE, widest)
            box = QRectF(bubble.left() + 7, bubble.top() + 2 + 18 * number, widest + 2, 18)
            painter.drawText(box, _MIDDLE, shown)
