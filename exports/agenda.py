"""The agenda of a review meeting: what was decided before and is not done, and each order with why it
is talked over and room to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from domain.company import CompanyProfile
from domain.errors import InvalidInput
from exports.fonts import register_reportlab
from exports.monthly_report.style import ACCENT, MUTED, STEP, WIDTH, Styles, make_styles
from exports.monthly_report.tables import Cell, Column, table
from exports.page_head import page_head
from exports.plain_page import PlainPage
from exports.signing import WritingLines, signature_lines
from exports.texts import Texts, texts
from exports.whole_file import whole_file

#: (what, who, until when, from which order or '')
MeasureLine = tuple[str, str, str, str]
_EMPTY_ROWS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One order, shown as given. ``facts``: customer, technician, day; ``why``: the reasons;
    ``done``: what the technician wrote; ``cause``, ``lesson`` and ``measures`` where they are known
    already."""

    number: str
    title: str
    facts: str = ""
    why: str = ""
    done: str = ""
    cause: str = ""
    lesson: str = ""
    measures: Sequence[MeasureLine] = ()


def build_agenda(
    on: str,
    items: Sequence[AgendaItem],
    still_open: Sequence[MeasureLine],
    company: CompanyProfile,
    language: str,
    out_path: Path,
) -> Path:
    """Write the agenda of ``on`` (a day, as shown) to ``out_path`` and return it; ``still_open``:
    measures of other meetings that are not done. InvalidInput('agenda_empty') without items. The
    file appears complete or not at all."""
    if not items:
        raise InvalidInput("agenda_empty")
    register_reportlab()
    words = texts(language)
    say, styles = words.say, make_styles(words.chinese)
    story: list[Flowable] = [
        page_head(say("agenda_title"), on),
        Paragraph(escape(say("agenda_lede", count=len(items))), styles.lede),
    ]
    if still_open:
        story += [
            Paragraph(say("agenda_still_open"), styles.heading),
            _measures(still_open, words, styles, with_order=True),
        ]
    for number, item in enumerate(items, 1):
        story += _item(number, item, words, styles)
    signers = [say("agenda_leader"), say("agenda_minutes")]
    story.append(signature_lines(signers, say("stock_date")))
    with whole_file(out_path) as unfinished:
        PlainPage(str(unfinished), company, words, say("agenda_title"), on).write(story)
    return out_path


def _item(number: int, item: AgendaItem, words: Texts, styles: Styles) -> list[Flowable]:
    say = words.say
    head: list[Flowable] = [
        Spacer(0, 2 * STEP),
        Paragraph(f"{number}  {escape(item.number)}  {escape(item.title)}", styles.heading),
        Paragraph(escape(item.why), styles.body.clone("why", textColor=ACCENT)),
    ]
    if item.facts:
        head.append(Paragraph(escape(item.facts), styles.small.clone("facts", textColor=MUTED)))
    if item.done:
        head += _said(say("agenda_done"), item.done, styles)
    head += _said(say("agenda_cause"), item.cause, styles)
    rest = _said(say("agenda_lesson"), item.lesson, styles)
    lines = [*item.measures] or [("", "", "", "")] * _EMPTY_ROWS
    rest += [
        Spacer(0, 2 * STEP),
        _measures(lines, words, styles, padding=3.4 if item.measures else 9.0),
    ]
    return [KeepTogether(head), KeepTogether(rest)]


def _said(title: str, text: str, styles: Styles) -> list[Flowable]:
    """What is known, or lines to write it on."""
    label = Paragraph(title, styles.small.clone("label", spaceBefore=STEP))
    if text:
        return [label, Paragraph(escape(text).replace("\n", "<br/>"), styles.body)]
    return [label, WritingLines(2, WIDTH)]


def _measures(
    lines: Sequence[MeasureLine],
    words: Texts,
    styles: Styles,
    *,
    with_order: bool = False,
    padding: float = 3.4,
) -> Flowable:
    say = words.say
    columns = [
        Column(say("agenda_measure"), 52 if with_order else 70, number=False, wraps=True),
        Column(say("agenda_who"), 15, number=False, wraps=True),
        Column(say("agenda_until"), 15, number=False),
    ]
    if with_order:
        columns.append(Column(say("agenda_order"), 18, number=False))
    rows: list[list[Cell]] = [list(line if with_order else line[:3]) for line in lines]
    return table(columns, rows, styles, padding=padding)
