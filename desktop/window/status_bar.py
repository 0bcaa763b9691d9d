"""The bottom line: what is connected, and what can be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.services import Services
from desktop.theme import tokens
from domain.ports.devices import DeviceState, DeviceStatus

_KINDS = ("database", "modem", "printer", "scanner")
_BARS = "▁▂▄▆█"


class StatusBar(QWidget):
    """Signals:
    device_clicked(kind)
    undo_clicked(), redo_clicked()
    """

    device_clicked = Signal(str)
    undo_clicked = Signal()
    redo_clicked = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setProperty("role", "panel")
        self.setFixedHeight(28)
        self._services = services
        self._feed_state = "live"
        self._bars: int | None = None
        self._queue = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        self.lights: dict[str, QToolButton] = {}
        for kind in _KINDS:
            light = QToolButton()
            light.clicked.connect(lambda _=False, which=kind: self.device_clicked.emit(which))
            self.lights[kind] = light
            row.addWidget(light)
        self.note = QLabel()
        self.note.setProperty("role", "small")
        row.addWidget(self.note)
        row.addStretch(1)
        self.undo = QToolButton()
        self.undo.clicked.connect(self.undo_clicked)
        self.redo = QToolButton()
        self.redo.clicked.connect(self.redo_clicked)
        row.addWidget(self.redo)
        row.addWidget(self.undo)
        self.undo.hide()
        self.redo.hide()
        services.devices.status_changed.connect(lambda _kind, _status: self.refresh())
        services.bus.state_changed.connect(self._on_feed_state)
        services.feedback.status.connect(self.note.setText)
        self.refresh()

    def show_signal(self, bars: int | None, queue: int) -> None:
        """The modem's signal (0..5, None unknown) and how many texts wait."""
        self._bars, self._queue = bars, queue
        self.refresh()

    def show_undo(self, undo_text: str, redo_text: str) -> None:
        self.undo.setVisible(bool(undo_text))
        self.undo.setText(self.tr("↶ Ctrl+Z undo: {what}").format(what=undo_text))
        self.redo.setVisible(bool(redo_text))
        self.redo.setText(self.tr("↷ Ctrl+Y redo: {what}").format(what=redo_text))

    def refresh(self) -> None:
        t = tokens.current()
        names = {
            "database": self.tr("Database"),
            "modem": self.tr("SMS modem"),
            "printer": self.tr("Label printer"),
            "scanner": self.tr("Scanner"),
        }
        for kind, light in self.lights.items():
            status = self._services.devices.statuses.get(kind)
            colour, word = self._state(kind, status)
            text = f"● {names[kind]} {word}".rstrip()
            light.setText(text)
            light.setAccessibleName(text)
            light.setStyleSheet(f"QToolButton{{color:{getattr(t, colour)};padding:1px 8px;}}")

    def _state(self, kind: str, status: DeviceStatus | None) -> tuple[str, str]:
        if kind == "database":
            words = {
                "live": self.tr("live"),
                "behind": self.tr("behind"),
                "reconnecting": self.tr("reconnecting"),
            }
            good = self._feed_state == "live"
            return ("accent" if good else "amber"), words.get(self._feed_state, "")
        if status is None or status.state is DeviceState.ABSENT:
            return "muted", self.tr("not connected")
        if status.state in (DeviceState.READY, DeviceState.BUSY):
            word = self.tr("ready") if kind != "modem" else self._modem_word()
            return "accent", word
        if status.state is DeviceState.CONNECTING:
            return "amber", self.tr("connecting")
        if status.state is DeviceState.DEGRADED:
            return "amber", self.tr("needs a look")
        return "red", self.tr("not working")

    def _modem_word(self) -> str:
        bars = _BARS[max(0, min(4, self._bars - 1))] if self._bars else ""
        lower = _BARS[: max(0, (self._bars or 1) - 1)]
        queue = self.tr("queue {count}").format(count=self._queue) if self._queue else ""
        return " ".join(part for part in (lower + bars, queue) if part)

    def _on_feed_state(self, state: str) -> None:
        self._feed_state = state
        self.refresh()
