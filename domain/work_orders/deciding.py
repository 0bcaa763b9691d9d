"""What a command makes happen to a work order, or why it may not."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from dataclasses import fields
from datetime import datetime, timedelta
from functools import singledispatch

from domain.approvals.approval import Way
from domain.errors import InvalidInput, NotAllowed
from domain.loads import check_load
from domain.work_orders import approval_steps
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.consultation import is_consulting, missing_from, parties_of
from domain.work_orders.kinds import UNDER_WAY, OrderStatus
from domain.work_orders.order import Dispatch, OrderDetails, PartUsed, Rating, Result, WorkOrder
from domain.work_orders.part_needs import check_needs
from domain.work_orders.steps import FROZEN_BY_COLLABORATION, STEP_CODES, STEPS

S = OrderStatus
Events = tuple[e.OrderEvent, ...]

#: A moment this far ahead is another machine's clock, not a mistake.
CLOCK_SKEW = timedelta(minutes=2)


def decide(order: WorkOrder | None, command: c.Command, *, now: datetime) -> Events:
    """The events of ``command`` on ``order`` (None: it is still to be taken), at least one.

    Raises NotAllowed: 'step_not_allowed' (params ``status``, ``step``: codes),
    'frozen_by_collaboration', 'cost_not_approved', 'nothing_changed'; InvalidInput:
    'reason_required', 'moment_in_future', 'moment_too_early' (param ``earliest_at``),
    'score_out_of_range', 'negative_amount', 'planned_time_reversed', 'title_required',
    'duration_out_of_range', 'window_reversed', 'crew_out_of_range',
    'quantity_not_positive', 'load_out_of_range'; NotAllowed('approval_settled').
    """
    at = command.at or now
    if at > now + CLOCK_SKEW:
        raise InvalidInput("moment_in_future", at=at)
    if isinstance(command, c.TakeOrder):
        if order is not None:
            raise NotAllowed("step_not_allowed", status=order.status.value, step="take")
        return _take(command, at)
    step = STEP_CODES[type(command)]
    if order is None:
        raise NotAllowed("step_not_allowed", status="", step=step)
    if type(command) not in STEPS[order.status]:
        raise NotAllowed("step_not_allowed", status=order.status.value, step=step)
    if is_consulting(order) and type(command) in FROZEN_BY_COLLABORATION:
        raise NotAllowed("frozen_by_collaboration", step=step)
    return _decide(command, order, at)


def earliest_moment(order: WorkOrder) -> datetime:
    """The last moment known of the present run: nothing of it can have happened before."""
    milestones = order.milestones
    known = [
        milestones.reported_at,
        milestones.dispatched_at,
        milestones.confirmed_at,
        milestones.departed_at,
        milestones.arrived_at,
        milestones.started_at,
        milestones.finished_at,
    ]
    if order.dispatch is not None:
        known.append(order.dispatch.dispatched_at)
    if order.waiting is not None:
        known.append(order.waiting.since_at)
    return max(moment for moment in known if moment is not None)


def check_details(details: OrderDetails) -> None:
    """Raise InvalidInput for details no order can have."""
    if not details.title.strip():
        raise InvalidInput("title_required")
    if not 1 <= details.duration_minutes <= 7 * 24 * 60:
        raise InvalidInput("duration_out_of_range", minutes=details.duration_minutes)
    if not 1 <= details.crew <= 20:
        raise InvalidInput("crew_out_of_range", crew=details.crew)
    starts, ends = details.window_start_at, details.window_end_at
    if starts is not None and ends is not None and ends <= starts:
        raise InvalidInput("window_reversed")
    check_needs(details.parts)
    check_load(details.load.kg, details.load.pieces)


def _take(command: c.TakeOrder, at: datetime) -> Events:
    check_details(command.details)
    reported_at = command.reported_at or at
    if reported_at > at:
        raise InvalidInput("moment_in_future", at=reported_at)
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


def _not_before(order: WorkOrder, at: datetime) -> None:
    earliest = earliest_moment(order)
    if at < earliest:
        raise InvalidInput("moment_too_early", earliest_at=earliest)


def _reason(text: str) -> str:
    if not text.strip():
        raise InvalidInput("reason_required")
    return text.strip()


@singledispatch
def _decide(command: c.Command, order: WorkOrder, at: datetime) -> Events:
    raise TypeError(f"no such command: {type(command).__name__}")


@_decide.register
def _edit(command: c.EditDetails, order: WorkOrder, at: datetime) -> Events:
    check_details(command.details)
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


@_decide.register
def _submit(command: c.SubmitOrder, order: WorkOrder, at: datetime) -> Events:
    submitted = e.OrderSubmitted(at=at, status=_entry_status(command.needs_approval))
    asked = approval_steps.ask_for_order(command.route, at) if command.needs_approval else ()
    return (submitted, *asked)


@_decide.register
def _approve(command: c.ApproveOrder, order: WorkOrder, at: datetime) -> Events:
    return approval_steps.sign(order, command, at, e.OrderApproved(at=at, by=_texted(command)))


@_decide.register
def _reject(command: c.RejectOrder, order: WorkOrder, at: datetime) -> Events:
    return (e.OrderRejected(at=at, reason=_reason(command.reason), by=command.by),)


@_decide.register
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


def _present_dispatch(order: WorkOrder) -> Dispatch:
    if order.dispatch is None:
        raise NotAllowed("step_not_allowed", status=order.status.value, step="dispatch")
    return order.dispatch


@_decide.register
def _reschedule(command: c.RescheduleDispatch, order: WorkOrder, at: datetime) -> Events:
    _check_planned(command.planned_start_at, command.planned_end_at)
    present = _present_dispatch(order)
    return _moved(present, command.planned_start_at, command.planned_end_at, at)


@_decide.register
def _lock(command: c.LockDispatch, order: WorkOrder, at: datetime) -> Events:
    if _present_dispatch(order).locked is command.locked:
        raise NotAllowed("nothing_changed")
    return (e.DispatchLocked(at=at, locked=command.locked),)


@_decide.register
def _unassign(command: c.UnassignOrder, order: WorkOrder, at: datetime) -> Events:
    technician_id = _present_dispatch(order).technician_id
    return (e.OrderUnassigned(at=at, technician_id=technician_id, reason=command.reason.strip()),)


def _confirmation(order: WorkOrder, at: datetime) -> Events:
    """Whoever departs, arrives, works or finishes has accepted, even if nobody said so."""
    return () if order.milestones.confirmed_at is not None else (e.DispatchAccepted(at=at),)


@_decide.register
def _accept(command: c.AcceptDispatch, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    return (e.DispatchAccepted(at=at),)


@_decide.register
def _depart(command: c.Depart, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    return (*_confirmation(order, at), e.TechnicianDeparted(at=at))


@_decide.register
def _arrive(command: c.Arrive, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    return (*_confirmation(order, at), e.TechnicianArrived(at=at))


@_decide.register
def _start(command: c.StartWork, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    return (*_confirmation(order, at), e.WorkStarted(at=at))


@_decide.register
def _hold(command: c.PutOnHold, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    note = command.note.strip()
    now_waiting = order.waiting
    wanted = (command.reason, note, command.parts)
    if now_waiting is not None and wanted == (
        now_waiting.reason,
        now_waiting.note,
        now_waiting.parts,
    ):
        raise NotAllowed("nothing_changed")
    check_needs(command.parts)
    return (e.PutOnWait(at=at, reason=command.reason, note=note, parts=command.parts),)


@_decide.register
def _resume(command: c.ResumeWork, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    note, missing = command.note.strip(), missing_from(order)
    if missing and not command.alone:
        raise NotAllowed("consultation_incomplete", count=len(missing))
    if missing and not note:
        raise InvalidInput("reason_required")
    return (e.WorkResumed(at=at, note=note, alone=bool(missing)),)


@_decide.register
def _opinion(command: c.GiveOpinion, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    text = command.text.strip()
    if not is_consulting(order):
        raise NotAllowed("step_not_allowed", step="opinion")
    if not text:
        raise InvalidInput("opinion_required")
    if command.technician_id not in parties_of(order):
        raise InvalidInput("opinion_of_stranger")
    return (e.OpinionGiven(at=at, technician_id=command.technician_id, text=text),)


@_decide.register
def _finish(command: c.FinishOrder, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    resumed = (e.WorkResumed(at=at),) if order.waiting is not None else ()
    if order.result is not None and _says_nothing(command):
        # Sent back and finished by "3": what was recorded the first time still holds.
        result = order.result
    else:
        result = _result_of(command, order.result)
    events: Events = (*_confirmation(order, at), *resumed, e.OrderFinished(at=at, result=result))
    return (*events, *_what_the_cost_asks(order, result, command, at))


def _says_nothing(command: c.FinishOrder) -> bool:
    return not (
        command.resolution.strip()
        or command.fault.strip()
        or command.labour_fen
        or command.travel_fen
        or command.parts
        or command.own
    )


@_decide.register
def _record(command: c.RecordResult, order: WorkOrder, at: datetime) -> Events:
    result = _result_of(command, order.result)
    if result == order.result:
        raise NotAllowed("nothing_changed")
    recorded = e.ResultRecorded(at=at, result=result)
    return (recorded, *_what_the_cost_asks(order, result, command, at))


def _what_the_cost_asks(
    order: WorkOrder, result: Result, command: c.FinishOrder | c.RecordResult, at: datetime
) -> Events:
    if result.cost_approved:
        return _automatic_approval(result, order.result, at)
    return approval_steps.ask_for_cost(order, result, command.route, at)


def cost_asked_for(order: WorkOrder, command: c.FinishOrder | c.RecordResult) -> int:
    """What the work cost according to ``command``, in fen; what stands already where it says nothing."""
    if isinstance(command, c.FinishOrder) and order.result is not None and _says_nothing(command):
        return order.result.cost_fen
    return command.labour_fen + command.travel_fen + parts_cost_fen(command.parts)


def _result_of(command: c.FinishOrder | c.RecordResult, former: Result | None) -> Result:
    amounts = [command.labour_fen, command.travel_fen]
    amounts += [part.unit_price_fen for part in command.parts]
    if any(amount < 0 for amount in amounts) or any(part.quantity <= 0 for part in command.parts):
        raise InvalidInput("negative_amount")
    cost_fen = command.labour_fen + command.travel_fen + parts_cost_fen(command.parts)
    approved_before = former is not None and former.cost_approved and cost_fen <= former.cost_fen
    return Result(
        resolution=command.resolution.strip(),
        fault=command.fault.strip(),
        labour_fen=command.labour_fen,
        travel_fen=command.travel_fen,
        parts=command.parts,
        cost_fen=cost_fen,
        first_visit=command.first_visit,
        own=command.own or (former.own if former is not None else ()),
        cost_approved=approved_before or cost_fen <= command.approval_limit_fen,
    )


def parts_cost_fen(parts: tuple[PartUsed, ...]) -> int:
    """What ``parts`` cost together, each line rounded to the fen."""
    return sum(round(part.quantity * part.unit_price_fen) for part in parts)


def _automatic_approval(result: Result, former: Result | None, at: datetime) -> Events:
    """A line in the history when a cost approved itself (CO-05)."""
    unchanged = former is not None and former.cost_approved and result.cost_fen <= former.cost_fen
    if result.cost_fen == 0 or not result.cost_approved or unchanged:
        return ()
    return (e.CostApproved(at=at, automatic=True),)


@_decide.register
def _approve_cost(command: c.ApproveCost, order: WorkOrder, at: datetime) -> Events:
    if order.result is None or order.result.cost_approved:
        raise NotAllowed("nothing_changed")
    return approval_steps.sign(order, command, at, e.CostApproved(at=at, by=_texted(command)))


def _texted(command: c.Approve) -> str:
    """Who approved where it was not whoever gave the command."""
    return command.by if command.way is Way.TEXT else ""


@_decide.register
def _refuse_cost(command: c.RefuseCost, order: WorkOrder, at: datetime) -> Events:
    return approval_steps.refuse_cost(order, command, at)


@_decide.register
def _end_approval_time(command: c.EndApprovalTime, order: WorkOrder, at: datetime) -> Events:
    waits = order.status is S.WAITING_APPROVAL
    done = e.OrderApproved(at=at) if waits else e.CostApproved(at=at)
    return approval_steps.end_time(order, at, done)


@_decide.register
def _return(command: c.ReturnOrder, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    technician_id = _present_dispatch(order).technician_id
    return (e.OrderReturned(at=at, technician_id=technician_id, reason=_reason(command.reason)),)


@_decide.register
def _review(command: c.ReviewOrder, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    if order.result is not None and not order.result.cost_approved:
        raise NotAllowed("cost_not_approved", cost_fen=order.result.cost_fen)
    return (e.OrderReviewed(at=at, note=command.note.strip()), e.OrderArchived(at=at))


@_decide.register
def _send_back(command: c.SendBack, order: WorkOrder, at: datetime) -> Events:
    _not_before(order, at)
    _present_dispatch(order)
    improvement = _reason(command.improvement)
    return (e.OrderSentBack(at=at, improvement=improvement, short_no=command.short_no),)


@_decide.register
def _reopen(command: c.ReopenOrder, order: WorkOrder, at: datetime) -> Events:
    return (e.OrderReopened(at=at, reason=_reason(command.reason)),)


@_decide.register
def _cancel(command: c.CancelOrder, order: WorkOrder, at: datetime) -> Events:
    return (e.OrderCancelled(at=at, reason=_reason(command.reason)),)


@_decide.register
def _set_priority(command: c.SetPriority, order: WorkOrder, at: datetime) -> Events:
    previous = order.details.priority
    if command.priority is previous:
        raise NotAllowed("nothing_changed")
    return (e.PrioritySet(at=at, priority=command.priority, previous=previous),)


@_decide.register
def _flag(command: c.FlagAbnormal, order: WorkOrder, at: datetime) -> Events:
    note = command.note.strip()
    present = order.abnormal
    if present is not None and (present.cause, present.note) == (command.cause, note):
        raise NotAllowed("nothing_changed")
    return (e.FlaggedAbnormal(at=at, cause=command.cause, note=note),)


@_decide.register
def _clear(command: c.ClearAbnormal, order: WorkOrder, at: datetime) -> Events:
    if order.abnormal is None:
        raise NotAllowed("nothing_changed")
    return (e.AbnormalCleared(at=at, note=command.note.strip()),)


@_decide.register
def _note(command: c.AddNote, order: WorkOrder, at: datetime) -> Events:
    if not command.text.strip():
        raise InvalidInput("text_required")
    return (e.NoteAdded(at=at, text=command.text.strip()),)


@_decide.register
def _set_collaborators(command: c.SetCollaborators, order: WorkOrder, at: datetime) -> Events:
    chosen = tuple(dict.fromkeys(command.technician_ids))
    if chosen == order.collaborators:
        raise NotAllowed("nothing_changed")
    return (e.CollaboratorsSet(at=at, technician_ids=chosen),)


@_decide.register
def _link(command: c.LinkOrder, order: WorkOrder, at: datetime) -> Events:
    if command.link.order_id == order.id:
        raise InvalidInput("linked_to_itself", number=order.number)
    kind = command.link.kind
    present = [link for link in order.links if link.order_id == command.link.order_id]
    if any(link.kind is kind for link in present):
        raise NotAllowed("nothing_changed")
    former = [link for link in present if not kind.goes_with(link.kind)]
    gone = (e.OrderUnlinked(at=at, link=link) for link in former)
    return (*gone, e.OrderLinked(at=at, link=command.link))


@_decide.register
def _unlink(command: c.UnlinkOrder, order: WorkOrder, at: datetime) -> Events:
    gone = tuple(link for link in order.links if link.order_id == command.order_id)
    if not gone:
        raise NotAllowed("nothing_changed")
    return tuple(e.OrderUnlinked(at=at, link=link) for link in gone)


@_decide.register
def _rate(command: c.RateOrder, order: WorkOrder, at: datetime) -> Events:
    if not 1 <= command.score <= 5:
        raise InvalidInput("score_out_of_range", score=command.score)
    rating = Rating(
        score=command.score,
        comment=command.comment.strip(),
        voluntary=command.voluntary,
        at=at,
    )
    return (e.OrderRated(at=at, rating=rating),)
