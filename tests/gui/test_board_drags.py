"""Drags in the other directions: between people, back to the queue, along the day, whole days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions import orders as actions
from desktop.views.dispatch.place import DispatchPlace
from desktop.views.dispatch.timeline_blocks import Block
from desktop.views.dispatch.timeline_grid import NAMES
from desktop.widgets.map_scheme import register_scheme
from domain.work_orders.kinds import DISPATCHABLE, OrderStatus
from persistence.queries import open_queries
from tests.gui.test_dispatch_drag import drag, stored
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import CONSOLE

register_scheme()
_NOT_BEGUN = (OrderStatus.DISPATCHED, OrderStatus.ACCEPTED)
pytestmark = pytest.mark.qt_log_ignore("RHI|QRhi|GPUInfo|GLX|OpenGL|mouse grab|ulkan")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office(tmp_path) as opened:
        opened.services.safe_map = True
        yield opened


@pytest.fixture
def place(qtbot: QtBot, office: Office) -> DispatchPlace:
    view = DispatchPlace(office.services)
    qtbot.addWidget(view)
    view.resize(1500, 980)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: len(view.board.technicians) > 0)
    view._centre.setSizes([300, 600])
    office.settle()
    return view


def planned_blocks(place: DispatchPlace) -> Iterator[tuple[Block, int]]:
    """Blocks of the afternoon that have not begun, with their rows."""
    for index, row in enumerate(place.timeline.rows):
        for block in row.blocks:
            later = block.starts_at > place.services.session.now() + timedelta(hours=2)
            if block.card.status in _NOT_BEGUN and later:
                yield block, index


def planned_block(place: DispatchPlace) -> tuple[Block, int]:
    return next(planned_blocks(place))


def centre(place: DispatchPlace, order_id: int) -> QPoint:
    return place.timeline.block_rect(order_id).center().toPoint()


def undo(office: Office) -> None:
    with open_queries(office.engine) as queries:
        step = queries.undo_state(CONSOLE).undo
    assert step is not None
    actions.undo(office.services, step.command_id)


def test_a_block_goes_to_another_person_directly(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    timeline, port = place.timeline, place.timeline.viewport()
    block, other = next(
        (block, i)
        for block, index in planned_blocks(place)
        for i, row in enumerate(timeline.rows)
        if i != index
        and row.technician.on_shift
        and set(block.card.skills) <= set(row.technician.skills)
    )
    before = stored(office, block.card.id).dispatch
    assert before is not None
    start = centre(place, block.card.id)
    goal = QPoint(start.x(), timeline.grid().row_top(other) + 14)
    drag(port, start, port, goal)
    wanted = timeline.rows[other].technician.id

    def moved() -> bool:
        dispatch = stored(office, block.card.id).dispatch
        return dispatch is not None and dispatch.technician_id == wanted

    qtbot.waitUntil(moved)
    after = stored(office, block.card.id).dispatch
    assert after is not None
    assert abs(after.planned_start_at - before.planned_start_at) <= timedelta(minutes=15)
    undo(office)
    qtbot.waitUntil(lambda: stored(office, block.card.id).dispatch == before)


def test_a_block_goes_back_to_the_queue(qtbot: QtBot, place: DispatchPlace, office: Office) -> None:
    block, _index = planned_block(place)
    queue = place.queue.list.viewport()
    start = centre(place, block.card.id)
    drag(place.timeline.viewport(), start, queue, queue.rect().center())
    qtbot.waitUntil(lambda: stored(office, block.card.id).dispatch is None)
    assert stored(office, block.card.id).status in DISPATCHABLE


def test_the_end_of_a_block_is_dragged_to_another_time(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    block, _index = planned_block(place)
    port = place.timeline.viewport()
    rect = place.timeline.block_rect(block.card.id)
    grid = place.timeline.grid()
    edge = QPoint(round(rect.right()) - 2, round(rect.center().y()))
    wanted = block.ends_at + timedelta(minutes=30)
    goal = QPoint(round(grid.x(wanted)), edge.y())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(port, goal - QPoint(8, 0))
    QTest.mouseMove(port, goal)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=goal)

    def stretched() -> bool:
        dispatch = stored(office, block.card.id).dispatch
        return dispatch is not None and dispatch.planned_end_at > block.ends_at

    qtbot.waitUntil(stretched)
    dispatch = stored(office, block.card.id).dispatch
    assert dispatch is not None
    assert dispatch.planned_start_at == block.starts_at
    assert abs(dispatch.planned_end_at - wanted) <= timedelta(minutes=5)


def test_a_name_on_a_name_hands_the_day_over_after_saying_what_it_means(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    """DD-11"""
    block, index = planned_block(place)
    timeline, port = place.timeline, place.timeline.viewport()
    other = next(i for i, r in enumerate(timeline.rows) if i != index and r.technician.on_shift)
    grid = timeline.grid()
    start = QPoint(NAMES // 2, grid.row_top(index) + 14)
    drag(port, start, port, QPoint(NAMES + 200, grid.row_top(other) + 14))
    panel = place.people.days
    qtbot.waitUntil(panel.isVisible)
    assert stored(office, block.card.id).dispatch is not None
    listed = [panel.list.item(row).text() for row in range(panel.list.count())]
    assert any(block.card.number[-4:] in text for text in listed)
    for row in range(panel.list.count()):
        panel.list.item(row).setCheckState(Qt.CheckState.Checked)
    panel.reason.setText("生病")
    panel.confirm()
    taker = timeline.rows[other].technician.id

    def handed_over() -> bool:
        dispatch = stored(office, block.card.id).dispatch
        return dispatch is not None and dispatch.technician_id == taker

    qtbot.waitUntil(handed_over)
    dispatch = stored(office, block.card.id).dispatch
    assert dispatch is not None
    assert dispatch.planned_start_at == block.starts_at


def test_a_drop_that_a_rule_forbids_asks_for_one_reason_and_keeps_it(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    """DD-06"""
    queue = place.queue.list
    wanted = next(
        card
        for row in range(queue.orders.rowCount())
        if (card := queue.orders.card(row)) is not None and card.number.endswith("0026")
    )
    queue.select_ids([wanted.id])
    timeline = place.timeline
    refused = next(
        i
        for i, row in enumerate(timeline.rows)
        if row.technician.on_shift and not set(wanted.skills) <= set(row.technician.skills)
    )
    row = queue.orders.row_of(wanted.id)
    assert row is not None
    start = queue.visualRect(queue.orders.index(row)).center()
    at = office.now + timedelta(hours=1)
    goal = QPoint(round(timeline.grid().x(at)), timeline.grid().row_top(refused) + 14)
    drag(queue.viewport(), start, timeline.viewport(), goal)
    bar = place.override
    qtbot.waitUntil(bar.isVisible)
    assert stored(office, wanted.id).dispatch is None
    bar.confirm()  # without a reason nothing happens
    assert bar.isVisible()
    bar.reason.setText("客户指定")
    bar.confirm()
    qtbot.waitUntil(lambda: stored(office, wanted.id).dispatch is not None)
    dispatch = stored(office, wanted.id).dispatch
    assert dispatch is not None
    assert dispatch.override_reason == "客户指定"
