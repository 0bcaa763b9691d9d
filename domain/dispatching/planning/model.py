"""A day to plan, and a plan of it.

Times are whole seconds from midnight of the plan's day; sites are rows of the travel matrix.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Points lost when an order of priority 1 / 2 / 3 / 4 stays open, unless the order names its own.
VALUES: Mapping[int, float] = {1: 1000.0, 2: 300.0, 3: 100.0, 4: 40.0}
#: One lost point weighs as much as this many minutes of travel.
MINUTES_PER_POINT = 10.0

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PlanBreak:
    """A floating break: starts within ``window`` (earliest, latest start). It may interrupt a
    drive or use waiting time, never split an order."""

    duration: int
    window: Span


@dataclass(frozen=True, slots=True)
class PlanTechnician:
    """``end`` None: the route ends with the last order. ``capacity`` empty: no limit."""

    id: str
    start: int
    end: int | None
    shift: Span
    pause: PlanBreak | None = None
    skills: frozenset[str] = frozenset()
    capacity: tuple[int, ...] = ()
    overtime_until: int | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """What has been agreed: who comes, and when he starts."""

    technician: str
    start: int


@dataclass(frozen=True, slots=True)
class PlanOrder:
    """``windows``: spans in which the work may start; none: any time. ``technician``: nobody else
    may go. ``crew`` 2: two technicians start together. ``preference``: minutes-equivalent that a
    technician costs more (or, negative, less) than another."""

    id: str
    site: int
    duration: int
    windows: tuple[Span, ...] = ()
    priority: int = 3
    value: float | None = None
    skills: frozenset[str] = frozenset()
    demand: tuple[int, ...] = ()
    technician: str | None = None
    promised: Promise | None = None
    crew: int = 1
    preference: Mapping[str, float] = field(default_factory=dict)
    #: Coming late costs so many times the price of the steps.
    urgency: float = 1.0
    #: Seconds each technician needs on his way there to fetch what the order needs.
    fetch: Mapping[str, int] = field(default_factory=dict)
    #: Only these technicians may go (None: whoever has the skills).
    allowed: frozenset[str] | None = None
    #: It begins in its windows or not at all, whatever lateness costs.
    punctual: bool = False

    @property
    def lost_value(self) -> float:
        """Points lost if nobody goes."""
        return VALUES[self.priority] if self.value is None else self.value


@dataclass(frozen=True, slots=True)
class LatenessStep:
    """A start up to ``minutes`` after the last window costs ``points``."""

    minutes: float
    points: float


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """``iterations`` > 0 bounds the search by steps, whatever time they take."""

    seconds: float = 2.0
    seed: int = 1
    change_tax_minutes: float = 15.0
    lateness_steps: tuple[LatenessStep, ...] = ()
    overtime_price: float = 1.0
    iterations: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """``travel``: square matrix of seconds, possibly asymmetric."""

    travel: tuple[tuple[float, ...], ...]
    technicians: tuple[PlanTechnician, ...]
    orders: tuple[PlanOrder, ...]
    options: PlanOptions = PlanOptions()
    sites: tuple[tuple[float, float], ...] = ()
    #: What the numbers of capacity and demand count.
    dimensions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stop:
    """One visit of a plan: when he is there, when he begins, the work's end; ``fetch``: seconds of his
    way that go into fetching what it needs, beside the ``travel``."""

    order: str
    arrive: int
    start: int
    end: int
    travel: float
    fetch: int = 0


@dataclass(frozen=True, slots=True)
class Route:
    """One technician's day; ``travel`` in seconds, the way home included."""

    technician: str
    stops: tuple[Stop, ...]
    break_at: int | None
    leaves_at: int
    back_at: int
    travel: float
    overtime: int


@dataclass(frozen=True, slots=True)
class Unassigned:
    """``reason``: a code of :mod:`domain.dispatching.planning.open_orders`."""

    order: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Routes of all technicians and what they come to. ``late``: minutes after the windows;
    ``changed``: promised orders with another technician; ``moved``: starts more than a quarter of
    an hour from the promise; ``cost``: minutes-equivalent, all prices included, lower is better.
    """

    routes: tuple[Route, ...]
    unassigned: tuple[Unassigned, ...]
    lost_value: float
    travel_minutes: float
    overtime_minutes: float
    late_minutes: float
    late_points: float
    changed: int
    moved: int
    cost: float

    @property
    def score(self) -> float:
        """For comparisons: 10 × lost value + travel minutes."""
        return MINUTES_PER_POINT * self.lost_value + self.travel_minutes

    def technician_of(self) -> dict[str, tuple[str, ...]]:
        """Order id → technicians who go."""
        found: dict[str, tuple[str, ...]] = {}
        for route in self.routes:
            for stop in route.stops:
                found[stop.order] = (*found.get(stop.order, ()), route.technician)
        return found
