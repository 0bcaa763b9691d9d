"""The page of a machine: own fields, parts, logbook, files, figures; kinds of equipment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.actions import equipment as actions
from desktop.actions.preventive import plan_upkeep
from desktop.labels import label
from desktop.views.assets.page import AssetPageView
from desktop.views.call.panel import CallPanel
from desktop.views.equipment.categories_page import CategoriesPage
from domain.assets.asset import AssetStatus
from domain.assets.categories import AssetCategory, CategoryField, FieldKind
from domain.assets.logbook import EntryKind
from domain.upkeep.proposals import FAILURES
from domain.upkeep.rhythm import Period
from domain.usecases.orders import take_call
from domain.work_orders.order import OrderDetails
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def page(office: Office, qtbot: QtBot) -> AssetPageView:
    view = AssetPageView(office.services)
    qtbot.addWidget(view)
    view.resize(520, 800)
    view.show()
    view.open(1)
    office.settle(30)
    return view


def test_a_kind_is_described_and_its_fields_are_on_the_machine(
    page: AssetPageView, office: Office, qtbot: QtBot
) -> None:
    name = page.form.category.currentText()
    kinds = CategoriesPage(office.services)
    qtbot.addWidget(kinds)
    kinds.show()
    office.settle(20)
    assert name in {category.code for category, _known in kinds._known.values()}
    fields = (
        CategoryField("功率", FieldKind.NUMBER, "kW", required=True),
        CategoryField("制冷剂", FieldKind.CHOICE, choices=("R22", "R32")),
        CategoryField("出厂日期", FieldKind.DAY),
    )
    kinds.edit(AssetCategory(name, "kt", fields, 12_000))
    kinds.editor.save()
    office.settle(30)
    with office.queries() as queries:
        assert queries.equipment.categories() == (AssetCategory(name, "KT", fields, 12_000),)
    kinds.editor.fields.removeRow(0)
    kinds.editor.name.setText("")
    kinds.editor.save()
    assert kinds.editor.form.error_of(kinds.editor.name)
    page.open(1)
    office.settle(30)
    page.discard()
    office.settle(30)
    own = page.form.own._fields
    assert list(own) == ["功率", "制冷剂", "出厂日期"]
    own["功率"].setText("大")  # type: ignore[attr-defined]
    page.save()
    assert page.is_dirty  # refused: no number
    own["功率"].setText("15")  # type: ignore[attr-defined]
    own["制冷剂"].setCurrentText("R32")  # type: ignore[attr-defined]
    page.save()
    office.settle(30)
    with office.queries() as queries:
        assert queries.assets([1])[0].attributes == (("功率", "15"), ("制冷剂", "R32"))
    page.form.category.setCurrentText("别的")
    assert list(page.form.own._fields) == ["功率", "制冷剂"]  # nothing typed is lost


def test_parts_know_their_machine(page: AssetPageView, office: Office) -> None:
    with office.queries() as queries:
        whole = queries.assets([2])[0]
    page.form.whole.setText(whole.code)
    page.form.whole.textEdited.emit(whole.code)
    office.settle(30)
    assert not page.form.whole.is_resolved
    page.form.whole.setText(next(iter(page.form.whole._known)))
    page.save()
    office.settle(30)
    page.open(2)
    office.settle(30)
    assert len(page.form.parts.buttons) == 1
    opened: list[int] = []
    office.services.navigator.open_requested.connect(lambda _kind, each: opened.append(each))
    page.form.parts.buttons[0].click()
    assert opened == [1]


def test_a_standstill_is_written_down_and_ends(page: AssetPageView, office: Office) -> None:
    """AS-11"""
    page.tabs.setCurrentWidget(page.logbook)
    page.logbook.begin(EntryKind.DOWNTIME)
    assert page.logbook.form.isVisible()
    page.logbook.form.amount.setValue(350)
    page.logbook.form.title.setCurrentText("轴承")
    page.logbook.form.save()
    office.settle(40)
    assert not page.logbook.form.isVisible()
    with office.queries() as queries:
        assert queries.assets([1])[0].status is AssetStatus.UNDER_REPAIR
    (row,) = page.logbook.table.rows.ids
    page.logbook.runs_again(page.logbook.table.row_of(row))
    office.settle(40)
    with office.queries() as queries:
        assert queries.assets([1])[0].status is AssetStatus.IN_SERVICE
    assert page.figures.values["loss"].text() == "¥350.00"


def test_a_reading_needs_a_meter(page: AssetPageView, office: Office) -> None:
    page.logbook.begin(EntryKind.METER)
    page.logbook.form.title.setCurrentText("")
    page.logbook.form.save()
    office.settle(20)
    assert page.logbook.form.problem.text()
    page.logbook.form.title.setCurrentText("运行小时")
    page.logbook.form.value.setValue(1234.5)
    page.logbook.form.unit.setText("h")
    page.logbook.form.save()
    office.settle(40)
    assert "1,234.5 h" in page.figures.meters.text()
    page.logbook.begin(EntryKind.METER)
    assert page.logbook.form.title.currentText() == "运行小时"


def test_photos_and_documents_stay_with_the_machine(
    page: AssetPageView, office: Office, tmp_path: Path
) -> None:
    photo, paper = tmp_path / "铭牌.png", tmp_path / "合格证.txt"
    Image.new("RGB", (800, 600), (200, 30, 30)).save(photo)
    paper.write_text("合格", encoding="utf-8")
    empty = tmp_path / "leer.pdf"
    empty.write_bytes(b"")
    page.files.add_files([photo, paper, empty])
    office.settle(40)
    assert {page.files.list.item(n).text() for n in range(page.files.list.count())} == {
        "铭牌.png",
        "合格证.txt",
    }
    assert "leer.pdf" in page.files.note.text()
    assert len(page.files._thumbs) == 1
    photo.unlink()  # the database has it
    with office.queries() as queries:
        entry = next(e for e in queries.equipment.logbook(1) if e.title == "铭牌.png")
        assert queries.equipment.file(entry.digest).startswith(b"\x89PNG")


def test_a_machine_is_retired_from_its_menu(page: AssetPageView, office: Office) -> None:
    page._retire()
    page.logbook.form.save()
    office.settle(40)
    with office.queries() as queries:
        assert queries.assets([1])[0].status is AssetStatus.RETIRED
    shown: list[object] = []
    office.services.navigator.list_requested.connect(lambda query, _title: shown.append(query))
    page._show_orders()
    assert len(shown) == 1
    (line,) = page.logbook.table.rows.ids
    actions.delete_entry(office.services, line)  # it was the wrong one
    office.settle(40)
    with office.queries() as queries:
        assert queries.assets([1])[0].status is AssetStatus.IN_SERVICE


def test_a_machine_that_fails_again_and_again_gets_a_plan(
    page: AssetPageView, office: Office
) -> None:
    """AS-06: one click, one step to take back."""
    with office.store() as store:
        for _ in range(FAILURES):
            take_call(store, OrderDetails("repair", "又坏了", asset_id=1))
    office.settle(30)
    assert page.figures.propose.isVisibleTo(page.figures)
    page.figures.propose.click()
    office.settle(30)
    with office.queries() as queries:
        (plan,) = queries.plans()
        state = queries.undo_state(office.services.session.console)
    assert (plan.asset_ids, plan.period, plan.type_code) == ((1,), Period.WEEK, "upkeep")
    assert not page.figures.propose.isVisibleTo(page.figures)
    assert plan.name in page.figures.plans.text()
    plan_upkeep(office.services, (1,))
    office.settle(30)
    assert state.undo is not None
    with office.store() as store:
        store.undo(state.undo.command_id)
    office.settle(30)
    with office.queries() as queries:
        assert queries.plans() == ()
    assert page.figures.propose.isVisibleTo(page.figures)


def test_a_reading_lower_than_before_is_questioned_once(
    page: AssetPageView, office: Office, qtbot: QtBot
) -> None:
    book, form = page.logbook, page.logbook.form
    page.tabs.setCurrentWidget(book)

    def read(value: float) -> None:
        book.begin(EntryKind.METER)
        form.title.setCurrentText("运行小时")
        form.value.setValue(value)
        qtbot.keyClick(form.value, Qt.Key.Key_Return)
        office.settle(40)

    read(5200)
    assert form.isHidden()
    read(520)
    assert "5,200" in form.problem.text()
    assert len(book.table.rows.ids) == 1
    form.notes.setText("换表")  # another entry than the one that was questioned
    form.save()
    office.settle(30)
    assert len(book.table.rows.ids) == 1
    form.save()
    office.settle(40)
    assert form.isHidden()
    assert len(book.table.rows.ids) == 2


def test_esc_leaves_the_line_and_asks_before_words_are_lost(
    page: AssetPageView, office: Office, qtbot: QtBot
) -> None:
    book, form = page.logbook, page.logbook.form
    page.tabs.setCurrentWidget(book)
    first = page.title.text()
    book.begin(EntryKind.COST)
    assert not page.holds_more()
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier
    )
    override.ignore()
    QApplication.sendEvent(form.notes, override)
    assert override.isAccepted()  # the panel around it does not close
    qtbot.keyClick(form.notes, Qt.Key.Key_Escape)
    assert form.isHidden()
    book.begin(EntryKind.COST)
    form.notes.setText("润滑油")
    assert page.is_dirty
    page.open(2)
    assert page.change_bar.isVisible()
    assert page.title.text() == first
    page.change_bar.save_chosen.emit()
    office.settle(60)
    assert page.title.text() != first
    with office.queries() as queries:
        assert [entry.notes for entry in queries.equipment.logbook(1)] == ["润滑油"]


def test_a_machine_refused_at_acceptance_is_not_installed(
    page: AssetPageView, office: Office
) -> None:
    with office.store() as store:
        store.save_asset(replace(store.asset(1), installed_on=None))
    form = page.logbook.form
    for choice, is_installed in ((1, False), (0, True)):
        page.logbook.begin(EntryKind.ACCEPTED)
        form.title.setCurrentIndex(choice)
        form.save()
        office.settle(40)
        with office.queries() as queries:
            assert (queries.assets([1])[0].installed_on is not None) is is_installed


def test_what_goes_on_is_told_before_a_machine_is_retired(
    page: AssetPageView, office: Office
) -> None:
    with office.store() as store:
        take_call(store, OrderDetails(type_code="repair", title="漏水", asset_id=1))
    office.settle(40)
    page.open(1)
    office.settle(40)
    code = page.form.code.text()
    page._retire()
    told = page.logbook.form.told.text()
    assert code in told
    assert told.startswith("2 ")  # the scene has one open order of it already
    page.logbook.begin(EntryKind.COST)
    assert page.logbook.form.told.isHidden()


def test_a_call_about_a_retired_machine_says_so(office: Office, qtbot: QtBot) -> None:
    with office.store() as store:
        machine = store.asset(1)
        assert machine.customer_id is not None
        store.save_asset(replace(machine, id=0, code="", name="后来的", version=0))
        retired = store.save_asset(replace(machine, status=AssetStatus.RETIRED))
    panel = CallPanel(office.services)
    qtbot.addWidget(panel)
    panel.start({"asset_id": retired.id})
    office.settle(40)
    texts = [panel.asset.itemText(row) for row in range(panel.asset.count())]
    word = label(AssetStatus.RETIRED)
    assert [word in text for text in texts] == [False] * (len(texts) - 1) + [True]
    assert word in panel.known._warranty.text()
