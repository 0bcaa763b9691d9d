"""Telephone numbers as Chinese networks and people write them, made comparable."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from domain.errors import InvalidInput

_MOBILE = re.compile(r"1[3-9]\d{9}")
_SERVICE = re.compile(r"106\d{5,17}|95\d{3,12}|96\d{3,8}|100\d{2,3}|1258\d*|123\d{2,3}")
_NOISE = re.compile(r"[\s\-‐‑‒–—−()./·]+")


@lru_cache(maxsize=16384)
def normalise_number(number: str) -> str:
    """Digits to compare numbers by: ``+86 138-0013-8000``, ``0086138…`` and ``138…`` are one.

    Only before an 11-digit mobile number is the country code dropped; service numbers (10086,
    106…, 95…) stay as they are, other countries keep their '+'. Names of senders come back
    unchanged but for surrounding blanks."""
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", number))
    international = plain.startswith(("+", "00"))
    digits = plain.removeprefix("+").removeprefix("00") if international else plain
    if not re.fullmatch(r"[0-9*#]+", digits):
        return number.strip()
    if digits.startswith("86"):
        rest = digits[2:]
        if international and re.fullmatch(r"10[2-8]\d{7}", rest):
            return "0" + rest  # Beijing, not one of the 106 numbers
        # Networks also send 86 in front of numbers that are marked national.
        if _MOBILE.fullmatch(rest) or _SERVICE.fullmatch(rest):
            return rest
        if international:
            return rest if rest.startswith(("0", "400", "800")) else "0" + rest
    if digits.startswith("0") and _MOBILE.fullmatch(digits[1:]):
        return digits[1:]  # 0138…: dialled long distance
    return "+" + digits if international else digits


def checked_number(number: str) -> str:
    """``number`` made comparable; InvalidInput('phone_invalid') for what cannot be dialled."""
    plain = normalise_number(number)
    digits = plain.removeprefix("+")
    if not digits.isdigit() or not 3 <= len(digits) <= 20:
        raise InvalidInput("phone_invalid", number=number)
    return plain


def is_service_number(number: str) -> bool:
    """True for senders that must never be answered by machine (loops): carriers, 106…, 95…,
    short codes and names instead of numbers."""
    digits = normalise_number(number)
    if not re.fullmatch(r"\+?[0-9*#]+", digits):
        return True
    return len(digits) < 7 or _SERVICE.fullmatch(digits) is not None
