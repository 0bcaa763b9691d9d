"""Reads coordinates: decimal, degrees and minutes, two in one cell; doubtful ones are not used."""

from __future__ import annotations

import re

from domain.geo import Datum, to_wgs84
from domain.ledgers.cells import Cell, folded

_NUMBER = r"[+-]?\d{1,3}(?:\.\d+)?"
_PAIR = re.compile(
    rf"[^\d+-]*({_NUMBER})\s*°?\s*([NSEW])?[,，;；\s/|]+({_NUMBER})\s*°?\s*([NSEW])?[^\d]*", re.I
)
_SEXAGESIMAL = re.compile(
    r"\s*([NSEW北南东西東])?[纬經经緯]?\s*(\d{1,3})\s*[°度º]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’分])?"
    r"\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[\"″”秒]|''|′′))?\s*([NSEW北南东西東])?[纬經经緯]?\s*",
    re.I,
)


#: An address may precede the pair, a story may not.
_LONGEST = 300


class NoPosition(ValueError):
    """``args[0]`` is the problem code."""


def read_degrees(cell: Cell) -> float:
    """Degrees, south and west negative; NoPosition otherwise."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return float(cell)
    if not isinstance(cell, str):
        raise NoPosition("bad_coordinate")
    text = folded(cell)
    try:
        return float(text.rstrip("°度").replace(" ", ""))
    except ValueError:
        pass
    match = _SEXAGESIMAL.fullmatch(text)
    if match is None:
        plain = re.fullmatch(
            rf"([NSEW北南东西])?[纬经]?[:\s]*({_NUMBER})\s*°?([NSEW])?", text, re.I
        )
        if plain is None:
            raise NoPosition("bad_coordinate")
        side = (plain.group(1) or plain.group(3) or "").upper()
        return -float(plain.group(2)) if side in ("S", "W", "南", "西") else float(plain.group(2))
    before, degrees, minutes, seconds, after = match.groups()
    value = int(degrees) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
    side = (before or after or "").upper()
    return -value if side in ("S", "W", "南", "西") else value


def read_pair(cell: Cell) -> tuple[float, float]:
    """(lat, lon) from one cell such as ``(39.29, -76.61)`` or ``116.39,39.9``.

    In China the longitude often comes first; where only one reading lies on the earth, or within
    China, that one counts.
    """
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        raise NoPosition("bad_coordinate")
    text = folded(cell)
    # New York's exports put the address before the pair.
    inner = re.search(r"\(([^()]*\d[^()]*)\)\s*$", text)
    match = _PAIR.fullmatch(inner.group(1) if inner else text)
    if match is None:
        parts = _two_parts(text)
        if len(parts) != 2:
            raise NoPosition("bad_coordinate")
        first, second = read_degrees(parts[0]), read_degrees(parts[1])
        marks = (_side(parts[0]), _side(parts[1]))
    else:
        first, second = float(match.group(1)), float(match.group(3))
        marks = ((match.group(2) or "").upper(), (match.group(4) or "").upper())
        first = -first if marks[0] in ("S", "W") else first
        second = -second if marks[1] in ("S", "W") else second
    if marks[0] in ("E", "W", "东", "西") or re.search(
        r"(?:^|\()\s*(?:POINT|经度|lon|lng)", text, re.I
    ):
        return second, first
    if marks[0] in ("N", "S", "北", "南"):
        return first, second
    if abs(first) > 90 >= abs(second) or (
        _in_china(second, first) and not _in_china(first, second)
    ):
        return second, first
    return first, second


def _two_parts(text: str) -> list[str]:
    """``E116.39 N39.9``, ``119°24'30" 25°41'20"``."""
    spelled = [match.group() for match in _SEXAGESIMAL.finditer(text)]
    if len(spelled) == 2:
        return spelled
    pieces = re.split(r"[,，;；]|\s{2,}|(?<=[NSEW])\s+|\s+(?=[NSEW北南东西])", text, flags=re.I)
    return [piece for piece in pieces if piece.strip()]


def checked(lat: float, lon: float, datum: Datum) -> tuple[float, float]:
    """WGS-84 position rounded to centimetres; NoPosition for what is none or only a rough one.

    Whole degrees are what remains of a position after careless rounding: 110 km are no address.
    """
    if lat == 0 and lon == 0:
        raise NoPosition("coordinate_missing")
    if abs(lat) > 90 >= abs(lon) and abs(lat) <= 180:
        lat, lon = lon, lat
    if abs(lat) > 90 or abs(lon) > 180 or lat != lat or lon != lon:
        raise NoPosition("coordinate_out_of_range")
    if lat == int(lat) and lon == int(lon):
        raise NoPosition("coordinate_rounded")
    lat, lon = to_wgs84(lat, lon, datum)
    return round(lat, 7), round(lon, 7)


def _in_china(lat: float, lon: float) -> bool:
    return 3 <= lat <= 54 and 73 <= lon <= 136


def _side(text: str) -> str:
    match = re.search("[NSEW北南东西]", text, re.I)
    return match.group().upper() if match else ""
