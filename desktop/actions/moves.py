"""Moving orders between people and times, as jobs; each is one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.actions.writing import write
from desktop.jobs import JobContext, JobHandle
from desktop.services import Services

if TYPE_CHECKING:
    from domain.dispatching.moves import JudgedMove, Move
    from domain.ports.storage import Store
    from domain.work_orders.order import WorkOrder


def drop(
    services: Services,
    order_ids: Sequence[int],
    technician_id: int,
    *,
    starts_at: datetime | None = None,
    override_reason: str = "",
) -> JobHandle[tuple[WorkOrder, ...]]:
    """``order_ids`` let go together on somebody, at ``starts_at`` or at the earliest time."""
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.dispatching.job_needs import job_need
        from domain.dispatching.moves import shifted
        from domain.usecases import moving

        needs = {order_id: job_need(store.order(order_id)) for order_id in ids}
        moves = shifted(store.situation(), needs, ids, technician_id, starts_at)
        return moving.move_orders(store, moves, override_reason=override_reason)

    return write(services, act)


def carry_out(
    services: Services, moves: Sequence[Move], *, override_reason: str = "", reason: str = ""
) -> JobHandle[tuple[WorkOrder, ...]]:
    """All of ``moves`` or none."""
    wanted = tuple(moves)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.usecases import moving

        return moving.move_orders(store, wanted, override_reason=override_reason, reason=reason)

    return write(services, act)


def exchange(
    services: Services, technician_id: int, order_id: int, step: int
) -> JobHandle[tuple[WorkOrder, ...]]:
    """One place earlier (-1) or later (1) in his day."""

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from domain.dispatching.moves import exchanged
        from domain.usecases import moving

        moves = exchanged(store.situation(), technician_id, order_id, step)
        return moving.move_orders(store, moves) if moves else ()

    return write(services, act)


def judge_day(
    services: Services, first_id: int, second_id: int, day: date, *, swap: bool
) -> JobHandle[tuple[JudgedMove, ...]]:
    """What handing ``first_id``'s day over to ``second_id``, or changing both, would mean."""
    now = services.session.now()

    def read(ctx: JobContext) -> tuple[JudgedMove, ...]:
        from domain.dispatching import moves as m
        from domain.dispatching.job_needs import job_need

        with ctx.queries() as queries:
            situation = queries.situation(now)
            plan = m.swap_days if swap else m.hand_over
            wanted = plan(situation, first_id, second_id, day)
            orders = queries.orders([move.order_id for move in wanted])
        return m.judge_moves(situation, {order.id: job_need(order) for order in orders}, wanted)

    return services.jobs.read(read, key="judge-day")


def heard_from(services: Services, technician_id: int) -> JobHandle[None]:
    """He has just called: his contact timer begins anew."""

    def work(ctx: JobContext) -> None:
        with ctx.store() as store:
            store.touch_technician(technician_id, contact_at=store.now, lat=None, lon=None)

    return services.jobs.write(work)


def promise(
    services: Services, order_ids: Sequence[int], starts_at: datetime
) -> JobHandle[tuple[WorkOrder, ...]]:
    """Orders nobody has yet are promised for another time; a window keeps its length."""
    ids = tuple(order_ids)

    def act(store: Store) -> tuple[WorkOrder, ...]:
        from dataclasses import replace

        from domain.usecases.orders import edit_order

        done = []
        for order_id in ids:
            order = store.order(order_id)
            details = order.details
            ends_at = details.window_end_at
            if ends_at is not None and details.window_start_at is not None:
                ends_at = starts_at + (ends_at - details.window_start_at)
            elif ends_at is not None and ends_at <= starts_at:
                ends_at = None
            moved = replace(details, window_start_at=starts_at, window_end_at=ends_at)
            done.append(edit_order(store, order_id, order.version, moved))
        return tuple(done)

    return write(services, act)
