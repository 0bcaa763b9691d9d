"""Places on the earth: WGS-84 coordinates in degrees."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

#: Mean radius of the earth.
EARTH_KM = 6371.0088


def haversine_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Kilometres between two places as the crow flies."""
    half_lat = sin(radians(lat2 - lat1) / 2)
    half_lon = sin(radians(lon2 - lon1) / 2)
    square = half_lat * half_lat + cos(radians(lat1)) * cos(radians(lat2)) * half_lon * half_lon
    return 2 * EARTH_KM * asin(sqrt(min(square, 1.0)))
