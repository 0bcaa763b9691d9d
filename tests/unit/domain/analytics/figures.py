"""The figures of a month or a week from facts at hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from domain.analytics.facts import OrderFact, PartFact
from domain.analytics.month import MonthlyFigures, compute_figures
from domain.analytics.periods import month_period, week_period
from domain.analytics.sources import GivenFacts
from domain.company import CompanyProfile


def compute_month(
    facts: Sequence[OrderFact],
    earlier: Sequence[OrderFact],
    month: date,
    tz: ZoneInfo,
    company: CompanyProfile,
    *,
    as_of: datetime | None = None,
    parts: Iterable[PartFact] = (),
) -> MonthlyFigures:
    """``earlier``: what feeds the trend and the repeats; ``facts`` wins where both have an order."""
    known = {fact.order_id: fact for fact in (*earlier, *facts)}
    period = month_period(month, tz, as_of)
    return compute_figures(GivenFacts(list(known.values())), period, company, parts)


def compute_week(
    facts: Sequence[OrderFact],
    day: date,
    tz: ZoneInfo,
    company: CompanyProfile,
    *,
    as_of: datetime | None = None,
) -> MonthlyFigures:
    return compute_figures(GivenFacts(list(facts)), week_period(day, tz, as_of), company)
