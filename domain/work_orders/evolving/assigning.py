"""Who goes when: dispatched, moved, locked, taken back, returned."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from dataclasses import replace

from domain.service_levels.clocks import Calendars, ClockKind
from domain.work_orders import clockwork
from domain.work_orders import events as e
from domain.work_orders.evolving.step import S, apply_event
from domain.work_orders.kinds import UNDER_WAY, OrderStatus
from domain.work_orders.order import Milestones, WorkOrder


@apply_event.register
def _dispatched(event: e.OrderDispatched, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    moved = order.status in UNDER_WAY
    first_at = order.milestones.dispatched_at if moved else None
    order = clockwork.stop(order, (ClockKind.DISPATCH,), event.at, calendars)
    if order.waiting is not None:
        order = clockwork.run(order, (ClockKind.RESOLVE,), event.at, calendars)
    return replace(
        order,
        status=S.DISPATCHED,
        dispatch=event.dispatch,
        dispatch_count=event.dispatch.revision,
        milestones=replace(_not_begun(order.milestones), dispatched_at=first_at or event.at),
        waiting=None,
        return_reason="",
    )


@apply_event.register
def _rescheduled(event: e.DispatchRescheduled, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    if order.dispatch is None:
        raise ValueError("rescheduled without a dispatch")
    moved = replace(
        order.dispatch,
        planned_start_at=event.planned_start_at,
        planned_end_at=event.planned_end_at,
    )
    return replace(order, dispatch=moved)


@apply_event.register
def _locked(event: e.DispatchLocked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    if order.dispatch is None:
        raise ValueError("locked without a dispatch")
    return replace(order, dispatch=replace(order.dispatch, locked=event.locked))


@apply_event.register
def _unassigned(event: e.OrderUnassigned, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return _back_in_queue(order, event, S.QUEUED, calendars)


@apply_event.register
def _returned(event: e.OrderReturned, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = _back_in_queue(order, event, S.RETURNED, calendars)
    return replace(order, return_reason=event.reason, returned_count=order.returned_count + 1)


def _back_in_queue(
    order: WorkOrder, event: e.OrderEvent, status: OrderStatus, calendars: Calendars
) -> WorkOrder:
    if order.waiting is not None:
        order = clockwork.run(order, (ClockKind.RESOLVE,), event.at, calendars)
    order = clockwork.run(order, (ClockKind.DISPATCH,), event.at, calendars, anew=True)
    return replace(
        order,
        status=status,
        dispatch=None,
        waiting=None,
        milestones=_not_begun(order.milestones),
    )


def _not_begun(milestones: Milestones) -> Milestones:
    """Whoever takes it now has confirmed, departed, arrived and begun nothing."""
    return replace(
        milestones,
        dispatched_at=None,
        confirmed_at=None,
        departed_at=None,
        arrived_at=None,
        started_at=None,
        finished_at=None,
    )
