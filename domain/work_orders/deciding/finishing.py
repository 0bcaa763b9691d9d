"""The result of the work, its cost, and who agrees to that."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from datetime import datetime

from domain.errors import InvalidInput, NotAllowed
from domain.work_orders import approval_steps
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.deciding.entering import texted
from domain.work_orders.deciding.rules import not_before
from domain.work_orders.deciding.step import Events, S, decide_step
from domain.work_orders.deciding.working import confirmation
from domain.work_orders.order import PartUsed, Result, WorkOrder


@decide_step.register
def _finish(command: c.FinishOrder, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at, on_paper=command.keyed_in)
    resumed = (e.WorkResumed(at=at),) if order.waiting is not None else ()
    if order.result is not None and _says_nothing(command):
        # Sent back and finished by "3": what was recorded the first time still holds.
        result = order.result
    else:
        result = _result_of(command, order.result)
    finished = e.OrderFinished(at=at, result=result, keyed_in=command.keyed_in)
    events: Events = (*confirmation(order, at), *resumed, finished)
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


@decide_step.register
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


@decide_step.register
def _approve_cost(command: c.ApproveCost, order: WorkOrder, at: datetime) -> Events:
    if order.result is None or order.result.cost_approved:
        raise NotAllowed("nothing_changed")
    return approval_steps.sign(order, command, at, e.CostApproved(at=at, by=texted(command)))


@decide_step.register
def _refuse_cost(command: c.RefuseCost, order: WorkOrder, at: datetime) -> Events:
    return approval_steps.refuse_cost(order, command, at)


@decide_step.register
def _end_approval_time(command: c.EndApprovalTime, order: WorkOrder, at: datetime) -> Events:
    waits = order.status is S.WAITING_APPROVAL
    done = e.OrderApproved(at=at) if waits else e.CostApproved(at=at)
    return approval_steps.end_time(order, at, done)
