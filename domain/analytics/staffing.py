"""Where more work comes in than the people on shift can do, and where people have room."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.analytics.patterns import HeatMap
from domain.analytics.surroundings import OnShift

#: Hours of a window; how many are named.
WIDTH, MOST_TIGHT, MOST_IDLE = 3, 3, 2
#: A window is tight from this share and number of late orders on, when its orders are this much
#: more often late than all and more work comes in than its people can do.
LATE_SHARE, LATE_ORDERS, LATE_LIFT = 0.08, 5, 1.2
#: What was late on fewer different days is no pattern of a weekday; a stretch of less than two
#: weeks has each weekday once and cannot show one otherwise.
LATE_DAYS, PATTERN_DAYS = 2, 14
#: Idle: so little of the people's time is asked for, of at least so many people.
IDLE_LOAD, IDLE_PEOPLE = 0.5, 2.0


@dataclass(frozen=True, slots=True)
class Window:
    """Hours ``first`` up to, not including, ``last`` of a weekday (Monday 0), local time.

    ``per_hour``: orders reported in an hour; ``people``: on shift, on the average; ``load``: hours
    of work that come in for each hour of theirs (None: nobody is there). ``late``: orders of that
    time that became late; ``late_share``: of all late ones.
    """

    weekday: int
    first: int
    last: int
    per_hour: float
    people: float
    load: float | None
    late: int
    late_share: float

    @property
    def hours(self) -> str:
        return f"{self.first}–{self.last}"


@dataclass(frozen=True, slots=True)
class Staffing:
    """``order_minutes``: travel and work of an order, on the average. ``more``: people whom the
    tightest window lacks; ``served``: late orders of it that they would have had time for."""

    order_minutes: float
    tight: tuple[Window, ...]
    idle: tuple[Window, ...]
    more: int
    served: int


def find_staffing(table: FactTable, heat: HeatMap, on_shift: OnShift) -> Staffing | None:
    """None where no shifts are on file, no order was finished, or nothing was late."""
    times = [table.measure(KPIS[key], spread=False).value for key in ("travel_time", "repair_time")]
    order_minutes = sum(value for value in times if value is not None)
    if not on_shift or order_minutes <= 0.0 or not heat.late_total:
        return None
    windows = list(_windows(table, heat, on_shift, order_minutes))
    tight = _apart(
        sorted(
            (one for one in windows if _is_tight(one, heat, order_minutes, table)),
            key=lambda one: (-one.late, -(one.load or 99.0)),
        ),
        MOST_TIGHT,
    )
    idle = _apart(
        sorted(
            (
                one
                for one in windows
                if one.load is not None
                and one.load <= IDLE_LOAD
                and min(on_shift[one.weekday][one.first : one.last]) >= IDLE_PEOPLE
            ),
            key=lambda one: (one.load or 0.0, -one.people),
        ),
        MOST_IDLE,
    )
    more = served = 0
    if tight:
        worst = tight[0]
        more = max(1, math.ceil(worst.per_hour * order_minutes / 60.0 - worst.people))
        hours = more * WIDTH * int(_days(table)[worst.weekday])
        served = min(worst.late, int(hours * 60.0 / order_minutes))
    return Staffing(order_minutes, tight, idle, more, served)


def _windows(
    table: FactTable, heat: HeatMap, on_shift: OnShift, order_minutes: float
) -> Iterator[Window]:
    rows, _ = table.column(KPIS["volume"])
    _, weekday, hour = table.columns.local("reported_at")
    cells = weekday[rows] * 24 + hour[rows]
    reported = np.bincount(cells, minlength=7 * 24).reshape(7, 24)
    late, people, days = np.array(heat.late), np.array(on_shift), _days(table)
    for day in range(7):
        if not days[day]:
            continue
        for first in range(24 - WIDTH + 1):
            span = slice(first, first + WIDTH)
            per_hour = float(reported[day, span].sum()) / (WIDTH * days[day])
            there = float(people[day, span].mean())
            missed = int(late[day, span].sum())
            yield Window(
                weekday=day,
                first=first,
                last=first + WIDTH,
                per_hour=per_hour,
                people=there,
                load=per_hour * order_minutes / 60.0 / there if there else None,
                late=missed,
                late_share=missed / heat.late_total,
            )


def _days(table: FactTable) -> list[int]:
    """How often each weekday has been in the period, as far as it is known."""
    period = table.period
    known_until = period.known_until_at.astimezone(period.zone).date()
    days = [day.weekday() for day in period.days() if day <= known_until]
    return [days.count(weekday) for weekday in range(7)]


def is_pattern(table: FactTable, weekday: int, first: int, last: int) -> bool:
    """Whether orders reported in these hours of a weekday became late on several of its days, or
    the period is too short to have several."""
    period = table.period
    if (period.last_on - period.first_on).days + 1 < PATTERN_DAYS:
        return True
    rows, _ = table.column(KPIS["late_orders"])
    _, weekdays, hour = table.columns.local("reported_at")
    inside = rows[(weekdays[rows] == weekday) & (hour[rows] >= first) & (hour[rows] < last)]
    return len(np.unique(table.columns.days("reported_at")[inside])) >= LATE_DAYS


def _is_tight(window: Window, heat: HeatMap, order_minutes: float, table: FactTable) -> bool:
    span = slice(window.first, window.last)
    due = sum(heat.due[window.weekday][span])
    usual = heat.late_total / max(1, sum(map(sum, heat.due)))
    work = window.per_hour * order_minutes / 60.0
    return (
        window.late >= LATE_ORDERS
        and window.late_share >= LATE_SHARE
        # At hours nobody works there must be enough to do for one person at least.
        and work > max(1.0, window.people)
        and window.late / max(1, due) >= LATE_LIFT * usual
        and is_pattern(table, window.weekday, window.first, window.last)
    )


def _apart(windows: list[Window], most: int) -> tuple[Window, ...]:
    """The first ones that do not overlap."""
    found: list[Window] = []
    for one in windows:
        if all(
            one.weekday != each.weekday or abs(one.first - each.first) >= WIDTH for each in found
        ):
            found.append(one)
    return tuple(found[:most])
