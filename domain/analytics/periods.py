"""Months, weeks and quarters as spans of time in the company's own time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Kind = Literal["month", "week", "quarter"]


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start_at`` up to, not including, ``end_at`` (both UTC).

    ``as_of_at``: how far things are known; before ``end_at`` while the period still runs. Orders
    that fall due later than that are not judged yet.
    """

    kind: Kind
    first_on: date
    last_on: date
    start_at: datetime
    end_at: datetime
    as_of_at: datetime
    zone: ZoneInfo

    @property
    def name(self) -> str:
        """``2026-10`` for a month, ``2026-W43`` for a week, ``2026-Q4`` for a quarter: sorts, and
        reads in every language."""
        if self.kind == "month":
            return f"{self.first_on:%Y-%m}"
        if self.kind == "quarter":
            return f"{self.first_on.year}-Q{quarter_of(self.first_on)}"
        year, week, _ = self.first_on.isocalendar()
        return f"{year}-W{week:02d}"

    @property
    def known_until_at(self) -> datetime:
        """The end, or the instant of knowledge where that comes first."""
        return min(self.end_at, self.as_of_at)

    @property
    def complete(self) -> bool:
        return self.as_of_at >= self.end_at

    def days(self) -> list[date]:
        """Every local date of the period."""
        count = (self.last_on - self.first_on).days + 1
        return [self.first_on + timedelta(days=index) for index in range(count)]


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which ``day`` begins in ``zone``."""
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)


def next_month(month: date) -> date:
    """The first day of the month after ``month``'s."""
    return (month.replace(day=1) + timedelta(days=32)).replace(day=1)


def previous_month(month: date) -> date:
    """The first day of the month before ``month``'s."""
    return (month.replace(day=1) - timedelta(days=1)).replace(day=1)


def month_period(month: date, zone: ZoneInfo, as_of: datetime | None = None) -> Period:
    """The calendar month that holds ``month``; without ``as_of`` all of it is known."""
    first, following = month.replace(day=1), next_month(month)
    return _period("month", first, following, zone, as_of)


def week_period(day: date, zone: ZoneInfo, as_of: datetime | None = None) -> Period:
    """The week, Monday to Sunday, that holds ``day``."""
    monday = day - timedelta(days=day.weekday())
    return _period("week", monday, monday + timedelta(days=7), zone, as_of)


def day_period(day: date, zone: ZoneInfo, as_of: datetime | None = None) -> Period:
    """A single local day; its kind is that of the month it belongs to."""
    return _period("month", day, day + timedelta(days=1), zone, as_of)


def quarter_of(day: date) -> int:
    """1 to 4."""
    return (day.month + 2) // 3


def quarter_period(day: date, zone: ZoneInfo, as_of: datetime | None = None) -> Period:
    """The quarter of the year that holds ``day``."""
    first = day.replace(month=3 * quarter_of(day) - 2, day=1)
    following = next_month(next_month(next_month(first)))
    return _period("quarter", first, following, zone, as_of)


def previous_period(period: Period) -> Period:
    """The month, week or quarter before ``period``, known to its end."""
    if period.kind == "quarter":
        return quarter_period(period.first_on - timedelta(days=1), period.zone)
    if period.kind == "month":
        return month_period(previous_month(period.first_on), period.zone)
    return week_period(period.first_on - timedelta(days=7), period.zone)


def _period(
    kind: Kind, first: date, following: date, zone: ZoneInfo, as_of: datetime | None
) -> Period:
    end_at = midnight(following, zone)
    return Period(
        kind=kind,
        first_on=first,
        last_on=following - timedelta(days=1),
        start_at=midnight(first, zone),
        end_at=end_at,
        as_of_at=end_at if as_of is None else as_of,
        zone=zone,
    )
