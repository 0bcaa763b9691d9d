"""Asset codes: short, ASCII, readable over the phone, and safe against slips of the tongue.

``GZ-AC-0217-3``: site, category, serial number, check character. The check is ISO 7064 MOD 37,36
over the first three parts without hyphens; it finds every single wrong character. A few pairs of
neighbours could be swapped unnoticed: such codes are never given out, and neither are those whose
check would be O or I, which are heard and read as 0 and 1.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from domain.errors import InvalidInput

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PART = re.compile(r"[A-Z]{2,4}")
_FORM = re.compile(r"([A-Z]{2,4})-([A-Z]{2,4})-([0-9OIL]{4,6})-([0-9A-Z])")
_COMPACT = re.compile(r"([A-Z]{2})([A-Z]{2})([0-9]{4,6})([0-9A-Z])")
_DASHES = re.compile(r"[\s_\-‐-―−－﹣.·]+")
_TO_DIGITS = str.maketrans({"O": "0", "I": "1", "L": "1"})
#: Serial numbers have four digits, from 10000 on five or six.
LAST_SERIAL = 999_999


@dataclass(frozen=True, slots=True)
class AssetCode:
    """``site`` and ``category``: 2 to 4 letters A-Z; ``serial``: 1 … 999999."""

    site: str
    category: str
    serial: int

    @property
    def check(self) -> str:
        return check_character(f"{self.site}{self.category}{self.serial:04d}")

    def __str__(self) -> str:
        return f"{self.site}-{self.category}-{self.serial:04d}-{self.check}"


def check_character(text: str) -> str:
    """The check of ISO 7064 MOD 37,36 for digits and capital letters; ValueError for others."""
    state = 36
    for character in text:
        state = (state + _ALPHABET.index(character)) % 36 or 36
        state = state * 2 % 37
    return _ALPHABET[(37 - state) % 36]


def parse(text: str) -> AssetCode:
    """Read a code as typed, heard or scanned.

    Lower case, full-width characters, other dashes or blanks, O for 0 and I or L for 1 among the
    digits are put right. InvalidInput ``asset_code_form`` if it does not look like a code,
    ``asset_code_check`` if it does but the check fails (a misread or mistyped character).
    """
    plain = unicodedata.normalize("NFKC", text).upper().strip()
    plain = _DASHES.sub("-", plain).strip("-")
    found = _FORM.fullmatch(plain) or _COMPACT.fullmatch(plain)
    if found is None:
        raise InvalidInput("asset_code_form", text=text.strip()[:40])
    site, category, digits, check = found.groups()
    code = AssetCode(site, category, int(digits.translate(_TO_DIGITS)))
    check = {"O": "0", "I": "1"}.get(check, check)
    if code.serial == 0 or code.check != check or len(digits) != len(f"{code.serial:04d}"):
        raise InvalidInput("asset_code_check", text=text.strip()[:40])
    return code


def is_valid(text: str) -> bool:
    """Whether :func:`parse` would take ``text``."""
    try:
        parse(text)
    except InvalidInput:
        return False
    return True


def next_code(site: str, category: str, last_serial: int = 0) -> AssetCode:
    """The next code after ``last_serial`` that is safe to give out.

    InvalidInput ``asset_code_part`` for a site or category that is not 2 to 4 letters A-Z,
    ``asset_code_weak`` where this pair of letters can be swapped unnoticed whatever the number
    (choose others), ``asset_code_full`` at the end of the numbers.
    """
    for part in (site, category):
        if not _PART.fullmatch(part):
            raise InvalidInput("asset_code_part", part=part)
    if _weak_within(site + category):
        raise InvalidInput("asset_code_weak", part=f"{site}-{category}")
    for serial in range(last_serial + 1, LAST_SERIAL + 1):
        code = AssetCode(site, category, serial)
        if is_safe(code):
            return code
    raise InvalidInput("asset_code_full", part=f"{site}-{category}")


def is_safe(code: AssetCode) -> bool:
    """No two neighbours can be swapped unnoticed, and the check is not O or I."""
    if code.check in "OI":
        return False
    whole = f"{code.site}{code.category}{code.serial:04d}{code.check}"
    return not any(_unnoticed(whole, place) for place in range(len(whole) - 1))


def _unnoticed(whole: str, place: int) -> bool:
    """Whether swapping the characters at ``place`` and the next leaves the check satisfied."""
    if whole[place] == whole[place + 1]:
        return False
    swapped = whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :]
    return check_character(swapped[:-1]) == swapped[-1]


def _weak_within(letters: str) -> bool:
    """Whether neighbours among the leading letters can be swapped without changing the check."""
    for place in range(len(letters) - 1):
        swapped = letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :]
        if swapped != letters and check_character(swapped) == check_character(letters):
            return True
    return False
