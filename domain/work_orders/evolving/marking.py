"""What is noted beside the work: urgency, flags, remarks, company, links."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from dataclasses import replace

from domain.codec import from_plain
from domain.service_levels.clocks import Calendars
from domain.work_orders import events as e
from domain.work_orders.evolving.step import apply_event
from domain.work_orders.order import Abnormal, WorkOrder


@apply_event.register
def _priority_set(event: e.PrioritySet, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, details=replace(order.details, priority=event.priority))


@apply_event.register
def _flagged(event: e.FlaggedAbnormal, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, abnormal=Abnormal(event.cause, event.at, event.note))


@apply_event.register
def _cleared(event: e.AbnormalCleared, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, abnormal=None)


@apply_event.register
def _noted(event: e.NoteAdded, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return order


@apply_event.register
def _waived(event: e.StandardWaived, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, waived=(*order.waived, event.gate))


@apply_event.register
def _collaborators(event: e.CollaboratorsSet, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, collaborators=event.technician_ids)


@apply_event.register
def _linked(event: e.OrderLinked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, links=(*order.links, event.link))


@apply_event.register
def _unlinked(event: e.OrderUnlinked, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    return replace(order, links=tuple(x for x in order.links if x != event.link))


@apply_event.register
def _restored(event: e.OrderRestored, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    state = {**event.state, "id": order.id, "version": order.version}
    return from_plain(WorkOrder, state)
