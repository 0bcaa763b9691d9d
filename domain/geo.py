"""Places on the earth: distances, and the three coordinate systems met in China.

Everything inside the program is WGS-84, in degrees. Chinese maps show GCJ-02 (shifted by some
hundred metres), Baidu shows BD-09 (shifted once more).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum
from math import asin, cos, radians, sin, sqrt

#: Mean radius of the earth.
EARTH_KM = 6371.0088
#: Of the Krasovsky ellipsoid, on which GCJ-02 is defined.
_AXIS = 6_378_245.0
_ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943
_BAIDU = math.pi * 3000.0 / 180.0


class Datum(Enum):
    WGS84 = "wgs84"
    GCJ02 = "gcj02"
    BD09 = "bd09"


def haversine_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Kilometres between two places as the crow flies (error of the sphere: below 0.6 %)."""
    half_lat = sin(radians(lat2 - lat1) / 2)
    half_lon = sin(radians(lon2 - lon1) / 2)
    square = half_lat * half_lat + cos(radians(lat1)) * cos(radians(lat2)) * half_lon * half_lon
    return 2 * EARTH_KM * asin(sqrt(square if square < 1.0 else 1.0))


def to_wgs84(lat: float, lon: float, datum: Datum) -> tuple[float, float]:
    """(lat, lon) in WGS-84; exact to about a centimetre."""
    if datum is Datum.WGS84:
        return lat, lon
    if datum is Datum.BD09:
        lat, lon = bd09_to_gcj02(lat, lon)
    return gcj02_to_wgs84(lat, lon)


def from_wgs84(lat: float, lon: float, datum: Datum) -> tuple[float, float]:
    """(lat, lon) in ``datum``, for handing a place to a Chinese map."""
    if datum is Datum.WGS84:
        return lat, lon
    lat, lon = wgs84_to_gcj02(lat, lon)
    return gcj02_to_bd09(lat, lon) if datum is Datum.BD09 else (lat, lon)


def is_shifted_area(lat: float, lon: float) -> bool:
    """Whether GCJ-02 differs from WGS-84 here (the rectangle the official shift is applied in)."""
    return 72.004 <= lon <= 137.8347 and 0.8293 <= lat <= 55.8271


def wgs84_to_gcj02(lat: float, lon: float) -> tuple[float, float]:
    """Outside China the point is unchanged."""
    if not is_shifted_area(lat, lon):
        return lat, lon
    shift_lat, shift_lon = _shift(lat, lon)
    return lat + shift_lat, lon + shift_lon


def gcj02_to_wgs84(lat: float, lon: float) -> tuple[float, float]:
    """The shift has no closed inverse; a few steps of correction reach its precision."""
    if not is_shifted_area(lat, lon):
        return lat, lon
    wgs_lat, wgs_lon = lat, lon
    for _ in range(10):
        shown_lat, shown_lon = wgs84_to_gcj02(wgs_lat, wgs_lon)
        off_lat, off_lon = shown_lat - lat, shown_lon - lon
        wgs_lat, wgs_lon = wgs_lat - off_lat, wgs_lon - off_lon
        if abs(off_lat) < 1e-9 and abs(off_lon) < 1e-9:
            break
    return wgs_lat, wgs_lon


def gcj02_to_bd09(lat: float, lon: float) -> tuple[float, float]:
    """Latitude and longitude in degrees as Baidu counts them."""
    radius = math.hypot(lon, lat) + 0.000_02 * math.sin(lat * _BAIDU)
    angle = math.atan2(lat, lon) + 0.000_003 * math.cos(lon * _BAIDU)
    return radius * math.sin(angle) + 0.006, radius * math.cos(angle) + 0.0065


def bd09_to_gcj02(lat: float, lon: float) -> tuple[float, float]:
    """Inverse of :func:`gcj02_to_bd09`, corrected like :func:`gcj02_to_wgs84`."""
    gcj_lat, gcj_lon = lat - 0.006, lon - 0.0065
    for _ in range(10):
        shown_lat, shown_lon = gcj02_to_bd09(gcj_lat, gcj_lon)
        off_lat, off_lon = shown_lat - lat, shown_lon - lon
        gcj_lat, gcj_lon = gcj_lat - off_lat, gcj_lon - off_lon
        if abs(off_lat) < 1e-9 and abs(off_lon) < 1e-9:
            break
    return gcj_lat, gcj_lon


def _shift(lat: float, lon: float) -> tuple[float, float]:
    x, y = lon - 105.0, lat - 35.0
    common = (20.0 * math.sin(6.0 * x * math.pi) + 20.0 * math.sin(2.0 * x * math.pi)) * 2.0 / 3.0
    north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * math.sqrt(abs(x))
    north += common
    north += (20.0 * math.sin(y * math.pi) + 40.0 * math.sin(y / 3.0 * math.pi)) * 2.0 / 3.0
    north += (
        (160.0 * math.sin(y / 12.0 * math.pi) + 320.0 * math.sin(y * math.pi / 30.0)) * 2.0 / 3.0
    )
    east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * math.sqrt(abs(x))
    east += common
    east += (20.0 * math.sin(x * math.pi) + 40.0 * math.sin(x / 3.0 * math.pi)) * 2.0 / 3.0
    east += (
        (150.0 * math.sin(x / 12.0 * math.pi) + 300.0 * math.sin(x / 30.0 * math.pi)) * 2.0 / 3.0
    )
    phi = math.radians(lat)
    magic = 1.0 - _ECCENTRICITY_SQUARED * math.sin(phi) ** 2
    root = math.sqrt(magic)
    meridian = (_AXIS * (1.0 - _ECCENTRICITY_SQUARED)) / (magic * root)
    parallel = _AXIS / root * math.cos(phi)
    return math.degrees(north / meridian), math.degrees(east / parallel)


def ring_contains(ring: Sequence[tuple[float, float]], lat: float, lon: float) -> bool:
    """Whether a place lies inside a ring of corners (lat, lon), the last joined to the first."""
    inside = False
    last_lat, last_lon = ring[-1] if ring else (0.0, 0.0)
    for corner_lat, corner_lon in ring:
        if (corner_lat > lat) != (last_lat > lat):
            share = (lat - corner_lat) / (last_lat - corner_lat)
            if lon < corner_lon + share * (last_lon - corner_lon):
                inside = not inside
        last_lat, last_lon = corner_lat, corner_lon
    return inside


def ring_km2(ring: Sequence[tuple[float, float]]) -> float:
    """The area inside a ring; flat, which is right within a county."""
    if len(ring) < 3:
        return 0.0
    middle = sum(lat for lat, _ in ring) / len(ring)
    degree_km = math.radians(1) * EARTH_KM
    across = degree_km * math.cos(math.radians(middle))
    base_lat, base_lon = ring[0]
    points = [((lon - base_lon) * across, (lat - base_lat) * degree_km) for lat, lon in ring]
    doubled = sum(
        x * points[(n + 1) % len(points)][1] - points[(n + 1) % len(points)][0] * y
        for n, (x, y) in enumerate(points)
    )
    return abs(doubled) / 2


def crosses_itself(ring: Sequence[tuple[float, float]]) -> bool:
    """Whether two sides of a ring that are no neighbours meet."""
    count = len(ring)
    sides = [(ring[n], ring[(n + 1) % count]) for n in range(count)]
    for first in range(count):
        for second in range(first + 2, count):
            if first == 0 and second == count - 1:
                continue  # neighbours, too
            if _meet(*sides[first], *sides[second]):
                return True
    return False


def _meet(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    def turn(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0
