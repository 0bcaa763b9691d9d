"""The auto-plan: asked, compared, drawn on the board, taken in part, and what if."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.planning_run import PlanRun
from desktop.views.dispatch.place import DispatchPlace
from desktop.views.plan.panel import PlanPanel
from domain.dispatching.planning.proposal import PlanProposal
from domain.dispatching.planning.proposing import propose
from domain.dispatching.planning.request import PlanRequest, PlanScope
from domain.work_orders.kinds import DISPATCHABLE, UNDER_WAY
from tests.unit.desktop.fake_services import Office


class _Run(PlanRun):
    def stop(self) -> None:
        self.ended.emit()


class _Planner:
    """Plans in this process, when the test says so."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.requests: list[PlanRequest] = []
        self.run = _Run()

    def warm(self) -> None: ...

    def close(self) -> None: ...

    def propose(self, request: PlanRequest) -> PlanRun:
        self.requests.append(request)
        self.run = _Run()
        return self.run

    def answer(self) -> PlanProposal:
        from dataclasses import replace

        with self.office.queries() as queries:
            now = self.office.now
            situation, cards = queries.situation(now), queries.board(now).orders
        plan = propose(situation, cards, replace(self.requests[-1], iterations=300))
        self.run.progressed.emit(0.1, 900.0)
        self.run.succeeded.emit(plan)
        self.run.ended.emit()
        return plan


@pytest.fixture
def planner(office: Office) -> _Planner:
    made = _Planner(office)
    office.services.planner = made
    return made


@pytest.fixture
def place(office: Office, planner: _Planner, qtbot: QtBot) -> Iterator[DispatchPlace]:
    shown = DispatchPlace(office.services)
    qtbot.addWidget(shown)
    shown.board.shown()
    office.settle()
    yield shown
    office.settle()


def _panel(place: DispatchPlace) -> PlanPanel:
    place.plan.open()
    assert place.plan.panel is not None
    return place.plan.panel


def test_a_plan_is_compared_drawn_and_taken_in_part_as_one_step(
    office: Office, planner: _Planner, place: DispatchPlace
) -> None:
    panel = _panel(place)
    panel.plan()
    assert panel.go.text() == panel.tr("Enough")
    plan = planner.answer()
    office.settle()
    assert len(plan.lines) >= 3
    assert panel.lines.count() == len(plan.lines) + len(plan.open_lines)
    assert panel.totals.columnCount() == 3
    assert panel.curve.points[:-1] == list(plan.progress)
    drawn = place.timeline.plan
    assert drawn is not None
    assert len(drawn.spots) == len(plan.lines)
    ticked = panel.lines.item(0)
    ticked.setCheckState(Qt.CheckState.Unchecked)
    assert len(panel.lines.chosen()) == len(plan.lines) - 1
    wanted = {line.order_id: line.technician_id for line in panel.lines.chosen()}
    panel.take_chosen()
    office.settle()
    with office.queries() as queries:
        taken = queries.orders(list(wanted))
        undo = queries.undo_state(office.services.session.console)
    assert {o.id: o.dispatch.technician_id if o.dispatch else None for o in taken} == wanted
    assert place.timeline.plan is None
    assert undo.undo is not None
    from desktop.actions import orders as actions

    actions.undo(office.services, undo.undo.command_id)
    office.settle()
    with office.queries() as queries:
        assert all(order.status in DISPATCHABLE for order in queries.orders(list(wanted)))


def test_a_second_plan_stands_beside_the_first(
    office: Office, planner: _Planner, place: DispatchPlace
) -> None:
    panel = _panel(place)
    panel.plan()
    planner.answer()
    panel.question.scope.setCurrentIndex(panel.question.scope.findData(PlanScope.REPLAN.value))
    panel.plan()
    planner.answer()
    assert planner.requests[-1].scope is PlanScope.REPLAN
    assert panel.totals.columnCount() == 4
    panel.which.setCurrentIndex(0)
    assert panel.totals.columnCount() == 3
    panel.leave()
    assert place.timeline.plan is None
    assert panel.plan_shown is None


def test_what_if_plans_anew(office: Office, planner: _Planner, place: DispatchPlace) -> None:
    panel = _panel(place)
    cards = place.board.orders.values()
    given = next(card for card in cards if card.status in UNDER_WAY and card.planned_start_at)
    waiting = next(card for card in cards if card.status in DISPATCHABLE)
    place.select_orders((given.id, waiting.id), source="window")
    panel.question.menu.aboutToShow.emit()
    for action in panel.question.menu.actions():
        if action.isEnabled() and action.menu() is None and not action.isSeparator():
            action.trigger()
            if panel._run is not None:
                planner.answer()
    asked = planner.requests[-1].what_if
    assert asked.urgent == {given.id, waiting.id}
    assert planner.requests[0].what_if.not_home == {given.id}
    assert panel.question.scope.currentData() == PlanScope.REPLAN.value
    assert panel.question.said.text()
    panel.question.forget.click()
    assert not panel.question.request().what_if


def test_a_failure_is_said_and_the_panel_stays_usable(
    office: Office, planner: _Planner, place: DispatchPlace
) -> None:
    panel = _panel(place)
    panel.plan()
    planner.run.failed.emit(RuntimeError("boom"))
    planner.run.ended.emit()
    assert panel.state.text()
    assert panel.go.isEnabled()
    panel.plan()
    planner.answer()
    assert panel.plan_shown is not None
