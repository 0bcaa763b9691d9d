"""What is open, how old it is, and why single orders are late or abnormal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from domain.analytics.bottlenecks import Bottleneck, steps_of
from domain.analytics.facts import OrderFact
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.analytics.messages import Message, Param
from domain.work_orders.kinds import AbnormalCause, OrderStatus, Priority

#: Lists of single orders end here; the measures beside them have the full counts.
LONGEST_LIST = 500

_DAY = timedelta(days=1)
_AGES: tuple[tuple[str, timedelta], ...] = (
    ("up_to_1", _DAY),
    ("1_to_3", 3 * _DAY),
    ("3_to_7", 7 * _DAY),
    ("7_to_30", 30 * _DAY),
    ("over_30", timedelta.max),
)


@dataclass(frozen=True, slots=True)
class AgeBucket:
    """``key``: up_to_1, 1_to_3, 3_to_7, 7_to_30, over_30 (days since the report)."""

    key: str
    count: int
    order_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One order on a list. ``late_minutes``: past its limit when finished, or so far."""

    order_id: int
    number: str
    status: OrderStatus
    priority: Priority
    vip_level: int
    customer_name: str
    asset_name: str
    type_name: str
    fault: str
    technician_name: str
    branch: str
    reported_at: datetime
    due_at: datetime | None
    finished_at: datetime | None
    late_minutes: float | None
    reason: Message


def age_buckets(table: FactTable) -> tuple[AgeBucket, ...]:
    """Orders open when the period ends, by age."""
    until = table.period.known_until_at
    ids: dict[str, list[int]] = {key: [] for key, _ in _AGES}
    rows, _ = table.column(KPIS["backlog"])
    ages = until.timestamp() - table.columns.instants("reported_at")[rows]
    for order_id, age in zip(table.ids(rows), ages.tolist(), strict=True):
        seconds = timedelta(seconds=age)
        ids[next(key for key, limit in _AGES if seconds <= limit)].append(order_id)
    return tuple(AgeBucket(key, len(found), tuple(found)) for key, found in ids.items())


def late_lines(table: FactTable, bottleneck: Bottleneck) -> tuple[OrderLine, ...]:
    """Orders due in the period and not finished in time: open ones first, then the latest.

    At most ``LONGEST_LIST`` of them; the measure ``late_orders`` has the full count.
    """
    until = table.period.known_until_at

    def order(fact: OrderFact) -> tuple[bool, float]:
        ended = min(fact.finished_at or until, until)
        return (fact.finished_at is not None, -_late_minutes(fact, ended))

    rows, _ = table.column(KPIS["late_orders"])
    columns = table.columns
    finished, due = columns.instants("finished_at")[rows], columns.instants("due_at")[rows]
    at = until.timestamp()
    late = np.fmin(np.where(np.isnan(finished), at, finished), at) - due
    places = np.lexsort((-np.maximum(late, 0.0), ~np.isnan(finished)))[:LONGEST_LIST]
    chosen: list[int] = rows[places].tolist()
    columns.prefetch(chosen)
    found = sorted((table.facts[row] for row in chosen), key=order)
    return tuple(_line(fact, until, bottleneck) for fact in found)


def abnormal_lines(table: FactTable, bottleneck: Bottleneck) -> tuple[OrderLine, ...]:
    """Orders flagged abnormal that were reported in the period or are still open, oldest first.

    At most ``LONGEST_LIST`` of them, the newest.
    """
    columns = table.columns
    both = np.union1d(table.column(KPIS["volume"])[0], table.column(KPIS["backlog"])[0])
    rows = both[columns.known("abnormal_cause")[both]]
    places = np.lexsort((columns.ids[rows], columns.instants("reported_at")[rows]))
    chosen: list[int] = rows[places[-LONGEST_LIST:]].tolist()
    columns.prefetch(chosen)
    until = table.period.known_until_at
    return tuple(_line(table.facts[row], until, bottleneck) for row in chosen)


def _late_minutes(fact: OrderFact, ended: datetime) -> float:
    if fact.due_at is None:
        return 0.0
    return max(0.0, (ended - fact.due_at).total_seconds() / 60.0)


def _line(fact: OrderFact, until: datetime, bottleneck: Bottleneck) -> OrderLine:
    ended = min(fact.finished_at or until, until)
    return OrderLine(
        order_id=fact.order_id,
        number=fact.number,
        status=fact.status,
        priority=fact.priority,
        vip_level=fact.vip_level,
        customer_name=fact.customer_name,
        asset_name=fact.asset_name,
        type_name=fact.type_name,
        fault=fact.fault,
        technician_name=fact.technician_name,
        branch=fact.branch,
        reported_at=fact.reported_at,
        due_at=fact.due_at,
        finished_at=fact.finished_at,
        late_minutes=None if fact.due_at is None else _late_minutes(fact, ended),
        reason=reason_of(fact, until, bottleneck),
    )


def reason_of(fact: OrderFact, at: datetime, bottleneck: Bottleneck) -> Message:
    """Why an order is late or abnormal, the most telling reason first.

    The flagged cause (unless it only says "late"); sent back; a third of its time spent waiting; never dispatched; otherwise the
    step that took most time beyond what punctual orders need for it.
    """
    cause = fact.abnormal_cause
    if cause is not None and (cause is not AbnormalCause.LATE or fact.abnormal_note):
        return Message("reason_flagged", {"cause": cause.value, "note": fact.abnormal_note})
    if fact.returned_count:
        return Message("reason_returned", {"count": fact.returned_count})
    ended = fact.finished_at if fact.finished_at and fact.finished_at < at else at
    elapsed = max(0.0, (ended - fact.reported_at).total_seconds() / 60.0)
    if fact.waiting_minutes and fact.waiting_minutes >= elapsed / 3.0:
        waited: dict[str, Param] = {"waited_minutes": fact.waiting_minutes}
        if fact.wait_reason is not None:
            return Message("reason_waiting_for", {**waited, "wait": fact.wait_reason.value})
        return Message("reason_waiting", waited)
    if fact.dispatched_at is None and fact.finished_at is None:
        return Message("reason_not_dispatched", {"open_minutes": elapsed})
    steps = steps_of(fact)
    # The review comes after the limit was met or missed.
    excess = {key: steps[key] - _usual(bottleneck, key) for key in steps if key != "review"}
    if fact.finished_at is None:
        reached = max(
            filter(
                None, (fact.dispatched_at, fact.confirmed_at, fact.departed_at, fact.arrived_at)
            ),
            default=fact.reported_at,
        )
        running = max(0.0, (at - reached).total_seconds() / 60.0)
        if running >= max(excess.values(), default=0.0):
            return Message("reason_running", {"running_minutes": running})
    if not excess:
        return Message("reason_late")
    step = max(excess, key=lambda key: excess[key])
    return Message("reason_step", {"step": step, "step_minutes": steps[step]})


def _usual(bottleneck: Bottleneck, key: str) -> float:
    """Minutes a punctual order needs for a step."""
    step = bottleneck.step(key)
    return 0.0 if step is None else step.in_time_minutes or 0.0
