"""Working calendars: when a clock runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from domain.service_levels.holidays_cn import DayKind, day_kind


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day the company itself decides about; ``hours`` empty: closed."""

    on: date
    hours: tuple[tuple[time, time], ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Weekly working hours in the company's time zone.

    ``hours``: per weekday (0 = Monday) the open spans, empty tuple = closed; ``None`` = open round
    the clock. ``follows_holidays``: Chinese public holidays are closed and make-up days
    (调休上班) work with ``make_up_hours`` (default: Monday's hours). ``days``: what the company
    decides otherwise, before anything else; a calendar open round the clock has none.
    """

    code: str
    name: str
    time_zone: str = "Asia/Shanghai"
    hours: tuple[tuple[tuple[time, time], ...], ...] | None = None
    follows_holidays: bool = True
    make_up_hours: tuple[tuple[time, time], ...] = ()
    days: tuple[SpecialDay, ...] = ()

    def __hash__(self) -> int:
        # Asked for with every span looked up: hashing a year of days would take longer than it.
        return hash((self.code, self.name, len(self.days)))


Span = tuple[datetime, datetime]

#: What a clock runs on whose calendar is not known (any more).
ROUND_THE_CLOCK = WorkCalendar(
    code="24x7", name="24×7", time_zone="UTC", hours=None, follows_holidays=False
)


def is_round_the_clock(calendar: WorkCalendar) -> bool:
    """Whether minutes of ``calendar`` are minutes of the wall.

    A calendar nobody ever works on is read as round the clock too: it is a mistake, and no clock
    may stand still for ever because of it (saving one is refused).
    """
    return calendar.hours is None or not any(calendar.hours)


def hours_on(calendar: WorkCalendar, day: date) -> tuple[tuple[time, time], ...]:
    """The open spans of local ``day``; one span (00:00, 00:00) stands for the whole day."""
    if calendar.hours is None:
        return ((time(0), time(0)),)
    for special in calendar.days:
        if special.on == day:
            return special.hours
    usual = calendar.hours[day.weekday()] if day.weekday() < len(calendar.hours) else ()
    if not calendar.follows_holidays:
        return usual
    kind = day_kind(day)
    if kind is DayKind.HOLIDAY:
        return ()
    if kind is DayKind.MAKE_UP and not usual:
        return calendar.make_up_hours or calendar.hours[0]
    return usual


def is_working_day(calendar: WorkCalendar, day: date) -> bool:
    """Whether anybody works on local ``day``."""
    return bool(hours_on(calendar, day))


def next_working_day(calendar: WorkCalendar, day: date) -> date:
    """The first working day after ``day``."""
    following = day + timedelta(days=1)
    if is_round_the_clock(calendar):
        return following
    while not is_working_day(calendar, following):
        following += timedelta(days=1)
    return following


def is_open_at(calendar: WorkCalendar, instant: datetime) -> bool:
    """Whether ``instant`` lies in working time."""
    if is_round_the_clock(calendar):
        return True
    return any(start <= instant < end for start, end in _spans_from(calendar, instant, days=1))


def opens_next(calendar: WorkCalendar, instant: datetime) -> datetime | None:
    """When it opens after ``instant``; None while it is open."""
    if is_open_at(calendar, instant):
        return None
    return add_working_minutes(calendar, instant, 1) - timedelta(minutes=1)


def add_working_minutes(calendar: WorkCalendar, start_at: datetime, minutes: float) -> datetime:
    """The instant (UTC) at which ``minutes`` of working time from ``start_at`` are used up.

    Ends exactly at closing time when the minutes run out there, not at the next opening.
    Negative minutes are counted on the wall: a limit already passed stays in the past.
    """
    left = timedelta(minutes=minutes)
    if left <= timedelta(0) or is_round_the_clock(calendar):
        return start_at.astimezone(UTC) + left
    for opens, closes in _spans_from(calendar, start_at):
        begin = max(opens, start_at)
        if closes - begin >= left:
            return begin + left
        left -= max(closes - begin, timedelta(0))
    raise AssertionError("spans never end")


def working_minutes_between(calendar: WorkCalendar, start_at: datetime, end_at: datetime) -> float:
    """Minutes of working time in [start_at, end_at); 0 when the end is not after the start."""
    if end_at <= start_at:
        return 0.0
    if is_round_the_clock(calendar):
        return (end_at - start_at) / _MINUTE
    used = timedelta(0)
    for opens, closes in _spans_from(calendar, start_at):
        if opens >= end_at:
            break
        used += max(min(closes, end_at) - max(opens, start_at), timedelta(0))
    return used / _MINUTE


_MINUTE = timedelta(minutes=1)


def _spans_from(
    calendar: WorkCalendar, instant: datetime, days: int | None = None
) -> Iterator[Span]:
    """Open spans in order, from the local day before ``instant`` (a night shift reaches over)."""
    day = instant.astimezone(_zone(calendar.time_zone)).date() - timedelta(days=1)
    last = None if days is None else day + timedelta(days=days)
    while last is None or day <= last:
        yield from _spans_on(calendar, day)
        day += timedelta(days=1)


@lru_cache(maxsize=8192)
def _spans_on(calendar: WorkCalendar, day: date) -> tuple[Span, ...]:
    zone = _zone(calendar.time_zone)
    spans = []
    for opens, closes in hours_on(calendar, day):
        until = day if closes > opens else day + timedelta(days=1)
        spans.append(
            (
                datetime.combine(day, opens, zone).astimezone(UTC),
                datetime.combine(until, closes, zone).astimezone(UTC),
            )
        )
    return tuple(sorted(spans))


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
