"""The reader's process: bounded, cancellable, and leaving nothing behind."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from domain.errors import InvalidInput, NotFound
from domain.ledgers.cells import CellError, Row
from persistence import children
from persistence.children import child_command
from persistence.spreadsheets import open_workbook, opened, refusals
from persistence.spreadsheets.spool import SheetIndex, read_rows, write_rows


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "设备台账 2024.xls"  # a wrong extension on purpose
    book = xlsxwriter.Workbook(path)
    first = book.add_worksheet("一期")
    for row in range(5000):
        first.write_row(row, 0, [f"SB{row:05}", row, "备注"])
    second = book.add_worksheet("二期")
    second.write_datetime(0, 1, date(2022, 3, 16), book.add_format({"num_format": 14}))
    second.write_formula("C1", "=NA()", None, "#N/A")
    book.close()
    return path


def test_sheets_can_be_read_again_and_from_any_row(ledger: Path) -> None:
    with open_workbook(ledger) as workbook:
        assert (workbook.format, workbook.encoding) == ("xlsx", "")
        assert [(s.name, s.rows, s.columns) for s in workbook.sheets] == [
            ("一期", 5000, 3),
            ("二期", 1, 3),
        ]
        assert sum(1 for _ in workbook.iter_rows("一期")) == 5000
        assert next(workbook.iter_rows(0, start_row=4321)) == (4321, ["SB04320", 4320, "备注"])
        assert list(workbook.iter_rows("二期")) == [
            (1, [None, date(2022, 3, 16), CellError("#N/A")])
        ]
        with pytest.raises(NotFound):
            list(workbook.iter_rows("三期"))


def test_what_holds_no_sheet_is_refused_at_once(tmp_path: Path) -> None:
    charts = tmp_path / "图.xlsx"
    book = openpyxl.Workbook()
    book.create_chartsheet("图")
    book.remove(book.worksheets[0])
    book.save(charts)
    for path, code in ((charts, refusals.SHEETS_MISSING), (tmp_path, refusals.NO_TABLE)):
        with pytest.raises(InvalidInput, match=code):
            open_workbook(path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "台账.csv")  # reading it would wait for ever
        with pytest.raises(InvalidInput, match=refusals.NO_TABLE):
            open_workbook(tmp_path / "台账.csv")


def test_the_temporary_file_goes_with_the_workbook(
    ledger: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    with open_workbook(ledger):
        assert list((tmp_path / "temporary").iterdir())
    assert not list((tmp_path / "temporary").iterdir())
    with pytest.raises(InvalidInput):
        open_workbook(tmp_path / "missing.xlsx")
    with pytest.raises(InterruptedError):
        open_workbook(ledger, cancelled=lambda: True)
    assert not list((tmp_path / "temporary").iterdir())


def test_time_is_bounded(ledger: Path) -> None:
    with pytest.raises(InvalidInput) as slow:
        open_workbook(ledger, seconds=0.0)
    assert slow.value.code == refusals.TOO_SLOW


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded by other means")
def test_memory_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes("设备编号,名称,说明\n".encode() * 1_500_000)
    with pytest.raises(InvalidInput) as large:
        open_workbook(path, memory_bytes=100 * 1024**2)
    assert large.value.code == refusals.TOO_LARGE


def test_a_reader_that_dies_is_a_refusal(ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dying = [sys.executable, "-c", "import os; os.abort()"]
    monkeypatch.setattr(opened, "child_command", lambda _task: dying)
    with pytest.raises(InvalidInput) as refused:
        open_workbook(ledger)
    assert refused.value.code == refusals.DAMAGED


def test_refusals_come_through_from_the_other_process(tmp_path: Path) -> None:
    path = tmp_path / "bild.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    with pytest.raises(InvalidInput) as refused:
        open_workbook(path)
    assert (refused.value.code, refused.value.params) == (refusals.NOT_A_TABLE, {"what": "PNG"})
    with pytest.raises(InvalidInput) as folder:
        open_workbook(tmp_path)
    assert folder.value.code == refusals.NO_TABLE


def test_a_chosen_encoding_and_separator_reach_the_reader(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("名稱|數量\n馬達|3\n".encode("big5"))
    with open_workbook(path, encoding="big5", separator="|") as workbook:
        assert list(workbook.iter_rows(0)) == [(1, ["名稱", "數量"]), (2, ["馬達", "3"])]
        assert (workbook.encoding, workbook.separator) == ("big5", "|")


def test_a_frozen_program_reads_in_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command("--read-ledger") == [sys.executable, "--read-ledger"]


def test_the_reader_needs_no_more_than_its_input(ledger: Path) -> None:
    """Neither the database nor the window is loaded in the reader's process."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "import persistence.spreadsheets.worker, persistence.spreadsheets.dispatch;"
        "print([n for n in ('sqlalchemy','PySide6','openpyxl','pandas') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, str(children._ROOT)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_rows_from_another_process_may_only_hold_cells(tmp_path: Path) -> None:
    path = tmp_path / "rows"
    rows: list[Row] = [(1, ["x", 1, 2.5, True, None, date(2022, 3, 16), CellError("#N/A")])]
    with path.open("wb") as target:
        index = write_rows(target, iter(rows))
    with path.open("rb") as source:
        assert list(read_rows(source, index)) == rows

    class Trap:
        def __reduce__(self) -> tuple[object, ...]:
            return (print, ("caught",))

    packed = pickle.dumps([(1, [Trap()])])
    path.write_bytes(packed)
    with path.open("rb") as source, pytest.raises(pickle.UnpicklingError):
        list(read_rows(source, SheetIndex([(0, len(packed), 1)], 1, 1)))
