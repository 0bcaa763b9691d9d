"""Wires modem, caller-id box, scanner and printer to the hub the screens know."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from desktop.composition.backend import Backend
from desktop.composition.caller_line import CallerLine, find_callers
from desktop.composition.message_desk import MessageDesk
from desktop.jobs import JobContext, JobRunner
from desktop.services import DeviceHub, PortChoice
from desktop.settings import (
    CALLER_BAUD,
    CALLER_PORT,
    MODEM_BAUD,
    MODEM_PORT,
    PRINTER_ADDRESS,
    PRINTER_LANGUAGE,
    SCANNER_BAUD,
    SCANNER_PORT,
    Settings,
)
from devices.scanners import SerialScanner
from devices.transports import SerialLine, list_ports, open_port
from domain.ports.devices import (
    DeviceState,
    DeviceStatus,
    IncomingCall,
    ModemStatus,
    ScannedCode,
)

log = logging.getLogger(__name__)


class Hardware(QObject):
    """Opens what the console's settings name, and opens it anew when they change.

    ``fixed``: ports that replace the settings (a demo company only ever talks to simulators).
    """

    _status = Signal(str, object)
    _scanned = Signal(str, str, str)
    _call = Signal(object)

    def __init__(
        self,
        hub: DeviceHub,
        backend: Backend,
        settings: Settings,
        jobs: JobRunner,
        fixed: dict[str, str] | None = None,
    ) -> None:
        super().__init__(hub)
        self._hub = hub
        self._backend = backend
        self._settings = settings
        self._jobs = jobs
        self._fixed = fixed
        self.desk: MessageDesk | None = None
        self._scanner: SerialScanner | None = None
        self.caller: CallerLine | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._status.connect(hub.set_status, queued)
        self._scanned.connect(hub.hear, queued)
        self._call.connect(self._on_call, queued)
        hub.list_ports = _port_choices
        hub.list_queues = _queue_choices
        hub.find_callers = self._find_callers
        hub.test_requested.connect(self._on_test)
        settings.changed.connect(self._on_setting)

    def port(self, key: str) -> str:
        """Where 'modem', 'caller', 'scanner' or 'printer' hangs; '' for nowhere."""
        if self._fixed is not None:
            return self._fixed.get(key, "")
        return self._settings.get(_PORTS[key])

    def start(self) -> None:
        self._start_modem()
        self._start_caller()
        self._start_scanner()
        self._show_printer()

    def stop(self) -> None:
        if self.desk is not None:
            self.desk.stop()
            self.desk = None
        if self.caller is not None:
            self.caller.stop()
            self.caller = None
        if self._scanner is not None:
            self._scanner.stop()
            self._scanner = None

    # --- opening ----------------------------------------------------------------------------------
    def _start_modem(self) -> None:
        if self.desk is not None:
            self.desk.stop()
            self.desk = None
        port = self.port("modem")
        if not port:
            self._hub.set_status("modem", DeviceStatus(DeviceState.ABSENT))
            return
        self.desk = MessageDesk(
            self._backend,
            port,
            baud=self._settings.get(MODEM_BAUD),
            on_status=self._on_modem_status,
            on_call=self._call.emit,
        )
        self.desk.start()

    def _start_caller(self) -> None:
        if self.caller is not None:
            self.caller.stop()
            self.caller = None
        port = self.port("caller")
        if not port:
            self._hub.set_status("caller", DeviceStatus(DeviceState.ABSENT))
            return
        self.caller = CallerLine(
            self._backend,
            port,
            self._settings.get(CALLER_BAUD),
            on_status=lambda status: self._status.emit("caller", status),
            on_call=self._call.emit,
        )
        self.caller.start()

    def _find_callers(self) -> Sequence[PortChoice]:
        """Belongs in a job: every silent port takes its moment."""
        used = [self.port(kind) for kind in _PORTS]
        return find_callers(used, self._settings.get(CALLER_BAUD))

    def _start_scanner(self) -> None:
        if self._scanner is not None:
            self._scanner.stop()
            self._scanner = None
        port = self.port("scanner")
        if not port:
            self._hub.set_status("scanner", DeviceStatus(DeviceState.ABSENT))
            return
        line = SerialLine(self._settings.get(SCANNER_BAUD))
        self._scanner = SerialScanner("scanner", lambda: open_port(port, line), _Ears(self))
        self._scanner.start()

    def _show_printer(self) -> None:
        address = self.port("printer")
        if not address:
            self._hub.set_status("printer", DeviceStatus(DeviceState.ABSENT))
            return
        language = "zpl" if self._fixed is not None else self._settings.get(PRINTER_LANGUAGE)

        def ask(_ctx: JobContext) -> DeviceStatus:
            from desktop.composition.printing import open_printer

            return open_printer(address, language).status().device

        self._jobs.work(ask).catch(self._on_printer_failed).then(
            lambda status: self._hub.set_status("printer", status)
        )

    def _on_printer_failed(self, error: Exception) -> None:
        code = getattr(error, "code", "printer_failed")
        self._hub.set_status("printer", DeviceStatus(DeviceState.FAILED, str(code)))

    # --- what the threads tell --------------------------------------------------------------------
    def _on_modem_status(self, status: ModemStatus) -> None:
        params = {
            **status.device.params,
            "signal_bars": status.signal_bars,
            "operator": status.operator,
            "queue": status.queue,
            "port": status.port,
        }
        self._status.emit(
            "modem",
            DeviceStatus(
                status.device.state, status.device.detail_code, params, status.device.changed_at
            ),
        )

    @Slot(object)
    def _on_call(self, call: IncomingCall) -> None:
        if call.ended_at is None:
            self._hub.call_started.emit(call.number)
        else:
            self._hub.call_ended.emit(call.number)

    def _on_setting(self, key: str) -> None:
        if self._fixed is not None:
            return
        if key in (MODEM_PORT.key, MODEM_BAUD.key):
            self._start_modem()
        elif key in (CALLER_PORT.key, CALLER_BAUD.key):
            self._start_caller()
        elif key in (SCANNER_PORT.key, SCANNER_BAUD.key):
            self._start_scanner()
        elif key in (PRINTER_ADDRESS.key, PRINTER_LANGUAGE.key):
            self._show_printer()

    # --- self tests -------------------------------------------------------------------------------
    def _on_test(self, kind: str) -> None:
        if kind == "modem" and self.desk is not None:
            desk = self.desk
            handle = self._jobs.work(lambda _ctx: desk.self_test())
            handle.then(self._on_modem_tested)
            handle.catch(lambda error: self._hub.test_finished.emit(kind, False, str(error)))
        elif kind == "caller" and self.caller is not None:
            caller = self.caller
            tested = self._jobs.work(lambda _ctx: caller.self_test())
            tested.then(lambda result: self._hub.test_finished.emit(kind, *result))
        elif kind == "printer":
            self._print_test()
        elif kind == "scanner":
            text = QCoreApplication.translate("Hardware", "Scan any code now.")
            self._hub.test_finished.emit(kind, True, text)

    def _on_modem_tested(self, steps: Sequence[object]) -> None:
        failed = [str(getattr(s, "detail", "")) for s in steps if not getattr(s, "passed", False)]
        text = QCoreApplication.translate("Hardware", "All {count} steps passed.").format(
            count=len(steps)
        )
        self._hub.test_finished.emit("modem", not failed, "; ".join(failed) or text)

    def _print_test(self) -> None:
        address = self.port("printer")
        language = "zpl" if self._fixed is not None else self._settings.get(PRINTER_LANGUAGE)

        def work(_ctx: JobContext) -> object:
            from desktop.composition.printing import print_test_label
            from desktop.printers import PrinterProfile, profile_of

            demo = address if self._fixed is not None else ""
            known = profile_of(self._settings, address, demo) or PrinterProfile(address, language)
            return print_test_label(
                address, language, known.size, known.dots_per_mm, known.options()
            )

        done = QCoreApplication.translate("Hardware", "The test label was sent.")
        handle = self._jobs.work(work)
        handle.then(lambda _r: self._hub.test_finished.emit("printer", True, done))
        handle.catch(lambda error: self._hub.test_finished.emit("printer", False, str(error)))


_PORTS = {
    "modem": MODEM_PORT,
    "caller": CALLER_PORT,
    "scanner": SCANNER_PORT,
    "printer": PRINTER_ADDRESS,
}


class _Ears:
    """The scanner's listener; its calls come on the scanner's thread."""

    def __init__(self, hardware: Hardware) -> None:
        self._hardware = hardware

    def on_scan(self, scan: ScannedCode) -> None:
        self._hardware._scanned.emit(scan.code, scan.source, scan.raw)

    def on_status(self, status: DeviceStatus) -> None:
        self._hardware._status.emit("scanner", status)


def _port_choices() -> Sequence[PortChoice]:
    return [PortChoice(str(port.address), port.description) for port in list_ports()]


def _queue_choices() -> Sequence[PortChoice]:
    from devices.label_printers import list_queues

    return [PortChoice(f"queue:{name}") for name in list_queues()]
