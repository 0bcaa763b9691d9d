"""CR-08 on the screen: what ends, the record to hand over, machines better replaced."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from desktop.views.aftercare.place import AftercarePlace
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.customers.customer import Contract
from domain.usecases.assets import save_asset
from domain.usecases.customers import save_customer
from domain.usecases.equipment import save_entry
from tests.unit.desktop.fake_services import Office


def test_what_ends_and_what_is_dear(office: Office, qtbot: QtBot) -> None:
    session = office.services.session
    today = session.local(session.now()).date()
    with office.store() as store:
        ends_on = today + timedelta(days=10)
        contract = Contract("2026 维保", today - timedelta(days=300), ends_on, visits=4)
        save_customer(store, replace(store.customer(1), contracts=(contract,)))
        save_asset(store, replace(store.asset(1), price_fen=100_000, warranty_until_on=None))
        cost = LogbookEntry(0, 1, EntryKind.COST, store.now, "配件", amount_fen=120_000)
        save_entry(store, cost)
    place = AftercarePlace(office.services)
    qtbot.addWidget(place)
    place.resize(1300, 700)
    place.show()
    office.settle(20)
    page = place.show_page("renewals")
    office.settle(20)
    row = next(each for each in page.table._rows.values() if each.name == "2026 维保")
    assert row.days_left(today) == 10
    opened: list[tuple[str, int]] = []
    office.services.navigator.open_requested.connect(lambda *what: opened.append(what))
    page.table.select_ids([page._rows.index(row) + 1])
    assert page.paper.isEnabled()
    page.row_menu(row).actions()[1].trigger()
    assert opened == [("customer", 1)]

    dear = place.show_page("replacements")
    office.settle(20)
    (machine,) = dear.table._rows.values()
    assert (machine.asset_id, machine.share >= 1.2) == (1, True)
    dear.percent.setValue(400)
    office.settle(20)
    assert len(dear.table.rows.ids) == 0
    assert office.settings.memory("replacements") == {"percent": 400}
