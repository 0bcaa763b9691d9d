"""States and faults of hardware in words: what it is, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.error_texts import SENTENCES
from desktop.phrases import shown
from domain.ports.devices import DeviceState, DeviceStatus
from domain.translate import QT_TRANSLATE_NOOP

_CONTEXT = "Devices"
_STATES: dict[DeviceState, str] = {
    DeviceState.ABSENT: QT_TRANSLATE_NOOP("Devices", "not connected"),
    DeviceState.CONNECTING: QT_TRANSLATE_NOOP("Devices", "connecting"),
    DeviceState.READY: QT_TRANSLATE_NOOP("Devices", "ready"),
    DeviceState.BUSY: QT_TRANSLATE_NOOP("Devices", "working"),
    DeviceState.DEGRADED: QT_TRANSLATE_NOOP("Devices", "works, but needs a look"),
    DeviceState.FAILED: QT_TRANSLATE_NOOP("Devices", "not working"),
}


def state_text(state: DeviceState) -> str:
    return QCoreApplication.translate(_CONTEXT, _STATES[state])


def status_text(status: DeviceStatus | None) -> str:
    """State, place and operator, and the reason of a fault where one is known."""
    if status is None:
        return state_text(DeviceState.ABSENT)
    params = status.params
    words = [state_text(status.state)]
    words += [str(params[key]) for key in ("port", "printer", "operator") if params.get(key)]
    fault = fault_text(status)
    if fault:
        words.append(fault)
    return " · ".join(words)


def fault_text(status: DeviceStatus) -> str:
    """The sentence of ``detail_code``; '' when there is nothing to say."""
    if not status.detail_code:
        return ""
    template = SENTENCES.get(status.detail_code)
    if template is None:
        return status.detail_code
    words = {key: shown(value) for key, value in status.params.items()}
    text = QCoreApplication.translate("Errors", template)
    return text.format_map(_Dashes(words))


class _Dashes(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "—"
