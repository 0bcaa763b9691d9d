"""The note of a change of shift, to be signed by both."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from domain.company import CompanyProfile
from domain.handover import Concern, HandoverNote, moment_of
from domain.read_models import OrderCard
from exports.letters import letters_of
from exports.monthly_report.style import Styles
from exports.monthly_report.tables import Cell, Column, table
from exports.page_head import page_head
from exports.plain_page import write_page
from exports.signing import closed_by, signature_lines
from exports.texts import Texts


@dataclass(frozen=True, slots=True)
class SignedNote:
    """``note`` with who leaves, who comes, and what the one tells the other."""

    note: HandoverNote
    leaving: str
    coming: str
    remark: str


def build_handover_sheet(
    signed: SignedNote, company: CompanyProfile, zone: ZoneInfo, language: str, out_path: Path
) -> Path:
    """Write the note to ``out_path`` and return it; the file appears complete or not at all."""
    words, styles = letters_of(language)
    at = f"{signed.note.written_at.astimezone(zone):%Y-%m-%d %H:%M}"
    story = _story(signed, at, words, styles, zone)
    return write_page(out_path, company, words, story, words.say("shift_title"), at)


def _story(
    signed: SignedNote, at: str, words: Texts, styles: Styles, zone: ZoneInfo
) -> list[Flowable]:
    note = signed.note
    story: list[Flowable] = [
        page_head(words.say("shift_title"), at),
        Paragraph(
            escape(words.say("shift_lede", leaving=signed.leaving, coming=signed.coming or "—")),
            styles.lede,
        ),
        Paragraph(
            escape(words.say("shift_texts", tray=note.tray, outbox=note.outbox)), styles.body
        ),
    ]
    if note.silent:
        story.append(
            Paragraph(
                escape(words.say("shift_silent", names=words.say("list_comma").join(note.silent))),
                styles.body,
            )
        )
    if signed.remark:
        story.append(Paragraph(escape(words.say("shift_remark")), styles.heading))
        story.append(Paragraph(escape(signed.remark).replace("\n", "<br/>"), styles.body))
    blocks = [
        [
            CondPageBreak(110),
            Paragraph(
                escape(f"{words.say(f'shift_{concern.value}')} ({len(cards)})"), styles.heading
            ),
            _table(concern, cards, words, styles, zone),
        ]
        for concern, cards in note.orders.items()
        if cards
    ] or [[Paragraph(escape(words.say("shift_nothing")), styles.body)]]
    signers = [words.say("shift_leaving"), words.say("shift_coming")]
    *before, last = blocks
    signing = signature_lines(signers, words.say("stock_date"))
    return [*story, *chain.from_iterable(before), *closed_by(signing, last)]


def _table(
    concern: Concern, cards: tuple[OrderCard, ...], words: Texts, styles: Styles, zone: ZoneInfo
) -> Flowable:
    columns = [
        Column(words.say("shift_order"), 21, number=False),
        Column(words.say("shift_matter"), 40, number=False, wraps=True),
        Column(words.say("shift_technician"), 15, number=False),
        Column(words.say(f"shift_when_{concern.value}"), 24, number=False),
    ]
    rows: list[list[Cell]] = [
        [
            card.number,
            " · ".join(part for part in (card.customer_name, card.title) if part),
            card.technician_name,
            _when(concern, card, words, zone),
        ]
        for card in cards
    ]
    return table(columns, rows, styles)


def _when(concern: Concern, card: OrderCard, words: Texts, zone: ZoneInfo) -> str:
    if concern is Concern.WAITING and card.wait_reason is not None:
        return words.say(f"wait_{card.wait_reason.value}")
    at = moment_of(concern, card)
    return words.short_moment(at, zone) if at is not None else ""
