"""What lies under the map: the grid by day and night, tiles, pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.map_view import MapView
from domain.geo import wgs84_to_gcj02
from exports.map_page.floor_plan import PicturePlan, ReferencePoint
from exports.map_page.tile_files import open_basemap
from tests.unit.desktop.widgets.map_hands import person
from tests.unit.desktop.widgets.map_scene import (
    ENGINE_NOISE,
    ZHAO,
    evaluate,
    pixel,
    settle,
    surface,
    web,
)
from tests.unit.exports.map_page.tile_files import png, vector_tile, write_mbtiles

pytestmark = pytest.mark.qt_log_ignore(ENGINE_NOISE)


def test_light_and_dark_change_the_ground(qtbot: QtBot, city: MapView) -> None:
    def ground() -> str:
        return city.grab().toImage().pixelColor(20, 250).name().upper()

    qtbot.waitUntil(lambda: ground() in {"#EDEFEE", "#E2E6E4", "#D3D9D6"})
    city.set_theme("dark", {"accent": "#123456"})
    qtbot.waitUntil(lambda: ground() in {"#1B2026", "#232930", "#2D343D"})
    assert evaluate(qtbot, city, "Paidan.palette.accent") == "#123456"
    assert evaluate(qtbot, city, "Paidan.palette.red") == "#FF7A6E"


def test_raster_tiles_are_drawn_and_gcj02_moves_the_marks(
    qtbot: QtBot, city: MapView, tmp_path: Path
) -> None:
    tiles = {(10, x, y): png("#2040c0") for x in range(832, 837) for y in range(442, 447)}
    path = write_mbtiles(tmp_path / "c.mbtiles", tiles, {"datum": "gcj02", "attribution": "审图号"})
    city.set_basemap(open_basemap(path))
    settle(qtbot, city)
    shifted = wgs84_to_gcj02(ZHAO.lat, ZHAO.lon)
    at = person(qtbot, city, "t1")
    assert (at["lat"], at["lon"]) == pytest.approx(shifted, abs=2e-6)
    text = "document.querySelector('.leaflet-control-attribution').textContent"
    assert evaluate(qtbot, city, text) == "审图号"
    qtbot.waitUntil(lambda: city.grab().toImage().pixelColor(20, 250).name() == "#2040c0")
    spot = pixel(qtbot, city, *wgs84_to_gcj02(23.12, 113.30))
    with qtbot.waitSignal(city.context_requested) as asked:
        QTest.mouseClick(surface(city), Qt.MouseButton.RightButton, pos=spot)
    assert asked.args[2:4] == pytest.approx([23.12, 113.30], abs=0.0005)  # WGS-84 again
    city.set_basemap(None)
    settle(qtbot, city)
    at = person(qtbot, city, "t1")["lat"]
    assert at == pytest.approx(ZHAO.lat)


def test_a_picture_lies_on_the_grid_and_is_dimmed_at_night(
    qtbot: QtBot, city: MapView, tmp_path: Path
) -> None:
    path = tmp_path / "plan.png"
    path.write_bytes(png("#ffffff"))
    points = [ReferencePoint(0, 0, 23.131, 113.290), ReferencePoint(256, 256, 23.126, 113.2955)]
    city.set_basemap(PicturePlan(path, points))
    city.look_at_ground()
    settle(qtbot, city)

    def seen(lat: float, lon: float) -> str:
        return city.grab().toImage().pixelColor(pixel(qtbot, city, lat, lon)).name()

    inside, outside = (23.1272, 113.2915), (23.1280, 113.2963)
    qtbot.waitUntil(lambda: seen(*inside) == "#ffffff")
    grid = {"#edefee", "#e2e6e4", "#d3d9d6"}
    assert seen(*outside) in grid
    city.set_theme("dark")
    qtbot.waitUntil(lambda: seen(*outside) not in grid)
    qtbot.waitUntil(lambda: int(seen(*inside)[1:3], 16) < 0x60)


def test_vector_tiles_are_drawn_by_our_rules(qtbot: QtBot, city: MapView, tmp_path: Path) -> None:
    everywhere = [(-64, -64), (4160, -64), (4160, 4160), (-64, 4160)]
    tile = vector_tile({"water": [("polygon", everywhere, {"class": "lake"})],
                        "transportation": []})  # fmt: skip
    tiles = {(10, x, y): tile for x in range(832, 837) for y in range(442, 447)}
    facts = {"json": '{"vector_layers": [{"id": "water"}, {"id": "transportation"}]}'}
    city.set_basemap(open_basemap(write_mbtiles(tmp_path / "v.mbtiles", tiles, facts)))
    qtbot.waitUntil(lambda: city.grab().toImage().pixelColor(20, 250).name() == "#d0e3ea")
    assert web(city).blocked_requests == []
