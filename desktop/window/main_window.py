"""The window: frame, places, side panel, and the wires between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import orders as order_actions
from desktop.commands import Command, CommandList
from desktop.errors import advice_of, sentence_of
from desktop.jobs import JobContext
from desktop.sentences import step_text
from desktop.services import Services
from desktop.settings import FONT_SCALE
from desktop.theme.apply import Theme
from desktop.views.call.panel import CallPanel
from desktop.window.feed_strip import FeedStrip
from desktop.window.notices import ProblemStrip, ProgressPanel, Toasts
from desktop.window.pages import EntityPages
from desktop.window.places import (
    FollowsTheme,
    HasLayout,
    Place,
    Remembering,
    ShowsEntity,
    ShowsList,
)
from desktop.window.rail import Rail
from desktop.window.side_panel import SidePanel
from desktop.window.status_bar import StatusBar
from desktop.window.top_bar import TopBar
from domain.changes import ChangeSet
from domain.read_models import BoardCounts, UndoState
from domain.work_orders.kinds import AlertLevel


class MainWindow(QWidget):
    """Signals:
    painted(): the first picture is on the screen.
    language_requested(code), demo_requested(), import_requested(), empty_requested()
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, services: Services, theme: Theme, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.services = services
        self.theme = theme
        self.commands = CommandList(self)
        self._places = {place.name: place for place in places}
        self._widgets: dict[str, Any] = {}  # widgets that may also be Remembering, ShowsEntity …
        self._current = ""
        self._undo = UndoState()
        self._was_painted = False
        self._build(places)
        self._connect()
        self._add_commands()
        self.resize(1440, 860)
        geometry = services.settings.state("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    # --- building ---------------------------------------------------------------------------------
    def _build(self, places: Sequence[Place]) -> None:
        services = self.services
        self.rail = Rail(places)
        self.top = TopBar(services, self.commands)
        self.problem = ProblemStrip()
        self.stack = QStackedWidget()
        self.side = SidePanel()
        self.feed = FeedStrip(services)
        self.status = StatusBar(services)
        self.call = CallPanel(services)
        self.pages = EntityPages(services, self.side)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.side)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.top)
        column.addWidget(self.problem)
        column.addLayout(middle, 1)
        column.addWidget(self.feed)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.toasts = Toasts(self)
        self.progress = ProgressPanel(services.jobs, self)

    def _connect(self) -> None:
        services, navigator = self.services, self.services.navigator
        self.rail.chosen.connect(self.show_place)
        navigator.place_requested.connect(self.show_place)
        navigator.open_requested.connect(self.open_entity)
        navigator.call_requested.connect(self.take_call)
        navigator.command_requested.connect(self.commands.run)
        navigator.list_requested.connect(self._on_list)
        self.top.search.opened.connect(self.open_entity)
        self.top.call_taken.connect(lambda number: self.take_call({"phone": number}))
        self.top.alert_clicked.connect(lambda _level: self.show_place("dispatch"))
        self.feed.opened.connect(self._on_feed)
        self.toasts.opened.connect(self.open_entity)
        self.call.saved.connect(self._on_call_saved)
        self.call.close_requested.connect(self.side.close_page)
        self.status.undo_clicked.connect(self.undo)
        self.status.redo_clicked.connect(self.redo)
        self.status.device_clicked.connect(self._on_device)
        services.feedback.problem.connect(self.problem.show_problem)
        services.feedback.toast.connect(self.toasts.show)
        services.jobs.unhandled.connect(self._on_unhandled)
        services.bus.changed.connect(self._on_changed)
        services.devices.scanned.connect(self._on_scanned)
        self.theme.changed.connect(self._on_theme)

    def _add_commands(self) -> None:
        add = self.commands.add
        for number, place in enumerate(self._places.values(), start=1):
            add(
                Command(
                    f"place.{place.name}",
                    self.tr("Go to: {place}").format(place=place.title()),
                    partial(self.show_place, place.name),
                    f"Alt+{number}",
                )
            )
        shortcuts: tuple[tuple[str, str, Callable[[], object], str], ...] = (
            ("call", self.tr("Take a call"), lambda: self.take_call({}), "F2"),
            ("search", self.tr("Search"), self.top.search.activate, "Ctrl+K"),
            ("undo", self.tr("Undo"), self.undo, "Ctrl+Z"),
            ("redo", self.tr("Redo"), self.redo, "Ctrl+Y"),
            ("bigger", self.tr("Larger letters"), lambda: self._scale(10), "Ctrl++"),
            ("smaller", self.tr("Smaller letters"), lambda: self._scale(-10), "Ctrl+-"),
            ("layout", self.tr("Reset layout"), self.reset_layout, ""),
            ("close", self.tr("Close the side panel"), self._close_side, "Esc"),
        )
        for name, title, run, keys in shortcuts:
            add(Command(name, title, run, keys))
            if keys and name != "close":
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(run)

    # --- places -----------------------------------------------------------------------------------
    def show_place(self, name: str) -> Any:
        """Go to a place, made now if it was never visited."""
        if name not in self._places:
            return None
        widget = self._widgets.get(name)
        if widget is None:
            widget = self._places[name].factory(self.services)
            self._widgets[name] = widget
            self.stack.addWidget(widget)
            if isinstance(widget, Remembering):
                widget.restore(self.services.settings.memory(f"place/{name}"))
        self.stack.setCurrentWidget(widget)
        self._current = name
        self.rail.show_chosen(name)
        widget.setFocus()
        return widget

    def place(self, name: str) -> Any:
        """The place if it was visited."""
        return self._widgets.get(name)

    @property
    def current_place(self) -> str:
        return self._current

    def open_entity(self, kind: str, entity_id: int) -> None:
        """Open what a search, a scan or a click names, in the side panel."""
        self.pages.open(kind, entity_id)
        widget = self._widgets.get(self._current)
        place = self._places.get(self._current)
        shows = place is not None and kind in place.kinds
        if shows and isinstance(widget, ShowsEntity):
            widget.show_entity(kind, entity_id)

    def take_call(self, prefill: dict[str, Any]) -> None:
        if not prefill and self.top.ringing_number:
            prefill = {"phone": self.top.ringing_number}
        if self.side.page is self.call and self.call.is_dirty:
            self.call.finder.setFocus()  # what is typed is never thrown away by a second call
            return
        self.side.show_page(self.call)
        self.call.start(prefill)

    def _on_call_saved(self, order_id: int) -> None:
        self.side.close_page()
        widget = self.show_place("dispatch")
        # The board learns of the order by the feed; a moment later it can be selected.
        if isinstance(widget, ShowsEntity):
            QTimer.singleShot(250, self, lambda: widget.show_entity("work_order", order_id))

    def _close_side(self) -> None:
        if self.side.isVisible():
            self.side.close_page()

    def _on_list(self, query: object, title: str) -> None:
        names = {
            "work_order": "orders",
            "asset": "assets",
            "customer": "customers",
            "technician": "technicians",
        }
        widget = self.show_place(names.get(getattr(query, "kind", ""), "orders"))
        if isinstance(widget, ShowsList):
            widget.show_list(query, title)

    def _on_feed(self, topic: str, entity_id: int) -> None:
        if topic in ("work_order", "asset", "customer", "technician"):
            self.open_entity(topic, entity_id)
        elif topic == "message":
            self.show_place("messages")
        elif topic == "import":
            self.show_place("imports")

    def _on_device(self, kind: str) -> None:
        self.show_place("messages" if kind == "modem" else "settings")

    # --- scans ------------------------------------------------------------------------------------
    def _on_scanned(self, code: str, source: str) -> None:
        del source

        def read(ctx: JobContext) -> tuple[str, int] | None:
            with ctx.queries() as queries:
                return queries.resolve_code(code)

        def take(found: tuple[str, int] | None) -> None:
            if found is not None:
                self.open_entity(*found)
                return
            self.services.feedback.toast.emit(
                self.tr("Unknown code: {code}").format(code=code), "amber", "", 0
            )

        self.services.jobs.read(read).then(take)

    # --- changes ----------------------------------------------------------------------------------
    def load(self) -> None:
        """Everything the frame itself shows; called when the database is open."""
        self.feed.load()
        self._refresh_counts()

    def _on_changed(self, changes: ChangeSet) -> None:
        del changes
        self._refresh_counts()

    def _refresh_counts(self) -> None:
        console = self.services.session.console

        def read(ctx: JobContext) -> tuple[BoardCounts, UndoState]:
            with ctx.queries() as queries:
                return queries.counts(), queries.undo_state(console)

        self.services.jobs.read(read, key="counts").then(self._take_counts)

    def _take_counts(self, result: tuple[BoardCounts, UndoState]) -> None:
        counts, self._undo = result
        self.rail.set_badge("dispatch", counts.queued)
        self.rail.set_badge("messages", counts.tray)
        self.status.show_undo(step_text(self._undo.undo), step_text(self._undo.redo))

    def set_alerts(self, counts: dict[AlertLevel, int]) -> None:
        self.top.set_alerts(counts)

    # --- undo -------------------------------------------------------------------------------------
    def undo(self) -> None:
        if self._undo.undo is not None:
            self._revert(self._undo.undo.command_id, self.tr("Undone"))

    def redo(self) -> None:
        if self._undo.redo is not None:
            self._revert(self._undo.redo.command_id, self.tr("Done again"))

    def _revert(self, command_id: str, word: str) -> None:
        step = (
            self._undo.undo
            if self._undo.undo and self._undo.undo.command_id == command_id
            else None
        )
        handle = order_actions.undo(self.services, command_id)
        text = f"{word}: {step_text(step)}" if step is not None else word
        if step is not None and step.sent_messages:
            text += self.tr(" — the text has already been sent; a correction was queued")
        handle.then(lambda _none: self.services.feedback.status.emit(text))

    # --- errors -----------------------------------------------------------------------------------
    def _on_unhandled(self, label: str, error: Exception) -> None:
        text = sentence_of(error)
        if label:
            text = f"{label}: {text}"
        self.problem.show_problem(text, advice_of(error), repr(error))

    # --- look -------------------------------------------------------------------------------------
    def _on_theme(self, name: str) -> None:
        self.rail.load_icons()
        self.top.refresh_ink()
        self.status.refresh()
        self.feed.update()
        for widget in self._widgets.values():
            if isinstance(widget, FollowsTheme):
                widget.refresh_ink(name)

    def _scale(self, step: int) -> None:
        settings = self.services.settings
        settings.set(FONT_SCALE, max(80, min(200, settings.get(FONT_SCALE) + step)))

    def reset_layout(self) -> None:
        for widget in self._widgets.values():
            if isinstance(widget, HasLayout):
                widget.reset_layout()

    # --- life -------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.painted.emit()
        self.rail.load_icons()

    def remember(self) -> None:
        """Keep what every place wants kept."""
        settings = self.services.settings
        settings.set_state("window/geometry", self.saveGeometry())
        for name, widget in self._widgets.items():
            if isinstance(widget, Remembering):
                settings.set_memory(f"place/{name}", widget.remember())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        self.closing.emit()
        super().closeEvent(event)
