"""What every step has to keep to: moments in their order, details that can be."""

from __future__ import annotations

from datetime import datetime

from domain.errors import InvalidInput
from domain.loads import check_load
from domain.service_levels.clocks import ClockKind
from domain.work_orders.order import OrderDetails, WorkOrder
from domain.work_orders.part_needs import check_needs


def earliest_moment(order: WorkOrder) -> datetime:
    """The last moment known of the present run: nothing of it can have happened before."""
    milestones = order.milestones
    known = [milestones.dispatched_at, milestones.confirmed_at, earliest_on_paper(order)]
    if order.dispatch is not None:
        known.append(order.dispatch.dispatched_at)
    return max(moment for moment in known if moment is not None)


def earliest_on_paper(order: WorkOrder) -> datetime:
    """The same for what is copied from paper: whom the desk sent may have been written down later
    than he went, but not before the order came (back) into the queue."""
    milestones = order.milestones
    known = [
        milestones.reported_at,
        milestones.departed_at,
        milestones.arrived_at,
        milestones.started_at,
        milestones.finished_at,
    ]
    known += [
        clock.intervals[-1].started_at
        for clock in order.clocks
        if clock.kind is ClockKind.DISPATCH and clock.intervals
    ]
    if order.waiting is not None:
        known.append(order.waiting.since_at)
    return max(moment for moment in known if moment is not None)


def check_details(details: OrderDetails) -> None:
    """Raise InvalidInput for details no order can have."""
    if not details.title.strip():
        raise InvalidInput("title_required")
    if not 1 <= details.duration_minutes <= 7 * 24 * 60:
        raise InvalidInput("duration_out_of_range", minutes=details.duration_minutes)
    if not 1 <= details.crew <= 20:
        raise InvalidInput("crew_out_of_range", crew=details.crew)
    starts, ends = details.window_start_at, details.window_end_at
    if starts is not None and ends is not None and ends <= starts:
        raise InvalidInput("window_reversed")
    check_needs(details.parts)
    check_load(details.load.kg, details.load.pieces)


def check_failure(details: OrderDetails, reported_at: datetime) -> None:
    """InvalidInput('failed_after_report'): what was reported had failed before."""
    if details.failed_at is not None and details.failed_at > reported_at:
        raise InvalidInput("failed_after_report", reported_at=reported_at)


def not_before(order: WorkOrder, at: datetime, *, on_paper: bool = False) -> None:
    """InvalidInput('moment_too_early')."""
    earliest = earliest_on_paper(order) if on_paper else earliest_moment(order)
    if at < earliest:
        raise InvalidInput("moment_too_early", earliest_at=earliest)


def reason_in(text: str) -> str:
    """InvalidInput('reason_required') for an empty one."""
    if not text.strip():
        raise InvalidInput("reason_required")
    return text.strip()
