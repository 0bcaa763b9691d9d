"""The driver of a caller-id box or voice modem: asks it to tell numbers, and listens."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from devices.call_tracker import CallTracker
from devices.caller_id.lines import Told, read_line
from devices.octets import OctetCutter, decode_octets
from devices.supervised import SupervisedDevice
from devices.supervisor import Backoff, Stopped, Supervisor
from devices.transports import Transport
from domain.ports.devices import CallListener, DeviceState, DeviceStatus, IncomingCall, SelfTestStep

log = logging.getLogger(__name__)

_POLL_S = 0.05
_MOST_LINE = 512
_ENDS, _PADDING = b"\r\n", b"\x00\x02\x03 "
#: A number without a line end is taken after such a silence.
_SILENCE_S = 0.3
#: A box that only prints the number does not say when it stops ringing.
_UNRUNG_S = 25.0
#: What switches the numbers on, by family; the first that is accepted is kept.
COMMANDS = ("AT+VCID=1", "AT#CID=1", "AT%CCID=1", "AT*ID1", "AT+CLIP=1")


class LineCutter:
    """Cuts octets into lines at CR and LF, or at a silence."""

    def __init__(self) -> None:
        self._octets = OctetCutter(_ENDS, _PADDING, most=_MOST_LINE, silence_s=_SILENCE_S)

    def feed(self, data: bytes, now: float) -> list[str]:
        return [decode_octets(line) for line in self._octets.feed(data, now)]

    def expire(self, now: float) -> list[str]:
        return [decode_octets(line) for line in self._octets.expire(now)]


class CallerIdBox(SupervisedDevice):
    """Calls come to ``listener`` on the thread of the device. A box that answers no command is a
    box that only prints: that is fine, and ready."""

    def __init__(
        self,
        open_transport: Callable[[], Transport],
        listener: CallListener,
        *,
        backoff: Backoff | None = None,
        answer_s: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._listener = listener
        self._answer_s = answer_s
        self._clock = clock
        self._calls = CallTracker(self._on_call, clock, unrung_s=_UNRUNG_S)
        self._asked, self._told = threading.Event(), threading.Event()
        #: Whether it answers to AT, and the command that switched the numbers on.
        self._answers, self._command = False, ""
        super().__init__(
            "caller id",
            Supervisor(
                "caller id", open_transport, self._session, self._on_status, backoff=backoff
            ),
        )

    def status(self) -> DeviceStatus:
        return self._supervisor.status

    def self_test(self, timeout_s: float = 15.0) -> tuple[SelfTestStep, ...]:
        """Steps 'port', 'answers' (detail: 'prints' for a box that takes no commands) and
        'caller_id' (detail: the command). Blocks for seconds."""
        status = self.status()
        if not status.is_usable:
            return (SelfTestStep("port", False, status.detail_code),)
        self._told.clear()
        self._asked.set()
        if not self._told.wait(timeout_s):
            return (SelfTestStep("port", False, self.status().detail_code),)
        if not self._answers:
            return (SelfTestStep("port", True), SelfTestStep("answers", True, "prints"))
        return (
            SelfTestStep("port", True),
            SelfTestStep("answers", True),
            SelfTestStep("caller_id", bool(self._command), self._command),
        )

    # --- the line ---------------------------------------------------------------------------------
    def _session(self, transport: Transport) -> None:
        cutter = LineCutter()
        try:
            self._switch_on(transport, cutter)
            while not self._supervisor.stopping.is_set():
                if self._asked.is_set():
                    self._asked.clear()
                    self._switch_on(transport, cutter)
                    self._told.set()
                self._listen(transport, cutter)
        finally:
            self._calls.end()
        raise Stopped

    def _listen(self, transport: Transport, cutter: LineCutter) -> list[str]:
        """What was said within a moment; calls are told at once."""
        data = transport.read(_POLL_S)
        now = self._clock()
        lines = cutter.feed(data, now) if data else cutter.expire(now)
        for line in lines:
            self._hear(line)
        self._calls.tick()
        return lines

    def _hear(self, text: str) -> None:
        line = read_line(text)
        match line.told:
            case Told.RING:
                self._calls.ring()
            case Told.NUMBER:
                self._calls.told(line.text)
            case Told.NAME:
                self._calls.named(line.text)
            case Told.OVER:
                self._calls.end()
            case Told.NOTHING:
                log.debug("caller id box: %r", text)

    def _switch_on(self, transport: Transport, cutter: LineCutter) -> None:
        self._answers = self._ask(transport, cutter, "ATE0") is not None
        self._command = ""
        if self._answers:
            for command in COMMANDS:
                if self._ask(transport, cutter, command):
                    self._command = command
                    break
        if self._answers and not self._command:
            self._supervisor.set_status(
                DeviceState.DEGRADED, "caller_id_unsupported", port=transport.name
            )
        else:
            self._supervisor.set_status(DeviceState.READY, port=transport.name)

    def _ask(self, transport: Transport, cutter: LineCutter, command: str) -> bool | None:
        """True OK, False refused, None silence."""
        transport.write(command.encode() + b"\r")
        until = self._clock() + self._answer_s
        while self._clock() < until and not self._supervisor.stopping.is_set():
            for line in self._listen(transport, cutter):
                upper = line.upper()
                if upper == "OK":
                    return True
                if upper == "ERROR" or upper.startswith(("+CME ERROR", "COMMAND NOT SUPPORT")):
                    return False
        return None

    # --- telling ----------------------------------------------------------------------------------
    def _on_call(self, call: IncomingCall) -> None:
        try:
            self._listener.on_call(call)
        except Exception:
            log.exception("call listener failed")

    def _on_status(self, status: DeviceStatus) -> None:
        try:
            self._listener.on_status(status)
        except Exception:
            log.exception("caller id status listener failed")
