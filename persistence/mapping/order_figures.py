"""What is worked out of an order whenever it is written, for lists, board and figures."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import Any

from domain.service_levels.clocks import Clock, ClockKind, ClockState
from domain.work_orders.kinds import CLOSED, AbnormalCause
from domain.work_orders.order import WorkOrder
from persistence.types import to_micros

_DUE = {kind: f"{kind}_due_at" for kind in ("dispatch", "respond", "arrive", "resolve")}
_WAITS = frozenset({"parts", "feedback", "collaboration"})


def figures_of(order: WorkOrder, *, complaint: bool = False) -> dict[str, Any]:
    """The columns below ``closed_at``. ``complaint``: there was one already."""
    row: dict[str, Any] = {}
    row["closed_at"] = None
    if order.status in CLOSED:
        marks = order.milestones
        closed_at = marks.cancelled_at or marks.archived_at or marks.finished_at
        row["closed_at"] = to_micros(closed_at or marks.reported_at)
    upcoming: Clock | None = None
    for column in _DUE.values():
        row[column] = None
    resolve: Clock | None = None
    for clock in order.clocks:
        code = clock.kind._value_
        if code in _DUE:
            row[_DUE[code]] = _micros(clock.due_at)
        if clock.kind is ClockKind.RESOLVE:
            resolve = clock
        if (
            clock.state is ClockState.RUNNING
            and clock.due_at is not None
            and (upcoming is None or upcoming.due_at is None or clock.due_at < upcoming.due_at)
        ):
            upcoming = clock
    row["next_clock"] = upcoming.kind._value_ if upcoming else None
    row["next_due_at"] = _micros(upcoming.due_at) if upcoming else None
    row["warn_before_minutes"] = upcoming.warn_before_minutes if upcoming else 30
    row["paused"] = resolve is not None and resolve.state is ClockState.PAUSED
    row["waiting_minutes"], reason = _waited(resolve)
    row["wait_reason"] = order.waiting.reason.value if order.waiting else reason
    row["on_time"] = _kept(resolve)
    abnormal = order.abnormal
    row["abnormal_cause"] = abnormal.cause.value if abnormal else None
    row["complaint"] = complaint or (
        abnormal is not None and abnormal.cause is AbnormalCause.COMPLAINT
    )
    result, rating = order.result, order.rating
    row["cost_fen"] = result.cost_fen if result else None
    row["parts_cost_fen"] = (
        round(sum(part.quantity * part.unit_price_fen for part in result.parts)) if result else 0
    )
    row["first_visit"] = result.first_visit and not order.returned_count if result else None
    row["fault"] = result.fault if result else ""
    row["rating"] = rating.score if rating else None
    row["rating_voluntary"] = rating.voluntary if rating else False
    return row


def _waited(resolve: Clock | None) -> tuple[int, str | None]:
    """Whole minutes between a pause for waiting and what came after, and the longest reason."""
    if resolve is None or len(resolve.intervals) < 2:
        return 0, None
    spans: dict[str, float] = {}
    for before, after in pairwise(resolve.intervals):
        if before.reason in _WAITS and before.stopped_at is not None:
            minutes = (after.started_at - before.stopped_at).total_seconds() / 60
            spans[before.reason] = spans.get(before.reason, 0.0) + max(minutes, 0.0)
    if not spans:
        return 0, None
    return round(sum(spans.values())), max(spans, key=lambda reason: spans[reason])


def _kept(resolve: Clock | None) -> bool | None:
    """Whether the resolve limit was met; None while it runs, and where nobody can say."""
    if resolve is None or resolve.state is not ClockState.STOPPED or not resolve.intervals:
        return None
    last = resolve.intervals[-1]
    if last.reason in ("cancelled", "not_recorded") or resolve.due_at is None:
        return None
    return last.stopped_at is not None and last.stopped_at <= resolve.due_at


def _micros(instant: datetime | None) -> int | None:
    return None if instant is None else to_micros(instant)
