"""The columns of a ledger are looked at in the reader's process, and again only where that may tell
something else."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import xlsxwriter
import xlwt

from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import Inspection
from domain.ports.imports import CellRange, ImportChoice, SheetDecision
from persistence.imports import looking, opening
from persistence.imports.opening import OpenedLedger, first_look, job_of, open_ledger
from persistence.spreadsheets import looks, open_workbook
from persistence.spreadsheets.looks import Look, kept_look

ZONE = ZoneInfo("Asia/Shanghai")
ROWS = (
    ("台账（2024）", "", ""),
    ("客户编号", "客户名称", "联系电话"),
    *((f"C{row:03d}", f"客户{row}", f"138001380{row:02d}") for row in range(1, 31)),
)


def _xlsx(path: Path) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for number, values in enumerate(ROWS):
            sheet.write_row(number, 0, values)
    return path


def _xls(path: Path) -> Path:
    book = xlwt.Workbook()
    sheet = book.add_sheet("2024")
    for number, values in enumerate(ROWS):
        for column, value in enumerate(values):
            sheet.write(number, column, value)
    book.save(str(path))
    return path


@pytest.fixture
def not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is looked at must be looked at in another process."""

    def refuse(*_given: object, **_named: object) -> None:
        raise AssertionError("looked at in the process of the window")

    monkeypatch.setattr(looks, "inspect", refuse)
    monkeypatch.setattr(looking, "inspect_sheet", refuse)


def _choice(ledger: OpenedLedger) -> ImportChoice:
    return ImportChoice(ledger.path, LedgerKind.CUSTOMERS, (0,))


@pytest.mark.usefixtures("not_here")
def test_another_mapping_or_kind_needs_no_other_look(tmp_path: Path) -> None:
    ledger = open_ledger(_xlsx(tmp_path / "台账.xlsx"))
    job = job_of(ledger, _choice(ledger), ZONE)
    assert [item.field for item in job.mapping.columns] == ["code", "name", "phones"]
    without = job.mapping.with_field(2, "联系电话", "")
    job = job_of(ledger, replace(_choice(ledger), mapping=without), ZONE)
    assert job.sheets[0][1].mapping == without
    job = job_of(ledger, replace(_choice(ledger), kind=LedgerKind.TECHNICIANS), ZONE)
    assert job.mapping.field_at(2) == "phone"
    ledger.close()


@pytest.mark.usefixtures("not_here")
def test_what_is_missing_follows_the_mapping(tmp_path: Path) -> None:
    ledger = open_ledger(_xlsx(tmp_path / "台账.xlsx"))
    sheet = ledger.inspection.sheets[0]
    assert not [each for each in sheet.problems if each.code == "required_not_mapped"]
    nameless = sheet.read_as(sheet.kind, sheet.mapping.with_field(1, "客户名称", ""))
    assert [p.params["field"] for p in nameless.problems if p.code == "required_not_mapped"] == [
        "name"
    ]
    ledger.close()


def test_another_header_or_range_or_fix_is_looked_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = open_ledger(_xlsx(tmp_path / "台账.xlsx"))
    looked: list[looking.SheetLook] = []

    def noted(wanted: looking.SheetLook) -> object:
        looked.append(wanted)
        return looking.look(wanted)

    monkeypatch.setattr(opening, "look", noted)
    choice = _choice(ledger)
    for changed, records in (
        (replace(choice, decisions={0: SheetDecision((1,))}), 31),
        (replace(choice, decisions={0: SheetDecision(area=CellRange(2, 12))}), 10),
        (replace(choice, fixes={(0, 5, 2): "13900139000"}), 30),
    ):
        looked.clear()
        for _ in range(2):
            assert job_of(ledger, changed, ZONE).sheets[0][1].records == records
        assert len(looked) == 1
    assert "13900139000" in ledger.again[0][1].profiles[2].examples
    ledger.close()


def test_a_long_sheet_is_looked_at_again_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "_FEW", 0)
    ledger = open_ledger(_xlsx(tmp_path / "台账.xlsx"))
    monkeypatch.setattr(looking, "inspect_sheet", None)
    headless = replace(_choice(ledger), decisions={0: SheetDecision(())})
    assert job_of(ledger, headless, ZONE).sheets[0][1].records == 31  # the title is none
    ledger.close()


@pytest.mark.usefixtures("not_here")
@pytest.mark.parametrize("write", [_xlsx, _xls])
def test_the_beginning_of_a_large_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[[Path], Path]
) -> None:
    monkeypatch.setattr(opening, "_LARGE", 0)
    monkeypatch.setattr(opening, "_BEGINNING", 12)
    path = write(tmp_path / f"large.{write.__name__[1:]}")
    beginning, whole = first_look(path), open_ledger(path)
    assert beginning is not None
    assert [each.inspection.sheets[0].records for each in (beginning, whole)] == [10, 30]
    assert beginning.inspection.sheets[0].mapping == whole.inspection.sheets[0].mapping
    beginning.close()
    whole.close()


def test_a_look_may_hold_nothing_else(tmp_path: Path) -> None:
    with open_workbook(_xlsx(tmp_path / "a.xlsx"), look=Look("a.xlsx")) as workbook:
        assert isinstance(workbook.look(), Inspection)
        kept = workbook.folder / "look"

        class Trap:
            def __reduce__(self) -> tuple[object, ...]:
                return Path, ("trap",)

        for content in (pickle.dumps(Trap()), pickle.dumps({"a": 1}), b""):
            kept.write_bytes(content)
            assert kept_look(workbook.folder) is None
    assert kept_look(tmp_path) is None


def _years(path: Path) -> Path:
    """One ledger on two sheets; the second year has a column more, in the middle."""
    with xlsxwriter.Workbook(str(path)) as book:
        for year, titles in (
            ("2023", ("客户编号", "客户名称", "联系电话", "地址")),
            ("2024", ("客户编号", "满意度", "客户名称", "联系电话", "地址")),
        ):
            sheet = book.add_worksheet(year)
            sheet.write_row(0, 0, titles)
            for row in range(1, 6):
                cells = [f"C{year}{row}", f"客户{row}", f"1380013800{row}", f"解放路{row}号"]
                if year == "2024":
                    cells.insert(1, "满意")
                sheet.write_row(row, 0, cells)
    return path


def test_a_mapping_decided_on_one_year_fits_the_others(tmp_path: Path) -> None:
    ledger = open_ledger(_years(tmp_path / "客户.xlsx"))
    assert ledger.proposed_sheets() == (0, 1)
    choice = ImportChoice(ledger.path, LedgerKind.CUSTOMERS, (0, 1))

    def fields(choice: ImportChoice) -> list[list[str]]:
        job = job_of(ledger, choice, ZONE)
        return [[sheet.mapping.field_at(n) for n in range(5)] for _, sheet in job.sheets]

    first = ["code", "name", "phones", "address", ""]
    assert fields(choice) == [first, ["code", "own", "name", "phones", "address"]]
    older, newer = (sheet.mapping for _, sheet in job_of(ledger, choice, ZONE).sheets)
    other = ["code", "name", "phones", "notes", ""]
    for decided in (older.with_field(3, "地址", "notes"), newer.with_field(4, "地址", "notes")):
        said = replace(choice, mapping=decided)
        assert fields(said) == [other, ["code", "own", "name", "phones", "notes"]]
    unwanted = replace(choice, mapping=older, left_out=frozenset(("满意度",)))
    assert fields(unwanted)[1] == ["code", "", "name", "phones", "address"]
    ledger.close()
