"""When a technician works: shifts as instants, breaks and leave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.people.technician import Leave, Shift, Technician


@dataclass(frozen=True, slots=True)
class ShiftSpan:
    """One shift of one day, UTC."""

    starts_at: datetime
    ends_at: datetime
    break_starts_at: datetime | None = None
    break_ends_at: datetime | None = None


@lru_cache(maxsize=32)
def zone_of(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def local_day(instant: datetime, time_zone: str) -> date:
    """The company's day ``instant`` falls on."""
    return instant.astimezone(zone_of(time_zone)).date()


def day_bounds(day: date, time_zone: str) -> tuple[datetime, datetime]:
    """Midnight to midnight of local ``day``, UTC."""
    return _bounds(day, time_zone)


@lru_cache(maxsize=1024)
def _bounds(day: date, time_zone: str) -> tuple[datetime, datetime]:
    zone = zone_of(time_zone)
    start = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    following = day + timedelta(days=1)
    end = datetime(following.year, following.month, following.day, tzinfo=zone).astimezone(UTC)
    return start, end


@lru_cache(maxsize=16384)
def shift_spans(shifts: tuple[Shift, ...], day: date, time_zone: str) -> tuple[ShiftSpan, ...]:
    """The shifts beginning on local ``day``, in order."""
    zone = zone_of(time_zone)
    weekday = day.weekday()
    spans = []
    for shift in shifts:
        if shift.weekday != weekday:
            continue
        until = day if shift.ends > shift.starts else day + timedelta(days=1)
        starts_at = datetime.combine(day, shift.starts, zone).astimezone(UTC)
        ends_at = datetime.combine(until, shift.ends, zone).astimezone(UTC)
        pause_from = pause_until = None
        if shift.break_starts is not None and shift.break_minutes > 0:
            pause_day = day if shift.break_starts >= shift.starts else day + timedelta(days=1)
            pause_from = datetime.combine(pause_day, shift.break_starts, zone).astimezone(UTC)
            pause_until = pause_from + timedelta(minutes=shift.break_minutes)
        spans.append(ShiftSpan(starts_at, ends_at, pause_from, pause_until))
    return tuple(sorted(spans, key=lambda span: span.starts_at))


def spans_around(technician: Technician, day: date, time_zone: str) -> tuple[ShiftSpan, ...]:
    """The shifts that may cover a moment of ``day``: its own and a night shift from before."""
    before = shift_spans(technician.shifts, day - timedelta(days=1), time_zone)
    return (*before, *shift_spans(technician.shifts, day, time_zone))


def is_on_shift(technician: Technician, instant: datetime, time_zone: str) -> bool:
    """On duty at ``instant``, leave aside. Without any shift on file: always."""
    if not technician.shifts:
        return True
    day = local_day(instant, time_zone)
    return any(
        span.starts_at <= instant < span.ends_at
        for span in spans_around(technician, day, time_zone)
    )


def shift_of_day(technician: Technician, day: date, time_zone: str) -> ShiftSpan | None:
    """First start to last end on local ``day``; None on a day off or without shifts on file."""
    spans = shift_spans(technician.shifts, day, time_zone)
    if not spans:
        return None
    return ShiftSpan(
        spans[0].starts_at,
        max(span.ends_at for span in spans),
        spans[0].break_starts_at,
        spans[0].break_ends_at,
    )


def leave_during(technician: Technician, starts_at: datetime, ends_at: datetime) -> Leave | None:
    """The first leave that touches [starts_at, ends_at)."""
    touching = [
        leave
        for leave in technician.leaves
        if leave.starts_at < ends_at and leave.ends_at > starts_at
    ]
    return min(touching, key=lambda leave: leave.starts_at) if touching else None
