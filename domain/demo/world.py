"""What a made-up past is drawn from, and one order walking through it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from domain.assets.asset import Asset
from domain.customers.customer import Customer
from domain.people.technician import Technician
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.work_orders import commands as c
from domain.work_orders.events import OrderEvent
from domain.work_orders.evolution import decide, evolve
from domain.work_orders.order import WorkOrder
from domain.work_orders.templates import OrderType


@dataclass(slots=True)
class World:
    """What history is drawn from. ``machines``: stored assets; ids are real database ids. Nothing
    happens after ``now``. ``lemons``: ids of machines that fail again and again."""

    technicians: Sequence[Technician]
    customers: Mapping[int, Customer]
    machines: Sequence[Asset]
    order_types: Mapping[str, OrderType]
    policies: Mapping[str, ServicePolicy]
    calendars: Mapping[str, WorkCalendar]
    time_zone: str
    now: datetime
    lemons: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class PastOrder:
    """A finished (or still waiting for review) order and the events that made it."""

    order: WorkOrder
    events: tuple[OrderEvent, ...]


class NotYet(Exception):
    """The next step lies in the future."""


class Flow:
    """One order walking through its life."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._order: WorkOrder | None = None
        self._events: list[OrderEvent] = []
        self.finished_at: datetime | None = None
        self.at = datetime(2000, 1, 1, tzinfo=UTC)

    @property
    def order(self) -> WorkOrder:
        assert self._order is not None
        return self._order

    def do(self, command: c.Command) -> None:
        """Raises :class:`NotYet` for what would lie after the world's now."""
        assert command.at is not None
        moment = command.at.replace(microsecond=0)
        if moment > self._world.now:
            raise NotYet
        for event in decide(self._order, command, now=moment):
            self._order = evolve(self._order, event, self._world.calendars)
            self._events.append(event)
        self.at = moment

    def result(self) -> PastOrder:
        return PastOrder(self.order, tuple(self._events))
