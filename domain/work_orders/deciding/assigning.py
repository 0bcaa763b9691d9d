"""Who goes when: dispatched, moved, locked, taken back."""

from __future__ import annotations

from datetime import datetime

from domain.errors import InvalidInput, NotAllowed
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.deciding.step import Events, decide_step
from domain.work_orders.kinds import UNDER_WAY
from domain.work_orders.order import Dispatch, WorkOrder


@decide_step.register
def _dispatch(command: c.DispatchOrder, order: WorkOrder, at: datetime) -> Events:
    _check_planned(command.planned_start_at, command.planned_end_at)
    present = order.dispatch if order.status in UNDER_WAY else None
    if present is not None and present.technician_id == command.technician_id:
        return _moved(present, command.planned_start_at, command.planned_end_at, at)
    # Not the last milestone: what the former technician did is no bound for the next one.
    if at < order.milestones.reported_at:
        raise InvalidInput("moment_too_early", earliest_at=order.milestones.reported_at)
    dispatch = Dispatch(
        technician_id=command.technician_id,
        planned_start_at=command.planned_start_at,
        planned_end_at=command.planned_end_at,
        short_no=command.short_no,
        revision=order.dispatch_count + 1,
        dispatched_at=at,
        override_reason=command.override_reason.strip(),
    )
    return (
        e.OrderDispatched(
            at=at,
            dispatch=dispatch,
            previous_technician_id=present.technician_id if present is not None else None,
            reason=command.reason.strip(),
        ),
    )


def _check_planned(starts: datetime, ends: datetime) -> None:
    if ends <= starts:
        raise InvalidInput("planned_time_reversed")


def _moved(present: Dispatch, starts: datetime, ends: datetime, at: datetime) -> Events:
    if (starts, ends) == (present.planned_start_at, present.planned_end_at):
        raise NotAllowed("nothing_changed")
    return (e.DispatchRescheduled(at=at, planned_start_at=starts, planned_end_at=ends),)


def present_dispatch(order: WorkOrder) -> Dispatch:
    """NotAllowed('step_not_allowed') where nobody is to go."""
    if order.dispatch is None:
        raise NotAllowed("step_not_allowed", status=order.status.value, step="dispatch")
    return order.dispatch


@decide_step.register
def _reschedule(command: c.RescheduleDispatch, order: WorkOrder, at: datetime) -> Events:
    _check_planned(command.planned_start_at, command.planned_end_at)
    present = present_dispatch(order)
    return _moved(present, command.planned_start_at, command.planned_end_at, at)


@decide_step.register
def _lock(command: c.LockDispatch, order: WorkOrder, at: datetime) -> Events:
    if present_dispatch(order).locked is command.locked:
        raise NotAllowed("nothing_changed")
    return (e.DispatchLocked(at=at, locked=command.locked),)


@decide_step.register
def _unassign(command: c.UnassignOrder, order: WorkOrder, at: datetime) -> Events:
    technician_id = present_dispatch(order).technician_id
    return (e.OrderUnassigned(at=at, technician_id=technician_id, reason=command.reason.strip()),)
