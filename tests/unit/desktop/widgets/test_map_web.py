"""The map on a real browser page: what it shows, what it sends, and that it stays at home."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineSettings
from pytestqt.qtbot import QtBot

from desktop.widgets.map_model import MapBatch, MapLayers, MapOrder, MapSelection, MapSnapshot
from desktop.widgets.map_plain import PlainMap
from desktop.widgets.map_scheme import register_scheme
from desktop.widgets.map_view import MapView
from desktop.widgets.map_web import WebMap
from domain.geo import wgs84_to_gcj02
from exports.map_page.floor_plan import PicturePlan, ReferencePoint
from exports.map_page.tile_files import open_basemap
from tests.unit.desktop.widgets.map_scene import (
    CITY,
    ENGINE_NOISE,
    GARDEN,
    HOSPITAL,
    PLAZA,
    SUN,
    ZHAO,
    double_click,
    drop_orders,
    evaluate,
    hover_orders,
    pixel,
    settle,
    started,
    surface,
    web,
)
from tests.unit.exports.map_page.tile_files import png, vector_tile, write_mbtiles

register_scheme()  # when the tests are collected: no QApplication exists yet

pytestmark = pytest.mark.qt_log_ignore(ENGINE_NOISE)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="session")
def page_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One built page for all tests."""
    return tmp_path_factory.mktemp("map")


@pytest.fixture
def city(qtbot: QtBot, page_cache: Path) -> MapView:
    return started(qtbot, page_cache)


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


def test_shows_everything_and_asks_nobody(
    qtbot: QtBot, city: MapView, caplog: pytest.LogCaptureFixture
) -> None:
    names = evaluate(qtbot, city, "Paidan.parts.technicians.entries.map(e => e.item.name)")
    assert sorted(names) == ["孙杰", "赵强"]
    placed = evaluate(qtbot, city, "Paidan.parts.orders.placed.map(i => i.order.id)")
    assert sorted(placed) == ["o1", "o2", "o3"]
    assert evaluate(qtbot, city, "Paidan.routes.size + Paidan.areas.size") == 2
    font = "document.fonts.check(\"700 14px 'Noto Sans SC'\", '赵')"
    qtbot.waitUntil(lambda: evaluate(qtbot, city, font) is True)
    flag = evaluate(
        qtbot, city, "document.querySelectorAll('.leaflet-control-attribution svg').length"
    )
    assert flag == 0  # Leaflet's own prefix draws a national flag
    assert web(city).blocked_requests == []
    assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []


def test_only_changes_are_sent(qtbot: QtBot, city: MapView) -> None:
    evaluate(
        qtbot, city, "(window.sent = [], window.real = Paidan.apply, "
        "Paidan.apply = (b) => { sent.push(b); return real(b); }, 0)",
    )  # fmt: skip
    moved = replace(ZHAO, lat=23.131)
    city.set_snapshot(replace(CITY, technicians=(moved, SUN)))
    city.set_snapshot(replace(CITY, technicians=(moved, SUN), orders=(PLAZA, HOSPITAL)))
    settle(qtbot, city)
    sent = evaluate(qtbot, city, "sent")
    assert len(sent) == 1  # two snapshots within one tick travel together
    assert [t["id"] for t in sent[0]["technicians"]] == ["t1"]
    assert sent[0]["orders"] == []
    assert sent[0]["removed"] == {"orders": ["o3"]}
    at = person(qtbot, city, "t1")["lat"]
    assert at == pytest.approx(23.131)


def test_clicks_name_what_was_clicked(qtbot: QtBot, city: MapView) -> None:
    with qtbot.waitSignal(city.clicked) as order:
        click(city, pixel(qtbot, city, PLAZA.lat, PLAZA.lon))
    assert order.args == ["order", "o1"]
    with qtbot.waitSignal(city.clicked) as technician:
        click(city, pill(qtbot, city, "t2"))
    assert technician.args == ["technician", "t2"]
    with qtbot.waitSignal(city.clicked) as ground:
        click(city, QPoint(60, 300))
    assert ground.args == ["map", ""]


