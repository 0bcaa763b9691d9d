"""Upkeep plans: orders that make themselves, every so often (AS-05, IN-03)."""

from __future__ import annotations

import calendar as months
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from domain.errors import InvalidInput
from domain.service_levels.calendars import WorkCalendar, is_working_day, next_working_day


class Period(Enum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class MaintenancePlan:
    """An order of ``type_code`` for each machine of ``asset_ids`` (none: one for the customer's
    ``site_id``), ``every`` so many ``period``, counted from ``starts_on``. It is made ``lead_days``
    before its day. ``next_on``: the day of the next one, before it is moved to a working day
    (``on_working_days``). ``ends_on``: the last day it may fall on."""

    code: str
    name: str
    type_code: str
    starts_on: date
    next_on: date
    every: int = 1
    period: Period = Period.MONTH
    lead_days: int = 7
    customer_id: int | None = None
    site_id: int | None = None
    asset_ids: tuple[int, ...] = ()
    on_working_days: bool = True
    ends_on: date | None = None
    note: str = ""
    active: bool = True

    def is_due(self, today: date) -> bool:
        """Whether its next order is to be made."""
        over = self.ends_on is not None and self.next_on > self.ends_on
        return self.active and not over and self.next_on - timedelta(days=self.lead_days) <= today


def check_plan(plan: MaintenancePlan) -> None:
    """InvalidInput: 'name_required', 'plan_interval', 'plan_lead', 'plan_for_nobody',
    'plan_reversed'."""
    if not plan.name.strip():
        raise InvalidInput("name_required")
    if not 1 <= plan.every <= 999:
        raise InvalidInput("plan_interval", every=plan.every)
    if not 0 <= plan.lead_days <= 90:
        raise InvalidInput("plan_lead", days=plan.lead_days)
    if plan.customer_id is None and not plan.asset_ids:
        raise InvalidInput("plan_for_nobody")
    if plan.ends_on is not None and plan.ends_on < plan.starts_on:
        raise InvalidInput("plan_reversed")


def nth_day(plan: MaintenancePlan, number: int) -> date:
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


def first_after(plan: MaintenancePlan, day: date) -> date:
    """Its first day after ``day``."""
    number = 0
    while nth_day(plan, number) <= day:
        number += 1
    return nth_day(plan, number)


def days_from(plan: MaintenancePlan, count: int) -> tuple[date, ...]:
    """The next ``count`` days, as far as the plan goes."""
    found: list[date] = []
    day = plan.next_on
    while len(found) < count and (plan.ends_on is None or day <= plan.ends_on):
        found.append(day)
        day = first_after(plan, day)
    return tuple(found)


def working_day(plan: MaintenancePlan, day: date, calendar: WorkCalendar) -> date:
    """``day``, or the next one on which somebody works."""
    if not plan.on_working_days or is_working_day(calendar, day):
        return day
    return next_working_day(calendar, day)
