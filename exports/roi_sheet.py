"""The return on the system on one page."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer

from domain.analytics.roi import Roi
from domain.company import CompanyProfile
from exports.letters import letters_of
from exports.monthly_report.style import STEP
from exports.monthly_report.tables import Cell, Column, table
from exports.page_head import figures_row, page_head
from exports.plain_page import write_page
from exports.roi_words import comparison_rows, estimate_rows, saving_rows, spans_text


def build_roi_sheet(roi: Roi, company: CompanyProfile, language: str, out_path: Path) -> Path:
    """Write the page to ``out_path`` and return it; it appears complete or not at all."""
    words, styles = letters_of(language)
    say = words.say
    compared: list[list[Cell]] = [list(row) for row in comparison_rows(roi, words)]
    saved: list[list[Cell]] = [list(row) for row in saving_rows(roi, words)]
    estimated: list[list[Cell]] = [list(row) for row in estimate_rows(roi, words)]
    amounts = [Column("", 70, number=False, wraps=True), Column(say("roi_amount"), 30)]
    story: list[Flowable] = [
        page_head(say("roi_title"), words.span(roi.now)),
        Paragraph(escape(spans_text(roi, words)), styles.lede),
        figures_row(
            [
                (say("roi_measured"), words.money(roi.measured_fen)),
                (say("roi_cost"), words.money(roi.cost_fen)),
                (say("roi_net"), words.money(roi.measured_fen - roi.cost_fen)),
            ]
        ),
        Paragraph(escape(say("roi_compared")), styles.heading),
        table(
            [
                Column(say("col_measure"), 40, number=False, wraps=True),
                Column(say("roi_before"), 20),
                Column(say("roi_now"), 20),
                Column(say("col_change"), 20),
            ],
            compared,
            styles,
        ),
    ]
    if any(line.assumed for line in roi.lines):
        story += [Spacer(0, STEP), Paragraph(escape(say("roi_star")), styles.small)]
    story += [
        Paragraph(escape(say("roi_savings")), styles.heading),
        table(amounts, saved, styles, bold_rows=(len(saved) - 1,)),
        Paragraph(escape(say("roi_estimate")), styles.heading),
        table(amounts, estimated, styles),
        Spacer(0, 2 * STEP),
        Paragraph(escape(say("roi_note")), styles.small),
    ]
    return write_page(out_path, company, words, story, say("roi_title"))
