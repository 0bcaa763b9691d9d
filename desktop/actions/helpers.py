"""Naming who comes along, as jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services

if TYPE_CHECKING:
    from domain.ports.storage import Store
    from domain.work_orders.order import WorkOrder


def add(
    services: Services, order_ids: Sequence[int], technician_id: int, override_reason: str = ""
) -> JobHandle[tuple[WorkOrder, ...]]:
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases.helpers import add_helper

        return add_helper(store, ids, technician_id, override_reason=override_reason)

    return write(services, act)


def remove(
    services: Services, order_ids: Sequence[int], technician_id: int
) -> JobHandle[tuple[WorkOrder, ...]]:
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases.helpers import remove_helper

        return remove_helper(store, ids, technician_id)

    return write(services, act)
