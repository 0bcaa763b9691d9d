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
    assert len(set(seen)) == wall.pages
    assert wall.shown_pages[:4] == ("golden", "service", "orders", "technicians")
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


def test_the_open_board_shows_today_and_can_be_left_out(
    place: NumbersPlace, office: Office
) -> None:
    """KP-16."""
    wall = place.show_wall()
    office.settle()
    assert wall.board is not None
    assert "today" in wall.shown_pages
    wall.page = wall.shown_pages.index("today")
    name, figure, small, _ = wall.cells()[0]
    assert (name, figure) == (wall.board.people[0].name, str(wall.board.people[0].done))
    assert "%" in small
    day = office.services.session.local(office.now).replace(hour=0, minute=0, second=0)
    with office.queries() as queries:
        facts = queries.order_facts(day, office.now)
    done = [fact for fact in facts if fact.finished_at and day <= fact.finished_at <= office.now]
    assert sum(one.done for one in wall.board.people) == len(done) > 0
    wall.grab()
    with office.store() as store:
        store.set_setting("wall.open_board", False)
    wall.load_board()
    office.settle()
    assert "today" not in wall.shown_pages
    assert wall.page < wall.pages
