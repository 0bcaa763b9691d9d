"""The import place over a real database and the real importer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.composition.backend import Backend
from desktop.composition.imports import ConsoleImports
from desktop.views.imports.place import ImportsPlace
from desktop.views.imports.words import problem_text
from tests.unit.desktop.fake_services import Office

LEDGER = """客户台账
客户编号,客户名称,联系电话,地址
北京市（2户）
B1,东城医院,13800138001,东单1号
B2,西城学校,13800138002,西单2号
,,13800138003,无名路
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office(empty=True) as made:
        backend = Backend(str(made.path), actor="王", console="test")
        made.services.imports = ConsoleImports(backend, made.jobs)
        yield made
        backend.close()


@pytest.fixture
def place(office: Office, qtbot: QtBot) -> ImportsPlace:
    made = ImportsPlace(office.services)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def _ledger(folder: Path, content: str = LEDGER) -> Path:
    path = folder / "客户.csv"
    path.write_text(content, encoding="gb18030")
    return path


def _open(place: ImportsPlace, path: Path, qtbot: QtBot) -> None:
    place.open_file(path)
    qtbot.waitUntil(place.review.go.isEnabled)


def _shown_field(place: ImportsPlace, row: int) -> str:
    combo = place.review.mapping.cellWidget(row, 2)
    assert isinstance(combo, QComboBox)
    return str(combo.currentData())


def test_a_ledger_is_seen_imported_and_taken_back(
    place: ImportsPlace, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    _open(place, _ledger(tmp_path), qtbot)
    assert place.stack.currentWidget() is place.review
    assert place.review.kind.currentData() == "customers"
    assert place.review.choice() is not None
    assert "2" in place.review.figures.text()
    head = place.review.preview.item(1, 0)
    assert head is not None
    assert head.font().bold()
    assert place.review.problems.count() >= 1
    place.review.go.click()
    qtbot.waitUntil(lambda: place.start.table.rowCount() == 1)
    qtbot.waitUntil(place.start.undo.isEnabled)
    batch = place.start.selected()
    assert batch is not None
    assert (batch.created, batch.refused, batch.state) == (2, 1, "applied")
    place.start.undo.click()
    qtbot.waitUntil(lambda: getattr(place.start.selected(), "state", "") == "undone")
    with office.services.jobs._sessions.queries() as queries:
        assert queries.is_empty()


def test_a_column_can_be_sent_elsewhere(place: ImportsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    _open(place, _ledger(tmp_path), qtbot)
    place.review._on_field(3, "地址", "notes")
    qtbot.waitUntil(lambda: _shown_field(place, 3) == "notes")
    choice = place.review.choice()
    assert choice is not None
    assert choice.mapping is not None
    assert choice.mapping.field_at(3) == "notes"
    place.review._on_field(1, "客户名称", "")
    qtbot.waitUntil(lambda: _shown_field(place, 1) == "")
    assert not place.review.go.isEnabled()


def test_a_file_that_is_no_table_is_explained(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.xlsx"
    empty.touch()
    place.open_file(empty)
    qtbot.waitUntil(place.start.message.isVisible)
    assert place.stack.currentWidget() is place.start
    assert "empty.xlsx" in place.start.message.text()


def test_refused_rows_are_saved_with_their_reasons(
    office: Office, place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    _open(place, _ledger(tmp_path), qtbot)
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
