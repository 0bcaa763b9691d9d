"""Builds the old and odd files that no library writes any more, byte by byte."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512


def record(number: int, content: bytes = b"") -> bytes:
    """A BIFF record."""
    return struct.pack("<HH", number, len(content)) + content


def ole(name: str, stream: bytes, *, looping: bool = False) -> bytes:
    """A compound file with one stream; ``looping``: its chain of sectors runs in a circle."""
    stream = stream.ljust(max(4096, -(-len(stream) // _SECTOR) * _SECTOR), b"\0")
    count = len(stream) // _SECTOR
    first = 2  # sector 0: FAT, sector 1: directory
    fat = [_FAT, _END, *range(first + 1, first + count), _END]
    if looping:
        fat[-1] = first
    fat += [_FREE] * (128 - len(fat))
    assert len(fat) == 128, "one FAT sector is enough for tests"
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", 0, *[_FREE] * 108)

    def entry(title: str, kind: int, child: int, start: int, size: int) -> bytes:
        encoded = title.encode("utf-16-le") + b"\0\0" if title else b""
        return (
            encoded.ljust(64, b"\0")
            + struct.pack("<HBBIII", len(encoded), kind, 1, _FREE, _FREE, child)
            + bytes(36)
            + struct.pack("<IQ", start, size)
        )

    size = 2**31 - 1 if looping else len(stream)
    directory = entry("Root Entry", 5, 1, _END, 0) + entry(name, 2, _FREE, first, size)
    directory = directory.ljust(_SECTOR, b"\0")
    return header + struct.pack("<128I", *fat) + directory + stream


def biff8(
    cells: list[bytes],
    *,
    formats: dict[int, str] | None = None,
    extra_globals: bytes = b"",
    name: str = "Sheet1",
) -> bytes:
    """A workbook stream with one sheet. XF 0 is General, XF 1, 2 … take ``formats`` in order."""
    bof = record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 6))
    body = extra_globals + record(0x0042, struct.pack("<H", 1200))
    body += record(
        0x0031, struct.pack("<HHHHHBBBxBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 1, 0) + b"A"
    )
    for number, code in (formats or {}).items():
        body += record(0x041E, struct.pack("<HHB", number, len(code), 1) + code.encode("utf-16-le"))
    for number in (0, *(formats or {})):
        body += record(0x00E0, struct.pack("<HHH", 0, number, 0) + bytes(14))
    encoded = name.encode("utf-16-le")
    tail = struct.pack("<BBBB", 0, 0, len(name), 1) + encoded
    start = len(bof) + len(body) + 4 + 4 + len(tail) + 4
    body += record(0x0085, struct.pack("<I", start) + tail) + record(0x000A)
    sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 0, 0, 6))
    return bof + body + sheet + b"".join(cells) + record(0x000A)


def biff5(cells: list[bytes], *, codepage: int = 1252) -> bytes:
    """The stream of an Excel 95 workbook with one sheet."""
    bof = record(0x0809, struct.pack("<HHHH", 0x0500, 5, 0, 0))
    body = record(0x0042, struct.pack("<H", codepage))
    body += record(0x0031, struct.pack("<HHHHHBBBxB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 1) + b"A")
    body += record(0x00E0, struct.pack("<HHH", 0, 0, 0) + bytes(10))
    tail = struct.pack("<BBB", 0, 0, 6) + b"Sheet1"
    start = len(bof) + len(body) + 4 + 4 + len(tail) + 4
    body += record(0x0085, struct.pack("<I", start) + tail) + record(0x000A)
    sheet = record(0x0809, struct.pack("<HHHH", 0x0500, 0x10, 0, 0))
    return bof + body + sheet + b"".join(cells) + record(0x000A)


def label8(row: int, column: int, text: str) -> bytes:
    encoded = text.encode("utf-16-le")
    return record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + encoded)


def label5(row: int, column: int, text: bytes) -> bytes:
    return record(0x0204, struct.pack("<HHHH", row, column, 0, len(text)) + text)


def number8(row: int, column: int, value: float, xf: int = 0) -> bytes:
    return record(0x0203, struct.pack("<HHHd", row, column, xf, value))


def error8(row: int, column: int, code: int) -> bytes:
    return record(0x0205, struct.pack("<HHHBB", row, column, 0, code, 1))


def failed_formula8(row: int, column: int, code: int) -> bytes:
    result = struct.pack("<BBBBBBH", 2, 0, code, 0, 0, 0, 0xFFFF)
    return record(
        0x0006, struct.pack("<HHH", row, column, 0) + result + struct.pack("<HIH", 0, 0, 0)
    )


def biff2(rows: list[list[str | float]], encoding: str = "gbk") -> bytes:
    """An Excel 2 sheet: one bare stream."""
    body = record(0x0009, struct.pack("<HH", 2, 0x10)) + record(0x0042, struct.pack("<H", 936))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            head = struct.pack("<HHBBB", row, column, 0, 0, 0)
            if isinstance(cell, str):
                text = cell.encode(encoding)
                body += record(0x0004, head + struct.pack("<B", len(text)) + text)
            else:
                body += record(0x0003, head + struct.pack("<d", cell))
    return body + record(0x000A)


def xlsb(cells: bytes) -> bytes:
    """A binary workbook with one sheet; ``cells``: its row and cell records. XF 1 shows ``00000``."""
    sheet = bytes_record(129) + bytes_record(148, struct.pack("<IIII", 0, 99, 0, 99))
    sheet += bytes_record(145) + cells + bytes_record(146) + bytes_record(130)
    wide = struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Sheet1")
    workbook = bytes_record(131) + bytes_record(153, bytes(8)) + bytes_record(143)
    workbook += bytes_record(156, wide) + bytes_record(144) + bytes_record(132)
    styles = (
        bytes_record(278)
        + bytes_record(615, struct.pack("<I", 1))
        + bytes_record(44, struct.pack("<H", 176) + _wide("00000"))
    )
    styles += bytes_record(616) + bytes_record(617, struct.pack("<I", 2))
    for number in (0, 176):
        styles += bytes_record(47, struct.pack("<HH", 0, number) + bytes(12))
    styles += bytes_record(618) + bytes_record(279)
    return zipped(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
            'content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.'
            'binary.macroEnabled.main"/></Types>',
            "xl/workbook.bin": workbook,
            "xl/_rels/workbook.bin.rels": RELATIONS.replace("sheet1.xml", "sheet1.bin"),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/styles.bin": styles,
        }
    )


def bytes_record(number: int, content: bytes = b"") -> bytes:
    """A record of an .xlsb: number and length seven bits a byte."""
    head = bytes([number]) if number < 128 else bytes([number & 0x7F | 0x80, number >> 7])
    length = len(content)
    sizes = bytearray()
    while True:
        sizes.append(length & 0x7F | (0x80 if length > 127 else 0))
        length >>= 7
        if not length:
            return head + bytes(sizes) + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)
WORKBOOK = (
    f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>"
)


def xlsx(sheet_data: str, *, strict: bool = False, **parts: str | bytes) -> bytes:
    """A workbook with the given ``<sheetData>`` content; ``parts``: further ones by path, in which
    ``__`` stands for a slash and ``_xml`` for ``.xml``."""
    sheet = f'<?xml version="1.0"?><worksheet xmlns="{MAIN}">{sheet_data}</worksheet>'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/'
        'package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/'
        'package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "xl/worksheets/sheet1.xml": sheet,
    }
    if strict:
        files = {
            name: text.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            ).replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            for name, text in files.items()
            if isinstance(text, str)
        }
    for name, content in parts.items():
        files[name.replace("__", "/").replace("_xml", ".xml")] = content
    return zipped(files)


def ods(rows: str, *, styles: str = "") -> bytes:
    """An OpenDocument sheet with the given ``<table:table-row>`` elements."""
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
        ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
        ' xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
        ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
        f' office:version="1.2"><office:automatic-styles>{styles}</office:automatic-styles>'
        f'<office:body><office:spreadsheet><table:table table:name="表1">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    )


def zipped(files: dict[str, str | bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()
