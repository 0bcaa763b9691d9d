"""One small ledger in every container and every disguise ledgers come in."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Sequence

import xlsxwriter
from msoffcrypto.format.ooxml import OOXMLFile

from tests.unit.persistence.spreadsheets import old_files as old

HEADER = ["设备编号", "设备名称", "规格型号", "安装位置", "购置日期", "备注"]
RECORDS = [
    ["SB001", "中央空调", "KFR-120", "一楼机房", "2022-03-16", "保修两年"],
    ["SB002", "水泵", "XP-30", "地下室", "2021/12/29", "备用"],
    ["SB003", "电梯", "OT-9", "二号楼", "2020年1月5日", "每月保养"],
]
TABLE = [HEADER, *RECORDS]
#: The beginning of every record, however the file disguises it.
CODES = ["SB001", "SB002", "SB003"]

_HEADER_TW = ["設備編號", "設備名稱", "規格型號", "安裝位置", "購置日期", "備註"]
TRADITIONAL = [
    _HEADER_TW,
    *[[*row[:1], "馬達", "XP-3", "機房", *row[4:5], "保養"] for row in RECORDS],
]

Rows = Sequence[Sequence[str]]


def text(rows: Rows = TABLE, separator: str = ",", end: str = "\n") -> str:
    return "".join(separator.join(row) + end for row in rows)


def xlsx(rows: Rows = TABLE) -> bytes:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet("台账")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return target.getvalue()


def changed(data: bytes, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> bytes:
    """The archive with each part renamed, rewritten or (None) left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(target, "w") as kept:
        for name in given.namelist():
            part = change(name, given.read(name))
            if part is not None:
                entry = zipfile.ZipInfo("part")
                entry.filename = part[0]  # as written: ZipInfo itself would mend a backslash
                kept.writestr(entry, part[1])
    return target.getvalue()


def encrypted(data: bytes, password: str) -> bytes:
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, target)
    return target.getvalue()


def _prefixed(name: str, part: bytes) -> tuple[str, bytes]:
    """Every element of the sheet with a prefix, as .NET programs write it."""
    if "worksheets/sheet" not in name or "_rels" in name:
        return name, part
    plain = part.replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b"<x:?", b"<?")
    return name, plain.replace(b"xmlns=", b"xmlns:x=", 1)


