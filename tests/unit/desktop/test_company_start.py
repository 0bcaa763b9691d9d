"""The door 'start empty' ends in a company that can take its first call."""

from __future__ import annotations

from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from desktop.window.company_start import CompanyStart
from domain.defaults import SKILLS
from domain.errors import InvalidInput
from domain.usecases.beginning import Beginning, FirstPerson, begin_company
from domain.usecases.orders import take_call
from domain.work_orders.order import OrderDetails
from tests.unit.desktop.fake_services import Office

SKILL_NAMES = tuple((each.code, each.name) for each in SKILLS)


def test_what_is_filled_in_begins_the_company(empty_office: Office, qtbot: QtBot) -> None:
    page = CompanyStart(SKILL_NAMES)
    qtbot.addWidget(page)
    page.name.setText("恒信制冷")
    page.branch.setText("天河店")
    page.regions.setText("天河、海珠")
    page.days.setCurrentIndex(1)
    page.hours.setText("9-12, 13:30-18")
    row = page.people.editors[0]
    row.name.setText("赵强")
    row.phone.set_number("13800138000")
    row.skill.setCurrentIndex(row.skill.findData("refrigeration"))
    told: list[Beginning] = []
    page.start_chosen.connect(told.append)
    page.start.click()
    with empty_office.store() as store:
        begin_company(store, told[0])
    with empty_office.queries() as queries:
        (technician,) = queries.technicians()
        (branch,) = queries.branches()
        calendar = queries.calendars()["weekdays"]
        assert queries.setting("company.name") == "恒信制冷"
    assert (branch.name, branch.regions) == ("天河店", ("天河", "海珠"))
    assert technician.branch_id == branch.id
    assert technician.skills == {"refrigeration"}
    assert len(technician.shifts) == 6
    assert (technician.shifts[0].break_starts, technician.shifts[0].break_minutes) == (time(12), 90)
    assert calendar.hours is not None
    assert calendar.hours[5] and not calendar.hours[6]
    with empty_office.store() as store:
        order = take_call(store, OrderDetails("ac_repair", "不制冷", district="天河"))
    assert order.details.branch_id == branch.id


def test_what_is_left_empty_stays_as_usual(empty_office: Office, qtbot: QtBot) -> None:
    page = CompanyStart(SKILL_NAMES)
    qtbot.addWidget(page)
    page.hours.setText("nine")
    page.start.click()
    assert not page.problem.isHidden()
    told: list[Beginning] = []
    page.start_chosen.connect(told.append)
    page.show_problem(InvalidInput("phone_invalid", number="12"))
    page.hours.setText("")
    page.start.click()
    with pytest.raises(InvalidInput), empty_office.store() as store:
        begin_company(store, Beginning(people=(FirstPerson("李", "12"),)))
    with empty_office.store() as store:
        begin_company(store, told[0])
    with empty_office.queries() as queries:
        assert [branch.name for branch in queries.branches()] == ["总部"]
        assert queries.order_types()
        assert not queries.technicians()
