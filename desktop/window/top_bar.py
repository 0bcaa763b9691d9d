"""The top line: search, the call that rings, alerts, clock, who sits here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from desktop.commands import CommandList
from desktop.i18n import LANGUAGES
from desktop.services import Services
from desktop.settings import LANGUAGE, START_PLACE, THEME
from desktop.widgets.chip import AlertPill, set_role
from desktop.widgets.icon_button import IconButton
from desktop.widgets.ticker import shared_ticker
from desktop.window.call_strip import CallStrip
from desktop.window.catalogue import places
from desktop.window.search_box import SearchBox
from domain.work_orders.kinds import AlertLevel

HEIGHT = 48
_LEVELS = {AlertLevel.RED: "red", AlertLevel.AMBER: "amber", AlertLevel.BLUE: "blue"}


class TopBar(QWidget):
    """Signals:
    call_taken(RingingLine)
    missed_clicked(): the calls nobody answered.
    alert_clicked(AlertLevel)
    tray_clicked()
    reports_clicked(): some report did not get where it was wanted.
    zoom_requested(step): percent; 0 back to normal.
    person_requested(): change who sits here.
    shift_requested(): hand over to somebody, with a note.
    """

    call_taken = Signal(object)
    missed_clicked = Signal()
    alert_clicked = Signal(object)
    tray_clicked = Signal()
    reports_clicked = Signal()
    zoom_requested = Signal(int)
    person_requested = Signal()
    shift_requested = Signal()

    def __init__(
        self, services: Services, commands: CommandList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._services = services
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        self.search = SearchBox(services, commands)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(520)
        self.search.setFixedHeight(32)
        row.addWidget(self.search, 5)
        row.addSpacing(6)
        self.call = CallStrip(services)
        self.call.taken.connect(self.call_taken)
        row.addWidget(self.call, 14)
        row.addStretch(1)
        self.reports = self._make_mark("file-x", self.tr("Reports that were not delivered"))
        self.reports.clicked.connect(self.reports_clicked)
        row.addWidget(self.reports)
        self.tray = self._make_mark("chat-dots", self.tr("Messages to look at"))
        self.tray.clicked.connect(self.tray_clicked)
        row.addWidget(self.tray)
        self.missed = self._make_mark("phone-x", self.tr("Missed calls"))
        self.missed.clicked.connect(self.missed_clicked)
        row.addWidget(self.missed)
        self.pills = self._make_pills(row)
        row.addSpacing(6)
        self.clock = QLabel()
        self.clock.setObjectName("clock")
        self.clock.setAccessibleName(self.tr("Clock"))
        row.addWidget(self.clock)
        row.addSpacing(4)
        self.user = QToolButton()
        self.user.setObjectName("user")
        self.user.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.user_menu = QMenu(self.user)
        self.user_menu.aboutToShow.connect(self._fill_user_menu)
        self.user.setMenu(self.user_menu)
        row.addWidget(self.user)
        self.set_tray(0)
        self.set_missed(0)
        self.set_undelivered(0)
        self.show_user()
        self._show_time()
        shared_ticker().attach(self.clock, self._show_time)

    @staticmethod
    def _make_mark(icon: str, tip: str) -> IconButton:
        mark = IconButton(icon, tip, size=18)
        mark.setProperty("role", "pill")
        mark.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return mark

    def _make_pills(self, row: QHBoxLayout) -> dict[AlertLevel, AlertPill]:
        words = {
            AlertLevel.RED: (self.tr("Red"), self.tr("{count} orders on red alert")),
            AlertLevel.AMBER: (self.tr("Amber"), self.tr("{count} orders on amber alert")),
            AlertLevel.BLUE: (self.tr("Blue"), self.tr("{count} orders on blue alert")),
        }
        pills = {}
        for level, name in _LEVELS.items():
            pill = AlertPill(name, *words[level])
            pill.clicked.connect(lambda _=False, chosen=level: self.alert_clicked.emit(chosen))
            row.addWidget(pill)
            pills[level] = pill
        return pills

    # --- showing ----------------------------------------------------------------------------------
    @property
    def ringing_number(self) -> str:
        return self.call.number

    def set_alerts(self, counts: Mapping[AlertLevel, int]) -> None:
        for level, pill in self.pills.items():
            pill.set_count(counts.get(level, 0))

    def set_tray(self, count: int) -> None:
        """Incoming texts that wait for the clerk."""
        _count_on(self.tray, count, self.tr("{count} messages wait for you"))

    def set_undelivered(self, count: int) -> None:
        """Reports that did not get where they were wanted."""
        _count_on(self.reports, count, self.tr("{count} reports were not delivered"))

    def set_missed(self, count: int, *, overdue: bool = False) -> None:
        """Callers nobody has answered or called back; ``overdue``: one waits for too long."""
        _count_on(self.missed, count, self.tr("{count} missed calls nobody has seen to"))
        set_role(self.missed, "tone", "red" if overdue else "")

    def show_user(self) -> None:
        name = self._services.session.actor or self.tr("Who are you?")
        self.user.setText(f"{name} ▾")
        self.user.setToolTip(self._services.session.company)
        self.user.setAccessibleName(self.tr("{name}: language, look, text size").format(name=name))

    def _show_time(self) -> None:
        session = self._services.session
        self.clock.setText(f"{session.local(session.now()):%H:%M:%S}")

    # --- the person's menu ------------------------------------------------------------------------
    def _fill_user_menu(self) -> None:
        menu = self.user_menu
        menu.clear()
        session = self._services.session
        head = menu.addAction(" · ".join(p for p in (session.company, session.console) if p))
        head.setEnabled(False)
        menu.addAction(self.tr("Change person …")).triggered.connect(self.person_requested)
        menu.addAction(self.tr("Change of shift …")).triggered.connect(self.shift_requested)
        menu.addSeparator()
        self._add_choices(
            self.tr("Language"),
            LANGUAGES,
            self._services.settings.get(LANGUAGE),
            lambda code: self._services.settings.set(LANGUAGE, code),
        )
        themes = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        self._add_choices(
            self.tr("Look"),
            themes,
            self._services.settings.get(THEME),
            lambda name: self._services.settings.set(THEME, name),
        )
        self._add_choices(
            self.tr("The window begins with"),
            {place.name: place.title() for place in places()},
            self._services.settings.get(START_PLACE),
            lambda name: self._services.settings.set(START_PLACE, name),
        )
        size = menu.addMenu(self.tr("Text size"))
        for text, step, keys in (
            (self.tr("Larger"), 10, "Ctrl++"),
            (self.tr("Smaller"), -10, "Ctrl+-"),
            (self.tr("Normal"), 0, "Ctrl+0"),
        ):
            action = size.addAction(f"{text}\t{keys}")
            action.triggered.connect(lambda _=False, s=step: self.zoom_requested.emit(s))

    def _add_choices(
        self, title: str, choices: Mapping[str, str], now: str, choose: Callable[[str], object]
    ) -> None:
        menu = self.user_menu.addMenu(title)
        group = QActionGroup(menu)
        for value, text in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)
            action.triggered.connect(lambda _=False, v=value: choose(v))


def _count_on(mark: IconButton, count: int, source: str) -> None:
    """Hidden at nought."""
    spoken = source.format(count=count)
    mark.setVisible(count > 0)
    mark.setText(str(count))
    mark.setToolTip(spoken)
    mark.setAccessibleName(spoken)
