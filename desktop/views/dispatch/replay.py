"""A past day played again at speed, to learn from and to train with (MG-07).

It only reads: nothing here can touch an order.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSlider,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import JobContext
from desktop.labels import label
from desktop.models.board import BoardModel, named
from desktop.services import Services, Session
from desktop.theme import icons
from desktop.views.dispatch.queue_list import QueueList
from desktop.views.dispatch.timeline import Timeline
from desktop.widgets.empty_words import empty_words
from desktop.widgets.section import SectionHeader
from domain.dispatching.playback import Step, cards_at, steps
from domain.dispatching.queue_order import QueueTab, queue_key, tab_of
from domain.read_models import ListFilter, ListQuery, OrderCard
from domain.work_orders.kinds import OrderStatus

if TYPE_CHECKING:
    from domain.people.technician import Technician

_TICK_MS = 100
SPEEDS = (30, 60, 120, 300, 600)
_MOST_ORDERS = 4000
_SHOWN_STEPS = 200


@dataclass(frozen=True, slots=True)
class _Day:
    cards: tuple[OrderCard, ...]
    people: dict[int, Technician]


class ReplayWindow(QWidget):
    """Queue and timeline of a past day, a clock that runs, and what happened, line by line."""

    def __init__(self, services: Services, board: BoardModel) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("replay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Replay of a past day"))
        self._services = services
        self._board = board
        self._day = _Day((), {})
        self._steps: list[Step] = []
        self._begin = self._end = self._at = services.session.now()
        self._done = 0
        # The lists ask for the time: here it is that of the day that is played.
        session = services.session
        then = Session(session.actor, session.console, session.time_zone, session.company)
        then.now = lambda: self._at
        self.queue = QueueList(replace(services, session=then))
        self.queue.setDragEnabled(False)
        self.queue.setAcceptDrops(False)
        self.timeline = Timeline(session.zone, self._at)
        self.timeline.read_only = True
        self.log = QListWidget()
        self.log.setAccessibleName(self.tr("What happened"))
        self.log.setViewportMargins(12, 0, 4, 0)
        self._no_orders = empty_words(self.queue, self.tr("Nothing waits at this time."))
        self._no_steps = empty_words(self.log)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._build()
        self.resize(1200, 720)
        yesterday = session.local(session.now()).date() - timedelta(days=1)
        self.day.setDate(QDate(yesterday.year, yesterday.month, yesterday.day))

    # --- building ---------------------------------------------------------------------------------
    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        right = QSplitter(Qt.Orientation.Vertical)
        right.setHandleWidth(1)
        right.addWidget(self.timeline)
        right.addWidget(_titled(self.tr("What happened"), self.log))
        right.setSizes([460, 180])
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(1)
        both.addWidget(_titled(self.tr("Waiting to be sent"), self.queue))
        both.addWidget(right)
        both.setSizes([340, 860])
        column.addWidget(both, 1)

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("Day to replay"))
        self.day.dateChanged.connect(lambda chosen: self.load(_plain(chosen)))
        row.addWidget(self.day)
        self.button = QToolButton()
        self.button.clicked.connect(self.toggle)
        row.addWidget(self.button)
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(f"{speed}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(120))
        row.addWidget(self.speed)
        self.clock = QLabel()
        self.clock.setProperty("role", "title")
        row.addWidget(self.clock)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Time of the day"))
        self.slider.setRange(0, 1439)
        self.slider.sliderMoved.connect(
            lambda minute: self.go_to(self._begin + timedelta(minutes=minute))
        )
        row.addWidget(self.slider, 1)
        self.stops = QCheckBox(self.tr("Stop at every new order"))
        self.stops.setToolTip(self.tr("Who would you send? Go on to see who was sent."))
        row.addWidget(self.stops)
        self._show_button()
        return bar

    # --- a day ------------------------------------------------------------------------------------
    def load(self, day: date) -> None:
        """Read what is on record of local ``day``."""
        self.pause()
        zone = self._services.session.zone
        begin = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
        end = begin + timedelta(days=1)
        now = self._services.session.now()

        def read(ctx: JobContext) -> _Day:
            ids: dict[int, None] = {}
            with ctx.queries() as queries:
                for name in ("reported_at", "planned_start_at"):
                    span = (ListFilter(name, "from", begin), ListFilter(name, "to", end))
                    found = queries.list_ids(ListQuery("work_order", filters=span))
                    ids.update(dict.fromkeys(found[:_MOST_ORDERS]))
                names = {skill.code: skill.name for skill in queries.skills()}
                cards = tuple(named(c, names) for c in queries.order_cards(list(ids), now))
                people = {person.id: person for person in queries.technicians()}
            return _Day(cards, people)

        def take(found: _Day) -> None:
            self._day = found
            self._begin, self._end = begin, end
            self._steps = steps(found.cards, begin, end)
            first = self._steps[0].at if self._steps else begin + timedelta(hours=8)
            self.go_to(first - timedelta(minutes=1))

        self._services.jobs.read(read, key="replay").then(take)

    @property
    def at(self) -> datetime:
        """The moment that is shown."""
        return self._at

    def go_to(self, at: datetime) -> None:
        """Show the day as it was at ``at``."""
        self._at = max(self._begin, min(at, self._end))
        cards = cards_at(self._day.cards, self._at)
        waiting = [card for card in cards if tab_of(card, QueueTab.QUEUED)]
        waiting.sort(key=lambda card: queue_key(card, self._at))
        self._keep_in_sight()
        self.queue.set_cards(waiting)
        self._no_orders.setVisible(not waiting)
        self._show_timeline(cards)
        self._show_log()
        local = self._services.session.local(self._at)
        self.clock.setText(f"{local:%H:%M}")
        if not self.slider.isSliderDown():
            self.slider.setValue(int((self._at - self._begin).total_seconds() // 60))

    def _keep_in_sight(self) -> None:
        """The hours follow the clock of the day."""
        timeline = self.timeline
        span = timeline.ends_at - timeline.starts_at
        if not timeline.starts_at <= self._at < timeline.ends_at - span / 10:
            start = self._services.session.local(self._at - span / 4)
            timeline.show_from(start.replace(minute=0, second=0, microsecond=0).astimezone(UTC))

    def _show_timeline(self, cards: list[OrderCard]) -> None:
        mine: dict[int, list[OrderCard]] = {}
        for card in cards:
            if card.technician_id is not None:
                mine.setdefault(card.technician_id, []).append(card)
        people = sorted(self._board.technicians.values(), key=lambda card: card.code)
        rows = [(person, mine.get(person.id, [])) for person in people]
        self.timeline.set_rows(rows, self._at, people=self._day.people, travel=self._board.travel)

    def _show_log(self) -> None:
        done = sum(1 for step in self._steps if step.at <= self._at)
        if done < self._done:
            self.log.clear()
            self._done = 0
        first = max(self._done, done - _SHOWN_STEPS)
        for step in self._steps[first:done]:
            self.log.insertItem(0, self._line(step))
        self._done = done
        self._no_steps.setVisible(not done)
        self._no_steps.setText(
            self.tr("Nothing yet. Play lets the day run.")
            if self._steps
            else self.tr("Nothing is on record of this day.")
        )
        while self.log.count() > _SHOWN_STEPS:
            self.log.takeItem(self.log.count() - 1)

    def _line(self, step: Step) -> str:
        card = step.card
        local = self._services.session.local(step.at)
        who = card.technician_name if step.status is not OrderStatus.QUEUED else ""
        words = [f"{local:%H:%M}", card.number[-4:], card.customer_name, label(step.status), who]
        return "  ".join(word for word in words if word)

    # --- running ----------------------------------------------------------------------------------
    def toggle(self) -> None:
        """Play or pause."""
        if self._timer.isActive():
            self.pause()
        elif self._at < self._end:
            self._timer.start()
            self._show_button()

    def pause(self) -> None:
        self._timer.stop()
        self._show_button()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def _on_tick(self) -> None:
        by = timedelta(seconds=int(self.speed.currentData()) * _TICK_MS / 1000)
        until = self._at + by
        if self.stops.isChecked():
            new = next(
                (
                    step.at
                    for step in self._steps
                    if self._at < step.at <= until and step.status is OrderStatus.QUEUED
                ),
                None,
            )
            if new is not None:
                self.go_to(new)
                self.pause()
                return
        self.go_to(until)
        if self._at >= self._end:
            self.pause()

    def _show_button(self) -> None:
        running = self._timer.isActive()
        self.button.setIcon(icons.icon("pause" if running else "play", "accent", 18))
        text = self.tr("Pause") if running else self.tr("Play")
        self.button.setToolTip(text)
        self.button.setAccessibleName(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.pause()
        super().closeEvent(event)


def _titled(title: str, content: QWidget) -> QWidget:
    """``content`` below a line that says what it is."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(SectionHeader(title))
    column.addWidget(content, 1)
    return whole


def _plain(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
