"""Scanners on a serial line (USB-COM mode): octets to codes."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime

from devices.octets import OctetCutter, decode_octets
from devices.supervised import SupervisedDevice
from devices.supervisor import Backoff, Stopped, Supervisor
from devices.transports import Transport
from domain.ports.devices import DeviceState, DeviceStatus, ScanListener, ScannedCode
from domain.scanning import RepeatFilter, parse_code

log = logging.getLogger(__name__)

_POLL_S = 0.05
_MOST_OCTETS = 7089  # the largest QR code there is
_ENDS, _PADDING = b"\r\n\t\x03", b"\x00\x02 "


class CodeSplitter(OctetCutter):
    """Cuts a stream into codes at CR, LF, CRLF, Tab or ETX, or at a silence."""

    def __init__(self, silence_s: float = 0.1) -> None:
        super().__init__(_ENDS, _PADDING, most=_MOST_OCTETS, silence_s=silence_s)

    def feed(self, data: bytes, now: float) -> list[bytes]:
        """Who scans fast may begin the next code before anybody asked for the one before."""
        return [*self.expire(now), *super().feed(data, now)]


class SerialScanner(SupervisedDevice):
    """Implements :class:`domain.ports.devices.CodeSource`. The same code within 1.5 s is one scan."""

    def __init__(
        self,
        name: str,
        open_transport: Callable[[], Transport],
        listener: ScanListener,
        *,
        backoff: Backoff | None = None,
        silence_s: float = 0.1,
        repeat_ms: float = 1500.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._listener = listener
        self._silence_s = silence_s
        self._clock = clock
        self._repeats = RepeatFilter(repeat_ms)
        super().__init__(
            "scanner",
            Supervisor(
                f"scanner {name}", open_transport, self._session, self._on_status, backoff=backoff
            ),
        )

    def status(self) -> DeviceStatus:
        return self._supervisor.status

    def _session(self, transport: Transport) -> None:
        splitter = CodeSplitter(self._silence_s)
        self._supervisor.set_status(DeviceState.READY)
        while not self._supervisor.stopping.is_set():
            data = transport.read(_POLL_S)
            now = self._clock()
            for code in splitter.feed(data, now) if data else splitter.expire(now):
                self._scanned(code)
        raise Stopped

    def _scanned(self, octets: bytes) -> None:
        raw = decode_octets(octets)
        parsed = parse_code(raw)
        if not self._repeats.is_new(parsed.code, self._clock() * 1000):
            return
        scan = ScannedCode(
            code=parsed.code,
            raw=raw,
            source=self._name,
            scanned_at=datetime.now(UTC),
            symbology=parsed.symbology,
            gs1=dict(parsed.gs1),
        )
        try:
            self._listener.on_scan(scan)
        except Exception:
            log.exception("scan listener failed")

    def _on_status(self, status: DeviceStatus) -> None:
        try:
            self._listener.on_status(status)
        except Exception:
            log.exception("scanner status listener failed")
