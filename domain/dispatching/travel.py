"""How long a move takes: through the streets where they are known, else by straight line, detour and
speed bands; each with what the company's own trips have taught about it (see
:mod:`domain.dispatching.travel_lessons`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from domain.geo import haversine_km

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel

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
    road = straight_km * model.detour
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
    straight = haversine_km(start[0], start[1], end[0], end[1])
    if straight < _SAME_PLACE_KM:
        return 0.0
    if model.roads is None and model.lessons is None:
        return minutes_for_km(model, straight)
    driven = None if model.roads is None else model.roads.minutes(start, end)
    return _minutes(model, straight, driven, start, end, hour)


def _minutes(
    model: TravelModel,
    straight_km: float,
    driven: float | None,
    start: Place,
    end: Place,
    hour: int | None,
) -> float:
    """``driven``: minutes through the streets, None where they are not known. What was learned about
    straight lines says nothing about streets: each has lessons of its own."""
    if driven is None:
        minutes, lessons = minutes_for_km(model, straight_km), model.lessons
    else:
        minutes, lessons = driven + model.parking_minutes, model.road_lessons
    return minutes if lessons is None else minutes * lessons.factor(start, end, hour)


def travel_matrix(
    model: TravelModel, places: Sequence[Place | None], hour: int | None = None
) -> list[list[float]]:
    """Minutes from each place (row) to each (column); 0 where one of the two is unknown. May take a
    moment where streets are known."""
    if model.roads is None:
        return [[travel_minutes(model, a, b, hour) or 0.0 for b in places] for a in places]
    known = list(dict.fromkeys(each for each in places if each is not None))
    rows = dict(zip(known, model.roads.matrix(known), strict=True))
    column = {each: at for at, each in enumerate(known)}

    def minutes(start: Place | None, end: Place | None) -> float:
        if start is None or end is None:
            return 0.0
        straight = haversine_km(start[0], start[1], end[0], end[1])
        if straight < _SAME_PLACE_KM:
            return 0.0
        return _minutes(model, straight, rows[start][column[end]], start, end, hour)

    return [[minutes(start, end) for end in places] for start in places]


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