def test_double_click_opens_an_order(qtbot: QtBot, city: MapView) -> None:
    at = pixel(qtbot, city, HOSPITAL.lat, HOSPITAL.lon)
    with qtbot.waitSignal(city.double_clicked) as opened:
        double_click(surface(city), at)
    assert opened.args == ["order", "o2"]


def test_right_click_tells_the_place(qtbot: QtBot, city: MapView) -> None:
    at = pixel(qtbot, city, 23.12, 113.30)
    with qtbot.waitSignal(city.context_requested) as asked:
        QTest.mouseClick(surface(city), Qt.MouseButton.RightButton, pos=at)
    kind, id_, lat, lon, position = asked.args
    assert (kind, id_) == ("map", "")
    assert (lat, lon) == pytest.approx((23.12, 113.30), abs=0.0005)
    assert position == web(city).view.mapToGlobal(at)


def test_shift_drag_chooses_the_orders_in_the_box(qtbot: QtBot, city: MapView) -> None:
    target, shift = surface(city), Qt.KeyboardModifier.ShiftModifier
    a = pixel(qtbot, city, HOSPITAL.lat, HOSPITAL.lon) - QPoint(25, 25)
    b = pixel(qtbot, city, GARDEN.lat, GARDEN.lon) + QPoint(25, 25)
    with qtbot.waitSignal(city.box_selected) as chosen:
        QTest.mousePress(target, LEFT, shift, a)
        QTest.mouseMove(target, (a + b) / 2)
        QTest.mouseMove(target, b)
        QTest.mouseRelease(target, LEFT, shift, b)
    assert sorted(chosen.args[0]) == ["o2", "o3"]
    assert sorted(city.selection.orders) == ["o2", "o3"]


def test_control_click_adds_and_removes(qtbot: QtBot, city: MapView) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for order, expected in ((PLAZA, ["o1"]), (HOSPITAL, ["o1", "o2"]), (PLAZA, ["o2"])):
        with qtbot.waitSignal(city.box_selected) as chosen:
            click(city, pixel(qtbot, city, order.lat, order.lon), control)
        assert sorted(chosen.args[0]) == expected


def test_orders_dropped_near_a_technician_reach_the_signal(qtbot: QtBot, city: MapView) -> None:
    view = web(city).view
    at = pill(qtbot, city, "t1")
    with qtbot.waitSignal(city.hovered_target) as target:
        assert hover_orders(view, at, ["o1", "o3"])
    assert target.args == ["t1"]
    city.set_drop_verdict("t1", "warn", "与 10:40 的工单重叠 20 分钟")
    text = "document.querySelector('.pd-verdict.pd-warn').textContent"
    assert evaluate(qtbot, city, text) == "与 10:40 的工单重叠 20 分钟"
    with qtbot.waitSignal(city.orders_dropped) as dropped:
        assert drop_orders(view, at + QPoint(0, 20), ["o1", "o3"])
    assert dropped.args == [["o1", "o3"], "t1", False]
    assert evaluate(qtbot, city, "document.querySelector('.pd-verdict').hidden") is True


def test_a_refused_technician_takes_nothing(qtbot: QtBot, city: MapView) -> None:
    view = web(city).view
    at = pill(qtbot, city, "t2")
    with qtbot.waitSignal(city.hovered_target):
        hover_orders(view, at, ["o1"])
    city.set_drop_verdict("t2", "no", "无高压证")
    assert not hover_orders(view, at, ["o1"])
    with qtbot.assertNotEmitted(city.orders_dropped):
        assert not drop_orders(view, at, ["o1"])
    city.set_drop_verdict(None, "ok", "")
    assert hover_orders(view, at, ["o1"])


def test_a_drop_on_bare_ground_is_nobodys(qtbot: QtBot, city: MapView) -> None:
    view = web(city).view
    with qtbot.assertNotEmitted(city.orders_dropped):
        hover_orders(view, QPoint(60, 300), ["o1"])
        drop_orders(view, QPoint(60, 300), ["o1"])
        settle(qtbot, city)


