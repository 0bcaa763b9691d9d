"""The import place over a real database and the real importer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.composition.backend import Backend
from desktop.composition.import_templates import write_template
from desktop.composition.imports import ConsoleImports
from desktop.jobs import JobRunner
from desktop.views.imports.place import ImportsPlace
from desktop.views.imports.problem_panel import ProblemPanel
from desktop.views.imports.words import problem_text
from domain.customers.customer import Customer, Phone
from domain.geo import Datum
from domain.ledgers.fields import FIELDS, LedgerKind, ValueType
from domain.ledgers.inspection import inspect
from domain.ledgers.keys import KEY_FIELDS
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.problems import RowProblem
from domain.ledgers.rows import RowKind
from domain.ports.imports import OpenedFile
from persistence.imports import batches, opening
from persistence.imports.matching import matchable
from persistence.spreadsheets import open_workbook
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
    qtbot.waitUntil(lambda: place.stack.currentWidget() is place.review and place.review.is_counted)


def _says(field: QLineEdit, text: str) -> bool:
    return field.text() == text


def _shown_field(place: ImportsPlace, row: int) -> str:
    combo = place.review.mapping.cellWidget(row, 2)
    assert isinstance(combo, QComboBox)
    return str(combo.currentData())


def test_a_ledger_is_seen_imported_and_taken_back(
    place: ImportsPlace, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    _open(place, _ledger(tmp_path), qtbot)
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


def test_the_clerk_says_otherwise(
    place: ImportsPlace, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    """Range, header, kinds of rows, cells, keys, and the columns nobody asked for."""
    ledger = tmp_path / "客户.csv"
    ledger.write_text(
        "客户编号,客户名称,联系电话,业务员\n"
        "B1,东城医院,13800138001,李华\n"
        "B2,西城学校,138001,李华\n"
        "B3,备用行,13800138003,李华\n",
        encoding="utf-8",
    )
    _open(place, ledger, qtbot)
    review = place.review
    assert _shown_field(place, 3) == "own"
    assert [act.isChecked() for act in review.preview.row_menu(4).actions()].index(True) == 5
    review.preview.kind_wanted.emit(4, RowKind.REMARK)
    qtbot.waitUntil(lambda: review.is_counted and "2" in review.figures.text()[:2])
    shown = review.problems.shown()
    assert [(each.row, each.code) for each in shown if each.row == 3] == [(3, "bad_phone")]
    # What was left out is found among the problems, however far down, and taken in again.
    left_out = next(n for n, each in enumerate(review.problems.shown()) if each.row == 4)
    menu = review.problems.row_menu(left_out)
    assert menu is not None
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: review.is_counted and "3" in review.figures.text()[:2])
    review.preview.kind_wanted.emit(4, RowKind.REMARK)
    qtbot.waitUntil(lambda: review.is_counted and "2" in review.figures.text()[:2])
    review.problems.fixed.emit("", 3, 2, "13800138002")
    qtbot.waitUntil(lambda: review.is_counted and not _problems_of(place, "bad_phone"))
    review.reading.keys_chosen.emit(("name",))
    qtbot.waitUntil(lambda: review.is_counted)
    choice = review.choice()
    assert choice is not None
    assert choice.keys == ("name",)
    review.go.click()
    qtbot.waitUntil(place.start.undo.isEnabled)
    with office.services.jobs._sessions.queries() as queries:
        found = {
            page.customer.name: page.customer
            for page in (queries.customer_page(id_) for id_ in (1, 2))
        }
    assert set(found) == {"东城医院", "西城学校"}
    assert found["西城学校"].own == (("业务员", "李华"),)
    assert found["西城学校"].phones[0].number == "13800138002"
    # The next ledger with these titles is read alike.
    _open(place, ledger, qtbot)
    again = review.choice()
    assert again is not None
    assert again.keys == ("name",)
    assert review.reading.memory.text()


def test_a_header_and_a_range_are_pointed_out(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    ledger = tmp_path / "客户.csv"
    ledger.write_text(
        "说明;x;y\n客户编号;客户名称;电话\nA1;甲;13800138001\nA2;乙;13800138002\n", encoding="utf-8"
    )
    _open(place, ledger, qtbot)
    review = place.review
    review.reading.area.setText("A2:C3")
    review.reading.area.setModified(True)
    review.reading.area.editingFinished.emit()
    qtbot.waitUntil(lambda: review.is_counted and review.figures.text().startswith("1 "))
    review.reading.header.setText("1")
    review.reading.header.setModified(True)
    review.reading.area.setText("")
    review.reading.area.setModified(True)
    review.reading.area.editingFinished.emit()
    review.reading.header.editingFinished.emit()
    qtbot.waitUntil(lambda: review.reading.header.text() == "1" and review.preview.rowCount() == 4)
    review.reading.encoding_chosen.emit("utf-8", ",")
    qtbot.waitUntil(lambda: review.preview.columnCount() == 1)


def test_a_possible_duplicate_is_merged_on_request(
    place: ImportsPlace, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    with office.services.jobs._sessions.store() as store:
        store.save_customer(Customer(0, "东城医院", "OLD", phones=(Phone("13800138001"),)))
    _open(place, _ledger(tmp_path), qtbot)
    twins = place.review.twins.table
    assert twins.rowCount() == 1
    tick = twins.item(0, 0)
    assert tick is not None
    tick.setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: place.review.is_counted and place.review.choice().same_as != {})  # type: ignore[union-attr]
    place.review.go.click()
    qtbot.waitUntil(place.start.undo.isEnabled)
    batch = place.start.selected()
    assert batch is not None
    assert (batch.created, batch.updated, batch.refused) == (1, 1, 1)


def _problems_of(place: ImportsPlace, code: str) -> list[RowProblem]:
    return [each for each in place.review.problems.shown() if each.code == code]


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


def test_refused_rows_come_back_when_they_are_mended(
    office: Office, place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    ledger = tmp_path / "客户.csv"
    ledger.write_text(
        "客户编号,客户名称,联系电话,业务员\nB1,东城医院,13800138001,李华\nB2,,13800138002,王芳\n",
        encoding="utf-8",
    )
    _open(place, ledger, qtbot)
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
    _open(place, out, qtbot)
    review = place.review
    assert review.reading.memory.text()  # read like the ledger it came from
    assert [_shown_field(place, row) for row in range(7)] == [
        "", "", "", "code", "name", "phones", "own",
    ]  # fmt: skip
    review.go.click()
    qtbot.waitUntil(lambda: place.start.table.rowCount() == 2)
    with office.services.jobs._sessions.queries() as queries:
        assert queries.customer_page(2).customer.own == (("业务员", "王芳"),)


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
    _open(place, large, qtbot)
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
    assert opening.first_look(_ledger(tmp_path)) is None
    assert opening.first_look(tmp_path / "missing.xlsx") is None


ORDERS = """报修日期,报修时间,客户名称,地址,经度,纬度,故障现象
三月（2单）
03/04/2023,09:15,东城医院,东单1号,116.404,39.915,漏水
04/05/2023,10:30,西城学校,西单2号,116.374,39.907,异响
"""


def test_places_dates_clocks_and_groups_can_be_read_otherwise(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    _open(place, _ledger(tmp_path, ORDERS), qtbot)
    review = place.review
    reading, mapping = review.reading, review.mapping
    assert reading.datum.isVisible()
    assert reading.order.isVisible()
    assert _shown_field(place, 1) == "clock:reported_at"
    assert mapping.rowCount() == 8
    assert _shown_field(place, 7) == ""

    def said() -> LedgerMapping:
        choice = review.choice()
        assert choice is not None
        assert choice.mapping is not None
        return choice.mapping

    for combo, data in (
        (reading.datum, Datum.BD09),
        (reading.order, True),
        (mapping.cellWidget(7, 2), "district"),
        (mapping.cellWidget(1, 2), ""),
    ):
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
    assert said().datum is Datum.BD09
    assert said().day_first is True
    assert said().section_field == "district"
    assert not said().clock_columns
    qtbot.waitUntil(lambda: review.is_counted)
    assert _shown_field(place, 7) == "district"
    again = mapping.cellWidget(1, 2)
    assert isinstance(again, QComboBox)
    assert again.currentData() == ""
    review._on_clock(1, "reported_at")
    assert said().clock_columns == {"reported_at": 1}


def test_only_what_finds_records_again_is_offered_as_a_key(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    for kind, names in KEY_FIELDS.items():
        assert matchable(kind, [spec.name for spec in FIELDS[kind]]) == tuple(
            spec.name for spec in FIELDS[kind] if spec.name in names
        )
    _open(place, _ledger(tmp_path, ORDERS), qtbot)
    offered = {action.data() for action in place.review.reading.menu.actions() if action.data()}
    assert offered == {"reported_at", "customer_name", "address", "description"}


def test_row_numbers_that_are_none_change_nothing(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    _open(place, _ledger(tmp_path), qtbot)
    header = place.review.reading.header
    for typed, shown in (("the third", "2"), ("3-4", "3-4"), ("0", "0")):
        header.setText(typed)
        header.setModified(True)
        header.editingFinished.emit()
        qtbot.waitUntil(lambda: place.review.is_counted or not place.review.go.isEnabled())
        qtbot.waitUntil(partial(_says, header, shown))


def test_all_possible_duplicates_are_merged_at_once_without_reading_again(
    place: ImportsPlace,
    office: Office,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with office.services.jobs._sessions.store() as store:
        for number in (1, 2):
            phone = Phone(f"1380013800{number}")
            store.save_customer(Customer(0, f"老客户{number}", f"OLD{number}", phones=(phone,)))
    _open(place, _ledger(tmp_path), qtbot)
    monkeypatch.setattr("desktop.composition.imports.validate", None)
    review = place.review
    review.twins.all.click()
    qtbot.waitUntil(lambda: review.is_counted and " 2 changed" in review.figures.text())
    review.reading.keys_chosen.emit(("name", "phones"))
    qtbot.waitUntil(lambda: review.is_counted and "name" in review.reading.keys.text())
    review.reading.keys_chosen.emit(())
    review.twins.all.click()
    qtbot.waitUntil(lambda: review.is_counted and " 2 new" in review.figures.text())


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


def test_refused_rows_are_read_part_by_part(
    office: Office,
    place: ImportsPlace,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(batches, "_PART", 2)
    nameless = "客户编号,客户名称,联系电话\n" + "".join(f",,1380013800{n}\n" for n in range(5))
    ledger = _ledger(tmp_path, nameless + "B1,东城医院,13800138001,多一格,再一格\n,,,,末格\n")
    _open(place, ledger, qtbot)
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


def test_sheets_of_one_ledger_are_read_together_as_the_clerk_says(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "years.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for year, more in (("2022", []), ("2023", []), ("2024", ["满意度"]), ("旧", [])):
            sheet = book.add_worksheet(year)
            sheet.write_row(0, 0, ["客户编号", *more, "客户名称", "地址"])
            for row in range(1, 4):
                extra = ["满意"] * len(more)
                sheet.write_row(row, 0, [f"C{year}{row}", *extra, f"客户{year}{row}", "东单1号"])
        sheet.hide()
    _open(place, path, qtbot)
    review = place.review
    tabs = review.tabs
    assert [tabs.tabText(n)[:1] for n in range(3)] == ["✓"] * 3
    assert tabs.tabText(3).startswith("旧 (hidden)")
    assert review.figures.text().startswith("9 rows")
    review._on_field(2, "地址", "notes")
    qtbot.waitUntil(lambda: review.is_counted and _shown_field(place, 2) == "notes")
    tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: review.is_counted and review.mapping.rowCount() == 4)
    assert [_shown_field(place, row) for row in range(4)] == ["code", "own", "name", "notes"]
    review._on_field(1, "满意度", "")
    qtbot.waitUntil(lambda: review.is_counted and _shown_field(place, 1) == "")
    leave_out = tabs.sheet_menu(2).actions()[0]
    leave_out.trigger()
    qtbot.waitUntil(lambda: review.is_counted and review.figures.text().startswith("6 rows"))
    assert tabs.currentIndex() == 0
    assert not tabs.tabText(2).startswith("✓")
    tabs.sheet_menu(2).actions()[0].trigger()
    qtbot.waitUntil(lambda: review.is_counted and review.figures.text().startswith("9 rows"))
    tabs.sheet_menu(1).actions()[1].trigger()
    qtbot.waitUntil(lambda: review.is_counted and review.figures.text().startswith("3 rows"))
    assert tabs.currentIndex() == 1
