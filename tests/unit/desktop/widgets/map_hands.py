"""What a hand does on the map of the tests, and what it reaches for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.map_view import MapView
from tests.unit.desktop.widgets.map_scene import evaluate, pixel, surface

LEFT = Qt.MouseButton.LeftButton


def click(view: MapView, at: QPoint, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.mouseClick(surface(view), LEFT, modifier or Qt.KeyboardModifier.NoModifier, at)


def pill(qtbot: QtBot, view: MapView, id_: str) -> QPoint:
    """The middle of a technician's pill."""
    at = person(qtbot, view, id_)
    return pixel(qtbot, view, at["lat"], at["lon"]) - QPoint(0, 22)


def person(qtbot: QtBot, view: MapView, id_: str) -> dict[str, Any]:
    """What the page draws of a technician."""
    found = evaluate(
        qtbot, view, f"Paidan.parts.technicians.entries.find(e => e.id === '{id_}').item"
    )
    assert isinstance(found, dict)
    return found
