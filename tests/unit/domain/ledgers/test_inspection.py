"""What the importer sees before it reads."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from domain.ledgers.cells import Cell, CellError, MergedRange
from domain.ledgers.columns import ColumnProfile
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import inspect, inspect_sheet
from domain.ledgers.inspection_plain import inspection_to_plain
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.messages import PROBLEMS, phrase_of
from domain.ledgers.problems import RowProblem
from domain.ledgers.proposals import guess_kind
from domain.ledgers.sheet_problems import missing_fields
from tests.unit.domain.ledgers.reading import records_of
from tests.unit.domain.ledgers.tables import Workbook, text_table

YEAR = text_table(
    "2023年报修记录\n\n报修日期 | 客户名称 | 联系电话 | 故障现象 | 处理结果\n"
    "1/2/2023 | 甲公司 | 13800138000 | 漏水 | 换垫片\n"
    "3/4/2023 | 乙公司 | 13900139000 | 异响 | 上油\n合计 | 2 | | |"
)


def message(problem: RowProblem) -> str:
    phrase = phrase_of(problem)
    return phrase.template.format(**{"label": "", **phrase.params})


def test_a_workbook_with_a_sheet_a_year_a_copy_and_a_hidden_one() -> None:
    other = [list(cells) for cells in YEAR]
    other[3][1] = "丙公司"
    book = Workbook(
        YEAR, other, YEAR, YEAR, [], names=("2023", "2024", "2023副本", "旧", "空"),
        visible=(True, True, True, False, True),
    )  # fmt: skip
    found = inspect(book, file_name="维修.xlsx")
    assert [sheet.proposed for sheet in found.sheets] == [True, True, True, False, False]
    assert found.groups() == ((0, 1, 2),)
    first = found.sheets[0]
    assert (first.kind, first.records) == (LedgerKind.WORK_ORDERS, 2)
    assert first.layout.header_rows == (3,)
    assert {problem.code for problem in first.problems} == {"row_total", "date_order_ambiguous"}
    assert [
        problem.code for problem in found.sheets[1].problems if problem.code == "same_table"
    ] == []
    assert "same_table" in {problem.code for problem in found.sheets[2].problems}
    assert "sheet_hidden" in {problem.code for problem in found.sheets[3].problems}
    assert [problem.code for problem in found.sheets[4].problems] == ["sheet_empty"]


def test_of_a_sheet_for_every_day_only_a_dozen_are_asked_what_they_list(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[object] = []

    def guess(profiles: Sequence[ColumnProfile], hints: Sequence[str]) -> tuple[LedgerKind, float]:
        asked.append(hints)
        return guess_kind(profiles, hints)

    monkeypatch.setattr("domain.ledgers.inspection.guess_kind", guess)
    days = [[list(cells) for cells in YEAR] for _ in range(40)]
    for day, cells in enumerate(days):
        cells[3][1] = f"客户{day}"
    days[30] = text_table("客户编号 | 客户名称 | 客户等级\nC1 | 甲公司 | VIP\nC2 | 乙公司 | 普通")
    found = inspect(Workbook(*days)).sheets
    assert {sheet.kind for place, sheet in enumerate(found) if place != 30} == {
        LedgerKind.WORK_ORDERS
    }
    assert found[30].kind is LedgerKind.CUSTOMERS
    assert len({sheet.kind_confidence for place, sheet in enumerate(found) if place != 30}) == 1
    assert len(asked) == 13


def test_the_json_of_the_command_line() -> None:
    plain = inspection_to_plain(inspect(Workbook(YEAR)), message)
    json.dumps(plain)
    sheet = plain["sheets"][0]
    assert sheet["header_rows"] == [3]
    assert sheet["first_record_row"] == 4
    assert sheet["records"] == 2
    assert [(column["title"], column["field"]) for column in sheet["columns"]] == [
        ("报修日期", "reported_at"),
        ("客户名称", "customer_name"),
        ("联系电话", "phone"),
        ("故障现象", "description"),
        ("处理结果", "resolution"),
    ]
    assert sheet["columns"][0]["type"] == "date"
    assert plain["problems"][0] == {
        "sheet": "表1",
        "row": 6,
        "column": None,
        "code": "row_total",
        "severity": "note",
        "message": "A total, no record: 合计",
    }


def test_failed_formulas_are_listed_one_by_one_up_to_a_limit() -> None:
    part: list[Cell] = ["轴承", CellError("#N/A"), 3]
    rows: list[list[Cell]] = [["名称", "单价", "库存数量"], *([part] * 300)]
    found = inspect_sheet(Workbook(rows), 0)
    listed = [problem for problem in found.problems if problem.code == "cell_error"]
    assert len(listed) == 200
    assert (listed[0].place, listed[0].params["value"]) == ("B2", "#N/A")
    more = [problem for problem in found.problems if problem.code == "more_problems"]
    assert more[0].params == {"count": 100}


def test_group_titles_become_a_field_and_the_last_lone_row_a_remark() -> None:
    rows = text_table(
        "序号 | 学校名称 | 学校标识码 | 所在地\n河北省（1所）\n1 | 河北大学 | 4113010075 | 保定市\n"
        "山西省（1所）\n2 | 山西大学 | 4114010108 | 太原市\n没有了"
    )
    merged = [MergedRange(n, 0, n, 3) for n in (2, 4)]
    book = Workbook(rows, merged=merged)
    found = inspect_sheet(book, 0)
    assert found.kind is LedgerKind.CUSTOMERS
    assert [kind.value for _, kind, _ in found.skipped] == ["section", "section", "remark"]
    records = list(records_of(book, 0, found))
    assert [record.values["province"] for record in records] == ["河北省", "山西省"]


def test_required_fields_that_no_column_gives() -> None:
    assert missing_fields(LedgerMapping(LedgerKind.ASSETS)) == ("name",)
    assert missing_fields(LedgerMapping(LedgerKind.WORK_ORDERS)) == ("description",)
    found = inspect_sheet(
        Workbook(text_table("颜色 | 气味\n红 | 香\n黑 | 臭")), 0, kind=LedgerKind.ASSETS
    )
    assert "required_not_mapped" in {problem.code for problem in found.problems}


def test_every_problem_has_words_with_known_placeholders() -> None:
    for template in PROBLEMS.values():
        template.format(title="", value="", label="", count=1)
