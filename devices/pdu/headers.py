"""The user data header: which part of which long text, and what else precedes the text."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import InvalidInput

CONCATENATION_8 = 0x00
CONCATENATION_16 = 0x08
PORTS_8 = 0x04
PORTS_16 = 0x05
SINGLE_SHIFT = 0x24
LOCKING_SHIFT = 0x25


@dataclass(frozen=True, slots=True)
class Concatenation:
    """Part ``number`` (from 1) of ``total`` with one ``reference``; ``wide``: 16-bit reference."""

    reference: int
    total: int
    number: int
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Header:
    """``elements``: every (identifier, data) as sent."""

    elements: tuple[tuple[int, bytes], ...] = ()
    concatenation: Concatenation | None = None
    destination_port: int | None = None
    locking: int = 0
    single: int = 0
    flags: tuple[str, ...] = ()


NO_HEADER = Header()


def read_header(octets: bytes) -> Header:
    """Header from its octets without the length octet.

    A later element replaces an earlier one of its kind. InvalidInput('sms_pdu_header_broken') if an
    element reaches beyond the header."""
    elements: list[tuple[int, bytes]] = []
    position = 0
    while position < len(octets):
        if position + 2 > len(octets):
            raise InvalidInput("sms_pdu_header_broken", position=position)
        identifier, length = octets[position], octets[position + 1]
        data = octets[position + 2 : position + 2 + length]
        if len(data) != length:
            raise InvalidInput("sms_pdu_header_broken", position=position)
        elements.append((identifier, data))
        position += 2 + length
    return _interpret(tuple(elements))


def _interpret(elements: tuple[tuple[int, bytes], ...]) -> Header:
    concatenation: Concatenation | None = None
    port: int | None = None
    locking = single = 0
    flags: list[str] = []
    for identifier, data in elements:
        match identifier, len(data):
            case (0x00, 3) | (0x08, 4):
                wide = identifier == CONCATENATION_16
                total, number = data[-2], data[-1]
                if not 1 <= number <= total:
                    flags.append("bad_concatenation")  # to be ignored, says the standard
                else:
                    reference = int.from_bytes(data[:-2], "big")
                    concatenation = Concatenation(reference, total, number, wide)
            case (0x00, _) | (0x08, _):
                flags.append("bad_concatenation")
            case (0x04, 2) | (0x05, 4):
                port = int.from_bytes(data[: len(data) // 2], "big")
            case (0x24, 1):
                single = data[0]
            case (0x25, 1):
                locking = data[0]
    return Header(elements, concatenation, port, locking, single, tuple(flags))


def write_header(concatenation: Concatenation) -> bytes:
    """The whole header with its length octet."""
    if concatenation.wide:
        reference = concatenation.reference.to_bytes(2, "big")
        element = bytes((CONCATENATION_16, 4)) + reference
    else:
        element = bytes((CONCATENATION_8, 3, concatenation.reference))
    element += bytes((concatenation.total, concatenation.number))
    return bytes((len(element),)) + element
