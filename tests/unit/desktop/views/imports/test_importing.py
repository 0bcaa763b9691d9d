"""A ledger is seen, imported and taken back; what is no table is explained."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from desktop.composition.import_templates import write_template
from desktop.views.imports.place import ImportsPlace
from desktop.views.imports.problem_panel import ProblemPanel
from domain.ledgers.fields import FIELDS, LedgerKind, ValueType
from domain.ledgers.inspection import inspect
from domain.ledgers.problems import RowProblem
from persistence.spreadsheets import open_workbook
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.views.imports.ledgers import a_ledger, open_ledger


def test_a_ledger_is_seen_imported_and_taken_back(
    place: ImportsPlace, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    open_ledger(place, a_ledger(tmp_path), qtbot)
    assert place.stack.currentWidget() is place.review
    assert place.review.head.kind is LedgerKind.CUSTOMERS
    assert place.review.choice() is not None
    assert "2" in place.review.figures.text()
    head = place.review.preview.item(1, 0)
    assert head is not None
    assert head.font().bold()
    spans = [place.review.preview.columnSpan(row, 0) for row in range(5)]
    assert spans == [4, 1, 4, 1, 1]
    assert place.review.problems.table.rowCount() >= 1
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


def test_a_file_that_is_no_table_is_explained(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.xlsx"
    empty.touch()
    place.open_file(empty)
    qtbot.waitUntil(place.start.message.isVisible)
    assert place.stack.currentWidget() is place.start
    assert "empty.xlsx" in place.start.message.text()


@pytest.mark.parametrize("kind", LedgerKind)
def test_a_template_filled_in_is_understood_completely(
    office: Office, tmp_path: Path, kind: LedgerKind
) -> None:
    out = tmp_path / "template.xlsx"
    with office.services.jobs._sessions.queries() as queries:
        count = write_template(kind, "模板", queries, out)
    book = openpyxl.load_workbook(out)
    page = book["模板"]
    assert page.data_validations.dataValidation
    titles = [str(cell.value) for cell in page[1]]
    samples = {
        ValueType.DATE: "2026-10-01",
        ValueType.DATE_UNTIL: "2026-10-01",
        ValueType.INSTANT: "2026-10-01 09:30",
        ValueType.PHONE: "13800138001",
        ValueType.PHONES: "13800138001",
        ValueType.LATITUDE: "30.25",
        ValueType.LONGITUDE: "120.15",
        ValueType.VIP: "2",
        ValueType.MONTHS: "24",
        ValueType.MONEY: "12.5",
        ValueType.QUANTITY: "2",
        ValueType.KILOGRAMS: "2",
        ValueType.PIECES: "2",
    }
    specs = [spec for spec in FIELDS[kind] if spec.name not in ("own", "position")]
    assert count == len(titles) == len(specs)
    for row in (2, 3):
        for place, spec in enumerate(specs, start=1):
            page.cell(row, place, samples.get(spec.type, f"文字{row}"))
    book.save(out)
    with open_workbook(out) as workbook:
        found = inspect(workbook, kind, "模板.xlsx").sheets[0]
    assert found.proposed
    mapped = {found.mapping.field_at(place) for place in range(len(titles))}
    assert mapped == {spec.name for spec in specs}


def test_long_lists_of_problems_grow_with_the_scrolling(qtbot: QtBot) -> None:
    panel = ProblemPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 400)
    panel.show()
    params = {"title": "报修时间", "field": "reported_at", "value": "x"}
    found = tuple(RowProblem("1", row, 2, "bad_date", params) for row in range(1, 231))
    panel.show_problems(found, {"bad_date": 230})
    bar = panel.table.verticalScrollBar()
    assert panel.table.rowCount() == 100
    for count in (200, 230):
        qtbot.waitUntil(lambda: bar.maximum() > bar.value())
        bar.setValue(bar.maximum())
        assert panel.table.rowCount() == count
    last = panel.table.item(229, 0)
    assert last is not None
    assert last.text() == "C230"
