"""Addresses: who sent it, who gets it, which service centre (TS 23.040 9.1.2.5)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from devices.pdu.septets import pack, septets_in, to_septets, to_text, unpack
from domain.errors import InvalidInput
from domain.messaging.numbers import normalise_number

INTERNATIONAL = 0x91
UNKNOWN = 0x81
NATIONAL = 0xA1
ALPHANUMERIC = 0xD0

MOST_DIGITS = 20
_SEMI_OCTETS = "0123456789*#abc"
_NOISE = re.compile(r"[\s\-‐‑‒–—−()./·]+")


@dataclass(frozen=True, slots=True)
class Address:
    """``digits`` as sent (or the name of an alphanumeric sender), ``type_octet`` e.g. 0x91, 0x81,
    0xA1, 0xA0, 0xD0."""

    digits: str
    type_octet: int = UNKNOWN

    @property
    def is_name(self) -> bool:
        return self.type_octet & 0x70 == 0x50

    @property
    def is_international(self) -> bool:
        return self.type_octet & 0x70 == 0x10

    @property
    def number(self) -> str:
        """With the plus of an international number."""
        return "+" + self.digits if self.is_international and self.digits else self.digits

    @property
    def caller(self) -> str:
        """Comparable form, see :func:`domain.messaging.numbers.normalise_number`."""
        return self.digits if self.is_name else normalise_number(self.number)


def parse_address(number: str) -> Address:
    """Address of a number a person typed. InvalidInput('sms_number_invalid')."""
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", number))
    international = plain.startswith(("+", "00"))
    digits = plain.removeprefix("+").removeprefix("00") if international else plain
    if not re.fullmatch(r"[0-9*#]{1,20}", digits) or (international and not digits.isdigit()):
        raise InvalidInput("sms_number_invalid", number=number)
    return Address(digits, INTERNATIONAL if international else UNKNOWN)


def name_address(name: str) -> Address:
    """An alphanumeric sender (at most eleven characters). InvalidInput otherwise."""
    if not name or len(to_septets(name)) > 11:
        raise InvalidInput("sms_number_invalid", number=name)
    return Address(name, ALPHANUMERIC)


def decode_semi_octets(octets: bytes, count: int) -> tuple[str, bool]:
    """``count`` digits and whether all of them were digits and the filler stood at the end only."""
    nibbles = [nibble for octet in octets for nibble in (octet & 0x0F, octet >> 4)]
    clean = all(nibble == 0x0F for nibble in nibbles[count:])
    while count and nibbles[count - 1] == 0x0F:
        count -= 1  # some networks count the filler
    wanted = nibbles[:count]
    digits = "".join(_SEMI_OCTETS[nibble] for nibble in wanted if nibble != 0x0F)
    return digits, clean and all(nibble < 0x0A for nibble in wanted)


def encode_semi_octets(digits: str) -> bytes:
    nibbles = [_SEMI_OCTETS.index(digit) for digit in digits]
    if len(nibbles) % 2:
        nibbles.append(0x0F)
    pairs = zip(nibbles[::2], nibbles[1::2], strict=True)
    return bytes(low | high << 4 for low, high in pairs)


def decode_value(octets: bytes, semi_octets: int, type_octet: int) -> tuple[Address, bool]:
    """Address of the value field and whether it was unsuspicious."""
    if type_octet & 0x70 == 0x50:
        count = semi_octets * 4 // 7
        septets = unpack(octets, min(count, septets_in(len(octets))))
        if len(septets) % 8 == 0 and septets.endswith(b"\x00"):
            septets = septets[:-1]  # seven characters fill 13 semi-octets, most centres say 14
        return Address(to_text(septets), type_octet), True
    digits, clean = decode_semi_octets(octets, semi_octets)
    return Address(digits, type_octet), clean


def encode_address(address: Address) -> bytes:
    """Length in semi-octets, type, value: the form inside a message."""
    if address.is_name:
        septets = to_septets(address.digits)
        return bytes(((len(septets) * 7 + 3) // 4, address.type_octet)) + pack(septets)
    digits = address.digits
    return bytes((len(digits), address.type_octet)) + encode_semi_octets(digits)


def encode_service_centre(address: Address | None) -> bytes:
    """Length in octets, type, value: the form before a message; one 0 for "as the SIM says"."""
    if address is None:
        return b"\x00"
    value = encode_semi_octets(address.digits)
    return bytes((len(value) + 1, address.type_octet)) + value
