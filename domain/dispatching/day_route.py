"""A technician's way through a day: when each stop will really be reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from domain.dispatching.travel import Place, travel_minutes

if TYPE_CHECKING:
    from domain.dispatching.situation import TravelModel


@dataclass(frozen=True, slots=True)
class RouteStop:
    """One open visit. ``there_since``: when the technician came, None while still expected."""

    place: Place
    starts_at: datetime
    duration_minutes: int
    there_since: datetime | None = None


def arrivals(
    model: TravelModel,
    origin: Place | None,
    now: datetime,
    stops: Sequence[RouteStop],
    zone: tzinfo,
) -> list[datetime]:
    """When each of ``stops`` is reached, in their order: after the job before and the way between,
    and not before the time planned. Setting out from ``origin`` (unknown: from the first stop) now
    at the earliest."""
    found: list[datetime] = []
    here, free_at = origin, now
    for stop in stops:
        length = timedelta(minutes=stop.duration_minutes)
        if stop.there_since is not None:
            found.append(stop.there_since)
            here, free_at = stop.place, max(now, stop.there_since + length)
            continue
        hour = free_at.astimezone(zone).hour
        minutes = travel_minutes(model, here, stop.place, hour) or 0.0
        reached = max(free_at + timedelta(minutes=minutes), stop.starts_at)
        found.append(reached)
        here, free_at = stop.place, reached + length
    return found
