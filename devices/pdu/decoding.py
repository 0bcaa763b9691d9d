"""PDU to message. Whatever cannot be one is refused with InvalidInput, never with another error."""

from __future__ import annotations

import re

from devices.pdu.addresses import MOST_DIGITS, Address, decode_semi_octets, decode_value
from devices.pdu.coding_scheme import read_coding_scheme
from devices.pdu.content import Content, read_content
from devices.pdu.messages import Deliver, Message, StatusReport, Submit
from devices.pdu.timestamps import (
    decode_enhanced_validity,
    decode_relative_validity,
    decode_timestamp,
)
from domain.errors import InvalidInput

MOST_OCTETS = 255


class _Reader:
    """Takes octets from the front; collects what looked odd."""

    def __init__(self, octets: bytes, *, strict: bool) -> None:
        self._octets = octets
        self._position = 0
        self.strict = strict
        self.flags: list[str] = []

    def octet(self) -> int:
        return self.take(1)[0]

    def take(self, count: int) -> bytes:
        taken = self._octets[self._position : self._position + count]
        if len(taken) != count:
            raise InvalidInput(
                "sms_pdu_too_short", needed=self._position + count, found=len(self._octets)
            )
        self._position += count
        return taken

    def rest(self) -> bytes:
        return self.take(len(self._octets) - self._position)

    @property
    def at_end(self) -> bool:
        return self._position == len(self._octets)

    def suspect(self, flag: str) -> None:
        if self.strict:
            raise InvalidInput("sms_pdu_malformed", reason=flag)
        self.flags.append(flag)

    def address(self) -> Address:
        length, type_octet = self.octet(), self.octet()
        if length > MOST_DIGITS:
            raise InvalidInput("sms_pdu_bad_address", digits=length, most=MOST_DIGITS)
        if length and not type_octet & 0x80:
            self.suspect("odd_address_type")
        address, clean = decode_value(self.take((length + 1) // 2), length, type_octet)
        if not clean:
            self.suspect("odd_address")
        return address


def decode(pdu: str | bytes, *, with_service_centre: bool | None = None) -> Message:
    """Message of a PDU given as octets or as hex (blanks are ignored).

    ``with_service_centre``: whether the address of the centre stands in front, as modems have it;
    None tries that first and then, strictly, without.

    InvalidInput: sms_pdu_not_hex, sms_pdu_too_short, sms_pdu_too_long, sms_pdu_bad_centre,
    sms_pdu_bad_address, sms_pdu_bad_type, sms_pdu_header_broken, sms_pdu_trailing_octets,
    sms_pdu_malformed."""
    octets = pdu if isinstance(pdu, bytes) else _from_hex(pdu)
    if not octets:
        raise InvalidInput("sms_pdu_too_short", needed=1, found=0)
    if len(octets) > MOST_OCTETS:
        raise InvalidInput("sms_pdu_too_long", octets=len(octets), most=MOST_OCTETS)
    if with_service_centre is False:
        return _decode_message(_Reader(octets, strict=False), None)
    try:
        return _decode_with_centre(octets)
    except InvalidInput:
        if with_service_centre:
            raise
        try:
            return _decode_message(_Reader(octets, strict=True), None)
        except InvalidInput:
            pass
        raise


def _from_hex(text: str) -> bytes:
    digits = re.sub(r"\s+", "", text)
    if len(digits) % 2 or not re.fullmatch(r"[0-9A-Fa-f]*", digits):
        raise InvalidInput("sms_pdu_not_hex", text=text[:40])
    return bytes.fromhex(digits)


def _decode_with_centre(octets: bytes) -> Message:
    reader = _Reader(octets, strict=False)
    length = reader.octet()
    if length == 0:
        return _decode_message(reader, None)
    if length > 12:
        raise InvalidInput("sms_pdu_bad_centre", octets=length)
    type_octet = reader.octet()
    if not type_octet & 0x80:
        raise InvalidInput("sms_pdu_bad_centre", type=type_octet)
    value = reader.take(length - 1)
    # An odd number of digits without filler is seen in the wild; odd digits do no harm here.
    digits, _ = decode_semi_octets(value, len(value) * 2)
    return _decode_message(reader, Address(digits, type_octet))


def _decode_message(reader: _Reader, centre: Address | None) -> Message:
    first = reader.octet()
    match first & 0b11:
        case 0b00:
            return _decode_deliver(reader, first, centre)
        case 0b01:
            return _decode_submit(reader, first, centre)
        case 0b10:
            return _decode_report(reader, first, centre)
    raise InvalidInput("sms_pdu_bad_type", first_octet=first)


def _decode_deliver(reader: _Reader, first: int, centre: Address | None) -> Deliver:
    sender = reader.address()
    protocol, coding = reader.octet(), read_coding_scheme(reader.octet())
    sent_at = decode_timestamp(reader.take(7))
    if sent_at is None:
        reader.suspect("bad_timestamp")
    length = reader.octet()
    content = read_content(
        coding, length, reader.rest(), has_header=bool(first & 0x40), strict=reader.strict
    )
    flags = (*reader.flags, *content.flags)
    # More-messages-to-send is a zero bit.
    return Deliver(sender, sent_at, content, centre, protocol, not first & 0x04, flags)


def _decode_submit(reader: _Reader, first: int, centre: Address | None) -> Submit:
    reference = reader.octet()
    recipient = reader.address()
    protocol, coding = reader.octet(), read_coding_scheme(reader.octet())
    minutes = until = None
    match first >> 3 & 0b11:
        case 0b10:
            minutes = decode_relative_validity(reader.octet())
        case 0b01:
            minutes = decode_enhanced_validity(reader.take(7))
        case 0b11:
            until = decode_timestamp(reader.take(7))
            if until is None:
                reader.suspect("bad_timestamp")
    length = reader.octet()
    content = read_content(
        coding, length, reader.rest(), has_header=bool(first & 0x40), strict=reader.strict
    )
    return Submit(
        recipient,
        content,
        reference,
        centre,
        protocol,
        report_wanted=bool(first & 0x20),
        reject_duplicates=bool(first & 0x04),
        validity_minutes=minutes,
        valid_until_at=until,
        flags=(*reader.flags, *content.flags),
    )


def _decode_report(reader: _Reader, first: int, centre: Address | None) -> StatusReport:
    reference = reader.octet()
    recipient = reader.address()
    sent_at = decode_timestamp(reader.take(7))
    discharged_at = decode_timestamp(reader.take(7))
    if sent_at is None or discharged_at is None:
        reader.suspect("bad_timestamp")
    status = reader.octet()
    content = None if reader.at_end else _optional_content(reader, first)
    flags = (*reader.flags, *(content.flags if content else ()))
    return StatusReport(
        reference, recipient, sent_at, discharged_at, status, centre, content, flags
    )


def _optional_content(reader: _Reader, first: int) -> Content | None:
    """What may follow a report: parameter indicator, protocol, coding, text. Centres send rubbish
    there; the report itself is whole by then, so rubbish is flagged and not refused."""
    try:
        indicator = extended = reader.octet()
        while extended & 0x80:
            extended = reader.octet()
        if indicator & 0x01:
            reader.octet()
        coding = read_coding_scheme(reader.octet() if indicator & 0x02 else 0)
        if not indicator & 0x04:
            if reader.rest().strip(b"\x00\xff"):
                reader.suspect("trailing_octets")
            return None
        length = reader.octet()
        return read_content(
            coding, length, reader.rest(), has_header=bool(first & 0x40), strict=reader.strict
        )
    except InvalidInput:
        reader.suspect("trailing_octets")
        return None
