"""RP-04: the review of a quarter's use on one page."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from domain.analytics.messages import Message
from domain.analytics.usage import FieldUse, Usage, proposals
from domain.company import CompanyProfile
from exports.letters import letters_of
from exports.monthly_report.charts.bars import cell_bar
from exports.monthly_report.style import STEP, WIDTH, Styles
from exports.monthly_report.tables import Cell, Column, table
from exports.page_head import page_head
from exports.plain_page import write_page
from exports.texts import Texts

#: Rows that leave everything on one page.
_CARDS, _FIELDS, _REASONS = 15, 6, 4
_GAP = 24.0
_PADDING = 2.2


def build_usage_sheet(usage: Usage, company: CompanyProfile, language: str, out_path: Path) -> Path:
    """Write the page to ``out_path`` and return it; it appears complete or not at all."""
    words, styles = letters_of(language)
    story: list[Flowable] = [
        page_head(
            words.say("usage_title"), f"{words.period(usage.period)} · {words.span(usage.period)}"
        ),
        Paragraph(escape(words.say("usage_lede", orders=usage.orders)), styles.lede),
        *_told(usage, words, styles),
        Spacer(0, STEP),
        *(
            Paragraph(f"– {escape(proposal_text(each, words))}", styles.body)
            for each in proposals(usage)
        ),
        Paragraph(escape(words.say("usage_cards")), styles.heading),
        _cards(usage, words, styles),
        Paragraph(escape(words.say("usage_fields")), styles.heading),
        _fields(usage, words, styles),
        Spacer(0, 2 * STEP),
        _beside(usage, words, styles),
    ]
    title, subject = words.say("usage_title"), words.period(usage.period)
    return write_page(out_path, company, words, story, title, subject)


def _told(usage: Usage, words: Texts, styles: Styles) -> list[Flowable]:
    """How many orders were told as they happened; nothing where none was finished."""
    telling = usage.telling
    if not telling.finished:
        return []
    said = words.say(
        "usage_told",
        share=words.share(telling.share),
        told=telling.told,
        finished=telling.finished,
        before=words.share(usage.telling_before.share),
        months=" · ".join(
            f"{words.say(f'month_{first.month}')} {words.share(each.share)}"
            for first, each in usage.telling_by_month
        ),
    )
    return [Paragraph(escape(said), styles.body)]


def proposal_text(message: Message, words: Texts) -> str:
    """A proposal as a sentence: cards, fields and acts by their names."""
    params = dict(message.params)
    for name, kind in (("cards", "rule_card"), ("fields", "field")):
        listed = params.get(name)
        if isinstance(listed, tuple):
            params[name] = tuple(words.label(kind, each) for each in listed)
    if "act" in params:
        params["act"] = act_name(str(params["act"]), words)
    return words.message(Message(message.key, params))


def act_name(kind: str, words: Texts) -> str:
    name = words.label("act", kind)
    return words.say("act_other") if name == kind else name


def _cards(usage: Usage, words: Texts, styles: Styles) -> Flowable:
    say = words.say
    columns = [
        Column(say("usage_card"), 40, number=False),
        Column(say("usage_switch"), 12, number=False),
        Column(say("usage_fired"), 14),
        Column(say("col_orders"), 14),
        Column(say("usage_helped"), 20),
    ]
    most = max((one.fired for one in usage.cards), default=0) or 1
    rows: list[list[Cell]] = [
        [
            words.label("rule_card", one.code),
            say("usage_on" if one.on else "usage_off"),
            cell_bar(float(one.fired), float(most), words.count(one.fired), 44),
            words.count(one.orders),
            words.share(one.helped),
        ]
        for one in usage.cards[:_CARDS]
    ]
    return table(columns, rows, styles, padding=_PADDING)


def _fields(usage: Usage, words: Texts, styles: Styles) -> Flowable:
    seldom = sorted(
        (one for one in usage.fields if one.asked),
        key=lambda one: (one.share or 0.0, -one.asked),
    )
    columns = [
        Column(words.say("usage_field"), 52, number=False),
        Column(words.say("col_orders"), 16),
        Column(words.say("usage_filled"), 16),
        Column(words.say("col_share"), 16),
    ]
    rows: list[list[Cell]] = [
        [
            _field_name(one, words),
            words.count(one.asked),
            words.count(one.filled),
            cell_bar(one.share, 1.0, words.share(one.share), 44),
        ]
        for one in seldom[:_FIELDS]
    ]
    return table(columns, rows, styles, padding=_PADDING)


def _field_name(one: FieldUse, words: Texts) -> str:
    if one.key:
        return words.label("field", one.key)
    return words.say("usage_own_field", label=one.label, type=one.type_name)


def _beside(usage: Usage, words: Texts, styles: Styles) -> Flowable:
    """Kinds of order, overrides and undone acts, three lists side by side."""
    wide = (WIDTH - 2 * _GAP) / 3
    none = [[words.say("usage_none"), ""]]
    types = [[one.name, words.count(one.count)] for one in usage.types if one.count]
    unused = [[one, words.count(0)] for one in usage.unused_types]
    overrides = [[one.name, words.count(one.count)] for one in usage.overrides]
    acts = [
        [act_name(one.kind, words), f"{words.count(one.undone)} / {words.count(one.done)}"]
        for one in usage.acts
    ]
    lists = (
        ("usage_types", unused[:_REASONS] or types[:_REASONS] or none),
        ("usage_overrides", overrides[:_REASONS] or none),
        ("usage_acts", acts[:_REASONS] or none),
    )
    cells: list[object] = []
    for key, rows in lists:
        heads = [Column(words.say(key), 70, number=False, wraps=True), Column("", 30)]
        cells += [table(heads, rows, styles, width=wide, padding=_PADDING), ""]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table([cells[:-1]], colWidths=[wide, _GAP, wide, _GAP, wide], style=style)
