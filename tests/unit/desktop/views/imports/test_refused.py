"""Rows that were refused: saved with their reasons, mended, brought again."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from desktop.views.imports.place import ImportsPlace
from desktop.views.imports.words import problem_text
from persistence.imports import batches
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.views.imports.ledgers import a_ledger, open_ledger, shown_field


def test_refused_rows_are_saved_with_their_reasons(
    office: Office, place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    open_ledger(place, a_ledger(tmp_path), qtbot)
    place.review.go.click()
    qtbot.waitUntil(place.start.export.isEnabled)
    batch = place.start.selected()
    assert batch is not None
    out = tmp_path / "refused.xlsx"
    handle = office.services.imports.export_refused(batch.id, out, problem_text)
    with qtbot.waitSignal(handle.succeeded):
        pass
    book = openpyxl.load_workbook(out)
    rows = list(book[book.sheetnames[0]].iter_rows(values_only=True))
    assert len(rows) == 2
    assert rows[1][1] == "6"
    assert rows[1][2]
    assert "13800138003" in rows[1]


def test_refused_rows_come_back_when_they_are_mended(
    office: Office, place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    ledger = tmp_path / "客户.csv"
    ledger.write_text(
        "客户编号,客户名称,联系电话,业务员\nB1,东城医院,13800138001,李华\nB2,,13800138002,王芳\n",
        encoding="utf-8",
    )
    open_ledger(place, ledger, qtbot)
    place.review.go.click()
    qtbot.waitUntil(place.start.export.isEnabled)
    batch = place.start.selected()
    assert batch is not None
    out = tmp_path / "refused.xlsx"
    with qtbot.waitSignal(
        office.services.imports.export_refused(batch.id, out, problem_text).succeeded
    ):
        pass
    book = openpyxl.load_workbook(out)
    page = book[book.sheetnames[0]]
    page.cell(2, 5, "西城学校")
    book.save(out)
    open_ledger(place, out, qtbot)
    review = place.review
    assert review.reading.memory.text()  # read like the ledger it came from
    assert [shown_field(place, row) for row in range(7)] == [
        "", "", "", "code", "name", "phones", "own",
    ]  # fmt: skip
    review.go.click()
    qtbot.waitUntil(lambda: place.start.table.rowCount() == 2)
    with office.services.jobs._sessions.queries() as queries:
        assert queries.customer_page(2).customer.own == (("业务员", "王芳"),)


def test_refused_rows_are_read_part_by_part(
    office: Office,
    place: ImportsPlace,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batches, "_PART", 2)
    nameless = "客户编号,客户名称,联系电话\n" + "".join(f",,1380013800{n}\n" for n in range(5))
    ledger = a_ledger(tmp_path, nameless + "B1,东城医院,13800138001,多一格,再一格\n,,,,末格\n")
    open_ledger(place, ledger, qtbot)
    place.review.go.click()
    qtbot.waitUntil(place.start.export.isEnabled)
    batch = place.start.selected()
    assert batch is not None
    out = tmp_path / "refused.csv"
    handle = office.services.imports.export_refused(batch.id, out, problem_text)
    with qtbot.waitSignal(handle.succeeded):
        pass
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + batch.refused == 7
    assert [line.split(",")[1] for line in lines[1:]] == ["2", "3", "4", "5", "6", "8"]
    assert lines[-1].endswith("末格")
