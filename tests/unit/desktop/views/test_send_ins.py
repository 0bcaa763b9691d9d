"""PA-08 in the window: the order's tab, the machine's, and the list of what is away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.views.order.next_steps import steps_for
from desktop.views.order.page import OrderPageView
from desktop.views.send_ins.tab import SendInsTab
from domain.read_models import ListFilter, ListQuery
from domain.send_ins.send_in import SendInRow, SendInState
from domain.work_orders.kinds import OrderStatus, WaitReason
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def office() -> Iterator[Office]:
    with Office() as made:
        yield made


def _order_at_work(office: Office) -> int:
    with office.queries() as queries:
        query = ListQuery(
            "work_order", filters=(ListFilter("status", "eq", OrderStatus.IN_PROGRESS.value),)
        )
        ids = list(queries.list_ids(query)) or list(
            queries.list_ids(
                ListQuery("work_order", filters=(ListFilter("status", "eq", "dispatched"),))
            )
        )
        return int(ids[0])


def test_from_the_order_there_and_back(office: Office, qtbot: QtBot) -> None:
    order_id = _order_at_work(office)
    page = OrderPageView(office.services)
    qtbot.addWidget(page)
    page.resize(520, 800)
    page.show()
    page.open(order_id)
    office.settle(30)
    wait = next(step for step in steps_for(page.order) if step.asks == "wait")
    page.take_step(wait)
    page.forms.ask.choice.setCurrentIndex(page.forms.ask.choice.findData(WaitReason.SENT_IN.value))
    page.forms.ask.answer()
    tab = page.tabs.send_ins
    form = tab.form
    assert form.isVisible()
    assert not form.back.isVisibleTo(form)
    form.save()
    assert form.form.error_of(form.item)
    form.item.setText("主板")
    form.save()
    office.settle(30)
    assert "who repairs it" in form.problem.text().lower()
    form.maker.setCurrentText("格力售后")
    form.waybill.setText("SF100")
    form.save()
    office.settle(30)
    assert not form.isVisible()
    assert page.tabs.tabText(page.tabs.indexOf(tab)).endswith(" 1")
    with office.queries() as queries:
        waiting = queries.orders([order_id])[0].waiting
    assert waiting is not None
    assert waiting.reason is WaitReason.SENT_IN

    row: SendInRow = tab.table.row_of(next(iter(tab.table.rows.ids)))
    tab.row_menu(row).actions()[0].trigger()
    office.settle(30)
    everything = SendInsTab(office.services, everything=True)
    qtbot.addWidget(everything)
    everything.show()
    office.settle(30)
    (listed,) = [everything.table.row_of(each) for each in everything.table.rows.ids]
    assert (listed.send_in.state, bool(listed.order_number)) == (SendInState.AT_THE_MAKER, True)
    everything.table.activated_id.emit(listed.id)
    assert everything.form.back.isVisibleTo(everything.form)
    everything.form.back.set_day(listed.send_in.sent_on - timedelta(days=1))
    everything.form.save()
    office.settle(30)
    assert everything.form.problem.text()
    everything.form.back.set_day(listed.send_in.sent_on)
    everything.form.cost.setValue(80)
    everything.form.save()
    office.settle(30)
    everything.away_only.setChecked(True)
    office.settle(30)
    assert list(everything.table.rows.ids) == []
    with office.queries() as queries:
        assert queries.orders([order_id])[0].waiting is None
