"""The replay window over a real day. MG-07"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.models.board import BoardModel
from desktop.views.dispatch.replay import ReplayWindow
from tests.unit.desktop.fake_services import Office
from tests.unit.desktop.scene import at


@pytest.fixture
def window(qtbot: QtBot, office: Office) -> ReplayWindow:
    office.pass_time(days=1)
    holder = QWidget()
    qtbot.addWidget(holder)
    board = BoardModel(office.services, holder)
    board.reload()
    office.settle()
    made = ReplayWindow(office.services, board)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.load(date(2026, 11, 21))
    office.settle()
    return made


def test_the_day_runs_from_the_first_call_on(window: ReplayWindow) -> None:
    assert window.at < at("08:30")
    assert window.queue.orders.rowCount() == 0
    assert window._no_orders.isVisible() and window._no_steps.isVisible()
    window.go_to(at("09:00"))
    early = window.queue.orders.rowCount(), window.log.count()
    window.go_to(at("10:08"))
    assert window.log.count() > early[1]
    assert any(row.blocks for row in window.timeline.rows)
    assert not window._no_steps.isVisible()
    for clock in ("23:30", "10:08"):
        window.go_to(at(clock))
        assert window.timeline.starts_at <= window.at < window.timeline.ends_at
    window.go_to(at("08:00"))
    assert window.log.count() < early[1]


def test_it_stops_where_somebody_has_to_decide(window: ReplayWindow) -> None:
    window.stops.setChecked(True)
    window.speed.setCurrentIndex(window.speed.count() - 1)
    window.toggle()
    assert window.is_running
    for _ in range(200):
        if window.queue.orders.rowCount():
            break
        window._on_tick()
    assert not is_running(window)
    newest = window.queue.orders.card(0)
    assert newest is not None
    assert newest.milestones.reported_at == window.at
    assert newest.technician_id is None


def is_running(window: ReplayWindow) -> bool:
    return window.is_running


def test_playing_moves_the_clock_by_the_speed(window: ReplayWindow) -> None:
    before = window.at
    window.speed.setCurrentIndex(0)
    window._on_tick()
    assert window.at - before == timedelta(seconds=3)


def test_nothing_here_can_change_an_order(window: ReplayWindow) -> None:
    assert window.timeline.read_only
    assert not window.queue.dragEnabled() and not window.queue.acceptDrops()
