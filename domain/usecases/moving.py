"""Moving several orders as one step: everything the board's drags and menus come down to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.dispatching import moves as m
from domain.dispatching.job_needs import job_need
from domain.errors import NotAllowed
from domain.ports.storage import Store
from domain.usecases.dispatching import (
    present_dispatch,
    replan,
    send,
    stop_if_refused,
    unassign_order,
)
from domain.work_orders.order import WorkOrder


def move_orders(
    store: Store,
    moves: Sequence[m.Move],
    *,
    override_reason: str = "",
    reason: str = "",
) -> tuple[WorkOrder, ...]:
    """Carry out ``moves``, all or none; each order is told about once. What is planned as wished
    already is left alone, NotAllowed('nothing_changed') when that is all of them.

    NotAllowed('hard_stop') as :func:`domain.usecases.dispatching.dispatch_order`, before anything
    is written.
    """
    orders = {move.order_id: store.order(move.order_id) for move in moves}
    needs = {order_id: job_need(order) for order_id, order in orders.items()}
    numbers = {order_id: order.number for order_id, order in orders.items()}
    judged = m.judge_moves(store.situation(), needs, moves, numbers)
    for each in judged:
        if each.verdict is not None and each.verdict.refused:
            stop_if_refused(store, orders[each.move.order_id], each.verdict, override_reason)
    placed = {move.technician_id for move in moves if move.starts_at is not None}
    moved = []
    for each in judged:
        order = orders[each.move.order_id]
        present = present_dispatch(order)
        verdict = each.verdict
        if verdict is None:
            if present is not None:
                moved.append(unassign_order(store, order.id, reason=reason))
        elif present is None or present.technician_id != verdict.technician_id:
            moved.append(
                send(store, order, verdict, override_reason=override_reason, reason=reason)
            )
        elif each.move.starts_at is None and verdict.technician_id not in placed:
            continue  # he has it already, and nobody named a time
        elif (present.planned_start_at, present.planned_end_at) != (
            verdict.starts_at,
            verdict.ends_at,
        ):
            moved.append(replan(store, order, verdict, override_reason=override_reason))
    if moves and not moved:
        raise NotAllowed("nothing_changed")
    return tuple(moved)


def swap_days(
    store: Store,
    first_id: int,
    second_id: int,
    *,
    day: date | None = None,
    reason: str = "",
    override_reason: str = "",
) -> tuple[WorkOrder, ...]:
    """Two people change what each still has on local ``day`` (None: today)."""
    situation = store.situation()
    moves = m.swap_days(situation, first_id, second_id, day or m.today_of(situation))
    if not moves:
        raise NotAllowed("nothing_changed")
    return move_orders(store, moves, reason=reason, override_reason=override_reason)
