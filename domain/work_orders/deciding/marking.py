"""What is noted beside the work: urgency, flags, remarks, company, links."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from datetime import datetime

from domain.errors import InvalidInput, NotAllowed
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.deciding.rules import reason_in
from domain.work_orders.deciding.step import Events, decide_step
from domain.work_orders.order import WorkOrder


@decide_step.register
def _set_priority(command: c.SetPriority, order: WorkOrder, at: datetime) -> Events:
    previous = order.details.priority
    if command.priority is previous:
        raise NotAllowed("nothing_changed")
    return (e.PrioritySet(at=at, priority=command.priority, previous=previous),)


@decide_step.register
def _flag(command: c.FlagAbnormal, order: WorkOrder, at: datetime) -> Events:
    note = command.note.strip()
    present = order.abnormal
    if present is not None and (present.cause, present.note) == (command.cause, note):
        raise NotAllowed("nothing_changed")
    return (e.FlaggedAbnormal(at=at, cause=command.cause, note=note),)


@decide_step.register
def _waive(command: c.WaiveStandard, order: WorkOrder, at: datetime) -> Events:
    reason = reason_in(command.reason)
    if command.gate in order.waived:
        raise NotAllowed("nothing_changed")
    return (e.StandardWaived(at=at, gate=command.gate, reason=reason, lacking=command.lacking),)


@decide_step.register
def _clear(command: c.ClearAbnormal, order: WorkOrder, at: datetime) -> Events:
    if order.abnormal is None:
        raise NotAllowed("nothing_changed")
    return (e.AbnormalCleared(at=at, note=command.note.strip()),)


@decide_step.register
def _note(command: c.AddNote, order: WorkOrder, at: datetime) -> Events:
    if not command.text.strip():
        raise InvalidInput("text_required")
    return (e.NoteAdded(at=at, text=command.text.strip()),)


@decide_step.register
def _set_collaborators(command: c.SetCollaborators, order: WorkOrder, at: datetime) -> Events:
    chosen = tuple(dict.fromkeys(command.technician_ids))
    if chosen == order.collaborators:
        raise NotAllowed("nothing_changed")
    return (e.CollaboratorsSet(at=at, technician_ids=chosen),)


@decide_step.register
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


@decide_step.register
def _unlink(command: c.UnlinkOrder, order: WorkOrder, at: datetime) -> Events:
    gone = tuple(link for link in order.links if link.order_id == command.order_id)
    if not gone:
        raise NotAllowed("nothing_changed")
    return tuple(e.OrderUnlinked(at=at, link=link) for link in gone)
