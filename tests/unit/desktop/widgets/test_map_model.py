"""Only what changed goes to the page, in a form that it understands."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QMimeData

from desktop.widgets.map_drag import orders_from_mime, orders_mime
from desktop.widgets.map_model import (
    MIME_ORDERS,
    MapArea,
    MapBatch,
    MapLayers,
    MapOrder,
    MapRoute,
    MapSelection,
    MapSnapshot,
    MapState,
    MapStop,
    MapTechnician,
)
from desktop.widgets.map_wire import batch_json, layers_from, layers_object, script_json

ZHAO = MapTechnician("t1", "赵强", 23.1, 113.3)
LI = MapTechnician("t2", "李敏", 23.2, 113.4)
PUMP = MapOrder("o1", 23.15, 113.35, alert="red")


def test_an_equal_snapshot_says_nothing() -> None:
    state = MapState()
    state.replace(MapSnapshot((ZHAO,), (PUMP,)))
    assert state.is_pending
    first = state.take_pending()
    assert first.technicians == (ZHAO,)
    state.replace(MapSnapshot((replace(ZHAO),), (replace(PUMP),)))
    assert not state.is_pending


def test_only_differences_are_pending() -> None:
    state = MapState()
    state.replace(MapSnapshot((ZHAO, LI), (PUMP,)))
    state.take_pending()
    moved = replace(ZHAO, lat=23.11)
    state.replace(MapSnapshot((moved, LI)))
    batch = state.take_pending()
    assert batch.technicians == (moved,)
    assert batch.orders == ()
    assert batch.removed == {"orders": ("o1",)}


def test_gone_and_back_before_anybody_was_told_is_a_change_only() -> None:
    state = MapState()
    state.replace(MapSnapshot((ZHAO,)))
    state.take_pending()
    state.merge(MapBatch(removed={"technicians": ("t1",)}))
    state.merge(MapBatch(technicians=(ZHAO,)))
    batch = state.take_pending()
    assert batch.technicians == (ZHAO,)
    assert batch.removed == {}


def test_a_change_then_removal_is_a_removal_only() -> None:
    state = MapState()
    state.replace(MapSnapshot((ZHAO,)))
    state.take_pending()
    state.merge(MapBatch(technicians=(replace(ZHAO, age_minutes=5),)))
    state.merge(MapBatch(removed={"technicians": ("t1",)}))
    batch = state.take_pending()
    assert batch.technicians == ()
    assert batch.removed == {"technicians": ("t1",)}


def test_after_a_reload_everything_is_told_again() -> None:
    state = MapState()
    state.replace(MapSnapshot((ZHAO, LI), (PUMP,), selection=MapSelection("t2", ("o1",))))
    state.take_pending()
    state.forget_told()
    batch = state.take_pending()
    assert set(batch.technicians) == {ZHAO, LI}
    assert batch.orders == (PUMP,)
    assert batch.selection == MapSelection("t2", ("o1",))


def test_places_are_shifted_wherever_they_occur() -> None:
    batch = MapBatch(
        (ZHAO,),
        (PUMP,),
        (MapRoute("t1", ((1.0, 2.0),), (MapStop(1, 3.0, 4.0),)),),
        (MapArea("a", "片区", "area", (((5.0, 6.0),),), 7.0, 8.0),),
    )
    found = json.loads(batch_json(batch, lambda lat, lon: (lat + 10, lon + 20)))
    assert (found["technicians"][0]["lat"], found["technicians"][0]["lon"]) == (33.1, 133.3)
    assert found["orders"][0][1:3] == [33_150_000, 133_350_000]
    assert found["routes"][0]["points"] == [[11.0, 22.0]]
    assert (found["routes"][0]["stops"][0]["lat"], found["routes"][0]["stops"][0]["lon"]) == (
        13,
        24,
    )
    assert found["areas"][0]["rings"] == [[[15.0, 26.0]]]
    assert (found["areas"][0]["lat"], found["areas"][0]["lon"]) == (17.0, 28.0)


def test_clocks_travel_as_milliseconds() -> None:
    due_at = datetime(2026, 11, 21, 10, 8, 12, tzinfo=UTC)
    found = json.loads(batch_json(MapBatch(orders=(replace(PUMP, due_at=due_at),), now_at=due_at)))
    assert found["orders"][0][5]["due"] == found["now"] == due_at.timestamp() * 1000


def test_text_that_would_end_a_script_line_is_escaped() -> None:
    text = script_json({"name": "a\u2028b\u2029c"})
    assert "\u2028" not in text
    assert "\u2029" not in text
    assert json.loads(text) == {"name": "a\u2028b\u2029c"}


def test_layer_switches_survive_the_wire() -> None:
    layers = MapLayers(routes=False, hide_planned=True, only_selected=True)
    assert layers_from(json.loads(json.dumps(layers_object(layers)))) == layers


def test_dragged_orders_are_read_back_and_foreign_data_are_not() -> None:
    assert orders_from_mime(orders_mime(["WO-1", "单 2"])) == ["WO-1", "单 2"]
    foreign = QMimeData()
    foreign.setText("WO-1")
    assert orders_from_mime(foreign) == []
    broken = QMimeData()
    broken.setData(MIME_ORDERS, b"{not json")
    assert orders_from_mime(broken) == []
    assert orders_from_mime(None) == []
