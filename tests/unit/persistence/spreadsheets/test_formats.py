"""Every container, read in this process from bytes made here."""

from __future__ import annotations

import gzip
import struct
from datetime import date, datetime, time, timedelta
from io import BytesIO

import openpyxl
import pytest
import xlsxwriter

from domain.ledgers.cells import CellError, MergedRange, Row
from persistence.spreadsheets.calamine_reader import Unsuited
from persistence.spreadsheets.dispatch import Options, read_bytes
from persistence.spreadsheets.reading import Reading
from tests.unit.persistence.spreadsheets import old_files as old

#: Ledgers know no time zone.
MIDNIGHT = datetime.fromisoformat("2022-03-16T00:00")
HALF_PAST = datetime.fromisoformat("2022-03-16T08:30")


def rows_of(data: bytes, **options: object) -> list[Row]:
    return list(next(read(data, **options).sheets).rows)


def read(data: bytes, **options: object) -> Reading:
    return read_bytes(data, Options(**options))  # type: ignore[arg-type]


def careful_too(data: bytes) -> list[Row]:
    """The rows, after checking that the reader of last resort gives the same."""
    rows = rows_of(data)
    assert rows_of(data, careful=True) == rows
    return rows


def written(fill: object, **options: object) -> bytes:
    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"default_date_format": "yyyy-mm-dd", **options})
    fill(book)  # type: ignore[operator]
    book.close()
    return target.getvalue()


def test_typed_cells_of_a_workbook_keep_their_types() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_row(1, 2, ["文本", 12, 1.5, True])
        sheet.write_datetime(3, 0, MIDNIGHT)
        sheet.write_datetime(3, 1, HALF_PAST, book.add_format({"num_format": 22}))
        sheet.write_number(3, 2, 0.25, book.add_format({"num_format": "h:mm"}))
        sheet.write_number(3, 3, 1.25, book.add_format({"num_format": "[h]:mm"}))

    assert careful_too(written(fill)) == [
        (2, [None, None, "文本", 12, 1.5, True]),
        (4, [date(2022, 3, 16), HALF_PAST, time(6), timedelta(hours=30)]),
    ]


def test_the_1904_date_system_is_obeyed() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet().write_datetime(0, 0, MIDNIGHT)

    assert careful_too(written(fill, date_1904=True)) == [(1, [date(2022, 3, 16)])]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("00000", "06083"),
        ('"SB-"000000', "SB-006083"),
        ("000-000", "006-083"),
        ("0", 6083),
        ("#,##0.00", 6083),
        ('"¥"0.00', 6083),
        ('0"台"', 6083),
    ],
)
def test_numbers_are_read_as_the_format_shows_them(code: str, shown: object) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet().write_number(0, 0, 6083, book.add_format({"num_format": code}))

    assert careful_too(written(fill)) == [(1, [shown])]


@pytest.mark.parametrize(
    "code",
    [
        'yyyy"年"m"月"d"日"',
        "[$-804]yyyy/m/d;@",
        "[DBNum1]yyyy年m月d日",
        "aaaa",
        27,
        31,
        36,
        50,
        57,
        58,
    ],
)
def test_chinese_date_formats_give_dates(code: str | int) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet().write_number(0, 0, 44636, book.add_format({"num_format": code}))

    assert careful_too(written(fill)) == [(1, [date(2022, 3, 16)])]


def test_error_cells_and_formula_results_stay_visible() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_formula("A1", "=NA()", None, "#N/A")
        sheet.write_formula("B1", "=1/0", None, "#DIV/0!")
        sheet.write_formula("C1", "=1+1", None, 2)
        sheet.write_formula("D1", '="a"&"b"', None, "ab")
        sheet.write_formula("C7", "=NA()", None, "#N/A")

    assert careful_too(written(fill)) == [
        (1, [CellError("#N/A"), CellError("#DIV/0!"), 2, "ab"]),
        (7, [None, None, CellError("#N/A")]),
    ]


