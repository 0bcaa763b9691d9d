"""Where a table begins, and which of its rows are records."""

from __future__ import annotations

import pytest

from domain.ledgers.cells import Cell, MergedRange
from domain.ledgers.layout import Layout, find_layout, table_rows
from domain.ledgers.rows import RowKind
from domain.ledgers.shapes import Shape, shape_of
from tests.unit.domain.ledgers.tables import Workbook, text_table

RECORDS = """
SB001 | 中央空调 | KFR-120 | 一楼机房 | 13800138000
SB002 | 水泵     | XP-30   | 地下室   | 13900139000
SB003 | 电梯     | OT-9    | 二号楼   | 13700137000
"""
HEADER = "设备编号 | 设备名称 | 规格型号 | 安装位置 | 联系电话"


def laid_out(rows: list[list[Cell]], *merged: MergedRange) -> tuple[Layout, Workbook]:
    book = Workbook(rows, merged=merged)
    return find_layout(book.sheets[0], book.iter_rows(0)), book


def kinds(rows: list[list[Cell]], *merged: MergedRange) -> list[str]:
    layout, book = laid_out(rows, *merged)
    return [row.kind.value for row in table_rows(layout, book.iter_rows(0))]


def test_a_plain_table() -> None:
    layout, _ = laid_out(text_table(HEADER + RECORDS))
    assert layout.header_rows == (1,)
    assert layout.first_record_row == 2
    assert layout.titles == ("设备编号", "设备名称", "规格型号", "安装位置", "联系电话")


@pytest.mark.parametrize("lines", [1, 2, 5, 16, 24])
def test_preambles_of_any_length_are_passed_over(lines: int) -> None:
    preamble = [
        "----------------", "导出信息：", "姓名：某某", "起始时间：[2023-02-10 00:00:00]", "共66笔记录",
    ]  # fmt: skip
    rows = text_table("\n".join((preamble * 5)[:lines]) + "\n" + HEADER + RECORDS)
    layout, _ = laid_out(rows)
    assert layout.header_rows == (lines + 1,)
    assert layout.first_record_row == lines + 2


def test_pairs_of_label_and_value_are_no_header() -> None:
    rows = text_table(
        "开户机构： | 北京\n币　种： | 人民币\n账　号： | 6222\n\n" + HEADER + RECORDS
    )
    assert laid_out(rows)[0].header_rows == (5,)


def test_a_merged_title_with_a_line_break_is_no_header() -> None:
    rows = text_table("附件1：\nX\n" + HEADER + RECORDS)
    rows[1] = ["全市设备台账\n（截至2025年6月20日）"]
    layout, _ = laid_out(rows, MergedRange(1, 0, 1, 4), MergedRange(2, 0, 2, 4))
    assert layout.header_rows == (3,)


def test_a_table_that_begins_elsewhere() -> None:
    rows: list[list[Cell]] = [[], []]
    rows += [[None, None, *cells] for cells in text_table(HEADER + RECORDS)]
    layout, book = laid_out(rows)
    assert layout.header_rows == (3,)
    assert layout.titles[:3] == ("", "", "设备编号")
    assert sum(1 for _ in table_rows(layout, book.iter_rows(0))) == 3


def test_a_table_without_a_header() -> None:
    layout, book = laid_out(text_table(RECORDS))
    assert layout.header_rows == ()
    assert layout.first_record_row == 1
    assert [row.number for row in table_rows(layout, book.iter_rows(0))] == [1, 2, 3]


def test_two_storeys_with_merged_cells() -> None:
    rows = text_table(
        "编号 | 客户名称 | 联系方式 | | 费用 |\n | | 电话 | 地址 | 人工 | 材料\n"
        "1 | 北京机械厂 | 13800138000 | 北京市海淀区中关村大街7号 | 12.5 | 3\n"
        "2 | 上海电机厂 | 13900139000 | 上海市静安区南京路9号 | 10 | 4\n"
    )
    merged = (
        MergedRange(1, 0, 2, 0),
        MergedRange(1, 1, 2, 1),
        MergedRange(1, 2, 1, 3),
        MergedRange(1, 4, 1, 5),
    )
    layout, _ = laid_out(rows, *merged)
    assert layout.header_rows == (1, 2)
    assert layout.titles == (
        "编号", "客户名称", "联系方式/电话", "联系方式/地址", "费用/人工", "费用/材料",
    )  # fmt: skip
    # A text file has no merged cells, only gaps.
    assert laid_out(rows)[0].titles == layout.titles


