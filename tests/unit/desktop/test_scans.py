"""What a scan does depends on where the clerk is; every scan is written down."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.theme.apply import Theme
from desktop.views.order.page import OrderPageView
from desktop.window.catalogue import places
from desktop.window.main_window import MainWindow
from domain.assets.asset import Asset
from domain.assets.rounds import ScanLogLine
from domain.parts.part import MAIN, Part
from domain.usecases.assets import save_asset
from domain.usecases.parts import receive, save_part
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.part_needs import PartNeed
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def window(office: Office, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    shown = [place for place in places() if place.name in ("orders", "customers")]
    made = MainWindow(office.services, Theme(qapp, office.settings), shown)
    qtbot.addWidget(made)
    made.show_place("customers")
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def _scan(office: Office, code: str, rounds: int = 20) -> None:
    office.devices.hear(code, "usb", f"]Q1{code}\r")
    office.settle(rounds)


def _log(office: Office) -> list[ScanLogLine]:
    with office.queries() as queries:
        return list(queries.equipment.scan_log())


def _code_of(office: Office, kind: str, entity_id: int) -> str:
    with office.queries() as queries:
        if kind == "asset":
            return queries.assets([entity_id])[0].code
        if kind == "work_order":
            return queries.orders([entity_id])[0].number
        return queries.technician_page(entity_id).technician.code


def test_an_unknown_code_beeps_twice_and_stays_in_the_log(
    window: MainWindow, office: Office, qtbot: QtBot
) -> None:
    """DD-17"""
    beeps: list[int] = []
    window.scans.beeped.connect(lambda: beeps.append(1))
    _scan(office, "XX-YY-9999-Z")
    qtbot.waitUntil(lambda: len(beeps) == 2)
    (line,) = _log(office)
    assert (line.code, line.raw, line.kind) == ("XX-YY-9999-Z", "]Q1XX-YY-9999-Z\r", "")


def test_a_machine_opens_its_page_or_its_order_on_the_board(
    window: MainWindow, office: Office
) -> None:
    """DD-16, EX-06"""
    with office.queries() as queries:
        asset_id = next(
            asset.id
            for asset in queries.assets(range(1, 60))
            if asset.code and len(queries.equipment.open_orders_of(asset.id)) == 1
        )
        order_id = queries.equipment.open_orders_of(asset_id)[0]
    code = _code_of(office, "asset", asset_id)
    _scan(office, code)
    assert window.side.page is window.pages.page("asset")
    window.show_place("orders")
    _scan(office, code)
    page = window.pages.page("work_order")
    assert isinstance(page, OrderPageView)
    assert (window.side.page, page.order_id) == (page, order_id)
    assert [line.context for line in _log(office)] == ["arrival", "open"]


def test_one_key_then_a_machine_reports_its_fault(window: MainWindow, office: Office) -> None:
    """IN-05"""
    with office.store() as store:
        own = save_asset(store, Asset(0, "OWN-77", "本厂空压机", location="2号楼 / 1F"))
    window.commands.run("report")
    _scan(office, "OWN-77")
    assert window.side.page is window.call
    assert window.call.asset.currentData().id == own.id
    assert window.call.address.text() == "2号楼 / 1F"
    with office.queries() as queries:
        other = next(a for a in queries.assets(range(1, 60)) if a.code and a.customer_id)
    _scan(office, other.code)
    assert window.call.asset.currentData() is not None
    assert [line.context for line in _log(office)] == ["report", "report"]


def test_a_slip_that_came_back_asks_for_the_result_and_takes_parts(
    window: MainWindow, office: Office
) -> None:
    """IN-14"""
    with office.queries() as queries:
        order = next(
            order
            for order in queries.orders(range(1, 40))
            if order.status.value in ("on_site", "in_progress")
        )
    _scan(office, order.number)
    page = window.pages.page("work_order")
    assert isinstance(page, OrderPageView)
    assert page.forms.result.isVisible()
    for code in ("FILTER-0815", "FILTER-0815", "BELT-7"):
        _scan(office, code)
    parts = [(part.name, part.quantity, part.code) for part in page.forms.result.part_list()]
    before = order.result.parts if order.result else ()
    assert parts[len(before) :] == [("FILTER-0815", 2, "FILTER-0815"), ("BELT-7", 1, "BELT-7")]


def test_a_badge_filters_the_orders(window: MainWindow, office: Office) -> None:
    with office.queries() as queries:
        person = next(each for each in queries.technicians() if each.code)
    place = window.show_place("orders")
    office.settle()
    everything = len(place.table.rows.ids)
    _scan(office, person.code)
    ids = place.table.rows.ids
    assert 0 < len(ids) < everything
    with office.queries() as queries:
        names = {row.technician_name for row in queries.order_rows(tuple(ids))}
    assert names == {person.name}
    assert _log(office)[0].context == "filter"


def test_a_part_is_offered_to_the_order_in_front_else_opened(
    window: MainWindow, office: Office
) -> None:
    """DD-16: over an order it may be one the order needs; anywhere else its page opens."""
    with office.store() as store:
        fan = receive(store, save_part(store, Part(0, "风扇", "FAN-9")).id, MAIN, 2)
    _scan(office, "FAN-9")
    assert window.side.page is window.pages.page("part")
    with office.queries() as queries:
        order = next(o for o in queries.orders(range(1, 60)) if o.status is OrderStatus.QUEUED)
    window.open_entity("work_order", order.id)
    office.settle(20)
    page = window.pages.page("work_order")
    assert isinstance(page, OrderPageView)
    for _ in range(2):
        _scan(office, "FAN-9")
    assert page.forms.needs.isVisible()
    page.forms.needs.save.click()
    office.settle(20)
    with office.queries() as queries:
        (after,) = queries.orders([order.id])
    assert after.details.parts == (PartNeed(fan.id, 2, "风扇"),)
    facts = page.findChild(QLabel, "facts")
    assert facts is not None and "风扇×2" in facts.text() and "Main warehouse 2" in facts.text()
    assert [line.context for line in _log(office)] == ["part", "part", "open"]
