"""What boxes and voice modems print about a call, line by line.

Voice modems (Hayes)::

    RING
    DATE = 1121
    TIME = 1432
    NMBR = 13800138000      also NMBR = P (withheld), NMBR = O (not known to the exchange)
    NAME = ZHANG
    RING

Boxes: the number alone, with date and time around it, or in DTMF letters (``A13800138000C``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from devices.gsm_modem.answers import values


class Told(Enum):
    """``NOTHING``: about no call (an answer, a date by itself, noise)."""

    RING = "ring"
    NUMBER = "number"
    NAME = "name"
    OVER = "over"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Line:
    """``text``: the number ('' when withheld) or the name."""

    told: Told
    text: str = ""


_NOTHING = Line(Told.NOTHING)
_FIELD = re.compile(r"\s*([A-Z][A-Z _]{1,15}?)\s*[=:]\s*(.*)$", re.IGNORECASE)
_NUMBER_NAMES = frozenset(
    {"NMBR", "NUMBER", "DDN_NMBR", "DDN NMBR", "CID", "CALLER", "CALLER NUMBER", "TEL", "PHONE",
     "NUM", "FM", "FROM"}
)  # fmt: skip
_NAME_NAMES = frozenset({"NAME", "CALLER NAME"})
#: P private, O out of area: Bellcore; the words: what boxes print.
_WITHHELD = frozenset({"P", "O", "PRIVATE", "OUT OF AREA", "UNAVAILABLE", "ANONYMOUS", "WITHHELD"})
_OVER = re.compile(r"NO CARRIER|BUSY|ON[- ]?HOOK|HANG ?UP|RING ?(?:END|STOP)", re.IGNORECASE)
_RING = re.compile(r"RING(?:ING)?(?:\s*\d+)?|R", re.IGNORECASE)
_DTMF = re.compile(r"[ABD](\d{3,16})C")
_CLOCK = re.compile(
    r"(?<![\d-])(?:\d{2,4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/]\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?)"
    r"(?![\d-])"
)
_DIGITS = re.compile(r"\+?\d(?:[\d\- ]*\d)?")
_MOBILE = re.compile(r"(?:\+?86|0)?1[3-9]\d{9}")
#: With the code of its town: 020-8888 6666, 0757-8888 666.
_AREA = re.compile(r"0[1-9]\d{8,10}")
_LEAST_DIGITS, _MOST_DIGITS = 5, 16


def read_line(line: str) -> Line:
    """What ``line`` (without its end) tells of a call."""
    plain = line.strip().strip("\x00\x02\x03")
    if not plain:
        return _NOTHING
    if _RING.fullmatch(plain) or plain.upper().startswith("+CRING:"):
        return Line(Told.RING)
    if _OVER.fullmatch(plain):
        return Line(Told.OVER)
    if plain.upper().startswith("+CLIP:"):
        fields = values(plain.partition(":")[2])
        return Line(Told.NUMBER, fields[0] if fields else "")
    field = _FIELD.fullmatch(plain)
    if field is not None:
        return _named(field[1].upper().strip(), field[2].strip())
    dtmf = _DTMF.fullmatch(plain)
    if dtmf is not None:
        return Line(Told.NUMBER, dtmf[1])
    if plain.upper().startswith("AT"):
        return _NOTHING  # the echo of what we asked
    return _number_in(plain)


def _named(name: str, value: str) -> Line:
    if name in _NAME_NAMES:
        known = "" if value.upper() in _WITHHELD else value
        return Line(Told.NAME, known)
    if name not in _NUMBER_NAMES:
        return _NOTHING
    if value.upper() in _WITHHELD or not value:
        return Line(Told.NUMBER, "")
    found = _number_in(value)
    return found if found.told is Told.NUMBER else _NOTHING


def _number_in(text: str) -> Line:
    """The number of a line that holds little else; dates and times are none."""
    if text.upper() in _WITHHELD - {"P", "O"}:
        return Line(Told.NUMBER, "")
    rest = _CLOCK.sub(" ; ", text)
    runs = _DIGITS.findall(rest)
    # A number may be written in groups, and a line number or date stand beside it.
    joined = [re.sub(r"[\- ]", "", run) for run in runs]
    apart = [piece.replace("-", "") for run in runs for piece in run.split()]
    for candidates in (apart, joined):
        for each in candidates:
            if _MOBILE.fullmatch(each):
                return Line(Told.NUMBER, each)
    area = [each for each in (*joined, *apart) if _AREA.fullmatch(each)]
    fitting = area or [each for each in apart if _is_long(each)]
    fitting = fitting or [each for each in joined if _is_long(each)]
    if not fitting:
        return _NOTHING
    number = fitting[0] if area else max(fitting, key=len)
    # A sentence with a figure in it, such as a version, is none.
    return Line(Told.NUMBER, number) if sum(map(str.isalpha, rest)) <= len(number) else _NOTHING


def _is_long(digits: str) -> bool:
    return _LEAST_DIGITS <= len(digits.lstrip("+")) <= _MOST_DIGITS
