"""What the timeline draws for one technician: blocks, travel, conflicts, shades. No painting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.read_models import OrderCard, TechnicianCard
from domain.work_orders.kinds import CLOSED, OrderStatus

if TYPE_CHECKING:
    # Only named here: the first picture has no travel and need not wait for the engine.
    from domain.dispatching.situation import TravelModel
    from domain.people.technician import LeaveKind, Technician

_DONE = frozenset({OrderStatus.FINISHED, OrderStatus.ARCHIVED}) | CLOSED
_WORKING = frozenset({OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS})
_LATE_AFTER = timedelta(minutes=15)
#: A gap short of travel by less than this is no conflict, as for the engine.
_TOLERANCE = timedelta(minutes=1)
_SHORTEST = timedelta(minutes=10)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Block:
    """One order of a technician. ``state``: 'done', 'working', 'planned', 'waiting', 'late'.

    ``conflict``: it overlaps another open one. ``travel_minutes``: the way from the stop before (or
    from home), None when a place is unknown; ``rushed``: the time between does not allow it.
    ``late_minutes``: how much later than planned he arrived, is about to, or it ends."""

    card: OrderCard
    starts_at: datetime
    ends_at: datetime
    state: str
    conflict: bool = False
    travel_minutes: float | None = None
    rushed: bool = False
    late_minutes: float = 0.0
    #: He only comes along; the order is somebody else's.
    is_helper: bool = False
    #: So much of the way is for fetching parts.
    fetch_minutes: float = 0.0

    @property
    def can_move(self) -> bool:
        return self.state != "done" and not self.is_helper


@dataclass(frozen=True, slots=True)
class Shade:
    """``kind``: 'off', 'break', 'leave'."""

    starts_at: datetime
    ends_at: datetime
    kind: str
    leave: LeaveKind | None = None


@dataclass(slots=True)
class Row:
    """One technician. ``person`` is the whole record, None until it is read."""

    technician: TechnicianCard
    blocks: list[Block] = field(default_factory=list)
    shades: list[Shade] = field(default_factory=list)
    person: Technician | None = None


def blocks_of(
    cards: Sequence[OrderCard],
    now: datetime,
    *,
    travel: TravelModel | None = None,
    person: Technician | None = None,
    zone: ZoneInfo | None = None,
    technician_id: int | None = None,
    fetching: Mapping[int, float] | None = None,
) -> list[Block]:
    """Blocks by start, each marked when it overlaps another open one. The planned span is shown as
    it is; only what is shorter than ten minutes is drawn as ten. ``technician_id``: whose row it is,
    to tell apart what he only comes along to. ``fetching``: minutes that fetching parts adds to the
    way, by order."""
    spans: list[tuple[OrderCard, datetime, datetime]] = []
    for card in cards:
        start, end = card.planned_start_at, card.planned_end_at
        if start is not None and end is not None:
            spans.append((card, start, max(end, start + _SHORTEST)))
    spans.sort(key=lambda span: (span[1], span[0].id))
    clashing = _clashing(spans)
    blocks: list[Block] = []
    before: tuple[OrderCard, datetime, datetime] | None = None
    for span in spans:
        card, start, end = span
        way = _way(travel, before, span, person, zone or UTC)
        helps = technician_id is not None and technician_id != card.technician_id
        fetch = 0.0 if helps or fetching is None else fetching.get(card.id, 0.0)
        if fetch:
            way = (way or 0.0) + fetch
        gap = start - before[2] if before is not None and before[2] <= start else None
        rushed = (
            way is not None
            and gap is not None
            and card.status not in _DONE
            and gap + _TOLERANCE < timedelta(minutes=way)
        )
        blocks.append(
            Block(
                card,
                start,
                end,
                _state(card, end, now),
                card.id in clashing,
                way,
                rushed,
                _late(card, start, end, now),
                helps,
                fetch,
            )
        )
        if before is None or end >= before[2]:
            before = span
    return blocks


def _clashing(spans: Sequence[tuple[OrderCard, datetime, datetime]]) -> set[int]:
    """Open orders that overlap another open one; ``spans`` by start."""
    clashing: set[int] = set()
    latest: tuple[int, datetime] | None = None
    for card, start, end in spans:
        if card.status in _DONE:
            continue
        if latest is not None and start < latest[1]:
            clashing.update((card.id, latest[0]))
        if latest is None or end > latest[1]:
            latest = (card.id, end)
    return clashing


def _way(
    travel: TravelModel | None,
    before: tuple[OrderCard, datetime, datetime] | None,
    span: tuple[OrderCard, datetime, datetime],
    person: Technician | None,
    zone: tzinfo,
) -> float | None:
    if travel is None:
        return None
    from domain.dispatching.travel import place, travel_minutes

    card, start, _end = span
    here = place(card.lat, card.lon)
    if before is not None and _same_day(before[1], start, zone):
        return travel_minutes(travel, place(before[0].lat, before[0].lon), here)
    if person is None:
        return None
    return travel_minutes(travel, place(person.home_lat, person.home_lon), here)


def _same_day(first: datetime, second: datetime, zone: tzinfo) -> bool:
    if second - first >= _DAY:
        return False
    return first.astimezone(zone).date() == second.astimezone(zone).date()


def _state(card: OrderCard, end: datetime, now: datetime) -> str:
    if card.status in _DONE:
        return "done"
    if card.status is OrderStatus.WAITING:
        return "waiting"
    if card.status in _WORKING:
        return "working"
    if card.abnormal_cause is not None or end < now - _LATE_AFTER:
        return "late"
    return "planned"


def _late(card: OrderCard, start: datetime, end: datetime, now: datetime) -> float:
    stones = card.milestones
    if card.status in _DONE:
        really = stones.finished_at
        return (really - end).total_seconds() / 60 if really is not None else 0.0
    if stones.arrived_at is not None:
        return max((stones.arrived_at - start), now - end).total_seconds() / 60
    return max(0.0, (now - start).total_seconds() / 60)


def shades_of(
    technician: TechnicianCard,
    person: Technician | None,
    start: datetime,
    end: datetime,
    now: datetime,
    zone: ZoneInfo,
) -> list[Shade]:
    """What of [start, end) he does not work: outside his shifts, breaks, leave. Without the whole
    record only today is known."""
    if person is None:
        return _today_only(technician, start, end, now, zone)
    shades: list[Shade] = []
    if person.shifts:
        from domain.people.working_time import shift_table

        table = shift_table(person.shifts, zone.key)
        day = start.astimezone(zone).date() - _DAY
        free_from = start
        while day <= end.astimezone(zone).date():
            for span in table.on(day):
                if span.starts_at > free_from:
                    shades.append(Shade(free_from, min(span.starts_at, end), "off"))
                free_from = max(free_from, span.ends_at)
                pause, until = span.break_starts_at, span.break_ends_at
                if pause is not None and until is not None and pause < end and until > start:
                    shades.append(Shade(pause, until, "break"))
            day += _DAY
            if free_from >= end:
                break
        if free_from < end:
            shades.append(Shade(free_from, end, "off"))
    shades.extend(
        Shade(max(leave.starts_at, start), min(leave.ends_at, end), "leave", leave.kind)
        for leave in person.leaves
        if leave.starts_at < end and leave.ends_at > start
    )
    return [shade for shade in shades if shade.starts_at < shade.ends_at]


def _today_only(
    technician: TechnicianCard, start: datetime, end: datetime, now: datetime, zone: ZoneInfo
) -> list[Shade]:
    today = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    low, high = max(start, today.astimezone(UTC)), min(end, (today + _DAY).astimezone(UTC))
    if low >= high:
        return []
    if technician.leave is not None:
        return [Shade(low, high, "leave", technician.leave)]
    opens, closes = technician.shift_starts_at, technician.shift_ends_at
    if opens is None:
        return [Shade(low, high, "off")]
    shades = []
    if opens > low:
        shades.append(Shade(low, min(opens, high), "off"))
    if closes is not None and closes < high:
        shades.append(Shade(max(closes, low), high, "off"))
    return shades


def is_for_any_time(card: OrderCard, day_starts_at: datetime, day_ends_at: datetime) -> bool:
    """Whether a queued order is promised for that day without an hour worth the name: its window
    covers half of the day or more, or it has none and came in by then."""
    starts, ends = card.window_start_at, card.window_end_at
    if starts is None and ends is None:
        return card.milestones.reported_at < day_ends_at
    low = starts or day_starts_at
    high = ends or day_ends_at
    if low >= day_ends_at or high <= day_starts_at:
        return False
    return high - low >= timedelta(hours=4)
