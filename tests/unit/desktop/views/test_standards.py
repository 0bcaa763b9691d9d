"""CO-11 on the page of an order: what is missing is said, put there, or waived with a reason."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.views.order.next_steps import Step
from desktop.views.order.page import OrderPageView
from domain.usecases import company, orders
from domain.usecases.order_files import add_file
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder
from domain.work_orders.standards import Gate, Proof, Standard
from tests.unit.desktop.fake_services import Office


def _stored(office: Office, order: WorkOrder) -> WorkOrder:
    with office.queries() as queries:
        return queries.orders([order.id])[0]


def _step(page: OrderPageView, wanted: type[c.Command]) -> Step | None:
    return next((each for each in page.steps if each.command is wanted), None)


def test_what_is_missing_is_said_and_may_be_waived(office: Office, qtbot: QtBot) -> None:
    with office.queries() as queries:
        order = next(
            each
            for each in queries.orders(range(1, 60))
            if each.status in (OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS)
        )
    asked = (Proof.CONFIRMATION, Proof.REPAIR_PHOTO)
    with office.store() as store:
        kept = store.order_type(order.details.type_code)
        standards = tuple(Standard(Gate.REVIEW, each) for each in asked)
        company.save_order_type(store, replace(kept, standards=standards))
        orders.apply_command(store, order.id, c.FinishOrder(resolution="修好"))
    page = OrderPageView(office.services)
    qtbot.addWidget(page)
    page.show()
    page.open(order.id)
    office.settle()
    assert page.missing.isVisible()
    review = _step(page, c.ReviewOrder)
    assert review is not None
    page.take_step(review)
    office.settle(20)
    assert _stored(office, order).status is OrderStatus.FINISHED
    with office.store() as store:
        add_file(store, order.id, "客户确认单.jpg", b"sheet")
    office.settle(20)
    assert "Photo of the repair" in page.missing.text()
    assert "Confirmation" not in page.missing.text()
    waive = _step(page, c.WaiveStandard)
    assert waive is not None
    page.take_step(waive)
    page.forms.ask.text.setText("客户不让拍照")
    page.forms.ask.answer()
    office.settle(20)
    assert _stored(office, order).waived == (Gate.REVIEW,)
    assert not page.missing.isVisible()
    assert _step(page, c.WaiveStandard) is None
    assert "客户不让拍照" in page.tabs.history.item(0).text()
    review = _step(page, c.ReviewOrder)
    assert review is not None
    page.take_step(review)
    office.settle(20)
    assert _stored(office, order).status is OrderStatus.ARCHIVED
