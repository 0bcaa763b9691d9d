"""The 7-bit alphabet: packing eight septets into seven octets, and septets to text and back."""

from __future__ import annotations

from collections.abc import Sequence

from devices.pdu.national import LOCKING, SINGLE
from domain.errors import InvalidInput
from domain.messaging.text import ESCAPE, GSM_BASIC, GSM_EXTENSION, septets_of


def pack(septets: Sequence[int], fill_bits: int = 0) -> bytes:
    """Octets of ``septets``, after ``fill_bits`` zero bits."""
    bits = 0
    for position, septet in enumerate(septets):
        bits |= septet << (7 * position + fill_bits)
    return bits.to_bytes((7 * len(septets) + fill_bits + 7) // 8, "little")


def unpack(octets: bytes, count: int, fill_bits: int = 0) -> bytes:
    """``count`` septets, one an octet; the caller sees to it that there are enough octets."""
    bits = int.from_bytes(octets, "little") >> fill_bits
    return bytes(bits >> 7 * position & 0x7F for position in range(count))


def septets_in(octet_count: int, fill_bits: int = 0) -> int:
    """How many whole septets ``octet_count`` octets can hold."""
    return max(0, (octet_count * 8 - fill_bits) // 7)


def to_septets(text: str) -> bytes:
    """InvalidInput('sms_character_not_in_alphabet') for a character the alphabet lacks."""
    out = bytearray()
    for character in text:
        septets = septets_of(character)
        if septets is None:
            raise InvalidInput("sms_character_not_in_alphabet", character=character)
        out += bytes(septets)
    return bytes(out)


def to_text(septets: bytes, locking: int = 0, single: int = 0) -> str:
    """Text of septets; ``locking`` and ``single`` are national language numbers (0: default).

    As TS 23.038 6.2.1 says, an escape before a septet without extension leaves the character of the
    basic table, and a second escape a blank."""
    basic = LOCKING.get(locking, GSM_BASIC)
    extension = SINGLE.get(single, GSM_EXTENSION)
    out: list[str] = []
    escaped = False
    for septet in septets:
        if escaped:
            escaped = False
            if septet == ESCAPE:
                out.append(" ")
            else:
                out.append(extension.get(septet) or basic[septet])
        elif septet == ESCAPE:
            escaped = True
        else:
            out.append(basic[septet])
    return "".join(out)