def test_dragging_an_order_out_of_the_page_asks_for_a_drag(qtbot: QtBot, city: MapView) -> None:
    carried: list[list[str]] = []
    city.orders_dragged.connect(carried.append)
    window, none = city.windowHandle(), Qt.KeyboardModifier.NoModifier
    start = surface(city).mapTo(city, pixel(qtbot, city, PLAZA.lat, PLAZA.lon))
    QTest.mousePress(window, LEFT, none, start)
    for step in (4, 9, 14):
        QTest.mouseMove(window, start + QPoint(step, 0))
    qtbot.waitUntil(lambda: carried == [["o1"]])
    QTest.mouseRelease(window, LEFT, none, start + QPoint(14, 0))


def test_no_drag_begins_once_the_button_is_up(qtbot: QtBot, city: MapView) -> None:
    carried: list[list[str]] = []
    city.orders_dragged.connect(carried.append)
    with qtbot.waitSignal(city.clicked):
        QTest.mouseClick(city.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(60, 300))
    with qtbot.waitSignal(web(city).drag_requested):
        web(city).run("Paidan.emit('drag_started', {ids: ['o1']})")
    settle(qtbot, city)
    assert carried == []


def test_selection_marks_and_shows_the_card(qtbot: QtBot, city: MapView) -> None:
    city.set_selection(MapSelection("t1", ("o1",)), reveal=True)
    lines = "[...document.querySelector('.pd-card').children].map(e => e.textContent)"
    city.set_strings({"clock_over": "{clock}已超 {time}", "time_ms": "{m} 分 {s} 秒"})
    settle(qtbot, city)
    card = evaluate(qtbot, city, lines)
    assert card[:2] == ["恒隆广场 · 冷水机组停机", "赵强 12 分钟可到"]
    assert card[2].startswith("派单时限已超 4 分 1")
    first = evaluate(qtbot, city, "Paidan.parts.technicians.entries[0]")
    assert (first["id"], first["rank"]) == ("t1", -2)  # drawn last, on top, and ringed
    city.select("order", None)
    settle(qtbot, city)
    assert evaluate(qtbot, city, "document.querySelector('.pd-card').hidden") is True


def test_switches_hide_and_are_reported(qtbot: QtBot, city: MapView) -> None:
    city.set_layers(MapLayers(hide_planned=True))
    settle(qtbot, city)
    shown = "Paidan.parts.orders.placed.map(i => i.order.id).sort()"
    assert evaluate(qtbot, city, shown) == ["o1", "o2"]
    city.select("technician", "t1")
    with qtbot.waitSignal(city.layers_changed) as changed:
        web(city).run("document.querySelector('[data-name=only_selected]').click()")
    assert changed.args == [MapLayers(hide_planned=True, only_selected=True)]
    settle(qtbot, city)
    assert evaluate(qtbot, city, shown) == ["o2"]
    assert city.layers.only_selected


def test_keyboard_walks_through_the_orders(qtbot: QtBot, city: MapView) -> None:
    evaluate(qtbot, city, "(Paidan.map.getContainer().focus(), 0)")
    press = "Paidan.map.getContainer().dispatchEvent(new KeyboardEvent('keydown', {key: '%s'}))"
    for expected in ("o1", "o2", "o3"):  # red, amber, blue
        with qtbot.waitSignal(city.clicked) as chosen:
            web(city).run(press % "n")
        assert chosen.args == ["order", expected]
    with qtbot.waitSignal(city.double_clicked) as opened:
        web(city).run(press % "Enter")
    assert opened.args == ["order", "o3"]


def test_keyboard_reaches_the_technicians(qtbot: QtBot, city: MapView) -> None:
    evaluate(qtbot, city, "(Paidan.map.getContainer().focus(), 0)")
    press = "Paidan.map.getContainer().dispatchEvent(new KeyboardEvent('keydown', {key: '%s'}))"
    said = "document.querySelector('.pd-voice').textContent"
    web(city).run(press % "t")
    assert "孙杰" in evaluate(qtbot, city, said)
    web(city).run(press % "t")
    assert "赵强" in evaluate(qtbot, city, said)
    with qtbot.waitSignal(city.clicked) as chosen:
        web(city).run(press % " ")
    assert chosen.args == ["technician", "t1"]
    with qtbot.waitSignal(city.context_requested) as asked:
        web(city).run(press % "ContextMenu")
    assert asked.args[:2] == ["technician", "t1"]