def test_formulas_nobody_worked_out_are_no_empty_cells() -> None:
    data = old.xlsx(
        '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3&amp;""</f><v></v></c>'
        '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f t="shared" si="0"/></c>'
        '<c r="E1" s="0"/><c r="F1"><f>1+1</f><v>2</v></c></row></sheetData>'
    )
    assert careful_too(data) == [(1, [2, CellError('=A1*3&""'), None, CellError("="), None, 2])]


def test_merged_cells_keep_their_place_and_are_told() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.merge_range("A1:C1", "标题")
        sheet.merge_range("A2:A4", "一楼")
        sheet.write("C3", "x")

    data = written(fill)
    for careful in (False, True):
        sheet = next(read(data, careful=careful).sheets)
        assert list(sheet.rows) == [(1, ["标题"]), (2, ["一楼"]), (3, [None, None, "x"])]
        assert sheet.merged == [MergedRange(1, 0, 1, 2), MergedRange(2, 0, 4, 0)]


def test_hidden_sheets_are_told() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet("一月").write(0, 0, 1)
        hidden = book.add_worksheet("旧")
        hidden.hide()
        very = book.add_worksheet("很旧")
        very.very_hidden()

    sheets = [(sheet.name, sheet.visible) for sheet in read(written(fill)).sheets]
    assert sheets == [("一月", True), ("旧", False), ("很旧", False)]


def test_a_wrong_dimension_hides_no_row() -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for number in range(1, 6):
        book.active.append([number])
    target = BytesIO()
    book.save(target)
    broken = target.getvalue().replace(b'ref="A1:A5"', b'ref="A1:A1"')
    assert len(careful_too(broken)) == 5


def test_strict_ooxml_is_read() -> None:
    cell = '<c r="A1" t="inlineStr"><is><t>名称</t></is></c>'
    assert careful_too(
        old.xlsx(f'<sheetData><row r="1">{cell}</row></sheetData>', strict=True)
    ) == [(1, ["名称"])]


def test_cells_without_addresses_are_counted() -> None:
    data = old.xlsx(
        "<sheetData><row><c><v>1</v></c><c><v>5</v></c></row>"
        '<row><c t="e"><v>#REF!</v></c></row></sheetData>'
    )
    with pytest.raises(Unsuited):
        rows_of(data)
    assert rows_of(data, careful=True) == [(1, [1, 5]), (2, [CellError("#REF!")])]


def test_phonetic_guides_and_escapes_are_no_text() -> None:
    data = old.xlsx(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>東</t></r><rPh sb="0" eb="1">'
        '<t>ヒガシ</t></rPh></is></c><c r="B1" t="str"><v>a_x000A_b</v></c></row></sheetData>'
    )
    assert rows_of(data, careful=True) == [(1, ["東", "a\nb"])]


def test_xls_errors_zeros_and_dates() -> None:
    stream = old.biff8(
        [
            old.label8(0, 0, "编号"),
            old.number8(1, 0, 6083, 1),
            old.error8(1, 1, 0x2A),
            old.failed_formula8(2, 1, 7),
            old.number8(2, 0, 44636, 2),
        ],
        formats={176: "00000", 177: 'yyyy"年"m"月"d"日"'},
    )
    expected = [
        (1, ["编号"]),
        (2, ["06083", CellError("#N/A")]),
        (3, [date(2022, 3, 16), CellError("#DIV/0!")]),
    ]
    assert careful_too(old.ole("Workbook", stream)) == expected
    assert rows_of(stream) == expected  # the records without their container


def test_excel_95_with_a_wrong_code_page_is_mended() -> None:
    cells = [
        old.label5(0, 0, "客户名称".encode("gbk")),
        old.label5(1, 0, "北京第一机械厂".encode("gbk")),
    ]
    data = old.ole("Book", old.biff5(cells, codepage=1252))
    assert careful_too(data) == [(1, ["客户名称"]), (2, ["北京第一机械厂"])]


