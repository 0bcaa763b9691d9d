"""What every way to a device has in common, above all the one way of being unplugged."""

from __future__ import annotations

from typing import Protocol

from domain.errors import DeviceUnavailable


class Unplugged(DeviceUnavailable):
    """The device went away while open. Every transport reports it like this, whatever the cause:
    a pulled plug, a closed peer, a port that the driver took back."""

    def __init__(self, code: str = "device_unplugged", **params: object) -> None:
        super().__init__(code, **params)


class WriteStalled(DeviceUnavailable):
    """The device takes no more octets (its buffer is full, its flow control says stop)."""

    def __init__(self, code: str = "device_write_stalled", **params: object) -> None:
        super().__init__(code, **params)


class Transport(Protocol):
    """Octets both ways. One thread at a time."""

    @property
    def name(self) -> str:
        """For people: the port as the system calls it."""

    def open(self) -> None:
        """DeviceUnavailable: port_absent, port_busy, port_forbidden, port_refused, port_failed."""

    def close(self) -> None:
        """Never raises; may be called twice."""

    def read(self, timeout_s: float) -> bytes:
        """What is there, waiting for the first octet at most ``timeout_s``; b'' if none came.
        Unplugged."""

    def write(self, data: bytes) -> None:
        """Everything, or Unplugged or WriteStalled."""
