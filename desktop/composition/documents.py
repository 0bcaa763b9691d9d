"""Documents of an opened company: plain functions, shared by the window's jobs and the command line.

Each reads what it needs in one short reading transaction, closes it, and only then computes and
renders, so that a long report keeps no one waiting.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.composition.letterhead import company_profile, company_zone
from desktop.composition.listings import export_list, export_rows
from domain import settings as company_settings
from domain.analytics.facts import PartFact
from domain.analytics.periods import Period, month_period
from domain.errors import InvalidInput
from domain.ports.storage import Queries

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from domain.analytics.month import MonthlyFigures
    from domain.analytics.scores import ScoreRules
    from domain.analytics.sources import FactArrays

__all__ = [
    "export_list",
    "export_rows",
    "make_job_slip",
    "make_month_documents",
    "make_stock_take_record",
    "month_figures",
]

Progress = Callable[[int, int], object]
#: Ids asked for at a time.
CHUNK = 500
#: Months before the reported one that feed the trend and the repeats.
_MONTHS_BEFORE = 12


def _score_rules(queries: Queries) -> ScoreRules:
    from domain.analytics.scores import ScoreRules

    read = queries.setting
    return ScoreRules(
        on_time=company_settings.whole(read, "score.on_time"),
        satisfaction=company_settings.whole(read, "score.satisfaction"),
        volume=company_settings.whole(read, "score.volume"),
    )


# --- the month ----------------------------------------------------------------------------------


def month_figures(
    queries: Queries, year: int, month: int, zone: ZoneInfo, *, now: datetime | None = None
) -> MonthlyFigures:
    """The figures of a month. ``now``: a month that still runs is only
    judged as far as it went. InvalidInput('month_in_future') for one that has not begun."""
    first = _first_of(year, month)
    period = month_period(first, zone)
    moment = now or datetime.now(UTC)
    if moment < period.start_at:
        raise InvalidInput("month_in_future", month=f"{first:%Y-%m}")
    if moment < period.end_at:
        period = month_period(first, zone, moment)
    long_ago = month_period(_months_before(first, _MONTHS_BEFORE), zone).start_at
    return period_figures(queries, period, long_ago)


def period_figures(queries: Queries, period: Period, long_ago: datetime) -> MonthlyFigures:
    """The figures of a month or week; orders since ``long_ago`` feed its trend and repeats."""
    from domain.analytics.month import compute_figures
    from domain.usecases.surroundings import read_surroundings

    arrays = queries.order_arrays(long_ago, period.end_at)
    return compute_figures(
        arrays,
        period,
        company_profile(queries),
        parts=_part_facts(queries, arrays, period),
        score_rules=_score_rules(queries),
        surroundings=read_surroundings(queries, period),
    )


def _first_of(year: int, month: int) -> date:
    try:
        return date(year, month, 1)
    except ValueError as error:
        raise InvalidInput("month_invalid", text=f"{year}-{month}") from error


def _months_before(first: date, count: int) -> date:
    year, month = divmod(first.year * 12 + first.month - 1 - count, 12)
    return date(max(year, 1), month + 1, 1)


def _part_facts(queries: Queries, arrays: FactArrays, period: Period) -> list[PartFact]:
    """What was used on the orders finished in the period."""
    finished = arrays.instants("finished_at")
    inside = (finished >= period.start_at.timestamp()) & (finished < period.end_at.timestamp())
    ids = arrays.ids()[inside & (arrays.numbers("parts_cost_fen") != 0)].tolist()
    found = []
    for start in range(0, len(ids), CHUNK):
        for order in queries.orders(ids[start : start + CHUNK]):
            for part in order.result.parts if order.result else ():
                cost = round(part.quantity * part.unit_price_fen)
                found.append(
                    PartFact(
                        order_id=order.id,
                        code=part.code,
                        name=part.name,
                        quantity=part.quantity,
                        cost_fen=cost,
                    )
                )
    return found


def make_month_documents(
    backend: Backend,
    year: int,
    month: int,
    language: str,
    pdf: Path | None,
    workbook: Path | None,
    progress: Progress | None = None,
) -> MonthlyFigures:
    """Write the report and/or the workbook of a month; the figures in them."""
    told = progress or (lambda _done, _total: None)
    steps = 1 + (pdf is not None) + (workbook is not None)
    for path in (pdf, workbook):
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
    told(0, steps)
    with backend.queries() as queries:
        figures = month_figures(queries, year, month, company_zone(queries), now=backend.clock())
    done = 1
    told(done, steps)
    if pdf is not None:
        from exports.monthly_report import build_monthly_report

        build_monthly_report(figures, figures.company, language, pdf)
        done += 1
        told(done, steps)
    if workbook is not None:
        from desktop.composition.roi import read_roi
        from exports.workbook import build_workbook

        with backend.queries() as queries:
            orders = partial(queries.stream_facts, figures.period.start_at, figures.period.end_at)
            roi = read_roi(backend, year, month)
            build_workbook(figures, orders, figures.company, language, workbook, roi)
        told(steps, steps)
    return figures


# --- slips --------------------------------------------------------------------------------------


def make_stock_take_record(backend: Backend, round_id: int, out: Path, language: str) -> Path:
    """What a stock-take found, to be signed. NotFound('round_not_found')."""
    from exports.stock_take_record import build_stock_take_record

    with backend.queries() as queries:
        page = queries.equipment.round_page(round_id)
        company, zone = company_profile(queries), company_zone(queries)
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_stock_take_record(page, company, language, zone, out)


def make_job_slip(
    backend: Backend, order_id: int, out: Path, language: str, article_ids: Sequence[int] = ()
) -> Path:
    """One order for paper; ``article_ids``: the guides to go with it."""
    from desktop.composition.guides import read_guide
    from desktop.composition.slips import read_slip
    from exports.job_sheet import build_job_sheet

    with backend.queries() as queries:
        slip = read_slip(queries, order_id, language, company_zone(queries), backend.clock())
        company = company_profile(queries)
        guides = [read_guide(queries, article_id, language) for article_id in article_ids]
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_job_sheet([slip], company, language, out, guides=guides)
