"""One device in the settings: state, where it hangs, a test."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.device_texts import status_text
from desktop.services import DeviceHub
from desktop.widgets.chip import set_role
from desktop.widgets.forms import Form
from desktop.widgets.icon_button import IconLabel
from desktop.widgets.marks import StatusDot
from domain.ports.devices import DeviceState, DeviceStatus

_TOKENS = {
    DeviceState.READY: "accent",
    DeviceState.BUSY: "accent",
    DeviceState.CONNECTING: "amber",
    DeviceState.DEGRADED: "amber",
    DeviceState.FAILED: "red",
    DeviceState.ABSENT: "muted",
}


class DeviceCard(QWidget):
    """``kind`` as in :class:`DeviceHub`. Fields go into :attr:`form`."""

    def __init__(
        self,
        devices: DeviceHub,
        kind: str,
        icon: str,
        title: str,
        test: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._devices, self._kind = devices, kind
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 10)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(icon, token="text", size=20))
        name = QLabel(title)
        name.setProperty("role", "section")
        head.addWidget(name)
        self._dot = StatusDot()
        head.addSpacing(8)
        head.addWidget(self._dot)
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        head.addWidget(self._state, 1)
        column.addLayout(head)
        self.form = Form(columns=2)
        column.addWidget(self.form)
        foot = self._foot = QHBoxLayout()
        self.test = QPushButton(test)
        self.test.clicked.connect(self._on_test)
        foot.addWidget(self.test)
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setProperty("role", "muted")
        foot.addWidget(self.result, 1)
        column.addLayout(foot)
        devices.status_changed.connect(self._on_status)
        devices.test_finished.connect(self._on_tested)
        self._show(devices.statuses.get(kind))

    def add_action(self, button: QPushButton) -> None:
        """One more beside the test."""
        self._foot.insertWidget(1, button)

    def _on_status(self, kind: str, status: DeviceStatus) -> None:
        if kind == self._kind:
            self._show(status)

    def _show(self, status: DeviceStatus | None) -> None:
        state = status.state if status is not None else DeviceState.ABSENT
        self._dot.set_token(_TOKENS[state])
        self._state.setText(status_text(status))
        self.test.setEnabled(state is not DeviceState.ABSENT)

    def _on_test(self) -> None:
        self.test.setEnabled(False)
        set_role(self.result, "role", "muted")
        self.result.setText(self.tr("Testing …"))
        self._devices.test_requested.emit(self._kind)

    def _on_tested(self, kind: str, passed: bool, text: str) -> None:
        if kind != self._kind:
            return
        self.test.setEnabled(True)
        set_role(self.result, "role", "good" if passed else "error")
        self.result.setText(f"{'✓' if passed else '✕'} {text}")
