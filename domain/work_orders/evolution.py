"""How a work order changes: ``decide`` says what a command makes happen, ``evolve`` applies it.

Both are pure. Nothing else may change a work order.
"""

from __future__ import annotations

from collections.abc import Iterable

from domain.service_levels.clocks import Calendars
from domain.work_orders.deciding import decide
from domain.work_orders.events import OrderEvent
from domain.work_orders.evolving import evolve
from domain.work_orders.order import WorkOrder
from domain.work_orders.steps import allowed_commands

__all__ = ["allowed_commands", "decide", "evolve", "fold"]


def fold(
    events: Iterable[OrderEvent], calendars: Calendars, start: WorkOrder | None = None
) -> WorkOrder:
    """Apply ``events`` in order to ``start`` (None: the first event must take the order)."""
    order = start
    for event in events:
        order = evolve(order, event, calendars)
    if order is None:
        raise ValueError("an order without events does not exist")
    return order
