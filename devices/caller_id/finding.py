"""Which of the ports is a voice modem that tells numbers. Boxes that only print cannot be found by
asking: they are found by a call."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from devices.caller_id.box import COMMANDS, LineCutter
from devices.transports import PortAddress, PortInfo, SerialLine, Transport, ports_to_ask
from devices.transports import open_transport as open_line
from domain.errors import DeviceUnavailable

_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class FoundBox:
    """``command``: what switches the numbers on."""

    address: PortAddress
    command: str


def find_boxes(
    ports: Iterable[PortAddress] | None = None,
    *,
    baud: int = 9600,
    attention_s: float = 0.7,
    open_transport: Callable[[PortAddress, SerialLine], Transport] = open_line,
) -> tuple[FoundBox, ...]:
    """Every port where somebody answers AT and lets itself be told to show numbers. Takes about
    ``attention_s`` a silent port; ports other programs hold are passed over."""
    addresses = [_address(port) for port in ports_to_ask()] if ports is None else ports
    found = []
    for address in addresses:
        try:
            transport = open_transport(address, SerialLine(baud=baud, write_timeout_s=2.0))
        except DeviceUnavailable:
            continue
        try:
            command = _switched_on_by(transport, attention_s)
        except DeviceUnavailable:
            command = ""
        finally:
            transport.close()
        if command:
            found.append(FoundBox(address, command))
    return tuple(found)


def _address(port: PortInfo) -> PortAddress:
    return port.address


def _switched_on_by(transport: Transport, attention_s: float) -> str:
    # +CLIP would also find every mobile modem, which is one of its own.
    for command in ("AT", *COMMANDS[:-1]):
        answer = _answer(transport, command, attention_s)
        if answer == "":
            return ""
        if command != "AT" and answer == "OK":
            return command
    return ""


def _answer(transport: Transport, command: str, attention_s: float) -> str:
    """'OK', 'ERROR', or '' for silence."""
    cutter = LineCutter()
    transport.write(command.encode() + b"\r")
    until = time.monotonic() + attention_s
    while (now := time.monotonic()) < until:
        for line in cutter.feed(transport.read(_POLL_S), now):
            if line.upper() in ("OK", "ERROR"):
                return line.upper()
    return ""
