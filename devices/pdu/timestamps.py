"""Instants and validity periods (TS 23.040 9.2.3.11 and 9.2.3.12)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from domain.errors import InvalidInput


def decode_timestamp(octets: bytes) -> datetime | None:
    """Aware datetime in the zone the centre gave; None if the seven octets are no instant."""
    pairs = [(octet & 0x0F, octet >> 4) for octet in octets[:6]]
    if len(octets) < 7 or any(tens > 9 or ones > 9 for tens, ones in pairs):
        return None
    year, month, day, hour, minute, second = (tens * 10 + ones for tens, ones in pairs)
    quarters = (octets[6] & 0x07) * 10 + (octets[6] >> 4)
    if octets[6] >> 4 > 9 or quarters > 14 * 4:
        return None
    offset = timedelta(minutes=15 * (-quarters if octets[6] & 0x08 else quarters))
    try:
        return datetime(
            year + (1900 if year >= 90 else 2000),
            month,
            day,
            hour,
            minute,
            second,
            tzinfo=timezone(offset),
        )
    except ValueError:
        return None


def encode_timestamp(at: datetime) -> bytes:
    """Seven octets of an aware datetime, in its own zone."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("an aware datetime is needed")
    quarters = round(offset / timedelta(minutes=15))
    values = (at.year % 100, at.month, at.day, at.hour, at.minute, at.second, abs(quarters))
    octets = bytearray(value // 10 | value % 10 << 4 for value in values)
    if quarters < 0:
        octets[6] |= 0x08
    return bytes(octets)


def decode_relative_validity(octet: int) -> int:
    """Minutes."""
    if octet <= 143:
        return (octet + 1) * 5
    if octet <= 167:
        return 12 * 60 + (octet - 143) * 30
    if octet <= 196:
        return (octet - 166) * 24 * 60
    return (octet - 192) * 7 * 24 * 60


def encode_relative_validity(minutes: int) -> int:
    """The shortest period that is not shorter. InvalidInput('sms_validity_invalid')."""
    if minutes < 1 or minutes > 63 * 7 * 24 * 60:
        raise InvalidInput("sms_validity_invalid", minutes=minutes)
    if minutes <= 12 * 60:
        return (minutes + 4) // 5 - 1
    if minutes <= 24 * 60:
        return 143 + (minutes - 12 * 60 + 29) // 30
    days = -(-minutes // (24 * 60))
    if days <= 30:
        return 166 + days
    return 192 + -(-days // 7)


def decode_enhanced_validity(octets: bytes) -> int | None:
    """Minutes of the seven octets of an enhanced period, rounded up; None if it names none."""
    kind = octets[0] & 0x07
    if kind == 1:
        return decode_relative_validity(octets[1])
    if kind == 2:
        return max(1, -(-octets[1] // 60))
    if kind == 3:
        hours, minutes, seconds = ((octet & 0x0F) * 10 + (octet >> 4) for octet in octets[1:4])
        return hours * 60 + minutes + (1 if seconds else 0)
    return None
