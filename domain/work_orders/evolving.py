"""Applying one event to a work order."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch

from domain.approvals.approval import Approval, Subject, refused
from domain.approvals.route import PLAIN
from domain.codec import from_plain
from domain.service_levels.clocks import Calendars, ClockKind, clocks_of, retarget
from domain.work_orders import approval_steps, clockwork
from domain.work_orders import events as e
from domain.work_orders.kinds import UNDER_WAY, OrderStatus
from domain.work_orders.order import Abnormal, Milestones, Opinion, Result, Waiting, WorkOrder
from domain.work_orders.part_needs import united

S = OrderStatus


def evolve(order: WorkOrder | None, event: e.OrderEvent, calendars: Calendars) -> WorkOrder:
    """The order after ``event``. ``order`` None is only good for :class:`OrderTaken`.

    ``id`` and ``version`` are left alone (0 for a new order): the store counts commands.
    Raises ValueError when the event cannot belong to this order.
    """
    if isinstance(event, e.OrderTaken):
        if order is not None:
            raise ValueError("an order is taken once")
        return _taken(event, calendars)
    if order is None:
        raise ValueError(f"{event.kind} of an order that was never taken")
    return _apply(event, order, calendars)


def _taken(event: e.OrderTaken, calendars: Calendars) -> WorkOrder:
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


@singledispatch
def _apply(event: e.OrderEvent, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    raise ValueError(f"no such event: {event.kind}")


@_apply.register
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


@_apply.register
def _submitted(event: e.OrderSubmitted, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    milestones = order.milestones
    if milestones.desk_accepted_at is None:
        milestones = replace(milestones, desk_accepted_at=event.at)
    order = replace(order, status=event.status, milestones=milestones)
    order = clockwork.run(order, clockwork.CUSTOMER_CLOCKS, event.at, calendars)
    waiting = event.status is S.WAITING_APPROVAL
    first = ClockKind.APPROVE if waiting else ClockKind.DISPATCH
    return clockwork.run(order, (first,), event.at, calendars, anew=True)


@_apply.register
def _approved(event: e.OrderApproved, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars)
    order = clockwork.run(order, (ClockKind.DISPATCH,), event.at, calendars)
    return replace(approval_steps.over(order), status=S.QUEUED)


@_apply.register
def _rejected(event: e.OrderRejected, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars, "rejected")
    order = clockwork.pause(order, clockwork.CUSTOMER_CLOCKS, event.at, "rejected")
    return replace(approval_steps.over(order), status=S.DRAFT)


@_apply.register
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


@_apply.register
def _rescheduled(event: e.DispatchRescheduled, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    if order.dispatch is None:
        raise ValueError("rescheduled without a dispatch")
    moved = replace(
        order.dispatch,
        planned_start_at=event.planned_start_at,
        planned_end_at=event.planned_end_at,
    )
    return replace(order, dispatch=moved)


@_apply.register
def _locked(event: e.DispatchLocked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    if order.dispatch is None:
        raise ValueError("locked without a dispatch")
    return replace(order, dispatch=replace(order.dispatch, locked=event.locked))


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


@_apply.register
def _unassigned(event: e.OrderUnassigned, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return _back_in_queue(order, event, S.QUEUED, calendars)


@_apply.register
def _returned(event: e.OrderReturned, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = _back_in_queue(order, event, S.RETURNED, calendars)
    return replace(order, return_reason=event.reason, returned_count=order.returned_count + 1)


@_apply.register
def _accepted(event: e.DispatchAccepted, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.RESPOND,), event.at, calendars)
    # Confirmed while waiting: the moment counts, the waiting stays.
    status = S.ACCEPTED if order.status is S.DISPATCHED else order.status
    waiting = order.waiting
    if waiting is not None and waiting.resumes_to is S.DISPATCHED:
        waiting = replace(waiting, resumes_to=S.ACCEPTED)
    return replace(
        order,
        status=status,
        waiting=waiting,
        milestones=replace(order.milestones, confirmed_at=event.at),
    )


@_apply.register
def _departed(event: e.TechnicianDeparted, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(
        order, status=S.EN_ROUTE, milestones=replace(order.milestones, departed_at=event.at)
    )


@_apply.register
def _arrived(event: e.TechnicianArrived, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.ARRIVE,), event.at, calendars)
    return replace(
        order, status=S.ON_SITE, milestones=replace(order.milestones, arrived_at=event.at)
    )


@_apply.register
def _started(event: e.WorkStarted, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.ARRIVE,), event.at, calendars, "not_recorded")
    return replace(
        order, status=S.IN_PROGRESS, milestones=replace(order.milestones, started_at=event.at)
    )


@_apply.register
def _waiting(event: e.PutOnWait, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    resumes_to = order.waiting.resumes_to if order.waiting is not None else order.status
    if order.waiting is not None:
        order = clockwork.run(order, (ClockKind.RESOLVE,), event.at, calendars)
    order = clockwork.pause_for_waiting(order, event.at, event.reason.value)
    return replace(
        order,
        status=S.WAITING,
        waiting=Waiting(event.reason, event.at, event.note, resumes_to, event.parts),
        details=replace(order.details, parts=united(order.details.parts, event.parts)),
    )


@_apply.register
def _resumed(event: e.WorkResumed, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    if order.waiting is None:
        raise ValueError("resumed without waiting")
    resumes_to = order.waiting.resumes_to
    order = clockwork.run(order, (ClockKind.RESOLVE,), event.at, calendars)
    return replace(order, status=resumes_to, waiting=None)


@_apply.register
def _opinion(event: e.OpinionGiven, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    del calendars
    if order.waiting is None:
        raise ValueError("an opinion without waiting")
    others = tuple(x for x in order.waiting.opinions if x.technician_id != event.technician_id)
    said = Opinion(event.technician_id, event.text, event.at)
    return replace(order, waiting=replace(order.waiting, opinions=(*others, said)))


@_apply.register
def _finished(event: e.OrderFinished, order: WorkOrder, calendars: Calendars) -> WorkOrder:
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


@_apply.register
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


@_apply.register
def _cost_approved(event: e.CostApproved, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    result = order.result
    if result is None:
        raise ValueError("cost approved without a result")
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars)
    return replace(approval_steps.over(order), result=replace(result, cost_approved=True))


@_apply.register
def _cost_refused(event: e.CostRefused, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(order, (ClockKind.APPROVE,), event.at, calendars, "rejected")
    approval = order.approval or Approval(Subject.COST, PLAIN, event.at)
    return replace(order, approval=refused(approval, event.reason))


@_apply.register
def _approval_asked(event: e.ApprovalAsked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return approval_steps.asked(order, event, calendars)


@_apply.register
def _approval_signed(event: e.ApprovalSigned, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return approval_steps.after_signature(order, event, calendars)


@_apply.register
def _passed_on(event: e.ApprovalPassedOn, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return approval_steps.after_passing_on(order, event, calendars)


@_apply.register
def _reviewed(event: e.OrderReviewed, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, milestones=replace(order.milestones, reviewed_at=event.at))


@_apply.register
def _archived(event: e.OrderArchived, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(
        order, status=S.ARCHIVED, milestones=replace(order.milestones, archived_at=event.at)
    )


@_apply.register
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
    )


@_apply.register
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
    )


@_apply.register
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


@_apply.register
def _priority_set(event: e.PrioritySet, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, details=replace(order.details, priority=event.priority))


@_apply.register
def _flagged(event: e.FlaggedAbnormal, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, abnormal=Abnormal(event.cause, event.at, event.note))


@_apply.register
def _cleared(event: e.AbnormalCleared, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, abnormal=None)


@_apply.register
def _noted(event: e.NoteAdded, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return order


@_apply.register
def _collaborators(event: e.CollaboratorsSet, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, collaborators=event.technician_ids)


@_apply.register
def _linked(event: e.OrderLinked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, links=(*order.links, event.link))


@_apply.register
def _unlinked(event: e.OrderUnlinked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, links=tuple(x for x in order.links if x != event.link))


@_apply.register
def _rated(event: e.OrderRated, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, rating=event.rating)


@_apply.register
def _restored(event: e.OrderRestored, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    state = {**event.state, "id": order.id, "version": order.version}
    return from_plain(WorkOrder, state)
