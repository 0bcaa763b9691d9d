"""Scanned codes, from a line of their own or typed by the scanner: whoever is in front may take
them, what is left over is opened; every scan is written down."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.jobs import JobContext
from desktop.scanning import Scan
from desktop.services import Services
from desktop.widgets.wedge import KeyboardWedge
from domain.scanning import RepeatFilter, parse_code

#: Between the two beeps of an unknown code.
_BEEP_MS = 220
#: How long 'scan a machine to report its fault' waits for the scan.
_ARMED_MS = 30_000


class Scans(QObject):
    """Signals:
    found(kind, id): a code named this, and nobody in front took it.
    beeped(): one beep of the two for a code nobody knows.
    armed_changed(bool): the next machine scanned opens the call panel.
    """

    found = Signal(str, int)
    beeped = Signal()
    armed_changed = Signal(bool)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._repeats = RepeatFilter()
        self._armed = QTimer(self, singleShot=True, interval=_ARMED_MS)
        self._armed.timeout.connect(lambda: self.armed_changed.emit(False))
        self._again = QTimer(self, singleShot=True, interval=_BEEP_MS)
        self._again.timeout.connect(self._beep)
        self.wedge = KeyboardWedge(self)
        self.wedge.scanned.connect(self._on_typed)
        services.devices.scanned.connect(self._on_scanned)

    def watch(self, window: QWidget) -> None:
        """Look for scans among the keys of this top-level window, and of all that open later."""
        handle = window.windowHandle()
        if handle is not None:
            self.wedge.watch(handle)

    def report_next(self) -> None:
        """One step to a fault report: the next machine scanned is the one that is broken."""
        self._armed.start()
        self.armed_changed.emit(True)
        text = self.tr("Scan the tag of the machine that is broken …")
        self._services.feedback.status.emit(text)

    def _on_typed(self, raw: str) -> None:
        code = parse_code(raw).code
        if self._repeats.is_new(code, time.monotonic() * 1000):
            self._services.devices.hear(code, "keyboard", raw)

    def _on_scanned(self, code: str, source: str) -> None:
        raw = self._services.devices.raw_of(code)

        def read(ctx: JobContext) -> Scan:
            with ctx.queries() as queries:
                kind, entity_id = queries.resolve_code(code) or ("", 0)
            return Scan(code, raw, source, kind, entity_id)

        # Without a key: of two scans in a row neither may be dropped.
        self._services.jobs.read(read).then(self._take)

    def _take(self, scan: Scan) -> None:
        context = self._taken(scan)
        if context == "round":
            return  # the round writes down its own scans
        self._write_down(scan, context)

    def _taken(self, scan: Scan) -> str:
        if self._armed.isActive() and scan.kind == "asset":
            self._armed.stop()
            self.armed_changed.emit(False)
            self._services.navigator.call_requested.emit({"asset_id": scan.entity_id})
            return "report"
        for taker in self._services.devices.takers.wanting():
            context = taker.take_scan(scan)
            if context:
                return context
        if scan.kind:
            self.found.emit(scan.kind, scan.entity_id)
            return "open"
        self.beep_twice()
        text = self.tr("The code {code} is not known here. It is kept in the log of scans.")
        self._services.feedback.toast.emit(text.format(code=scan.code), "amber", "", 0)
        return ""

    def beep_twice(self) -> None:
        """What a clerk who looks at the machine hears of an unknown code."""
        self._beep()
        self._again.start()

    def _beep(self) -> None:
        QApplication.beep()
        self.beeped.emit()

    def _write_down(self, scan: Scan, context: str) -> None:
        from domain.assets.rounds import ScanLogLine  # not before the window is painted

        session = self._services.session
        line = ScanLogLine(
            0, session.now(), scan.code, scan.raw, scan.source, session.console, session.actor,
            context, scan.kind, scan.entity_id,
        )  # fmt: skip

        def work(ctx: JobContext) -> None:
            with ctx.store() as store:
                store.equipment.log_scan(line)

        self._services.jobs.write(work).then(lambda _none: self._services.devices.logged.emit())
