"""Patrol routes: points in the order one walks past them, and what is looked at there (AS-07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from domain.errors import InvalidInput
from domain.upkeep.rhythm import Period, check_rhythm

#: A route with more points is several.
MOST_POINTS = 300
#: A choice that begins with this mark is abnormal where it is chosen.
ABNORMAL_MARK = "!"


class CheckKind(Enum):
    """What is written down of one check."""

    NORMAL = "normal"
    READING = "reading"
    CHOICE = "choice"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class PatrolCheck:
    """``low``, ``high``: the limits of a reading in ``unit``, themselves still good; None: without.
    ``choices``: of a CHOICE, an abnormal one begins with '!'."""

    label: str
    kind: CheckKind = CheckKind.NORMAL
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[str, ...]:
        """The choices as they are shown."""
        return tuple(each.removeprefix(ABNORMAL_MARK) for each in self.choices)

    @property
    def limits(self) -> str:
        """'0.3 – 0.6 MPa', '≤ 60 ℃'; '' without any."""
        if self.low is None and self.high is None:
            return ""
        if self.low is None:
            text = f"≤ {number(self.high)}"
        elif self.high is None:
            text = f"≥ {number(self.low)}"
        else:
            text = f"{number(self.low)} – {number(self.high)}"
        return f"{text} {self.unit}".rstrip()


@dataclass(frozen=True, slots=True)
class PatrolPoint:
    """A machine (``asset_id``) or a place. ``code``: what is on its tag; ``place``: where it is."""

    name: str
    asset_id: int | None = None
    place: str = ""
    code: str = ""
    checks: tuple[PatrolCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class PatrolRoute:
    """One order of ``type_code`` each time it comes round; see :class:`domain.upkeep.rhythm.Rhythm`
    for the days. ``technician_id``: the inspector it is given to; None: it waits in the queue for
    somebody with ``skill_code``."""

    code: str
    name: str
    type_code: str
    starts_on: date
    next_on: date
    every: int = 1
    period: Period = Period.DAY
    lead_days: int = 0
    on_working_days: bool = True
    ends_on: date | None = None
    technician_id: int | None = None
    skill_code: str = ""
    customer_id: int | None = None
    site_id: int | None = None
    duration_minutes: int = 60
    points: tuple[PatrolPoint, ...] = ()
    note: str = ""
    active: bool = True


def number(value: float | None) -> str:
    """A reading without needless digits; '' for None."""
    return "" if value is None else f"{value:.10g}"


def check_route(route: PatrolRoute) -> PatrolRoute:
    """``route`` tidied. InvalidInput: 'name_required', 'patrol_points_missing', 'patrol_too_long'
    (most), 'patrol_point_unnamed' (number), 'patrol_check_missing' (point), 'patrol_limits_reversed'
    (check), 'patrol_choices_missing' (check), 'patrol_codes_twice' (code), and those of
    :func:`check_rhythm`."""
    if not route.name.strip():
        raise InvalidInput("name_required")
    check_rhythm(route)
    if not route.points:
        raise InvalidInput("patrol_points_missing")
    if len(route.points) > MOST_POINTS:
        raise InvalidInput("patrol_too_long", most=MOST_POINTS)
    points = tuple(_tidy(point, place) for place, point in enumerate(route.points, 1))
    _check_codes(points)
    return replace(route, name=route.name.strip(), note=route.note.strip(), points=points)


def _tidy(point: PatrolPoint, place: int) -> PatrolPoint:
    name = point.name.strip()
    if not name:
        raise InvalidInput("patrol_point_unnamed", number=place)
    checks = tuple(_tidy_check(each) for each in point.checks if each.label.strip())
    if not checks:
        raise InvalidInput("patrol_check_missing", point=name)
    return replace(
        point, name=name, place=point.place.strip(), code=point.code.strip(), checks=checks
    )


def _tidy_check(check: PatrolCheck) -> PatrolCheck:
    check = replace(check, label=check.label.strip(), unit=check.unit.strip())
    if check.low is not None and check.high is not None and check.low > check.high:
        raise InvalidInput("patrol_limits_reversed", check=check.label)
    if check.kind is CheckKind.CHOICE and len(check.options) < 2:
        raise InvalidInput("patrol_choices_missing", check=check.label)
    return check


def _check_codes(points: Sequence[PatrolPoint]) -> None:
    known: set[str] = set()
    for point in points:
        if point.code and point.code.upper() in known:
            raise InvalidInput("patrol_codes_twice", code=point.code)
        known.add(point.code.upper())


def with_codes(route: PatrolRoute) -> PatrolRoute:
    """Places without a tag of their own get a code, so that the printed sheet can be scanned."""
    taken = {point.code for point in route.points}
    points = []
    for place, point in enumerate(route.points, 1):
        code = point.code
        if not code and point.asset_id is None:
            code = f"XJ-{route.code}-{place:02}".upper()
            while code in taken:
                code += "A"
            taken.add(code)
        points.append(replace(point, code=code))
    return replace(route, points=tuple(points))
