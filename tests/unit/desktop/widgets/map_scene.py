"""A small city on a real map page, shared by the tests of the map."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.map_drag import orders_mime
from desktop.widgets.map_model import (
    MapArea,
    MapOrder,
    MapRoute,
    MapSnapshot,
    MapStop,
    MapTechnician,
)
from desktop.widgets.map_view import MapView
from desktop.widgets.map_web import WebMap

#: What the browser engine says once, on a machine without a graphics card, about nothing of ours.
ENGINE_NOISE = "RHI|QRhi|GPU|GLX|OpenGL|ulkan|propagateSizeHints|mouse grab"
NOW = datetime(2026, 11, 21, 2, 8, 12, tzinfo=UTC)
ZHAO = MapTechnician(
    "t1", "赵强", 23.130, 113.290, "en_route", "途中", "accent", 3, lines=("今日 2/4",)
)
SUN = MapTechnician("t2", "孙杰", 23.150, 113.330, "lost", "失联", "red", 80)
PLAZA = MapOrder(
    "o1", 23.135, 113.320, "urgent", "red", label="恒隆广场", title="恒隆广场 · 冷水机组停机",
    lines=("赵强 12 分钟可到",), clock="派单时限", due_at=NOW - timedelta(minutes=4, seconds=12),
)  # fmt: skip
HOSPITAL = MapOrder("o2", 23.115, 113.300, "high", "amber", label="仁爱医院", technician_id="t1")
GARDEN = MapOrder("o3", 23.110, 113.340, "normal", "blue", label="锦绣花园", planned=True)
ROUTE = MapRoute(
    "t1",
    ((23.130, 113.290), (23.115, 113.300)),
    (MapStop(1, 23.115, 113.300, "10:20"),),
)
BRANCH = MapArea("b1", "天河网点", "branch", (), 23.125, 113.310)
CITY = MapSnapshot((ZHAO, SUN), (PLAZA, HOSPITAL, GARDEN), (ROUTE,), (BRANCH,), None, NOW)


def web(view: MapView) -> WebMap:
    """The view's browser page."""
    assert isinstance(view.canvas, WebMap)
    return view.canvas


def evaluate(qtbot: QtBot, view: MapView, expression: str) -> Any:
    """The value of an expression in the page."""
    with qtbot.waitCallback() as answer:
        web(view).run(f"JSON.stringify({expression})", answer)
    return json.loads(answer.args[0]) if answer.args[0] else None


def settle(qtbot: QtBot, view: MapView) -> None:
    """Wait until the page has taken in everything and has drawn it."""
    qtbot.waitUntil(lambda: view.is_ready and not view._state.is_pending and not view._is_waiting)
    with qtbot.waitCallback() as answer:
        web(view).run(
            "window.drawn = 0; requestAnimationFrame(() => requestAnimationFrame("
            "() => { window.drawn = 1; })); 0",
            answer,
        )

    def is_drawn() -> bool:
        return bool(evaluate(qtbot, view, "window.drawn") == 1)

    qtbot.waitUntil(is_drawn)


def started(qtbot: QtBot, folder: Path, snapshot: MapSnapshot = CITY, **options: Any) -> MapView:
    """A map that shows the city and is ready."""
    view = MapView(folder, **options)
    qtbot.addWidget(view, before_close_func=lambda widget: widget.shutdown())
    view.resize(800, 500)
    view.show()
    view.set_snapshot(snapshot)
    with qtbot.waitSignal(view.ready, timeout=15_000):
        view.start()
    if isinstance(view.canvas, WebMap):
        settle(qtbot, view)
    return view


def pixel(qtbot: QtBot, view: MapView, lat: float, lon: float) -> QPoint:
    """Where a place (in the basemap's datum) lies in the page."""
    at = evaluate(qtbot, view, f"Paidan.map.latLngToContainerPoint([{lat}, {lon}])")
    return QPoint(round(at["x"]), round(at["y"]))


def surface(view: MapView) -> QWidget:
    """The widget that takes the mouse."""
    target = web(view).view.focusProxy()
    assert target is not None
    return target


def hover_orders(target: QWidget, at: QPoint, ids: list[str]) -> bool:
    """Drag orders over a widget by events; whether the widget would take them there."""
    mime = orders_mime(ids)
    actions, left, none = (
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(at, actions, mime, left, none)
    QApplication.sendEvent(target, enter)
    move = QDragMoveEvent(at, actions, mime, left, none)
    QApplication.sendEvent(target, move)
    return enter.isAccepted() and move.isAccepted()


def drop_orders(target: QWidget, at: QPoint, ids: list[str]) -> bool:
    """Drop orders on a widget by an event; whether they were taken."""
    mime = orders_mime(ids)  # the event does not own it
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def double_click(target: QWidget, at: QPoint) -> None:
    """Two clicks with the time stamps of a hand: the engine counts clicks by them."""
    kinds = QEvent.Type
    steps = (
        (kinds.MouseButtonPress, 0),
        (kinds.MouseButtonRelease, 40),
        (kinds.MouseButtonDblClick, 120),
        (kinds.MouseButtonRelease, 160),
    )
    for kind, milliseconds in steps:
        is_down = kind != kinds.MouseButtonRelease
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            QPointF(at),
            QPointF(target.mapToGlobal(at)),
            left,
            left if is_down else none,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setTimestamp(1_000_000 + milliseconds)
        QApplication.sendEvent(target, event)
