"""Carrying out commands on one order and telling those who have to know."""

from __future__ import annotations

from dataclasses import replace

from domain import settings
from domain.errors import Conflict, NotAllowed, UserError
from domain.ports.storage import Store
from domain.usecases import notices
from domain.work_orders import commands as c
from domain.work_orders import events as e
from domain.work_orders.evolution import decide, fold
from domain.work_orders.kinds import CLOSED, Priority
from domain.work_orders.order import WorkOrder


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
    after = store.commit_order(before, events)
    notices.tell(store, before, after, tuple(events))
    return after


def _decided(
    store: Store,
    before: WorkOrder | None,
    order: WorkOrder | None,
    command: c.Command,
    events: list[e.OrderEvent],
) -> WorkOrder:
    try:
        new = decide(order, _with_limit(store, command), now=store.now)
    except UserError as refusal:
        if before is not None and before.version != store.order(before.id).version:
            # What the user saw is gone: that, not the rule, is why it cannot be done.
            raise Conflict("order_changed", id=before.id, number=before.number) from refusal
        raise
    events.extend(new)
    return fold(new, store.calendars(), order)


def _with_limit(store: Store, command: c.Command) -> c.Command:
    if isinstance(command, c.FinishOrder | c.RecordResult):
        limit = settings.whole(store.setting, "approval.limit_fen")
        return replace(command, approval_limit_fen=limit)
    return command


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


def _is_vip_stoppage(order: WorkOrder) -> bool:
    return order.details.vip_level > 0 and order.details.stopped
