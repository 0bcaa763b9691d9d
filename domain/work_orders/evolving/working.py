"""What is reported of the work: confirmed, on the way, there, at work, on hold."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from dataclasses import replace

from domain.service_levels.clocks import Calendars, ClockKind
from domain.work_orders import clockwork
from domain.work_orders import events as e
from domain.work_orders.evolving.step import S, apply_event
from domain.work_orders.order import Opinion, Waiting, WorkOrder
from domain.work_orders.part_needs import united


@apply_event.register
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


def sent_by_then(order: WorkOrder, event: e.FieldEvent) -> WorkOrder:
    """What paper says of a time before the dispatch was written down: he was sent, and knew of it,
    by then."""
    at, milestones, dispatch = event.at, order.milestones, order.dispatch
    if not event.keyed_in or dispatch is None:
        return order
    order = clockwork.stopped_by(order, (ClockKind.DISPATCH, ClockKind.RESPOND), at)
    return replace(
        order,
        dispatch=replace(dispatch, dispatched_at=min(dispatch.dispatched_at, at)),
        milestones=replace(
            milestones,
            dispatched_at=min(milestones.dispatched_at or at, at),
            confirmed_at=min(milestones.confirmed_at or at, at),
        ),
    )


@apply_event.register
def _departed(event: e.TechnicianDeparted, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = sent_by_then(order, event)
    return replace(
        order, status=S.EN_ROUTE, milestones=replace(order.milestones, departed_at=event.at)
    )


@apply_event.register
def _arrived(event: e.TechnicianArrived, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = clockwork.stop(sent_by_then(order, event), (ClockKind.ARRIVE,), event.at, calendars)
    return replace(
        order, status=S.ON_SITE, milestones=replace(order.milestones, arrived_at=event.at)
    )


@apply_event.register
def _started(event: e.WorkStarted, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    order = sent_by_then(order, event)
    order = clockwork.stop(order, (ClockKind.ARRIVE,), event.at, calendars, "not_recorded")
    return replace(
        order, status=S.IN_PROGRESS, milestones=replace(order.milestones, started_at=event.at)
    )


@apply_event.register
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


@apply_event.register
def _resumed(event: e.WorkResumed, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    if order.waiting is None:
        raise ValueError("resumed without waiting")
    resumes_to = order.waiting.resumes_to
    order = clockwork.run(order, (ClockKind.RESOLVE,), event.at, calendars)
    return replace(order, status=resumes_to, waiting=None)


@apply_event.register
def _opinion(event: e.OpinionGiven, order: WorkOrder, calendars: Calendars) -> WorkOrder:
    del calendars
    if order.waiting is None:
        raise ValueError("an opinion without waiting")
    others = tuple(x for x in order.waiting.opinions if x.technician_id != event.technician_id)
    said = Opinion(event.technician_id, event.text, event.at)
    return replace(order, waiting=replace(order.waiting, opinions=(*others, said)))
