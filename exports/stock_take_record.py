"""The record of a stock-take: what was expected, found, missing and elsewhere, and room to sign."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from domain.assets.rounds import RoundLine, RoundPage
from domain.company import CompanyProfile
from exports.letters import letters_of
from exports.monthly_report.style import STEP, Styles
from exports.monthly_report.tables import Cell, Column, table
from exports.page_head import figures_row, page_head
from exports.plain_page import write_page
from exports.signing import closed_by, signature_lines
from exports.texts import Texts


def build_stock_take_record(
    page: RoundPage, company: CompanyProfile, language: str, zone: ZoneInfo, out_path: Path
) -> Path:
    """Write the record to ``out_path`` and return it; the file appears complete or not at all."""
    words, styles = letters_of(language)
    story = _story(page, words, styles, zone)
    return write_page(out_path, company, words, story, words.say("stock_take"), page.round.name)


def _story(page: RoundPage, words: Texts, styles: Styles, zone: ZoneInfo) -> list[Flowable]:
    say, counts = words.say, page.counted()
    taken = page.round
    until = say("stock_take_open")
    if taken.finished_at is not None:
        until = words.moment(taken.finished_at, zone)
    when = f"{words.moment(taken.started_at, zone)} – {until}"
    about = " · ".join(one for one in (taken.name, taken.scope, taken.started_by) if one)
    shown = (
        ("stock_expected", counts.expected),
        ("stock_found", counts.found),
        ("stock_missing", counts.missing),
        ("stock_elsewhere", counts.elsewhere),
        ("stock_unknown", counts.unknown),
    )
    story: list[Flowable] = [
        page_head(say("stock_take"), when),
        Paragraph(escape(about), styles.lede),
        figures_row([(say(key), words.count(count)) for key, count in shown]),
    ]
    lines = page.lines
    blocks: list[list[Flowable]] = []
    for key, listed in (
        ("stock_missing", [one for one in lines if one.expected and one.seen_at is None]),
        ("stock_elsewhere", [one for one in lines if not one.expected]),
        ("stock_found", [one for one in lines if one.expected and one.seen_at is not None]),
    ):
        if listed:
            blocks.append(
                [*_heading(key, len(listed), words, styles), _table(listed, words, styles, zone)]
            )
    if page.unknown:
        codes = say("list_comma").join(line.code for line in page.unknown)
        heading = _heading("stock_unknown", len(page.unknown), words, styles)
        blocks.append([*heading, Paragraph(escape(codes), styles.body)])
    signers = [say(key) for key in ("stock_counted_by", "stock_witness", "stock_manager")]
    signing = signature_lines(signers, say("stock_date"))
    *before, last = blocks or [[]]
    return [*story, *chain.from_iterable(before), *closed_by(signing, last)]


def _heading(key: str, count: int, words: Texts, styles: Styles) -> list[Flowable]:
    style = styles.heading.clone("part", spaceBefore=4 * STEP)
    return [CondPageBreak(110), Paragraph(escape(f"{words.say(key)} ({count})"), style)]


def _table(lines: Sequence[RoundLine], words: Texts, styles: Styles, zone: ZoneInfo) -> Flowable:
    columns = [
        Column("#", 6, number=False),
        Column(words.say("stock_code"), 17, number=False),
        Column(words.say("stock_machine"), 16, number=False, wraps=True),
        Column(words.say("stock_model"), 16, number=False, wraps=True),
        Column(words.say("stock_place"), 37, number=False, wraps=True),
        Column(words.say("stock_seen"), 14, number=False),
    ]
    rows: list[list[Cell]] = []
    for line in lines:
        place = " / ".join(one for one in (line.customer, line.site, line.location) if one)
        if line.seen_place:
            place = f"{place} → {line.seen_place}"
        seen = words.short_moment(line.seen_at, zone) if line.seen_at else ""
        rows.append([str(line.ordinal + 1), line.code, line.name, line.model, place, seen])
    return table(columns, rows, styles, padding=2.6)
