"""Writes down every octet, so that a fault in the field can be read and played back.

One line a chunk: instant, ``>`` to the device or ``<`` from it or ``!`` an event, hex, and the same
readable behind a semicolon::

    2026-11-21T04:22:01.123456+00:00 > 41540D ; 'AT\\r'
    2026-11-21T04:22:01.130112+00:00 < 0D0A4F4B0D0A ; '\\r\\nOK\\r\\n'
    2026-11-21T04:23:10.000012+00:00 ! unplugged
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from devices.transports.base import Transport, Unplugged


class TraceFile:
    """Appends to ``path``; at ``most_octets`` the file becomes ``….1`` and a new one begins.

    A full disk must not stop the modem: the trace then falls silent."""

    def __init__(self, path: Path, *, most_octets: int = 4_000_000) -> None:
        self._path = path
        self._most_octets = most_octets
        self._lock = threading.Lock()

    @property
    def path(self) -> Path:
        return self._path

    def octets(self, direction: str, data: bytes) -> None:
        readable = repr(data.decode("latin-1"))
        self._line(f"{direction} {data.hex().upper()} ; {readable}")

    def event(self, text: str) -> None:
        self._line(f"! {text}")

    def _line(self, text: str) -> None:
        line = f"{datetime.now(UTC).isoformat(timespec='microseconds')} {text}\n"
        with self._lock, contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size >= self._most_octets:
                self._path.replace(self._path.with_name(self._path.name + ".1"))
            with self._path.open("a", encoding="utf-8", newline="\n") as file:
                file.write(line)


class TracingTransport:
    """A transport that is written down."""

    def __init__(self, inner: Transport, trace: TraceFile) -> None:
        self.inner = inner
        self._trace = trace
        self._is_muted = False

    @property
    def name(self) -> str:
        return self.inner.name

    def open(self) -> None:
        try:
            self.inner.open()
        except Exception as error:
            self._trace.event(f"cannot open {self.inner.name}: {error}")
            raise
        self._trace.event(f"opened {self.inner.name}")

    def close(self) -> None:
        self.inner.close()
        self._trace.event("closed")

    def read(self, timeout_s: float) -> bytes:
        try:
            data = self.inner.read(timeout_s)
        except Unplugged:
            self._trace.event("unplugged")
            raise
        if data and not self._is_muted:
            self._trace.octets("<", data)
        return data

    def write(self, data: bytes) -> None:
        if not self._is_muted:
            self._trace.octets(">", data)
        try:
            self.inner.write(data)
        except Unplugged:
            self._trace.event("unplugged")
            raise

    @contextlib.contextmanager
    def muted(self) -> Iterator[None]:
        """Nothing is written down meanwhile: a PIN passes."""
        self._trace.event("not recorded: a secret")
        self._is_muted = True
        try:
            yield
        finally:
            self._is_muted = False


def muted(transport: Transport) -> contextlib.AbstractContextManager[None]:
    """Keep a secret out of the trace, if there is one."""
    return (
        transport.muted() if isinstance(transport, TracingTransport) else contextlib.nullcontext()
    )
