"""How long a text is for the network, and where it is cut (TS 23.038, TS 23.040).

A text travels in the 7-bit alphabet (160 units, 153 a part) if every character is in it, else as
UTF-16 units (70, 67 a part). Characters of the extension table count two units, characters outside
the basic plane (emoji, rare Han) two as well, and neither is ever cut in two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from domain.errors import InvalidInput

GSM_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""Position is the septet; 0x1B leads to :data:`GSM_EXTENSION`."""

GSM_EXTENSION = {
    0x0A: "\f",
    0x14: "^",
    0x28: "{",
    0x29: "}",
    0x2F: "\\",
    0x3C: "[",
    0x3D: "~",
    0x3E: "]",
    0x40: "|",
    0x65: "€",
}

ESCAPE = 0x1B
MAX_PARTS = 255

_BASIC = {character: septet for septet, character in enumerate(GSM_BASIC) if septet != ESCAPE}
_EXTENDED = {character: septet for septet, character in GSM_EXTENSION.items()}


class TextEncoding(Enum):
    GSM7 = "gsm7"
    UCS2 = "ucs2"


_ALONE = {TextEncoding.GSM7: 160, TextEncoding.UCS2: 70}
_JOINED = {TextEncoding.GSM7: 153, TextEncoding.UCS2: 67}
_JOINED_WIDE = {TextEncoding.GSM7: 152, TextEncoding.UCS2: 66}


@dataclass(frozen=True, slots=True)
class TextSize:
    """``units_left``: how much still fits into the last part; ``foreign``: the characters, each
    once, that keep the text out of the cheaper 7-bit alphabet."""

    encoding: TextEncoding
    characters: int
    units: int
    parts: int
    units_per_part: int
    units_left: int
    foreign: tuple[str, ...]


def septets_of(character: str) -> tuple[int, ...] | None:
    """The one or two septets of a character, None if the 7-bit alphabet lacks it."""
    if (septet := _BASIC.get(character)) is not None:
        return (septet,)
    if (septet := _EXTENDED.get(character)) is not None:
        return (ESCAPE, septet)
    return None


def encoding_of(text: str) -> TextEncoding:
    known = all(character in _BASIC or character in _EXTENDED for character in text)
    return TextEncoding.GSM7 if known else TextEncoding.UCS2


def units_of(text: str, encoding: TextEncoding) -> int:
    """How long it is: septets of GSM 7, or 16-bit units of UCS-2."""
    return sum(_units(character, encoding) for character in text)


def measure(text: str, *, wide_reference: bool = False) -> TextSize:
    """Size of ``text`` for the counter beside a composer; an empty text is one part."""
    encoding = encoding_of(text)
    parts = _cut(text, encoding, wide_reference)
    joined = _JOINED_WIDE if wide_reference else _JOINED
    per_part = _ALONE[encoding] if len(parts) == 1 else joined[encoding]
    foreign = tuple(dict.fromkeys(c for c in text if c not in _BASIC and c not in _EXTENDED))
    return TextSize(
        encoding=encoding,
        characters=len(text),
        units=units_of(text, encoding),
        parts=len(parts),
        units_per_part=per_part,
        units_left=per_part - units_of(parts[-1], encoding),
        foreign=foreign,
    )


def split(text: str, *, wide_reference: bool = False) -> tuple[str, ...]:
    """The parts ``text`` travels in, at least one; joined they are ``text`` again.

    InvalidInput: 'sms_text_unpaired_surrogate' (``position``), 'sms_text_too_long' (``parts``)."""
    for position, character in enumerate(text):
        if 0xD800 <= ord(character) <= 0xDFFF:
            raise InvalidInput("sms_text_unpaired_surrogate", position=position)
    parts = _cut(text, encoding_of(text), wide_reference)
    if len(parts) > MAX_PARTS:
        raise InvalidInput("sms_text_too_long", parts=len(parts), most=MAX_PARTS)
    return parts


def _units(character: str, encoding: TextEncoding) -> int:
    if encoding is TextEncoding.GSM7:
        return 1 if character in _BASIC else 2
    return 2 if ord(character) > 0xFFFF else 1


def _cut(text: str, encoding: TextEncoding, wide_reference: bool) -> tuple[str, ...]:
    if units_of(text, encoding) <= _ALONE[encoding]:
        return (text,)
    limit = (_JOINED_WIDE if wide_reference else _JOINED)[encoding]
    return tuple(_pieces(text, encoding, limit))


def _pieces(text: str, encoding: TextEncoding, limit: int) -> Iterator[str]:
    start = used = 0
    for position, character in enumerate(text):
        units = _units(character, encoding)
        if used + units > limit:
            yield text[start:position]
            start, used = position, 0
        used += units
    yield text[start:]
