"""Turns map data into what the page reads, shifting places into the basemap's datum on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from desktop.widgets.map_model import (
    LatLon,
    MapArea,
    MapBatch,
    MapLayers,
    MapOrder,
    MapRoute,
    MapSelection,
    MapTechnician,
)

Shift = Callable[[float, float], LatLon]
DIGITS = 6  # about a decimetre
#: By their place on the wire; the page has the same lists.
_PRIORITIES = {"urgent": 0, "high": 1, "normal": 2, "low": 3}
_ALERTS = {"red": 0, "amber": 1, "blue": 2, "none": 3}
_quoted = json.encoder.encode_basestring


def unshifted(lat: float, lon: float) -> LatLon:
    """The shift of a WGS-84 basemap: none."""
    return lat, lon


def _place(lat: float, lon: float, shift: Shift) -> LatLon:
    lat, lon = shift(lat, lon)
    return round(lat, DIGITS), round(lon, DIGITS)


def _technician(item: MapTechnician, shift: Shift) -> dict[str, Any]:
    lat, lon = _place(item.lat, item.lon, shift)
    return {
        "id": item.id,
        "name": item.name,
        "lat": lat,
        "lon": lon,
        "status": item.status,
        "status_text": item.status_text,
        "colour": item.colour,
        "own": item.own,
        "age_minutes": round(item.age_minutes),
        "heading_to": item.heading_to,
        "lines": item.lines,
    }


def _order(item: MapOrder, shift: Shift) -> str:
    """A row [id, lat, lon, priority, alert, the rest if any]: whole millionths of a degree, and
    priority and alert by their place. There may be thousands a second; an object each with its
    names would take four times as long to write, and longer to read."""
    lat, lon = (item.lat, item.lon) if shift is unshifted else shift(item.lat, item.lon)
    row = (
        f"{_quoted(item.id)},{round(lat * 1e6)},{round(lon * 1e6)},"
        f"{_PRIORITIES[item.priority]},{_ALERTS[item.alert]}"
    )
    rest = _rest(item)
    return f"[{row},{script_json(rest)}]" if rest else f"[{row}]"


def _rest(item: MapOrder) -> dict[str, Any]:
    """What is not the same for most orders; what is empty stays away."""
    found: dict[str, Any] = {}
    if item.label:
        found["label"] = item.label
    if item.title:
        found["title"] = item.title
    if item.lines:
        found["lines"] = item.lines
    if item.clock:
        found["clock"] = item.clock
    if item.technician_id:
        found["technician_id"] = item.technician_id
    if item.planned:
        found["planned"] = True
    if item.colour:
        found["colour"] = item.colour
    if item.own:
        found["own"] = item.own
    if item.status:
        found["status"] = item.status
    if item.due_at is not None:
        found["due"] = round(item.due_at.timestamp() * 1000)
    return found


def _route(item: MapRoute, shift: Shift) -> dict[str, Any]:
    stops = []
    for stop in item.stops:
        lat, lon = _place(stop.lat, stop.lon, shift)
        stops.append({"n": stop.n, "lat": lat, "lon": lon, "eta": stop.eta})
    return {
        "technician_id": item.technician_id,
        "points": [_place(lat, lon, shift) for lat, lon in item.points],
        "stops": stops,
        "colour": item.colour,
        "own": item.own,
        "dashed": item.dashed,
    }


def _area(item: MapArea, shift: Shift) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": item.id,
        "name": item.name,
        "kind": item.kind,
        "colour": item.colour,
        "rings": [[_place(lat, lon, shift) for lat, lon in ring] for ring in item.rings],
    }
    if item.lat is not None and item.lon is not None:
        found["lat"], found["lon"] = _place(item.lat, item.lon, shift)
    return found


def selection_object(selection: MapSelection) -> dict[str, Any]:
    """The page's form of a selection."""
    return {"technician": selection.technician, "orders": selection.orders}


def layers_object(layers: MapLayers) -> dict[str, bool]:
    """The page's form of the layer switches."""
    return {
        "technicians": layers.technicians,
        "orders": layers.orders,
        "routes": layers.routes,
        "areas": layers.areas,
        "hidePlanned": layers.hide_planned,
        "onlySelected": layers.only_selected,
        "byTechnician": layers.by_technician,
        "allRoutes": layers.all_routes,
        "onlyDay": layers.only_day,
    }


def layers_from(found: dict[str, Any]) -> MapLayers:
    """The inverse of layers_object."""
    return MapLayers(
        technicians=bool(found.get("technicians", True)),
        orders=bool(found.get("orders", True)),
        routes=bool(found.get("routes", True)),
        areas=bool(found.get("areas", True)),
        hide_planned=bool(found.get("hidePlanned")),
        only_selected=bool(found.get("onlySelected")),
        by_technician=bool(found.get("byTechnician")),
        all_routes=bool(found.get("allRoutes")),
        only_day=bool(found.get("onlyDay")),
    )


def batch_json(batch: MapBatch, shift: Shift = unshifted, *, fit: bool = False) -> str:
    """One batch as JSON for Paidan.apply()."""
    found: dict[str, Any] = {
        "technicians": [_technician(item, shift) for item in batch.technicians],
        "routes": [_route(item, shift) for item in batch.routes],
        "areas": [_area(item, shift) for item in batch.areas],
        "removed": batch.removed,
    }
    if batch.selection is not None:
        found["selection"] = selection_object(batch.selection)
    if batch.now_at is not None:
        found["now"] = round(batch.now_at.timestamp() * 1000)
    if fit:
        found["fit"] = True
    orders = ",".join([_order(item, shift) for item in batch.orders])
    return f'{script_json(found)[:-1]},"orders":[{_separators(orders)}]}}'


def script_json(value: Any) -> str:
    """JSON that is also safe as JavaScript source (the two line separators need escaping)."""
    return _separators(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _separators(text: str) -> str:
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
