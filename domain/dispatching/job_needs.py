"""An order as the conflict engine sees it."""

from __future__ import annotations

from datetime import datetime

from domain.dispatching.situation import JobNeed
from domain.read_models import OrderCard
from domain.service_levels.clocks import ClockKind, ClockState
from domain.work_orders.order import WorkOrder
from domain.work_orders.part_needs import PartNeed


def job_need(order: WorkOrder) -> JobNeed:
    """What ``order`` needs of whoever takes it."""
    details = order.details
    return JobNeed(
        order_id=order.id,
        type_code=details.type_code,
        priority=details.priority,
        skills=details.skills,
        duration_minutes=details.duration_minutes,
        lat=details.lat,
        lon=details.lon,
        region=details.region,
        branch_id=details.branch_id,
        customer_id=details.customer_id,
        asset_id=details.asset_id,
        window_start_at=details.window_start_at,
        window_end_at=details.window_end_at,
        arrive_due_at=_due(order, ClockKind.ARRIVE),
        resolve_due_at=_due(order, ClockKind.RESOLVE),
        current_technician_id=order.dispatch.technician_id if order.dispatch else None,
        crew=details.crew,
        partners=len(order.collaborators),
        helpers=order.collaborators,
        status=order.status,
        told_at=order.dispatch.dispatched_at if order.dispatch else None,
        parts=details.parts,
        load=details.load,
    )


def _due(order: WorkOrder, kind: ClockKind) -> datetime | None:
    clock = order.clock(kind)
    return clock.due_at if clock is not None and clock.state is ClockState.RUNNING else None


def card_need(card: OrderCard, parts: tuple[PartNeed, ...] = ()) -> JobNeed:
    """What the order on ``card`` needs; ``parts``: of them the card says nothing."""
    arrive = card.next_due_at if card.next_clock is ClockKind.ARRIVE else None
    resolve = card.next_due_at if card.next_clock is ClockKind.RESOLVE else None
    return JobNeed(
        order_id=card.id,
        type_code=card.type_code,
        priority=card.priority,
        skills=frozenset(card.skills),
        duration_minutes=card.duration_minutes,
        lat=card.lat,
        lon=card.lon,
        region=card.region,
        branch_id=card.branch_id,
        customer_id=card.customer_id,
        asset_id=card.asset_id,
        window_start_at=card.window_start_at,
        window_end_at=card.window_end_at,
        arrive_due_at=card.arrive_due_at or arrive,
        resolve_due_at=card.resolve_due_at or resolve,
        current_technician_id=card.technician_id,
        crew=card.crew,
        partners=len(card.helpers),
        helpers=card.helpers,
        status=card.status,
        told_at=card.milestones.dispatched_at,
        parts=parts,
        load=card.load,
    )
