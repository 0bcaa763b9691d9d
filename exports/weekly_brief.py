"""The weekly brief: one page that says what went well and what did not."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer

from domain.analytics.kpis import GOLDEN_KEYS, HEADLINE_KEYS
from domain.analytics.month import MonthlyFigures
from domain.company import CompanyProfile
from exports.letters import letters_of
from exports.monthly_report.charts.days import day_columns
from exports.monthly_report.document import Report
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.sections.summary import cards, finding_row
from exports.monthly_report.style import HEIGHT, STEP, WIDTH
from exports.monthly_report.tables import Cell, Column, height_of, table
from exports.page_head import page_head
from exports.whole_file import whole_file

_PEOPLE = 6


def build_weekly_brief(
    figures: MonthlyFigures, company: CompanyProfile, language: str, out_path: Path
) -> Path:
    """Write the brief of a week (or month) to ``out_path`` and return it: always one page.

    The file appears complete or not at all; OSError if it cannot be written.
    """
    words, styles = letters_of(language)
    setting = Setting(figures, words, styles, 0)
    with whole_file(out_path) as unfinished:
        title = words.say("title_brief")
        page = Report(str(unfinished), figures, words, title, company.name, cover=False)
        page.write(_story(setting))
    return out_path


def _story(setting: Setting) -> list[Flowable]:
    words, figures = setting.words, setting.figures
    measures = figures.measures
    params: dict[str, object] = {
        "reported": round(measures["volume"].value or 0),
        "finished": round(measures["finished"].value or 0),
    }
    closure, key = measures["sla_closure_rate"], "lede_summary_nothing_due"
    if closure.sample:
        key = "lede_summary"
        params |= {
            "due": closure.sample,
            "in_time": round(closure.hits),
            "closure_share": words.share(closure.value),
        }
    story: list[Flowable] = [
        _head(setting),
        setting.lede(key, **params),
        cards(setting, HEADLINE_KEYS, "summary_headlines"),
        Spacer(0, 2 * STEP),
        cards(setting, GOLDEN_KEYS, "summary_golden"),
        Spacer(0, 2 * STEP),
        day_columns(figures.days, words, WIDTH, 104),
        Spacer(0, 2 * STEP),
    ]
    people = _people(setting)
    left = HEIGHT - height_of([*story, *people]) - 30
    findings: list[Flowable] = []
    for finding in figures.findings:
        row = finding_row(finding, setting)
        left -= height_of([row])
        if left < 0:
            break
        findings.append(row)
    heading = Paragraph(
        escape(words.say("summary_findings")),
        setting.styles.heading.clone("findings", spaceBefore=2 * STEP),
    )
    return [*story, heading, *findings, *people]


def _head(setting: Setting) -> Flowable:
    words, figures = setting.words, setting.figures
    return page_head(
        words.say("title_brief"),
        words.span(figures.period),
        beside=words.period(figures.period),
    )


def _people(setting: Setting) -> list[Flowable]:
    """Who finished how much; the busiest first."""
    words = setting.words
    busy = sorted(setting.figures.technicians, key=lambda one: (-one.finished, one.name))
    if not busy:
        return []
    columns = [
        Column(words.say("col_technician"), 24, number=False),
        Column(words.say("col_finished"), 15),
        Column(words.say("col_per_day"), 15),
        Column(words.say("col_closure"), 18),
        Column(words.say("col_late"), 12),
        Column(words.say("col_rating"), 16),
    ]
    rows: list[list[Cell]] = [
        [
            one.name,
            words.count(one.finished),
            words.none if one.jobs_per_day is None else f"{one.jobs_per_day:.1f}",
            words.share(one.closure_rate),
            words.count(one.late),
            words.score(one.satisfaction),
        ]
        for one in busy[:_PEOPLE]
    ]
    return [Spacer(0, 3 * STEP), table(columns, rows, setting.styles, padding=2.2)]
