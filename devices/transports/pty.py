"""The device's end of a pseudo terminal: what a simulated modem or scanner is plugged into."""

from __future__ import annotations

import contextlib
import os
import select
import sys
import time

from devices.transports.base import Unplugged, WriteStalled
from domain.errors import DeviceUnavailable

if sys.platform != "win32":
    import tty


class PtyTransport:
    """``peer`` is the name a program opens as its serial port. Not on Windows."""

    def __init__(self, *, write_timeout_s: float = 10.0) -> None:
        self._write_timeout_s = write_timeout_s
        self._master = -1
        self._slave = -1
        self._peer = ""

    @property
    def name(self) -> str:
        return f"pty {self._peer}"

    @property
    def peer(self) -> str:
        return self._peer

    def open(self) -> None:
        self.close()
        self._open()

    if sys.platform == "win32":

        def _open(self) -> None:
            raise DeviceUnavailable("port_no_pty")

    else:

        def _open(self) -> None:
            try:
                self._master, self._slave = os.openpty()
            except OSError as error:
                raise DeviceUnavailable("port_failed", port="pty") from error
            # Without this the line discipline echoes what the peer writes and edits what it reads.
            tty.setraw(self._master)
            tty.setraw(self._slave)
            os.set_blocking(self._master, False)
            self._peer = os.ttyname(self._slave)

    def close(self) -> None:
        """The peer reads an end of file and fails to write: a pulled plug."""
        for handle in (self._slave, self._master):
            if handle >= 0:
                with contextlib.suppress(OSError):
                    os.close(handle)
        self._master = self._slave = -1

    def read(self, timeout_s: float) -> bytes:
        try:
            ready, _, _ = select.select([self._handle()], [], [], timeout_s)
            return os.read(self._master, 65536) if ready else b""
        except BlockingIOError:
            return b""
        except (OSError, ValueError) as error:
            raise Unplugged(port=self.name) from error

    def write(self, data: bytes) -> None:
        deadline = time.monotonic() + self._write_timeout_s
        left = memoryview(data)
        try:
            while left:
                wait = deadline - time.monotonic()
                if wait <= 0:
                    raise WriteStalled(port=self.name)
                _, ready, _ = select.select([], [self._handle()], [], wait)
                if ready:
                    left = left[os.write(self._master, left) :]
        except BlockingIOError:
            raise WriteStalled(port=self.name) from None
        except (OSError, ValueError) as error:
            raise Unplugged(port=self.name) from error

    def _handle(self) -> int:
        if self._master < 0:
            raise Unplugged(port=self.name)
        return self._master
