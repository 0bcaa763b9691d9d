"""The catalogue of parts on the screen: a list, a page, stock booked in, moved and counted."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.views.order.result_form import ResultForm
from desktop.views.parts.page import PartPageView
from desktop.views.parts.place import PartsPlace
from desktop.views.parts.replenish import ReplenishPage
from desktop.window.main_window import MainWindow
from domain.parts.part import MAIN, Holder, HolderKind, MovementKind, Part, RequestState
from domain.usecases.orders import apply_command
from domain.usecases.parts import receive, save_part
from domain.work_orders.commands import EditDetails
from domain.work_orders.kinds import UNDER_WAY
from domain.work_orders.order import PartUsed
from domain.work_orders.part_needs import PartNeed
from tests.unit.desktop.fake_services import Office


def _part(office: Office, part_id: int) -> Part:
    with office.queries() as queries:
        return queries.parts.page(part_id).part


def test_a_part_is_listed_opened_and_its_stock_moved(
    equipment_window: MainWindow, office: Office
) -> None:
    with office.store() as store:
        part = save_part(store, Part(0, "启动电容", "C-35", unit="只", least_stock=5))
        technician = store.situation().technicians[1]
    place = equipment_window.place("assets").show_page("parts")
    assert isinstance(place, PartsPlace)
    office.settle(30)
    assert part.id in list(place.table.rows.ids)
    equipment_window.open_entity("part", part.id)
    office.settle(30)
    page = equipment_window.pages.page("part")
    assert isinstance(page, PartPageView)
    assert page.name.text() == "启动电容"
    tab = page.stock
    tab.quantity.setValue(8)
    tab.carry_out()
    office.settle(30)
    assert _part(office, part.id).at(MAIN) == 8
    tab.act.setCurrentIndex(tab.act.findData(MovementKind.MOVED))
    van = Holder(HolderKind.VAN, technician.id)
    tab.target.setCurrentIndex(list(page.page.holders).index(van))
    tab.quantity.setValue(9)
    tab.carry_out()
    office.settle(30)
    assert not tab.problem.isHidden()
    tab.quantity.setValue(3)
    tab.carry_out()
    office.settle(30)
    assert (_part(office, part.id).at(MAIN), _part(office, part.id).at(van)) == (5, 3)
    assert len(tab.moves.rows.ids) == 2
    page.supplier.setText("华强")
    page.save()
    office.settle(30)
    saved = _part(office, part.id)
    assert (saved.supplier, saved.total) == ("华强", 8)
    assert saved.price_fen is None


def test_a_part_of_the_catalogue_brings_its_price_into_a_result(
    office: Office, qtbot: QtBot
) -> None:
    with office.store() as store:
        save_part(store, Part(0, "启动电容", "C-35", price_fen=6_800))
        save_part(store, Part(0, "铜套", price_fen=900))
    form = ResultForm(office.services)
    qtbot.addWidget(form)
    with office.queries() as queries:
        (order,) = queries.orders([1])
    form.begin(order)
    office.settle(30)
    form.parts.setRowCount(0)
    form.add_scanned("C-35")
    form.add_scanned("C-35")
    form._add_part(PartUsed("别处买的", 1, 500))
    form._add_part(PartUsed("铜套", 1, 1_000))
    assert form.part_list() == (
        PartUsed("启动电容", 2, 6_800, "C-35"),
        PartUsed("别处买的", 1, 500),
        PartUsed("铜套", 1, 1_000),
    )


def test_what_runs_out_is_moved_asked_for_allowed_and_booked_in(
    equipment_window: MainWindow, office: Office
) -> None:
    """PA-01, PA-05, PA-06"""
    with office.store() as store:
        fan = save_part(store, Part(0, "风扇", "F-1", price_fen=90_000, least_stock=9))
        receive(store, fan.id, MAIN, 3)
    with office.queries() as queries:
        order = next(o for o in queries.orders(range(1, 60)) if o.status in UNDER_WAY)
    assert order.dispatch is not None
    needs = replace(order.details, parts=(PartNeed(fan.id, 2, "风扇"),))
    with office.store() as store:
        apply_command(store, order.id, EditDetails(details=needs))
    page = equipment_window.place("assets").show_page("replenish")
    assert isinstance(page, ReplenishPage)
    office.settle(30)
    (move,) = [m for i in page.moves.rows.ids if (m := page.moves.row_of(i)).part_id == fan.id]
    assert (move.quantity, move.source, move.number) == (2, MAIN, order.number)
    page.move_chosen.click()
    office.settle(30)
    van = Holder(HolderKind.VAN, order.dispatch.technician_id)
    assert (_part(office, fan.id).at(van), _part(office, fan.id).at(MAIN)) == (2, 1)
    panel = page.requests
    page.supplies.select_ids([fan.id])
    assert panel.quantity.value() == 6
    panel.ask.click()
    office.settle(20)
    assert not panel.problem.isHidden()
    panel.reason.setText("旺季")
    panel.ask.click()
    office.settle(30)
    assert _part(office, fan.id).requests[0].state is RequestState.WAITING
    panel.table.select_ids([fan.id * 10_000 + 1])
    panel.approve.click()
    office.settle(30)
    panel.table.select_ids([fan.id * 10_000 + 1])
    panel.book_in.click()
    office.settle(30)
    assert _part(office, fan.id).at(MAIN) == 7
