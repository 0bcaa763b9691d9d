"""IN-14 on the page: times typed from the paper that came back, with or without the result."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.scanning import Scan
from desktop.views.call.panel import CallPanel
from desktop.views.order.next_steps import steps_for
from desktop.views.order.page import OrderPageView
from domain.usecases import dispatching, orders
from domain.usecases.undo import undo_command
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import OrderDetails, WorkOrder
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import CONSOLE

HOUR = timedelta(hours=1)


@pytest.fixture
def order(office: Office) -> WorkOrder:
    """Reported four hours ago on paper, keyed in and dispatched now."""
    now = office.services.session.now()
    with office.queries() as queries:
        code = next(each.code for each in queries.order_types() if each.active)
    with office.store() as store:
        taken = orders.take_call(
            store, OrderDetails(code, "漏水"), reported_at=now - 4 * HOUR, needs_approval=False
        )
        who = next(each for each in store.situation().technicians.values() if each.active)
        dispatching.dispatch_order(store, taken.id, who.id, starts_at=now, override_reason="已去过")
        return store.order(taken.id)


@pytest.fixture
def page(office: Office, order: WorkOrder, qtbot: QtBot) -> OrderPageView:
    made = OrderPageView(office.services)
    qtbot.addWidget(made)
    made.resize(460, 900)
    made.show()
    made.open(order.id)
    office.settle()
    return made


def _stored(office: Office, order: WorkOrder) -> WorkOrder:
    with office.queries() as queries:
        return queries.orders([order.id])[0]


def test_times_alone_then_the_result(office: Office, order: WorkOrder, page: OrderPageView) -> None:
    session = office.services.session
    page.take_step(next(step for step in steps_for(page.order) if step.asks == "paper"))
    form = page.forms.paper
    assert form.isVisible()
    local = session.local(session.now()).replace(second=0, microsecond=0)
    arrived, finished = local - 3 * HOUR, local - HOUR
    fields = form.times.fields
    fields[c.Arrive].field.setText("什么时候")
    form._on_save()
    assert form.isVisible() and form.times.form.error_of(fields[c.Arrive])
    fields[c.Arrive].field.setText(f"{local - 9 * HOUR:%Y-%m-%d %H:%M}")
    form._on_save()
    assert form.times.form.error_of(fields[c.Arrive])  # before it was reported
    fields[c.Arrive].field.setText(f"{arrived:%Y-%m-%d %H:%M}")
    fields[c.FinishOrder].field.setText(f"{finished:%Y-%m-%d %H:%M}")
    form._on_save()
    office.settle(20)
    assert not form.isVisible()
    kept = _stored(office, order)
    assert kept.status is OrderStatus.FINISHED
    assert (kept.milestones.arrived_at, kept.milestones.finished_at) == (arrived, finished)
    assert kept.milestones.started_at is None
    with office.queries() as queries:
        history = {line.kind: line for line in queries.order_page(order.id).history}
        (fact,) = queries.facts_by_id([order.id])
    assert history["arrived"].at == arrived
    assert history["arrived"].recorded_at > arrived + 2 * HOUR
    assert (fact.arrived_at, fact.finished_at) == (
        arrived,
        finished,
    )  # what the figures are made of
    assert "from paper" in page.tabs.history.item(0).text() + page.tabs.history.item(1).text()


def test_a_slip_that_was_scanned_asks_for_its_times(
    office: Office, order: WorkOrder, page: OrderPageView
) -> None:
    scan = Scan(order.number, order.number, "usb", "work_order", order.id)
    assert page.take_scan(scan) == "close"
    form = page.forms.result
    assert form.from_paper.isChecked() and form.times.isVisible()
    local = office.services.session.local(office.services.session.now())
    arrived = (local - 2 * HOUR).replace(second=0, microsecond=0)
    form.times.fields[c.Arrive].set_moment(arrived)
    form.resolution.setPlainText("换密封圈")
    form._on_save()
    office.settle(20)
    kept = _stored(office, order)
    assert kept.milestones.arrived_at == arrived
    assert kept.milestones.finished_at is not None
    assert kept.milestones.finished_at > arrived + HOUR  # no time on the paper: now
    assert kept.result is not None and kept.result.resolution == "换密封圈"
    with office.queries() as queries:
        act = queries.undo_state(CONSOLE).undo
    assert act is not None
    with office.store() as store:  # all of it was one act
        undo_command(store, act.command_id)
    assert _stored(office, order).milestones == order.milestones


def test_a_report_on_paper_came_earlier(office: Office, qtbot: QtBot) -> None:
    panel = CallPanel(office.services)
    qtbot.addWidget(panel)
    panel.show()
    panel.start({})
    office.settle()
    panel.name.setText("老王")
    panel.title.setText("空调滴水")
    panel.form.reported.field.setText("改天")
    panel.save()
    assert panel.foot.problem.text()
    before = office.services.session.now() - HOUR
    panel.form.reported.set_moment(before)
    failed = before - 5 * HOUR
    panel.form.failed.set_moment(failed)
    saved: list[int] = []
    panel.saved.connect(saved.append)
    panel.save()
    office.settle(20)
    with office.queries() as queries:
        (taken,) = queries.orders(saved)
    assert taken.milestones.reported_at == before
    assert taken.details.failed_at == failed
    assert (panel.form.reported.moment, panel.form.failed.moment) == (None, None)
