"""The periods a manager looks at, as spans of the company's own time, and what came before them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.analytics.periods import (
    Period,
    midnight,
    month_period,
    next_month,
    previous_month,
    previous_period,
)
from domain.analytics.repeats import REPEAT_WITHIN

#: Names of the choices, in the order in which they are offered.
CHOICES = ("this_month", "last_month", "last_30_days", "this_year", "own")


@dataclass(frozen=True, slots=True)
class Spans:
    """``now``: the period looked at. ``before``: the one before, known only as far into it as
    ``now`` is known, so that half a month is never held against a whole one. ``before_whole``: the
    same to its end, for a curve that shows where things were heading."""

    now: Period
    before: Period
    before_whole: Period

    @property
    def read_from_at(self) -> datetime:
        """Orders finished since then may be what an order of either period repeats."""
        return self.before_whole.start_at - REPEAT_WITHIN


def spans_of(
    choice: str,
    at: datetime,
    zone: ZoneInfo,
    own: tuple[date, date] | None = None,
    against: str = "period",
) -> Spans:
    """``choice`` of :data:`CHOICES`; ``own``: first and last day of 'own' (either order).
    ``against``: 'period' compares with the one before, 'year' with the same days a year ago."""
    spans = _chosen(choice, at, zone, own)
    return spans if against == "period" else _year_before(spans.now)


def _chosen(choice: str, at: datetime, zone: ZoneInfo, own: tuple[date, date] | None) -> Spans:
    today = at.astimezone(zone).date()
    if choice == "this_month":
        return _with_before(month_period(today, zone, at))
    if choice == "last_month":
        return _with_before(month_period(previous_month(today), zone, at))
    if choice == "this_year":
        return _with_before(_days(date(today.year, 1, 1), date(today.year, 12, 31), zone, at))
    if choice == "own" and own is not None:
        return _with_before(_days(min(own), max(own), zone, at))
    return _with_before(_days(today - timedelta(days=29), today, zone, at))


def _days(first: date, last: date, zone: ZoneInfo, as_of: datetime) -> Period:
    end_at = midnight(last + timedelta(days=1), zone)
    return Period("month", first, last, midnight(first, zone), end_at, as_of, zone)


def _whole_month(period: Period) -> bool:
    following = next_month(period.first_on)
    return period.first_on.day == 1 and period.last_on + timedelta(days=1) == following


def _whole_year(period: Period) -> bool:
    first, last = period.first_on, period.last_on
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and (
        first.year == last.year
    )


def _with_before(period: Period) -> Spans:
    zone = period.zone
    if _whole_month(period):
        whole = previous_period(period)
    elif _whole_year(period):
        year = period.first_on.year - 1
        end_at = midnight(date(year + 1, 1, 1), zone)
        whole = _days(date(year, 1, 1), date(year, 12, 31), zone, end_at)
    else:
        length = period.last_on - period.first_on
        last = period.first_on - timedelta(days=1)
        whole = _days(last - length, last, zone, period.start_at)
    return _beside(period, whole)


def _year_before(period: Period) -> Spans:
    zone = period.zone
    if _whole_month(period):
        whole = month_period(_earlier(period.first_on), zone)
    else:
        first, last = _earlier(period.first_on), _earlier(period.last_on)
        whole = _days(first, last, zone, midnight(last + timedelta(days=1), zone))
    return _beside(period, whole)


def _earlier(day: date) -> date:
    """The same day a year ago; the 28th for the 29th of February."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def _beside(period: Period, whole: Period) -> Spans:
    elapsed = period.known_until_at - period.start_at
    as_of = whole.end_at if period.complete else min(whole.end_at, whole.start_at + elapsed)
    before = Period(
        whole.kind, whole.first_on, whole.last_on, whole.start_at, whole.end_at, as_of, period.zone
    )
    return Spans(period, before, whole)
