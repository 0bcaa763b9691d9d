"""A proposed plan as the board shows it: lines to take or leave, totals before and after."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from domain.dispatching.moves import Move
from domain.dispatching.planning.request import PlanRequest
from domain.dispatching.situation import Finding

#: Latitude, longitude.
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class LineReason:
    """Why this technician: ``travel_minutes`` more on the road for him; ``second_id`` the next best
    one, who would cost ``second_minutes`` more (None: nobody else could)."""

    travel_minutes: int = 0
    second_id: int | None = None
    second_minutes: int | None = None
    #: How many others may do it and have room.
    others: int = 0


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One change to the board. ``technician_id`` None: back into the queue. ``before_*``: what is
    planned now, None for an order of the queue. ``late_minutes``: after its limit."""

    order_id: int
    number: str
    title: str
    customer_name: str
    technician_id: int | None
    starts_at: datetime | None
    ends_at: datetime | None
    before_technician_id: int | None = None
    before_starts_at: datetime | None = None
    before_ends_at: datetime | None = None
    late_minutes: int = 0
    #: Who comes along, for an order that needs two.
    partner_id: int | None = None
    reason: LineReason = field(default_factory=LineReason)
    #: What has to be fetched first, what is nowhere.
    parts: tuple[Finding, ...] = ()
    #: The way there from the stop before, and the time beside it to fetch what the order needs.
    travel_minutes: int = 0
    fetch_minutes: int = 0

    @property
    def is_new(self) -> bool:
        """Nobody has it yet."""
        return self.before_technician_id is None

    @property
    def move(self) -> Move:
        """The line as a step of the board."""
        return Move(self.order_id, self.technician_id, self.starts_at, self.ends_at)


@dataclass(frozen=True, slots=True)
class OpenLine:
    """An order the plan leaves open; ``reason`` as :mod:`open_orders` names it."""

    order_id: int
    number: str
    title: str
    customer_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class PlanTotals:
    """A day as numbers. ``balance_minutes``: how far apart the busiest and the idlest day are;
    ``changed``: promised visits with another technician, ``moved``: more than 15 min away."""

    orders: int = 0
    on_time: int = 0
    open_orders: int = 0
    late_minutes: int = 0
    travel_minutes: int = 0
    overtime_minutes: int = 0
    balance_minutes: int = 0
    changed: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class PersonTotals:
    """One technician's day: number of visits, minutes at work and on the road."""

    technician_id: int
    orders: int
    busy_minutes: int
    travel_minutes: int
    overtime_minutes: int
    way: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanProposal:
    """``at``: when the board looked like that. ``progress``: (seconds, value), falling."""

    request: PlanRequest
    day: date
    at: datetime
    lines: tuple[PlanLine, ...]
    open_lines: tuple[OpenLine, ...]
    kept: int
    before: PlanTotals
    after: PlanTotals
    people_before: tuple[PersonTotals, ...]
    people_after: tuple[PersonTotals, ...]
    seconds: float
    progress: tuple[tuple[float, float], ...]

    @property
    def is_empty(self) -> bool:
        return not self.lines
