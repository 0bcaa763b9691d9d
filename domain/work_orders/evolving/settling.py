"""How it ends: reviewed, sent back, cancelled, rated; or begins again."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from dataclasses import replace

from domain.service_levels.clocks import Calendars, ClockKind
from domain.work_orders import approval_steps, clockwork
from domain.work_orders import events as e
from domain.work_orders.evolving.step import S, apply_event
from domain.work_orders.order import Milestones, WorkOrder
from domain.work_orders.standards import Gate


@apply_event.register
def _reviewed(event: e.OrderReviewed, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, milestones=replace(order.milestones, reviewed_at=event.at))


@apply_event.register
def _archived(event: e.OrderArchived, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(
        order, status=S.ARCHIVED, milestones=replace(order.milestones, archived_at=event.at)
    )


@apply_event.register
def _sent_back(event: e.OrderSentBack, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    if order.dispatch is None:
        raise ValueError("sent back without a technician")
    dispatch = order.dispatch
    if event.short_no is not None:
        dispatch = replace(dispatch, short_no=event.short_no)
    order = clockwork.run(order, (ClockKind.RESOLVE,), event.at, calendars)
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars, "returned")
    order = approval_steps.over(order)
    return replace(
        order,
        status=S.IN_PROGRESS,
        dispatch=dispatch,
        improvement=event.improvement,
        milestones=replace(order.milestones, finished_at=None),
        waived=tuple(gate for gate in order.waived if gate is not Gate.REVIEW),
    )


@apply_event.register
def _reopened(event: e.OrderReopened, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars, "cancelled")
    order = approval_steps.over(order)
    order = clockwork.run(order, clockwork.QUEUE_CLOCKS, event.at, calendars, anew=True)
    milestones = Milestones(
        reported_at=order.milestones.reported_at,
        desk_accepted_at=order.milestones.desk_accepted_at or event.at,
    )
    return replace(
        order,
        status=S.QUEUED,
        dispatch=None,
        result=None,
        cancel_reason="",
        return_reason="",
        improvement=event.reason,
        milestones=milestones,
        waived=(),
    )


@apply_event.register
def _cancelled(event: e.OrderCancelled, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, tuple(ClockKind), event.at, calendars, "cancelled")
    order = approval_steps.over(order)
    return replace(
        order,
        status=S.CANCELLED,
        dispatch=None,
        waiting=None,
        result=None,
        cancel_reason=event.reason,
        return_reason="",
        milestones=replace(order.milestones, cancelled_at=event.at),
    )


@apply_event.register
def _rated(event: e.OrderRated, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, rating=event.rating)
