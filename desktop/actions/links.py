"""Linking orders that belong together, as jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.kinds import LinkKind

if TYPE_CHECKING:
    from domain.ports.storage import Store
    from domain.usecases.splitting import JobPart
    from domain.work_orders.order import WorkOrder


def link(
    services: Services, order_ids: Sequence[int], kind: LinkKind
) -> JobHandle[tuple[WorkOrder, ...]]:
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases.links import link_orders

        return link_orders(store, ids, kind)

    return write(services, act)


def split(
    services: Services,
    order_id: int,
    parts: Sequence[JobPart],
    *,
    one_visit: bool,
    expected_version: int,
) -> JobHandle[tuple[WorkOrder, ...]]:
    """Make several orders of one, as one step that undoes as one."""
    chosen = tuple(parts)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases.splitting import split_order

        return split_order(
            store, order_id, chosen, one_visit=one_visit, expected_version=expected_version
        )

    return write(services, act)


def unlink(services: Services, order_ids: Sequence[int]) -> JobHandle[tuple[WorkOrder, ...]]:
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases.links import unlink_orders

        return unlink_orders(store, ids)

    return write(services, act)
