"""Taking a plan, or some lines of it, as one step that undoes as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services

if TYPE_CHECKING:
    from domain.dispatching.planning.proposal import PlanLine
    from domain.ports.storage import Store
    from domain.work_orders.order import WorkOrder


def take(services: Services, lines: Sequence[PlanLine]) -> JobHandle[tuple[WorkOrder, ...]]:
    """All of ``lines`` or none."""
    wanted = tuple(lines)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases.planning import apply_plan

        return apply_plan(store, wanted)

    return write(services, act)
