"""What the timeline shows, and where: rows, blocks, hours; without anybody's hand.

It only shows: what it clips at its edge or draws wider than it is stays in the order as it was.
Painting is in :mod:`timeline_paint`, geometry in :mod:`timeline_grid`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from desktop.labels import label
from desktop.views.dispatch.ink import Ink, current_ink
from desktop.views.dispatch.order_mime import Together
from desktop.views.dispatch.time_scale import ZOOM_STEPS, TimeScale
from desktop.views.dispatch.timeline_blocks import Block, Row, blocks_of, shades_of
from desktop.views.dispatch.timeline_colours import BlockColours
from desktop.views.dispatch.timeline_grid import HEADER, ROW, Grid
from desktop.views.dispatch.timeline_paint import Ghost, MovingPicture, StillPicture
from domain.read_models import OrderCard, TechnicianCard

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel
    from domain.people.technician import Technician

#: So many pixels above and below the view are painted ahead, once the hand rests.
_WIDE = 1500
_WIDEN_MS = 250

#: The share of the span that lies behind when the hours follow the day; later than that they follow.
_PAST, _PAST_MOST = 0.25, 0.6


class TimelineView(QAbstractScrollArea):
    """Signals:
    selection_changed(order_ids tuple), order_opened(order_id), technician_clicked(technician_id)
    dropped(order_ids tuple, technician_id, starts_at datetime), parked(order_ids tuple)
    joined(order_ids tuple, technician_id): dropped with Shift: he comes along.
    person_dropped(giver_id, taker_id): one name was dragged on to another.
    stretched(order_id, starts_at, ends_at); stretching(order_id, starts_at, ends_at): ask for a
        verdict as for ``drag_over``.
    menu_requested(order_ids tuple, technician_id, instant, global QPoint): no ids for an empty slot.
    drag_over(technician_id, starts_at): ask for a verdict, answer with :meth:`set_verdict`.
    drag_begun(order_ids tuple), drag_entered(order_ids tuple): from here; from elsewhere.
    letter_pressed(str), exchange_requested(order_id, step), nudge_requested(order_id, minutes)
    view_changed(): another time or another zoom is shown.
    """

    selection_changed = Signal(tuple)
    order_opened = Signal(int)
    technician_clicked = Signal(int)
    dropped = Signal(tuple, int, object)
    joined = Signal(tuple, int)
    parked = Signal(tuple)
    person_dropped = Signal(int, int)
    stretched = Signal(int, object, object)
    stretching = Signal(int, object, object)
    menu_requested = Signal(tuple, int, object, QPoint)
    drag_over = Signal(int, object)
    drag_begun = Signal(tuple)
    drag_entered = Signal(tuple)
    drag_ended = Signal()
    letter_pressed = Signal(str)
    exchange_requested = Signal(int, int)
    nudge_requested = Signal(int, int)
    view_changed = Signal()

    #: Length of a ghost for an order that is not on the timeline yet; set by the place.
    ghost_length = timedelta(minutes=60)
    #: What goes along with dragged orders; set by whoever knows of links.
    together: Together = staticmethod(tuple)

    def __init__(self, zone: ZoneInfo, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.zone = zone
        self.ink: Ink = current_ink()
        self.snap_minutes = 5
        self.colour_mode = "status"
        self.read_only = False
        self._rows: list[Row] = []
        #: The blocks of each technician, beside what they were made of.
        self._made: dict[int, tuple[tuple[object, ...], list[Block]]] = {}
        self._parking: list[OrderCard] | None = None
        self._selected: tuple[int, ...] = ()
        self._person: int | None = None
        self._ghost: Ghost | None = None
        self._plan: Ghost | None = None
        self._now = now
        self._zoom = ZOOM_STEPS.index(600)
        self._start = self._day_start(self._now)
        self._still: QPixmap | None = None
        #: The scroll the top of the still picture stands for, and how far down it reaches.
        self._still_from = 0
        self._still_height = 0
        self._widen = QTimer(self, interval=_WIDEN_MS, singleShot=True)
        self._widen.timeout.connect(self._paint_wide)
        #: The box that is being drawn over the blocks.
        self.band: QRectF | None = None
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    # --- content ----------------------------------------------------------------------------------
    def set_now(self, now: datetime) -> None:
        minute = now.replace(second=0, microsecond=0) != self._now.replace(second=0, microsecond=0)
        self._now = now
        if minute:
            self.redraw()  # what is under way grows with the time
        else:
            self.viewport().update()

    @property
    def now(self) -> datetime:
        return self._now

    def set_rows(
        self,
        rows: Sequence[tuple[TechnicianCard, Sequence[OrderCard]]],
        now: datetime,
        *,
        people: Mapping[int, Technician] | None = None,
        travel: TravelModel | None = None,
    ) -> None:
        """Show ``rows``; ``people`` are the whole records, for shifts, leave and the way from home."""
        self._now = now
        known = people or {}
        self._rows = []
        made, self._made = self._made, {}
        minute = now.replace(second=0, microsecond=0)
        for technician, cards in rows:
            person = known.get(technician.id)
            source = (tuple(cards), person, travel, minute)
            before = made.get(technician.id)
            if before is not None and before[0] == source:
                blocks = before[1]
            else:
                blocks = blocks_of(
                    cards,
                    now,
                    travel=travel,
                    person=person,
                    zone=self.zone,
                    technician_id=technician.id,
                )
            self._made[technician.id] = source, blocks
            self._rows.append(Row(technician, blocks, person=person))
        self._shade()
        self._update_bars()
        self.redraw()

    def set_parking(self, cards: Sequence[OrderCard] | None) -> None:
        """What is promised for any time of the shown day; None takes the row away."""
        self._parking = list(cards) if cards is not None else None
        self._update_bars()
        self.redraw()

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    @property
    def selected(self) -> tuple[int, ...]:
        return self._selected

    def select(self, order_ids: Iterable[int]) -> None:
        """Show these as selected; says nothing to anybody."""
        ids = tuple(order_ids)
        if ids != self._selected:
            self._selected = ids
            self.redraw()

    def choose(self, order_ids: Iterable[int]) -> None:
        """The clerk selects these here."""
        ids = tuple(dict.fromkeys(order_ids))
        self.select(ids)
        self.selection_changed.emit(ids)

    def select_person(self, technician_id: int | None) -> None:
        if technician_id != self._person:
            self._person = technician_id
            self.redraw()

    def set_colours(self, mode: str) -> None:
        """One of :data:`timeline_colours.MODES`."""
        self.colour_mode = mode
        self.redraw()

    def set_verdict(self, state: str, text: str) -> None:
        """``state``: 'ok', 'warn', 'no'; the lines of ``text`` are shown beside the ghost."""
        if self._ghost is not None:
            lines = tuple(line for line in text.split("\n") if line)
            head = self._ghost.lines[:1]
            self.set_ghost(Ghost(self._ghost.spots, state, (*head, *lines)))

    @property
    def ghost(self) -> Ghost | None:
        return self._ghost

    def set_ghost(self, ghost: Ghost | None) -> None:
        self._ghost = ghost
        self.viewport().update()

    @property
    def plan(self) -> Ghost | None:
        return self._plan

    def set_plan(self, plan: Ghost | None) -> None:
        """Where a plan that nobody has taken yet would put its orders; None: there is none."""
        self._plan = plan
        self.viewport().update()

    def refresh_ink(self) -> None:
        self.ink = current_ink()
        self.redraw()

    # --- time -------------------------------------------------------------------------------------
    @property
    def starts_at(self) -> datetime:
        return self._start

    @property
    def ends_at(self) -> datetime:
        return self._start + timedelta(minutes=self.span_minutes)

    def show_today(self) -> None:
        self.show_from(self._day_start(self._now))

    def show_from(self, starts_at: datetime) -> None:
        self._start = starts_at
        self._moved()

    def step(self, days: int) -> None:
        self.show_from(self._start + timedelta(days=days))

    def set_span(self, minutes: int) -> None:
        """Show ``minutes`` across; the nearest zoom step. Hours around now stay around it."""
        has_now = self._start <= self._now < self.ends_at
        self._zoom = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - minutes))
        if minutes < 1440 and has_now:
            self._start = self._day_start(self._now)
        elif minutes >= 1440:
            local = self._start.astimezone(self.zone)
            self._start = local.replace(hour=0, minute=0).astimezone(UTC)
        self._moved()

    @property
    def span_minutes(self) -> int:
        return ZOOM_STEPS[self._zoom]

    def zoom_at(self, x: float, step: int) -> None:
        """One step in (-1) or out (1); what is under ``x`` stays there."""
        grid = self.grid()
        fixed, share = grid.at(x), grid.scale.x(grid.at(x)) / max(grid.scale.width, 1)
        self._zoom = max(0, min(len(ZOOM_STEPS) - 1, self._zoom + step))
        self.show_from(fixed - timedelta(minutes=self.span_minutes * share))

    def day(self) -> datetime:
        return self._start.astimezone(self.zone)

    def _day_start(self, now: datetime) -> datetime:
        """08:00, or so that most of what is shown is yet to come when that is long ago."""
        local = now.astimezone(self.zone)
        start = local.replace(hour=8, minute=0, second=0, microsecond=0)
        span = timedelta(minutes=self.span_minutes)
        if not start <= local < start + _PAST_MOST * span:
            start = local - _PAST * span
            # On the hour, or on the half of it where an hour is much of what is shown.
            minute = 0 if span > timedelta(hours=4) else start.minute // 30 * 30
            start = start.replace(minute=minute, second=0, microsecond=0)
        if span >= timedelta(days=1):
            start = local.replace(hour=0, minute=0, second=0, microsecond=0)
        return start.astimezone(UTC)

    def _moved(self) -> None:
        self._shade()
        self.redraw()
        self.view_changed.emit()

    def _shade(self) -> None:
        for row in self._rows:
            row.shades = shades_of(
                row.technician, row.person, self._start, self.ends_at, self._now, self.zone
            )

    def _scale(self) -> TimeScale:
        width = max(self.viewport().width() - 84, 50)
        return TimeScale(self._start, ZOOM_STEPS[self._zoom], width, self.zone)

    # --- geometry ---------------------------------------------------------------------------------
    def grid(self) -> Grid:
        """The geometry of this moment."""
        port = self.viewport()
        scroll = self.verticalScrollBar().value()
        return Grid(self._scale(), self._rows, scroll, port.width(), port.height(), self._parking)

    def sizeHint(self) -> QSize:
        return QSize(700, HEADER + ROW * 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, HEADER + ROW * 2)

    def _row_top(self, index: int) -> int:
        return self.grid().row_top(index)

    def block_rect(self, order_id: int) -> QRectF:
        """Where an order is drawn, in viewport coordinates; an empty rectangle if nowhere."""
        grid = self.grid()
        found = grid.find(order_id)
        if found is not None:
            return grid.rect(*found)
        for place, card in enumerate(self._parking or ()):
            if card.id == order_id and place < grid.parked:
                return grid.chip_rect(place)
        return QRectF()

    def reveal(self, order_id: int) -> None:
        """Scroll the row of an order into sight; the time stays where the clerk put it."""
        found = self.grid().find(order_id)
        if found is None:
            return
        bar, top = self.verticalScrollBar(), found[1] * ROW
        room = self.viewport().height() - self.grid().top
        if top < bar.value():
            bar.setValue(top)
        elif top + ROW > bar.value() + room:
            bar.setValue(top + ROW - room)

    def _update_bars(self) -> None:
        grid = self.grid()
        room = grid.height - grid.top
        self.verticalScrollBar().setRange(0, max(0, grid.content_height - room))
        self.verticalScrollBar().setPageStep(max(room, 1))
        self.verticalScrollBar().setSingleStep(ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_bars()
        self.redraw()

    # --- painting ---------------------------------------------------------------------------------
    def redraw(self) -> None:
        """What stands still has changed."""
        self._still = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        grid = self.grid()
        room = grid.height - grid.top
        above, below = grid.scroll - self._still_from, self._still_from + self._still_height
        if self._still is None or above < 0 or grid.scroll + room > below:
            self._paint_still(grid.scroll, room)
            self._widen.start()
        painter = QPainter(self.viewport())
        assert self._still is not None
        ratio = self._still.devicePixelRatio()
        head = QRectF(0, 0, grid.width * ratio, grid.top * ratio)
        painter.drawPixmap(QRectF(0, 0, grid.width, grid.top), self._still, head)
        top = (grid.top + grid.scroll - self._still_from) * ratio
        body = QRectF(0, top, grid.width * ratio, room * ratio)
        painter.drawPixmap(QRectF(0, grid.top, grid.width, room), self._still, body)
        moving = MovingPicture(painter, grid, self.ink, self.zone)
        if self._plan is not None:
            moving.ghost(self._plan)
        if self._ghost is not None:
            moving.ghost(self._ghost)
        if self.band is not None:
            moving.band(self.band)
        moving.now_line(self._now)
        painter.end()

    def _paint_wide(self) -> None:
        """Nobody waits: paint also what a scroll would bring up, so that scrolling is only moving."""
        grid = self.grid()
        low = max(0, grid.scroll - _WIDE)
        high = min(max(grid.content_height, grid.height), grid.scroll + grid.height + _WIDE)
        self._paint_still(low, high - low)

    def _paint_still(self, scroll: int, room: int) -> None:
        """The head, and ``room`` pixels of rows from ``scroll`` on."""
        port = self.viewport()
        grid = Grid(self._scale(), self._rows, scroll, port.width(), port.height(), self._parking)
        grid.height = grid.top + max(room, 0)
        self._still_from, self._still_height = scroll, max(room, 0)
        ratio = port.devicePixelRatioF()
        pixmap = QPixmap(round(grid.width * ratio), round(grid.height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setFont(port.font())
        types = {block.card.type_code for row in self._rows for block in row.blocks}
        StillPicture(
            painter,
            grid,
            self.ink,
            BlockColours(self.colour_mode, self.ink, types),
            now=self._now,
            selected=frozenset(self._selected),
            person=self._person,
            any_time=self.tr("Any hour"),
        ).paint()
        painter.end()
        self._still = pixmap

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.grid().hit(QPointF(event.pos()))
            if hit is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tip(hit[0]), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, block: Block) -> str:
        card = block.card
        start, end = (t.astimezone(self.zone) for t in (block.starts_at, block.ends_at))
        lines = [f"<b>{card.number}</b> {card.customer_name}", card.title, card.address]
        span = f"{start:%H:%M}–{end:%H:%M}"
        if block.travel_minutes:
            way = self.tr("{minutes} min drive").format(minutes=round(block.travel_minutes))
            span = f"{span} · {way}"
        lines.append(span)
        lines += [f"{label(link.kind)} {link.number}" for link in card.links]
        if block.is_helper:
            lines.append(self.tr("Comes along with {name}").format(name=card.technician_name))
        return "<br>".join(line for line in lines if line)
