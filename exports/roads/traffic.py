"""Which streets of OpenStreetMap cars may use, which way, and how fast one gets on in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

#: Raised whenever what is said here changes: files made before are made anew.
VERSION = 1

#: Kilometres an hour that are really made, with bends and crossings; not what is allowed.
SPEEDS = {
    "motorway": 90.0,
    "motorway_link": 45.0,
    "trunk": 65.0,
    "trunk_link": 40.0,
    "primary": 45.0,
    "primary_link": 35.0,
    "secondary": 38.0,
    "secondary_link": 30.0,
    "tertiary": 32.0,
    "tertiary_link": 28.0,
    "unclassified": 28.0,
    "residential": 22.0,
    "road": 22.0,
    "service": 15.0,
    "living_street": 12.0,
}
_FERRY_SPEED = 12.0
#: Of what a sign allows so much is made, and never more than so much above the usual.
_OF_ALLOWED, _MOST_ABOVE = 0.75, 1.3
#: A light is red half of the time.
SIGNAL_MS = 6_000
#: Waiting and boarding.
FERRY_MS = 480_000

_CLOSED = frozenset({"no", "private", "agricultural", "forestry", "emergency", "bus", "military"})
_ACCESS = ("motorcar", "motor_vehicle", "vehicle", "access")
_POSTS = frozenset({"bollard", "block", "jersey_barrier", "log", "cycle_barrier", "debris"})
_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(mph)?\s*$")


@dataclass(frozen=True, slots=True)
class Way:
    """``direction``: 1 only as drawn, -1 only against, 0 both. ``has_doors``: places can lie at it.
    ``wait_ms``: once on the whole way."""

    km_h: float
    direction: int
    has_doors: bool
    wait_ms: int = 0


def way_of(tags: Any) -> Way | None:
    """None for what is no street for cars. ``tags`` have ``get(key)``."""
    if not is_open(tags):
        return None
    highway = tags.get("highway")
    direction = _direction(tags)
    if direction is None:
        return None
    if highway is None:
        if tags.get("route") != "ferry" or tags.get("motor_vehicle") is None:
            return None
        return Way(_FERRY_SPEED, direction, has_doors=False, wait_ms=FERRY_MS)
    usual = SPEEDS.get(highway)
    if usual is None or tags.get("area") == "yes":
        return None
    allowed = allowed_km_h(tags.get("maxspeed"))
    km_h = usual if allowed is None else min(_OF_ALLOWED * allowed, _MOST_ABOVE * usual)
    hidden = (tags.get("bridge") or "no") != "no" or (tags.get("tunnel") or "no") != "no"
    return Way(km_h, direction, has_doors=not hidden and not highway.startswith("motorway"))


def is_open(tags: Any) -> bool:
    """What is said of cars goes before what is said of everybody."""
    for key in _ACCESS:
        if (value := tags.get(key)) is not None:
            return value not in _CLOSED
    return True


def is_blocked(tags: Any) -> bool:
    """Whether a point of a street lets no car through."""
    barrier = tags.get("barrier")
    if barrier is None:
        return False
    stated = any(tags.get(key) is not None for key in _ACCESS)
    return not is_open(tags) if stated else barrier in _POSTS


def allowed_km_h(text: str | None) -> float | None:
    """The number of a ``maxspeed``; None for anything but a number that makes sense."""
    found = _NUMBER.match(text or "")
    if found is None:
        return None
    value = float(found[1]) * (1.609 if found[2] else 1.0)
    return value if 5.0 <= value <= 150.0 else None


def _direction(tags: Any) -> int | None:
    stated = tags.get("oneway")
    if stated in ("yes", "true", "1"):
        return 1
    if stated in ("-1", "reverse"):
        return -1
    if stated == "reversible":
        return None
    if stated is None and (
        tags.get("junction") in ("roundabout", "circular") or tags.get("highway") == "motorway"
    ):
        return 1
    return 0
