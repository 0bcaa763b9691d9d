"""The ways one number may be written: exchanges show it with or without the code of the town."""

from __future__ import annotations

import re

from domain.messaging.numbers import normalise_number

#: Beijing, Guangzhou, Shanghai … have codes of three digits, other towns of four.
_SHORT_AREA = re.compile(r"0(?:10|2\d)(\d{7,8})")
_LONG_AREA = re.compile(r"0[3-9]\d{2}(\d{7,8})")
_LOCAL = re.compile(r"[2-9]\d{6,7}")


def spellings(number: str, own_phone: str = "") -> tuple[str, ...]:
    """``number`` and how else the same line may stand in a file, itself first. ``own_phone``: a
    number of the company, whose town a number without a code is in."""
    digits = normalise_number(number)
    if not digits:
        return ()
    found = [digits, number.strip()]
    for area in (_SHORT_AREA, _LONG_AREA):
        local = area.fullmatch(digits)
        if local:
            code = digits.removesuffix(local[1])
            found += [local[1], f"{code}-{local[1]}"]
    if _LOCAL.fullmatch(digits):
        code = area_of(own_phone)
        found += [code + digits, f"{code}-{digits}"] if code else []
    return tuple(dict.fromkeys(each for each in found if each))


def area_of(number: str) -> str:
    """The code of the town of a fixed line; '' where there is none."""
    digits = normalise_number(number)
    for area in (_SHORT_AREA, _LONG_AREA):
        local = area.fullmatch(digits)
        if local:
            return digits.removesuffix(local[1])
    return ""
