"""Chinese public holidays and make-up working days (调休上班), from the ``holidays`` library.

The State Council publishes each year's swapped days late in the year before. Years the library has
no notice for yet have the statutory days but no swaps; years it does not know at all are ordinary.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from functools import cache, lru_cache
from typing import Any


class DayKind(Enum):
    ORDINARY = "ordinary"
    HOLIDAY = "holiday"
    MAKE_UP = "make_up"


_SATURDAY = 5


@cache
def _china() -> Any:
    # Loading the library takes longer than painting the first window.
    from holidays.countries.china import China

    return China


@lru_cache(maxsize=4096)
def day_kind(day: date) -> DayKind:
    """What ``day`` is in China. A weekend joined to a holiday belongs to the holiday."""
    china = _china()
    if not china.start_year <= day.year <= china.end_year:
        return DayKind.ORDINARY
    days_off, make_up = _days_of(day.year)
    if day in make_up:
        return DayKind.MAKE_UP
    if day in days_off:
        return DayKind.HOLIDAY
    if day.weekday() >= _SATURDAY and any(_reaches_holiday(day, step) for step in (-1, 1)):
        return DayKind.HOLIDAY
    return DayKind.ORDINARY


def _reaches_holiday(day: date, step: int) -> bool:
    """Walking over free weekend days in one direction ends at a holiday."""
    days_off, make_up = _days_of(day.year)
    while True:
        day += timedelta(days=step)
        if day in days_off:
            return True
        if day in make_up or day.weekday() < _SATURDAY:
            return False


@lru_cache(maxsize=64)
def _days_of(year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Days off and make-up days of ``year`` with the edges of its neighbours."""
    china = _china()
    years = [
        other for other in (year - 1, year, year + 1) if china.start_year <= other <= china.end_year
    ]
    calendar = china(years=years)
    make_up = frozenset(calendar.weekend_workdays)
    return frozenset(calendar.keys()) - make_up, make_up
