"""Of a large workbook the beginning is shown before the rest is read."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from desktop.composition.imports import ConsoleImports
from desktop.jobs import JobRunner
from desktop.views.imports.place import ImportsPlace
from domain.ports.imports import OpenedFile
from persistence.imports import opening
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.views.imports.ledgers import a_ledger, open_ledger


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workbook that counts as large; ten rows are its beginning."""
    path = tmp_path / "history.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["客户编号", "客户名称", "地址"])
        for row in range(1, 31):
            sheet.write_row(row, 0, [f"C{row:03d}", f"客户{row}", f"解放路{row}号"])
    monkeypatch.setattr(opening, "_LARGE", 0)
    monkeypatch.setattr(opening, "_BEGINNING", 10)
    return path


def test_the_beginning_of_a_large_workbook_is_only_looked_at(
    place: ImportsPlace, office: Office, qtbot: QtBot, large: Path
) -> None:
    beginning = opening.first_look(large)
    assert beginning is not None
    assert isinstance(office.services.imports, ConsoleImports)
    review = place.review
    place._on_opened(office.services.imports._look_at(beginning, whole=False))
    qtbot.waitUntil(lambda: review.preview.rowCount() == 10)
    assert not review.go.isEnabled()
    assert review.preview.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
    open_ledger(place, large, qtbot)
    assert review.preview.rowCount() == 31
    assert review.go.isEnabled()
    assert review.preview.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers


def test_the_beginning_is_told_while_the_rest_is_read(
    office: Office, qtbot: QtBot, large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(office.services.imports, ConsoleImports)
    backend, told = office.services.imports._backend, threading.Event()

    def later(*given: Any, **named: Any) -> opening.OpenedLedger:
        assert told.wait(60)
        return opening.open_ledger(*given, **named)

    monkeypatch.setattr("desktop.composition.imports.open_ledger", later)
    jobs = JobRunner(backend)
    seen: list[OpenedFile] = []
    handle = ConsoleImports(backend, jobs).inspect(large)
    handle.told.connect(seen.append)
    handle.told.connect(lambda _opened: told.set())
    handle.then(seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=60_000)
    jobs.shutdown()
    assert [opened.whole for opened in seen] == [False, True]
    assert [opened.inspection.sheets[0].info.rows for opened in seen] == [10, 31]


def test_only_workbooks_have_a_beginning_of_their_own(large: Path, tmp_path: Path) -> None:
    assert opening.first_look(a_ledger(tmp_path)) is None
    assert opening.first_look(tmp_path / "missing.xlsx") is None