def _inline(rows: Rows) -> str:
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = "".join(
            f'<c r="{chr(65 + column)}{number}" t="inlineStr"><is><t>{value}</t></is></c>'
            for column, value in enumerate(row)
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    return f"<sheetData>{''.join(lines)}</sheetData>"


def _biff8() -> bytes:
    cells = [old.label8(r, c, value) for r, row in enumerate(TABLE) for c, value in enumerate(row)]
    return old.ole("Workbook", old.biff8(cells))


def _biff5(codepage: int, encoding: str = "gbk", rows: Rows = TABLE) -> bytes:
    cells = [
        old.label5(r, c, value.encode(encoding))
        for r, row in enumerate(rows)
        for c, value in enumerate(row)
    ]
    return old.ole("Book", old.biff5(cells, codepage=codepage))


def _biff_3_or_4(version: int) -> bytes:
    family = {3: 0x0200, 4: 0x0400}[version]
    body = old.record(family | 0x09, struct.pack("<HHH", family, 0x10, 0))
    body += old.record(0x0042, struct.pack("<H", 936))
    body += old.record(0x0231, struct.pack("<HHHB", 200, 0, 0x7FFF, 1) + b"A")
    body += old.record(family | 0x43, bytes(12))
    for row, values in enumerate(TABLE):
        for column, value in enumerate(values):
            encoded = value.encode("gbk")
            head = struct.pack("<HHHH", row, column, 0, len(encoded))
            body += old.record(0x0204, head + encoded)
    return body + old.record(0x000A)


def _xlsb() -> bytes:
    cells = b""
    for row, values in enumerate(TABLE):
        cells += old.bytes_record(0, struct.pack("<I", row) + bytes(21))
        for column, value in enumerate(values):
            wide = struct.pack("<I", len(value)) + value.encode("utf-16-le")
            cells += old.bytes_record(6, struct.pack("<II", column, 0) + wide)
    return old.xlsb(cells)


def _ods() -> bytes:
    return old.ods(
        "".join(
            "<table:table-row>"
            + "".join(
                f'<table:table-cell office:value-type="string"><text:p>{value}</text:p>'
                "</table:table-cell>"
                for value in row
            )
            + "</table:table-row>"
            for row in TABLE
        )
    )


def html(rows: Rows = TABLE, close: bool = True) -> str:
    end = "</td>" if close else ""
    lines = ("<tr>" + "".join(f"<td>{value}{end}" for value in row) + "</tr>" for row in rows)
    return f"<table border=1>{''.join(lines)}</table>"


def xml2003(encoding: str) -> bytes:
    lines = (
        "<Row>"
        + "".join(f'<Cell><Data ss:Type="String">{value}</Data></Cell>' for value in row)
        + "</Row>"
        for row in TABLE
    )
    page = (
        f'<?xml version="1.0" encoding="{encoding}"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="台账"><Table>'
        f"{''.join(lines)}</Table></Worksheet></Workbook>"
    )
    return page.encode(encoding)


#: Name of the disguise → the file.
CONTAINERS: dict[str, bytes] = {
    "xlsx": xlsx(),
    "xlsx with a wrong dimension": changed(
        xlsx(), lambda name, part: (name, part.replace(b'ref="A1:F4"', b'ref="A1"'))
    ),
    "xlsx in Strict form": old.xlsx(_inline(TABLE), strict=True),
    "xlsx with prefixed elements": changed(xlsx(), _prefixed),
    "xlsx with backslashes in its names": changed(
        xlsx(), lambda name, part: (name.replace("/", "\\"), part)
    ),
    "xlsx with absolute targets": changed(
        xlsx(), lambda n, p: (n, p.replace(b'Target="worksheets', b'Target="/xl/worksheets'))
    ),
    "xlsx with other capitals": changed(
        xlsx(), lambda name, part: (name.replace("sheet1", "Sheet1"), part)
    ),
    "xlsx without its list of types": changed(
        xlsx(), lambda name, part: None if "Content_Types" in name else (name, part)
    ),
    "xlsx with a control character": changed(
        xlsx(), lambda name, part: (name, part.replace("备用".encode(), "备\x0b用".encode()))
    ),
    "xlsx with bytes behind its end": xlsx() + bytes(3000),
    "xlsx protected by the default password": encrypted(xlsx(), "VelvetSweatshop"),
    "xlsx in a zip": old.zipped({"设备台账.xlsx": xlsx()}),
    "xlsb": _xlsb(),
    "xls of Excel 97": _biff8(),
    "xls of Excel 95": _biff5(936),
    "xls of Excel 95 with a wrong code page": _biff5(1252),
    "xls of Excel 95 with the code page of Taiwan": _biff5(950),
    "xls of Excel 95 from a Macintosh": _biff5(10008),
    "xls of Excel 4": _biff_3_or_4(4),
    "xls of Excel 3": _biff_3_or_4(3),
    "xls of Excel 2": old.biff2([list(row) for row in TABLE]),
    "ods": _ods(),
    "xml of Excel 2003": xml2003("utf-8"),
    "xml of Excel 2003 in GB2312": xml2003("gb2312"),
    "xml of Excel 2003 in UTF-16": xml2003("utf-16"),
    "html in GBK that does not say so": html().encode("gbk"),
    "html with open cells": html(close=False).encode(),
    "html in UTF-16": html().encode("utf-16"),
    "html inside a table that arranges the page": (
        f"<table><tr><td>导航</td><td>{html()}</td></tr></table>".encode()
    ),
    "csv in UTF-8": text().encode(),
    "csv in UTF-8 with a mark": text().encode("utf-8-sig"),
    "csv with two marks and quotes": b"\xef\xbb\xbf" + f'\ufeff"{"设备编号"}"'.encode()
    + text().encode()[12:],
    "csv in UTF-16": text().encode("utf-16"),
    "csv in UTF-16 without a mark": text().encode("utf-16-le"),
    "csv in UTF-16 the other way round": text().encode("utf-16-be"),
    "csv in UTF-32": text().encode("utf-32"),
    "csv in GB18030": text().encode("gb18030"),
    "csv with semicolons": text(separator=";").encode("gbk"),
    "csv with bars": text(separator="|").encode("gbk"),
    "csv quoted line by line": "".join(f'"{",".join(row)}"\r\n' for row in TABLE).encode("gbk"),
    "csv with old line ends": text(end="\r").encode("gbk"),
    "csv with empty columns behind": text([[*row, "", ""] for row in TABLE]).encode(),
    "csv with padded values": text([[f" {value}\t" for value in row] for row in TABLE]).encode(),
    "tabs named xls, as formulas": text(
        [[f'="{value}"' for value in row] for row in TABLE], "\t"
    ).encode("gbk"),
    "csv from Taiwan": text(TRADITIONAL).encode("big5"),
    "xls of Excel 95 from Taiwan": _biff5(950, "big5", TRADITIONAL),
}  # fmt: skip

_NUMBERS = [[str(number) for number in range(1, 7)]]
#: Name of the trap → the rows of the file. Its records are those of the table.
LAYOUTS: dict[str, Rows] = {
    **{
        f"{lines} lines above": [*[[f"导出说明第{n}条"] for n in range(lines)], *TABLE]
        for lines in (1, 7, 24, 40)
    },
    "particulars above": [["单位：", "阳光物业"], ["制表日期：", "2024-01-01"], [], *TABLE],
    "a total above": [["设备台账"], ["合计", "3台"], *TABLE],
    "not at A1": [[], [], *[["", "", *row] for row in TABLE]],
    "empty columns between": [[each for value in row for each in (value, "")] for row in TABLE],
    "empty rows between": [row for record in TABLE for row in (record, [])],
    "numbers of the columns": [HEADER, *_NUMBERS, *RECORDS],
    "numbers in parentheses": [HEADER, [f"({n})" for n in range(1, 7)], *RECORDS],
    "units below the titles": [HEADER, ["", "", "", "", "年月日", ""], *RECORDS],
    "titles in two languages": [
        HEADER, ["Code", "Name", "Model", "Location", "Purchase Date", "Notes"], *RECORDS
    ],
    "an example first": [HEADER, ["示例：SB000", "空调", "K-1", "一楼", "2020-01-01", ""], *RECORDS],
    "group titles": [HEADER, ["一、一号楼（2台）"], *RECORDS[:2], ["二、二号楼（1台）"], RECORDS[2]],
    "totals and remarks": [
        *TABLE[:3], ["小计", "2"], TABLE[3], ["合 计：3台"], ["备注：以上数据仅供参考"], ["制表人：张三", "审核：李四"]
    ],
    "a header on every page": [
        ["设备台账"], HEADER, *RECORDS[:2], ["第1页 共2页"], ["设备台账"], HEADER, RECORDS[2], ["第2页 共2页"]
    ],
    "running numbers": [["序号", *HEADER], *[[str(n), *row] for n, row in enumerate(RECORDS, 1)]],
    "ragged rows": [HEADER, RECORDS[0][:5], [*RECORDS[1], "多"], RECORDS[2][:3]],
    "titles with line breaks": [
        ['"设备\n编号"', "*设备名称", "规格型号（必填）", "安装 位置", "购置日期(年月日)", "备  注："], *RECORDS
    ],
    "a ruler": [["-" * 30], HEADER, *RECORDS, ["-" * 30], ["共3笔记录"]],
}  # fmt: skip
