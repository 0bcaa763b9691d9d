"""Taking a proposed plan, or some lines of it, as one step that undoes as one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from domain.dispatching.planning.proposal import PlanLine
from domain.errors import Conflict
from domain.ports.storage import Store
from domain.usecases.dispatching import present_dispatch
from domain.usecases.moving import move_orders
from domain.usecases.order_steps import carry_out
from domain.work_orders import commands as c
from domain.work_orders.order import WorkOrder

_SAME = timedelta(minutes=1)


def apply_plan(store: Store, lines: Sequence[PlanLine]) -> tuple[WorkOrder, ...]:
    """Carry out ``lines``, all or none; everybody concerned is told once.

    Conflict('plan_outdated', number) if an order is not planned any more as it was when the plan
    was made; otherwise stops as :func:`domain.usecases.moving.move_orders` does.
    """
    for line in lines:
        _stop_if_outdated(store, line)
    done = move_orders(store, [line.move for line in lines])
    partners = {line.order_id: line.partner_id for line in lines if line.partner_id is not None}
    return tuple(_with_partner(store, order, partners.get(order.id)) for order in done)


def _stop_if_outdated(store: Store, line: PlanLine) -> None:
    order = store.order(line.order_id)
    present = present_dispatch(order)
    if present is None:
        same = line.before_technician_id is None
    else:
        starts_at = line.before_starts_at
        same = (
            present.technician_id == line.before_technician_id
            and starts_at is not None
            and abs(present.planned_start_at - starts_at) < _SAME
        )
    if not same:
        raise Conflict("plan_outdated", number=order.number)


def _with_partner(store: Store, order: WorkOrder, partner_id: int | None) -> WorkOrder:
    if partner_id is None or partner_id in order.collaborators:
        return order
    return carry_out(
        store, order, c.SetCollaborators(technician_ids=(*order.collaborators, partner_id))
    )
