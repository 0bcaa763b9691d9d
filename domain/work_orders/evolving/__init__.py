"""Applying one event to a work order."""

from __future__ import annotations

from domain.service_levels.clocks import Calendars
from domain.work_orders import events as e
from domain.work_orders.evolving import (
    assigning,
    entering,
    finishing,
    marking,
    settling,
    working,
)
from domain.work_orders.evolving.step import apply_event
from domain.work_orders.order import WorkOrder

__all__ = ["evolve"]

#: Each told :func:`apply_event` of its events when it was imported.
HANDLERS = (assigning, entering, finishing, marking, settling, working)


def evolve(order: WorkOrder | None, event: e.OrderEvent, calendars: Calendars) -> WorkOrder:
    """The order after ``event``. ``order`` None is only good for :class:`OrderTaken`.

    ``id`` and ``version`` are left alone (0 for a new order): the store counts commands.
    Raises ValueError when the event cannot belong to this order.
    """
    if isinstance(event, e.OrderTaken):
        if order is not None:
            raise ValueError("an order is taken once")
        return entering.taken(event, calendars)
    if order is None:
        raise ValueError(f"{event.kind} of an order that was never taken")
    return apply_event(event, order, calendars)
