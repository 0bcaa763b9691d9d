"""What a number format does to a number, as far as a ledger is changed by it.

Three effects matter: a number becomes a date or a time, a number gets leading zeros or a prefix
(``06083``, ``SB-0012``), or nothing. Decimals, colours, currency and per cent are left to the reader
of the number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from domain.ledgers.cells import Cell

#: Formats every spreadsheet program knows by number; 27–36 and 50–58 are the Chinese date formats,
#: which files refer to without spelling them out.
_BUILTIN: dict[int, str] = {
    14: "yyyy-mm-dd",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm",
    19: "h:mm:ss",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy-mm-dd h:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    **dict.fromkeys((27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58), "yyyy-mm-dd"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm:ss"),
}

_NOT_PREFIXES = {"RMB", "CNY", "USD", "EUR", "HKD", "TWD", "JPY", "GBP", "US"}


@dataclass(frozen=True, slots=True)
class Effect:
    """``kind``: 'none', 'date' (also with a time), 'elapsed', 'digits'. ``pattern`` of the latter:
    pieces marked ``=`` (literal text follows) or ``0`` (a run of zeros follows)."""

    kind: str
    pattern: tuple[str, ...] = ()


NO_EFFECT = Effect("none")


def effect_of_id(format_id: int, custom: dict[int, str]) -> Effect:
    """The effect of a format number; ``custom`` are the formats the file spells out."""
    code = custom.get(format_id)
    if code is None:
        code = _BUILTIN.get(format_id, "")
    return effect_of(code)


@lru_cache(maxsize=4096)
def effect_of(code: str) -> Effect:
    """The effect of a format code such as ``yyyy"年"m"月"`` or ``00000``."""
    tokens = _tokens(code)
    if not tokens:
        return NO_EFFECT
    placeholders = "".join(text for literal, text in tokens if not literal)
    lower = placeholders.lower()
    if re.search(r"\[(h+|m+|s+)\]", lower):
        return Effect("elapsed")
    if "general" in lower or lower.startswith("g/"):
        return NO_EFFECT
    if re.search(r"[ymdhs]|aaa|^e+$", lower.replace("e+", "").replace("e-", "")):
        return Effect("date")
    if re.fullmatch("0+", placeholders):
        return _digits(tokens)
    return NO_EFFECT


def _digits(tokens: list[tuple[bool, str]]) -> Effect:
    zeros = sum(len(text) for literal, text in tokens if not literal)
    prefix = tokens[0][1] if tokens[0][0] else ""
    lettered = re.match("[A-Za-z]", prefix) and prefix.strip(" -_") not in _NOT_PREFIXES
    if zeros < 2 and not lettered:
        return NO_EFFECT
    return Effect("digits", tuple(("=" if literal else "0") + text for literal, text in tokens))


def _tokens(code: str) -> list[tuple[bool, str]]:
    """The first section of a format as (is literal, text) pieces; colours and locales dropped."""
    tokens: list[tuple[bool, str]] = []
    position = 0
    while position < len(code):
        char = code[position]
        literal, text, step = False, char, 1
        if char == ";":
            break
        if char == '"':
            end = code.find('"', position + 1)
            end = len(code) if end < 0 else end
            literal, text, step = True, code[position + 1 : end], end + 1 - position
        elif char in "\\!" and position + 1 < len(code):
            literal, text, step = True, code[position + 1], 2
        elif char in "_*" and position + 1 < len(code):
            literal, text, step = True, "", 2
        elif char == "[":
            end = code.find("]", position)
            end = len(code) - 1 if end < 0 else end
            inner = code[position : end + 1]
            step = len(inner)
            if re.fullmatch(r"\[([hH]+|[mM]+|[sS]+)\]", inner):
                text = inner
            elif inner.startswith("[$") and not inner.startswith("[$-"):
                literal, text = True, inner[2:-1].split("-")[0]
            else:
                literal, text = True, ""
        elif char in "-/: ()+" or ord(char) > 127:
            literal = True
        position += step
        if not text:
            continue
        if tokens and tokens[-1][0] == literal:
            tokens[-1] = (literal, tokens[-1][1] + text)
        else:
            tokens.append((literal, text))
    return tokens


def apply_effect(effect: Effect, number: float, date_1904: bool = False) -> Cell:
    """``number`` as the format shows it, or the number itself where the format does not apply."""
    if effect.kind == "date":
        return serial_to_cell(number, date_1904)
    if effect.kind == "elapsed":
        return timedelta(days=number) if abs(number) < 1e6 else number
    if effect.kind == "digits" and float(number).is_integer() and 0 <= number < 1e15:
        return _shown(effect.pattern, str(int(number)))
    return int(number) if float(number).is_integer() and abs(number) < 1e15 else number


def _shown(pattern: tuple[str, ...], digits: str) -> str:
    zeros = sum(len(piece) - 1 for piece in pattern if piece.startswith("0"))
    digits = digits.zfill(zeros)
    shown: list[str] = []
    first_zeros = next(i for i, piece in enumerate(pattern) if piece.startswith("0"))
    for index in range(len(pattern) - 1, -1, -1):
        piece = pattern[index]
        if not piece.startswith("0"):
            shown.append(piece[1:])
        elif index == first_zeros:
            shown.append(digits)
        else:
            shown.append(digits[-(len(piece) - 1) :])
            digits = digits[: -(len(piece) - 1)]
    return "".join(reversed(shown))


def serial_to_cell(serial: float, date_1904: bool = False) -> Cell:
    """A day count as date, datetime or (below one day) time; numbers no calendar holds stay."""
    if not 0 <= serial < 2_958_466:
        return serial
    seconds = round((serial % 1) * 86_400)
    days = int(serial)
    if seconds == 86_400:
        days, seconds = days + 1, 0
    if days == 0:
        return (datetime(1904, 1, 1) + timedelta(seconds=seconds)).time()  # noqa: DTZ001
    if date_1904:
        day = date(1904, 1, 1) + timedelta(days=days)
    else:
        # The program that set the standard believes in 29 February 1900.
        day = date(1899, 12, 31) + timedelta(days=days - (days >= 60))
    if not seconds:
        return day
    return datetime(day.year, day.month, day.day) + timedelta(seconds=seconds)  # noqa: DTZ001
