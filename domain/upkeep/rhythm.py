"""How often something comes back, and the days it falls on; for upkeep plans and patrols."""

from __future__ import annotations

import calendar as months
from datetime import date, timedelta
from enum import Enum
from typing import Protocol

from domain.errors import InvalidInput
from domain.service_levels.calendars import WorkCalendar, is_working_day, next_working_day


class Period(Enum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Rhythm(Protocol):
    """``every`` so many ``period``, counted from ``starts_on``. ``next_on``: the day of the next
    one, before it is moved to a working day (``on_working_days``). What it makes is made
    ``lead_days`` before its day. ``ends_on``: the last day it may fall on."""

    @property
    def starts_on(self) -> date: ...
    @property
    def next_on(self) -> date: ...
    @property
    def every(self) -> int: ...
    @property
    def period(self) -> Period: ...
    @property
    def lead_days(self) -> int: ...
    @property
    def on_working_days(self) -> bool: ...
    @property
    def ends_on(self) -> date | None: ...
    @property
    def active(self) -> bool: ...


def is_due(plan: Rhythm, today: date) -> bool:
    """Whether its next one is to be made."""
    over = plan.ends_on is not None and plan.next_on > plan.ends_on
    return plan.active and not over and plan.next_on - timedelta(days=plan.lead_days) <= today


def check_rhythm(plan: Rhythm) -> None:
    """InvalidInput: 'plan_interval', 'plan_lead', 'plan_reversed'."""
    if not 1 <= plan.every <= 999:
        raise InvalidInput("plan_interval", every=plan.every)
    if not 0 <= plan.lead_days <= 90:
        raise InvalidInput("plan_lead", days=plan.lead_days)
    if plan.ends_on is not None and plan.ends_on < plan.starts_on:
        raise InvalidInput("plan_reversed")


def nth_day(plan: Rhythm, number: int) -> date:
    """The day of the ``number``-th order (0: the first). The 31st of a short month is its last."""
    count = number * plan.every
    if plan.period is Period.DAY:
        return plan.starts_on + timedelta(days=count)
    if plan.period is Period.WEEK:
        return plan.starts_on + timedelta(weeks=count)
    if plan.period is Period.YEAR:
        count *= 12
    place = plan.starts_on.year * 12 + plan.starts_on.month - 1 + count
    year, month = divmod(place, 12)
    last = months.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(plan.starts_on.day, last))


def first_after(plan: Rhythm, day: date) -> date:
    """Its first day after ``day``."""
    number = 0
    while nth_day(plan, number) <= day:
        number += 1
    return nth_day(plan, number)


def days_from(plan: Rhythm, count: int) -> tuple[date, ...]:
    """The next ``count`` days, as far as the plan goes."""
    found: list[date] = []
    day = plan.next_on
    while len(found) < count and (plan.ends_on is None or day <= plan.ends_on):
        found.append(day)
        day = first_after(plan, day)
    return tuple(found)


def working_day(plan: Rhythm, day: date, calendar: WorkCalendar) -> date:
    """``day``, or the next one on which somebody works."""
    if not plan.on_working_days or is_working_day(calendar, day):
        return day
    return next_working_day(calendar, day)
