"""``paidan inspect | import | undo-import`` as the system runs them."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from msoffcrypto.format.ooxml import OOXMLFile

from desktop import cli

LEDGER = "设备编号,设备名称,购置日期\nE1,水泵,2020-01-05\nE2,风机,2021年3月\nE3,,2020-01-05\n"


@pytest.fixture
def db(tmp_path: Path) -> str:
    return str(tmp_path / "company.db")


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "台账.csv"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def _run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, dict[str, Any], str]:
    status = cli.main([*args, "--json"])
    captured = capsys.readouterr()
    return status, json.loads(captured.out or "{}"), captured.err


def test_inspect_says_what_is_seen(capsys: pytest.CaptureFixture[str], ledger: Path) -> None:
    status, shown, _ = _run(capsys, "inspect", str(ledger))
    assert status == 0
    sheet = shown["sheets"][0]
    assert (sheet["header_rows"], sheet["first_record_row"], sheet["records"]) == ([1], 2, 3)
    assert [column["field"] for column in sheet["columns"]] == ["code", "name", "purchased_on"]


def test_what_cannot_be_read_is_exit_3(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    empty = tmp_path / "empty.xlsx"
    empty.touch()
    status, said, error = _run(capsys, "inspect", str(empty))
    assert status == 3
    assert said["error"] == {"code": "ledger_empty", "message": error.strip()}
    assert "Traceback" not in error
    assert _run(capsys, "inspect", str(tmp_path / "none.xls"))[0] == 3


def test_import_twice_and_back(capsys: pytest.CaptureFixture[str], ledger: Path, db: str) -> None:
    args = ("import", str(ledger), "--into", "assets", "--db", db)
    status, dry, _ = _run(capsys, *args, "--dry-run")
    assert (status, dry["read"], dry["created"], dry["refused"]) == (4, 3, 2, 1)
    assert dry["batch"] is None
    status, first, _ = _run(capsys, *args)
    assert status == 4
    assert (first["read"], first["created"], first["refused"]) == (3, 2, 1)
    refused = [p for p in first["problems"] if p["severity"] == "error"]
    assert (refused[0]["row"], refused[0]["column"]) == (4, "B")
    assert refused[0]["code"] == "required_missing"
    assert refused[0]["message"]
    _, second, _ = _run(capsys, *args)
    assert (second["created"], second["updated"], second["unchanged"]) == (0, 0, 2)
    status, undone, _ = _run(capsys, "undo-import", str(first["batch"]), "--db", db)
    assert (status, undone["removed"], undone["restored"], undone["kept"]) == (0, 2, 0, 0)
    assert _run(capsys, "undo-import", str(first["batch"]), "--db", db)[0] == 1


def test_a_mapping_file_and_keys_are_obeyed(
    capsys: pytest.CaptureFixture[str], ledger: Path, db: str, tmp_path: Path
) -> None:
    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps({"设备编号": "serial_number", "设备名称": "name"}))
    args = ("import", str(ledger), "--into", "assets", "--db", db, "--mapping", str(mapping))
    status, values, _ = _run(capsys, *args, "--key", "serial_number")
    assert (status, values["created"]) == (4, 2)
    assert _run(capsys, *args, "--key", "code")[0] == 1


def test_the_reading_may_be_told_what_it_would_find_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, db: str
) -> None:
    path = tmp_path / "台账.txt"
    lines = ["導出", "編號#名稱#數量", "A1#馬達#3", "A2#泵浦#4"]
    path.write_bytes("\n".join(lines).encode("big5"))
    how = ("--encoding", "big5", "--separator", "#", "--header", "2")
    status, shown, _ = _run(capsys, "inspect", str(path), "--into", "parts", *how)
    sheet = shown["sheets"][0]
    assert (status, shown["encoding"], shown["separator"]) == (0, "big5", "#")
    assert (sheet["header_rows"], sheet["kind"]) == ([2], "parts")
    assert [column["field"] for column in sheet["columns"]] == ["code", "name", "quantity"]
    args = ("import", str(path), "--into", "parts", "--db", db, *how)
    _, done, _ = _run(capsys, *args)
    assert (done["read"], done["created"]) == (2, 2)
    _, without, _ = _run(capsys, *args[:-1], "0", "--map", "B=name", "--dry-run")
    assert without["read"] == 3  # the titles are a record now


def test_single_columns_may_be_mapped_by_hand(
    capsys: pytest.CaptureFixture[str], ledger: Path, db: str
) -> None:
    args = ("import", str(ledger), "--into", "assets", "--db", db)
    status, values, _ = _run(
        capsys, *args, "--map", "设备编号=serial_number", "--map", "C=", "--key", "serial_number"
    )
    assert (status, values["created"]) == (4, 2)
    assert _run(capsys, *args, "--map", "颜色=name")[0] == 1
    assert _run(capsys, *args, "--map", "设备编号=wings")[1]["error"]["code"] == (
        "ledger_field_unknown"
    )


def test_one_sheet_of_several_and_a_password_that_is_typed(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    db: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "years.xlsx"
    book = io.BytesIO()
    with xlsxwriter.Workbook(book) as workbook:
        for year, more in (("2022", []), ("2023", ["备注"])):
            sheet = workbook.add_worksheet(year)
            sheet.write_row(0, 0, [*more, "设备编号", "设备名称", "购置日期"])
            sheet.write_row(1, 0, [*more, f"E{year}", "水泵", "2020-01-05"])
    with path.open("wb") as target:
        OOXMLFile(book).encrypt("秘密", target)
    args = ("import", str(path), "--into", "assets", "--db", db, "--dry-run", "--password", "-")
    monkeypatch.setattr("sys.stdin", io.StringIO("秘密\n"))
    assert _run(capsys, *args)[1]["created"] == 2  # a column was added one year
    monkeypatch.setattr("sys.stdin", io.StringIO("秘密\n"))
    assert _run(capsys, *args, "--sheet", "2023")[1]["created"] == 1
    monkeypatch.setattr("sys.stdin", io.StringIO("falsch\n"))
    assert _run(capsys, *args)[0] == 3


@pytest.mark.parametrize(
    "words", [("--header", "x"), ("--header", "-1"), ("--separator", "ab"), ("--map", "name")]
)
def test_options_that_make_no_sense_are_wrong_usage(
    capsys: pytest.CaptureFixture[str], ledger: Path, words: tuple[str, str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["import", str(ledger), "--into", "assets", *words])
    assert ended.value.code == 2
    assert words[0] in capsys.readouterr().err
