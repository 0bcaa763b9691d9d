"""What is done on the map: clicked, dragged, dropped, typed, drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.widgets.map_view import MapView
from domain.geo import wgs84_to_gcj02
from exports.map_page.tile_files import open_basemap
from tests.unit.desktop.widgets.map_hands import LEFT, click, pill
from tests.unit.desktop.widgets.map_scene import (
    ENGINE_NOISE,
    GARDEN,
    HOSPITAL,
    PLAZA,
    double_click,
    drop_orders,
    evaluate,
    hover_orders,
    pixel,
    settle,
    surface,
    web,
)
from tests.unit.exports.map_page.tile_files import png, write_mbtiles

pytestmark = pytest.mark.qt_log_ignore(ENGINE_NOISE)


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
