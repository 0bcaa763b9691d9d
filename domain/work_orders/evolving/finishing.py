"""The result of the work, its cost, and who agrees to that."""

from __future__ import annotations

from dataclasses import replace

from domain.approvals.approval import Approval, Subject, refused
from domain.approvals.route import PLAIN
from domain.service_levels.clocks import Calendars, ClockKind
from domain.work_orders import approval_steps, clockwork
from domain.work_orders import events as e
from domain.work_orders.evolving.step import S, apply_event
from domain.work_orders.evolving.working import sent_by_then
from domain.work_orders.order import Result, WorkOrder


@apply_event.register
def _finished(event: e.OrderFinished, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = sent_by_then(order, event)
    order = clockwork.stop(
        order, (ClockKind.ARRIVE, ClockKind.RESPOND), event.at, calendars, "not_recorded"
    )
    order = clockwork.stop(order, (ClockKind.RESOLVE,), event.at, calendars)
    order = replace(
        order,
        status=S.FINISHED,
        waiting=None,
        milestones=replace(order.milestones, finished_at=event.at),
    )
    return _with_result(order, event.result, event, calendars)


@apply_event.register
def _result(event: e.ResultRecorded, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return _with_result(order, event.result, event, calendars)


def _with_result(
    order: WorkOrder,
    result: Result,
    event: e.OrderEvent,
    calendars: Calendars,
) -> WorkOrder:
    order = replace(order, result=result)
    if result.cost_approved:
        stopped = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars)
        return approval_steps.over(stopped)
    return clockwork.run(order, (ClockKind.APPROVE,), event.at, calendars, anew=True)


@apply_event.register
def _cost_approved(event: e.CostApproved, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    result = order.result
    if result is None:
        raise ValueError("cost approved without a result")
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars)
    return replace(approval_steps.over(order), result=replace(result, cost_approved=True))


@apply_event.register
def _cost_refused(event: e.CostRefused, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars, "rejected")
    approval = order.approval or Approval(Subject.COST, PLAIN, event.at)
    return replace(order, approval=refused(approval, event.reason))


@apply_event.register
def _approval_asked(event: e.ApprovalAsked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return approval_steps.asked(order, event, calendars)


@apply_event.register
def _approval_signed(event: e.ApprovalSigned, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return approval_steps.after_signature(order, event, calendars)


@apply_event.register
def _passed_on(event: e.ApprovalPassedOn, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return approval_steps.after_passing_on(order, event, calendars)
