"""What a file is, by its content; its name is not asked.

Names lie: an ``.xls`` is often an HTML page, a tab-separated text or SpreadsheetML.
"""

from __future__ import annotations

import re

from domain.errors import InvalidInput
from persistence.spreadsheets import refusals

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Beginnings of streams of BIFF2, 3, 4 and of a BIFF5/8 stream without its OLE container.
_BARE_BIFF = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00", re.DOTALL)

_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"\xfd7zXZ", "xz"),
    (b"BZh", "bzip2"),
    (b"MZ", "EXE"),
    (b"\x7fELF", "ELF"),
    (b"{\\rtf", "RTF"),
    (b"SQLite format 3", "SQLite"),
    (b"ID;P", "SYLK"),
)

_MARKUP = re.compile(rb"<\s*(!doctype\s+html|html|head|meta|body|table|tr|td|div|style)\b", re.I)
_SPREADSHEETML = b"urn:schemas-microsoft-com:office:spreadsheet"


def sniff(data: bytes) -> str:
    """One of: 'zip', 'gzip', 'ole', 'biff', 'html', 'mhtml', 'xml2003', 'fods', 'text'.

    Raises InvalidInput for what is empty or certainly no table.
    """
    if not data.strip(b"\x00\t\r\n "):
        raise InvalidInput(refusals.EMPTY)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK00PK")):
        return "zip"
    if data.startswith(b"\x1f\x8b"):
        return "gzip"
    if data.startswith(_OLE):
        return "ole"
    if _BARE_BIFF.match(data):
        return "biff"
    for magic, what in _OTHERS:
        # Two letters may also begin a text; a binary has NULs soon after.
        if data.startswith(magic) and (len(magic) > 2 or b"\x00" in data[:64]):
            raise InvalidInput(refusals.NOT_A_TABLE, what=what)
    return _sniff_markup(data)


def _sniff_markup(data: bytes) -> str:
    head = data[:8192]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", errors="replace").encode()
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"<"):
        if _SPREADSHEETML in head and b"<html" not in head[:2048].lower():
            return "xml2003"
        if b"urn:oasis:names:tc:opendocument" in head:
            return "fods"
        if _MARKUP.search(head):
            return "html"
        if head.startswith(b"<?xml") or b"xmlns" in head:
            raise InvalidInput(refusals.NOT_A_TABLE, what="XML")
    if re.match(rb"(mime-version|content-type|from|date|subject):", head, re.I) and re.search(
        rb"^content-type:\s*multipart/related", head, re.I | re.M
    ):
        return "mhtml"
    if head[:1] in b"{[" and re.match(rb'[\[{]\s*("|\{|\[|\}|\])', head):
        raise InvalidInput(refusals.NOT_A_TABLE, what="JSON")
    return "text"
