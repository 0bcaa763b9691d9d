"""Taking a plan, or some lines of it, as one step that undoes as one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.jobs import JobContext, JobHandle
from desktop.services import Services

if TYPE_CHECKING:
    from domain.dispatching.planning.proposal import PlanLine
    from domain.work_orders.order import WorkOrder


def take(services: Services, lines: Sequence[PlanLine]) -> JobHandle[tuple[WorkOrder, ...]]:
    """All of ``lines`` or none."""
    wanted = tuple(lines)
    command_id = uuid4().hex

    def work(ctx: JobContext) -> tuple[WorkOrder, ...]:
        from domain.usecases.planning import apply_plan

        with ctx.store(command_id) as store:
            return apply_plan(store, wanted)

    return services.jobs.write(work)
