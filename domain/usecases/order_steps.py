"""Carrying out commands on one order and telling those who have to know."""

from __future__ import annotations

from dataclasses import replace

from domain import settings
from domain.errors import Conflict, NotAllowed, NotFound, UserError
from domain.people.operators import Right
from domain.people.working_time import local_day
from domain.ports.storage import Store
from domain.service_levels.clocks import ServicePolicy
from domain.usecases import approving, asset_steps, notices, parts, standards
from domain.usecases.rights import require
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.evolution import decide, fold
from domain.work_orders.kinds import CLOSED, Priority
from domain.work_orders.order import OrderDetails, WorkOrder


def limits_of(store: Store, details: OrderDetails) -> ServicePolicy:
    """The limits of an order: those of the customer's contract, else those of its type; for its
    priority and the customer's VIP level."""
    policy_code = store.order_type(details.type_code).policy_code
    if details.customer_id is not None:
        today = local_day(store.now, store.time_zone)
        contract = store.customer(details.customer_id).contract_on(today)
        if contract is not None and contract.policy_code:
            policy_code = contract.policy_code
    return store.policy(policy_code).for_order(details.priority, details.vip_level)


def present_order(store: Store, order_id: int, expected_version: int | None) -> WorkOrder:
    """The order, as the version the user was looking at; a stale one fails when it is written."""
    order = store.order(order_id)
    return order if expected_version is None else replace(order, version=expected_version)


def carry_out(store: Store, before: WorkOrder | None, *commands: c.Command) -> WorkOrder:
    """Decide ``commands`` one after the other, write all their events at once, send what follows.

    Raises what :func:`domain.work_orders.evolution.decide` raises, and Conflict when somebody else
    changed the order since ``before``.
    """
    events: list[e.OrderEvent] = []
    order = before
    for command in commands:
        order = _decided(store, before, order, command, events)
    if order is not None:
        _raise_priority(store, before, order, events)
        _follow_priority(store, before, events)
    after = store.commit_order(before, events)
    parts.take_for_order(store, before, after)
    asset_steps.note_step(store, before, after)
    notices.tell(store, before, after, tuple(events))
    return after


def _decided(
    store: Store,
    before: WorkOrder | None,
    order: WorkOrder | None,
    command: c.Command,
    events: list[e.OrderEvent],
) -> WorkOrder:
    command = approving.prepared(store, order, standards.checked(store, order, command))
    if isinstance(command, c.ResumeWork) and command.alone:
        require(store, Right.OVERRIDE)
    try:
        new = decide(order, command, now=store.now)
    except UserError as refusal:
        if before is not None and before.version != store.order(before.id).version:
            # What the user saw is gone: that, not the rule, is why it cannot be done.
            raise Conflict("order_changed", id=before.id, number=before.number) from refusal
        raise
    events.extend(new)
    return fold(new, store.calendars(), order)


def _raise_priority(
    store: Store, before: WorkOrder | None, after: WorkOrder, events: list[e.OrderEvent]
) -> None:
    """DI-07: a VIP customer whose equipment stands still becomes urgent, once, when it is known."""
    known = before is not None and _is_vip_stoppage(before)
    if known or not _is_vip_stoppage(after) or after.details.priority is Priority.URGENT:
        return
    if after.status in CLOSED or not settings.flag(store.setting, "rules.vip_stopped_urgent"):
        return
    try:
        events.extend(decide(after, c.SetPriority(priority=Priority.URGENT), now=store.now))
    except NotAllowed:
        return  # finished meanwhile: urgency changes nothing any more


def _follow_priority(store: Store, before: WorkOrder | None, events: list[e.OrderEvent]) -> None:
    """An order that became urgent (or that of a VIP) gets the limits the policy has for these."""
    if any(isinstance(event, e.DetailsEdited) and event.policy is not None for event in events):
        return
    if not any(isinstance(event, e.PrioritySet | e.DetailsEdited) for event in events):
        return
    after = fold(events, store.calendars(), before)
    if before is not None:
        then = before.details
    else:
        then = next(event.details for event in events if isinstance(event, e.OrderTaken))
    now = after.details
    if after.status in CLOSED or (then.priority, then.vip_level) == (now.priority, now.vip_level):
        return
    try:
        policy = store.policy(after.policy_code)
    except NotFound:
        return  # deleted since: the clocks stay as they are
    limits = policy.for_order(now.priority, now.vip_level)
    if limits != policy.for_order(then.priority, then.vip_level):
        changed = ("policy_code",)
        events.append(e.DetailsEdited(at=store.now, details=now, changed=changed, policy=limits))


def _is_vip_stoppage(order: WorkOrder) -> bool:
    return order.details.vip_level > 0 and order.details.stopped
