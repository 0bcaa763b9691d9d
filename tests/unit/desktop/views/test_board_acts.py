"""What the board does to orders: one step each, named, taken back and done again. DD-08, DD-11"""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import orders as actions
from desktop.models.board import BoardModel
from desktop.sentences import step_text
from desktop.views.dispatch.board_acts import BoardActs
from desktop.views.dispatch.day_panel import DayPanel
from desktop.views.dispatch.override_bar import OverrideBar
from domain.read_models import UndoState
from domain.work_orders.kinds import DISPATCHABLE
from domain.work_orders.order import Dispatch
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import CONSOLE, NOW, ZONE


class Desk:
    """The board without its pictures."""

    def __init__(self, office: Office, holder: QWidget) -> None:
        self.office = office
        self.board = BoardModel(office.services, holder)
        self.override, self.days = (
            OverrideBar(holder),
            DayPanel(office.services, self.board, holder),
        )
        self.acts = BoardActs(office.services, self.board, self.override, self.days, holder)
        self.board.reload()
        office.settle()

    def who(self, name: str) -> int:
        return next(c.id for c in self.board.technicians.values() if c.name == name)

    def dispatch(self, order_id: int) -> Dispatch | None:
        with self.office.queries() as queries:
            return queries.orders([order_id])[0].dispatch

    def undo_state(self) -> UndoState:
        with self.office.queries() as queries:
            return queries.undo_state(CONSOLE)

    def waiting(self, skill: str) -> list[int]:
        cards = self.board.orders.values()
        return [c.id for c in cards if c.status in DISPATCHABLE and c.skills == (skill,)]


@pytest.fixture
def desk(qtbot: QtBot, office: Office) -> Desk:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    return Desk(office, holder)


def test_several_dropped_together_are_one_step_there_and_back(qtbot: QtBot, desk: Desk) -> None:
    ids = desk.waiting("低压电工")[:1] + desk.waiting("弱电")[:1]
    assert len(ids) == 2
    who = desk.who("陈浩")
    at = NOW.replace(second=0) + timedelta(hours=4)
    with qtbot.waitSignal(desk.acts.dispatched):
        desk.acts.assign(ids, who, at)
    first, second = (desk.dispatch(i) for i in ids)
    assert first is not None and second is not None
    assert first.planned_start_at == at
    assert second.planned_start_at >= first.planned_end_at
    step = desk.undo_state().undo
    assert step is not None
    assert step_text(step) == "dispatch of 2 orders to 陈浩"
    assert step.held_messages == 2
    actions.undo(desk.office.services, step.command_id)
    qtbot.waitUntil(lambda: all(desk.dispatch(i) is None for i in ids))
    again = desk.undo_state().redo
    assert again is not None
    actions.undo(desk.office.services, again.command_id)
    qtbot.waitUntil(lambda: all(desk.dispatch(i) is not None for i in ids))


def test_two_days_change_hands_as_one_step(qtbot: QtBot, desk: Desk) -> None:
    first, second = desk.who("赵强"), desk.who("周涛")
    mine = {
        c.id for c in desk.board.visits_of(first) if c.planned_start_at and c.planned_start_at > NOW
    }
    yours = {
        c.id
        for c in desk.board.visits_of(second)
        if c.planned_start_at and c.planned_start_at > NOW
    }
    assert mine and yours
    desk.acts.swap(first, second, NOW.astimezone(ZONE).date())
    qtbot.waitUntil(lambda: desk.days.list.count() == len(mine | yours))
    for row in range(desk.days.list.count()):
        desk.days.list.item(row).setCheckState(Qt.CheckState.Checked)
    desk.days.reason.setText("换班")
    with qtbot.waitSignal(desk.days.done):
        desk.days.confirm()
    assert {d.technician_id for i in mine if (d := desk.dispatch(i))} == {second}
    assert {d.technician_id for i in yours if (d := desk.dispatch(i))} == {first}
    step = desk.undo_state().undo
    assert step is not None
    assert step_text(step) == f"move of {len(mine | yours)} orders between people"


def test_what_refuses_stands_first_and_is_not_ticked(qtbot: QtBot, desk: Desk) -> None:
    giver, taker = desk.who("李敏"), desk.who("周涛")  # no certificate for low voltage
    desk.acts.hand_over(giver, taker, NOW.astimezone(ZONE).date())
    qtbot.waitUntil(lambda: desk.days.list.count() > 0)
    first = desk.days.list.item(0)
    assert first.checkState() is Qt.CheckState.Unchecked
    assert "低压电工" in first.text()
    assert not desk.days.go.isEnabled()
    first.setCheckState(Qt.CheckState.Checked)
    assert not desk.days.go.isEnabled()  # it needs a reason
    desk.days.reason.setText("只有他在")
    assert desk.days.go.isEnabled()


def test_a_refused_time_asks_for_a_reason_that_stays_in_the_history(
    qtbot: QtBot, desk: Desk
) -> None:
    card = next(
        c
        for c in desk.board.visits_of(desk.who("李敏"))
        if c.planned_start_at and c.planned_start_at > NOW
    )
    assert card.planned_start_at is not None and card.planned_end_at is not None
    night = timedelta(hours=9)
    desk.acts.reschedule(card.id, card.planned_start_at + night, card.planned_end_at + night)
    qtbot.waitUntil(lambda: not desk.override.isHidden())
    before = desk.dispatch(card.id)
    assert before is not None and before.planned_start_at == card.planned_start_at
    desk.override.reason.setText("客户只有晚上在")
    desk.override.confirm()

    def moved() -> bool:
        dispatch = desk.dispatch(card.id)
        return dispatch is not None and dispatch.planned_start_at == card.planned_start_at + night  # type: ignore[operator]

    qtbot.waitUntil(moved)
    with desk.office.queries() as queries:
        history = queries.order_page(card.id).history
    assert any("客户只有晚上在" in str(line.params) for line in history)


def test_one_earlier_in_the_day(qtbot: QtBot, desk: Desk) -> None:
    cards = [
        c
        for c in desk.board.visits_of(desk.who("周涛"))
        if c.planned_start_at and c.planned_start_at > NOW
    ]
    first, second = cards[0], cards[1]
    desk.acts.exchange(second.id, -1)

    def changed() -> bool:
        one, other = desk.dispatch(first.id), desk.dispatch(second.id)
        return bool(one and other and other.planned_start_at < one.planned_start_at)

    qtbot.waitUntil(changed)
    other = desk.dispatch(second.id)
    assert other is not None and other.planned_start_at == first.planned_start_at
