"""Ways to a printer: network, serial line, queue of the system, file."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from devices.label_printers.options import Language
from devices.label_printers.queues import send_to_queue
from devices.transports import (
    PortAddress,
    SerialLine,
    SerialTransport,
    TcpTransport,
    Transport,
    Unplugged,
)
from domain.errors import DeviceUnavailable, InvalidInput

Answer = TypeVar("Answer")

_REFUSED_AGAIN_S = (0.3, 0.7, 1.5)


class PrinterConnection(Protocol):
    """Open for the length of a job. ``can_ask``: the printer may answer on this way."""

    @property
    def name(self) -> str: ...
    @property
    def can_ask(self) -> bool: ...
    def open(self) -> None:
        """DeviceUnavailable."""

    def send(self, data: bytes) -> None:
        """Everything, or DeviceUnavailable (then nobody knows how much arrived)."""

    def ask(
        self,
        question: bytes,
        read: Callable[[bytes], Answer | None],
        wait_s: float,
        settle_s: float = 0.0,
    ) -> Answer | None:
        """What ``read`` makes of the answer, None if none came within ``wait_s``; what still comes
        within ``settle_s`` belongs to it."""

    def close(self) -> None:
        """Give the printer the time to take the rest. Never raises."""


class LineConnection:
    """Over a transport: TCP port 9100 or a serial line."""

    can_ask = True

    def __init__(
        self,
        name: str,
        make_transport: Callable[[], Transport],
        *,
        finish_s: float = 1.0,
        refused_again_s: tuple[float, ...] = _REFUSED_AGAIN_S,
    ) -> None:
        self._name = name
        self._make_transport = make_transport
        self._finish_s = finish_s
        self._refused_again_s = refused_again_s
        self._transport: Transport | None = None

    @property
    def name(self) -> str:
        return self._name

    def open(self) -> None:
        self._transport = self._connected()

    def send(self, data: bytes) -> None:
        self._open_transport().write(data)

    def ask(
        self,
        question: bytes,
        read: Callable[[bytes], Answer | None],
        wait_s: float,
        settle_s: float = 0.0,
    ) -> Answer | None:
        transport = self._open_transport()
        # Printers also speak unasked; what lies there is no answer.
        while transport.read(0.0):
            pass
        transport.write(question)
        heard = b""
        deadline = time.monotonic() + wait_s
        while (left := deadline - time.monotonic()) > 0:
            heard += transport.read(left)
            if (answer := read(heard)) is not None:
                while settle_s and (more := transport.read(settle_s)):
                    heard += more
                return read(heard) or answer
        return None

    def close(self) -> None:
        transport, self._transport = self._transport, None
        if transport is None:
            return
        with contextlib.suppress(DeviceUnavailable):
            if isinstance(transport, TcpTransport):
                transport.finish(self._finish_s)
        transport.close()

    def _connected(self) -> Transport:
        """Cheap network cards serve one client at a time: refused is tried again."""
        for pause in (*self._refused_again_s, None):
            transport = self._make_transport()
            try:
                transport.open()
            except DeviceUnavailable as error:
                if error.code != "port_refused" or pause is None:
                    raise
                threading.Event().wait(pause)
            else:
                return transport
        raise AssertionError("the last attempt raises")

    def _open_transport(self) -> Transport:
        if self._transport is None:
            raise Unplugged(port=self._name)
        return self._transport


class _OneWay:
    """Takes octets and never says anything."""

    can_ask = False

    def ask(
        self,
        question: bytes,
        read: Callable[[bytes], Answer | None],
        wait_s: float,
        settle_s: float = 0.0,
    ) -> Answer | None:
        del question, read, wait_s, settle_s
        return None

    def close(self) -> None:
        """Nothing is open."""


class QueueConnection(_OneWay):
    """A queue of the operating system; each ``send`` is one print job."""

    def __init__(self, queue: str, *, title: str = "Paidan") -> None:
        self._queue = queue
        self._title = title

    @property
    def name(self) -> str:
        return self._queue

    def open(self) -> None:
        """Queues are always open."""

    def send(self, data: bytes) -> None:
        send_to_queue(self._queue, data, self._title)


class FileConnection(_OneWay):
    """Appends to a file: to look at, to copy to the printer by hand, or a device such as
    ``/dev/usb/lp0``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def name(self) -> str:
        return str(self._path)

    def open(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab"):
                pass
        except OSError as error:
            raise DeviceUnavailable("printer_file_failed", path=str(self._path)) from error

    def send(self, data: bytes) -> None:
        try:
            with self._path.open("ab") as file:
                file.write(data)
        except OSError as error:
            raise DeviceUnavailable("printer_file_failed", path=str(self._path)) from error


def network_printer(
    host: str, port: int = 9100, *, refused_again_s: tuple[float, ...] = _REFUSED_AGAIN_S
) -> LineConnection:
    """``refused_again_s``: pauses after which a refused connection is tried again."""
    return LineConnection(
        f"{host}:{port}", lambda: TcpTransport(host, port), refused_again_s=refused_again_s
    )


def serial_printer(
    address: PortAddress, language: Language, line: SerialLine | None = None
) -> LineConnection:
    """RTS/CTS unless told otherwise. InvalidInput('printer_flow_control') for XON/XOFF with a
    language of raw octets: the line would swallow two values out of every picture."""
    chosen = line or SerialLine(baud=9600, flow="rtscts", write_timeout_s=60.0)
    if chosen.flow == "xonxoff" and language is not Language.ZPL:
        raise InvalidInput("printer_flow_control", language=language.value)
    return LineConnection(str(address), lambda: SerialTransport(address, chosen))
