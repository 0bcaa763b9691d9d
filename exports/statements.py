"""Personal performance statements: one page a technician, to be talked through."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, PageBreak, Paragraph, Spacer

from domain.analytics.month import MonthlyFigures
from domain.analytics.scores import TechnicianFigures
from domain.company import CompanyProfile
from domain.errors import InvalidInput
from exports.letters import letters_of
from exports.monthly_report.charts.bars import cell_bar
from exports.monthly_report.document import Bookmark, Report
from exports.monthly_report.drawing import blank, box, text, width_of
from exports.monthly_report.style import (
    ACCENT,
    HEIGHT,
    INK,
    MUTED,
    PANEL,
    STEP,
    WIDTH,
    Styles,
)
from exports.monthly_report.tables import Cell, Column, height_of, table
from exports.page_head import page_head
from exports.signing import WritingLines, signature_lines
from exports.texts import Texts
from exports.whole_file import whole_file


def build_statements(
    figures: MonthlyFigures,
    company: CompanyProfile,
    language: str,
    out_path: Path,
    technician_ids: Collection[int] | None = None,
    *,
    departments: bool = False,
) -> int:
    """Write a page for each technician (or those named), after one for each department where
    ``departments`` are wanted, and return the number of pages.

    InvalidInput ``statement_empty`` when there is nobody to write about. The file appears complete
    or not at all.
    """
    chosen = [
        one
        for one in figures.technicians
        if technician_ids is None or one.technician_id in technician_ids
    ]
    if not chosen:
        raise InvalidInput("statement_empty")
    if departments:
        chosen = [*figures.departments, *chosen]
    words, styles = letters_of(language)
    story: list[Flowable] = []
    for one in chosen:
        story += [*_statement(one, figures, words, styles), PageBreak()]
    with whole_file(out_path) as unfinished:
        title = words.say("statement_title")
        pages = Report(str(unfinished), figures, words, title, company.name, cover=False)
        pages.write(story[:-1])
    return len(chosen)


def _statement(
    one: TechnicianFigures, figures: MonthlyFigures, words: Texts, styles: Styles
) -> list[Flowable]:
    said = words.say(
        "statement_lede",
        finished=one.finished,
        days=one.worked_days,
        due=one.due,
        late=one.late,
    )
    title = words.say("statement_title")
    story: list[Flowable] = [
        Bookmark(f"technician-{one.technician_id}", one.name),
        page_head(one.name, f"{title} · {words.period(figures.period)}"),
        Paragraph(escape(said), styles.lede),
    ]
    story += [_score(one, words), Spacer(0, 2 * STEP)]
    if one.score.low_sample and one.score.value is not None:
        count = figures.score_rules.minimum_ratings
        story.append(Paragraph(words.say("statement_low", count=count), styles.small))
    story += [
        Paragraph(words.say("statement_ledgers"), styles.small),
        Spacer(0, 4 * STEP),
        _beside_the_team(one, figures, words, styles),
        Paragraph(escape(words.say("statement_talk")), styles.heading),
    ]
    signers = [words.say("statement_sign_person"), words.say("statement_sign_manager")]
    signing = signature_lines(signers, words.say("stock_date"))
    left = HEIGHT - height_of([*story, signing]) - 2 * STEP
    return [*story, WritingLines(min(12, int(left // 22)), WIDTH, 22.0), signing]


def _score(one: TechnicianFigures, words: Texts) -> Flowable:
    """The score in large figures, its parts as bars as thick as their weight."""
    if one.score.value is None:
        drawing = blank(WIDTH, 24)
        text(drawing, 0, 8, words.say("statement_none"), 9, MUTED)
        return drawing
    drawing = blank(WIDTH, 30 + 34 * len(one.score.parts))
    top = drawing.height
    text(drawing, 0, top - 10, words.say("statement_score"), 8.5, MUTED)
    shown = f"{one.score.value:.1f}"
    text(drawing, 0, top - 44, shown, 34, INK, bold=True)
    left = max(120.0, width_of(shown, 34, True) + 30)
    for place, part in enumerate(one.score.parts):
        y = top - 26 - 34 * place
        text(drawing, left, y + 4, words.say(f"statement_part_{part.key}"), 8.5, INK, bold=True)
        points = words.say(
            "statement_points", points=f"{part.points:.1f}", weight=f"{part.weight:.0f}"
        )
        text(drawing, WIDTH, y + 4, points, 8.0, MUTED, "end")
        thick = 3.0 + part.weight / 10.0
        box(drawing, left, y - thick - 2, WIDTH - left, thick, PANEL)
        box(drawing, left, y - thick - 2, (WIDTH - left) * part.points / 100.0, thick, ACCENT)
    return drawing


def _beside_the_team(
    one: TechnicianFigures, figures: MonthlyFigures, words: Texts, styles: Styles
) -> Flowable:
    team = {key: measure.value for key, measure in figures.measures.items()}
    whole = figures.departments if one.technician_id < 0 else figures.technicians
    people = len(whole)
    columns = [
        Column(words.say("col_measure"), 40, number=False, wraps=True),
        Column(one.name, 30),
        Column(words.say("statement_team"), 30),
    ]

    def per_head(value: float) -> str:
        return f"{value / people:,.1f}"

    jobs = None if one.jobs_per_day is None else f"{one.jobs_per_day:.1f}"
    team_jobs = team["jobs_per_head_day"]
    rows: list[list[Cell]] = [
        [
            words.kpi("sla_closure_rate"),
            cell_bar(one.closure_rate, 1.0, words.share(one.closure_rate), 90),
            words.share(team["sla_closure_rate"]),
        ],
        [
            words.kpi("jobs_per_head_day"),
            jobs or words.none,
            words.none if team_jobs is None else f"{team_jobs:.1f}",
        ],
        [
            words.kpi("satisfaction"),
            words.score(one.satisfaction),
            words.score(team["satisfaction"]),
        ],
        [words.kpi("finished"), words.count(one.finished), per_head(team["finished"] or 0.0)],
        [
            words.kpi("first_time_fix_rate"),
            words.share(one.first_time_fix_rate),
            words.share(team["first_time_fix_rate"]),
        ],
        [words.kpi("repeat_rate"), words.share(one.repeat_rate), words.share(team["repeat_rate"])],
        [words.kpi("return_rate"), words.share(one.return_rate), words.share(team["return_rate"])],
        [
            words.say("col_complaints"),
            words.count(one.complaints),
            per_head(figures.measures["complaint_rate"].hits),
        ],
        [
            words.kpi("first_response"),
            words.minutes(one.first_response_minutes),
            words.minutes(team["first_response"]),
        ],
        [
            words.kpi("repair_time"),
            words.minutes(one.repair_minutes),
            words.minutes(team["repair_time"]),
        ],
        [
            words.kpi("parts_cost"),
            words.money(one.parts_cost_fen),
            words.money((team["parts_cost"] or 0.0) / people),
        ],
    ]
    return table(columns, rows, styles)
