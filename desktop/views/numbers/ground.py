"""The flat piece of the earth that a small map shows, and where words find room on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, hypot, inf, radians

from domain.geo import EARTH_KM

#: Kilometres of a degree of latitude; both axes of the ground are such degrees.
DEGREE_KM = radians(1) * EARTH_KM
_BARS_KM = tuple(size * 10.0**power for power in range(-1, 4) for size in (1, 2, 5))
#: A map of a single place shows so much around it, in degrees.
_LEAST = 0.02


@dataclass(frozen=True, slots=True)
class Ground:
    """``x`` runs east, ``y`` north from the middle, both in degrees of latitude."""

    lat: float
    lon: float
    width: float
    height: float

    @classmethod
    def around(cls, points: Iterable[tuple[float, float]]) -> Ground:
        """The ground with all of these (lat, lon)."""
        known = list(points)
        south, north = min(p[0] for p in known), max(p[0] for p in known)
        west, east = min(p[1] for p in known), max(p[1] for p in known)
        lat, lon = (south + north) / 2, (west + east) / 2
        width = (east - west) * cos(radians(lat))
        return cls(lat, lon, max(width, _LEAST), max(north - south, _LEAST))

    def at(self, lat: float, lon: float) -> tuple[float, float]:
        return (lon - self.lon) * cos(radians(self.lat)), lat - self.lat

    def place(self, x: float, y: float) -> tuple[float, float]:
        """(lat, lon) of a point of the ground."""
        return y + self.lat, x / cos(radians(self.lat)) + self.lon


def bar_km(widest: float) -> float:
    """A round number of kilometres for a scale bar not longer than ``widest``."""
    return max((size for size in _BARS_KM if size <= widest), default=_BARS_KM[0])


def ring_distance(corners: Sequence[tuple[float, float]], x: float, y: float) -> float:
    """From a point to the nearest side of a ring, on the ground."""
    nearest = inf
    last_x, last_y = corners[-1]
    for corner_x, corner_y in corners:
        along_x, along_y = corner_x - last_x, corner_y - last_y
        length = along_x**2 + along_y**2
        share = ((x - last_x) * along_x + (y - last_y) * along_y) / length if length else 0.0
        share = min(1.0, max(0.0, share))
        nearest = min(nearest, hypot(x - last_x - share * along_x, y - last_y - share * along_y))
        last_x, last_y = corner_x, corner_y
    return nearest


@dataclass(frozen=True, slots=True)
class Box:
    """``low`` and ``high``: south and north ends, for the ground runs upwards."""

    left: float
    low: float
    right: float
    high: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.low < other.high
            and other.low < self.high
        )


class Room:
    """Gives each text a place where it covers no other and does not leave the frame."""

    def __init__(self, frame: Box) -> None:
        self._frame = frame
        self._taken: list[Box] = []

    def take(self, box: Box) -> None:
        """Whatever stands there stays free of words."""
        self._taken.append(box)

    def find(self, boxes: Iterable[Box]) -> int | None:
        """The first of these places that is free; it is taken then. None: leave the text out."""
        for number, box in enumerate(boxes):
            frame = self._frame
            inside = (
                box.left >= frame.left
                and box.right <= frame.right
                and box.low >= frame.low
                and box.high <= frame.high
            )
            if inside and not any(box.meets(each) for each in self._taken):
                self._taken.append(box)
                return number
        return None
