"""Real drags: from a list on to the map, and from the map's own orders on to a technician."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.dispatch.order_mime import start_drag
from desktop.widgets.map_drag import orders_mime
from desktop.widgets.map_scheme import register_scheme
from desktop.widgets.map_view import MapView
from tests.unit.desktop.widgets.map_scene import (
    CITY,
    PLAZA,
    SUN,
    ZHAO,
    pixel,
    settle,
    surface,
)

register_scheme()  # when the tests are collected: no QApplication exists yet

pytestmark = pytest.mark.qt_log_ignore(
    "RHI|QRhi|GPUInfo|GLX|OpenGL|mouse grab|ulkan"
)  # no GPU here

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carry(source: QWidget, ids: list[str]) -> None:
    start_drag(source, orders_mime(ids), "orders", QColor("teal"))


class Queue(QLabel):
    """Stands for a list of orders that can be dragged."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & LEFT:
            carry(self, ["o1", "o3"])


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Queue, MapView]]:
    window = QWidget()
    queue, view = Queue("queue"), MapView(tmp_path)
    layout = QHBoxLayout(window)
    layout.addWidget(queue)
    layout.addWidget(view, 1)
    qtbot.addWidget(window, before_close_func=lambda _w: view.shutdown())
    window.resize(900, 520)
    with qtbot.waitExposed(window):
        window.show()
    view.set_snapshot(CITY)
    with qtbot.waitSignal(view.ready, timeout=15_000):
        view.start()
    settle(qtbot, view)
    yield queue, view
    window.close()


def carry_to(view: MapView, goal: QPoint) -> None:
    """Plan the hand's part while the drag's own loop runs: move on to goal (in the page's pixels),
    tremble there until the map says over whom, then let go."""
    window = view.window().windowHandle()
    place = surface(view).mapTo(view.window(), goal)
    reached: list[object] = []
    view.hovered_target.connect(reached.append)
    ticks = itertools.count()

    def act() -> None:
        tick = next(ticks)
        if any(reached):
            QTest.mouseRelease(window, LEFT, NO_KEY, place)
        elif tick < 120:
            again()  # first: the move may start the drag, whose loop runs inside this very call
            QTest.mouseMove(window, place + QPoint(tick % 3, 0))
        else:
            QDrag.cancel()

    def again() -> None:
        timer = QTimer(view, singleShot=True, interval=40)  # ends with the map
        timer.timeout.connect(act)
        timer.start()

    again()


def test_orders_from_a_list_are_dropped_on_a_technician(
    qtbot: QtBot, desk: tuple[Queue, MapView]
) -> None:
    queue, view = desk
    goal = pixel(qtbot, view, ZHAO.lat, ZHAO.lon) - QPoint(0, 20)
    carry_to(view, goal)
    with qtbot.waitSignal(view.orders_dropped, timeout=6000) as dropped:
        QTest.mousePress(queue, LEFT, NO_KEY, queue.rect().center())
        QTest.mouseMove(queue, queue.rect().center() + QPoint(3, 0))
        QTest.mouseMove(queue, queue.rect().center() + QPoint(20, 0))
    assert dropped.args == [["o1", "o3"], "t1", False]


def test_an_order_of_the_map_is_dropped_on_a_technician(
    qtbot: QtBot, desk: tuple[Queue, MapView]
) -> None:
    _queue, view = desk
    view.orders_dragged.connect(lambda ids: carry(view, ids))
    target, start = surface(view), pixel(qtbot, view, PLAZA.lat, PLAZA.lon)
    goal = pixel(qtbot, view, SUN.lat, SUN.lon) - QPoint(0, 20)
    window = view.window().windowHandle()
    origin = target.mapTo(view.window(), start)
    QCursor.setPos(target.mapToGlobal(start))
    carry_to(view, goal)  # before the press: the drag begins within the signal's own wait
    with qtbot.waitSignal(view.orders_dropped, timeout=6000) as dropped:
        QTest.mousePress(window, LEFT, NO_KEY, origin)
    assert dropped.args == [["o1"], "t2", False]
    # the page has its mouse back: a click works as before
    with qtbot.waitSignal(view.clicked) as clicked:
        QTest.mouseClick(target, LEFT, NO_KEY, start)
    assert clicked.args == ["order", "o1"]
