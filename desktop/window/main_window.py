"""The window: frame, places, side panel, and the wires between them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands import CommandList
from desktop.errors import advice_of, details_of, sentence_of
from desktop.services import Services
from desktop.settings import ACTOR, LANGUAGE, START_PLACE, Setting
from desktop.theme.apply import Theme
from desktop.widgets.side_panel import HoldsWords, SidePanel
from desktop.widgets.toast import ToastStack
from desktop.window.call_desk import CallDesk
from desktop.window.feed_strip import FeedStrip
from desktop.window.figures import Figures, FrameFigures
from desktop.window.keys import Keys
from desktop.window.notices import ProblemStrip
from desktop.window.pages import EntityPages
from desktop.window.place_stack import PlaceStack
from desktop.window.places import FollowsTheme, Place
from desktop.window.progress_panel import ProgressPanel
from desktop.window.rail import Rail
from desktop.window.scan_targets import ScanTargets
from desktop.window.scans import Scans
from desktop.window.start_pages import StartPages
from desktop.window.status_bar import StatusBar
from desktop.window.top_bar import TopBar
from desktop.window.undo import UndoControl
from desktop.window.ways import Ways
from desktop.window.window_commands import window_commands
from domain.read_models import BoardCounts

if TYPE_CHECKING:
    from desktop.views.call.panel import CallPanel
    from desktop.views.handover.panel import HandoverPanel
    from desktop.window.company_start import CompanyStart
    from desktop.window.first_run import FirstRun

SIDE_WIDTH = Setting("window/side_width", 460)


class MainWindow(QWidget):
    """Signals:
    painted(): the first picture is on the screen.
    closing()
    language_requested(code): the composition root makes the window anew in that language.
    demo_requested(), import_requested(), empty_requested(): a door of the first run.
    alert_chosen(AlertLevel): a pill was clicked; the dispatch place is in front.
    """

    painted = Signal()
    closing = Signal()
    language_requested = Signal(str)
    demo_requested = Signal()
    import_requested = Signal()
    empty_requested = Signal()
    alert_chosen = Signal(object)

    def __init__(self, services: Services, theme: Theme, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(1024, 640)
        self.services = services
        self.theme = theme
        self.commands = CommandList(self)
        self.undoing = UndoControl(services, self)
        self.figures = FrameFigures(services, self)
        self._was_painted = False
        self.last_counts = BoardCounts()
        self._build(places)
        self._connect()
        self.keys.add(window_commands(self, self.stack.places.values()))
        self.keys.bind("Ctrl+=", lambda: self.theme.zoom(10))
        self.keys.bind("Ctrl+Shift+Z", self.undoing.redo)
        self.retitle()
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
        self.stack = PlaceStack(services, self.theme, places)
        self.keys = Keys(self, self.commands, self.stack.places, self.show_place)
        self._start = StartPages(self.stack)
        self.feed = FeedStrip(services)
        self.status = StatusBar(services)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.top)
        column.addWidget(self.problem)
        column.addWidget(self.stack, 1)
        column.addWidget(self.feed)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.side = SidePanel(self.stack, services.settings.get(SIDE_WIDTH))
        self.pages = EntityPages(services, self.side)
        self.ways = Ways(self.stack, self.pages, self.side, self.show_place)
        self.calls = CallDesk(services, self.side, self.ways, self.top.call.board)
        self.toasts = ToastStack(self)
        self.progress = ProgressPanel(services.jobs, self)
        self.scans = Scans(services, self)
        self.scan_targets = ScanTargets(
            services,
            lambda: self.current_place,
            self.pages.open,
            self.stack.selected_orders,
            self.scans,
        )
        below = self.feed.height() + self.status.height()
        self.progress.lift = self.toasts.lift = below
        self.progress.height_changed.connect(lambda h: self._lift_toasts(below + h))

    @property
    def call(self) -> CallPanel:
        """The call panel in front."""
        return self.calls.panel

    @cached_property
    def handover(self) -> HandoverPanel:
        """The change of shift; made when it is first asked for."""
        from desktop.views.handover.panel import HandoverPanel

        panel = HandoverPanel(self.services)
        self.side.hold(panel)
        panel.close_requested.connect(self.side.close_page)
        return panel

    def change_shift(self) -> None:
        """Bring the change of shift forward."""
        self.side.show_page(self.handover)

    def _lift_toasts(self, pixels: int) -> None:
        self.toasts.lift = pixels
        self.toasts.place()

    def _connect(self) -> None:
        services, navigator = self.services, self.services.navigator
        self.rail.chosen.connect(self.show_place)
        navigator.place_requested.connect(self.show_place)
        navigator.open_requested.connect(self.open_entity)
        navigator.call_requested.connect(self.take_call)
        navigator.command_requested.connect(self.commands.run)
        navigator.list_requested.connect(self.ways.to_list)
        navigator.calls_requested.connect(self.ways.to_calls)
        navigator.dispatch_requested.connect(self.ways.to_board)
        navigator.split_requested.connect(self.ways.to_split)
        navigator.say_requested.connect(self.top.search.activate)
        self._start.demo_requested.connect(self.demo_requested)
        self._start.import_requested.connect(self.import_requested)
        self._start.empty_requested.connect(self.empty_requested)
        self._connect_top()
        self.feed.opened.connect(self.ways.to_news)
        self.toasts.open_requested.connect(self.open_entity)
        self.side.width_changed.connect(lambda w: services.settings.set(SIDE_WIDTH, w))
        self.status.undo_clicked.connect(self.undoing.undo)
        self.status.redo_clicked.connect(self.undoing.redo)
        self.status.device_clicked.connect(self.ways.to_device)
        self.status.backup_clicked.connect(lambda: self.ways.to_settings("backups"))
        self.undoing.changed.connect(self._on_undo_state)
        self.figures.changed.connect(self._on_figures)
        self.scans.found.connect(self.open_entity)
        services.feedback.problem.connect(self.problem.show_problem)
        services.feedback.toast.connect(self.toasts.add)
        services.jobs.unhandled.connect(self._on_unhandled)
        services.settings.changed.connect(self._on_setting)
        self.theme.changed.connect(self._on_theme)

    def _connect_top(self) -> None:
        top = self.top
        top.search.opened.connect(self.open_entity)
        top.search.route_opened.connect(self.ways.to_route)
        top.search.all_requested.connect(self.ways.to_hits)
        top.call_taken.connect(self.calls.take)
        top.missed_clicked.connect(self.ways.to_missed_calls)
        top.alert_clicked.connect(self._on_alert)
        top.tray_clicked.connect(lambda: self.show_place("messages"))
        top.reports_clicked.connect(lambda: self.show_place("numbers"))
        top.zoom_requested.connect(self.theme.zoom)
        top.person_requested.connect(lambda: self.ways.to_settings("person"))
        top.shift_requested.connect(self.change_shift)

    # --- places -----------------------------------------------------------------------------------
    def show_place(self, name: str) -> Any:
        """Go to a place, made now if it was never visited; the widget, None if there is none."""
        if name not in self.stack.places:
            return None
        before = self.stack.name
        widget = self.stack.bring(name)
        if name != before:
            self._clear_side()
        self.rail.show_chosen(name)
        self.keys.offer(name, widget)
        self.side.raise_()
        widget.setFocus()
        return widget

    def begin(self) -> None:
        """Go where this person begins. The board is painted first, for it needs no database."""
        start = self.services.settings.get(START_PLACE)
        if start != self.current_place:
            self.show_place(start)

    def _clear_side(self) -> None:
        """What was opened over one place does not lie over the next; a call that is being taken, the
        change of shift and anything half typed stay."""
        page = self.side.page
        if page in self.pages.all() and not (isinstance(page, HoldsWords) and page.is_dirty):
            self.side.close_page(slide=False)

    def place(self, name: str) -> Any:
        """The place if it was visited."""
        return self.stack.made(name)

    @property
    def current_place(self) -> str:
        return self.stack.name

    def open_entity(self, kind: str, entity_id: int) -> None:
        """Open it where it is shown: in the side panel, or in its place."""
        self.ways.to_entity(kind, entity_id)

    def take_call(self, prefill: dict[str, Any]) -> None:
        """Open the call panel; without ``prefill`` for whoever rings. Words typed there stay."""
        if prefill:
            self.calls.begin(prefill)
        else:
            self.calls.take_next()

    def _on_alert(self, level: object) -> None:
        self.show_place("dispatch")
        self.alert_chosen.emit(level)

    # --- first run --------------------------------------------------------------------------------
    def show_first_run(self) -> FirstRun:
        """Nothing is stored yet: offer the three doors instead of a place."""
        return self._start.show_doors()

    def show_company_start(self, skills: tuple[tuple[str, str], ...]) -> CompanyStart:
        """The short set-up behind the door 'start empty'."""
        return self._start.show_company(skills)

    def leave_first_run(self, place: str = "dispatch") -> None:
        self._start.leave()
        self.show_place(place)

    # --- figures, undo, errors --------------------------------------------------------------------
    def load(self) -> None:
        """Everything the frame itself shows; called when the database is open."""
        self.feed.load()
        self.figures.load()

    def _on_figures(self, figures: Figures) -> None:
        self.last_counts = figures.counts
        self.rail.set_badge("dispatch", figures.counts.queued)
        self.rail.set_badge("approvals", figures.counts.approvals)
        missed, overdue = figures.calls.missed, figures.calls.overdue
        self.rail.set_badge("messages", figures.counts.tray + missed)
        self.top.set_missed(missed, overdue=bool(overdue))
        self.ways.tell_board_of_calls(overdue)
        self.top.set_tray(figures.counts.tray)
        self.top.set_undelivered(figures.counts.undelivered_reports)
        self.top.set_alerts(figures.alerts)
        self.undoing.take(figures.undo)

    def _on_undo_state(self, state: object) -> None:
        del state
        undoing = self.undoing
        self.status.show_undo(undoing.state, undoing.undo_text, undoing.redo_text, undoing.note)

    def _on_unhandled(self, label: str, error: Exception) -> None:
        text = sentence_of(error)
        if label:
            text = f"{label}: {text}"
        self.problem.show_problem(text, advice_of(error), details_of(error))

    # --- look -------------------------------------------------------------------------------------
    def retitle(self) -> None:
        company = self.services.session.company
        name = self.tr("Paidan")
        self.setWindowTitle(f"{company} – {name}" if company else name)
        self.top.show_user()

    def _on_theme(self, name: str) -> None:
        self.stack.refresh_ink(name)
        for page in self.pages.all():
            if isinstance(page, FollowsTheme):
                page.refresh_ink(name)
        self.update()

    def _on_setting(self, key: str) -> None:
        if key == LANGUAGE.key:
            self.language_requested.emit(self.services.settings.get(LANGUAGE))
        elif key == ACTOR.key:
            self.retitle()

    def reset_layout(self) -> None:
        self.stack.reset_layout()

    # --- life -------------------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.scans.watch(self)
            QTimer.singleShot(0, self, self.painted.emit)

    def remember(self) -> None:
        """Keep what every place wants kept."""
        self.services.settings.set_state("window/geometry", self.saveGeometry())
        self.stack.remember()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody in front of the panel had a use for closes the panel."""
        if event.key() == Qt.Key.Key_Escape and self.side.page is not None:
            self.side.request_close()
            event.accept()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        self.closing.emit()
        super().closeEvent(event)
