"""What the clerk says otherwise than the program found."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import xlsxwriter
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.views.imports.place import ImportsPlace
from domain.geo import Datum
from domain.ledgers.fields import FIELDS
from domain.ledgers.keys import KEY_FIELDS
from domain.ledgers.mapping import LedgerMapping
from domain.ledgers.rows import RowKind
from persistence.imports.matching import matchable
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.views.imports.ledgers import (
    a_ledger,
    open_ledger,
    problems_of,
    says,
    shown_field,
)

ORDERS = """报修日期,报修时间,客户名称,地址,经度,纬度,故障现象
三月（2单）
03/04/2023,09:15,东城医院,东单1号,116.404,39.915,漏水
04/05/2023,10:30,西城学校,西单2号,116.374,39.907,异响
"""


def test_a_column_can_be_sent_elsewhere(place: ImportsPlace, qtbot: QtBot, tmp_path: Path) -> None:
    open_ledger(place, a_ledger(tmp_path), qtbot)
    place.review._on_field(3, "地址", "notes")
    qtbot.waitUntil(lambda: shown_field(place, 3) == "notes")
    choice = place.review.choice()
    assert choice is not None
    assert choice.mapping is not None
    assert choice.mapping.field_at(3) == "notes"
    place.review._on_field(1, "客户名称", "")
    qtbot.waitUntil(lambda: shown_field(place, 1) == "")
    assert not place.review.go.isEnabled()


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
    open_ledger(place, ledger, qtbot)
    review = place.review
    assert shown_field(place, 3) == "own"
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
    qtbot.waitUntil(lambda: review.is_counted and not problems_of(place, "bad_phone"))
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
    open_ledger(place, ledger, qtbot)
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
    open_ledger(place, ledger, qtbot)
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


def test_places_dates_clocks_and_groups_can_be_read_otherwise(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    open_ledger(place, a_ledger(tmp_path, ORDERS), qtbot)
    review = place.review
    reading, mapping = review.reading, review.mapping
    assert reading.datum.isVisible()
    assert reading.order.isVisible()
    assert shown_field(place, 1) == "clock:reported_at"
    assert mapping.rowCount() == 8
    assert shown_field(place, 7) == ""

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
    assert shown_field(place, 7) == "district"
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
    open_ledger(place, a_ledger(tmp_path, ORDERS), qtbot)
    offered = {action.data() for action in place.review.reading.menu.actions() if action.data()}
    assert offered == {"reported_at", "customer_name", "address", "description"}


def test_row_numbers_that_are_none_change_nothing(
    place: ImportsPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    open_ledger(place, a_ledger(tmp_path), qtbot)
    header = place.review.reading.header
    for typed, shown in (("the third", "2"), ("3-4", "3-4"), ("0", "0")):
        header.setText(typed)
        header.setModified(True)
        header.editingFinished.emit()
        qtbot.waitUntil(lambda: place.review.is_counted or not place.review.go.isEnabled())
        qtbot.waitUntil(partial(says, header, shown))


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
    open_ledger(place, path, qtbot)
    review = place.review
    tabs = review.tabs
    assert [tabs.tabText(n)[:1] for n in range(3)] == ["✓"] * 3
    assert tabs.tabText(3).startswith("旧 (hidden)")
    assert review.figures.text().startswith("9 rows")
    review._on_field(2, "地址", "notes")
    qtbot.waitUntil(lambda: review.is_counted and shown_field(place, 2) == "notes")
    tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: review.is_counted and review.mapping.rowCount() == 4)
    assert [shown_field(place, row) for row in range(4)] == ["code", "own", "name", "notes"]
    review._on_field(1, "满意度", "")
    qtbot.waitUntil(lambda: review.is_counted and shown_field(place, 1) == "")
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
