"""The caller-id box of this console: heard, written down, tested, found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.composition.backend import Backend
from desktop.composition.call_recorder import CallRecorder
from desktop.device_texts import fault_text
from desktop.services import PortChoice
from devices.caller_id import CallerIdBox, find_boxes
from devices.transports import SerialLine, list_ports, open_port
from domain.ports.devices import DeviceStatus, IncomingCall

translate = QCoreApplication.translate


class CallerLine:
    """Callbacks come on the thread of the box."""

    def __init__(
        self,
        backend: Backend,
        port: str,
        baud: int,
        *,
        on_status: Callable[[DeviceStatus], object],
        on_call: Callable[[IncomingCall], object],
    ) -> None:
        self._tell_status, self._tell_call = on_status, on_call
        self._recorder = CallRecorder(backend, "caller_id")
        line = SerialLine(baud, write_timeout_s=2.0)
        self.box = CallerIdBox(lambda: open_port(port, line), self)

    def start(self) -> None:
        self._recorder.start()
        self.box.start()

    def stop(self) -> None:
        self.box.stop()
        self._recorder.stop()

    def on_call(self, call: IncomingCall) -> None:
        self._tell_call(call)
        self._recorder.hear(call)

    def on_status(self, status: DeviceStatus) -> None:
        self._tell_status(status)

    def self_test(self) -> tuple[bool, str]:
        """Whether it is well, and in words what was found. Blocks for seconds."""
        steps = {step.code: step for step in self.box.self_test()}
        if not steps["port"].passed:
            return False, fault_text(self.box.status())
        if steps["answers"].detail == "prints":
            return True, translate(
                "Hardware",
                "The line is open. It takes no commands, as boxes do that only print: call once, "
                "the number has to appear above.",
            )
        found = steps["caller_id"]
        if not found.passed:
            return False, fault_text(self.box.status())
        text = translate("Hardware", "It answers and shows who calls ({command}).")
        return True, text.format(command=found.detail)


def find_callers(used: Sequence[str], baud: int) -> Sequence[PortChoice]:
    """Voice modems on the ports that nobody else here uses."""
    free = [port.address for port in list_ports() if str(port.address) not in used]
    return [PortChoice(str(box.address), box.command) for box in find_boxes(free, baud=baud)]