def test_colours_can_say_whose_an_order_is(qtbot: QtBot, page_cache: Path) -> None:
    mine = replace(HOSPITAL, technician_id="t1", own="#7C3AED", priority="urgent")
    view = started(qtbot, page_cache, replace(CITY, orders=(mine,)))
    view.pan_to(mine.lat, mine.lon, 16)
    settle(qtbot, view)

    def drawn() -> set[str]:
        at, image = pixel(qtbot, view, mine.lat, mine.lon), view.grab().toImage()
        around = range(-12, 13)
        return {image.pixelColor(at + QPoint(x, y)).name().upper() for x in around for y in around}

    qtbot.waitUntil(lambda: "#B65C02" in drawn())  # its alert is amber
    assert "#7C3AED" not in drawn()
    view.set_layers(MapLayers(by_technician=True))
    qtbot.waitUntil(lambda: "#7C3AED" in drawn() and "#B65C02" not in drawn())


def test_an_area_is_drawn_and_its_corners_moved(
    qtbot: QtBot, city: MapView, tmp_path: Path
) -> None:
    path = write_mbtiles(
        tmp_path / "c.mbtiles", {(10, 834, 444): png("#2040c0")}, {"datum": "gcj02"}
    )
    city.set_basemap(open_basemap(path))  # what is drawn on a shifted map comes back as WGS-84
    settle(qtbot, city)
    corners = [(23.135, 113.285), (23.135, 113.300), (23.125, 113.300)]
    assert city.can_sketch
    city.sketch()
    drawn = "Paidan.parts.sketch.corners.length"
    for corner in corners:
        click(city, pixel(qtbot, city, *wgs84_to_gcj02(*corner)))
        settle(qtbot, city)
    qtbot.waitUntil(lambda: evaluate(qtbot, city, drawn) == 3)
    with qtbot.waitSignal(city.sketched) as done:
        QTest.keyClick(surface(city), Qt.Key.Key_Return)
    assert [tuple(corner) for corner in done.args[0]] == [
        pytest.approx(corner, abs=0.0005) for corner in corners
    ]
    city.sketch(corners)
    settle(qtbot, city)
    handles = "document.querySelectorAll('.pd-handle:not(.pd-between)').length"
    assert evaluate(qtbot, city, handles) == 3
    with qtbot.waitSignal(city.sketched) as given_up:
        QTest.keyClick(surface(city), Qt.Key.Key_Escape)
    assert given_up.args == [None]
    assert evaluate(qtbot, city, handles) == 0
    city.set_basemap(None)


def test_crowds_become_one_circle_but_red_ones_stay_alone(qtbot: QtBot, page_cache: Path) -> None:
    crowd = tuple(
        MapOrder(f"c{i}", 23.13 + i * 1e-5, 113.30, alert="amber" if i < 9 else "none")
        for i in range(40)
    )
    lone = MapOrder("far", 23.20, 113.45)
    view = started(qtbot, page_cache, MapSnapshot(orders=(*crowd, PLAZA, lone)))
    with qtbot.waitSignal(view.view_changed):
        view.pan_to(23.13, 113.31, 12)
    settle(qtbot, view)
    placed = evaluate(
        qtbot, view, "Paidan.parts.orders.placed.map(i => i.order ? i.order.id : "
        "[i.cluster.point_count, i.cluster.amber])",
    )  # fmt: skip
    assert [40, 9] in placed
    assert "o1" in placed
    at = pixel(qtbot, view, 23.1302, 113.30)
    with qtbot.waitSignal(view.context_requested) as asked:
        QTest.mouseClick(surface(view), Qt.MouseButton.RightButton, pos=at)
    assert asked.args[0] == "cluster"
    assert sorted(asked.args[1].split(",")) == sorted(order.id for order in crowd)
    before = evaluate(qtbot, view, "Paidan.map.getZoom()")
    with qtbot.waitSignal(view.view_changed):
        view.part_orders([order.id for order in crowd])
    assert evaluate(qtbot, view, "Paidan.map.getZoom()") > before
    with qtbot.waitSignal(view.view_changed):
        view.pan_to(23.13, 113.31, 12)
    settle(qtbot, view)
    at = pixel(qtbot, view, 23.1302, 113.30)
    before = evaluate(qtbot, view, "Paidan.map.getZoom()")
    with qtbot.waitSignal(view.view_changed):
        click(view, at)
    assert evaluate(qtbot, view, "Paidan.map.getZoom()") > before


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


