"""Scanners on a serial line (USB-COM mode): octets to codes."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime

from devices.supervised import SupervisedDevice
from devices.supervisor import Backoff, Stopped, Supervisor
from devices.transports import Transport
from domain.ports.devices import DeviceState, DeviceStatus, ScanListener, ScannedCode
from domain.scanning import RepeatFilter, parse_code

log = logging.getLogger(__name__)

_POLL_S = 0.05
_MOST_OCTETS = 7089  # the largest QR code there is
_ENDS = b"\r\n\t\x03"


class CodeSplitter:
    """Cuts a stream into codes at CR, LF, CRLF, Tab or ETX, or at a silence for scanners that send
    no end. Feed it, and ask :meth:`expire` while nothing comes."""

    def __init__(self, silence_s: float = 0.1) -> None:
        self._silence_s = silence_s
        self._buffer = bytearray()
        self._last_at = 0.0

    def feed(self, data: bytes, now: float) -> list[bytes]:
        codes: list[bytes] = []
        if self._buffer and now - self._last_at >= self._silence_s:
            codes += self._cut()
        self._last_at = now
        for octet in data:
            if octet in _ENDS:
                codes += self._cut()
            elif len(self._buffer) < _MOST_OCTETS:
                self._buffer.append(octet)
        return codes

    def expire(self, now: float) -> list[bytes]:
        if self._buffer and now - self._last_at >= self._silence_s:
            return self._cut()
        return []

    def _cut(self) -> list[bytes]:
        code = bytes(self._buffer).strip(b"\x00\x02 ")
        self._buffer.clear()
        return [code] if code else []


def decode_octets(data: bytes) -> str:
    """UTF-8 if it is that, else GB18030, else Latin-1 (which is always right in the digits)."""
    for encoding in ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


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
