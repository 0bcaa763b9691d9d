"""The modem at a glance: does it work, how well does it hear, what waits for it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.device_texts import fault_text, state_text
from desktop.format import clock_text
from desktop.services import Services
from desktop.widgets.chip import set_role
from desktop.widgets.cut_label import CutLabel
from desktop.widgets.icon_button import IconLabel
from desktop.widgets.marks import SignalBars, StatusDot
from domain.ports.devices import DeviceState, DeviceStatus

_TOKENS = {
    DeviceState.READY: "accent",
    DeviceState.BUSY: "accent",
    DeviceState.CONNECTING: "amber",
    DeviceState.DEGRADED: "amber",
    DeviceState.FAILED: "red",
    DeviceState.ABSENT: "muted",
}


class ModemCard(QWidget):
    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._waiting = 0
        self._last_sent_at: datetime | None = None
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("device-mobile", token="text", size=20))
        title = QLabel(self.tr("Modem"))
        title.setProperty("role", "section")
        row.addWidget(title)
        self.dot = StatusDot()
        row.addWidget(self.dot)
        self.state = QLabel()
        row.addWidget(self.state)
        self.bars = SignalBars()
        row.addWidget(self.bars)
        self.facts = CutLabel()
        self.facts.setProperty("role", "muted")
        row.addWidget(self.facts, 1)
        self.test = QPushButton(self.tr("Self-test"))
        self.test.clicked.connect(self._on_test)
        row.addWidget(self.test)
        column.addLayout(row)
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setProperty("role", "small")
        self.result.hide()
        column.addWidget(self.result)
        services.devices.status_changed.connect(self._on_status)
        services.devices.test_finished.connect(self._on_tested)
        self._show()

    def show_traffic(self, waiting: int, last_sent_at: datetime | None) -> None:
        """``waiting``: texts of the outbox that have not left."""
        self._waiting, self._last_sent_at = waiting, last_sent_at
        self._show()

    def _on_status(self, kind: str, status: DeviceStatus) -> None:
        del status
        if kind == "modem":
            self._show()

    def _show(self) -> None:
        status = self._services.devices.statuses.get("modem")
        state = status.state if status is not None else DeviceState.ABSENT
        params = status.params if status is not None else {}
        self.dot.set_token(_TOKENS[state])
        self.state.setText(state_text(state))
        bars = params.get("signal_bars")
        self.bars.setVisible(isinstance(bars, int))
        if isinstance(bars, int):
            self.bars.set_bars(bars, _TOKENS[state])
            spoken = self.tr("Signal {bars} of 5").format(bars=bars)
            self.bars.setAccessibleName(spoken)
            self.bars.setToolTip(spoken)
        words = [str(params[key]) for key in ("operator", "port") if params.get(key)]
        words.append(self.tr("{count} waiting to leave").format(count=self._waiting))
        if self._last_sent_at is not None:
            at = clock_text(self._last_sent_at, self._services.session)
            words.append(self.tr("last sent {time}").format(time=at))
        self.facts.setText(" · ".join(words))
        self.test.setEnabled(state is not DeviceState.ABSENT)
        fault = fault_text(status) if status is not None else ""
        if state is DeviceState.ABSENT and not fault:
            fault = self.tr(
                "Texts are kept and leave when a modem is plugged in: Settings, This console."
            )
        if fault:
            self._say(fault, "small")
        elif self.result.property("role") == "small":
            self._say("", "small")

    def _say(self, text: str, role: str) -> None:
        set_role(self.result, "role", role)
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def _on_test(self) -> None:
        self.test.setEnabled(False)
        self._say(self.tr("Testing …"), "small")
        self._services.devices.test_requested.emit("modem")

    def _on_tested(self, kind: str, passed: bool, text: str) -> None:
        if kind == "modem":
            self.test.setEnabled(True)
            self._say(f"{'✓' if passed else '✕'} {text}", "good" if passed else "error")
