"""What a clerk does with work orders, as jobs. Views call these and nothing else to write.

The use cases are imported by the jobs: the window's first picture need not wait for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.errors import NotAllowed

if TYPE_CHECKING:
    from domain.customers.customer import Customer
    from domain.ports.storage import Store
    from domain.work_orders.commands import Command, FieldStep
    from domain.work_orders.order import OrderDetails, PartUsed, WorkOrder


def assign(
    services: Services,
    order_ids: Sequence[int],
    technician_id: int,
    *,
    starts_at: datetime | None = None,
    override_reason: str = "",
    reason: str = "",
) -> JobHandle[tuple[WorkOrder, ...]]:
    """Dispatch one or several orders as one step that undoes as one."""
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases import dispatching

        if len(ids) == 1:
            order = dispatching.dispatch_order(
                store,
                ids[0],
                technician_id,
                starts_at=starts_at,
                override_reason=override_reason,
                reason=reason,
            )
            return (order,)
        return tuple(
            dispatching.dispatch_orders(
                store, ids, technician_id, override_reason=override_reason, reason=reason
            )
        )

    return write(services, act)


def unassign(
    services: Services, order_ids: Sequence[int], reason: str = ""
) -> JobHandle[tuple[WorkOrder, ...]]:
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases import dispatching

        return tuple(dispatching.unassign_order(store, i, reason=reason) for i in ids)

    return write(services, act)


def reschedule(
    services: Services, order_id: int, starts_at: datetime, ends_at: datetime
) -> JobHandle[WorkOrder]:

    def act(store: Store) -> WorkOrder:
        from domain.usecases import dispatching

        return dispatching.reschedule_dispatch(store, order_id, starts_at, ends_at)

    return write(services, act)


def push_to_next_working_day(
    services: Services, order_ids: Sequence[int]
) -> JobHandle[tuple[WorkOrder, ...]]:
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases import dispatching

        return tuple(dispatching.push_to_next_working_day(store, i) for i in ids)

    return write(services, act)


def apply(
    services: Services,
    order_ids: Sequence[int],
    command: Command,
    *,
    expected_version: int | None = None,
) -> JobHandle[tuple[WorkOrder, ...]]:
    """Any other step of one or several orders, as one undoable command."""
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases import orders

        done = []
        for order_id in ids:
            try:
                done.append(
                    orders.apply_command(
                        store, order_id, command, expected_version=expected_version
                    )
                )
            except NotAllowed as refusal:
                # Of several orders some may be as wished already; that is no failure.
                if refusal.code != "nothing_changed" or len(ids) == 1:
                    raise
        return tuple(done)

    return write(services, act)


def apply_steps(
    services: Services,
    order_id: int,
    steps: Sequence[FieldStep],
    *,
    expected_version: int | None = None,
) -> JobHandle[WorkOrder]:
    """What happened out there, as one undoable command: all of it or nothing."""

    def act(store: Store) -> WorkOrder:
        from domain.usecases import orders

        return orders.apply_steps(store, order_id, steps, expected_version=expected_version)

    return write(services, act)


def take_call(
    services: Services,
    details: OrderDetails,
    *,
    draft: bool = False,
    reported_at: datetime | None = None,
    new_customer: Customer | None = None,
    usual_parts: bool = True,
    call_id: int = 0,
) -> JobHandle[WorkOrder]:
    """``call_id``: who rang about it; 0: whoever rang last from its telephone number."""

    def act(store: Store) -> WorkOrder:
        from domain.usecases import calls, orders

        order = orders.take_call(
            store,
            details,
            draft=draft,
            reported_at=reported_at,
            new_customer=new_customer,
            usual_parts=usual_parts,
        )
        calls.join_order(store, order, call_id)
        return order

    return write(services, act)


def edit(
    services: Services, order_id: int, details: OrderDetails, expected_version: int
) -> JobHandle[WorkOrder]:

    def act(store: Store) -> WorkOrder:
        from domain.usecases import orders

        return orders.edit_order(store, order_id, expected_version, details)

    return write(services, act)


def close(
    services: Services,
    order_id: int,
    *,
    resolution: str,
    fault: str = "",
    labour_fen: int = 0,
    travel_fen: int = 0,
    parts: tuple[PartUsed, ...] = (),
    first_visit: bool = True,
) -> JobHandle[WorkOrder]:
    """Record what was done and, where nothing waits for approval, review and archive."""

    def act(store: Store) -> WorkOrder:
        from domain.usecases import orders

        return orders.close_order(
            store,
            order_id,
            resolution=resolution,
            fault=fault,
            labour_fen=labour_fen,
            travel_fen=travel_fen,
            parts=parts,
            first_visit=first_visit,
        )

    return write(services, act)


def undo(services: Services, undone_command_id: str) -> JobHandle[None]:

    def act(store: Store) -> None:
        from domain.usecases.undo import undo_command

        undo_command(store, undone_command_id)

    return write(services, act)
