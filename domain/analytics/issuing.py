"""Which reports are to be made by themselves, and what became of the figures in them since."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from domain.analytics.periods import (
    Kind,
    Period,
    month_period,
    previous_period,
    quarter_period,
    week_period,
)

#: Missed reports are caught up, but not back to the beginning of time.
CAUGHT_UP: dict[Kind, int] = {"quarter": 1, "month": 3, "week": 4}
_PERIODS = {"week": week_period, "month": month_period, "quarter": quarter_period}


@dataclass(frozen=True, slots=True)
class IssueRules:
    """``quarterly``: the review of what of the program is used. ``hour``: local, on the first day
    after the period; before it nothing is made."""

    weekly: bool = True
    monthly: bool = True
    quarterly: bool = True
    hour: int = 7


Way = Literal["folder", "printer", "mail"]


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A report that did not get where it was wanted. ``target``: the folder, the printer, or the
    addresses. ``code``: why, for a sentence; ``detail`` what the system said. ``subject`` and
    ``text``: what a mail says that brings it, to be sent again as it was."""

    way: Way
    target: str
    code: str
    detail: str = ""
    subject: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class IssuedReport:
    """A report as it left the program. ``digest``: SHA-256 of the PDF, hexadecimal. ``figures``:
    KPI key → value at that time, None where there was nothing to measure. ``undelivered``: where it
    was wanted and did not get to."""

    id: int
    kind: Kind
    period: str
    language: str
    issued_at: datetime
    console: str
    digest: str
    figures: Mapping[str, float | None]
    undelivered: tuple[Undelivered, ...] = ()


@dataclass(frozen=True, slots=True)
class Drift:
    """A figure that is no longer what the report says."""

    key: str
    then: float | None
    now: float | None


def due_periods(
    rules: IssueRules,
    now: datetime,
    zone: ZoneInfo,
    issued: Collection[tuple[str, str]],
    first_order_at: datetime | None,
) -> list[Period]:
    """Periods that are over and have no report yet, oldest first.

    ``issued``: (kind, name) of those that have one. ``first_order_at``: nothing is written about
    the time before the company had orders; None: it has none yet.
    """
    if first_order_at is None:
        return []
    today = now.astimezone(zone)
    switches: dict[Kind, bool] = {
        "week": rules.weekly,
        "month": rules.monthly,
        "quarter": rules.quarterly,
    }
    found: list[Period] = []
    for kind in (kind for kind, wanted in switches.items() if wanted):
        running = _PERIODS[kind](today.date(), zone)
        period = previous_period(running)
        for _ in range(CAUGHT_UP[kind]):
            ready = datetime.combine(
                period.last_on + timedelta(days=1), time(rules.hour), tzinfo=zone
            )
            fresh = (kind, period.name) not in issued
            if fresh and now >= ready and period.end_at > first_order_at:
                found.append(period)
            period = previous_period(period)
    return sorted(found, key=lambda each: (each.end_at, each.kind))


def drift(issued: IssuedReport, now: Mapping[str, float | None]) -> list[Drift]:
    """What differs between the report and ``now``, in the order of the report."""
    found = []
    for key, then in issued.figures.items():
        value = now.get(key)
        same = then == value or (
            then is not None and value is not None and abs(then - value) <= 1e-9 * max(1, abs(then))
        )
        if not same:
            found.append(Drift(key, then, value))
    return found
