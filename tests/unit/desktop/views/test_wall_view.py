"""DD-25: the wall view shows the figures of the place, turns, follows, and takes no input."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.numbers.place import NumbersPlace
from desktop.views.numbers.wall import WallView
from domain.analytics.kpis import GOLDEN_KEYS
from domain.usecases.orders import apply_command
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus
from tests.unit.desktop.fake_services import Office


@pytest.fixture
def place(office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> NumbersPlace:
    monkeypatch.setenv("PAIDAN_HOME", str(office.folder))
    made = NumbersPlace(office.services)
    qtbot.addWidget(made)
    made.show()
    office.settle()
    return made


def test_it_turns_and_ends(place: NumbersPlace, office: Office, qtbot: QtBot) -> None:
    command = next(each for each in place.commands() if each.name == "numbers.wall")
    assert command.shortcut == "F11"
    command.run()
    wall = place.wall
    assert isinstance(wall, WallView)
    office.settle()
    assert wall.isFullScreen()
    assert len(wall.cells()) == len(GOLDEN_KEYS)
    seen = []
    for _ in range(wall.pages):
        wall.grab()
        seen.append(tuple(name for name, _, _, _ in wall.cells()))
        assert wall.accessibleName().startswith(wall.title())
        wall._turn.timeout.emit()
    assert len(set(seen)) == wall.pages == 4
    assert wall.page == 0
    qtbot.mouseClick(wall, Qt.MouseButton.LeftButton)
    assert place.show_wall() is wall
    with qtbot.waitSignal(wall.destroyed):
        qtbot.keyClick(wall, Qt.Key.Key_F11)
    assert place.wall is None


def test_it_follows_the_orders_with_another_place_in_front(
    place: NumbersPlace, office: Office, qtbot: QtBot
) -> None:
    wall = place.show_wall()
    wall.page = 2
    place.hide()
    before = {name: figure for name, figure, _, _ in wall.cells()}
    place._rest.stop()
    with office.store() as store:
        queued = next(
            number for number in range(1, 35) if store.order(number).status is OrderStatus.QUEUED
        )
        apply_command(store, queued, c.CancelOrder(reason="客户取消"))
    office.settle()
    after = {name: figure for name, figure, _, _ in wall.cells()}
    assert before != after
    with qtbot.waitSignal(wall.destroyed):
        wall.close()
