"""The columns of an order card and the card of a row; light, for the first paint needs it too."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.read_models import OrderCard
from domain.service_levels.clocks import ClockKind
from domain.work_orders.kinds import AbnormalCause, OrderStatus, Priority, WaitReason
from domain.work_orders.order import Milestones

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

CARD_COLUMNS = (
    "id, number, version, status, priority, type_code, type_name, title, customer_id, "
    "customer_name, vip_level, returning_customer, address, district, region, branch_id, skills, "
    "lat, lon, duration_minutes, window_start_at, window_end_at, next_clock, next_due_at, "
    "warn_before_minutes, paused, stopped, wait_reason, abnormal_cause, technician_id, "
    "technician_name, planned_start_at, planned_end_at, locked, short_no, crew, asset_id, "
    "arrive_due_at, resolve_due_at, reported_at, desk_accepted_at, dispatched_at, confirmed_at, "
    "departed_at, arrived_at, started_at, finished_at, reviewed_at, archived_at, cancelled_at"
)
_STATUSES = {status.value: status for status in OrderStatus}
_PRIORITIES = {priority.value: priority for priority in Priority}
_CLOCKS = {clock.value: clock for clock in ClockKind}
_WAITS = {reason.value: reason for reason in WaitReason}
_CAUSES = {cause.value: cause for cause in AbnormalCause}


def card_of(row: Sequence[Any]) -> OrderCard:
    """The card of a row of :data:`CARD_COLUMNS`."""
    (
        *head,
        window_start,
        window_end,
        next_clock,
        next_due,
        warn_before,
        paused,
        stopped,
        wait_reason,
        abnormal,
        technician_id,
        technician_name,
        planned_start,
        planned_end,
        locked,
        short_no,
        crew,
        asset_id,
        arrive_due,
        resolve_due,
    ) = row[:39]
    status = _STATUSES[head[3]]
    marks = Milestones(_at(row[39]) or _EPOCH, *[_at(value) for value in row[40:50]])
    open_ended = marks.finished_at is None and marks.cancelled_at is None
    on_the_way = open_ended and marks.arrived_at is None and marks.started_at is None
    return OrderCard(
        id=head[0],
        number=head[1],
        version=head[2],
        status=status,
        priority=_PRIORITIES[head[4]],
        type_code=head[5],
        type_name=head[6],
        title=head[7],
        customer_id=head[8],
        customer_name=head[9],
        vip_level=head[10],
        returning_customer=bool(head[11]),
        address=head[12],
        district=head[13],
        region=head[14],
        branch_id=head[15],
        skills=tuple(json.loads(head[16])),
        lat=head[17],
        lon=head[18],
        duration_minutes=head[19],
        window_start_at=_at(window_start),
        window_end_at=_at(window_end),
        next_clock=_CLOCKS[next_clock] if next_clock else None,
        next_due_at=_at(next_due),
        warn_before_minutes=warn_before,
        paused=bool(paused),
        stopped=bool(stopped),
        wait_reason=(
            _WAITS[wait_reason] if wait_reason and status is OrderStatus.WAITING else None
        ),
        abnormal_cause=_CAUSES[abnormal] if abnormal else None,
        technician_id=technician_id,
        technician_name=technician_name,
        planned_start_at=_at(planned_start),
        planned_end_at=_at(planned_end),
        locked=bool(locked),
        short_no=short_no,
        milestones=marks,
        crew=crew,
        asset_id=asset_id,
        arrive_due_at=_at(arrive_due) if on_the_way else None,
        resolve_due_at=_at(resolve_due) if open_ended and not paused else None,
    )


def _at(micros: int | None) -> datetime | None:
    return None if micros is None else _EPOCH + micros * _MICROSECOND
