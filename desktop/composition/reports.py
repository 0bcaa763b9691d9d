"""Documents about a period besides the month's report: the week's brief, performance statements."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.documents import month_figures, period_figures
from desktop.composition.letterhead import company_profile, company_zone
from desktop.composition.roi import read_roi
from domain.analytics.periods import Period, midnight, week_period
from domain.errors import InvalidInput

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from domain.analytics.month import MonthlyFigures
    from domain.analytics.roi import Roi
    from domain.analytics.usage import Usage


def long_before(period: Period) -> datetime:
    """Since when orders feed the trend and the repeats of a period: the first of its month, a
    year ago."""
    first = period.first_on.replace(day=1)
    return midnight(first.replace(year=first.year - 1), period.zone)


def make_weekly_brief(backend: Backend, day: date, language: str, out: Path) -> MonthlyFigures:
    """One page about the week that holds ``day``. InvalidInput('month_in_future')."""
    from exports.weekly_brief import build_weekly_brief

    moment = backend.clock()
    with backend.queries() as queries:
        zone = company_zone(queries)
        period = week_period(day, zone)
        if moment < period.start_at:
            raise InvalidInput("month_in_future", month=period.name)
        if moment < period.end_at:
            period = week_period(day, zone, moment)
        figures = period_figures(queries, period, long_before(period))
    out.parent.mkdir(parents=True, exist_ok=True)
    build_weekly_brief(figures, figures.company, language, out)
    return figures


def make_statements(backend: Backend, year: int, month: int, language: str, out: Path) -> int:
    """One page for each department and technician about a month; how many. InvalidInput('statement_empty')."""
    from exports.statements import build_statements

    with backend.queries() as queries:
        figures = month_figures(queries, year, month, company_zone(queries), now=backend.clock())
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_statements(figures, figures.company, language, out, departments=True)


def make_usage_sheet(backend: Backend, day: date, language: str, out: Path) -> Usage:
    """One page about the use of the program in the quarter that holds ``day``.
    InvalidInput('month_in_future')."""
    from domain.usecases.usage_review import review_usage
    from exports.usage_sheet import build_usage_sheet

    with backend.queries() as queries:
        usage = review_usage(queries, day, company_zone(queries), backend.clock())
        company = company_profile(queries)
    out.parent.mkdir(parents=True, exist_ok=True)
    build_usage_sheet(usage, company, language, out)
    return usage


def make_roi_sheet(backend: Backend, year: int, month: int, language: str, out: Path) -> Roi:
    """One page about what the system brings."""
    from exports.roi_sheet import build_roi_sheet

    roi = read_roi(backend, year, month)
    with backend.queries() as queries:
        company = company_profile(queries)
    out.parent.mkdir(parents=True, exist_ok=True)
    build_roi_sheet(roi, company, language, out)
    return roi
