"""The quotation or settlement of one order: lines, what the warranty pays, signatures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer

from domain.assets.asset import WarrantyState
from domain.company import CompanyProfile
from domain.settlement import Line, Settlement
from exports.letters import letters_of
from exports.money_words import amount_in_words
from exports.monthly_report.drawing import blank, box, fit, text
from exports.monthly_report.style import INK, MUTED, PANEL, STEP, WIDTH, Styles
from exports.monthly_report.tables import Cell, Column, facts_table, table
from exports.page_head import page_head
from exports.plain_page import write_page
from exports.signing import signature_lines
from exports.texts import Texts


@dataclass(frozen=True, slots=True)
class SettlementFacts:
    """What stands on the sheet beside the money; all of it shown as given, '' where unknown.
    ``shares``: (name, percent, fen of labour)."""

    number: str
    on: str
    customer: str
    contact: str
    address: str
    machine: str
    title: str
    resolution: str
    technician: str
    shares: Sequence[tuple[str, int, int]] = ()


def build_settlement(
    settlement: Settlement,
    facts: SettlementFacts,
    company: CompanyProfile,
    language: str,
    out_path: Path,
) -> Path:
    """Write the sheet to ``out_path`` and return it; it appears complete or not at all."""
    words, styles = letters_of(language)
    title = words.say("quotation_title" if settlement.is_quotation else "settlement_title")
    story = _story(settlement, facts, words, styles, title)
    return write_page(out_path, company, words, story, title, facts.number)


def _story(
    settlement: Settlement, facts: SettlementFacts, words: Texts, styles: Styles, title: str
) -> list[Flowable]:
    say = words.say
    facts_shown = [
        (say("col_customer"), facts.customer),
        (say("job_contact"), facts.contact),
        (say("settlement_address"), facts.address),
        (say("col_machine"), facts.machine),
        (say("settlement_fault"), facts.title),
        (say("settlement_done"), facts.resolution),
        (say("col_technician"), facts.technician),
    ]
    story: list[Flowable] = [
        page_head(title, facts.on, number=facts.number),
        facts_table(facts_shown, styles),
    ]
    story += [
        Spacer(0, 3 * STEP),
        Paragraph(escape(say(_WARRANTY[settlement.warranty])), styles.heading),
        _lines(settlement.lines, words, styles),
        Spacer(0, 3 * STEP),
        _totals(settlement, words),
    ]
    if len(facts.shares) > 1:
        story += [
            Paragraph(escape(say("settlement_shares")), styles.heading),
            table(
                [
                    Column(say("col_technician"), 40, number=False),
                    Column(say("settlement_percent"), 30),
                    Column(say("settlement_labour"), 30),
                ],
                [[name, f"{percent}%", words.money(fen)] for name, percent, fen in facts.shares],
                styles,
            ),
        ]
    signers = [say("settlement_sign_customer"), say("settlement_sign_company")]
    return [*story, signature_lines(signers, say("stock_date"))]


_WARRANTY = {
    WarrantyState.IN_WARRANTY: "settlement_in_warranty",
    WarrantyState.OUT_OF_WARRANTY: "settlement_out_of_warranty",
    WarrantyState.UNKNOWN: "settlement_warranty_unknown",
}


def _lines(lines: Sequence[Line], words: Texts, styles: Styles) -> Flowable:
    say = words.say
    columns = [
        Column(say("settlement_item"), 44, number=False, wraps=True),
        Column(say("settlement_quantity"), 14),
        Column(say("settlement_price"), 21),
        Column(say("settlement_amount"), 21),
    ]
    rows: list[list[Cell]] = []
    for line in lines:
        quantity = f"{line.quantity:g}" + ("%" if line.kind == "night" else "")
        name = line.name or say(f"settlement_{line.kind}")
        if line.unit_fen is None:
            rows.append([name, quantity, say("settlement_unpriced"), words.none])
        else:
            rows.append([name, quantity, words.money(line.unit_fen), words.money(line.total_fen)])
    return table(columns, rows, styles)


def _totals(settlement: Settlement, words: Texts) -> Flowable:
    """What it comes to, what the warranty takes over, what is to be paid: in figures, and in Chinese
    written out as on every bill."""
    said = ""
    if words.chinese:
        amount = amount_in_words(settlement.due_fen, traditional=words.language == "zh_TW")
        said = words.say("settlement_in_words", amount=amount)
    drawing = blank(WIDTH, 66)
    left = WIDTH * 0.5
    box(drawing, left, 0, WIDTH - left, 24, PANEL)
    for y, key, fen, size, bold in (
        (50, "settlement_total", settlement.total_fen, 9.0, False),
        (34, "settlement_covered", -settlement.covered_fen, 9.0, False),
        (8, "settlement_due", settlement.due_fen, 13.0, True),
    ):
        text(drawing, left + 8, y, words.say(key), 9.0, INK if bold else MUTED, bold=bold)
        text(drawing, WIDTH - 4, y, words.money(fen), size, INK, "end", bold=bold)
    text(drawing, 0, 8, fit(said, left - 12, 9.0), 9.0, INK)
    return drawing
