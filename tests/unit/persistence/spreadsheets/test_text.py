"""Separated text in any encoding and shape."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidInput
from persistence.spreadsheets import refusals
from persistence.spreadsheets.encodings import detect_encoding
from persistence.spreadsheets.text import read_text

SIMPLIFIED = "姓名,电话,地址,备注\n张三,13800138000,北京市海淀区中关村大街7号,空调不制冷\n"
TRADITIONAL = "姓名,電話,地址,備註\n王大明,02-12345678,台北市信義路五段7號,冷氣機不冷\n"


def rows(text: bytes, **options: str) -> list[list[object]]:
    reading = read_text(text, **options)
    return [list(cells) for sheet in reading.sheets for _, cells in sheet.rows]


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (SIMPLIFIED, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        (TRADITIONAL, "utf-8", "utf-8"),
        (TRADITIONAL, "big5", "big5hkscs"),
        (TRADITIONAL, "gbk", "gb18030"),
        ("numéro,première\nNaïve,Zoë\n", "cp1252", "cp1252"),
        ("plain,ascii\n1,2\n", "ascii", "utf-8"),
    ],
)
def test_encodings_are_told_by_what_makes_sense(text: str, encoding: str, found: str) -> None:
    data = text.encode(encoding)
    assert detect_encoding(data) == found
    header = text.split("\n", 1)[0].split(",")
    assert rows(data)[0] == header


@given(
    st.lists(
        st.sampled_from(
            "客户名称电话地址设备编号型号维修人员完成时间费用备注说明状态日期北京上海广州公司"
        ),
        min_size=6,
        max_size=60,
    )
)
def test_plain_chinese_in_gbk_is_never_taken_for_something_else(characters: list[str]) -> None:
    assert detect_encoding("".join(characters).encode("gbk")) == "gb18030"


@given(
    st.lists(
        st.sampled_from(
            "客戶名稱電話地址設備編號型號維修人員完成時間費用備註說明狀態日期台北高雄公司"
        ),
        min_size=6,
        max_size=60,
    )
)
def test_plain_traditional_chinese_in_big5_is_never_taken_for_something_else(
    characters: list[str],
) -> None:
    assert detect_encoding("".join(characters).encode("big5")) == "big5hkscs"


def test_a_cut_or_broken_character_costs_no_ledger() -> None:
    assert rows(SIMPLIFIED.encode()[:-2])[1][0] == "张三"
    broken = SIMPLIFIED.encode("gbk").replace("张".encode("gbk"), b"\xff\xff")
    assert rows(broken)[1][1] == "13800138000"


def test_the_user_may_choose_the_encoding() -> None:
    assert rows(TRADITIONAL.encode("big5"), encoding="big5")[0][1] == "電話"
    with pytest.raises(InvalidInput) as refused:
        read_text(b"a,b", encoding="klingon")
    assert refused.value.code == refusals.ENCODING_UNKNOWN


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02\x03", b"name,x\n\x00\x00\x00\x00binary", bytes(range(32)) * 40]
)
def test_binary_data_are_no_text(data: bytes) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_text(data)
    assert refused.value.code == refusals.NO_TABLE


def test_blanks_alone_are_an_empty_file() -> None:
    with pytest.raises(InvalidInput) as refused:
        read_text("\ufeff \n\n\t\n".encode())
    assert refused.value.code == refusals.EMPTY


@pytest.mark.parametrize("separator", [",", ";", "\t", "|", "，"])
def test_separators_are_found(separator: str) -> None:
    table = [
        ["编号", "名称", "金额"],
        ["1", "水泵", "25,5" if separator != "," else "25"],
        ["2", "阀门", ""],
    ]
    text = "\n".join(separator.join(line) for line in table)
    assert rows(text.encode()) == [table[0], table[1], ["2", "阀门"]]


def test_excel_directive_names_the_separator_and_is_no_row() -> None:
    reading = read_text(b"sep=;\na;b\n1;2\n")
    assert [row for sheet in reading.sheets for row in sheet.rows] == [
        (2, ["a", "b"]),
        (3, ["1", "2"]),
    ]


def test_quoted_line_breaks_ragged_rows_and_padding() -> None:
    text = (
        '说明文字\n\n编号 ,\t"故障\n现象"  ,备注\n1,"不制冷, 异响",\n2\n="007",\'0123,ok,多出来\n'
    )
    reading = read_text(text.encode())
    assert [row for sheet in reading.sheets for row in sheet.rows] == [
        (1, ["说明文字"]),
        (3, ["编号", "故障\n现象", "备注"]),
        (4, ["1", "不制冷, 异响"]),
        (5, ["2"]),
        (6, ["007", "0123", "ok", "多出来"]),
    ]


def test_breaks_inside_a_value_cut_no_row() -> None:
    """Word leaves vertical tabs, the web line separators; only ends of lines end a row."""
    text = "id,text\r\n1,客\x0b户\u2028五\x85楼\r\n2,y\r\n"
    assert rows(text.encode()) == [["id", "text"], ["1", "客\x0b户\u2028五\x85楼"], ["2", "y"]]


@pytest.mark.parametrize("value", ["=cmd|' /C calc'!A0", "@SUM(A1)", "-1+2", "+86 10 1234", "'q"])
def test_what_our_own_lists_keep_from_being_worked_out_comes_back(value: str) -> None:
    marked = value if value.startswith(("'", "+86")) else f"'{value}"
    assert rows(f'id,text\n1,"{marked}"'.encode())[1] == ["1", value]


@pytest.mark.parametrize("count", [30, 300])
def test_a_stray_quotation_mark_swallows_no_rows(count: int) -> None:
    lines = ["id,text"] + [f"{n},line {n}" for n in range(count)]
    lines[5] = '4,"24 inch screen'
    found = rows("\n".join(lines).encode())
    assert len(found) == count + 1
    assert found[5] == ["4", "24 inch screen"]
    assert found[count] == [str(count - 1), f"line {count - 1}"]


@given(
    st.lists(
        st.lists(
            st.text(
                st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf"]), max_size=8
            ),
            min_size=3,
            max_size=3,
        ),
        min_size=1,
        max_size=6,
    )
)
def test_any_text_is_read_or_refused_in_words(table: list[list[str]]) -> None:
    data = "\n".join(",".join(line) for line in table).encode()
    try:
        found = rows(data)
    except InvalidInput as refused:
        assert refused.code in (refusals.EMPTY, refusals.NO_TABLE)
    else:
        assert all(cells and cells[-1] is not None for cells in found)
