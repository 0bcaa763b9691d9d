"""Tagging a plant and taking stock on the screen: choose, print, scan, go on, finish."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.services import WaitingJob
from desktop.views.assets.page import AssetPageView
from desktop.views.equipment.place import EquipmentPlace
from desktop.views.equipment.round_view import RoundView
from desktop.views.equipment.rounds_page import RoundsPage
from desktop.window.main_window import MainWindow
from domain.assets.rounds import RoundKind
from domain.read_models import ListQuery
from domain.usecases.rounds import start_round
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def place(equipment_window: MainWindow) -> EquipmentPlace:
    found = equipment_window.place("assets")
    assert isinstance(found, EquipmentPlace)
    return found


def _ids(office: Office) -> list[int]:
    with office.queries() as queries:
        return list(queries.list_ids(ListQuery("asset")))


def _scan(office: Office, code: str) -> None:
    office.devices.hear(code, "usb", code)
    office.settle(30)


def _rounds(place: EquipmentPlace, name: str) -> RoundsPage:
    page = place.show_page(name)
    assert isinstance(page, RoundsPage)
    return page


def test_a_plant_is_tagged_from_the_choice_to_the_last_scan(
    place: EquipmentPlace, office: Office
) -> None:
    """DD-18"""
    with office.store() as store:
        for asset_id in _ids(office)[:4]:
            store.save_asset(replace(store.asset(asset_id), code=""))
    page = _rounds(place, "tagging")
    office.settle(20)
    assert page.stack.currentWidget() is page.empty
    place.ledger.round_requested.emit("tagging", tuple(_ids(office)[:6]))
    office.settle(20)
    assert len(page.start.chosen()) == 6
    page.start.untagged.setChecked(True)
    assert len(page.start.chosen()) == 4
    page.start.go.click()
    office.settle(30)
    view: RoundView = page.view
    assert page.stack.currentWidget() is view
    assert view.head.figure.text() == "0 / 4"
    view.steps.site.setText("GZ")
    view.steps.give.click()
    office.settle(30)
    assert view.page is not None
    codes = [line.code for line in view.page.lines]
    assert all(code.startswith("GZ-") for code in codes)
    view.steps._print("Zebra ZD421 (前台)", True)
    office.settle(30)
    (asked,) = [args for what, args in office.printing.asked if what == "print_tags"]
    assert list(asked[0]) == [line.asset_id for line in view.page.lines]
    assert asked[1:] == ("Zebra ZD421 (前台)", "60x40", view.round_id)
    for code in codes[:3]:
        _scan(office, code)
    assert view.head.figure.text() == "3 / 4"
    _scan(office, codes[0])
    assert view.banner.said.text().startswith("=")
    _scan(office, "NOBODY-KNOWS-1")
    assert view.banner.property("role") == "warning"
    place.show_page("ledger")
    page = _rounds(place, "tagging")  # another day
    office.settle(20)
    _scan(office, codes[3])
    assert view.head.figure.text() == "4 / 4"
    view.head.finish.click()
    office.settle(30)
    assert not view.wants_scan()


def test_labels_left_by_a_stopped_job_are_gone_on_with(
    place: EquipmentPlace, office: Office
) -> None:
    with office.store() as store:
        start_round(store, RoundKind.TAGGING, "贴标", _ids(office)[:3])
    office.printing.waiting = (WaitingJob("20261121-101010-abcd", "queue:x", 217, 143),)
    view = _rounds(place, "tagging").view
    office.settle(30)
    assert view.steps.resume.isVisible()
    assert "74" in view.steps.resume.text()
    view.steps.resume.click()
    office.settle(20)
    assert ("resume_job", ("20261121-101010-abcd",)) in office.printing.asked


def test_a_sheet_begins_where_the_last_one_ended(place: EquipmentPlace, office: Office) -> None:
    with office.store() as store:
        start_round(store, RoundKind.TAGGING, "贴标", _ids(office)[:5])
    view = _rounds(place, "tagging").view
    office.settle(30)
    view.steps.sheet.ask([1, 2, 3, 4, 5])
    office.settle(30)
    view.steps.sheet.start.setValue(22)
    view.steps.sheet.right.setValue(1.5)
    asked: list[tuple[object, ...]] = []
    view.steps.sheet.chosen.connect(lambda *args: asked.append(args))
    view.steps.sheet.chosen.disconnect(view.steps._print_sheet)
    view.steps.sheet.go.click()
    assert asked == [([1, 2, 3, 4, 5], "3x8 70x37", 22, (1.5, 0.0))]
    assert view.steps.sheet.start.value() == 3


def test_stock_is_taken_and_put_on_record(place: EquipmentPlace, office: Office) -> None:
    ids = _ids(office)
    with office.store() as store:
        start_round(store, RoundKind.STOCK_TAKE, "盘点", ids[:4])
    page = _rounds(place, "stock_take")
    office.settle(30)
    view = page.view
    with office.queries() as queries:
        assets = {asset.id: asset for asset in queries.assets(ids)}
    coded = [assets[each] for each in ids if assets[each].code]
    inside = next(asset for asset in coded if asset.id in ids[:4])
    outside = next(asset for asset in coded if asset.id not in ids[:4])
    view.banner.place.setText("3F")
    _scan(office, inside.code)
    _scan(office, outside.code)
    assert view.page is not None
    counts = view.page.counted()
    assert (counts.expected, counts.found, counts.elsewhere) == (4, 1, 1)
    view.filter.buttons["elsewhere"].click()
    assert [line.seen_place for line in (view.table.row_of(i) for i in view.table.rows.ids)] == [
        "3F"
    ]
    view.note_places([view.table.row_of(outside.id)])
    office.settle(30)
    with office.queries() as queries:
        assert queries.assets([outside.id])[0].location == "3F"
    view._mark((outside.id,), seen=False)
    view._mark(tuple(ids[:4]), seen=True)
    office.settle(30)
    assert view.head.figure.text() == "4 / 4"
    asked: list[int] = []
    view.record_requested.disconnect()
    view.record_requested.connect(asked.append)
    view.record.click()
    assert asked == [view.round_id]
    _scan(office, "XX-9")
    view.filter.buttons["unknown"].click()
    (shown,) = (view.table.row_of(each) for each in view.table.rows.ids)
    assert shown.code == "XX-9"
    view.ask_delete()  # a day's scans are not thrown away by one click
    assert "4" in view.banner.advice.text()
    view.banner.keep.click()
    office.settle(30)
    assert page.stack.currentWidget() is view
    view.ask_delete()
    view.banner.act.click()
    office.settle(30)
    assert page.stack.currentWidget() is page.empty


def test_the_log_of_scans_shows_what_nobody_knows(place: EquipmentPlace, office: Office) -> None:
    """DD-17"""
    _scan(office, "XX-1")
    with office.queries() as queries:
        known = next(asset for asset in queries.assets(_ids(office)) if asset.code)
    _scan(office, known.code)
    log = place.show_page("scans")
    office.settle(20)
    assert len(log.table.rows.ids) == 2
    log.unknown.click()
    office.settle(20)
    assert [log.table.row_of(i).code for i in log.table.rows.ids] == ["XX-1"]


def test_an_unknown_code_finds_its_machine(
    place: EquipmentPlace, equipment_window: MainWindow, office: Office
) -> None:
    """DD-17: from the log to a new machine, or to one of the ledger."""
    with office.store() as store:
        bare = store.save_asset(replace(store.asset(_ids(office)[0]), serial_number=""))
    _scan(office, "SN-77120")
    log = place.show_page("scans")
    office.settle(20)
    menu = QMenu()
    log.binder.fill_menu(menu, "SN-77120")
    new, known, search = menu.actions()
    said: list[str] = []
    office.services.navigator.say_requested.connect(said.append)
    search.trigger()
    assert said == ["SN-77120"]
    known.trigger()
    log.binder.save()
    assert log.binder.form.error_of(log.binder.machine)
    log.binder.machine.show_machine(bare)
    log.binder.what.setCurrentIndex(1)
    log.binder.save()
    office.settle(30)
    assert bare.code in log.binder.problem.text()  # it has a tag that would be lost
    log.binder.what.setCurrentIndex(0)
    log.binder.save()
    office.settle(40)
    assert log.binder.isHidden()
    (line,) = (log.table.row_of(each) for each in log.table.rows.ids)
    assert (line.kind, line.entity_id) == ("asset", bare.id)
    new.trigger()
    office.settle(40)
    page = equipment_window.pages.page("asset")
    assert isinstance(page, AssetPageView)
    assert (page.entity_id, page.form.code.text()) == (0, "SN-77120")
    office.services.navigator.open_requested.emit("asset", 0)
    office.settle(40)
    assert page.form.code.text() == ""


def test_the_place_remembers_its_page(place: EquipmentPlace, office: Office) -> None:
    place.show_page("scans")
    memory = place.remember()
    again = EquipmentPlace(office.services)
    again.restore(memory)
    assert again.tabs["scans"].isChecked()
    assert {command.name for command in again.commands()} >= {"equipment.tagging", "asset.new"}
    again.deleteLater()


def test_the_ledger_shows_one_place_after_the_other(place: EquipmentPlace, office: Office) -> None:
    ledger = place.ledger
    ledger._toggle_tree()
    office.settle(30)
    tree = ledger.tree
    everything = len(ledger.table.rows.ids)
    items = tree._items()
    assert str(everything) in items[0].text(0)
    first = items[1]
    first.setExpanded(True)
    assert first.childCount() > 0
    tree._choose(first)
    office.settle(30)
    below = len(ledger.table.rows.ids)
    assert 0 < below < everything
    inner = first.child(0)
    assert inner is not None
    tree._choose(inner)
    office.settle(30)
    assert 0 < len(ledger.table.rows.ids) <= below
    assert ledger.notice.isVisible()
    tree._choose(items[0])
    office.settle(30)
    assert len(ledger.table.rows.ids) == everything
    assert ledger.remember()["tree"] is True


def test_machines_of_ones_own_plant_are_found_by_where_they_stand(
    place: EquipmentPlace, office: Office
) -> None:
    """Without a customer the place alone tells them apart."""
    ids = _ids(office)[:3]
    with office.store() as store:
        for asset_id, location in zip(ids, ("2号楼 / 1F", "2号楼 / 2F", "3号楼"), strict=True):
            bare = replace(store.asset(asset_id), customer_id=None, site_id=None)
            store.save_asset(replace(bare, location=location))
    ledger = place.ledger
    ledger._toggle_tree()
    office.settle(40)
    tree = ledger.tree
    tree.search.setText("2号")
    tree.search.search_now()
    (only,) = tree._items()[1:]
    assert only.text(0).startswith("2号楼")
    assert only.childCount() == 2
    tree._choose(only)
    office.settle(30)
    assert sorted(ledger.table.rows.ids) == sorted(ids[:2])
    inner = only.child(1)
    assert inner is not None
    tree._choose(inner)
    office.settle(30)
    assert list(ledger.table.rows.ids) == [ids[1]]


def test_all_places_are_left_and_one_is_chosen(place: EquipmentPlace, office: Office) -> None:
    start = _rounds(place, "stock_take").start
    start.begin(())
    office.settle(30)
    whole = len(start.chosen())
    top = start.tree.topLevelItem(0)
    assert top is not None
    top.setCheckState(0, Qt.CheckState.Unchecked)
    office.settle(5)
    assert start.chosen() == []
    assert not start.go.isEnabled()
    places = start._tops()
    start.search.setText(places[0].text(0).rpartition("   ")[0])
    start.search.search_now()
    assert not places[0].isHidden()
    assert any(each.isHidden() for each in places)
    places[0].setCheckState(0, Qt.CheckState.Checked)
    office.settle(5)
    assert 0 < len(start.chosen()) < whole
    assert start.go.isEnabled()
    with office.queries() as queries:
        (row,) = queries.asset_rows(_ids(office)[:1])
    start._take([replace(row, customer_name="", site_name="", location="")])
    assert start.chosen() == [row.id]  # a plant where nobody noted a place
