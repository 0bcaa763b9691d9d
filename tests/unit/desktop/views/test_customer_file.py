"""The customer's page: contracts and wishes are kept; a file is united, written out, emptied."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.views.call.known import KnownCustomer
from desktop.views.customers.page import CustomerPageView
from domain.customers.customer import Contract, Customer, Phone
from domain.read_models.customers import CustomerHit
from domain.usecases import customers
from tests.unit.desktop.fake_services import Office


def opened(office: Office, qtbot: QtBot, customer_id: int) -> CustomerPageView:
    page = CustomerPageView(office.services)
    qtbot.addWidget(page)
    page.resize(560, 900)
    page.show()
    page.open(customer_id)
    office.settle()
    return page


def test_contracts_and_wishes_are_kept_and_shown_to_who_takes_the_call(
    office: Office, qtbot: QtBot
) -> None:
    page = opened(office, qtbot, 3)
    assert not page.is_dirty
    row = page.contracts.add()
    row.show_value(Contract("年度保养", date(2026, 1, 1), date(2026, 12, 31), 12))
    page.balance.setText("欠11月380元")
    chip = next(iter(page.banned.chips.values()))
    chip.setChecked(True)
    page.save()
    office.settle()
    assert not page.is_dirty
    with office.queries() as queries:
        context = queries.call_context(3)
    assert context.customer.contracts[0].visits == 12
    assert len(context.customer.banned_technicians) == 1
    card = KnownCustomer(office.services)
    qtbot.addWidget(card)
    card.show_customer(context)
    assert "年度保养" in card._terms.text()
    assert "欠11月380元" in card._terms.text()
    page.wished.chips[str(context.customer.banned_technicians[0])].setChecked(True)
    page.save()
    office.settle()
    assert page.form.error_of(page.banned)


def test_another_file_becomes_part_of_this_one(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    with office.store() as store:
        twin = customers.save_customer(
            store, Customer(0, "重复档案", phones=(Phone("13911112222"),))
        )
    page = opened(office, qtbot, 3)
    page._ask_merge()
    assert page.file_bar.isVisible()
    page.file_bar.finder.found.emit(CustomerHit(3, "self", "", "", 0, "", 0))
    assert not page.file_bar.go.isEnabled()
    page.file_bar.finder.found.emit(CustomerHit(twin.id, "重复档案", "", "", 0, "", 0))
    page.file_bar.go.click()
    office.settle()
    assert not page.file_bar.isVisible()
    with office.queries() as queries:
        united = queries.customer_page(3).customer
        assert not queries.find_customers("重复档案")
    assert "13911112222" in {phone.number for phone in united.phones}
    out = tmp_path / "file.json"
    page.file_bar.write(page.page.page, out)
    office.settle()
    known = json.loads(out.read_text(encoding="utf-8"))
    assert known["customer"]["name"] == united.name
    assert known["orders"]
    page._ask_forget()
    page.file_bar.go.click()
    office.settle()
    assert page.file_bar.isVisible()  # an order is still open, and the bar says so
