"""When a technician works: shifts as instants, breaks and leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
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


class ShiftTable:
    """The shifts of one technician as instants, worked out once for each day."""

    __slots__ = ("_begins", "_days", "_shifts", "_time_zone", "_zone", "has_nights", "longest")

    def __init__(self, shifts: tuple[Shift, ...], time_zone: str) -> None:
        self._shifts = shifts
        self._time_zone = time_zone
        self._zone = zone_of(time_zone)
        self._begins: dict[date, datetime] = {}
        #: Whether one of them ends on the day after it began.
        self.has_nights = any(shift.ends <= shift.starts for shift in shifts)
        self._days: dict[date, tuple[ShiftSpan, ...]] = {}
        #: His longest shift; None without shifts on file.
        self.longest = max((_length(shift) for shift in shifts), default=None)

    def on(self, day: date) -> tuple[ShiftSpan, ...]:
        """The shifts beginning on local ``day``, in order."""
        spans = self._days.get(day)
        if spans is None:
            if len(self._days) > 1000:
                self._days.clear()
            found = [self._span(shift, day) for shift in self._shifts]
            kept = [span for span in found if span is not None]
            spans = tuple(sorted(kept, key=lambda span: span.starts_at))
            self._days[day] = spans
        return spans

    def around(self, day: date) -> tuple[ShiftSpan, ...]:
        """The shifts that may cover a moment of ``day``: its own and a night shift from before."""
        return self.on(day - _DAY) + self.on(day)

    def begin_of(self, day: date) -> datetime:
        """When ``day`` begins with him: at midnight, or once the night shift of the day before is
        over or his own shift of the day begins."""
        begin = self._begins.get(day)
        if begin is None:
            if len(self._begins) > 1000:
                self._begins.clear()
            begin = self._begins[day] = self._begin(day)
        return begin

    def _begin(self, day: date) -> datetime:
        midnight, _ = day_bounds(day, self._time_zone)
        if not self.has_nights:
            return midnight
        over = max((span.ends_at for span in self.on(day - _DAY)), default=midnight)
        first = min((span.starts_at for span in self.on(day)), default=over)
        return max(midnight, min(over, first))

    def _span(self, shift: Shift, day: date) -> ShiftSpan | None:
        if shift.weekday != day.weekday():
            return None
        starts_at = self._instant(day, shift.starts)
        until = day if shift.ends > shift.starts else day + _DAY
        ends_at = self._instant(until, shift.ends)
        if shift.break_starts is None or shift.break_minutes <= 0:
            return ShiftSpan(starts_at, ends_at)
        pause_day = day if shift.break_starts >= shift.starts else day + _DAY
        pause_at = self._instant(pause_day, shift.break_starts)
        pause_until = pause_at + timedelta(minutes=shift.break_minutes)
        return ShiftSpan(starts_at, ends_at, pause_at, pause_until)

    def _instant(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self._zone).astimezone(UTC)


_DAY = timedelta(days=1)


def _length(shift: Shift) -> timedelta:
    begin = timedelta(hours=shift.starts.hour, minutes=shift.starts.minute)
    end = timedelta(hours=shift.ends.hour, minutes=shift.ends.minute)
    return end - begin if end > begin else end - begin + _DAY


_tables: dict[tuple[int, str], tuple[tuple[Shift, ...], ShiftTable]] = {}


def shift_table(shifts: tuple[Shift, ...], time_zone: str) -> ShiftTable:
    """The table of ``shifts``, kept between calls.

    Looked up by identity: hashing a week of shifts for every question took longer than the answer.
    """
    key = (id(shifts), time_zone)
    known = _tables.get(key)
    if known is not None and known[0] is shifts:
        return known[1]
    if len(_tables) > 4096:
        _tables.clear()
    table = ShiftTable(shifts, time_zone)
    _tables[key] = (shifts, table)
    return table


def is_on_shift(technician: Technician, instant: datetime, time_zone: str) -> bool:
    """On duty at ``instant``, leave aside. Without any shift on file: always."""
    if not technician.shifts:
        return True
    day = local_day(instant, time_zone)
    return any(
        span.starts_at <= instant < span.ends_at
        for span in shift_table(technician.shifts, time_zone).around(day)
    )


def shift_day(technician: Technician, instant: datetime, time_zone: str) -> date:
    """The day that ``instant`` counts for with him: until a night shift is over, the one on which
    it began."""
    day = local_day(instant, time_zone)
    table = shift_table(technician.shifts, time_zone)
    return day if not table.has_nights or instant >= table.begin_of(day) else day - _DAY


def shift_day_bounds(
    technician: Technician, day: date, time_zone: str
) -> tuple[datetime, datetime]:
    """From when until when moments count for ``day`` with him (see :func:`shift_day`), UTC."""
    table = shift_table(technician.shifts, time_zone)
    if not table.has_nights:
        return day_bounds(day, time_zone)
    return table.begin_of(day), table.begin_of(day + _DAY)


def desk_day(technicians: Iterable[Technician], instant: datetime, time_zone: str) -> date:
    """The day the company is at: after midnight still the one before, as long as a night shift runs
    and nobody's new day has begun."""
    people = [one for one in technicians if one.active and one.shifts]
    today = local_day(instant, time_zone)
    for one in people:
        if any(span.starts_at <= instant for span in shift_table(one.shifts, time_zone).on(today)):
            return today
    return min((shift_day(one, instant, time_zone) for one in people), default=today)


def shift_of_day(technician: Technician, day: date, time_zone: str) -> ShiftSpan | None:
    """First start to last end on local ``day``; None on a day off or without shifts on file."""
    spans = shift_table(technician.shifts, time_zone).on(day)
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
