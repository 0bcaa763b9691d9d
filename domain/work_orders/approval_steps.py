"""What asking, signing and refusing do to an order: the events, and what they leave."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from domain.approvals.approval import Approval, Signature, Subject, Way, passed_on, signed
from domain.approvals.route import AtTimeout, Route
from domain.errors import InvalidInput, NotAllowed
from domain.service_levels import clocks
from domain.service_levels.clocks import Calendars, Clock, ClockKind
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.order import Result, WorkOrder

Events = tuple[e.OrderEvent, ...]


def ask_for_order(route: Route, at: datetime) -> Events:
    """After the order was taken or submitted for approval."""
    if route.is_plain or not route.asks:
        return ()
    return (e.ApprovalAsked(at=at, approval=Approval(Subject.ORDER, route, at)),)


def ask_for_cost(order: WorkOrder, result: Result, route: Route, at: datetime) -> Events:
    """After a result that does not approve itself; what runs goes on where the same is asked for no
    more money."""
    running = order.approval
    goes_on = running is not None and running.is_open and running.route == route
    if goes_on and running is not None and result.cost_fen <= (running.amount_fen or 0):
        return ()
    if route.asks and not route.is_plain:
        asked = Approval(Subject.COST, route, at, result.cost_fen)
        return (e.ApprovalAsked(at=at, approval=asked),)
    return (e.ApprovalAsked(at=at, approval=None),) if running is not None else ()


def sign(order: WorkOrder, command: c.Approve, at: datetime, done: e.OrderEvent) -> Events:
    """One signature more, and ``done`` when it was the last one missing."""
    approval = order.approval
    if approval is None or approval.route.is_plain:
        return (done,)
    if command.signer is None or command.signer not in approval.waits_for:
        raise NotAllowed("approval_settled")
    signature = Signature(
        approval.level, command.signer, command.by, at, command.way, command.note.strip()
    )
    given = e.ApprovalSigned(at=at, signature=signature)
    return (given, done) if signed(approval, signature).is_done else (given,)


def end_time(order: WorkOrder, at: datetime, done: e.OrderEvent) -> Events:
    """The time of the present level is over. NotAllowed('nothing_changed') while it is not, or where
    the card only reminds."""
    approval, clock = order.approval, order.clock(ClockKind.APPROVE)
    if approval is None or clock is None or clock.due_at is None or at < clock.due_at:
        raise NotAllowed("nothing_changed")
    level = approval.turn
    if approval.lapses_to is AtTimeout.PASS_ON and level.deputy is not None:
        return (e.ApprovalPassedOn(at=at, to=level.deputy),)
    if approval.lapses_to is not AtTimeout.AGREE:
        raise NotAllowed("nothing_changed")
    signature = Signature(approval.level, approval.waits_for[0], "", at, Way.TIME)
    given = e.ApprovalSigned(at=at, signature=signature)
    return (given, done) if signed(approval, signature).is_done else (given,)


def refuse_cost(order: WorkOrder, command: c.RefuseCost, at: datetime) -> Events:
    """NotAllowed('nothing_changed') where no cost waits for an answer; InvalidInput
    ('reason_required')."""
    refused = order.approval is not None and order.approval.refused
    if order.result is None or order.result.cost_approved or refused:
        raise NotAllowed("nothing_changed")
    if not command.reason.strip():
        raise InvalidInput("reason_required")
    return (e.CostRefused(at=at, reason=command.reason.strip(), by=command.by),)


# --- what the events leave ----------------------------------------------------------------------
def asked(order: WorkOrder, event: e.ApprovalAsked, calendars: Calendars) -> WorkOrder:
    anew = order.approval is not None
    order = over(order)
    if event.approval is None:
        return order
    clock = order.clock(ClockKind.APPROVE)
    approval = event.approval
    if clock is not None:
        approval = replace(
            approval,
            usual_minutes=clock.target_minutes,
            usual_warning=clock.warn_before_minutes,
        )
    return _timed(replace(order, approval=approval), event.at, calendars, anew=anew)


def after_signature(order: WorkOrder, event: e.ApprovalSigned, calendars: Calendars) -> WorkOrder:
    before = _running(order)
    after = signed(before, event.signature)
    order = replace(order, approval=after)
    next_level = after.level != before.level or bool(before.refused)
    if after.is_done or not next_level:
        return order
    return _timed(order, event.at, calendars, anew=True)


def after_passing_on(
    order: WorkOrder, event: e.ApprovalPassedOn, calendars: Calendars
) -> WorkOrder:
    order = replace(order, approval=passed_on(_running(order), event.at))
    return _timed(order, event.at, calendars, anew=True)


def retimed(order: WorkOrder, at: datetime, calendars: Calendars) -> WorkOrder:
    """After its service limits changed: the level keeps its own time, the usual one is another."""
    clock = order.clock(ClockKind.APPROVE)
    if order.approval is None or clock is None:
        return order
    approval = replace(
        order.approval,
        usual_minutes=clock.target_minutes,
        usual_warning=clock.warn_before_minutes,
    )
    return _timed(replace(order, approval=approval), at, calendars, anew=False)


def over(order: WorkOrder) -> WorkOrder:
    """Nothing is asked for any more; the clock has its usual time again."""
    approval, clock = order.approval, order.clock(ClockKind.APPROVE)
    if approval is None:
        return order
    order = replace(order, approval=None)
    if clock is None or not approval.usual_minutes:
        return order
    usual = replace(
        clock,
        target_minutes=approval.usual_minutes,
        warn_before_minutes=approval.usual_warning,
    )
    return _with_clock(order, usual)


def _running(order: WorkOrder) -> Approval:
    if order.approval is None:
        raise ValueError("signed without an approval")
    return order.approval


def _timed(order: WorkOrder, at: datetime, calendars: Calendars, *, anew: bool) -> WorkOrder:
    """The clock of approval follows the present level. ``anew``: with the whole time again."""
    approval = _running(order)
    if approval.is_done or not approval.is_open:
        return order
    minutes = approval.turn.minutes or approval.usual_minutes
    if not minutes:
        return order
    clock = order.clock(ClockKind.APPROVE)
    if clock is None:
        calendar = order.clocks[0].calendar_code if order.clocks else ""
        clock = Clock(ClockKind.APPROVE, minutes, calendar)
    elif anew:
        clock = clocks.stop(clock, at, calendars)
    clock = clocks.aim(
        clock, minutes, min(approval.usual_warning, max(1, minutes // 3)), at, calendars
    )
    return _with_clock(order, clocks.run(clock, at, calendars, anew=True))


def _with_clock(order: WorkOrder, clock: Clock) -> WorkOrder:
    others = tuple(each for each in order.clocks if each.kind is not clock.kind)
    if len(others) == len(order.clocks):
        return replace(order, clocks=(*order.clocks, clock))
    kept = tuple(clock if each.kind is clock.kind else each for each in order.clocks)
    return replace(order, clocks=kept)
