"""Working calendars: when a clock runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Weekly working hours in the company's time zone.

    ``hours``: per weekday (0 = Monday) the open spans, empty tuple = closed; ``None`` = open round
    the clock. ``follows_holidays``: Chinese public holidays are closed and make-up days
    (调休上班) work with ``make_up_hours`` (default: Monday's hours).
    """

    code: str
    name: str
    time_zone: str = "Asia/Shanghai"
    hours: tuple[tuple[tuple[time, time], ...], ...] | None = None
    follows_holidays: bool = True
