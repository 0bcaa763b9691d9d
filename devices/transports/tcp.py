"""A TCP connection: network printers, serial servers, simulators where there are no ptys."""

from __future__ import annotations

import contextlib
import select
import socket
import time

from devices.transports.base import Unplugged, WriteStalled
from domain.errors import DeviceUnavailable


class TcpTransport:
    """``connect_timeout_s`` also bounds every write."""

    def __init__(
        self, host: str, port: int, *, connect_timeout_s: float = 4.0, write_timeout_s: float = 10.0
    ) -> None:
        self._host = host
        self._port = port
        self._connect_timeout_s = connect_timeout_s
        self._write_timeout_s = write_timeout_s
        self._socket: socket.socket | None = None

    @property
    def name(self) -> str:
        return f"{self._host}:{self._port}"

    def open(self) -> None:
        self.close()
        try:
            self._socket = socket.create_connection(
                (self._host, self._port), timeout=self._connect_timeout_s
            )
            self._socket.settimeout(self._write_timeout_s)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except ConnectionRefusedError as error:
            raise DeviceUnavailable("port_refused", port=self.name) from error
        except TimeoutError as error:
            raise DeviceUnavailable("port_timeout", port=self.name) from error
        except (OSError, OverflowError, UnicodeError) as error:
            raise DeviceUnavailable("port_absent", port=self.name) from error

    def close(self) -> None:
        connection, self._socket = self._socket, None
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.close()

    def read(self, timeout_s: float) -> bytes:
        connection = self._connection()
        try:
            ready, _, _ = select.select([connection], [], [], timeout_s)
            if not ready:
                return b""
            data = connection.recv(65536)
        except (OSError, ValueError) as error:
            raise Unplugged(port=self.name) from error
        if not data:
            raise Unplugged(port=self.name)
        return data

    def write(self, data: bytes) -> None:
        try:
            self._connection().sendall(data)
        except TimeoutError as error:
            raise WriteStalled(port=self.name) from error
        except OSError as error:
            raise Unplugged(port=self.name) from error

    def finish(self, wait_s: float) -> None:
        """Half-close, then wait a moment for the peer to close: it has everything by then."""
        connection = self._connection()
        deadline = time.monotonic() + wait_s
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
            while (left := deadline - time.monotonic()) > 0:
                ready, _, _ = select.select([connection], [], [], left)
                if not ready or not connection.recv(4096):
                    return

    def _connection(self) -> socket.socket:
        if self._socket is None:
            raise Unplugged(port=self.name)
        return self._socket
