"""What the timeline shows, and where: rows, blocks, hours; without anybody's hand.

It only shows: what it clips at its edge or draws wider than it is stays in the order as it was.
Painting is in :mod:`timeline_paint`, geometry in :mod:`timeline_grid`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from desktop.views.dispatch.ink import Ink, current_ink
from desktop.views.dispatch.order_mime import Together
from desktop.views.dispatch.shown_hours import ShownHours
from desktop.views.dispatch.timeline_blocks import Row, shades_of
from desktop.views.dispatch.timeline_colours import BlockColours
from desktop.views.dispatch.timeline_grid import HEADER, ROW, Grid
from desktop.views.dispatch.timeline_paint import Ghost, MovingPicture, StillPicture
from desktop.views.dispatch.timeline_rows import RowMaker
from desktop.views.dispatch.timeline_still import StillCache
from desktop.views.dispatch.timeline_tip import tip_html
from domain.read_models import OrderCard, TechnicianCard

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel
    from domain.people.technician import Technician


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
        self._maker = RowMaker(zone)
        self._parking: list[OrderCard] | None = None
        self._selected: tuple[int, ...] = ()
        self._person: int | None = None
        self._ghost: Ghost | None = None
        self._plan: Ghost | None = None
        self._now = now
        self._hours = ShownHours(zone, now)
        self.still = StillCache(self.viewport(), self.grid, self._paint_still)
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
        fetching: Mapping[int, float] | None = None,
    ) -> None:
        """Show ``rows``; ``people`` are the whole records, for shifts, leave and the way from home.
        ``fetching``: minutes that fetching parts adds to a way, by order."""
        self._now = now
        self._rows = self._maker.rows(rows, now, people or {}, travel, fetching or {})
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
        return self._hours.starts_at

    @property
    def ends_at(self) -> datetime:
        return self._hours.ends_at

    def show_today(self) -> None:
        self.show_from(self._hours.around(self._now))

    def show_from(self, starts_at: datetime) -> None:
        self._hours.starts_at = starts_at
        self._moved()

    def step(self, days: int) -> None:
        self.show_from(self.starts_at + timedelta(days=days))

    def set_span(self, minutes: int) -> None:
        """Show ``minutes`` across; the nearest zoom step. Hours around now stay around it."""
        self._hours.set_span(minutes, self._now)
        self._moved()

    @property
    def span_minutes(self) -> int:
        return self._hours.span_minutes

    def zoom_at(self, x: float, step: int) -> None:
        """One step in (-1) or out (1); what is under ``x`` stays there."""
        grid = self.grid()
        fixed, share = grid.at(x), grid.scale.x(grid.at(x)) / max(grid.scale.width, 1)
        self._hours.zoom(step, fixed, share)
        self._moved()

    @property
    def looked_at(self) -> datetime:
        """The moment whose day is shown: now where it can be seen."""
        return self._hours.looked_at(self._now)

    def _moved(self) -> None:
        self._shade()
        self.redraw()
        self.view_changed.emit()

    def _shade(self) -> None:
        for row in self._rows:
            row.shades = shades_of(
                row.technician, row.person, self.starts_at, self.ends_at, self._now, self.zone
            )

    # --- geometry ---------------------------------------------------------------------------------
    def grid(self, scroll: int | None = None) -> Grid:
        """The geometry of this moment, or as if so far down was scrolled (pixels)."""
        port = self.viewport()
        scale = self._hours.scale(max(port.width() - 84, 50))
        at = self.verticalScrollBar().value() if scroll is None else scroll
        return Grid(scale, self._rows, at, port.width(), port.height(), self._parking)

    def sizeHint(self) -> QSize:
        return QSize(700, HEADER + ROW * 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, HEADER + ROW * 2)

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
        self.still.forget()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        grid = self.grid()
        painter = QPainter(self.viewport())
        self.still.draw(painter, grid)
        moving = MovingPicture(painter, grid, self.ink, self.zone)
        if self._plan is not None:
            moving.ghost(self._plan)
        if self._ghost is not None:
            moving.ghost(self._ghost)
        if self.band is not None:
            moving.band(self.band)
        moving.now_line(self._now)
        painter.end()

    def _paint_still(self, painter: QPainter, grid: Grid) -> None:
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

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.grid().hit(QPointF(event.pos()))
            if hit is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), tip_html(hit[0], self.zone), self.viewport())
            return True
        return super().viewportEvent(event)
