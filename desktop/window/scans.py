"""Scanned codes, from a line of their own or typed by the scanner: what they name is opened."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.jobs import JobContext
from desktop.services import Services
from desktop.widgets.wedge import KeyboardWedge
from domain.scanning import RepeatFilter, parse_code


class Scans(QObject):
    """Signals:
    found(kind, id): a code named this.
    """

    found = Signal(str, int)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._repeats = RepeatFilter()
        self.wedge = KeyboardWedge(self)
        self.wedge.scanned.connect(self._on_typed)
        services.devices.scanned.connect(self._on_scanned)

    def watch(self, window: QWidget) -> None:
        """Look for scans among the keys of this top-level window."""
        handle = window.windowHandle()
        if handle is not None:
            self.wedge.watch(handle)

    def _on_typed(self, raw: str) -> None:
        code = parse_code(raw).code
        if self._repeats.is_new(code, time.monotonic() * 1000):
            self._services.devices.scanned.emit(code, "keyboard")

    def _on_scanned(self, code: str, source: str) -> None:
        del source

        def read(ctx: JobContext) -> tuple[str, int] | None:
            with ctx.queries() as queries:
                return queries.resolve_code(code)

        def take(found: tuple[str, int] | None) -> None:
            if found is not None:
                self.found.emit(*found)
                return
            text = self.tr("The code {code} is not known here.").format(code=code)
            self._services.feedback.toast.emit(text, "amber", "", 0)

        self._services.jobs.read(read, key="scan").then(take)
