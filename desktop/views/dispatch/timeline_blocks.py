"""What the timeline draws for one technician: blocks, conflicts, shades. Pure geometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.read_models import OrderCard, TechnicianCard
from domain.work_orders.kinds import OrderStatus

_DONE = frozenset({OrderStatus.FINISHED, OrderStatus.ARCHIVED})
_WORKING = frozenset({OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS})


@dataclass(frozen=True, slots=True)
class Block:
    """One order of a technician. ``state``: 'done', 'working', 'planned', 'waiting', 'late'.

    ``drive_from_at``..``arrived_at``..``finished_at``: what really happened, drawn against the
    plan. ``conflict``: overlaps its neighbour."""

    card: OrderCard
    starts_at: datetime
    ends_at: datetime
    state: str
    conflict: bool = False


def blocks_of(cards: Sequence[OrderCard], now: datetime) -> list[Block]:
    """Blocks by start; each marked when it overlaps another open one."""
    raw = [
        (card, card.planned_start_at, card.planned_end_at)
        for card in cards
        if card.planned_start_at is not None and card.planned_end_at is not None
    ]
    spans: list[tuple[OrderCard, datetime, datetime]] = []
    for card, start, end in raw:
        if start is not None and end is not None:
            spans.append((card, start, max(end, start + timedelta(minutes=10))))
    spans.sort(key=lambda span: (span[1], span[0].id))
    blocks: list[Block] = []
    for index, (card, start, end) in enumerate(spans):
        is_open = card.status not in _DONE
        clash = is_open and any(
            other.status not in _DONE and s < end and e > start
            for i, (other, s, e) in enumerate(spans)
            if i != index
        )
        blocks.append(Block(card, start, end, _state(card, end, now), clash))
    return blocks


def _state(card: OrderCard, end: datetime, now: datetime) -> str:
    if card.status in _DONE:
        return "done"
    if card.status is OrderStatus.WAITING:
        return "waiting"
    if card.status in _WORKING:
        return "working"
    if card.abnormal_cause is not None or end < now - timedelta(minutes=15):
        return "late"
    return "planned"


def off_spans(
    technician: TechnicianCard, start: datetime, end: datetime, now: datetime, zone: ZoneInfo
) -> list[tuple[datetime, datetime]]:
    """Parts of [start, end) of *today* outside the shift; other days are left open because the
    card knows only today's shift."""
    today = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    day_start = today.astimezone(UTC)
    day_end = (today + timedelta(days=1)).astimezone(UTC)
    low, high = max(start, day_start), min(end, day_end)
    if low >= high:
        return []
    if technician.leave is not None or technician.shift_starts_at is None:
        return [(low, high)]
    spans = []
    if technician.shift_starts_at > low:
        spans.append((low, min(technician.shift_starts_at, high)))
    ends = technician.shift_ends_at
    if ends is not None and ends < high:
        spans.append((max(ends, low), high))
    return spans
