"""The map on a real browser page: what it shows, what it sends, and that it stays at home."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineSettings
from pytestqt.qtbot import QtBot

from desktop.widgets.map_model import MapBatch, MapLayers, MapOrder, MapSelection, MapSnapshot
from desktop.widgets.map_plain import PlainMap
from desktop.widgets.map_view import MapView
from desktop.widgets.map_web import WebMap
from tests.unit.desktop.widgets.map_hands import click, person
from tests.unit.desktop.widgets.map_scene import (
    CITY,
    ENGINE_NOISE,
    HOSPITAL,
    PLAZA,
    SUN,
    ZHAO,
    evaluate,
    pixel,
    settle,
    started,
    surface,
    web,
)

pytestmark = pytest.mark.qt_log_ignore(ENGINE_NOISE)


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
