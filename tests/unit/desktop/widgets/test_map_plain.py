"""The map without a browser says the same things."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.map_model import MapArea, MapBatch, MapLayers, MapSelection
from desktop.widgets.map_plain import PlainMap
from desktop.widgets.map_plain_view import to_lat_lon, to_scene
from desktop.widgets.map_view import MapView
from exports.map_page.tile_files import open_basemap
from tests.unit.desktop.widgets.map_scene import (
    GARDEN,
    HOSPITAL,
    PLAZA,
    SUN,
    ZHAO,
    drop_orders,
    hover_orders,
    started,
)
from tests.unit.exports.map_page.tile_files import png, write_mbtiles

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def city(qtbot: QtBot, tmp_path: Path) -> MapView:
    view = started(qtbot, tmp_path, is_safe=True)
    qtbot.waitUntil(lambda: not view._state.is_pending and not view._is_waiting)
    return view


def plain(view: MapView) -> PlainMap:
    assert isinstance(view.canvas, PlainMap)
    return view.canvas


def at(view: MapView, lat: float, lon: float) -> QPoint:
    return plain(view).view.mapFromScene(to_scene(lat, lon))


def test_mercator_and_back() -> None:
    assert to_lat_lon(to_scene(23.13, 113.29)) == pytest.approx((23.13, 113.29))


def test_first_data_are_brought_into_view(city: MapView) -> None:
    box = plain(city).view.viewport().rect()
    for thing in (ZHAO, SUN, PLAZA, HOSPITAL, GARDEN):
        assert box.contains(at(city, thing.lat, thing.lon))


def test_clicks_and_right_clicks(qtbot: QtBot, city: MapView) -> None:
    port = plain(city).view.viewport()
    with qtbot.waitSignal(city.clicked) as order:
        QTest.mouseClick(port, LEFT, pos=at(city, PLAZA.lat, PLAZA.lon))
    assert order.args == ["order", "o1"]
    with qtbot.waitSignal(city.clicked) as technician:
        QTest.mouseClick(port, LEFT, pos=at(city, SUN.lat, SUN.lon) - QPoint(0, 20))
    assert technician.args == ["technician", "t2"]
    with qtbot.waitSignal(city.double_clicked) as opened:
        QTest.mouseDClick(port, LEFT, pos=at(city, GARDEN.lat, GARDEN.lon))
    assert opened.args == ["order", "o3"]


def test_box_selects(qtbot: QtBot, city: MapView) -> None:
    port, shift = plain(city).view.viewport(), Qt.KeyboardModifier.ShiftModifier
    a = at(city, HOSPITAL.lat, HOSPITAL.lon) - QPoint(20, 20)
    b = at(city, GARDEN.lat, GARDEN.lon) + QPoint(20, 20)
    with qtbot.waitSignal(city.box_selected) as chosen:
        QTest.mousePress(port, LEFT, shift, a)
        QTest.mouseMove(port, b)
        QTest.mouseRelease(port, LEFT, shift, b)
    assert sorted(chosen.args[0]) == ["o2", "o3"]


def test_drop_on_a_technician_and_refusal(qtbot: QtBot, city: MapView) -> None:
    port = plain(city).view.viewport()
    place = at(city, ZHAO.lat, ZHAO.lon) - QPoint(0, 20)
    with qtbot.waitSignal(city.hovered_target) as target:
        assert hover_orders(port, place, ["o1"])
    assert target.args == ["t1"]
    city.set_drop_verdict("t1", "no", "无高压证")
    assert not hover_orders(port, place, ["o1"])
    assert not drop_orders(port, place, ["o1"])
    with qtbot.waitSignal(city.hovered_target):
        hover_orders(port, place, ["o1"])
    city.set_drop_verdict("t1", "ok", "")
    with qtbot.waitSignal(city.orders_dropped) as dropped:
        assert drop_orders(port, place, ["o1"])
    assert dropped.args == [["o1"], "t1", False]


def test_switches_selection_and_removal(qtbot: QtBot, city: MapView) -> None:
    canvas = plain(city)
    city.set_layers(MapLayers(only_selected=True))
    city.set_selection(MapSelection("t1", ("o1",)))
    shown = {i for i, mark in canvas._orders.items() if mark.isVisible()}
    assert shown == {"o1", "o2"}  # what the technician has, and what is chosen
    assert not canvas._technicians["t2"].isVisible()
    city.apply(MapBatch(removed={"orders": ("o2",), "technicians": ("t2",)}))
    qtbot.waitUntil(lambda: canvas._orders.keys() == {"o1", "o3"})
    assert canvas._technicians.keys() == {"t1"}


def test_areas_are_drawn_and_switched_off(qtbot: QtBot, city: MapView) -> None:
    ring = ((23.0, 113.2), (23.0, 113.5), (23.2, 113.5), (23.2, 113.2))
    city.apply(MapBatch(areas=(MapArea("a", "天河片区", "area", (ring,), 23.1, 113.3, "#FF00FF"),)))
    qtbot.waitUntil(lambda: "a" in plain(city).view.areas)
    bare = city.grab().toImage()
    city.set_layers(MapLayers(areas=False))
    assert city.grab().toImage() != bare
    city.apply(MapBatch(removed={"areas": ("a",)}))
    qtbot.waitUntil(lambda: "a" not in plain(city).view.areas)


def test_raster_tiles_lie_below(qtbot: QtBot, city: MapView, tmp_path: Path) -> None:
    tiles = {(10, x, y): png("#2040c0") for x in range(832, 837) for y in range(442, 447)}
    city.set_basemap(open_basemap(write_mbtiles(tmp_path / "c.mbtiles", tiles)))
    assert city.grab().toImage().pixelColor(10, 250).name() == "#2040c0"
    city.set_basemap(None)
    assert city.grab().toImage().pixelColor(10, 250).name() != "#2040c0"


def test_themes_differ(city: MapView) -> None:
    light = city.grab().toImage()
    city.set_theme("dark")
    assert city.grab().toImage().pixelColor(10, 250) != light.pixelColor(10, 250)
