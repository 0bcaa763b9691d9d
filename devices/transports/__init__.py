"""Ways to carry octets to a device: serial port, TCP, pty, and a recording played back."""

from devices.transports.base import Transport, Unplugged, WriteStalled
from devices.transports.ports import PortAddress, PortInfo, list_ports, ports_to_ask, resolve_port
from devices.transports.pty import PtyTransport
from devices.transports.replay import ReplayMismatch, ReplayTransport
from devices.transports.serial_port import SerialLine, SerialTransport
from devices.transports.tcp import TcpTransport
from devices.transports.trace import TraceFile, TracingTransport

__all__ = [
    "PortAddress",
    "PortInfo",
    "PtyTransport",
    "ReplayMismatch",
    "ReplayTransport",
    "SerialLine",
    "SerialTransport",
    "TcpTransport",
    "TraceFile",
    "TracingTransport",
    "Transport",
    "Unplugged",
    "WriteStalled",
    "list_ports",
    "open_port",
    "open_transport",
    "ports_to_ask",
    "resolve_port",
]


def open_port(
    address: str, line: SerialLine | None = None, trace: TraceFile | None = None
) -> Transport:
    """:func:`open_transport` of an address as written in the settings. Also InvalidInput."""
    return open_transport(PortAddress.parse(address), line, trace)


def open_transport(
    address: PortAddress, line: SerialLine | None = None, trace: TraceFile | None = None
) -> Transport:
    """An open transport to ``address``, recorded in ``trace`` if given. DeviceUnavailable."""
    transport: Transport
    if address.is_socket:
        transport = TcpTransport(address.host, address.port)
    else:
        transport = SerialTransport(address, line or SerialLine())
    if trace is not None:
        transport = TracingTransport(transport, trace)
    transport.open()
    return transport