def test_excel_95_in_french_stays_french() -> None:
    cells = [
        old.label5(0, 0, "Numéro".encode("cp1252")),
        old.label5(1, 0, "Élévé".encode("cp1252")),
    ]
    assert careful_too(old.ole("Book", old.biff5(cells))) == [(1, ["Numéro"]), (2, ["Élévé"])]


def test_excel_2_is_read() -> None:
    assert rows_of(old.biff2([["姓名", "金额"], ["张三", 12.5]])) == [
        (1, ["姓名", "金额"]),
        (2, ["张三", 12.5]),
    ]


def test_binary_workbooks_keep_errors_and_zeros() -> None:
    cells = old.bytes_record(0, struct.pack("<I", 0) + bytes(21))
    cells += old.bytes_record(5, struct.pack("<IId", 0, 1, 6083))
    cells += old.bytes_record(3, struct.pack("<II", 1, 0) + b"\x2a")
    assert rows_of(old.xlsb(cells)) == [(1, ["06083", CellError("#N/A")])]


def test_open_document_shows_errors_zeros_and_repeats() -> None:
    data = old.ods(
        '<table:table-row><table:table-cell office:value-type="string"><text:p>编号</text:p>'
        '</table:table-cell><table:table-cell office:value-type="float" office:value="6083">'
        "<text:p>06083</text:p></table:table-cell><table:table-cell"
        ' table:number-columns-repeated="2"/><table:table-cell table:formula="of:=NA()"'
        ' office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p>'
        '</table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        '<table:table-row><table:table-cell office:value-type="date"'
        ' office:date-value="2022-03-16T08:30:00"/></table:table-row>'
    )
    assert careful_too(data) == [
        (1, ["编号", "06083", None, None, CellError("#N/A")]),
        (1002, [HALF_PAST]),
    ]


def test_html_tables_keep_columns_under_spans() -> None:
    page = """<html><head><meta charset="gb2312"></head><body><table>
    <tr><th colspan="2">联系方式</th><th rowspan="2">备注</th></tr>
    <tr><td>电话</td><td>地址</td></tr>
    <tr><td style="mso-number-format:'\\@'">0012</td><td>一楼<br>东&nbsp;侧</td><td>x</td></tr>
    </table></body></html>""".encode("gbk")
    sheet = next(read(page).sheets)
    assert list(sheet.rows) == [
        (1, ["联系方式", None, "备注"]),
        (2, ["电话", "地址"]),
        (3, ["0012", "一楼\n东 侧", "x"]),
    ]
    assert sheet.merged == [MergedRange(1, 0, 1, 1), MergedRange(1, 2, 2, 2)]


def test_spreadsheetml_2003_with_gaps_and_merges() -> None:
    page = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Styles><Style ss:ID="s1"><NumberFormat ss:Format="00000"/></Style></Styles>
    <Worksheet ss:Name="台账"><Table>
    <Row><Cell ss:MergeDown="1"><Data ss:Type="String">甲</Data></Cell>
    <Cell ss:Index="3"><Data ss:Type="Number">1.5</Data></Cell></Row>
    <Row><Cell><Data ss:Type="DateTime">2022-03-16T00:00:00.000</Data></Cell></Row>
    <Row ss:Index="5"><Cell ss:StyleID="s1"><Data ss:Type="Number">42</Data></Cell>
    <Cell><Data ss:Type="Error">#N/A</Data></Cell></Row></Table></Worksheet></Workbook>""".encode()
    assert rows_of(page) == [
        (1, ["甲", None, 1.5]),
        (2, [None, date(2022, 3, 16)]),
        (5, ["00042", CellError("#N/A")]),
    ]


def test_web_archives_are_unpacked() -> None:
    archive = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        "<table><tr><td>名称</td></tr></table>\r\n--x--\r\n"
    ).encode()
    assert rows_of(archive) == [(1, ["名称"])]


def test_packed_tables_are_unpacked() -> None:
    text = "名称,数量\n水泵,3\n".encode()
    expected = [(1, ["名称", "数量"]), (2, ["水泵", "3"])]
    assert rows_of(gzip.compress(text)) == expected
    assert rows_of(old.zipped({"台账.csv": text})) == expected
