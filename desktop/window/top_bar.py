"""The top line: search, the call that rings, alerts, clock, who sits here."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from desktop.commands import CommandList
from desktop.format import phone_text
from desktop.jobs import JobContext
from desktop.services import Services
from desktop.theme import tokens
from desktop.window.search_box import SearchBox
from domain.read_models import CustomerHit
from domain.work_orders.kinds import AlertLevel

_MARKS = {AlertLevel.RED: "▲", AlertLevel.AMBER: "◆", AlertLevel.BLUE: "●"}


class TopBar(QWidget):
    """Signals:
    call_taken(number)
    alert_clicked(AlertLevel)
    """

    call_taken = Signal(str)
    alert_clicked = Signal(object)

    def __init__(
        self, services: Services, commands: CommandList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setProperty("role", "panel")
        self.setFixedHeight(48)
        self._services = services
        self._number = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(10)
        self.search = SearchBox(services, commands)
        self.search.setMinimumWidth(220)
        self.search.setMaximumWidth(520)
        row.addWidget(self.search, 3)
        self.call = QToolButton()
        self.call.setObjectName("callPill")
        self.call.clicked.connect(lambda: self.call_taken.emit(self._number))
        self.call.hide()
        row.addWidget(self.call)
        row.addStretch(1)
        self._pills: dict[AlertLevel, QToolButton] = {}
        for level in _MARKS:
            pill = QToolButton()
            pill.clicked.connect(lambda _=False, chosen=level: self.alert_clicked.emit(chosen))
            self._pills[level] = pill
            row.addWidget(pill)
        self.clock = QLabel()
        self.clock.setObjectName("clock")
        row.addWidget(self.clock)
        self.user = QToolButton()
        self.user.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.user_menu = QMenu(self.user)
        self.user.setMenu(self.user_menu)
        row.addWidget(self.user)
        self._counts: dict[AlertLevel, int] = dict.fromkeys(_MARKS, 0)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        self.show_user()
        self._show_time()
        self.refresh_ink()
        services.devices.call_started.connect(self._on_call)
        services.devices.call_ended.connect(self._on_call_ended)

    def show_user(self) -> None:
        name = self._services.session.actor
        self.user.setText(f"{name} · {self.tr('Dispatcher')} ▾")

    def refresh_ink(self) -> None:
        t = tokens.current()
        pairs = {
            AlertLevel.RED: (t.red, t.red_wash),
            AlertLevel.AMBER: (t.amber, t.amber_wash),
            AlertLevel.BLUE: (t.blue, t.blue_wash),
        }
        for level, (strong, wash) in pairs.items():
            self._pills[level].setStyleSheet(
                f"QToolButton{{background:{wash};color:{strong};border-radius:12px;"
                "padding:3px 10px;font-weight:700;}"
            )
        self.call.setStyleSheet(
            f"QToolButton{{background:{t.accent_wash};color:{t.accent};border-radius:14px;"
            "padding:4px 14px;font-weight:700;}"
        )
        self.clock.setStyleSheet("font-weight:700;")
        self._show_counts()

    def set_alerts(self, counts: dict[AlertLevel, int]) -> None:
        self._counts = counts
        self._show_counts()

    def _show_counts(self) -> None:
        names = {
            AlertLevel.RED: self.tr("Red"),
            AlertLevel.AMBER: self.tr("Amber"),
            AlertLevel.BLUE: self.tr("Blue"),
        }
        for level, pill in self._pills.items():
            count = self._counts.get(level, 0)
            pill.setText(f"{_MARKS[level]} {names[level]} {count}")
            pill.setVisible(count > 0)

    def _show_time(self) -> None:
        self.clock.setText(f"{self._services.session.local(self._services.session.now()):%H:%M:%S}")

    # --- calls: shown, never taking the focus -----------------------------------------------------
    def _on_call(self, number: str) -> None:
        self._number = number
        self._show_call(phone_text(number))

        def read(ctx: JobContext) -> tuple[CustomerHit, ...]:
            with ctx.queries() as queries:
                return queries.find_customers(number, 1)

        def take(hits: tuple[CustomerHit, ...]) -> None:
            if hits and self._number == number:
                vip = " · VIP" if hits[0].vip_level else ""
                self._show_call(f"{phone_text(number)} · {hits[0].name}{vip}")

        if number:
            self._services.jobs.read(read, key="caller").then(take)

    def _show_call(self, text: str) -> None:
        self.call.setText(self.tr("☎ Call {who}   F2 answers").format(who=text))
        self.call.show()

    def _on_call_ended(self, number: str) -> None:
        del number
        # It stays for a while: whoever hung up may be called back.
        QTimer.singleShot(60_000, self, self._hide_call)

    def _hide_call(self) -> None:
        self._number = ""
        self.call.hide()

    @property
    def ringing_number(self) -> str:
        return self._number if self.call.isVisible() else ""
