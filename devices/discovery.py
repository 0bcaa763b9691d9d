"""Helps to set a modem up: which of the ports is one, and at what speed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from devices.at_channel import AtChannel, NoAnswer
from devices.transports import PortAddress, PortInfo, SerialLine, Transport, ports_to_ask
from devices.transports import open_transport as open_line
from domain.errors import DeviceUnavailable

BAUDS = (115200, 9600, 460800, 57600, 19200)
"""Most common first. USB modems do not care, old serial ones do."""


@dataclass(frozen=True, slots=True)
class FoundModem:
    """``address`` survives replugging where the port has an identity."""

    address: PortAddress
    baud: int
    manufacturer: str
    model: str


def probe_modem(
    address: PortAddress,
    *,
    bauds: Iterable[int] = BAUDS,
    attention_s: float = 0.7,
    open_transport: Callable[[PortAddress, SerialLine], Transport] = open_line,
) -> FoundModem | None:
    """The modem at ``address``, None if nobody answers ``AT`` there.

    DeviceUnavailable when the port cannot be opened (busy, forbidden, gone)."""
    for baud in bauds:
        transport = open_transport(address, SerialLine(baud=baud, write_timeout_s=2.0))
        try:
            channel = AtChannel(transport, lambda _notice: None)
            if _answers(channel, attention_s):
                return FoundModem(
                    address,
                    baud,
                    _first_line(channel, "AT+CGMI", attention_s),
                    _first_line(channel, "AT+CGMM", attention_s),
                )
        except DeviceUnavailable:
            return None  # it opened, then went away: no modem to rely on
        finally:
            transport.close()
        if address.is_socket:
            return None  # no speed to try
    return None


def find_modems(
    ports: Iterable[PortInfo] | None = None,
    *,
    bauds: Iterable[int] = BAUDS,
    attention_s: float = 0.7,
) -> tuple[FoundModem, ...]:
    """Every modem on the serial ports of this computer. Takes seconds; ports other programs hold
    are passed over. A stick with several ports is found once for each that answers."""
    found = []
    speeds = tuple(bauds)
    for port in ports_to_ask() if ports is None else ports:
        try:
            modem = probe_modem(port.address, bauds=speeds, attention_s=attention_s)
        except DeviceUnavailable:
            continue
        if modem is not None:
            found.append(modem)
    return tuple(found)


def _answers(channel: AtChannel, attention_s: float) -> bool:
    channel.escape()
    channel.drain(0.1, 0.3)
    for _ in range(2):
        try:
            if channel.command("AT", attention_s).ok:
                return True
        except NoAnswer:
            continue
    return False


def _first_line(channel: AtChannel, command: str, attention_s: float) -> str:
    try:
        answer = channel.command(command, attention_s)
    except NoAnswer:
        return ""
    lines = [line for line in answer.lines if line.strip('"')]
    return lines[0].partition(":")[2].strip() or lines[0] if lines else ""
