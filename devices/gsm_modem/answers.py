"""Reads the answers of a modem: lists of values, ranges, names in UCS2, signal figures."""

from __future__ import annotations

import re

from devices.pdu.septets import septets_in, to_text, unpack
from domain.ports.devices import Registration, SimState


def values(text: str) -> list[str]:
    """``1,"a,b",,"c"`` → 1 / a,b / '' / c."""
    found = re.findall(r'\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)', text)
    fields = [quoted or bare.strip() for quoted, bare in found]
    return fields[:-1] if fields and not text.rstrip().endswith(",") else fields


def groups(text: str) -> list[str]:
    """``(0-2),(0,1)`` → 0-2 / 0,1."""
    return re.findall(r"\(([^)]*)\)", text)


def allows(group: str, number: int) -> bool:
    """Whether ``number`` is in a group such as ``0-2,4``."""
    for piece in group.split(","):
        low, _, high = piece.strip().partition("-")
        if low.isdigit() and int(low) <= number <= int(high if high.isdigit() else low):
            return True
    return False


def readable(text: str) -> str:
    """A name or number that may have come as the hex of UCS2."""
    if len(text) >= 4 and len(text) % 4 == 0 and re.fullmatch(r"[0-9A-Fa-f]+", text):
        plain = bytes.fromhex(text).decode("utf-16-be", "replace")
        if plain.isprintable() and "\ufffd" not in plain and _is_likely(plain):
            return plain
    return text


def _is_likely(plain: str) -> bool:
    """Digits and Latin letters in UCS2 begin with 00; Han characters stand together."""
    return all(c < "\x80" for c in plain) or all("\u3000" <= c <= "\u9fff" for c in plain)


def network_text(text: str, coding: str) -> str:
    """The answer to a service code: plain, UCS2 in hex, or packed septets in hex, whatever the
    coding says; the most readable reading wins."""
    is_hex = re.fullmatch(r"(?:[0-9A-Fa-f]{2}){2,}", text) is not None
    is_figure = text.isdigit() and not text.startswith("00") and coding in ("", "0", "15")
    if not is_hex or is_figure:
        return text
    octets = bytes.fromhex(text)
    readings = []
    if len(octets) % 2 == 0:
        readings.append(octets.decode("utf-16-be", "replace"))
    readings.append(to_text(unpack(octets, septets_in(len(octets)))).rstrip("\r@"))
    for reading in readings:
        if all(c.isprintable() or c in "\r\n" for c in reading) and _is_plausible(reading):
            return reading
    return text


def _is_plausible(text: str) -> bool:
    common = sum(
        c < "\x80" or "\u2000" <= c <= "\u206f" or "\u3000" <= c <= "\u9fff" or c >= "\uff00"
        for c in text
    )
    return bool(text) and common >= 0.9 * len(text)


def sim_state(text: str) -> SimState:
    """Of the value of ``+CPIN:``."""
    upper = text.strip().upper()
    if upper == "READY":
        return SimState.READY
    if upper in ("SIM PIN", "SIM PIN2"):
        return SimState.PIN_REQUIRED
    if upper in ("SIM PUK", "SIM PUK2", "BLOCKED"):
        return SimState.PUK_REQUIRED
    if upper in ("NOT INSERTED", "SIM REMOVED"):
        return SimState.ABSENT
    return SimState.BUSY if upper == "NOT READY" else SimState.FAILED


def registration(fields: list[str]) -> Registration:
    """Of the values of ``+CREG:``: ``n,stat…`` as an answer, ``stat…`` as a notice."""
    numeric = [field for field in fields[:2] if field.isdigit()]
    stat = numeric[1] if len(numeric) == 2 else (numeric[0] if numeric else "")
    return {
        "0": Registration.NOT_REGISTERED,
        "1": Registration.HOME,
        "2": Registration.SEARCHING,
        "3": Registration.DENIED,
        "5": Registration.ROAMING,
        "6": Registration.HOME,  # for short messages only
        "7": Registration.ROAMING,
    }.get(stat, Registration.UNKNOWN)


def signal_of_csq(text: str) -> int | None:
    """dBm of ``+CSQ: rssi,ber``, None if unknown (usual on LTE)."""
    fields = values(text)
    if not fields or not fields[0].isdigit():
        return None
    rssi = int(fields[0])
    if rssi <= 31:
        return -113 + 2 * rssi
    if 100 <= rssi <= 191:
        return -116 + rssi - 100  # how some 3G modems count
    return None


def signal_of_cesq(text: str) -> int | None:
    """dBm of ``+CESQ: rxlev,ber,rscp,ecno,rsrq,rsrp``: the one of the network in use."""
    fields = [int(field) if field.isdigit() else 255 for field in values(text)]
    if len(fields) < 6:
        return None
    if fields[5] <= 97:
        return -140 + fields[5] + 20  # so that LTE and GSM share one scale of bars
    if fields[2] <= 96:
        return -120 + fields[2]
    return -110 + fields[0] if fields[0] <= 63 else None


def bars(dbm: int | None) -> int | None:
    """0..5."""
    if dbm is None:
        return None
    return sum(dbm >= floor for floor in (-109, -101, -93, -85, -77))
