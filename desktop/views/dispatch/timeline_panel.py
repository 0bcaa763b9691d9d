"""The timeline with the bar above it: which day, how far, and how it is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop.format import day_text
from desktop.models.board import BoardModel
from desktop.services import Services
from desktop.views.dispatch.timeline import Timeline
from desktop.views.dispatch.timeline_blocks import is_for_any_time
from desktop.views.dispatch.timeline_colours import MODES
from desktop.widgets.thrifty_bar import ThriftyBar
from domain.people.working_time import day_bounds
from domain.read_models import OrderCard, TechnicianCard
from domain.work_orders.kinds import DISPATCHABLE

_SNAPS = (5, 10, 15, 30)
_DAY_MINUTES = 1440


class TimelinePanel(QWidget):
    """Fills the timeline from the board, and remembers how the clerk wants it.

    Signals:
        moved(): another day or another span is shown.
    """

    moved = Signal()

    def __init__(
        self, services: Services, board: BoardModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timelinePanel")
        self._services = services
        self._board = board
        self.timeline = Timeline(services.session.zone, services.session.now())
        #: Ids of the technicians this clerk wants to see; empty: everybody.
        self.shown: frozenset[int] = frozenset()
        self.only_on_duty = False
        self.with_parking = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bar = self._make_bar()
        layout.addWidget(self.bar)
        layout.addWidget(self.timeline, 1)
        self.timeline.view_changed.connect(self._on_view)
        board.past_loaded.connect(self.fill)
        self._label_day()

    # --- the bar ----------------------------------------------------------------------------------
    def _make_bar(self) -> ThriftyBar:
        bar = ThriftyBar()
        bar.setObjectName("timelineBar")
        bar.setMinimumHeight(38)
        self._spans: dict[int, QToolButton] = {}
        row = bar.row
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(6)
        title = QLabel(self.tr("Timeline"))
        title.setProperty("role", "section")
        row.addWidget(title)
        self._day = QLabel()
        self._day.setProperty("role", "muted")
        row.addWidget(self._day)
        row.addSpacing(6)
        timeline = self.timeline
        today = _button(self.tr("Today"), self.tr("Show today"), timeline.show_today)
        row.addWidget(_button("‹", self.tr("One day back"), lambda: timeline.step(-1)))
        row.addWidget(today)
        row.addWidget(_button("›", self.tr("One day on"), lambda: timeline.step(1)))
        row.addStretch(1)
        for text, minutes in (
            (self.tr("4 h"), 240),
            (self.tr("10 h"), 600),
            (self.tr("24 h"), _DAY_MINUTES),
            (self.tr("Week"), 10080),
        ):
            button = _button(text, text, lambda _=False, m=minutes: timeline.set_span(m))
            button.setCheckable(True)
            self._spans[minutes] = button
            row.addWidget(button)
        view = QToolButton()
        view.setText(self.tr("Show") + " ▾")
        view.setProperty("role", "quiet")
        view.setAccessibleName(self.tr("How the timeline is shown"))
        view.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(view)
        self.menu.aboutToShow.connect(self._fill_menu)
        view.setMenu(self.menu)
        row.addWidget(view)
        # The menu has all spans, too.
        spans = self._spans
        bar.spare((title, spans[10080], spans[240], spans[_DAY_MINUTES], spans[600], today))
        return bar

    def _fill_menu(self) -> None:
        menu = self.menu
        menu.clear()
        names = {
            "status": self.tr("Status"),
            "technician": self.tr("Technician"),
            "type": self.tr("Type of order"),
            "late": self.tr("Lateness"),
        }
        colours = menu.addMenu(self.tr("Colour by"))
        self._choices(colours, names, self.timeline.colour_mode, self.timeline.set_colours, MODES)
        snaps = {m: self.tr("{minutes} minutes").format(minutes=m) for m in _SNAPS}
        snap = menu.addMenu(self.tr("Snap to"))
        self._choices(snap, snaps, self.timeline.snap_minutes, self._set_snap, _SNAPS)
        spans = {
            120: self.tr("2 hours"),
            240: self.tr("4 hours"),
            600: self.tr("10 hours"),
            720: self.tr("12 hours"),
            _DAY_MINUTES: self.tr("24 hours"),
            2880: self.tr("2 days"),
            4320: self.tr("3 days"),
            10080: self.tr("1 week"),
            20160: self.tr("2 weeks"),
        }
        far = menu.addMenu(self.tr("Across"))
        self._choices(far, spans, self.timeline.span_minutes, self.timeline.set_span, tuple(spans))
        menu.addSeparator()
        self._people_menu(menu.addMenu(self.tr("Technicians shown")))
        parking = menu.addAction(self.tr("Row for any time of the day"))
        parking.setCheckable(True)
        parking.setChecked(self.with_parking)
        parking.triggered.connect(self._set_parking)

    @staticmethod
    def _choices(
        menu: QMenu,
        names: dict[Any, str],
        now: object,
        choose: Callable[[Any], object],
        values: tuple[Any, ...],
    ) -> None:
        group = QActionGroup(menu)
        for value in values:
            action = menu.addAction(names[value])
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, chosen=value: choose(chosen))

    def _people_menu(self, menu: QMenu) -> None:
        """This clerk's own list."""
        everybody = menu.addAction(self.tr("Everybody"))
        everybody.triggered.connect(lambda: self.show_people((), only_on_duty=False))
        duty = menu.addAction(self.tr("On duty today"))
        duty.triggered.connect(lambda: self.show_people((), only_on_duty=True))
        _mark(everybody, marked=not self.shown and not self.only_on_duty)
        _mark(duty, marked=self.only_on_duty)
        branches = {c.branch_name for c in self._board.technicians.values() if c.branch_name}
        for name in sorted(branches) if len(branches) > 1 else ():
            ids = {c.id for c in self._board.technicians.values() if c.branch_name == name}
            action = menu.addAction(name)
            action.triggered.connect(lambda _=False, who=ids: self.show_people(who))
            _mark(action, marked=self.shown == ids)
        menu.addSeparator()
        for card in sorted(self._board.technicians.values(), key=lambda c: c.code):
            action = menu.addAction(card.name)
            _mark(action, marked=not self.shown or card.id in self.shown)
            action.triggered.connect(lambda _=False, who=card.id: self._toggle(who))

    def _toggle(self, technician_id: int) -> None:
        now = self.shown or frozenset(self._board.technicians)
        self.show_people(now ^ {technician_id})

    def show_people(self, ids: Any, *, only_on_duty: bool = False) -> None:
        """Rows for these technicians; none named: for everybody, or everybody on duty."""
        chosen = frozenset(ids)
        self.shown = frozenset() if chosen == frozenset(self._board.technicians) else chosen
        self.only_on_duty = only_on_duty
        self.fill()

    def _set_snap(self, minutes: int) -> None:
        self.timeline.snap_minutes = minutes

    def _set_parking(self, on: bool) -> None:
        self.with_parking = on
        self.fill()

    # --- filling ----------------------------------------------------------------------------------
    def people(self) -> list[TechnicianCard]:
        """Who has a row, the free ones too: on duty first. A name of the clerk's own list stays
        even when it has nothing to do."""
        cards = self._board.technicians.values()
        if self.shown:
            cards_shown = [card for card in cards if card.id in self.shown]
        elif self.only_on_duty:
            cards_shown = [card for card in cards if card.on_shift]
        else:
            cards_shown = list(cards)
        return sorted(cards_shown, key=lambda card: (not card.on_shift, card.code))

    def fill(self) -> None:
        """Show what the board holds now."""
        now = self._services.session.now()
        visits = self._board.visits()
        rows = [(card, visits.get(card.id, [])) for card in self.people()]
        board, timeline = self._board, self.timeline
        timeline.set_rows(
            rows, now, people=board.people, travel=board.travel, fetching=board.fetching
        )
        timeline.set_parking(self._parked() if self.with_parking else None)
        self._label_day()

    @property
    def day(self) -> date:
        """The day that is shown; of several the first. A night shift belongs to the day it began."""
        return self._board.day_of(self.timeline.looked_at)

    def _parked(self) -> list[OrderCard]:
        first = self.day
        days = max(1, self.timeline.span_minutes // _DAY_MINUTES)
        last = first + timedelta(days=days - 1)
        zone = self._services.session.time_zone
        low, high = day_bounds(first, zone)[0], day_bounds(last, zone)[1]
        today = first <= self._board.day_of(self._services.session.now()) <= last
        cards = [
            card
            for card in self._board.orders.values()
            if card.status in DISPATCHABLE
            and is_for_any_time(card, low, high)
            and (today or card.window_start_at or card.window_end_at)
        ]
        return sorted(cards, key=lambda card: (int(card.priority), card.milestones.reported_at))

    def _on_view(self) -> None:
        self._label_day()
        self._board.look_at(self.timeline.starts_at, self.timeline.ends_at)
        if self.with_parking:
            self.timeline.set_parking(self._parked())
        self.moved.emit()

    def look(self) -> None:
        """Ask for what was done in the hours that can be seen."""
        self._board.look_at(self.timeline.starts_at, self.timeline.ends_at)

    def _label_day(self) -> None:
        text = day_text(self.day)
        if self._services.session.local(self.timeline.looked_at).date() != self.day:
            text = self.tr("{day}, night shift").format(day=text)
        if text != self._day.text():
            self._day.setText(text)
            self.bar.fit()
        for minutes, button in self._spans.items():
            button.setChecked(minutes == self.timeline.span_minutes)

    # --- remembering ------------------------------------------------------------------------------
    def remember(self) -> dict[str, Any]:
        return {
            "span": self.timeline.span_minutes,
            "snap": self.timeline.snap_minutes,
            "colours": self.timeline.colour_mode,
            "people": sorted(self.shown),
            "on_duty": self.only_on_duty,
            "parking": self.with_parking,
        }

    def restore(self, memory: dict[str, Any]) -> None:
        span, snap = memory.get("span"), memory.get("snap")
        if isinstance(span, int) and span != self.timeline.span_minutes:
            self.timeline.set_span(span)
        if snap in _SNAPS:
            self.timeline.snap_minutes = int(snap)
        self.timeline.set_colours(str(memory.get("colours", "status")))
        people = memory.get("people")
        known = isinstance(people, list) and all(isinstance(who, int) for who in people)
        self.shown = frozenset(people) if known and people else frozenset()
        self.only_on_duty = memory.get("on_duty") is True
        self.with_parking = memory.get("parking") is not False
        self._label_day()


def _mark(action: QAction, *, marked: bool) -> None:
    action.setCheckable(True)
    action.setChecked(marked)


def _button(text: str, name: str, slot: Any) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setProperty("role", "quiet")
    button.clicked.connect(slot)
    return button