def test_a_line_of_particulars_above_is_no_storey_of_the_header() -> None:
    rows = text_table("维修登记表\n单位：阳光物业 | | | 日期：2023年12月\n" + HEADER + RECORDS)
    assert laid_out(rows, MergedRange(1, 0, 1, 4))[0].header_rows == (3,)


def test_group_titles_totals_remarks_and_repeated_headers_are_no_records() -> None:
    rows = text_table(
        HEADER
        + "\n北京市（92台）"
        + RECORDS.rstrip()
        + "\n小计 | 3 | | |\n"
        + HEADER
        + "\n上海市（1台）\nSB004 | 锅炉 | G-1 | 锅炉房 | 13600136000"
        + "\n合 计 | | 4 | |\n------ | ------\n备注：以上数据仅供参考\n制表人：张三 | 审核：李四 | 日期："
    )
    assert kinds(rows) == [
        "section", "record", "record", "record", "total", "header", "section", "record", "total",
        "ruler", "remark", "remark",
    ]  # fmt: skip


def test_records_know_their_group() -> None:
    layout, book = laid_out(
        text_table(HEADER + "\n一、一号楼" + RECORDS.rstrip() + "\n二、二号楼" + RECORDS)
    )
    sections = [row.section for row in table_rows(layout, book.iter_rows(0)) if row.section]
    assert sections == ["一、一号楼"] * 3 + ["二、二号楼"] * 3


def test_a_record_named_like_a_total_stays_a_record() -> None:
    rows = text_table(
        "名称 | 电话 | 地址\n合计划科技公司 | 13800138000 | 北京市海淀区学院路1号\n总计 | |\n甲 | 1 | 乙"
    )
    assert kinds(rows)[:2] == ["record", "total"]


def test_a_nearly_empty_record_is_not_lost() -> None:
    rows = text_table(HEADER + RECORDS + " | | | 五楼 |\n")
    assert kinds(rows)[-1] == "record"


def test_narrow_tables_have_no_group_titles() -> None:
    assert (
        kinds(text_table("客户名称 | 电话\n甲公司 | 13800138000\n乙公司 |\n丙公司 |"))
        == ["record"] * 3
    )


def test_a_value_merged_over_rows_counts_for_each() -> None:
    rows = text_table(HEADER + RECORDS)
    rows[2][3] = rows[3][3] = None
    layout, book = laid_out(rows, MergedRange(2, 3, 4, 3))
    places = [row.cells[3] for row in table_rows(layout, book.iter_rows(0))]
    assert places == ["一楼机房"] * 3
    as_written = Layout(
        **{name: getattr(layout, name) for name in layout.__slots__} | {"fill_merged": False}
    )
    assert [row.cells[3] for row in table_rows(as_written, book.iter_rows(0))] == [
        "一楼机房",
        None,
        None,
    ]


def test_a_person_may_decide_otherwise() -> None:
    rows = text_table(HEADER + RECORDS + "合计 | | 4 | |")
    layout, book = laid_out(rows)
    sample = list(book.iter_rows(0))
    total = sample[-1][0]
    kept = layout.with_row_kind(total, RowKind.RECORD)
    assert [row.kind for row in table_rows(kept, sample)][-1] is RowKind.RECORD
    moved = layout.with_header(sample, (2,))
    assert moved.titles[0] == "SB001"
    assert next(row.number for row in table_rows(moved, sample)) == 3
    assert len(list(table_rows(layout.with_header(sample, ()), sample))) == len(sample)


def test_a_stray_cell_far_away_makes_no_wider_table() -> None:
    rows = text_table(HEADER + RECORDS)
    rows.append([*([None] * 16_383), "远"])
    layout, book = laid_out(rows)
    assert len(layout.titles) == 5
    assert sum(1 for _ in table_rows(layout, book.iter_rows(0))) == 4


