"""The one place where the handlers of all events meet."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from functools import singledispatch

from domain.service_levels.clocks import Calendars
from domain.work_orders import events as e
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder

S = OrderStatus


@singledispatch
def apply_event(event: e.OrderEvent, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    """``order`` after ``event``; each handler is registered for its event."""
    raise ValueError(f"no such event: {event.kind}")
