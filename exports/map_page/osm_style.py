"""How an OpenStreetMap extract is drawn: quiet ground, so that markers lead. Matches the page's CSS."""

from __future__ import annotations

from dataclasses import dataclass

#: Raise this when tiles drawn earlier should be drawn anew.
STYLE_VERSION = 1

THEMES: dict[str, dict[str, str]] = {
    "light": {
        "land": "#EDEFEE", "water": "#D0E3EA", "park": "#D9E8D6", "built": "#E4E7E5",
        "road": "#DEE2E0", "major": "#FFFFFF", "casing": "#D5DAD7", "rail": "#C9CFCC",
        "label": "#5B6675", "place": "#3F4A59", "halo": "#F6F7F7",
    },
    "dark": {
        "land": "#1B2026", "water": "#16313D", "park": "#1D2B22", "built": "#21272E",
        "road": "#272D35", "major": "#343B46", "casing": "#20262D", "rail": "#2B323B",
        "label": "#9AA5B4", "place": "#B8C2CF", "halo": "#181C22",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RoadStyle:
    """rank: drawn later the higher; from_zoom: first zoom level; width: pixels at zoom 15."""

    rank: int
    from_zoom: int
    width: float
    fill: str = "road"
    casing: bool = False
    label_from: int = 16


ROADS: dict[str, RoadStyle] = {
    "motorway": RoadStyle(9, 5, 9.0, "major", True, 12),
    "trunk": RoadStyle(8, 6, 8.5, "major", True, 12),
    "primary": RoadStyle(7, 8, 8.0, "major", True, 13),
    "secondary": RoadStyle(6, 10, 6.5, "major", True, 14),
    "tertiary": RoadStyle(5, 11, 5.0, "major", True, 15),
    "residential": RoadStyle(3, 13, 3.2),
    "unclassified": RoadStyle(3, 13, 3.2),
    "living_street": RoadStyle(3, 14, 3.0),
    "pedestrian": RoadStyle(2, 14, 2.6),
    "service": RoadStyle(1, 15, 1.8, label_from=17),
}

#: Kinds of area in drawing order: (kind, colour, first zoom).
AREAS: tuple[tuple[str, str, int], ...] = (
    ("park", "park", 9),
    ("water", "water", 5),
    ("built", "built", 15),
)
PARKS = {
    "landuse": {"forest", "grass", "meadow", "cemetery", "recreation_ground", "village_green"},
    "leisure": {"park", "garden", "golf_course", "nature_reserve", "pitch", "playground"},
    "natural": {"wood", "scrub", "grassland", "heath"},
}
#: place=… to (first zoom, last zoom, text size).
PLACES: dict[str, tuple[int, int, int]] = {
    "city": (5, 13, 18),
    "town": (9, 15, 15),
    "district": (10, 15, 15),
    "suburb": (12, 17, 14),
    "quarter": (13, 17, 13),
    "neighbourhood": (14, 17, 12),
    "village": (12, 17, 13),
}


def width_at(style: RoadStyle, zoom: int) -> float:
    """A road's width in pixels, halving slower than the ground so that it stays readable."""
    return max(0.8, style.width * 1.5 ** (zoom - 15))
