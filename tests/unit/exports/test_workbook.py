"""RP-07: workbooks and tables, read back by two readers that did not write them."""

from __future__ import annotations

import csv
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from domain.analytics.facts import OrderFact
from domain.analytics.kpis import KPIS
from domain.analytics.month import MonthlyFigures
from domain.company import CompanyProfile
from domain.errors import InvalidInput
from exports.texts import texts
from exports.workbook import build_workbook
from exports.workbook_tables import Kind, TableColumn, export_table
from exports.workbook_writer import open_book, write_table
from tests.unit.domain.analytics.figures import compute_month
from tests.unit.domain.analytics.generator import ZONE, make_facts, make_parts
from tests.unit.domain.analytics.test_roi import returned

OCTOBER = date(2026, 10, 1)
COMPANY = CompanyProfile("广州好运来设备服务有限公司")


@pytest.fixture(scope="module")
def facts() -> list[OrderFact]:
    return make_facts(300, OCTOBER, months=2)


@pytest.fixture(scope="module")
def figures(facts: list[OrderFact]) -> MonthlyFigures:
    return compute_month(facts, [], OCTOBER, ZONE, COMPANY, parts=make_parts(facts))


@pytest.fixture(scope="module")
def book(
    facts: list[OrderFact], figures: MonthlyFigures, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    path = tmp_path_factory.mktemp("book") / "month.xlsx"
    return build_workbook(figures, facts, COMPANY, "zh_CN", path)


def test_orders_are_real_dates_and_numbers(book: Path, facts: list[OrderFact]) -> None:
    rows = CalamineWorkbook.from_path(str(book)).get_sheet_by_name("工单").to_python()
    head, body = rows[0], rows[1:]
    assert len(body) == len(facts)
    by_number = {fact.number: fact for fact in facts}
    for row in body:
        one = dict(zip(head, row, strict=True))
        fact = by_number[str(one["工单号"])]
        local = fact.reported_at.astimezone(ZONE).replace(tzinfo=None)
        # The reader takes midnight for a day without a time.
        assert str(one["受理时间"]) in (str(local), str(local).removesuffix(" 00:00:00"))
        assert one["客户"] == fact.customer_name
        assert one["成本（元）"] == ("" if fact.cost_fen is None else fact.cost_fen / 100)
        assert one["按时"] == {True: "是", False: "否", None: ""}[fact.within_sla]
        assert one["满意度"] == ("" if fact.rating is None else fact.rating)


def test_summary_shows_the_report_s_figures(book: Path, figures: MonthlyFigures) -> None:
    words = texts("zh_CN")
    sheet = openpyxl.load_workbook(book)["概要"]
    assert sheet["A2"].value == "服务月报 · 2026 年 10 月"
    shown = {sheet.cell(row, 1).value: sheet.cell(row, 2) for row in range(6, 6 + len(KPIS))}
    for key, kpi in KPIS.items():
        value = figures.measures[key].value
        assert value is not None
        expected = value / 100 if kpi.unit.value == "fen" else value
        assert shown[words.kpi(key)].value == pytest.approx(expected)
    assert shown["SLA 达成率"].number_format == "0.0%"
    assert shown["备件周转成本"].number_format == "¥#,##0.00"


def test_sheets_charts_frozen_heads_filters_and_bands(book: Path) -> None:
    workbook = openpyxl.load_workbook(book)
    assert workbook.sheetnames == ["概要", "工单", "技师", "客户", "设备", "时效", "定义"]
    assert [len(_charts(workbook[name])) for name in ("概要", "技师", "工单")] == [3, 1, 0]
    for name in ("工单", "技师", "客户", "设备", "时效"):
        sheet = workbook[name]
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref is not None
        assert sheet.column_dimensions["A"].width > 8
    assert len(workbook["技师"].conditional_formatting) >= 3
    assert workbook["定义"].max_row > len(KPIS)


def test_the_return_is_written_in_numbers(
    facts: list[OrderFact], figures: MonthlyFigures, tmp_path: Path
) -> None:
    roi, words = returned(), texts("zh_CN")
    path = build_workbook(figures, facts[:5], COMPANY, "zh_CN", tmp_path / "r.xlsx", roi)
    sheet = openpyxl.load_workbook(path)[words.say("roi_title")]
    shown = {row[0].value: row[1] for row in sheet.iter_rows() if row[0].value}
    assert shown[words.say("roi_measured")].value == pytest.approx(roi.measured_fen / 100)
    assert shown[words.say("roi_break_even")].number_format == "0.0%"
    for line in roi.lines:
        cell = shown[words.kpi(line.key) + (" *" if line.assumed else "")]
        assert cell.value is None or isinstance(cell.value, int | float)
    heads = [cell for row in sheet.iter_rows() for cell in row[1:4] if cell.font.bold]
    assert {cell.alignment.horizontal for cell in heads if cell.value} == {"right"}


def _charts(sheet: Any) -> list[Any]:
    charts: list[Any] = sheet._charts
    return charts


@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_other_languages(
    language: str, facts: list[OrderFact], figures: MonthlyFigures, tmp_path: Path
) -> None:
    path = build_workbook(figures, facts[:5], COMPANY, language, tmp_path / "b.xlsx")
    names = CalamineWorkbook.from_path(str(path)).sheet_names
    assert names[1] == texts(language).say("sheet_orders")


def test_an_empty_month_makes_a_workbook(tmp_path: Path) -> None:
    empty = compute_month([], [], OCTOBER, ZONE, COMPANY)
    path = build_workbook(empty, [], COMPANY, "en", tmp_path / "empty.xlsx")
    assert len(openpyxl.load_workbook(path).sheetnames) == 7


def test_rows_hold_what_single_cells_would(tmp_path: Path) -> None:
    columns = [TableColumn(kind.value, kind) for kind in Kind]
    nasty = "a<b>&c _x0041_ \x07\x1f\r\n\t\ufffe 换行\n  "
    moments = [MOMENT, MOMENT.replace(tzinfo=None), datetime(1999, 3, 1, 0, 0, 1, tzinfo=UTC)]
    rows: list[tuple[object, ...]] = [
        (nasty, 3, 1.25, 0.125, 4.5, 123_456, 0.836, 7, date(2026, 2, 28), moments[0], True),
        (" ", -3, 1e-9, 7, 0, -1, 0, 10**12, moments[1], moments[1], False),
        ("=1+1", 0, 1 / 3, 2.5, 5, 0, 1, 0.5, moments[2], moments[2], None),
        (None,) * 11,
        ("长" * 40_000, 2, 2, 2, 2, 2, 2, 2, date(1900, 3, 1), MOMENT, True),
    ]
    path = tmp_path / "both.xlsx"
    with open_book(path, ZONE, yes="是", no="否<") as book:
        written, _ = write_table(book, "rows", columns, rows)
        sheet = book.sheet("cells")
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column.title, book.head)
        for at, row in enumerate(rows, 1):
            for place, (value, column) in enumerate(zip(row, columns, strict=True)):
                book.put(sheet, at, place, value, column.kind)
    assert written == len(rows)
    read = CalamineWorkbook.from_path(str(path))
    one, other = (read.get_sheet_by_name(name).to_python() for name in ("rows", "cells"))
    assert one == other
    assert one[1][0] != ""
    again = openpyxl.load_workbook(path)
    for at in range(2, len(rows) + 2):
        for place in range(1, len(columns) + 1):
            mine, its = again["rows"].cell(at, place), again["cells"].cell(at, place)
            assert (mine.value, mine.number_format, mine.data_type) == (
                its.value,
                its.number_format,
                its.data_type,
            )
            assert mine.font.name == its.font.name


