"""Real ledgers and awkward files: what a person sees in them is what is read."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from domain.errors import InvalidInput
from domain.ledgers.cells import Cell, CellError
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import Inspection, inspect
from domain.ledgers.records import Record
from persistence.spreadsheets import OpenedWorkbook, open_workbook, refusals
from tests.unit.domain.ledgers.reading import key_among, records_of

pytestmark = pytest.mark.shared_data

#: File → (header rows, records) of its first proposed sheet.
TABLES: dict[str, tuple[tuple[int, ...], int]] = {
    "geo/areas.csv": ((1,), 2978),
    "geo/cities.csv": ((1,), 342),
    "geo/provinces.csv": ((1,), 31),
    "geo/streets.csv.gz": ((1,), 41352),
    "ledgers/hazard_sites.csv": ((1,), 10),
    "ledgers/parts_list.xls": ((2,), 9),
    "ledgers/universities_2025.xls": ((3,), 2919),
    "orders/excavator_work_orders.csv": ((1,), 5485),
    "orders/excavator_work_orders_tagged.csv": ((1,), 5485),
    "orders/nyc_311_2011.csv.gz": ((1,), 2000),
    "orders/nyc_311_animals.csv.gz": ((1,), 4969),
    "orders/openrepair_denmark_202507.csv.gz": ((1,), 29929),
    "orders/openrepair_restart_202204.csv.gz": ((1,), 23940),
    "spreadsheets/1904DateWindowing.xls": ((), 1),
    "spreadsheets/ErrorTypes.xlsx": ((1,), 13),
    "spreadsheets/Test_MergedCell.xlsx": ((1,), 5),
    "spreadsheets/dataformat.xls": ((1,), 27),
    "spreadsheets/date.xlsb": ((), 1),
    "spreadsheets/extra.xls": ((1,), 5),
    "spreadsheets/fn.et": ((1,), 2),
    "spreadsheets/header_offset.xlsx": ((1,), 2),
    "spreadsheets/html_table_saved_as.xls": ((1,), 3),
    "spreadsheets/premiere.utf16lebom.csv": ((1,), 1),
    "spreadsheets/priceIndex.xls": ((1,), 4),
    "spreadsheets/semicolon_separated.csv": ((1,), 2),
    "spreadsheets/simple.ods": ((1,), 3),
    "spreadsheets/skip_initials.csv": ((1,), 2),
    "spreadsheets/spreadsheetml2003_saved_as.xls": ((2,), 1),
    "spreadsheets/testEXCEL_95.xls": ((4,), 15),
    "spreadsheets/zero-padded-number.xlsx": ((1,), 3),
    "zh-exports/example-alipay-records.csv": ((25,), 10),
    "zh-exports/example-citic-records.xls": ((2,), 13),
    "zh-exports/example-hxsec-records.xls": ((1,), 13),
    "zh-exports/example-icbc-debit-v2-records.csv": ((7,), 11),
    "zh-exports/example-wechat-records.xlsx": ((18,), 27),
    "zh-exports/交易明细_xxxx_2025xxxx_2025xxxx.xls": ((6,), 6),
}
REFUSED: dict[str, str] = {
    "spreadsheets/54764.xlsx": refusals.HOSTILE,
    "spreadsheets/empty_file.xlsx": refusals.EMPTY,
    "spreadsheets/badfile_noWorksheets.xlsx": refusals.SHEETS_MISSING,
    "spreadsheets/protected_passtika.xlsx": refusals.PASSWORD_NEEDED,
    "geo/city_coordinates.json": refusals.NOT_A_TABLE,
}


#: What tests of their own look at.
OTHERS = {
    "orders/baltimore_311_sample.csv.gz",
    "orders/baltimore_311_sample.xlsx",
    "spreadsheets/TwoSheetsOneHidden.xls",
}


def test_every_file_there_is_looked_at(shared_data: Path) -> None:
    with (shared_data / "files.csv").open(encoding="utf-8-sig", newline="") as source:
        listed = {row["file"] for row in csv.DictReader(source)}
    assert listed == TABLES.keys() | REFUSED.keys() | OTHERS


@pytest.mark.parametrize("name", TABLES)
def test_the_table_is_found(shared_data: Path, name: str) -> None:
    with open_workbook(shared_data / name) as workbook:
        found = inspect(workbook, file_name=Path(name).name)
    sheet = next(sheet for sheet in found.sheets if sheet.proposed)
    assert (sheet.layout.header_rows, sheet.records) == TABLES[name]


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_in_one_word(shared_data: Path, name: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        open_workbook(shared_data / name)
    assert refused.value.code == REFUSED[name]


def rows(path: Path, sheet: int = 0, **options: str) -> list[list[Cell]]:
    with open_workbook(path, **options) as workbook:  # type: ignore[arg-type]
        return [cells for _, cells in workbook.iter_rows(sheet)]


def test_a_password_opens(shared_data: Path) -> None:
    path = shared_data / "spreadsheets/protected_passtika.xlsx"
    assert "Encrypted" in str(rows(path, password="tika")[0][0])
    with pytest.raises(InvalidInput) as refused:
        open_workbook(path, password="taki")
    assert refused.value.code == refusals.PASSWORD_WRONG


def test_cells_say_what_the_spreadsheet_program_shows(shared_data: Path) -> None:
    folder = shared_data / "spreadsheets"
    assert [cells[0] for cells in rows(folder / "zero-padded-number.xlsx")[1:]] == [
        "06083", "10083", "05010",
    ]  # fmt: skip
    assert rows(folder / "1904DateWindowing.xls")[0][0] == date(2000, 1, 1)
    assert all(isinstance(cells[0], datetime) for cells in rows(folder / "dataformat.xls")[1:])
    errors = Counter(
        cell.text
        for cells in rows(folder / "ErrorTypes.xlsx")
        for cell in cells
        if isinstance(cell, CellError)
    )
    assert {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"} <= set(errors)
    assert isinstance(rows(folder / "fn.et")[2][2], CellError)
    broker = rows(shared_data / "zh-exports/example-hxsec-records.xls")
    assert broker[0][0] == "交收日期"
    assert all(str(cells[0]).isdigit() and len(str(cells[0])) == 8 for cells in broker[1:])


def test_merged_cells_never_shift_columns(shared_data: Path) -> None:
    with open_workbook(shared_data / "spreadsheets/Test_MergedCell.xlsx") as workbook:
        found = inspect(workbook)
        table = [record.row for record in _records(workbook, found)]
        assert table == [2, 4, 5, 6, 7]
        rows_ = dict(workbook.iter_rows(0))
    assert rows_[2] == ["Merge Cell 1", None, "Merge Cell 2"]
    assert rows_[4] == ["Merge Cell 3", "B4"]


def test_the_visible_sheet_is_offered(shared_data: Path) -> None:
    with open_workbook(shared_data / "spreadsheets/TwoSheetsOneHidden.xls") as workbook:
        assert [(sheet.name, sheet.visible) for sheet in workbook.sheets] == [
            ("Sheet1", False),
            ("Sheet2", True),
        ]


def _records(workbook: OpenedWorkbook, found: Inspection, sheet: int = 0) -> Iterator[Record]:
    return records_of(workbook, sheet, found.sheets[sheet])


def test_universities_become_customers(shared_data: Path) -> None:
    with open_workbook(shared_data / "ledgers/universities_2025.xls") as workbook:
        found = inspect(workbook, file_name="universities_2025.xls")
        records = list(_records(workbook, found))
    sheet = found.sheets[0]
    assert sheet.kind is LedgerKind.CUSTOMERS
    assert len(records) == 2919
    assert not any(record.problems for record in records)
    assert records[0].values == {
        "name": "北京大学",
        "code": "4111010001",
        "city": "北京市",
        "province": "北京市",
    }
    assert len({record.values["code"] for record in records}) == 2919
    assert key_among(sheet.mapping, records) == ("code",)
    assert sum(kind.value == "section" for _, kind, _ in sheet.skipped) == 31


@pytest.fixture(scope="module")
def service_requests(shared_data: Path) -> dict[str, tuple[Inspection, list[Record]]]:
    """The same 10,000 requests, read as a text and as a workbook."""
    read = {}
    for name in ("baltimore_311_sample.csv.gz", "baltimore_311_sample.xlsx"):
        with open_workbook(shared_data / "orders" / name) as workbook:
            found = inspect(workbook, file_name=name)
            read[name] = (found, list(_records(workbook, found)))
    return read


def test_ten_thousand_service_requests_become_orders(
    service_requests: dict[str, tuple[Inspection, list[Record]]],
) -> None:
    for found, records in service_requests.values():
        assert found.sheets[0].kind is LedgerKind.WORK_ORDERS
        assert len(records) == 10_000
        assert not any(record.refused for record in records)
        problems = Counter(problem.code for record in records for problem in record.problems)
        assert problems["coordinate_rounded"] == 892
        assert sum("lat" in record.values for record in records) == 10_000 - 892 - 590
        first = records[0].values
        assert first["number"] == "18-00269879"
        assert first["reported_at"] == datetime(2018, 4, 12, 11, 11, 26, tzinfo=UTC)
        assert first["due_at"] == datetime(2018, 4, 13, 11, 11, 26, tzinfo=UTC)
        assert first["closed_at"] == datetime(2018, 4, 12, 12, 45, 47, tzinfo=UTC)
        assert first["status"] == "archived"
        assert sum("due_at" in record.values for record in records) > 9000


def test_both_forms_of_the_service_requests_say_the_same(
    service_requests: dict[str, tuple[Inspection, list[Record]]],
) -> None:
    first, second = ([r.values for r in records] for _, records in service_requests.values())
    assert first == second


def test_new_york_has_due_dates_and_resolutions(shared_data: Path) -> None:
    with open_workbook(shared_data / "orders/nyc_311_2011.csv.gz") as workbook:
        records = list(_records(workbook, inspect(workbook)))
    assert sum("due_at" in record.values for record in records) == 1983
    assert sum("resolution" in record.values for record in records) > 1500
    with open_workbook(shared_data / "orders/nyc_311_animals.csv.gz") as workbook:
        records = list(_records(workbook, inspect(workbook)))
    assert sum("closed_at" not in record.values for record in records) == 277
    assert sum("lat" in record.values for record in records) == 4907


def test_the_same_table_on_two_sheets_is_read_once(shared_data: Path) -> None:
    with open_workbook(shared_data / "zh-exports/example-wechat-records.xlsx") as workbook:
        found = inspect(workbook)
    assert [any(p.code == "same_table" for p in sheet.problems) for sheet in found.sheets] == [
        False,
        True,
    ]


#: Columns of the Chinese ledgers that have a field, and which.
FIELDS_OF = {
    "parts_list.xls": {"名称": "name", "数量": "quantity", "备注": "notes"},
    "universities_2025.xls": {
        "学校名称": "name",
        "学校标识码": "code",
        "所在地": "city",
        "备注": "notes",
    },
    "hazard_sites.csv": {
        "监测点名称": "name",
        "省级编号": "code",
        "市": "city",
        "县(市、区)": "district",
        "地理位置": "address",
        "经度": "lon",
        "纬度": "lat",
    },
}


@pytest.mark.parametrize("name", FIELDS_OF)
def test_columns_with_a_field_get_it_without_help(shared_data: Path, name: str) -> None:
    with open_workbook(shared_data / "ledgers" / name) as workbook:
        sheet = inspect(workbook, file_name=name).sheets[0]
    found = {item.title.replace(" ", ""): item.field for item in sheet.mapping.columns}
    assert found.items() >= FIELDS_OF[name].items()
