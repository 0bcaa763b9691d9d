"""The dispatch place: puts queue, map, timeline, technicians and suggestions together."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import orders as actions
from desktop.commands import Command
from desktop.format import day_text
from desktop.models.board import BoardModel
from desktop.paths import folder
from desktop.services import Services
from desktop.views.dispatch.map_desk import MapDesk
from desktop.views.dispatch.override_bar import OverrideBar
from desktop.views.dispatch.queue_panel import QueuePanel
from desktop.views.dispatch.suggestions import Suggestions
from desktop.views.dispatch.technician_strip import TechnicianList
from desktop.views.dispatch.timeline import Timeline
from desktop.views.dispatch.verdicts import Adviser, DragPicture, summary
from desktop.widgets.map_view import MapView
from domain.dispatching.queue_order import QueueTab, queue_key
from domain.dispatching.situation import Ranking
from domain.errors import NotAllowed
from domain.read_models import OrderCard
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import CLOSED, DISPATCHABLE

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
        self.adviser = Adviser(services, self)
        self._drag: DragPicture | None = None
        self._technician: int | None = None
        self._ranked_order: int | None = None
        self._ranked_version = -1
        self.queue = QueuePanel(services, self.board)
        self.technicians = TechnicianList(services.session)
        self.suggestions = Suggestions()
        self.override = OverrideBar()
        self.timeline = Timeline(services.session.zone)
        self.map = MapView(folder("cache"), is_safe=services.safe_map)
        self.map_desk = MapDesk(services, self.board, self.map, self._shown_day)
        self._quiet_bars: list[tuple[QDockWidget, QWidget]] = []
        self._moving = False
        self._build()
        self._connect()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

        # Member and not singleShot: that one outlives the place when its function is a closure.
        self._next_ids: list[int] = []
        self._next = QTimer(self, interval=150, singleShot=True)
        self._next.timeout.connect(lambda: self.queue.list.select_ids(self._next_ids))

    # --- building ---------------------------------------------------------------------------------
    def _build(self) -> None:
        centre = QSplitter(Qt.Orientation.Vertical)
        centre.setObjectName("dispatchCentre")
        centre.setChildrenCollapsible(False)
        centre.setHandleWidth(1)
        centre.addWidget(self.map)
        centre.addWidget(self._timeline_panel())
        centre.setStretchFactor(0, 3)
        centre.setStretchFactor(1, 2)
        centre.setSizes([470, 270])
        self._centre = centre
        self.setCentralWidget(centre)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self._docks = [
            self._dock("queueDock", self.tr("Queue"), self.queue, left, 340),
            self._dock("peopleDock", self.tr("Technicians"), self._people_panel(), right, 320),
        ]
        self._first_state = self.saveState()
        self.resizeDocks(self._docks, [340, 320], Qt.Orientation.Horizontal)

    def _dock(
        self, name: str, title: str, content: QWidget, area: Qt.DockWidgetArea, width: int
    ) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(content)
        if area is Qt.DockWidgetArea.RightDockWidgetArea:
            content.setMinimumWidth(280)  # the queue's own tabs say how narrow it may become
        content.resize(width, content.height())
        # A floated dock needs its title bar to be moved; a docked one would waste a line on it.
        quiet = QWidget(dock)
        quiet.setFixedHeight(0)
        self._quiet_bars.append((dock, quiet))
        dock.setTitleBarWidget(quiet)
        dock.topLevelChanged.connect(lambda _floating: self._show_title_bars())
        self.addDockWidget(area, dock)
        return dock

    def commands(self) -> list[Command]:
        return [Command("dispatch.move", self.tr("Move or float the panels"), self.toggle_moving)]

    def toggle_moving(self) -> None:
        """Give the docks their title bars, to drag them elsewhere or out of the window, or take
        them away again."""
        self._moving = not self._moving
        self._show_title_bars()

    def _show_title_bars(self) -> None:
        for dock, quiet in self._quiet_bars:
            shown = self._moving or dock.isFloating()
            dock.setTitleBarWidget(None if shown else quiet)  # type: ignore[arg-type]

    def _people_panel(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("peoplePanel")
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._suggest_title = QLabel()
        self._suggest_title.setProperty("role", "section")
        self._people_title = QLabel()
        self._people_title.setProperty("role", "section")
        for title in (self._suggest_title, self._people_title):
            title.setMinimumHeight(36)
            title.setContentsMargins(14, 0, 14, 0)
            title.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self._suggest_title)
        layout.addWidget(self.override)
        layout.addWidget(self.suggestions)
        layout.addWidget(self._people_title)
        layout.addWidget(self.technicians, 1)
        self._title_people()
        return panel

    def _timeline_panel(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("timelinePanel")
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bar = QWidget()
        bar.setObjectName("timelineBar")
        bar.setMinimumHeight(38)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(6)
        title = QLabel(self.tr("Timeline"))
        title.setProperty("role", "section")
        row.addWidget(title)
        self._day_label = QLabel()
        self._day_label.setProperty("role", "muted")
        row.addWidget(self._day_label)
        row.addSpacing(6)
        for text, name, slot in (
            ("‹", self.tr("One day back"), lambda: self._step(-1)),
            (self.tr("Today"), self.tr("Show today"), self._today),
            ("›", self.tr("One day on"), lambda: self._step(1)),
        ):
            row.addWidget(self._small_button(text, name, slot))
        row.addStretch(1)
        for text, minutes in (
            (self.tr("4 h"), 240),
            (self.tr("Day"), 600),
            (self.tr("24 h"), 1440),
            (self.tr("Week"), 10080),
        ):
            row.addWidget(self._small_button(text, text, lambda _=False, m=minutes: self._span(m)))
        layout.addWidget(bar)
        layout.addWidget(self.timeline, 1)
        self._label_day()
        return panel

    def _small_button(self, text: str, name: str, slot: Any) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setProperty("role", "quiet")
        button.clicked.connect(slot)
        return button

    def _connect(self) -> None:
        board, queue = self.board, self.queue
        board.loaded.connect(self._on_board)
        board.filter_changed.connect(self._on_board_time)
        queue.selection_changed.connect(self._on_queue_selection)
        queue.list.opened.connect(self._open_order)
        queue.list.digit_pressed.connect(self.suggestions.choose)
        queue.list.assign_first.connect(lambda: self.suggestions.choose(1))
        queue.list.menu_requested.connect(self._on_queue_menu)
        queue.list.letter_pressed.connect(self._on_letter)
        queue.list.drag_begun.connect(self.adviser.judge_all)
        queue.list.drag_ended.connect(self._on_drag_ended)
        self.suggestions.chosen.connect(self._on_suggestion)
        self.suggestions.hovered.connect(self._on_hover_technician)
        self.adviser.ranked.connect(self._on_ranked)
        self.adviser.judged.connect(self._on_judged)
        self.technicians.dropped.connect(lambda ids, who: self.assign(ids, who))
        self.technicians.refused.connect(lambda ids, who: self._ask_override(ids, who, None))
        self.technicians.technician_clicked.connect(self.select_technician)
        self.technicians.technician_opened.connect(
            lambda who: self.services.navigator.open_requested.emit("technician", who)
        )
        self.override.confirmed.connect(self._on_override)
        self._connect_timeline()
        self._connect_map()

    def _connect_timeline(self) -> None:
        timeline = self.timeline
        timeline.order_clicked.connect(lambda i: self.select_orders((i,), source="timeline"))
        timeline.order_opened.connect(self._open_order)
        timeline.technician_clicked.connect(self.select_technician)
        timeline.dropped.connect(self._on_timeline_drop)
        timeline.stretched.connect(self._on_stretched)
        timeline.menu_requested.connect(self._on_timeline_menu)
        timeline.drag_begun.connect(self.adviser.judge_all)
        timeline.drag_ended.connect(self._on_drag_ended)
        timeline.drag_over.connect(self._on_timeline_hover)

    def _connect_map(self) -> None:
        self.map.clicked.connect(self._on_map_click)
        self.map.double_clicked.connect(self._on_map_double_click)
        self.map.box_selected.connect(
            lambda ids: self.select_orders(tuple(int(i) for i in ids), source="map")
        )
        self.map.orders_dropped.connect(self._on_map_drop)
        self.map.hovered_target.connect(self._on_map_hover)
        self.map.context_requested.connect(self._on_map_menu)
        self.map_desk.technician_chosen.connect(self.select_technician)

    # --- life -------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self.board.shown()
        if not self._is_sized:
            # Docks take a width only once the place has one of its own.
            self._is_sized = True
            QTimer.singleShot(0, self, self._size_docks)
        QTimer.singleShot(_MAP_DELAY_MS, self, self._start_map)

    _is_sized = False

    def _size_docks(self) -> None:
        if self.services.settings.state("dispatch/docks").isEmpty():
            self.resizeDocks(self._docks, [340, 320], Qt.Orientation.Horizontal)

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        self._next.stop()
        self.board.hidden()
        super().hideEvent(event)

    def _start_map(self) -> None:
        self.map_desk.start()

    def _shown_day(self) -> date:
        return self.timeline.day().date()

    def refresh_ink(self, theme: str) -> None:
        """The theme changed."""
        self.queue.list.delegate.refresh_ink()
        self.queue.list.viewport().update()
        self.technicians.refresh_ink()
        self.timeline.refresh_ink()
        self.suggestions.update()
        self.map.set_theme(theme)

    def remember(self) -> dict[str, Any]:
        self.services.settings.set_state("dispatch/docks", self.saveState())
        self.services.settings.set_state("dispatch/centre", self._centre.saveState())
        return {"tab": self.queue.tab.value}

    def restore(self, memory: dict[str, Any]) -> None:
        settings = self.services.settings
        if not settings.state("dispatch/docks").isEmpty():
            self.restoreState(settings.state("dispatch/docks"))
        if not settings.state("dispatch/centre").isEmpty():
            self._centre.restoreState(settings.state("dispatch/centre"))
        if memory.get("tab") in {tab.value for tab in QueueTab}:
            self.queue.show_tab(QueueTab(memory["tab"]))

    def reset_layout(self) -> None:
        self.restoreState(self._first_state)
        self.resizeDocks(self._docks, [340, 320], Qt.Orientation.Horizontal)
        self._centre.setSizes([470, 270])

    def show_entity(self, kind: str, entity_id: int) -> None:
        if kind == "work_order":
            self.select_orders((entity_id,), source="window")
        elif kind == "technician":
            self.select_technician(entity_id)

    # --- selection: one for all parts -------------------------------------------------------------
    @property
    def selected(self) -> tuple[int, ...]:
        return self._selected

    _selected: tuple[int, ...] = ()

    def select_orders(self, ids: tuple[int, ...], *, source: str) -> None:
        """Show ``ids`` as selected everywhere; ``source`` is the part the clerk used."""
        known = tuple(i for i in ids if i in self.board.orders)
        self._selected = known
        self._technician = None
        if source != "queue" and known:
            self.queue.reveal(self.board.orders[known[0]])
            if len(known) > 1:
                self.queue.list.select_ids(known)
        self.timeline.select(known[0] if known else None)
        if source not in ("map", "refresh") and known:
            # Into sight, but no closer: whoever could go must stay in the picture.
            self.map.select("order", str(known[0]), reveal=True)
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
        self._paint_map()

    def _on_queue_selection(self, ids: tuple[int, ...]) -> None:
        self.select_orders(ids, source="queue")

    def _ask_ranking(self) -> None:
        card = self.board.order(self._selected[0]) if len(self._selected) == 1 else None
        if card is None or card.status in CLOSED:
            self._ranked_order = None
            text = ""
            if len(self._selected) > 1:
                text = self.tr("{count} orders selected: drag them onto a technician.").format(
                    count=len(self._selected)
                )
            self.suggestions.show_nothing(text)
            self._title_suggestions(None)
            return
        self._title_suggestions(card)
        if (card.id, card.version) != (self._ranked_order, self._ranked_version):
            self._ranked_order, self._ranked_version = card.id, card.version
            self.adviser.rank(card.id)

    def _on_ranked(self, ranking: Ranking) -> None:
        if ranking.order_id != self._ranked_order:
            return
        names = {card.id: card.name for card in self.board.technicians.values()}
        self.suggestions.show_ranking(ranking, names)

    def _title_suggestions(self, card: OrderCard | None) -> None:
        text = "<b>{title}</b>".format(title=self.tr("Suggested"))
        if card is not None:
            text += f"&nbsp;&nbsp;<span style='font-weight:400'>{card.number} {card.customer_name}</span>"
        self._suggest_title.setText(text)

    def _title_people(self) -> None:
        people = self.board.technicians.values()
        on_duty = sum(1 for card in people if card.on_shift)
        count = self.tr("{on_duty} on duty of {all}").format(on_duty=on_duty, all=len(people))
        title = self.tr("Technicians")
        self._people_title.setText(
            f"<b>{title}</b>&nbsp;&nbsp;<span style='font-weight:400'>{count}</span>"
        )
        if not self._suggest_title.text():
            self._title_suggestions(None)

    # --- the board changed ------------------------------------------------------------------------
    def _on_board(self) -> None:
        now = self.services.session.now()
        self.technicians.technicians.set_cards(self.board.technicians_by_contact())
        self._fill_timeline(now)
        self._title_people()
        gone = [i for i in self._selected if i not in self.board.orders]
        if gone:
            self._selected = tuple(i for i in self._selected if i in self.board.orders)
        self._paint_map()
        self._ask_ranking()

    def _on_board_time(self) -> None:
        self._paint_map()

    def _fill_timeline(self, now: datetime) -> None:
        people = sorted(
            self.board.technicians.values(), key=lambda card: (not card.on_shift, card.code)
        )
        self.timeline.set_rows([(card, self.board.visits_of(card.id)) for card in people], now)

    def _paint_map(self) -> None:
        self.map_desk.paint(self._selected, self._technician)

    def _on_tick(self) -> None:
        self.queue.list.tick()
        now = self.services.session.now()
        if now.second % 10 == 0:
            self.timeline.set_now(now)
            self.technicians.viewport().update()

    # --- dispatching ------------------------------------------------------------------------------
    def assign(
        self,
        order_ids: tuple[int, ...],
        technician_id: int,
        starts_at: datetime | None = None,
        override_reason: str = "",
    ) -> None:
        """Send ``order_ids`` to ``technician_id``; a hard stop asks for the override."""
        handle = actions.assign(
            self.services,
            order_ids,
            technician_id,
            starts_at=starts_at,
            override_reason=override_reason,
        )

        def failed(error: Exception) -> None:
            if isinstance(error, NotAllowed) and error.code == "hard_stop":
                self._ask_override(order_ids, technician_id, starts_at)
            else:
                self.services.jobs.unhandled.emit("", error)

        handle.catch(failed)
        handle.then(lambda _result: self._select_next(order_ids))

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

    def _on_suggestion(self, technician_id: int) -> None:
        if self._selected:
            self.assign(self._selected, technician_id)

    def _ask_override(self, ids: tuple[int, ...], technician_id: int, starts_at: object) -> None:
        card = self.board.technicians.get(technician_id)
        verdict = self._drag.verdicts.get(technician_id) if self._drag is not None else None
        why = summary(verdict)[1] if verdict else self.tr("a rule forbids it")
        name = card.name if card is not None else "?"
        text = self.tr("{name} cannot take this order: {why}.").format(name=name, why=why)
        self.override.ask(ids, technician_id, starts_at, text)

    def _on_override(
        self, ids: tuple[int, ...], technician_id: int, starts_at: Any, reason: str
    ) -> None:
        self.assign(ids, technician_id, starts_at, override_reason=reason)

    # --- dragging ---------------------------------------------------------------------------------
    def _on_judged(self, drag: DragPicture) -> None:
        self._drag = drag
        verdicts = {who: summary(verdict) for who, verdict in drag.verdicts.items()}
        self.technicians.technicians.set_verdicts(verdicts)
        if drag.needs:
            self.timeline.ghost_length = timedelta(minutes=drag.needs[0].duration_minutes)

    def _on_drag_ended(self) -> None:
        self.technicians.technicians.set_verdicts({})

    def _on_timeline_hover(self, technician_id: int, starts_at: datetime) -> None:
        if self._drag is not None and technician_id in self._drag.verdicts:
            self.timeline.set_verdict(*summary(self._drag.at(technician_id, starts_at)))

    def _on_timeline_drop(
        self, ids: tuple[int, ...], technician_id: int, starts_at: datetime
    ) -> None:
        card = self.board.order(ids[0])
        if len(ids) == 1 and card is not None and card.technician_id == technician_id:
            length = timedelta(minutes=card.duration_minutes)
            if card.planned_start_at and card.planned_end_at:
                length = card.planned_end_at - card.planned_start_at
            actions.reschedule(self.services, card.id, starts_at, starts_at + length)
            return
        self.assign(ids, technician_id, starts_at if len(ids) == 1 else None)

    def _on_stretched(self, order_id: int, starts_at: datetime, ends_at: datetime) -> None:
        actions.reschedule(self.services, order_id, starts_at, ends_at)

    def _on_map_hover(self, technician_id: Any) -> None:
        if technician_id and self._drag is not None:
            verdicts = self._drag.verdicts.get(int(technician_id))
            if verdicts is not None:
                self.map.set_drop_verdict(str(technician_id), *summary(verdicts))

    def _on_map_drop(self, order_ids: list[Any], technician_id: Any) -> None:
        ids = tuple(int(i) for i in order_ids)
        who = int(technician_id)
        verdicts = self._drag.verdicts.get(who) if self._drag is not None else None
        if verdicts is not None and summary(verdicts)[0] == "no":
            self._ask_override(ids, who, None)
        else:
            self.assign(ids, who)

    # --- map --------------------------------------------------------------------------------------
    def _on_map_click(self, kind: str, entity_id: str) -> None:
        if kind == "order":
            self.select_orders((int(entity_id),), source="map")
        elif kind == "technician":
            self.select_technician(int(entity_id))

    def _on_map_double_click(self, kind: str, entity_id: str) -> None:
        names = {"order": "work_order", "technician": "technician"}
        if kind in names:
            self.services.navigator.open_requested.emit(names[kind], int(entity_id))

    def _on_hover_technician(self, technician_id: int) -> None:
        if technician_id:
            self.map.select("technician", str(technician_id), reveal=True)

    def _on_map_menu(
        self, kind: str, entity_id: str, lat: float, lon: float, where: QPoint
    ) -> None:
        if kind == "order":
            self._show_order_menu((int(entity_id),), where)
            return
        self.map_desk.ground_menu(self, lat, lon).exec(where)

    # --- menus and letters ------------------------------------------------------------------------
    def _open_order(self, order_id: int) -> None:
        self.services.navigator.open_requested.emit("work_order", order_id)

    def _on_queue_menu(self, where: QPoint) -> None:
        self._show_order_menu(self.queue.list.selected_ids(), where)

    def _on_timeline_menu(
        self, order_id: int, technician_id: int, instant: datetime, where: QPoint
    ) -> None:
        del instant
        if order_id:
            self._show_order_menu((order_id,), where)
            return
        menu = QMenu(self)
        only = menu.addAction(self.tr("Show only this day on the map"))
        only.triggered.connect(lambda: self.select_technician(technician_id))
        menu.exec(where)

    def _show_order_menu(self, ids: tuple[int, ...], where: QPoint) -> None:
        cards = [card for i in ids if (card := self.board.order(i)) is not None]
        if cards:
            from desktop.views.dispatch.menus import order_menu

            order_menu(self, self.services, self.board, cards, self.assign).exec(where)

    def _on_letter(self, letter: str) -> None:
        ids = self.queue.list.selected_ids()
        if letter == "N":
            actions.push_to_next_working_day(self.services, ids)
        elif letter == "U":
            actions.unassign(self.services, ids)
        elif letter in "HC" and ids:
            self._open_order(ids[0])
        elif letter == "T" and ids:
            menu = QMenu(self)
            for card in self.board.technicians_by_contact():
                action = menu.addAction(card.name)
                action.triggered.connect(lambda _checked=False, who=card.id: self.assign(ids, who))
            menu.exec(self.queue.list.mapToGlobal(self.queue.list.rect().center()))

    # --- timeline bar -----------------------------------------------------------------------------
    def _step(self, days: int) -> None:
        self.timeline.step(days)
        self._label_day()

    def _today(self) -> None:
        self.timeline.show_today()
        self._label_day()

    def _span(self, minutes: int) -> None:
        self.timeline.set_span(minutes)
        self._label_day()

    def _label_day(self) -> None:
        self._day_label.setText(day_text(self.timeline.day()))
        self.map_desk.repaint()