COLUMNS = (
    TableColumn("编号"),
    TableColumn("数量", Kind.INTEGER),
    TableColumn("金额", Kind.MONEY),
    TableColumn("时间", Kind.MOMENT),
    TableColumn("日期", Kind.DATE),
    TableColumn("保内", Kind.FLAG),
)
MOMENT = datetime(2026, 10, 31, 16, 30, tzinfo=UTC)
ROWS: tuple[tuple[object, ...], ...] = (
    ("0012", 3, 123_456, MOMENT, date(2026, 10, 31), True),
    ("=1+1", None, None, None, None, False),
    ("+8613800000000", 0, -5, MOMENT, MOMENT, None),
    ("-cmd|' /C calc'!A0", 1, 0, None, None, True),
    ("http://example.org", 1, 0, None, None, True),
    ('第一行\n第二行, "引号"', 1, 0, None, None, True),
)


def test_table_as_workbook(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    assert export_table(COLUMNS, ROWS, path, ZONE) == len(ROWS)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    assert rows[0] == [column.title for column in COLUMNS]
    assert rows[1][0] == "0012"
    assert rows[1][2] == 1234.56
    # 16:30 in London is half past midnight of the next day in China.
    assert rows[1][3] == MOMENT.astimezone(ZONE).replace(tzinfo=None)
    assert str(rows[1][3]) == "2026-11-01 00:30:00"
    assert str(rows[1][4]).startswith("2026-10-31")
    assert [row[0] for row in rows[1:]] == [row[0] for row in ROWS]
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in sheet["A"])


def test_table_as_csv_opens_in_chinese_excel(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    assert export_table(COLUMNS, ROWS, path, ZONE, yes="是", no="否") == len(ROWS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["0012", "3", "1234.56", "2026-11-01 00:30", "2026-10-31", "是"]
    assert [row[0] for row in rows[2:5]] == ["'=1+1", "+8613800000000", "'-cmd|' /C calc'!A0"]
    assert rows[6][0] == ROWS[5][0]


def test_other_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput):
        export_table(COLUMNS, ROWS, tmp_path / "table.pdf", ZONE)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_cancelling_leaves_nothing_and_keeps_the_old_file(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"table.{ending}"
    path.write_bytes(b"old")

    class Cancelled(Exception):
        pass

    def cancel(rows: int) -> None:
        if rows >= 2000:
            raise Cancelled

    rows = (("1", n, n, MOMENT, None, True) for n in range(10_000))
    with pytest.raises(Cancelled):
        export_table(COLUMNS, rows, path, ZONE, on_rows=cancel)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_more_rows_than_a_sheet_holds_go_to_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exports.workbook_writer.SHEET_ROWS", 11)
    path = tmp_path / "long.xlsx"
    columns = (TableColumn("n", Kind.INTEGER),)
    assert export_table(columns, ((n,) for n in range(25)), path, ZONE, sheet="工单") == 25
    workbook = CalamineWorkbook.from_path(str(path))
    assert workbook.sheet_names == ["工单", "工单 2", "工单 3"]
    seen = [
        row[0]
        for name in workbook.sheet_names
        for row in workbook.get_sheet_by_name(name).to_python()[1:]
    ]
    assert seen == list(range(25))


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    def rows(count: int) -> Iterator[tuple[object, ...]]:
        return ((f"工单 {n}", n, n, MOMENT, None, True) for n in range(count))

    def peak(count: int) -> int:
        tracemalloc.start()
        export_table(COLUMNS, rows(count), tmp_path / f"{count}.xlsx", ZONE)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    few, many = peak(500), peak(4000)
    assert many < few * 1.5 + 300_000
