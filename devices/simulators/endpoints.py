"""Where a simulated device is plugged in: a pty under a name that stays, or a TCP port."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import sys
import tempfile
from pathlib import Path
from typing import Protocol

from devices.transports.base import Unplugged
from devices.transports.pty import PtyTransport


class Endpoint(Protocol):
    """``address`` is what a driver opens; it stays the same over unplugging and plugging."""

    @property
    def address(self) -> str: ...
    @property
    def is_plugged(self) -> bool: ...
    def plug(self) -> None: ...
    def unplug(self) -> None: ...
    def read(self, timeout_s: float) -> bytes: ...
    def write(self, data: bytes) -> None: ...
    def close(self) -> None: ...


class PtyEndpoint:
    """A link in a temporary folder that points to the pty of the moment."""

    def __init__(self, name: str) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="paidan-"))
        self._link = self._folder / name
        self._pty = PtyTransport(write_timeout_s=2.0)
        self._is_plugged = False
        self.plug()

    @property
    def address(self) -> str:
        return str(self._link)

    @property
    def is_plugged(self) -> bool:
        return self._is_plugged

    def plug(self) -> None:
        self.unplug()
        self._pty.open()
        os.symlink(self._pty.peer, self._link)  # noqa: PTH211 - reads like the command
        self._is_plugged = True

    def unplug(self) -> None:
        self._link.unlink(missing_ok=True)
        self._is_plugged = False
        self._pty.close()

    def read(self, timeout_s: float) -> bytes:
        try:
            return self._pty.read(timeout_s)
        except Unplugged:
            return b""

    def write(self, data: bytes) -> None:
        # Nobody reads: the octets are lost, as on a real line.
        with contextlib.suppress(Exception):
            self._pty.write(data)

    def close(self) -> None:
        self.unplug()
        with contextlib.suppress(OSError):
            self._folder.rmdir()


class TcpEndpoint:
    """Listens on the loopback address; one peer at a time, like the network cards of cheap
    printers."""

    def __init__(self, port: int = 0) -> None:
        self._listener: socket.socket | None = None
        self._peer: socket.socket | None = None
        self._port = port
        self.plug()

    @property
    def address(self) -> str:
        return f"socket://127.0.0.1:{self._port}"

    @property
    def is_plugged(self) -> bool:
        return self._listener is not None

    def plug(self) -> None:
        self.unplug()
        self._listener = socket.create_server(("127.0.0.1", self._port))
        self._port = self._listener.getsockname()[1]

    def unplug(self) -> None:
        for open_socket in (self._peer, self._listener):
            if open_socket is not None:
                with contextlib.suppress(OSError):
                    # A thread that still waits on it would keep the port open.
                    open_socket.shutdown(socket.SHUT_RDWR)
                open_socket.close()
        self._peer = self._listener = None

    def read(self, timeout_s: float) -> bytes:
        """b'' when nothing came or the peer has gone."""
        source = self._peer or self._listener
        if source is None:
            return b""
        try:
            ready, _, _ = select.select([source], [], [], timeout_s)
            if not ready:
                return b""
            if self._peer is None and self._listener is not None:
                self._peer, _ = self._listener.accept()
                return b""
            if self._peer is None:
                return b""
            data = self._peer.recv(65536)
        except (OSError, ValueError):
            data = b""
        if not data:
            self._hang_up()
        return data

    def write(self, data: bytes) -> None:
        if self._peer is not None:
            with contextlib.suppress(OSError):
                self._peer.sendall(data)

    def close(self) -> None:
        self.unplug()

    def _hang_up(self) -> None:
        peer, self._peer = self._peer, None
        if peer is not None:
            with contextlib.suppress(OSError):
                peer.close()


def serial_endpoint(name: str) -> Endpoint:
    """A pty where there are ptys, else a TCP port (``socket://`` addresses open the same way)."""
    return TcpEndpoint() if sys.platform == "win32" else PtyEndpoint(name)
