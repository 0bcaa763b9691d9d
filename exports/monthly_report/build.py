"""Puts the sections together and writes the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reportlab.platypus import Flowable

from domain.analytics.month import MonthlyFigures
from domain.company import CompanyProfile
from exports.fonts import register_reportlab
from exports.monthly_report.document import Report, title_of
from exports.monthly_report.sections.breakdown import breakdown, customers, machines, technicians
from exports.monthly_report.sections.closing import changes, definitions, open_orders, parts
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.sections.cover import contents, cover
from exports.monthly_report.sections.measures import all_figures, golden
from exports.monthly_report.sections.patterns import faults, lateness, steps, trends
from exports.monthly_report.sections.summary import summary
from exports.monthly_report.style import make_styles
from exports.texts import texts
from exports.whole_file import whole_file

_SECTIONS: tuple[Callable[[int, Setting], list[Flowable]], ...] = (
    summary,
    golden,
    all_figures,
    trends,
    faults,
    lateness,
    steps,
    breakdown,
    technicians,
    customers,
    machines,
    parts,
    open_orders,
    changes,
    definitions,
)
#: What there is to say of a period without orders.
_EMPTY = (summary, changes, definitions)


def build_monthly_report(
    figures: MonthlyFigures,
    company: CompanyProfile,
    language: str,
    out_path: Path,
    *,
    longest_list: int = 120,
) -> Path:
    """Write the report to ``out_path`` and return it.

    ``language``: zh_CN, zh_TW or en, whatever the screen shows. ``longest_list``: late and abnormal
    orders that are printed. The file appears complete or not at all; OSError if it cannot be
    written.
    """
    register_reportlab()
    words = texts(language)
    setting = Setting(_for(figures, company), words, make_styles(words.chinese), longest_list)
    story: list[Flowable] = [*cover(setting), *contents(setting)]
    for number, section in enumerate(_SECTIONS if _has_orders(figures) else _EMPTY, 1):
        story += section(number, setting)
    with whole_file(out_path) as unfinished:
        report = Report(
            str(unfinished), setting.figures, words, title_of(figures, words), company.name
        )
        report.write(story)
    return out_path


def _has_orders(figures: MonthlyFigures) -> bool:
    keys = ("volume", "finished", "backlog", "late_orders")
    return any(figures.measures[key].value for key in keys)


def _for(figures: MonthlyFigures, company: CompanyProfile) -> MonthlyFigures:
    return replace(figures, company=company)
