"""Fields only this company has, on the page of a customer."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.views.customers.page import CustomerPageView
from domain.customers.customer import Customer
from tests.unit.desktop.fake_services import Office


def test_own_fields_of_a_customer_are_shown_and_edited(qtbot: QtBot) -> None:
    with Office(empty=True) as office:
        with office.services.jobs._sessions.store() as store:
            made = store.save_customer(Customer(0, "东城医院", own=(("业务员", "李华"),)))
        page = CustomerPageView(office.services)
        qtbot.addWidget(page)
        page.open(made.id)
        qtbot.waitUntil(lambda: len(page.own.editors) == 1)
        page.own.editors[0].text.setText("王芳")
        page.save()

        def stored() -> Customer:
            with office.services.jobs._sessions.queries() as queries:
                return queries.customer_page(made.id).customer

        qtbot.waitUntil(lambda: stored().own == (("业务员", "王芳"),))
