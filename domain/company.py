"""The company that works with the program, as printed on reports, slips and tags."""

from __future__ import annotations

from dataclasses import dataclass

#: The first octets of the pictures that can be printed: PNG and JPEG.
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class CompanyProfile:
    """``logo``: a PNG or JPEG file's content; empty, or one that is damaged, prints the name alone."""

    name: str
    logo: bytes = b""
    address: str = ""
    phone: str = ""


def is_printable_picture(content: bytes) -> bool:
    return content.startswith(_PICTURES)
