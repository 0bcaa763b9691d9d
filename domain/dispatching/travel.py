"""How long a move takes when no road router is at hand: straight line, detour, speed bands, and
what the company's own trips have taught (see :mod:`domain.dispatching.travel_lessons`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
    near, middle = model.near_km, model.middle_km
    # Asked for several times for each of hundreds of people while a clerk moves the mouse.
    if road <= near:
        hours = road / model.near_speed
    elif road <= middle:
        hours = near / model.near_speed + (road - near) / model.middle_speed
    else:
        town = near / model.near_speed + (middle - near) / model.middle_speed
        hours = town + (road - middle) / model.far_speed
    return hours * 60.0 + model.parking_minutes


def travel_minutes(
    model: TravelModel, start: Place | None, end: Place | None, hour: int | None = None
) -> float | None:
    """Minutes from ``start`` to ``end`` (latitude, longitude, WGS-84); None if one is unknown.

    ``hour``: the company's local hour (0–23) of setting out; None: at no time in particular.
    """
    if start is None or end is None:
        return None
    minutes = minutes_for_km(model, haversine_km(start[0], start[1], end[0], end[1]))
    if model.lessons is None or not minutes:
        return minutes
    return minutes * model.lessons.factor(start, end, hour)


def travel_matrix(
    model: TravelModel, places: Sequence[Place | None], hour: int | None = None
) -> list[list[float]]:
    """Minutes from each place (row) to each (column); 0 where one of the two is unknown."""
    return [[travel_minutes(model, start, end, hour) or 0.0 for end in places] for start in places]


def place(lat: float | None, lon: float | None) -> Place | None:
    """A place when both coordinates are known."""
    return None if lat is None or lon is None else (lat, lon)


def nearest_first(
    model: TravelModel,
    target: Place,
    people: Iterable[tuple[int, Place]],
    hour: int | None = None,
) -> list[tuple[int, float, float]]:
    """(id, kilometres as the crow flies, minutes) of ``people`` (id, place), soonest there first."""
    found = [
        (
            who,
            haversine_km(at[0], at[1], target[0], target[1]),
            travel_minutes(model, at, target, hour) or 0.0,
        )
        for who, at in people
    ]
    return sorted(found, key=lambda each: (each[2], each[1], each[0]))
