"""What maps and travel times ask of the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.areas import Area
from domain.dispatching.travel_lessons import StopRecord, TravelLessons


class GeographyStore(Protocol):
    """Part of one unit of work."""

    def areas(self) -> tuple[Area, ...]: ...
    def save_area(self, area: Area) -> None:
        """A new area, or the one of its code."""

    def delete_area(self, code: str) -> None:
        """Nothing happens when there is none of that code."""

    def keep_lessons(self, lessons: TravelLessons, roads: str = "") -> None:
        """In place of the ones before; no entry in the log, for they can be learned again.
        ``roads``: the key of the streets they are about; '': about straight lines."""


class GeographyQueries(Protocol):
    """Reads only."""

    def areas(self) -> tuple[Area, ...]: ...
    def middle_of(
        self, region: str, near: tuple[float, float] | None = None
    ) -> tuple[float, float] | None:
        """(lat, lon) of a province, city or district of China by its name; of several the one
        closest to ``near``. None: no such place, or several and no ``near``."""

    def lessons(self, roads: str = "") -> TravelLessons | None:
        """What was learned last about these streets ('': about straight lines); None while nothing
        was."""

    def stops_since(self, since: datetime) -> Sequence[StopRecord]:
        """Orders finished in the program since then, with a place and a technician."""
