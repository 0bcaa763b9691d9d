"""Message to PDU: what our modem sends, and what the simulated network answers with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from devices.pdu.addresses import (
    Address,
    encode_address,
    encode_service_centre,
    name_address,
    parse_address,
)
from devices.pdu.headers import Concatenation, write_header
from devices.pdu.septets import pack, to_septets
from devices.pdu.timestamps import encode_relative_validity, encode_timestamp
from domain.errors import InvalidInput
from domain.messaging.text import TextEncoding, encoding_of, split


@dataclass(frozen=True, slots=True)
class EncodedPdu:
    """``hex`` in capitals with the field of the service centre; ``length``: octets without it, the
    number ``AT+CMGS=`` wants; ``text``: the part of the text inside."""

    hex: str
    length: int
    text: str


def encode_submit(
    number: str,
    text: str,
    *,
    report: bool = False,
    validity_minutes: int | None = 120,
    reference: int = 0,
    wide_reference: bool = False,
    flash: bool = False,
    service_centre: str = "",
) -> tuple[EncodedPdu, ...]:
    """One PDU a part. ``reference`` joins the parts (8 bits, 16 with ``wide_reference``); the
    modem fills in the message reference. InvalidInput for a number, text or validity that cannot
    be sent."""
    recipient = encode_address(parse_address(number))
    centre = encode_service_centre(parse_address(service_centre) if service_centre else None)
    encoding = encoding_of(text)
    coding = (0x08 if encoding is TextEncoding.UCS2 else 0x00) | (0x10 if flash else 0)
    validity = (
        b"" if validity_minutes is None else bytes((encode_relative_validity(validity_minutes),))
    )
    parts = split(text, wide_reference=wide_reference)
    pdus = []
    for number_of_part, part in enumerate(parts, start=1):
        header = _header(reference, len(parts), number_of_part, wide_reference)
        first = 0x01 | (0x20 if report else 0) | (0x10 if validity else 0) | (0x40 if header else 0)
        body = bytes((first, 0)) + recipient + bytes((0, coding)) + validity
        body += _user_data(part, encoding, header)
        pdus.append(EncodedPdu((centre + body).hex().upper(), len(body), part))
    return tuple(pdus)


def encode_deliver(
    sender: str,
    text: str,
    sent_at: datetime,
    *,
    reference: int = 0,
    wide_reference: bool = False,
    service_centre: str = "+8613800100500",
    sender_type: int | None = None,
) -> tuple[EncodedPdu, ...]:
    """``sender``: a number, or a name of up to eleven characters. ``sender_type`` forces a type
    octet, as Chinese networks do (0xA1 before a number with 86)."""
    address = _sender(sender, sender_type)
    centre = encode_service_centre(parse_address(service_centre) if service_centre else None)
    encoding = encoding_of(text)
    coding = 0x08 if encoding is TextEncoding.UCS2 else 0x00
    parts = split(text, wide_reference=wide_reference)
    pdus = []
    for number, part in enumerate(parts, start=1):
        header = _header(reference, len(parts), number, wide_reference)
        first = 0x40 if header else 0
        first |= 0x04 if number == len(parts) else 0
        body = bytes((first,)) + encode_address(address) + bytes((0, coding))
        body += encode_timestamp(sent_at) + _user_data(part, encoding, header)
        pdus.append(EncodedPdu((centre + body).hex().upper(), len(body), part))
    return tuple(pdus)


def encode_status_report(
    reference: int,
    recipient: str,
    sent_at: datetime,
    discharged_at: datetime,
    status: int = 0,
    *,
    service_centre: str = "+8613800100500",
) -> EncodedPdu:
    centre = encode_service_centre(parse_address(service_centre) if service_centre else None)
    body = bytes((0x06, reference)) + encode_address(parse_address(recipient))
    body += encode_timestamp(sent_at) + encode_timestamp(discharged_at) + bytes((status,))
    return EncodedPdu((centre + body).hex().upper(), len(body), "")


def _sender(sender: str, type_octet: int | None) -> Address:
    try:
        address = parse_address(sender)
    except InvalidInput:
        return name_address(sender)
    return Address(address.digits, type_octet) if type_octet is not None else address


def _header(reference: int, total: int, number: int, wide: bool) -> bytes:
    if total == 1:
        return b""
    reference &= 0xFFFF if wide else 0xFF
    return write_header(Concatenation(reference, total, number, wide))


def _user_data(part: str, encoding: TextEncoding, header: bytes) -> bytes:
    if encoding is TextEncoding.UCS2:
        units = part.encode("utf-16-be")
        return bytes((len(header) + len(units),)) + header + units
    septets = to_septets(part)
    fill = (7 - len(header) * 8 % 7) % 7
    length = (len(header) * 8 + fill) // 7 + len(septets)
    return bytes((length,)) + header + pack(septets, fill)
