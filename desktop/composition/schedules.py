"""Reports that nobody has to make: by the week, the month and the quarter, and where they go."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop import paths
from desktop.composition import documents, reports
from desktop.composition.backend import Backend
from desktop.composition.letterhead import company_zone
from desktop.composition.own_process import in_own_process
from desktop.composition.report_delivery import Letter, cover_letter, deliver, delivery_of
from domain import settings as company_settings
from domain.analytics.issuing import (
    Drift,
    IssuedReport,
    IssueRules,
    Undelivered,
    drift,
    due_periods,
)
from domain.analytics.periods import Kind, Period, month_period, quarter_period, week_period
from exports.whole_file import whole_file

if TYPE_CHECKING:
    from domain.analytics.month import MonthlyFigures

log = logging.getLogger(__name__)


def issue_due(backend: Backend, now: datetime | None = None, most: int = 100) -> list[IssuedReport]:
    """Make the reports that are due and were not made yet, the oldest first, and deliver them.

    A report that was made stays made when it cannot be delivered; why it was not is kept with it.
    """
    from persistence.issued_reports import first_order_at, list_reports, note_undelivered

    moment = now or backend.clock()
    with backend.queries() as queries:
        read = queries.setting
        rules = IssueRules(
            weekly=company_settings.flag(read, "report.weekly"),
            monthly=company_settings.flag(read, "report.monthly"),
            quarterly=company_settings.flag(read, "report.quarterly"),
            hour=company_settings.whole(read, "report.hour"),
        )
        language = company_settings.text(read, "report.language")
        delivery = delivery_of(read)
        zone = company_zone(queries)
    issued = {(each.kind, each.period) for each in list_reports(backend.engine)}
    periods = due_periods(rules, moment, zone, issued, first_order_at(backend.engine))
    found = []
    for period in periods[:most]:
        report, path, letter = issue(backend, period, language)
        troubles = tuple(deliver(path, delivery, letter))
        if troubles:
            note_undelivered(backend.engine, report.id, troubles)
        found.append(replace(report, undelivered=troubles))
    return found


def deliver_again(backend: Backend, report_id: int) -> tuple[Undelivered, ...]:
    """Try the ways that failed once more, as they are set up now; what failed again. A way that is
    not wanted any more is let go. NotFound('report_not_found')."""
    from persistence.issued_reports import note_undelivered, read_report

    report, body = read_report(backend.engine, report_id)
    with backend.queries() as queries:
        delivery = delivery_of(queries.setting)
    path = paths.folder("reports") / f"{report.period}.pdf"
    with whole_file(path) as unfinished:
        unfinished.write_bytes(body)
    letter = next((Letter(each.subject, each.text) for each in report.undelivered), Letter("", ""))
    ways = [each.way for each in report.undelivered]
    left = tuple(deliver(path, delivery, letter, ways))
    note_undelivered(backend.engine, report_id, left)
    return left


def issue(backend: Backend, period: Period, language: str) -> tuple[IssuedReport, Path, Letter]:
    """Make the report of a period that is over, and keep it: what was kept, the file, and what a
    mail says that brings it."""
    from persistence.issued_reports import keep_report

    out = paths.folder("reports") / f"{period.name}.pdf"
    figures: MonthlyFigures = in_own_process(
        make_report,
        (backend.place, backend.actor, backend.console, period.kind, period, language, out),
        progress=lambda _done, _total: None,
        raise_if_cancelled=lambda: None,
    )
    values = {key: measure.value for key, measure in figures.measures.items()}
    report = keep_report(
        backend.engine,
        period.kind,
        period.name,
        language,
        backend.clock(),
        backend.console,
        values,
        out.read_bytes(),
    )
    return report, out, cover_letter(figures, language)


def make_report(
    _progress: documents.Progress,
    place: str,
    actor: str,
    console: str,
    kind: Kind,
    period: Period,
    language: str,
    out: Path,
) -> MonthlyFigures:
    """The month's report, the week's brief or the quarter's review of use, in whatever process
    this is; the figures of its period are kept with each of them."""
    backend = Backend(place, actor=actor, console=console)
    try:
        if kind == "month":
            first = period.first_on
            return documents.make_month_documents(
                backend, first.year, first.month, language, out, None
            )
        if kind == "week":
            return reports.make_weekly_brief(backend, period.first_on, language, out)
        reports.make_usage_sheet(backend, period.first_on, language, out)
        return _figures_of(backend, period)
    finally:
        backend.close()


def drift_of(backend: Backend, report_id: int) -> tuple[IssuedReport, list[Drift]]:
    """What the figures of an issued report would be if it were made today, where they differ."""
    from persistence.issued_reports import read_report

    report, _ = read_report(backend.engine, report_id)
    with backend.queries() as queries:
        zone = company_zone(queries)
    figures = _figures_of(backend, period_named(report.kind, report.period, zone))
    now = {key: measure.value for key, measure in figures.measures.items()}
    return report, drift(report, now)


def _figures_of(backend: Backend, period: Period) -> MonthlyFigures:
    with backend.queries() as queries:
        return documents.period_figures(queries, period, reports.long_before(period))


def period_named(kind: Kind, name: str, zone: ZoneInfo) -> Period:
    """The month, week or quarter of a name as :attr:`Period.name` gives it. ValueError: no such
    name."""
    if kind == "month":
        return month_period(datetime.strptime(name, "%Y-%m").date(), zone)  # noqa: DTZ007
    if kind == "week":
        return week_period(datetime.strptime(f"{name}-1", "%G-W%V-%u").date(), zone)  # noqa: DTZ007
    year, _, quarter = name.partition("-Q")
    if quarter not in ("1", "2", "3", "4"):
        raise ValueError(name)
    return quarter_period(date(int(year), 3 * int(quarter), 1), zone)
