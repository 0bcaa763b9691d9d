"""The service a customer had, on a page to hand over when a contract or a warranty is renewed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph

from domain.company import CompanyProfile
from domain.renewals.record import ServiceFigures
from exports.fonts import register_reportlab
from exports.monthly_report.style import HEIGHT, Styles, make_styles
from exports.monthly_report.tables import Cell, Column, facts_table, height_of, table
from exports.page_head import figures_row, page_head
from exports.plain_page import PlainPage
from exports.texts import Texts, texts
from exports.whole_file import whole_file


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLine:
    """One order, shown as given. ``kept``: whether its limit was."""

    day: str
    machine: str
    fault: str
    done: str
    technician: str
    kept: str = ""
    rating: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePaper:
    """``about``: the contract or the machine; ``span``: from when to when; ``ends``: when it ends;
    ``lines``: the newest orders, as many as fit are shown; ``more``: how many there are besides."""

    customer: str
    contact: str
    about: str
    span: str
    ends: str
    figures: ServiceFigures
    arrival: str
    lines: Sequence[ServiceLine]
    more: int = 0


def build_service_record(
    paper: ServicePaper, company: CompanyProfile, language: str, out_path: Path
) -> Path:
    """Write it to ``out_path`` and return it; the file appears complete or not at all."""
    register_reportlab()
    words = texts(language)
    say, styles = words.say, make_styles(words.chinese)
    figures = paper.figures
    shown = [
        (say("record_orders"), words.count(figures.orders)),
        (say("record_planned"), words.count(figures.planned)),
        (say("record_kept"), words.none if figures.kept_share is None
         else f"{figures.kept_share:.0%}"),
        (say("record_arrival"), paper.arrival or words.none),
        (say("record_rating"), words.none if figures.rating is None else f"{figures.rating:.1f}"),
    ]  # fmt: skip
    facts = [
        (say("col_customer"), paper.customer),
        (say("job_contact"), paper.contact),
        (say("record_about"), paper.about),
        (say("record_ends"), paper.ends),
    ]
    story: list[Flowable] = [
        page_head(say("record_title"), paper.span),
        facts_table(facts, styles),
        Paragraph(say("record_figures"), styles.heading),
        figures_row(shown),
    ]
    shown_lines = len(paper.lines)
    below = _visits(paper, shown_lines, words, styles)
    while shown_lines > 1 and height_of(story) + height_of(below) > HEIGHT:
        shown_lines -= 1
        below = _visits(paper, shown_lines, words, styles)
    story += below
    with whole_file(out_path) as unfinished:
        PlainPage(str(unfinished), company, words, say("record_title"), paper.customer).write(story)
    return out_path


def _visits(paper: ServicePaper, count: int, words: Texts, styles: Styles) -> list[Flowable]:
    """The newest ``count`` of them, and how many there are besides."""
    say = words.say
    if not paper.lines:
        return [Paragraph(say("record_nothing"), styles.lede)]
    columns = [
        Column(say("record_day"), 11, number=False),
        Column(say("record_machine"), 18, number=False, wraps=True),
        Column(say("record_fault"), 22, number=False, wraps=True),
        Column(say("record_done"), 28, number=False, wraps=True),
        Column(say("col_technician"), 9, number=False),
        Column(say("record_in_time"), 6),
        Column(say("record_stars"), 6),
    ]
    rows: list[list[Cell]] = [
        [line.day, line.machine, line.fault, line.done, line.technician, line.kept, line.rating]
        for line in paper.lines[:count]
    ]
    story = [Paragraph(say("record_newest"), styles.heading), table(columns, rows, styles)]
    more = paper.more + len(paper.lines) - count
    if more:
        story.append(Paragraph(escape(say("record_more", count=more)), styles.small))
    return story
