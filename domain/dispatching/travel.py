"""How long a move takes when no road router is at hand: straight line, detour, speed bands."""

from __future__ import annotations

from domain.dispatching.situation import TravelModel
from domain.geo import haversine_km

Place = tuple[float, float]

#: Nearer than this is the same place: nobody parks anew.
_SAME_PLACE_KM = 0.05


def road_km(model: TravelModel, straight_km: float) -> float:
    """Kilometres on the road for ``straight_km`` as the crow flies."""
    return straight_km * model.detour


def minutes_for_km(model: TravelModel, straight_km: float) -> float:
    """Minutes for ``straight_km`` as the crow flies, parking included.

    The first kilometres go at town speed, the rest faster, so a long trip is not all crawl.
    """
    if straight_km < _SAME_PLACE_KM:
        return 0.0
    road = road_km(model, straight_km)
    near = min(road, model.near_km)
    middle = min(max(road - model.near_km, 0.0), model.middle_km - model.near_km)
    far = max(road - model.middle_km, 0.0)
    hours = near / model.near_speed + middle / model.middle_speed + far / model.far_speed
    return hours * 60.0 + model.parking_minutes


def travel_minutes(model: TravelModel, start: Place | None, end: Place | None) -> float | None:
    """Minutes from ``start`` to ``end`` (latitude, longitude, WGS-84); None if one is unknown."""
    if start is None or end is None:
        return None
    return minutes_for_km(model, haversine_km(start[0], start[1], end[0], end[1]))


def place(lat: float | None, lon: float | None) -> Place | None:
    """A place when both coordinates are known."""
    return None if lat is None or lon is None else (lat, lon)
