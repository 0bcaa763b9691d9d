"""Layouts of the board: built in, the clerk's own, a second window, and back again. DD-24"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.views.dispatch.place import DispatchPlace
from desktop.widgets.map_scheme import register_scheme
from domain.work_orders.kinds import DISPATCHABLE
from tests.unit.desktop.fake_services import Office

register_scheme()

_CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def place(qtbot: QtBot, office: Office) -> DispatchPlace:
    office.services.safe_map = True
    view = DispatchPlace(office.services)
    qtbot.addWidget(view)
    view.resize(1400, 800)
    with qtbot.waitExposed(view):
        view.show()
    office.settle()
    return view


def test_wide_lists_without_a_map_and_back(place: DispatchPlace) -> None:
    layouts = place.layouts
    layouts.choose("lists")
    assert place.map.isHidden() and not place.timeline.isHidden()
    layouts.undo()
    assert not place.map.isHidden()


def test_a_layout_is_kept_by_name_and_offered(place: DispatchPlace) -> None:
    layouts = place.layouts
    layouts.choose("lists")
    layouts.keep("夜班")
    layouts.choose("standard")
    assert "dispatch.own.夜班" in {command.name for command in place.commands()}
    layouts.choose_own("夜班")
    assert place.map.isHidden()
    layouts.forget("夜班")
    assert layouts.names() == []


def test_the_timeline_in_a_second_window_stays_alive_and_comes_back(
    qtbot: QtBot, place: DispatchPlace, office: Office
) -> None:
    layouts = place.layouts
    place._centre.setSizes([300, 400])
    heights = place._centre.sizes()
    layouts.toggle_second("timeline")
    window = layouts.away["timeline"]
    assert place.planning.window() is window and window.isVisible()
    place.hide()  # another place is in front
    waiting = next(
        c for c in place.board.orders.values()
        if c.status in DISPATCHABLE and c.skills == ("弱电",)
    )  # fmt: skip
    person = next(c for c in place.board.technicians.values() if c.name == "陈浩")
    place.acts.assign((waiting.id,), person.id)
    qtbot.waitUntil(lambda: place.timeline.grid().find(waiting.id) is not None)
    place.show()
    QTest.keyClick(window, Qt.Key.Key_T, _CONTROL_ALT)  # the key that took it away
    assert place.planning.window() is place.window()
    assert place._centre.sizes() == heights
    assert not layouts.away


def test_what_is_away_comes_back_at_the_next_start(place: DispatchPlace) -> None:
    place.layouts.toggle_second("map")
    memory = place.remember()
    assert not place.layouts.away
    place.restore(memory)
    assert list(place.layouts.away) == ["map"]
    place.layouts.undo()
    assert not place.layouts.away
