"""The clerk drags an order from the queue on to a technician: card, timeline, marker on the map.

DD-06, DD-08: what happens is stored, shown and undone as one step.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import orders as actions
from desktop.views.dispatch.place import DispatchPlace
from desktop.widgets.map_scheme import register_scheme
from domain.dispatching.job_needs import job_need
from domain.dispatching.ranking import rank
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder
from persistence.queries import open_queries
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import CONSOLE

register_scheme()
pytestmark = pytest.mark.qt_log_ignore("RHI|QRhi|GPUInfo|GLX|OpenGL|mouse grab|ulkan")
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Office(tmp_path) as opened:
        opened.services.safe_map = True  # the map has drag tests of its own
        yield opened


@pytest.fixture
def place(qtbot: QtBot, office: Office) -> DispatchPlace:
    view = DispatchPlace(office.services)
    qtbot.addWidget(view)
    view.resize(1400, 820)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: len(view.board.technicians) > 0)
    return view


def stored(office: Office, order_id: int) -> WorkOrder:
    with open_queries(office.engine) as queries:
        return queries.orders([order_id])[0]


def drag(source: QWidget, start: QPoint, target: QWidget, goal: QPoint) -> None:
    """A hand that presses, carries and lets go, while the drag's own loop runs."""
    window = source.window().windowHandle()
    end = target.mapTo(target.window(), goal)
    ticks = itertools.count()

    def act() -> None:
        tick = next(ticks)
        if tick < 6:
            again()  # before the move: it may start the drag, whose loop runs inside this call
            QTest.mouseMove(window, end + QPoint(tick % 3 - 1, 0))
        elif tick == 6:
            again()
            QTest.mouseRelease(window, LEFT, NO_KEY, end)
        elif tick > 12:
            QDrag.cancel()
        else:
            again()

    def again() -> None:
        timer = QTimer(source, singleShot=True, interval=50)
        timer.timeout.connect(act)
        timer.start()

    again()
    QTest.mousePress(source, LEFT, NO_KEY, start)
    QTest.mouseMove(source, start + QPoint(4, 2))
    QTest.mouseMove(source, start + QPoint(24, 8))


def queued_row(place: DispatchPlace, wanted: Callable[[WorkOrder], bool], office: Office) -> int:
    model = place.queue.list.orders
    for row in range(model.rowCount()):
        card = model.card(row)
        if card is not None and wanted(stored(office, card.id)):
            return row
    raise AssertionError("no such order in the queue")


def test_an_order_is_dispatched_by_dropping_it_on_a_card(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    row = queued_row(place, lambda o: o.status is OrderStatus.QUEUED, office)
    queue, people = place.queue.list, place.technicians
    queue.select_ids([queue.orders.card(row).id])  # type: ignore[union-attr]
    order_id = queue.selected_ids()[0]
    qtbot.waitUntil(lambda: bool(place.suggestions.technician_ids))
    best = place.suggestions.technician_ids[0]
    person_row = people.technicians.row_of(best)
    assert person_row is not None
    people.scrollTo(people.technicians.index(person_row))
    goal = people.visualRect(people.technicians.index(person_row)).center()
    start = queue.visualRect(queue.orders.index(row)).center()
    drag(queue.viewport(), start, people.viewport(), goal)
    qtbot.waitUntil(lambda: stored(office, order_id).dispatch is not None, timeout=5000)
    dispatched = stored(office, order_id)
    assert dispatched.status is OrderStatus.DISPATCHED
    assert dispatched.dispatch is not None
    assert dispatched.dispatch.technician_id == best

    with open_queries(office.engine) as queries:
        step = queries.undo_state(CONSOLE).undo
    assert step is not None
    actions.undo(office.services, step.command_id)
    qtbot.waitUntil(lambda: stored(office, order_id).dispatch is None, timeout=5000)
    assert stored(office, order_id).status is OrderStatus.QUEUED


def test_an_order_is_dispatched_to_a_time_by_dropping_it_on_the_timeline(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    row = queued_row(place, lambda o: o.status is OrderStatus.QUEUED, office)
    queue, timeline = place.queue.list, place.timeline
    queue.select_ids([queue.orders.card(row).id])  # type: ignore[union-attr]
    order_id = queue.selected_ids()[0]
    qtbot.waitUntil(lambda: bool(place.suggestions.technician_ids))
    best = place.suggestions.technician_ids[0]
    index = [r.technician.id for r in timeline._rows].index(best)
    wanted = office.now + timedelta(hours=4)
    x = timeline.viewport().width() - timeline.grid().scale.width + timeline.grid().scale.x(wanted)
    goal = QPoint(round(x), timeline.grid().row_top(index) + 14)
    start = queue.visualRect(queue.orders.index(row)).center()
    drag(queue.viewport(), start, timeline.viewport(), goal)
    qtbot.waitUntil(lambda: stored(office, order_id).dispatch is not None, timeout=5000)
    dispatch = stored(office, order_id).dispatch
    assert dispatch is not None
    assert dispatch.technician_id == best
    assert abs(dispatch.planned_start_at - wanted) <= timedelta(minutes=10)


def test_a_digit_sends_the_suggested_technician(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    queue = place.queue.list
    with qtbot.waitSignal(place.adviser.ranked):
        queue.select_ids([order_with_a_choice(office)])
    order_id = queue.selected_ids()[0]
    qtbot.waitUntil(lambda: len(place.suggestions.technician_ids) > 1)
    second = place.suggestions.technician_ids[1]
    queue.setFocus()
    QTest.keyClick(queue, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: stored(office, order_id).dispatch is not None, timeout=5000)
    dispatch = stored(office, order_id).dispatch
    assert dispatch is not None
    assert dispatch.technician_id == second


def order_with_a_choice(office: Office) -> int:
    """A queued order that at least two technicians may take."""
    with open_queries(office.engine) as queries:
        situation = queries.situation(office.now)
        for card in queries.board(office.now).orders:
            if card.status is OrderStatus.QUEUED:
                ranking = rank(situation, job_need(queries.orders([card.id])[0]))
                if len(ranking.candidates) > 1:
                    return card.id
    raise AssertionError("the scene has no order with a choice")
