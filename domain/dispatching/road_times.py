"""What the travel model asks of a road router, wherever it runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

Place = tuple[float, float]
Ways = Sequence[tuple[Place, Place]]


class RoadTimes(Protocol):
    """Minutes by road between places (latitude, longitude, WGS-84), from door to door but without
    parking. None where there is none: outside the region, or no street leads there."""

    @property
    def key(self) -> str:
        """Names the streets: what was learned from trips belongs to the streets it was learned on."""

    def minutes(self, start: Place, end: Place) -> float | None:
        """Never waits: None as well for what is not known yet, which is found out meanwhile."""

    def fetch(self, ways: Ways) -> Sequence[float | None]:
        """Of many ways; may take a moment. DeviceUnavailable('roads_silent') if nobody answers."""

    def matrix(self, places: Sequence[Place]) -> Sequence[Sequence[float | None]]:
        """From each place (row) to each (column), likewise."""

    def settle(self) -> bool:
        """Waits a moment, at most, for what is being found out; whether any of it has come, so that
        asking again gives other answers."""
