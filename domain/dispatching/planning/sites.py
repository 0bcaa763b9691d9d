"""Travel between all sites at once, by the program's own travel model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from domain.dispatching.situation import TravelModel
from domain.geo import EARTH_KM

_SAME_PLACE_KM = 0.05


def travel_matrix(
    sites: Sequence[tuple[float, float]], model: TravelModel
) -> tuple[tuple[float, ...], ...]:
    """Seconds between all pairs of (latitude, longitude), as ``travel.minutes_for_km`` says."""
    if not sites:
        return ()
    lat, lon = np.radians(np.array(sites, np.float64)).T
    half = np.sin((lat[:, None] - lat[None, :]) / 2) ** 2
    half += (
        np.cos(lat)[:, None]
        * np.cos(lat)[None, :]
        * (np.sin((lon[:, None] - lon[None, :]) / 2) ** 2)
    )
    straight = 2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(half, 1.0)))
    road = straight * model.detour
    near = np.minimum(road, model.near_km)
    middle = np.clip(road - model.near_km, 0.0, model.middle_km - model.near_km)
    far = np.maximum(road - model.middle_km, 0.0)
    hours = near / model.near_speed + middle / model.middle_speed + far / model.far_speed
    seconds = np.where(
        straight < _SAME_PLACE_KM, 0.0, hours * 3600.0 + model.parking_minutes * 60.0
    )
    return tuple(tuple(int(each) for each in row) for row in np.rint(seconds))
