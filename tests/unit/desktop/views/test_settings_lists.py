"""The company's lists in the settings: what is saved there holds for the next call."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.phrase_button import PhraseButton
from desktop.views.settings.branches_page import BranchesPage
from desktop.views.settings.calendars_page import CalendarsPage
from desktop.views.settings.list_page import ListPage
from desktop.views.settings.order_types_page import OrderTypesPage
from desktop.views.settings.plans_page import PlansPage
from desktop.views.settings.policies_page import PoliciesPage
from desktop.views.settings.skills_page import SkillsPage
from desktop.views.settings.texts_page import TextsPage
from desktop.widgets.minutes_edit import read_minutes
from domain.people.technician import BranchKind
from domain.read_models import ListQuery
from domain.service_levels.calendars import SpecialDay
from domain.service_levels.clocks import ClockKind, PolicyTier
from domain.usecases import company
from domain.work_orders.kinds import Priority
from domain.work_orders.standards import Gate, Proof, Standard
from domain.work_orders.templates import FieldKind, OwnField
from tests.unit.desktop.fake_services import Office

PAGES: tuple[type[ListPage], ...] = (
    SkillsPage,
    BranchesPage,
    OrderTypesPage,
    PoliciesPage,
    CalendarsPage,
)


def opened(kind: type[ListPage], office: Office, qtbot: QtBot) -> ListPage:
    page = kind(office.services)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.shown()
    office.settle()
    return page


@pytest.mark.parametrize("kind", PAGES)
def test_showing_an_entry_changes_nothing(
    kind: type[ListPage], office: Office, qtbot: QtBot
) -> None:
    """What is read is what would be saved: looking through a list never makes it dirty."""
    page = opened(kind, office, qtbot)
    assert page.list.count() > 0
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        assert not page.is_dirty
        assert page.typed(page.value) == page.value
    page.begin_new()
    page.save()
    office.settle()
    assert page.is_new  # a name is needed
    errors = [field for field in page.findChildren(QWidget) if field.property("invalid")]
    assert errors


def test_a_new_type_with_its_fields_is_there_for_the_next_call(
    office: Office, qtbot: QtBot
) -> None:
    page = opened(OrderTypesPage, office, qtbot)
    assert isinstance(page, OrderTypesPage)
    page.begin_new()
    page.name.setText("冰箱维修")
    page.duration.setText("1.5 h")
    page.keywords.setText("不制冷,结霜、漏水")
    page.fields.add().show_value(OwnField("品牌", FieldKind.CHOICE, ("海尔", "美的"), True))
    page.fields.add().show_value(OwnField("品牌"))
    page.save()
    office.settle()
    assert "品牌" in page.form.error_of(page.fields)
    page.fields.editors[1].show_value(OwnField("购买日期", FieldKind.DATE))
    asked = (Standard(Gate.DISPATCH, Proof.WORDS), Standard(Gate.REVIEW, Proof.CONFIRMATION))
    for each in (*asked, asked[1]):
        page.standards.add().show_value(each)
    first = page.standards.editors[0]
    assert first.proof.findData(Proof.READING) < 0  # nobody has been there yet
    page.save()
    office.settle()
    assert not page.is_dirty
    with office.queries() as queries:
        made = next(each for each in queries.order_types() if each.name == "冰箱维修")
    assert made.code == "bing_xiang_wei_xiu"
    assert (made.duration_minutes, made.required_count) == (90, 4)
    assert made.standards == asked
    assert made.keywords == ("不制冷", "结霜", "漏水")
    page.delete_button.click()
    office.settle()
    with office.queries() as queries:
        assert all(each.name != "冰箱维修" for each in queries.order_types())


def test_limits_by_priority_are_kept(office: Office, qtbot: QtBot) -> None:
    page = opened(PoliciesPage, office, qtbot)
    assert isinstance(page, PoliciesPage)
    page.targets.fields[ClockKind.DISPATCH].setText("abc")
    page.save()
    office.settle()
    assert page.form.error_of(page.targets)
    page.targets.fields[ClockKind.DISPATCH].setText("20分")
    row = page.tiers.add()
    row.show_value(PolicyTier(((ClockKind.RESOLVE, 120),), Priority.URGENT, 1))
    assert "20" not in page.example.text() or page.example.text()
    page.save()
    office.settle()
    assert not page.is_dirty
    with office.queries() as queries:
        policy = next(each for each in queries.policies() if each.code == page.value.code)
    assert dict(policy.targets)[ClockKind.DISPATCH] == 20
    assert dict(policy.for_order(Priority.URGENT, 2).targets)[ClockKind.RESOLVE] == 120
    page.delete_button.click()
    office.settle()
    assert page.bar.problem.text()  # order types need it


def test_days_come_from_a_file(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    page = opened(CalendarsPage, office, qtbot)
    assert isinstance(page, CalendarsPage)
    page.begin_new()
    page.name.setText("周末值班")
    page.hours[5].setText("9-12")
    file = tmp_path / "节假日.csv"
    file.write_text("2027-01-01,休,元旦\n2027-01-02,班,补班", encoding="gb18030")
    page.bring_in_file(file)
    page.save()
    office.settle()
    assert not page.is_dirty
    with office.queries() as queries:
        made = next(each for each in queries.calendars().values() if each.name == "周末值班")
    assert made.hours is not None
    assert made.hours[5] == ((time(9), time(12)),)
    assert made.days[0] == SpecialDay(date(2027, 1, 1), (), "元旦")
    assert made.days[1].hours == made.hours[0]
    page.bring_in("nothing")
    assert page.form.error_of(page.days)


def test_another_entry_waits_until_words_are_saved(office: Office, qtbot: QtBot) -> None:
    page = opened(SkillsPage, office, qtbot)
    assert isinstance(page, SkillsPage)
    first = page.value
    page.warn.setValue(first.warn_days + 5)
    page.list.setCurrentRow(1)
    assert page.value == first
    assert page.change_bar.isVisible()
    page.change_bar.save_chosen.emit()
    office.settle()
    assert page.value.code != first.code
    with office.queries() as queries:
        kept = next(each for each in queries.skills() if each.code == first.code)
    assert kept.warn_days == first.warn_days + 5


def test_a_department_needs_its_branch(office: Office, qtbot: QtBot) -> None:
    page = opened(BranchesPage, office, qtbot)
    assert isinstance(page, BranchesPage)
    page.begin_new()
    page.name.setText("维修部")
    page.kind.setCurrentIndex(page.kind.findData(BranchKind.DEPARTMENT))
    page.save()
    office.settle()
    assert page.form.error_of(page.parent_box)
    page.parent_box.setCurrentIndex(1)
    page.save()
    office.settle()
    assert page.value.parent_id == page.parent_box.itemData(1)


def test_lengths_of_time_as_people_write_them() -> None:
    read = {text: read_minutes(text) for text in ("30", "90 min", "4h", "1.5 小时", "2天", "x", "")}
    assert list(read.values()) == [30, 90, 240, 90, 2880, None, None]


def test_a_wording_is_shown_as_it_arrives(office: Office, qtbot: QtBot) -> None:
    page = opened(TextsPage, office, qtbot)
    assert isinstance(page, TextsPage)
    page.show_entry("sms.template.rating_request")
    page.text.setPlainText("{company}请评分{wrong}")
    assert page.form.error_of(page.text)
    page.text.setPlainText("请回1到5,")
    page.text.moveCursor(QTextCursor.MoveOperation.End)
    page._insert("company")
    assert page.preview.toPlainText() == "请回1到5,恒信制冷服务"
    page.save()
    office.settle()
    with office.queries() as queries:
        assert queries.setting("sms.template.rating_request") == "请回1到5,{company}"


def test_quick_phrases_go_where_the_cursor_is(office: Office, qtbot: QtBot) -> None:
    with office.store() as store:
        company.change_setting(store, "phrases.call", [" 现场有人 ", "", "现场有人", "需带梯子"])
    field = QPlainTextEdit("一楼")
    qtbot.addWidget(field)
    button = PhraseButton(office.services, "phrases.call", field)
    qtbot.addWidget(button)
    field.show()
    button.show()
    office.settle()
    button._fill()
    assert [action.text() for action in button.menu().actions()] == ["现场有人", "需带梯子"]
    field.moveCursor(QTextCursor.MoveOperation.End)
    button.menu().actions()[1].trigger()
    assert field.toPlainText() == "一楼,需带梯子"


def test_an_upkeep_plan_makes_its_orders(office: Office, qtbot: QtBot) -> None:
    page = opened(PlansPage, office, qtbot)
    assert isinstance(page, PlansPage)
    page.begin_new()
    page.name.setText("季度清洗")
    page.rhythm.every.setValue(3)
    page.save()
    office.settle()
    assert page.form.error_of(page.finder)
    with office.queries() as queries:
        hit = next(
            hit for hit in queries.find_customers("店") if queries.call_context(hit.id).assets
        )
    page._on_customer(hit)
    office.settle()
    assert page.machines.chips
    next(iter(page.machines.chips.values())).setChecked(True)
    page.save()
    office.settle()
    assert not page.is_dirty
    assert page.rhythm.next_days.text().count("20") >= 5
    with office.queries() as queries:
        (plan,) = queries.plans()
        before = set(queries.list_ids(ListQuery("work_order")))
    assert (plan.every, plan.customer_id, len(plan.asset_ids)) == (3, hit.id, 1)
    page.now.click()
    office.settle()
    with office.queries() as queries:
        made = set(queries.list_ids(ListQuery("work_order"))) - before
        assert queries.plans()[0].next_on > plan.next_on
    assert len(made) == 1
    for row in range(page.list.count()):
        page.list.setCurrentRow(row)
        assert page.typed(page.value) == page.value
