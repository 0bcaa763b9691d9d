"""A serial port through pyserial."""

from __future__ import annotations

import contextlib
import errno
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import serial

from devices.transports.base import Unplugged, WriteStalled
from devices.transports.ports import PortAddress, resolve_port
from domain.errors import DeviceUnavailable

if TYPE_CHECKING:
    from collections.abc import Callable

# pyserial lets all of these through when a port goes away, depending on platform and moment:
# OSError of the system call, TypeError and AttributeError for a handle another thread took away.
_GONE = (serial.SerialException, OSError, TypeError, AttributeError)

_POLL_S = 0.05


@dataclass(frozen=True, slots=True)
class SerialLine:
    """Settings of the line. Eight data bits always; ``parity`` N, E or O; ``flow`` 'none',
    'rtscts' or 'xonxoff'."""

    baud: int = 115200
    parity: str = "N"
    stop_bits: int = 1
    flow: str = "none"
    write_timeout_s: float = 10.0


class SerialTransport:
    """Opens exclusively, so that no second program talks in between, and never blocks for ever."""

    def __init__(
        self,
        address: PortAddress,
        line: SerialLine | None = None,
        *,
        resolve: Callable[[PortAddress], str] = resolve_port,
    ) -> None:
        self._address = address
        self._line = line or SerialLine()
        self._resolve = resolve
        self._serial: serial.Serial | None = None
        self._name = str(address)

    @property
    def name(self) -> str:
        return self._name

    def open(self) -> None:
        self.close()
        self._name = self._resolve(self._address)
        line = self._line
        try:
            self._serial = serial.serial_for_url(
                self._name,
                baudrate=line.baud,
                parity=line.parity,
                stopbits=line.stop_bits,
                rtscts=line.flow == "rtscts",
                xonxoff=line.flow == "xonxoff",
                timeout=_POLL_S,
                write_timeout=line.write_timeout_s,
                exclusive=None if "://" in self._name else True,
            )
        except (serial.SerialException, OSError, ValueError) as error:
            raise DeviceUnavailable(_open_failure(error), port=self._name) from error

    def close(self) -> None:
        port, self._serial = self._serial, None
        if port is not None:
            with contextlib.suppress(*_GONE):
                port.close()

    def read(self, timeout_s: float) -> bytes:
        deadline = time.monotonic() + timeout_s
        port = self._port()
        try:
            while True:
                data = bytes(port.read(1))
                if data:
                    return data + bytes(port.read(port.in_waiting))
                if time.monotonic() >= deadline:
                    return b""
        except _GONE as error:
            raise Unplugged(port=self._name) from error

    def write(self, data: bytes) -> None:
        port = self._port()
        try:
            port.write(data)
        except serial.SerialTimeoutException as error:
            raise WriteStalled(port=self._name) from error
        except _GONE as error:
            raise Unplugged(port=self._name) from error

    def set_modem_lines(self, *, dtr: bool | None = None, rts: bool | None = None) -> bool:
        """Some modems want DTR. False where the port has no such lines (pty, some adapters)."""
        port = self._port()
        try:
            if dtr is not None:
                port.dtr = dtr
            if rts is not None:
                port.rts = rts
        except (OSError, ValueError, NotImplementedError):
            return False
        return True

    def _port(self) -> serial.Serial:
        if self._serial is None:
            raise Unplugged(port=self._name)
        return self._serial


def _open_failure(error: BaseException) -> str:
    number = getattr(error, "errno", None)
    text = str(error).lower()
    if number in (errno.ENOENT, errno.ENODEV, errno.ENXIO) or "filenotfound" in text:
        return "port_absent"
    if number in (errno.EBUSY, errno.EAGAIN) or "permissionerror" in text or "lock" in text:
        return "port_busy"  # Windows says PermissionError for a port another program holds
    if number in (errno.EACCES, errno.EPERM):
        return "port_forbidden"
    return "port_failed"
