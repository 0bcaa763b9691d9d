"""How an order comes in: taken, edited, submitted, approved."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from dataclasses import fields
from datetime import datetime

from domain.approvals.approval import Way
from domain.errors import InvalidInput, NotAllowed
from domain.work_orders import approval_steps
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.deciding.rules import check_details, check_failure, reason_in
from domain.work_orders.deciding.step import Events, S, decide_step
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import OrderDetails, WorkOrder


def take(command: c.TakeOrder, at: datetime) -> Events:
    """A new order."""
    check_details(command.details)
    reported_at = command.reported_at or at
    if reported_at > at:
        raise InvalidInput("moment_in_future", at=reported_at)
    check_failure(command.details, reported_at)
    status = S.DRAFT if command.draft else _entry_status(command.needs_approval)
    waits = status is S.WAITING_APPROVAL
    return (
        e.OrderTaken(
            at=at,
            number=command.number,
            details=command.details,
            policy=command.policy,
            reported_at=reported_at,
            status=status,
            fixed_resolve_due_at=command.fixed_resolve_due_at,
            imported=command.imported,
        ),
        *(approval_steps.ask_for_order(command.route, at) if waits else ()),
    )


def _entry_status(needs_approval: bool) -> OrderStatus:
    return S.WAITING_APPROVAL if needs_approval else S.QUEUED


@decide_step.register
def _edit(command: c.EditDetails, order: WorkOrder, at: datetime) -> Events:
    check_details(command.details)
    check_failure(command.details, order.milestones.reported_at)
    changed = tuple(
        field.name
        for field in fields(OrderDetails)
        if getattr(command.details, field.name) != getattr(order.details, field.name)
    )
    if not changed and command.policy is None:
        raise NotAllowed("nothing_changed")
    return (
        e.DetailsEdited(at=at, details=command.details, changed=changed, policy=command.policy),
    )


@decide_step.register
def _submit(command: c.SubmitOrder, order: WorkOrder, at: datetime) -> Events:
    submitted = e.OrderSubmitted(at=at, status=_entry_status(command.needs_approval))
    asked = approval_steps.ask_for_order(command.route, at) if command.needs_approval else ()
    return (submitted, *asked)


@decide_step.register
def _approve(command: c.ApproveOrder, order: WorkOrder, at: datetime) -> Events:
    return approval_steps.sign(order, command, at, e.OrderApproved(at=at, by=texted(command)))


@decide_step.register
def _reject(command: c.RejectOrder, order: WorkOrder, at: datetime) -> Events:
    return (e.OrderRejected(at=at, reason=reason_in(command.reason), by=command.by),)


def texted(command: c.Approve) -> str:
    """Who approved where it was not whoever gave the command."""
    return command.by if command.way is Way.TEXT else ""
