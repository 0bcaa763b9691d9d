"""The data coding scheme octet (TS 23.038 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Alphabet(Enum):
    GSM7 = "gsm7"
    OCTETS = "8bit"
    UCS2 = "ucs2"


@dataclass(frozen=True, slots=True)
class CodingScheme:
    """``message_class`` 0 is shown at once and not stored (flash); None if not said."""

    octet: int
    alphabet: Alphabet
    compressed: bool = False
    message_class: int | None = None
    is_reserved: bool = False


def read_coding_scheme(octet: int) -> CodingScheme:
    """Reserved codings are taken for the default alphabet, as the standard demands."""
    group = octet >> 4
    if group <= 0b0111:
        kinds = (Alphabet.GSM7, Alphabet.OCTETS, Alphabet.UCS2, Alphabet.GSM7)
        return CodingScheme(
            octet,
            kinds[octet >> 2 & 0b11],
            compressed=bool(octet & 0x20),
            message_class=octet & 0b11 if octet & 0x10 else None,
            is_reserved=octet & 0x0C == 0x0C,
        )
    if group == 0b1110:
        return CodingScheme(octet, Alphabet.UCS2)
    if group == 0b1111:
        kind = Alphabet.OCTETS if octet & 0x04 else Alphabet.GSM7
        return CodingScheme(octet, kind, message_class=octet & 0b11)
    return CodingScheme(octet, Alphabet.GSM7, is_reserved=group < 0b1100)
