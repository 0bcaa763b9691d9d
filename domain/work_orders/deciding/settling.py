"""How it ends: reviewed, sent back, returned, cancelled, rated; or begins again."""

# ruff: noqa: ARG001 - all handlers of one dispatch share one signature

from __future__ import annotations

from datetime import datetime

from domain.errors import InvalidInput, NotAllowed
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.deciding.assigning import present_dispatch
from domain.work_orders.deciding.rules import not_before, reason_in
from domain.work_orders.deciding.step import Events, decide_step
from domain.work_orders.order import Rating, WorkOrder


@decide_step.register
def _return(command: c.ReturnOrder, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at)
    technician_id = present_dispatch(order).technician_id
    return (e.OrderReturned(at=at, technician_id=technician_id, reason=reason_in(command.reason)),)


@decide_step.register
def _review(command: c.ReviewOrder, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at)
    if order.result is not None and not order.result.cost_approved:
        raise NotAllowed("cost_not_approved", cost_fen=order.result.cost_fen)
    return (e.OrderReviewed(at=at, note=command.note.strip()), e.OrderArchived(at=at))


@decide_step.register
def _send_back(command: c.SendBack, order: WorkOrder, at: datetime) -> Events:
    not_before(order, at)
    present_dispatch(order)
    improvement = reason_in(command.improvement)
    return (e.OrderSentBack(at=at, improvement=improvement, short_no=command.short_no),)


@decide_step.register
def _reopen(command: c.ReopenOrder, order: WorkOrder, at: datetime) -> Events:
    return (e.OrderReopened(at=at, reason=reason_in(command.reason)),)


@decide_step.register
def _cancel(command: c.CancelOrder, order: WorkOrder, at: datetime) -> Events:
    return (e.OrderCancelled(at=at, reason=reason_in(command.reason)),)


@decide_step.register
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
