"""The next actions of an order: as many buttons as the bar is wide, the others in the menu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.order.next_steps import Step
from desktop.views.order.step_bar import StepBar
from domain.work_orders import commands as c

_STEPS = [
    Step(title, c.AddNote, make=lambda text: c.AddNote(text=text))
    for title in ("Approve", "Confirmed by phone", "Back to the queue", "Note …")
]


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[StepBar]:
    around = QWidget()
    qtbot.addWidget(around)
    made = StepBar(around)
    around.resize(2000, 40)
    around.show()
    yield made  # the widget around it lives as long


def _buttons(bar: StepBar) -> list[QPushButton]:
    return [each for each in bar.findChildren(QPushButton) if each.isVisible()]


def _in_sight(bar: StepBar) -> list[str]:
    return [each.text() for each in _buttons(bar)]


def _in_menu(bar: StepBar) -> list[str]:
    more = bar.findChild(QToolButton)
    assert more is not None
    return [each.text() for each in more.menu().actions() if each.isVisible()]


@pytest.mark.parametrize("walkable", [False, True])
def test_every_step_is_in_sight_or_in_the_menu_at_any_width(bar: StepBar, walkable: bool) -> None:
    bar.show_steps(_STEPS, walkable=walkable)
    titles = [step.title for step in _STEPS]
    seen = []
    for width in range(700, 40, -20):
        bar.resize(width, 40)
        steps = [text for text in _in_sight(bar) if text in titles]
        assert steps + _in_menu(bar) == titles
        QCoreApplication.sendPostedEvents()
        right = max(each.geometry().right() for each in _buttons(bar))
        assert right < width or len(steps) == 1
        seen.append(len(steps))
    assert seen == sorted(seen, reverse=True)
    assert (seen[0], seen[-1]) == (3, 1)


def test_the_walk_takes_room_from_the_steps(bar: StepBar) -> None:
    def narrowest(*, walkable: bool) -> int:
        """The smallest width in which three steps are in sight."""
        bar.show_steps(_STEPS, walkable=walkable)
        for width in range(100, 900):
            bar.resize(width, 40)
            if "Back to the queue" in _in_sight(bar):
                return width
        raise AssertionError("three steps never fit")

    assert narrowest(walkable=True) > narrowest(walkable=False) + 50


def test_a_step_chosen_either_way_is_told(bar: StepBar, qtbot: QtBot) -> None:
    bar.show_steps(_STEPS, walkable=False)
    with qtbot.waitSignal(bar.chosen) as told:
        bar.findChildren(QPushButton)[1].click()
    assert told.args == [_STEPS[0]]
    more = bar.findChild(QToolButton)
    assert more is not None
    with qtbot.waitSignal(bar.chosen) as told:
        more.menu().actions()[-1].trigger()
    assert told.args == [_STEPS[3]]
    bar.show_steps([], walkable=False)
    assert not bar.isVisible()
