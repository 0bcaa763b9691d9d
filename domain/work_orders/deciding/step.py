"""The one place where the handlers of all steps meet."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from datetime import datetime
from functools import singledispatch

from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder

S = OrderStatus
Events = tuple[e.OrderEvent, ...]


@singledispatch
def decide_step(command: c.Command, order: WorkOrder, at: datetime) -> Events:
    """The events of a step that is allowed; each handler is registered for its command."""
    raise TypeError(f"no such command: {type(command).__name__}")
