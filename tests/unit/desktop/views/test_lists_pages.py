"""The pages of a machine, a customer, a technician: saving, refusals, words nobody saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.assets.page import AssetPageView
from desktop.views.customers.page import CustomerPageView
from desktop.views.lists.entity_page import EntityPageView
from desktop.views.technicians.page import TechnicianPageView
from desktop.views.technicians.week import read_clock
from domain.people.technician import Shift
from domain.usecases.undo import undo_command
from tests.unit.desktop.fake_services import Office

PAGES: tuple[type[EntityPageView], ...] = (AssetPageView, CustomerPageView, TechnicianPageView)


def opened(qtbot: QtBot, office: Office, page: type[EntityPageView], entity_id: int) -> Any:
    made = page(office.services)
    qtbot.addWidget(made)
    made.resize(460, 800)
    made.show()
    made.open(entity_id)
    office.settle(20)
    return made


@pytest.mark.parametrize("page", PAGES)
def test_what_is_stored_is_shown_and_saved_unchanged(
    office: Office, qtbot: QtBot, page: type[EntityPageView]
) -> None:
    for entity_id in (1, 5, 8):
        view = opened(qtbot, office, page, entity_id)
        assert not view.is_dirty
        assert view.validate()
        assert view.typed(view.entity) == view.entity
        assert view.bar.isHidden()


@pytest.mark.parametrize("page", PAGES)
def test_a_new_one_needs_a_name_and_can_be_undone(
    office: Office, qtbot: QtBot, page: type[EntityPageView]
) -> None:
    view = opened(qtbot, office, page, 0)
    assert not view.bar.isHidden()
    view.save()
    assert view.form.error_of(view.name)
    assert view.entity_id == 0
    view.name.setText("  新来的 ")
    view.name.textEdited.emit("")
    view.save()
    office.settle(20)
    assert view.entity_id > 0
    assert view.title.text() == "新来的"
    assert not view.is_dirty
    with office.queries() as queries:
        step = queries.undo_state(office.services.session.console).undo
    assert step is not None
    with office.store() as store:
        undo_command(store, step.command_id)


@pytest.mark.parametrize("page", PAGES)
def test_unsaved_words_are_asked_about(
    office: Office, qtbot: QtBot, page: type[EntityPageView]
) -> None:
    view = opened(qtbot, office, page, 1)
    old = view.name.text()
    view.name.setText("改过的名字")
    view.open(2)
    office.settle()
    assert view.entity_id == 1
    assert not view.change_bar.isHidden()
    view.change_bar.stay_chosen.emit()
    assert view.name.text() == "改过的名字"
    view.open(2)
    view.change_bar.save_chosen.emit()
    office.settle(20)
    assert view.entity_id == 2
    view.name.setText("不要")
    view.open(1)
    view.change_bar.drop_chosen.emit()
    office.settle(20)
    assert view.name.text() == "改过的名字" != old


@pytest.mark.parametrize("page", PAGES)
def test_a_faster_colleague_is_named_and_nothing_is_lost(
    office: Office, qtbot: QtBot, page: type[EntityPageView]
) -> None:
    view = opened(qtbot, office, page, 1)
    view.hide()  # the news does not reach it before it saves
    with office.store() as store:
        stored = getattr(store, view.kind)(1)
        getattr(store, f"save_{view.kind}")(replace(stored, notes="同事写的"))
    view.name.setText("我的名字")
    view.save()
    office.settle(20)
    assert not view.bar.anyway.isHidden()
    assert view.bar.problem.text()
    assert view.name.text() == "我的名字"
    view.bar.anyway_chosen.emit()
    office.settle(20)
    with office.queries() as queries:
        again = view.entity_of(view.read(queries, 1))
    assert again.name == "我的名字"
    assert not view.is_dirty


def test_a_code_of_another_machine_is_refused_beside_its_field(
    office: Office, qtbot: QtBot
) -> None:
    view = opened(qtbot, office, AssetPageView, 2)
    with office.queries() as queries:
        taken = queries.assets([1])[0].code
    view.form.code.setText(taken)
    view.save()
    office.settle(20)
    assert taken in view.form.error_of(view.form.code)
    assert view.is_dirty
    view.discard()
    office.settle()
    assert not view.is_dirty
    assert view.form.error_of(view.form.code) == ""


def test_the_owner_is_found_and_his_site_taken(office: Office, qtbot: QtBot) -> None:
    view = opened(qtbot, office, AssetPageView, 3)
    view.form.owner.setText("没有这个人")
    assert not view.validate()
    view.form.owner.setFocus()
    view.form.owner.look_up("13922221001")
    office.settle(20)
    qtbot.keyClick(view.form.owner, Qt.Key.Key_Return)
    office.settle(20)
    assert view.form.owner.text() == "恒隆广场 B 座"
    assert view.validate()
    view.form.warranty.setText("2030-01-31")
    view.form.price.setValue(12.5)
    view.save()
    office.settle(20)
    with office.queries() as queries:
        asset = queries.assets([3])[0]
    assert (asset.customer_id, asset.price_fen) == (1, 1250)
    assert asset.site_id is not None
    assert asset.warranty_until_on == date(2030, 1, 31)


def test_phones_and_sites_of_a_customer(office: Office, qtbot: QtBot) -> None:
    view = opened(qtbot, office, CustomerPageView, 3)
    phone = view.phones.add()
    phone.number.set_number("0755-8812 3456")
    phone.contact.setText("门卫")
    site = view.sites.add()
    site.name.setText("二厂")
    site.address.setText("石北路 90 号")
    site.coordinates.setText("22.9386,113.3824")
    view.save()
    office.settle(20)
    with office.queries() as queries:
        customer = queries.customer_page(3).customer
    assert [p.number for p in customer.phones][1] == "075588123456"
    assert customer.sites[1].coord_source == "manual"
    assert customer.sites[0].coord_source == "company"
    view.sites.editors[1].coordinates.setText("somewhere")
    view.save()
    assert view.form.error_of(view.sites)
    view.discard()
    view.phones.editors[1].number.set_number("13922221001")
    view.save()
    office.settle(20)
    assert not view.bar.anyway.isHidden()  # the number is somebody else's: ask once
    view.bar.anyway_chosen.emit()
    office.settle(20)
    assert not view.is_dirty


def test_week_skills_certificates_and_leave(office: Office, qtbot: QtBot) -> None:
    view = opened(qtbot, office, TechnicianPageView, 8)
    view.skills.chips["elevator"].setChecked(True)
    view.look_over()
    assert not view.missing.isHidden() and "电梯" in view.missing.text()
    certificate = view.certificates.add()
    certificate.skill.setCurrentIndex(certificate.skill.findData("elevator"))
    view.look_over()
    assert view.missing.isHidden()
    certificate.number.setText("T1")
    certificate.until.setText("2028-05-01")
    view.week.show_shifts((Shift(0, time(9), time(12)), Shift(0, time(13), time(17))))
    view.week.copy_monday()
    leave = view.leaves.add()
    leave.starts.field.setText("2026-11-25 8:00")
    leave.ends.field.setText("2026-11-24 18:00")
    view.save()
    office.settle(20)
    assert view.form.error_of(view.leaves)
    leave.ends.field.setText("2026-11-26 18:00")
    view.save()
    office.settle(20)
    assert not view.is_dirty
    with office.queries() as queries:
        stored = queries.technician_page(8).technician
    assert "elevator" in stored.skills
    assert stored.certificates[-1].valid_until_on == date(2028, 5, 1)
    assert len(stored.shifts) == 10
    assert len(stored.leaves) == 1


def test_what_is_used_is_not_deleted(office: Office, qtbot: QtBot) -> None:
    view = opened(qtbot, office, CustomerPageView, 1)
    closed: list[bool] = []
    view.close_requested.connect(lambda: closed.append(True))
    view._delete()
    office.settle(20)
    assert view.bar.problem.text()
    assert closed == []


@pytest.mark.parametrize(
    ("text", "clock"),
    [("8", time(8)), ("830", time(8, 30)), ("08：05", time(8, 5)), ("24:00", None), ("x", None)],
)
def test_times_of_day_are_read_as_people_write_them(text: str, clock: time | None) -> None:
    assert read_clock(text) == clock
