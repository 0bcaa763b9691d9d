"""CO-01 on the page of an order: who is asked, what they say, and when it goes on."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.views.order.next_steps import steps_for
from desktop.views.order.page import OrderPageView
from domain.usecases import orders
from domain.work_orders import commands as c
from domain.work_orders.consultation import missing_from, opinions_of
from domain.work_orders.evolution import allowed_commands
from domain.work_orders.kinds import WaitReason
from domain.work_orders.order import WorkOrder
from tests.unit.desktop.fake_services import Office


def _held(office: Office) -> tuple[WorkOrder, int]:
    """An order under way that joint diagnosis holds, and the second who is asked."""
    with office.queries() as queries:
        people = queries.technicians()
        order = next(
            card
            for card in queries.board(office.now).orders
            if card.technician_id is not None
            and c.PutOnHold in allowed_commands(_of(office, card.id))
        )
    other = next(each.id for each in people if each.id != order.technician_id)
    with office.store() as store:
        orders.apply_command(store, order.id, c.SetCollaborators(technician_ids=(other,)))
        hold = c.PutOnHold(reason=WaitReason.COLLABORATION)
        return orders.apply_command(store, order.id, hold), other


def _of(office: Office, order_id: int) -> WorkOrder:
    with office.queries() as queries:
        return queries.orders([order_id])[0]


def _press(page: OrderPageView, wanted: type[c.Command]) -> None:
    page.take_step(next(step for step in steps_for(page.order) if step.command is wanted))


def test_opinions_are_written_down_until_all_have_spoken(office: Office, qtbot: QtBot) -> None:
    order, other = _held(office)
    page = OrderPageView(office.services)
    qtbot.addWidget(page)
    page.show()
    page.open(order.id)
    office.settle()
    form = page.forms.opinion
    _press(page, c.GiveOpinion)
    assert form.isVisible() and form.alone.isVisible()
    assert not form.save.isEnabled()
    for _ in range(2):
        form.text.setPlainText("电控板烧了,换板")
        form.save.click()
        office.settle()
        order = _of(office, order.id)
        if missing_from(order):
            assert missing_from(order) == (other,)
            _press(page, c.GiveOpinion)
            assert form.who.currentData() == other and form.text.toPlainText() == ""
    assert len(opinions_of(order)) == 2
    assert "电控板烧了" in page.tabs.facts.text()
    _press(page, c.ResumeWork)
    office.settle()
    assert _of(office, order.id).waiting is None
