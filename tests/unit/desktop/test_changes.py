"""What views do when something changes: look again at once, or when they are seen again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.changes import ChangeBus, Follower, Refresher
from domain.changes import ChangeSet


def _change(topic: str, entity_id: int) -> ChangeSet:
    return ChangeSet({topic: frozenset({entity_id})}, entity_id, entity_id)


def test_a_hidden_view_is_told_at_once_of_all_it_missed(qtbot: QtBot) -> None:
    bus, view = ChangeBus(), QWidget()
    qtbot.addWidget(view)
    told: list[ChangeSet] = []
    refresher = Refresher(bus, view, ("work_order",), told.append)
    for entity_id in (3, 5):
        bus.changed.emit(_change("work_order", entity_id))
    bus.changed.emit(_change("asset", 7))
    assert told == []
    view.show()
    refresher.shown()
    refresher.shown()
    assert [changes.ids("work_order") for changes in told] == [{3, 5}]


def test_a_follower_loads_whenever_it_is_shown_and_while_it_is_seen(qtbot: QtBot) -> None:
    bus, view = ChangeBus(), QWidget()
    qtbot.addWidget(view)
    loads: list[bool] = []
    Follower(bus, view, ("work_order",), lambda: loads.append(view.isVisible()))
    bus.changed.emit(_change("work_order", 3))
    assert loads == []
    view.show()
    assert loads == [True]
    bus.changed.emit(_change("work_order", 3))
    bus.changed.emit(_change("asset", 3))
    assert loads == [True, True]
    view.hide()
    bus.changed.emit(_change("work_order", 3))
    view.show()
    assert loads == [True, True, True]
