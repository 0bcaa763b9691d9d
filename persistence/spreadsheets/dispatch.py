"""Chooses the reader for the bytes of a file; runs inside the reader's process."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from domain.errors import InvalidInput
from domain.ledgers.cells import Row
from persistence.spreadsheets import biff, containers, ods, refusals
from persistence.spreadsheets.calamine_reader import (
    Details,
    Unsuited,
    open_calamine,
    read_calamine,
)
from persistence.spreadsheets.encodings import codec_of_page, mended, misread_codec
from persistence.spreadsheets.html import read_html, read_mhtml
from persistence.spreadsheets.old_excel import AS_BYTES, read_old_excel
from persistence.spreadsheets.ole import (
    biff_stream,
    decrypted,
    is_encrypted_biff,
    is_encrypted_package,
    open_ole,
)
from persistence.spreadsheets.ooxml import OoxmlPackage
from persistence.spreadsheets.reading import Reading, SheetReading
from persistence.spreadsheets.sniff import sniff
from persistence.spreadsheets.text import read_text
from persistence.spreadsheets.xlsb import XlsbPackage
from persistence.spreadsheets.xml2003 import read_xml2003

#: A file in an archive in an archive is no ledger.
_MAX_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Options:
    """``careful``: leave calamine out, because it took the process down before."""

    password: str | None = None
    encoding: str = ""
    separator: str = ""
    careful: bool = False


def read_bytes(data: bytes, options: Options, depth: int = 0) -> Reading:
    """The reading of a file's content; InvalidInput with a code of :mod:`.refusals`.

    Raises :class:`Unsuited` (possibly while the rows are read) when calamine fails: call again
    with ``careful``.
    """
    kind = sniff(data)
    if kind == "zip":
        return _read_zip(data, options, depth)
    if kind == "gzip":
        if depth >= _MAX_DEPTH:
            raise InvalidInput(refusals.NOT_A_TABLE, what="gzip")
        return read_bytes(containers.unpack_gzip(data), options, depth + 1)
    if kind == "ole":
        return _read_ole(data, options, depth)
    if kind == "biff":
        return _read_old(data, biff.read_globals(data).codepage, options)
    if kind == "html":
        return read_html(data, options.encoding)
    if kind == "mhtml":
        return read_mhtml(data, options.encoding)
    if kind == "xml2003":
        return read_xml2003(data)
    if kind == "fods":
        return ods.read_fods(data)
    return read_text(data, options.encoding, options.separator)


def read_beginning(data: bytes, rows: int) -> Reading | None:
    """The first ``rows`` of each sheet of an .xlsx or an .xls of today, without what takes its time:
    the rest, error cells and the like. None for others, and for those with a password."""
    kind = sniff(data)
    if kind == "zip":
        archive = containers.open_zip(data)
        if containers.kind_of_zip(archive) in ("archive", "ods", "xlsb"):
            return None
        containers.refuse_entities(archive)
        package = OoxmlPackage(archive)
        return Reading("xlsx", _cut(package.read(), rows), date_1904=package.date_1904)
    if kind == "ole":
        container = open_ole(data)
        if is_encrypted_package(container):
            return None
        stream = biff_stream(container)
        workbook = biff.read_globals(stream)
        if is_encrypted_biff(stream) or workbook.version == 5:
            return None
        sheets = read_calamine(open_calamine(data), lambda _i, _n: Details(), workbook.date_1904)
        return Reading("xls", _cut(sheets, rows), date_1904=workbook.date_1904)
    return None


def _cut(sheets: Iterator[SheetReading], rows: int) -> Iterator[SheetReading]:
    for sheet in sheets:
        sheet.rows = islice(sheet.rows, rows)
        yield sheet


def _read_zip(data: bytes, options: Options, depth: int) -> Reading:
    archive = containers.open_zip(data)
    kind = containers.kind_of_zip(archive)
    if kind == "archive":
        if depth >= _MAX_DEPTH:
            raise InvalidInput(refusals.NOT_A_TABLE, what="ZIP")
        return read_bytes(containers.only_member(archive), options, depth + 1)
    containers.refuse_entities(archive)
    if kind == "ods":
        if options.careful or ods.needs_own_reader(archive):
            return ods.read_ods(archive)
        return Reading("ods", read_calamine(open_calamine(data), lambda _index, _name: Details()))
    if kind == "xlsb":
        return _read_xlsb(data, archive, options)
    package = OoxmlPackage(archive)
    if options.careful:
        return Reading("xlsx", package.read(), date_1904=package.date_1904)

    def look_again(_index: int, name: str) -> Details:
        details = package.look_again(name)
        if details is None:
            raise Unsuited("cells without addresses")
        return details

    sheets = read_calamine(open_calamine(data), look_again, package.date_1904)
    return Reading("xlsx", sheets, date_1904=package.date_1904)


def _read_xlsb(data: bytes, archive: zipfile.ZipFile, options: Options) -> Reading:
    if options.careful:
        raise InvalidInput(refusals.DAMAGED)
    package = XlsbPackage(archive)
    sheets = read_calamine(
        open_calamine(data), lambda _index, name: package.look_again(name), package.date_1904
    )
    return Reading("xlsb", sheets, date_1904=package.date_1904)


def _read_ole(data: bytes, options: Options, depth: int) -> Reading:
    container = open_ole(data)
    if is_encrypted_package(container):
        if depth >= _MAX_DEPTH:
            raise InvalidInput(refusals.ENCRYPTION_UNKNOWN)
        return read_bytes(decrypted(data, options.password), options, depth + 1)
    stream = biff_stream(container)
    if is_encrypted_biff(stream):
        if depth >= _MAX_DEPTH:
            raise InvalidInput(refusals.ENCRYPTION_UNKNOWN)
        return _read_ole(decrypted(data, options.password), options, depth + 1)
    workbook = biff.read_globals(stream)
    if options.careful or workbook.version == 5:
        # Before Unicode calamine makes rubbish of code pages with two bytes to a character.
        return _read_old(stream, workbook.codepage, options)
    sheets = read_calamine(
        open_calamine(data),
        lambda index, _name: biff.look_again(stream, index, workbook),
        workbook.date_1904,
    )
    return Reading("xls", sheets, date_1904=workbook.date_1904)


def _read_old(stream: bytes, codepage: int, options: Options) -> Reading:
    """Before Unicode, .xls files stated a code page, and Chinese ones often a wrong one: the bytes
    are read as they are, and decoded by what makes sense."""
    reading = read_old_excel(stream, options.encoding)
    if reading.encoding == AS_BYTES:
        reading.encoding = codec_of_page(codepage)
        reading.sheets = _mended_sheets(reading, list(reading.sheets))
    return reading


def _mended_sheets(reading: Reading, sheets: list[SheetReading]) -> Iterator[SheetReading]:
    tables: list[list[Row]] = [list(sheet.rows) for sheet in sheets]
    texts = [
        cell for rows in tables for _, cells in rows for cell in cells if isinstance(cell, str)
    ]
    codec = misread_codec(texts) or reading.encoding
    reading.encoding = codec
    for sheet, rows in zip(sheets, tables, strict=True):
        sheet.name = mended(sheet.name, codec)
        for _, cells in rows:
            cells[:] = [mended(c, codec) if isinstance(c, str) else c for c in cells]
        sheet.rows = rows
        yield sheet
