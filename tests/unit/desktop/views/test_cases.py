"""What was solved before shows while a call is taken, and beside the order."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.views.call.panel import CallPanel
from desktop.views.order.related import RelatedOrders
from domain.knowledge.advice import Told
from domain.usecases import orders
from domain.work_orders.kinds import OrderStatus
from tests.unit.desktop.fake_services import Office


def _solve_one(office: Office, resolution: str) -> int:
    with office.queries() as queries:
        board = queries.board(office.services.session.now())
    done = next(card for card in board.orders if card.status is OrderStatus.FINISHED)
    with office.store() as store:
        orders.close_order(store, done.id, resolution=resolution)
    return done.id


def test_the_call_shows_how_it_was_solved(office: Office, qtbot: QtBot) -> None:
    solved = _solve_one(office, "更换四通阀")
    with office.queries() as queries:
        title = queries.orders([solved])[0].details.title
    panel = CallPanel(office.services)
    qtbot.addWidget(panel)
    panel.show()
    panel.start({})
    office.settle()
    panel.title.setText("完全别的事情")
    panel.title.setText(title)
    qtbot.waitUntil(panel.cases.isVisible)
    assert "更换四通阀" in panel.cases.text()
    opened: list[tuple[str, int]] = []
    office.services.navigator.open_requested.connect(lambda *what: opened.append(what))
    panel.cases.linkActivated.emit(f"work_order:{solved}")
    assert opened == [("work_order", solved)]
    panel.cases.linkActivated.emit(f"no:case:{solved}")
    office.settle()
    assert "noted: did not help" in panel.cases.text()
    with office.queries() as queries:
        assert queries.knowledge.told_of_cases((solved,)) == {solved: Told(0, 1)}
    panel.discard()
    assert panel.cases.isHidden()


def test_the_order_shows_cases_when_somebody_looks(office: Office, qtbot: QtBot) -> None:
    solved = _solve_one(office, "更换四通阀")
    with office.queries() as queries:
        order = queries.orders([solved])[0]
    other = replace(order, id=999_999)  # one just like it
    tab = RelatedOrders(office.services)
    qtbot.addWidget(tab)
    tab.show_order(other, ())
    office.settle()
    assert tab.cases.count() == 0
    tab.show()
    qtbot.waitUntil(lambda: tab.cases.count() > 0)
    shown = " ".join(tab.cases.item(row).text() for row in range(tab.cases.count()))
    assert "更换四通阀" in shown
