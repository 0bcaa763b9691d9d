"""Opens zip and gzip without being led into a trap, and says what a zip holds."""

from __future__ import annotations

import io
import zipfile
import zlib
from itertools import pairwise

from domain.errors import InvalidInput
from persistence.spreadsheets import refusals, xml_roots

#: A sheet of a million rows by twenty columns inflates to about 1 GB.
MAX_INFLATED = 2 * 1024**3
MAX_TEXT = 512 * 1024**2
#: Deflate cannot do better than about 1 : 1032; real sheets stay below 1 : 100.
_BOMB_RATIO = 300
_BOMB_SIZE = 200 * 1024**2


def open_zip(data: bytes) -> zipfile.ZipFile:
    """The archive, or InvalidInput: damaged, encrypted, or built to explode."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
        raise InvalidInput(refusals.DAMAGED) from error
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise InvalidInput(refusals.ENCRYPTION_UNKNOWN)
    total = sum(entry.file_size for entry in entries)
    if total > _BOMB_SIZE and total > _BOMB_RATIO * len(data):
        raise InvalidInput(refusals.HOSTILE, what="inflates")
    if total > MAX_INFLATED:
        raise InvalidInput(refusals.TOO_LARGE)
    starts = sorted((entry.header_offset, entry.compress_size) for entry in entries)
    for (start, size), (following, _) in pairwise(starts):
        if size > _BOMB_RATIO and start + size > following:
            # Members that share their bytes: the trick of the small bombs.
            raise InvalidInput(refusals.HOSTILE, what="inflates")
    return archive


def refuse_entities(archive: zipfile.ZipFile) -> None:
    """No part of an office document declares entities; one that does wants to expand them."""
    for entry in archive.infolist():
        if not entry.filename.lower().endswith((".xml", ".rels")):
            continue
        try:
            with archive.open(entry) as part:
                head = part.read(4096)
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, OSError):
            continue  # a damaged part is the reader's to report, if it needs the part
        xml_roots.refuse_entities(head)


def kind_of_zip(archive: zipfile.ZipFile) -> str:
    """'xlsx', 'xlsb', 'ods' or 'archive' (something was packed); InvalidInput for other documents."""
    names = {name.replace("\\", "/").lower() for name in archive.namelist()}
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "content.xml" in names:
        mimetype = _small_part(archive, "mimetype")
        if mimetype and b"spreadsheet" not in mimetype:
            raise InvalidInput(refusals.NOT_A_TABLE, what="OpenDocument")
        if b"manifest:encryption-data" in _small_part(archive, "META-INF/manifest.xml"):
            raise InvalidInput(refusals.ENCRYPTION_UNKNOWN)
        return "ods"
    if any(name.startswith("xl/") or name.endswith("/workbook.xml") for name in names):
        return "xlsx"
    if "workbook.xml" in names:
        return "xlsx"
    for folder, what in (("word/", "Word"), ("ppt/", "PowerPoint"), ("index/", "Numbers")):
        if any(name.startswith(folder) for name in names):
            raise InvalidInput(refusals.NOT_A_TABLE, what=what)
    return "archive"


def only_member(archive: zipfile.ZipFile) -> bytes:
    """The one file that was packed; InvalidInput when there are several or none."""
    members = [
        entry
        for entry in archive.infolist()
        if not entry.is_dir() and not entry.filename.startswith(("__MACOSX/", "."))
    ]
    if not members:
        raise InvalidInput(refusals.EMPTY)
    if len(members) > 1:
        raise InvalidInput(refusals.NOT_A_TABLE, what="ZIP")
    try:
        with archive.open(members[0]) as part:
            data = part.read(MAX_TEXT + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        raise InvalidInput(refusals.DAMAGED) from error
    if len(data) > MAX_TEXT:
        raise InvalidInput(refusals.TOO_LARGE)
    return data


def unpack_gzip(data: bytes) -> bytes:
    """The text inside; InvalidInput when it is damaged or explodes."""
    unpacker = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacker.decompress(data, MAX_TEXT)
    except zlib.error as error:
        raise InvalidInput(refusals.DAMAGED) from error
    if unpacker.unconsumed_tail:
        raise InvalidInput(refusals.TOO_LARGE)
    if len(unpacked) > _BOMB_SIZE and len(unpacked) > _BOMB_RATIO * len(data):
        raise InvalidInput(refusals.HOSTILE, what="inflates")
    if not unpacker.eof:
        raise InvalidInput(refusals.DAMAGED)
    return unpacked


def _small_part(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        with archive.open(name) as part:
            return part.read(1024 * 1024)
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, OSError):
        return b""
