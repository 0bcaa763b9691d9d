"""Where a device is plugged in, and how to find it again when the system renames its port."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from serial.tools import list_ports as serial_list_ports

from domain.errors import DeviceUnavailable, InvalidInput


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A serial port of this computer. ``location`` tells the USB socket and, on a stick with
    several ports, which of them. ``is_wireless``: Windows keeps ports for every telephone and headset
    it ever met; opening one waits half a minute for it."""

    device: str
    description: str = ""
    manufacturer: str = ""
    vendor_id: int | None = None
    product_id: int | None = None
    serial_number: str = ""
    location: str = ""
    is_wireless: bool = False

    @property
    def address(self) -> PortAddress:
        """The address that survives replugging, if the port has what it takes."""
        if self.vendor_id is None or self.product_id is None:
            return PortAddress(device=self.device)
        return PortAddress(
            device=self.device,
            vendor_id=self.vendor_id,
            product_id=self.product_id,
            serial_number=self.serial_number,
            location=self.location,
        )


@dataclass(frozen=True, slots=True)
class PortAddress:
    """``/dev/ttyUSB0``, ``COM3``, ``socket://host:port``, ``rfc2217://host:port`` or a USB device by
    its identity: ``usb:1A86:7523``, ``usb:1A86:7523:SERIAL@1-1.4:1.0`` (serial number and location
    may be left out; ``device`` is then the name it had last)."""

    device: str = ""
    vendor_id: int | None = None
    product_id: int | None = None
    serial_number: str = ""
    location: str = ""

    @classmethod
    def parse(cls, text: str) -> PortAddress:
        """InvalidInput('port_address_invalid')."""
        text = text.strip()
        if not text.lower().startswith("usb:"):
            if not text:
                raise InvalidInput("port_address_invalid", text=text)
            return cls(device=text)
        found = re.fullmatch(
            r"usb:([0-9a-f]{4}):([0-9a-f]{4})(?::([^@]*))?(?:@(.+))?", text, re.IGNORECASE
        )
        if not found:
            raise InvalidInput("port_address_invalid", text=text)
        vendor, product, serial_number, location = found.groups()
        return cls("", int(vendor, 16), int(product, 16), serial_number or "", location or "")

    def __str__(self) -> str:
        if self.vendor_id is None or self.product_id is None:
            return self.device
        text = f"usb:{self.vendor_id:04X}:{self.product_id:04X}"
        text += f":{self.serial_number}" if self.serial_number else ""
        return text + (f"@{self.location}" if self.location else "")

    @property
    def is_socket(self) -> bool:
        return self.device.startswith("socket://")

    @property
    def host(self) -> str:
        return urlsplit(self.device).hostname or ""

    @property
    def port(self) -> int:
        return urlsplit(self.device).port or 0


def list_ports() -> tuple[PortInfo, ...]:
    """Every serial port, in the order of their names and numbers."""
    found = [
        PortInfo(
            device=port.device,
            description="" if port.description in (None, "n/a") else port.description,
            manufacturer=port.manufacturer or "",
            vendor_id=port.vid,
            product_id=port.pid,
            serial_number=port.serial_number or "",
            location=port.location or "",
            is_wireless=(port.hwid or "").upper().startswith("BTHENUM"),
        )
        for port in serial_list_ports.comports()
    ]
    return tuple(sorted(found, key=lambda port: _in_order(port.device)))


def ports_to_ask() -> tuple[PortInfo, ...]:
    """Those where a modem may be looked for."""
    return tuple(port for port in list_ports() if not port.is_wireless)


def _in_order(device: str) -> tuple[str, int, str]:
    """COM3 before COM10."""
    name = device.rstrip("0123456789")
    return name, int(device[len(name) :] or 0), device


def resolve_port(address: PortAddress, ports: Sequence[PortInfo] | None = None) -> str:
    """The name the device has now. DeviceUnavailable('port_absent').

    Serial number and location narrow the choice as far as they still fit: a stick moved to another
    socket is found by its number, one without a number by its socket."""
    if address.vendor_id is None:
        return address.device
    same = [
        port
        for port in (list_ports() if ports is None else ports)
        if (port.vendor_id, port.product_id) == (address.vendor_id, address.product_id)
    ]
    if address.serial_number:
        same = [port for port in same if port.serial_number == address.serial_number]
    if address.location:
        here = [port for port in same if port.location == address.location]
        if not here and address.serial_number:
            here = [port for port in same if _interface(port) == _interface_of(address.location)]
        same = here
    if not same:
        raise DeviceUnavailable("port_absent", port=str(address))
    return same[0].device


def _interface(port: PortInfo) -> str:
    return _interface_of(port.location)


def _interface_of(location: str) -> str:
    """``1.2`` of ``1-1.4:1.2``: which function of a composite device."""
    return location.partition(":")[2]