def test_the_signature_forgives_spacing_but_not_other_columns() -> None:
    first, _ = laid_out(text_table(HEADER + RECORDS))
    spaced, _ = laid_out(text_table(HEADER.replace("设备编号", "设 备 编 号：") + RECORDS))
    other, _ = laid_out(text_table(HEADER.replace("设备编号", "资产编号") + RECORDS))
    assert first.signature == spaced.signature != other.signature


def test_pairs_on_a_card_are_no_header_of_the_table_below() -> None:
    rows = text_table(
        "设备履历卡\n设备编号 | E1 | 设备名称 | 空压机\n型号 | GA37 | 出厂编号 | SN7\n\n"
        "维修日期 | 故障现象 | 维修内容 | 维修人\n2021-01-05 | 漏油 | 换密封 | 张三\n2021-03-05 | 异响 | 换轴承 | 李四"
    )
    assert laid_out(rows)[0].header_rows == (5,)


def test_flats_are_no_days() -> None:
    rows = text_table(
        "业主姓名 | 房号 | 电话\n张三 | 3-2-1101 | 13800138000\n李四 | 3-2-302 | 13900139000"
    )
    layout, _ = laid_out(rows)
    assert (layout.header_rows, layout.first_record_row) == ((1,), 2)
    assert shape_of("3-2-1101") is not Shape.DATE
    assert shape_of("16-3-2022") is Shape.DATE


_STOREYS = """
2023年设备台账
序号 | 客户 |  |  |  | 设备名称 | 型号 | 费用 |  | 备注
 | 资料 |  | 地址 |  |  |  |  |  |
 | 客户名称 | 手机 | 市 | 详细地址 |  |  | 材料费 | 人工费 |
1 | 甲公司 | 13800138000 | 广州市 | 解放路1号 | 空压机 | GA-1 | 100 | 50 | 好
2 | 乙公司 | 13900139000 | 广州市 | 解放路2号 | 空压机 | GA-2 | 120 | 60 |
"""


def test_three_storeys_of_a_text_file() -> None:
    layout, _ = laid_out(text_table(_STOREYS.strip("\n")))
    assert layout.header_rows == (2, 3, 4)
    assert layout.first_record_row == 5
    assert layout.titles == (
        "序号", "客户/资料/客户名称", "客户/资料/手机", "客户/地址/市", "客户/地址/详细地址", "设备名称", "型号",
        "费用/材料费", "费用/人工费", "备注",
    )  # fmt: skip


def test_records_with_gaps_are_no_storeys() -> None:
    rows = text_table(
        "客户 |  | 设备\n甲公司 | 解放路 | 空压机\n乙公司 | 中山路 | 水泵\n丙公司 | 人民路 | 电梯"
    )
    assert laid_out(rows)[0].header_rows == (1,)


def test_titles_merged_over_three_storeys_of_a_workbook() -> None:
    rows: list[list[Cell]] = [
        ["2023年设备台账"],
        ["序号", "客户", None, None, "费用", None, "备注"],
        [None, "资料", None, "地址"],
        [None, "客户名称", "手机", "详细地址", "材料费", "人工费"],
        [1, "甲公司", "13800138000", "解放路1号", 100, 50, "好"],
        [2, "乙公司", "13900139000", "解放路2号", 120, 60],
    ]
    merged = (
        MergedRange(1, 0, 1, 6),
        MergedRange(2, 0, 4, 0),
        MergedRange(2, 1, 2, 3),
        MergedRange(2, 4, 3, 5),
        MergedRange(2, 6, 4, 6),
        MergedRange(3, 1, 3, 2),
    )
    layout, _ = laid_out(rows, *merged)
    assert layout.header_rows == (2, 3, 4)
    assert layout.titles == (
        "序号", "客户/资料/客户名称", "客户/资料/手机", "客户/地址/详细地址", "费用/材料费", "费用/人工费", "备注",
    )  # fmt: skip
