"""Areas drawn on the map: what a branch looks after, and geofences of the company's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from domain.errors import InvalidInput
from domain.geo import crosses_itself, ring_contains, ring_km2

Ring = tuple[tuple[float, float], ...]

#: More corners than a hand draws; a longer line comes from a file and would slow every judgement.
MOST_CORNERS = 500


class AreaKind(Enum):
    """BRANCH: the branch named by ``branch_id`` looks after it. ZONE: only a name on the map."""

    BRANCH = "branch"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Area:
    """``ring``: its corners (latitude, longitude, WGS-84), the last joined to the first.
    ``branch_id`` only for the area of a branch. ``colour``: '#RRGGBB' or '' for the usual one."""

    code: str
    name: str
    ring: Ring
    kind: AreaKind = AreaKind.ZONE
    branch_id: int | None = None
    colour: str = ""

    def contains(self, lat: float, lon: float) -> bool:
        """Whether a place (WGS-84 degrees) lies within."""
        return ring_contains(self.ring, lat, lon)

    @property
    def km2(self) -> float:
        return ring_km2(self.ring)

    @property
    def middle(self) -> tuple[float, float]:
        """Where its name stands."""
        count = max(1, len(self.ring))
        return sum(p[0] for p in self.ring) / count, sum(p[1] for p in self.ring) / count


def checked_area(area: Area) -> Area:
    """``area`` tidied. InvalidInput: 'name_required', 'area_needs_three_corners',
    'area_too_many_corners', 'area_crosses_itself', 'area_needs_branch', 'coordinates_invalid'."""
    if not area.name.strip():
        raise InvalidInput("name_required")
    corners = [p for n, p in enumerate(area.ring) if p != area.ring[n - 1] or len(area.ring) == 1]
    if len(corners) > MOST_CORNERS:
        raise InvalidInput("area_too_many_corners", most=MOST_CORNERS)
    if not all(-90 <= lat <= 90 and -180 <= lon <= 180 for lat, lon in corners):
        raise InvalidInput("coordinates_invalid")
    if crosses_itself(corners):
        raise InvalidInput("area_crosses_itself", name=area.name)
    if len(corners) < 3 or ring_km2(corners) < 1e-6:
        raise InvalidInput("area_needs_three_corners")
    is_branch = area.kind is AreaKind.BRANCH
    if is_branch and area.branch_id is None:
        raise InvalidInput("area_needs_branch", name=area.name)
    return replace(
        area,
        name=area.name.strip(),
        ring=tuple(corners),
        branch_id=area.branch_id if is_branch else None,
    )


def branches_at(areas: Iterable[Area], lat: float, lon: float) -> frozenset[int]:
    """The branches that look after a place."""
    return frozenset(
        area.branch_id for area in areas if area.branch_id is not None and area.contains(lat, lon)
    )


def branch_at(areas: Iterable[Area], lat: float, lon: float) -> int | None:
    """The branch that looks after a place; of several the one whose area is smallest there, as a
    town inside a district is drawn for a reason."""
    found = [a for a in areas if a.branch_id is not None and a.contains(lat, lon)]
    return min(found, key=lambda area: (area.km2, area.code)).branch_id if found else None


def fenced_branches(areas: Iterable[Area]) -> frozenset[int]:
    """Branches that have an area at all: the others go everywhere."""
    return frozenset(area.branch_id for area in areas if area.branch_id is not None)
