"""How an order comes in: taken, edited, submitted, approved."""

from __future__ import annotations

from dataclasses import replace

from domain.service_levels.clocks import Calendars, ClockKind, clocks_of, retarget
from domain.work_orders import approval_steps, clockwork
from domain.work_orders import events as e
from domain.work_orders.evolving.step import S, apply_event
from domain.work_orders.order import Milestones, WorkOrder


def taken(event: e.OrderTaken, calendars: Calendars) -> WorkOrder:
    is_draft = event.status is S.DRAFT
    order = WorkOrder(
        id=0,
        number=event.number,
        version=0,
        status=event.status,
        details=event.details,
        milestones=Milestones(
            reported_at=event.reported_at, desk_accepted_at=None if is_draft else event.at
        ),
        imported=event.imported,
        policy_code=event.policy.code,
        clocks=clocks_of(event.policy, fixed_resolve_due_at=event.fixed_resolve_due_at),
    )
    if is_draft:
        return order
    order = clockwork.run(order, clockwork.CUSTOMER_CLOCKS, event.reported_at, calendars)
    waiting = event.status is S.WAITING_APPROVAL
    first = ClockKind.APPROVE if waiting else ClockKind.DISPATCH
    return clockwork.run(order, (first,), event.reported_at, calendars)


@apply_event.register
def _edited(event: e.DetailsEdited, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = replace(order, details=event.details)
    if event.policy is None:
        return order
    order = replace(
        order,
        policy_code=event.policy.code,
        clocks=retarget(order.clocks, event.policy, event.at, calendars),
    )
    return approval_steps.retimed(order, event.at, calendars)


@apply_event.register
def _submitted(event: e.OrderSubmitted, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    milestones = order.milestones
    if milestones.desk_accepted_at is None:
        milestones = replace(milestones, desk_accepted_at=event.at)
    order = replace(order, status=event.status, milestones=milestones)
    order = clockwork.run(order, clockwork.CUSTOMER_CLOCKS, event.at, calendars)
    waiting = event.status is S.WAITING_APPROVAL
    first = ClockKind.APPROVE if waiting else ClockKind.DISPATCH
    return clockwork.run(order, (first,), event.at, calendars, anew=True)


@apply_event.register
def _approved(event: e.OrderApproved, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars)
    order = clockwork.run(order, (ClockKind.DISPATCH,), event.at, calendars)
    return replace(approval_steps.over(order), status=S.QUEUED)


@apply_event.register
def _rejected(event: e.OrderRejected, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars, "rejected")
    order = clockwork.pause(order, clockwork.CUSTOMER_CLOCKS, event.at, "rejected")
    return replace(approval_steps.over(order), status=S.DRAFT)