def test_what_comes_before_the_page_is_not_lost(qtbot: QtBot, page_cache: Path) -> None:
    view = MapView(page_cache)
    qtbot.addWidget(view, before_close_func=lambda widget: widget.shutdown())
    view.resize(640, 400)
    view.show()
    view.apply(MapBatch(technicians=(ZHAO,)))
    view.apply(MapBatch(orders=(PLAZA,), selection=MapSelection("t1", ("o1",))))
    view.pan_to(22.54, 114.06, 14)
    view.set_theme("dark")
    assert view.canvas is None
    with qtbot.waitSignal(view.ready, timeout=15_000):
        view.start()
    settle(qtbot, view)
    assert evaluate(qtbot, view, "[Paidan.technicians.size, Paidan.orders.size]") == [1, 1]
    assert evaluate(qtbot, view, "[...Paidan.selection.orders]") == ["o1"]
    assert evaluate(qtbot, view, "Paidan.theme") == "dark"
    centre = evaluate(qtbot, view, "Paidan.map.getCenter()")
    assert (centre["lat"], centre["lng"]) == pytest.approx((22.54, 114.06), abs=0.001)


def test_a_killed_page_comes_back_with_everything(qtbot: QtBot, city: MapView) -> None:
    page = web(city).page
    assert page is not None
    with qtbot.waitSignal(city.ready, timeout=15_000):
        psutil.Process(page.renderProcessPid()).kill()
    settle(qtbot, city)
    assert evaluate(qtbot, city, "[Paidan.technicians.size, Paidan.orders.size]") == [2, 3]


def test_a_page_that_keeps_failing_gives_way_to_the_plain_map(qtbot: QtBot, city: MapView) -> None:
    with qtbot.waitSignal(city.ready):
        web(city).failed.emit("the page's process keeps ending")
    assert isinstance(city.canvas, PlainMap)
    assert city.canvas._technicians.keys() == {"t1", "t2"}


def test_foreign_addresses_are_blocked_and_recorded(qtbot: QtBot) -> None:
    html = "<html><body><img src='https://tile.example/1.png'></body></html>"
    canvas = WebMap(lambda: html, "light")
    assert canvas.page is not None
    # open the engine's own door, so that the request gets as far as our wall
    door = QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls
    canvas.page.settings().setAttribute(door, True)
    qtbot.addWidget(canvas, before_close_func=lambda widget: widget.shutdown())
    qtbot.waitUntil(lambda: canvas.blocked_requests == ["https://tile.example/1.png"])


def test_the_built_page_forbids_foreign_addresses_by_itself(qtbot: QtBot, city: MapView) -> None:
    evaluate(
        qtbot, city, "(fetch('https://tile.example/2').catch(() => { window.refused = 1; }), 0)"
    )
    qtbot.waitUntil(lambda: evaluate(qtbot, city, "window.refused") == 1)
    assert web(city).blocked_requests == []  # it never got as far as the wall


def test_a_map_deleted_without_shutdown_ends_in_the_right_order(
    qtbot: QtBot, page_cache: Path
) -> None:
    view = MapView(page_cache)
    view.resize(400, 300)
    view.show()
    with qtbot.waitSignal(view.ready, timeout=15_000):
        view.start()
    view.deleteLater()  # a warning of the engine about its profile would fail the test
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))
