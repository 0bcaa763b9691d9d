"""What is reported of the work: confirmed, on the way, there, at work, on hold."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from datetime import datetime

from domain.errors import InvalidInput, NotAllowed
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.consultation import is_consulting, missing_from, parties_of
from domain.work_orders.deciding.rules import not_before
from domain.work_orders.deciding.step import Events, decide_step
from domain.work_orders.order import WorkOrder
from domain.work_orders.part_needs import check_needs


def confirmation(order: WorkOrder, at: datetime) -> Events:
    """Whoever departs, arrives, works or finishes has accepted, even if nobody said so."""
    return () if order.milestones.confirmed_at is not None else (e.DispatchAccepted(at=at),)


@decide_step.register
def _accept(command: c.AcceptDispatch, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at)
    return (e.DispatchAccepted(at=at),)


@decide_step.register
def _depart(command: c.Depart, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at, on_paper=command.keyed_in)
    return (*confirmation(order, at), e.TechnicianDeparted(at=at, keyed_in=command.keyed_in))


@decide_step.register
def _arrive(command: c.Arrive, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at, on_paper=command.keyed_in)
    return (*confirmation(order, at), e.TechnicianArrived(at=at, keyed_in=command.keyed_in))


@decide_step.register
def _start(command: c.StartWork, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at, on_paper=command.keyed_in)
    return (*confirmation(order, at), e.WorkStarted(at=at, keyed_in=command.keyed_in))


@decide_step.register
def _hold(command: c.PutOnHold, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at)
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


@decide_step.register
def _resume(command: c.ResumeWork, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at)
    note, missing = command.note.strip(), missing_from(order)
    if missing and not command.alone:
        raise NotAllowed("consultation_incomplete", count=len(missing))
    if missing and not note:
        raise InvalidInput("reason_required")
    return (e.WorkResumed(at=at, note=note, alone=bool(missing)),)


@decide_step.register
def _opinion(command: c.GiveOpinion, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at)
    text = command.text.strip()
    if not is_consulting(order):
        raise NotAllowed("step_not_allowed", step="opinion")
    if not text:
        raise InvalidInput("opinion_required")
    if command.technician_id not in parties_of(order):
        raise InvalidInput("opinion_of_stranger")
    return (e.OpinionGiven(at=at, technician_id=command.technician_id, text=text),)
