"""Patrols and findings as they are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from domain.patrols.patrol import Patrol, PatrolResult, Severity
from domain.work_orders.kinds import CLOSED, OrderStatus


class PatrolState(Enum):
    """Of one patrol on one day. PARTLY: finished, but points were missed. MISSED: its day is over
    and nobody finished it."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    PARTLY = "partly"
    MISSED = "missed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class PatrolRow:
    """``points``: on the route; ``done``: looked at; ``abnormal``: of those; ``open_findings``: whose
    repair is not closed."""

    id: int
    route_code: str
    name: str
    planned_on: date
    order_id: int
    order_number: str
    order_status: OrderStatus
    technician: str
    points: int
    done: int
    abnormal: int
    open_findings: int
    finished_at: datetime | None = None
    finished_by: str = ""

    def state(self, today: date) -> PatrolState:
        if self.finished_at is not None:
            return PatrolState.DONE if self.done >= self.points else PatrolState.PARTLY
        if self.order_status is OrderStatus.CANCELLED:
            return PatrolState.CANCELLED
        if self.planned_on < today:
            return PatrolState.MISSED
        return PatrolState.UNDER_WAY if self.done else PatrolState.PLANNED


@dataclass(frozen=True, slots=True)
class FindingRow:
    """An abnormal point. ``order_status`` None: no order was made of it."""

    id: int
    patrol_id: int
    route: str
    point: str
    asset_id: int | None
    at: datetime
    actor: str
    severity: Severity
    words: str
    digest: str
    file_name: str
    order_id: int | None = None
    order_number: str = ""
    order_status: OrderStatus | None = None
    technician: str = ""
    closed_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to put it right."""
        return self.order_status is not None and self.order_status not in CLOSED


@dataclass(frozen=True, slots=True)
class PatrolPage:
    """``findings`` by id of their result."""

    row: PatrolRow
    patrol: Patrol
    results: tuple[PatrolResult, ...]
    findings: Mapping[int, FindingRow] = field(default_factory=dict)

    def result_at(self, ordinal: int) -> PatrolResult | None:
        return next((each for each in self.results if each.ordinal == ordinal), None)


@dataclass(frozen=True, slots=True)
class PointVisit:
    """A machine looked at on a patrol."""

    result: PatrolResult
    patrol_id: int
    route: str
    order_number: str = ""
    order_status: OrderStatus | None = None


@dataclass(frozen=True, slots=True)
class RouteMonth:
    """Patrols of one route in one month (its first day). ``id``: a number for the list."""

    id: int
    route_code: str
    name: str
    month: date
    patrols: int
    done: int
    partly: int
    missed: int
    points: int
    seen: int
    abnormal: int
    open_findings: int

    @property
    def share(self) -> float | None:
        """Of the points, those looked at."""
        return self.seen / self.points if self.points else None


def by_month(rows: Iterable[PatrolRow], today: date) -> tuple[RouteMonth, ...]:
    """Newest month first, routes by name. What is still to come or was cancelled does not count."""
    groups: dict[tuple[date, str], list[PatrolRow]] = {}
    for row in rows:
        if row.state(today) in (PatrolState.CANCELLED, PatrolState.PLANNED):
            continue
        groups.setdefault((row.planned_on.replace(day=1), row.route_code), []).append(row)
    ordered = sorted(groups.items(), key=lambda pair: (-pair[0][0].toordinal(), pair[1][0].name))
    return tuple(
        _month(place, month, group, today) for place, ((month, _), group) in enumerate(ordered, 1)
    )


def _month(place: int, month: date, group: list[PatrolRow], today: date) -> RouteMonth:
    states = [row.state(today) for row in group]
    return RouteMonth(
        place,
        group[0].route_code,
        group[0].name,
        month,
        patrols=len(group),
        done=states.count(PatrolState.DONE),
        partly=states.count(PatrolState.PARTLY),
        missed=states.count(PatrolState.MISSED),
        points=sum(row.points for row in group),
        seen=sum(row.done for row in group),
        abnormal=sum(row.abnormal for row in group),
        open_findings=sum(row.open_findings for row in group),
    )
