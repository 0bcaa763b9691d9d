"""What the cards would have done in a stretch of the past."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from domain.people.working_time import local_day
from domain.rules.cards import CARDS
from domain.rules.moments import ORDER_CARDS, Numbers, Seen, moment_of
from domain.rules.reminders import Ending
from domain.service_levels.calendars import WorkCalendar


def would_have_fired(
    orders: Iterable[Seen],
    endings: Sequence[Ending],
    numbers: Mapping[str, Numbers],
    office: WorkCalendar,
    start: datetime,
    end: datetime,
    time_zone: str,
) -> dict[str, int]:
    """How often each card would have fired in [start, end), by code, with ``numbers`` by card."""
    found = dict.fromkeys((card.code for card in CARDS), 0)
    for seen in orders:
        for code in ORDER_CARDS:
            at = moment_of(code, seen, numbers[code], office)
            if at is not None and start <= at < end:
                found[code] += 1
    first, last = local_day(start, time_zone), local_day(end, time_zone)
    for ending in endings:
        found[ending.card] += first <= ending.warn_on < last
    days = [first + timedelta(days=each) for each in range((last - first).days)]
    found["warranty"] = sum(_is_monday(day) for day in days)
    found["day_end"] = len(days)
    return found


def _is_monday(day: date) -> bool:
    return day.weekday() == 0
