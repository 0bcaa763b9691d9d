"""The dispatch place: puts queue, map, timeline, technicians and suggestions together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.commands import Command
from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.views.dispatch.board_acts import BoardActs
from desktop.views.dispatch.board_map import BoardMap
from desktop.views.dispatch.board_menus import BoardMenus
from desktop.views.dispatch.docks import Docks
from desktop.views.dispatch.hands import Hands
from desktop.views.dispatch.layouts import Layouts, Parts
from desktop.views.dispatch.letters import Letters
from desktop.views.dispatch.people_panel import PeoplePanel
from desktop.views.dispatch.plan_desk import PlanDesk
from desktop.views.dispatch.queue_panel import QueuePanel
from desktop.views.dispatch.timeline_panel import TimelinePanel
from desktop.views.dispatch.turns import Turns
from domain.changes import ChangeSet
from domain.dispatching.queue_order import QueueTab, queue_key
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import CLOSED, DISPATCHABLE

if TYPE_CHECKING:
    from desktop.views.dispatch.replay import ReplayWindow
    from domain.dispatching.situation import Ranking

#: How long after the first paint the web engine may start; the queue must be usable before.
_MAP_DELAY_MS = 60
_TICK_MS = 1000


class DispatchPlace(QMainWindow):
    """Home. A QMainWindow of its own, so that its parts are docks that can be moved and floated."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dispatchPlace")
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockNestingEnabled(True)
        self.services = services
        self.board = BoardModel(services, self)
        self._technician: int | None = None
        self._ranked: tuple[int, int] | None = None
        self.queue = QueuePanel(services, self.board)
        self.people = PeoplePanel(services, self.board)
        self.technicians, self.suggestions = self.people.technicians, self.people.suggestions
        self.override = self.people.override
        self.acts = BoardActs(services, self.board, self.override, self.people.days, self)
        self.adviser = self.acts.adviser
        self.letters = Letters(services, self.board, self.acts, self.suggestions, self)
        self.planning = TimelinePanel(services, self.board)
        self.timeline = self.planning.timeline
        self.chart = BoardMap(services, self.board, self.acts, self)
        self.map = self.chart.view
        self.menus = BoardMenus(self, self)
        self.setFocusProxy(self.queue.list)
        self._awaited = 0
        self.hands = Hands(self.acts, self.queue, self.people, self.planning, self.chart, self)
        docks = self._docks = Docks(self, self.map, self.planning, self.queue, self.people)
        self._centre = docks.centre
        named = {"queue": docks.queue, "people": docks.people}
        self.layouts = Layouts(services, Parts(self, named, docks.centre, self.map, self.planning))
        self.plan = PlanDesk(
            services, self.board, self.planning, self.chart, lambda: self._selected, self
        )
        self._connect()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

        # Member and not singleShot: that one outlives the place when its function is a closure.
        self._turns = Turns(self)
        self._next_ids: list[int] = []
        self._next = QTimer(self, interval=150, singleShot=True)
        self._next.timeout.connect(lambda: self.queue.list.select_ids(self._next_ids))

    def commands(self) -> list[Command]:
        moving = Command(
            "dispatch.move", self.tr("Move or float the panels"), self._docks.toggle_moving
        )
        again = Command("dispatch.replay", self.tr("Replay a past day"), self.replay, icon="play")
        plan = Command("dispatch.plan", self.tr("Auto-plan"), self.plan.open, "F8")
        return [moving, again, plan, *self.layouts.commands()]

    def replay(self) -> None:
        """A past day in a window of its own; the board goes on."""
        from desktop.views.dispatch.replay import ReplayWindow

        self._replay = ReplayWindow(self.services, self.board)
        self._replay.show()

    def _connect(self) -> None:
        board, acts = self.board, self.acts
        board.loaded.connect(self._on_board)
        self.services.bus.changed.connect(self._on_changes)
        board.filter_changed.connect(self._paint_map)
        # The palette takes the names of the layouts anew.
        self.layouts.names_changed.connect(
            lambda: self.services.navigator.place_requested.emit("dispatch")
        )
        acts.dispatched.connect(self._select_next)
        acts.adviser.ranked.connect(self._on_ranked)
        self.people.days.done.connect(lambda ids: self.select_orders(ids, source="window"))
        self.plan.pointed.connect(lambda order: self.select_orders((order,), source="window"))
        self._connect_queue()
        self._connect_people()
        self._connect_timeline()
        chart = self.chart
        chart.orders_chosen.connect(lambda ids: self.select_orders(ids, source="map"))
        chart.technician_chosen.connect(self.select_technician)
        chart.orders_menu.connect(self.menus.orders)
        chart.crowd_menu.connect(self.menus.crowd)
        chart.technician_menu.connect(self.menus.technician)
        self.planning.moved.connect(lambda: chart.show_day(self.planning.day))

    def _connect_queue(self) -> None:
        queue = self.queue
        queue.selection_changed.connect(lambda ids: self.select_orders(ids, source="queue"))
        queue.list.opened.connect(self._open_order)
        queue.list.digit_pressed.connect(self.suggestions.choose)
        queue.list.assign_first.connect(lambda: self.suggestions.choose(1))
        queue.list.menu_requested.connect(
            lambda where: self.menus.orders(queue.list.selected_ids(), where)
        )
        queue.list.letter_pressed.connect(
            lambda letter: self.letters.press(letter, queue.list.selected_ids(), queue.list)
        )

    def _connect_people(self) -> None:
        people = self.technicians
        self.suggestions.chosen.connect(lambda who: self.acts.assign(self._selected, who))
        self.suggestions.hovered.connect(self.chart.show_technician)
        self.suggestions.menu_requested.connect(self.menus.technician)
        people.menu_requested.connect(self.menus.technician)
        people.technician_clicked.connect(self.select_technician)
        people.technician_opened.connect(
            lambda who: self.services.navigator.open_requested.emit("technician", who)
        )

    def _connect_timeline(self) -> None:
        timeline = self.timeline
        timeline.selection_changed.connect(lambda ids: self.select_orders(ids, source="timeline"))
        timeline.order_opened.connect(self._open_order)
        timeline.technician_clicked.connect(self.select_technician)
        timeline.menu_requested.connect(self.menus.timeline)
        timeline.letter_pressed.connect(
            lambda letter: self.letters.press(letter, timeline.selected, timeline)
        )

    # --- life -------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self.board.shown()
        self.planning.look()
        if not self._is_sized:
            # Docks take a width only once the place has one of its own.
            self._is_sized = True
            QTimer.singleShot(0, self, self._size_docks)
        QTimer.singleShot(_MAP_DELAY_MS, self, self.chart.start)

    _is_sized = False
    _replay: ReplayWindow | None = None

    def _size_docks(self) -> None:
        if self.services.settings.state("dispatch/docks").isEmpty():
            self._docks.size()

    def hideEvent(self, event: QHideEvent) -> None:
        self._next.stop()
        if not self.layouts.away:  # a second window goes on
            self._tick.stop()
            self.board.hidden()
        super().hideEvent(event)

    def refresh_ink(self, theme: str) -> None:
        """The theme changed."""
        self.queue.list.delegate.refresh_ink()
        self.queue.list.viewport().update()
        self.queue.bell.show_state()
        self.technicians.refresh_ink()
        self.timeline.refresh_ink()
        self.plan.refresh_ink()
        self.suggestions.update()
        self.map.set_theme(theme)

    def remember(self) -> dict[str, Any]:
        away = sorted(self.layouts.away)
        self.layouts.close_all()
        self.services.settings.set_state("dispatch/docks", self.saveState())
        self.services.settings.set_state("dispatch/centre", self._centre.saveState())
        return {"tab": self.queue.tab.value, "timeline": self.planning.remember(), "away": away}

    def restore(self, memory: dict[str, Any]) -> None:
        settings = self.services.settings
        if not settings.state("dispatch/docks").isEmpty():
            self.restoreState(settings.state("dispatch/docks"))
        if not settings.state("dispatch/centre").isEmpty():
            self._centre.restoreState(settings.state("dispatch/centre"))
        if memory.get("tab") in {tab.value for tab in QueueTab}:
            self.queue.show_tab(QueueTab(memory["tab"]))
        if isinstance(memory.get("timeline"), dict):
            self.planning.restore(memory["timeline"])
        for name in memory.get("away") or ():
            if name in ("map", "timeline"):
                self.layouts.toggle_second(name)

    def reset_layout(self) -> None:
        self.layouts.choose("standard")

    def look_at_calls(self, overdue: frozenset[int]) -> None:
        """Unanswered calls that wait for too long."""
        self.queue.alarm.look_at_calls(overdue)

    def show_entity(self, kind: str, entity_id: int) -> None:
        if kind == "work_order":
            # Taken a moment ago it is not on the board yet: select it when it comes.
            self._awaited = entity_id if entity_id not in self.board.orders else 0
            self.select_orders((entity_id,), source="window")
        elif kind == "technician":
            self.select_technician(entity_id)

    # --- selection: one for all parts -------------------------------------------------------------
    @property
    def selected(self) -> tuple[int, ...]:
        return self._selected

    _selected: tuple[int, ...] = ()

    def select_orders(self, ids: Sequence[int], *, source: str) -> None:
        """Show ``ids`` as selected everywhere; ``source`` is the part the clerk used."""
        known = tuple(i for i in ids if i in self.board.orders)
        self._selected = known
        self._technician = None
        if source != "queue" and known:
            self.queue.reveal([self.board.orders[i] for i in known])
        elif source != "queue":
            self.queue.select_none()
        if source != "timeline":
            self.timeline.select(known)
        if source not in ("map", "refresh") and known:
            # Into sight, but no closer: whoever could go must stay in the picture.
            self.map.select("order", str(known[0]), reveal=True)
        self.timeline.select_person(None)
        if source != "refresh":
            self.queue.alarm.see_to(known)
        self._show_keys()
        self._paint_map()
        self._ask_ranking()

    def select_alert(self, level: object) -> None:
        """Select the most urgent order of that alert level, wherever it lies."""
        now = self.services.session.now()
        cards = [c for c in self.board.orders.values() if card_alert(c, now) is level]
        if cards:
            first = min(cards, key=lambda card: queue_key(card, now))
            self.select_orders((first.id,), source="window")
            self.queue.list.setFocus()

    def select_technician(self, technician_id: int) -> None:
        """Show one technician's day on map and timeline; again: all."""
        self._technician = None if self._technician == technician_id else technician_id
        row = self.technicians.technicians.row_of(technician_id)
        if self._technician is None:
            self.technicians.clearSelection()
        elif row is not None:
            self.technicians.setCurrentIndex(self.technicians.technicians.index(row))
        self.timeline.select_person(self._technician)
        self._paint_map()

    def _show_keys(self) -> None:
        cards = [card for i in self._selected if (card := self.board.order(i)) is not None]
        self.queue.show_keys(cards)

    def _ask_ranking(self) -> None:
        card = self.board.order(self._selected[0]) if len(self._selected) == 1 else None
        if card is None or card.status in CLOSED:
            self._ranked = None
            text = ""
            if len(self._selected) > 1:
                text = self.tr("{count} orders selected: drag them onto a technician.").format(
                    count=len(self._selected)
                )
            self.suggestions.show_nothing(text)
            self.people.title_suggestions(None)
            return
        self.people.title_suggestions(card)
        if (card.id, card.version) != self._ranked:
            self._ranked = (card.id, card.version)
            self.adviser.rank(card.id)

    def _on_ranked(self, ranking: Ranking) -> None:
        if self._ranked is not None and ranking.order_id == self._ranked[0]:
            names = {card.id: card.name for card in self.board.technicians.values()}
            self.suggestions.show_ranking(ranking, names)

    # --- the board changed ------------------------------------------------------------------------
    def _on_board(self) -> None:
        self.technicians.technicians.set_cards(self.board.technicians_by_contact())
        self.people.title_people()
        if self._awaited in self.board.orders:
            awaited, self._awaited = self._awaited, 0
            self.select_orders((awaited,), source="window")
        self._selected = tuple(i for i in self._selected if i in self.board.orders)
        self._show_keys()
        self._ask_ranking()
        self._turns.take((self._fill_timeline, self._paint_map))

    def _fill_timeline(self) -> None:
        self.planning.fill()
        self.plan.redraw()
        self.timeline.select(self._selected)

    def _on_changes(self, changes: ChangeSet) -> None:
        """Another place is in front, but a second window shows the board."""
        if (
            self.layouts.away
            and not self.isVisible()
            and changes.touches("work_order", "technician")
        ):
            self.board.reload()

    def _paint_map(self) -> None:
        self.chart.paint(self._selected, self._technician)

    def _on_tick(self) -> None:
        self.queue.list.tick()
        now = self.services.session.now()
        self.technicians.tick()
        if now.second % 10 == 0:
            self.timeline.set_now(now)
            self.technicians.viewport().update()
            self.queue.alarm.look(self.board.orders.values())

    # --- dispatching ------------------------------------------------------------------------------
    def assign(
        self, order_ids: Sequence[int], technician_id: int, starts_at: datetime | None = None
    ) -> None:
        """Send ``order_ids`` to ``technician_id``; a hard stop asks for the override."""
        self.acts.assign(order_ids, technician_id, starts_at)

    def _select_next(self, done: tuple[int, ...]) -> None:
        """After a dispatch the next order of the queue is ready for the next key."""
        if set(done) & set(self._selected) and self.queue.list.hasFocus():
            waiting = [
                card.id
                for card in self.board.queue(self.queue.tab)
                if card.id not in done and card.status in DISPATCHABLE
            ]
            if waiting:
                self._next_ids = waiting[:1]
                self._next.start()

    def _open_order(self, order_id: int) -> None:
        self.services.navigator.open_requested.emit("work_order", order_id)
