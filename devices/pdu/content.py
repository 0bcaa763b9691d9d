"""The text (or data) inside a message, and how the parts of a long one are joined."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from devices.pdu import national
from devices.pdu.coding_scheme import Alphabet, CodingScheme
from devices.pdu.headers import NO_HEADER, Header, read_header
from devices.pdu.septets import septets_in, to_text, unpack
from domain.errors import InvalidInput

MOST_OCTETS = 140


@dataclass(frozen=True, slots=True)
class Content:
    """``body``: septets one an octet for the 7-bit alphabet, else the octets behind the header."""

    coding: CodingScheme
    header: Header
    body: bytes
    text: str
    flags: tuple[str, ...] = ()


def read_content(
    coding: CodingScheme, length: int, octets: bytes, *, has_header: bool, strict: bool = False
) -> Content:
    """``length`` is the TP-UDL, ``octets`` everything behind it.

    InvalidInput when header and length contradict each other or nothing of the data is there.
    Less data than promised (Chinese centres do that) gives what is there and the flag 'truncated',
    or InvalidInput('sms_pdu_too_short') if ``strict``."""
    flags: list[str] = []
    in_septets = coding.alphabet is Alphabet.GSM7 and not coding.compressed
    wanted = (length * 7 + 7) // 8 if in_septets else length
    if wanted and not octets:
        raise InvalidInput("sms_pdu_too_short", needed=wanted, found=0)
    if len(octets) < wanted:
        if strict:
            raise InvalidInput("sms_pdu_too_short", needed=wanted, found=len(octets))
        flags.append("truncated")
    elif wanted > MOST_OCTETS:
        raise InvalidInput("sms_pdu_too_long", octets=wanted, most=MOST_OCTETS)
    if len(octets) > wanted:
        if strict or octets[wanted:].strip(b"\x00\xff"):
            raise InvalidInput("sms_pdu_trailing_octets", extra=len(octets) - wanted)
        flags.append("padded")  # records of a SIM are filled up
    octets = octets[:wanted]

    header, header_octets = NO_HEADER, 0
    if has_header:
        header_octets = octets[0] + 1 if octets else 0
        if not octets or header_octets > len(octets):
            raise InvalidInput("sms_pdu_header_broken", position=0)
        header = read_header(octets[1:header_octets])
        flags += header.flags

    if in_septets:
        fill = (7 - header_octets * 8 % 7) % 7
        skipped = (header_octets * 8 + 6) // 7
        if length < skipped:
            raise InvalidInput("sms_pdu_header_broken", position=0)
        rest = octets[header_octets:]
        body = unpack(rest, min(length - skipped, septets_in(len(rest), fill)), fill)
        if not national.is_known(header.locking, header.single):
            flags.append("unknown_language")
    else:
        body = octets[header_octets:]
    text, text_flags = _text_of(coding, header, body)
    return Content(coding, header, body, text, (*flags, *text_flags))


def join(parts: Iterable[Content]) -> str:
    """Text of parts given in their order. Units are joined before they are decoded: some handsets
    cut surrogate pairs, and escapes, in two."""
    text = ""
    run: list[Content] = []
    for part in parts:
        if run and (part.coding.alphabet, part.header.locking, part.header.single) != (
            run[0].coding.alphabet,
            run[0].header.locking,
            run[0].header.single,
        ):
            text += _joined(run)
            run = []
        run.append(part)
    return text + (_joined(run) if run else "")


def _joined(run: list[Content]) -> str:
    body = b"".join(part.body for part in run)
    return _text_of(run[0].coding, run[0].header, body)[0]


def _text_of(coding: CodingScheme, header: Header, body: bytes) -> tuple[str, tuple[str, ...]]:
    if coding.compressed:
        return "", ("compressed",)
    if coding.alphabet is Alphabet.GSM7:
        return to_text(body, header.locking, header.single), ()
    if coding.alphabet is Alphabet.UCS2:
        return _utf16(body)
    return _octets(body)


def _utf16(body: bytes) -> tuple[str, tuple[str, ...]]:
    flags: tuple[str, ...] = ()
    if len(body) % 2:
        body, flags = body[:-1], ("odd_octet",)
    # 'replace' turns a lone surrogate into U+FFFD: none may ever reach the database.
    text = body.decode("utf-16-be", "replace")
    if "\ufffd" in text and "\ufffd".encode("utf-16-be") not in body:
        flags = (*flags, "unpaired_surrogate")
    return text, flags


def _octets(body: bytes) -> tuple[str, tuple[str, ...]]:
    """Eight-bit data have no alphabet; devices put UTF-8 or Latin-1 there, ports binary."""
    for encoding in ("utf-8", "latin-1"):
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        if all(character.isprintable() or character in "\r\n\t" for character in text):
            return text, ()
    return "", ("binary",)
