"""The record of a stock-take: what was expected, found, missing and elsewhere, and room to sign."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from domain.assets.rounds import RoundLine, RoundPage
from domain.company import CompanyProfile
from exports.fonts import PDF_BOLD, PDF_REGULAR, register_reportlab
from exports.monthly_report.style import INK, MUTED, make_styles
from exports.signing import signature_lines
from exports.texts import Texts, texts
from exports.whole_file import whole_file

_MARGIN = 16 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_SHARES = (0.06, 0.17, 0.22, 0.16, 0.27, 0.12)


def build_stock_take_record(
    page: RoundPage, company: CompanyProfile, language: str, zone: ZoneInfo, out_path: Path
) -> Path:
    """Write the record to ``out_path`` and return it; the file appears complete or not at all."""
    register_reportlab()
    words = texts(language)
    with whole_file(out_path) as unfinished:
        document = _document(unfinished, page, company, language)
        document.build(_story(page, company, words, zone))
    return out_path


def _document(
    path: Path, page: RoundPage, company: CompanyProfile, language: str
) -> BaseDocTemplate:
    """A4 pages with company, round and number at the foot."""
    document = BaseDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=f"{texts(language).say('stock_take')} {page.round.name}",
        author=company.name,
        creator="Paidan",
        lang=language.replace("_", "-"),
        initialFontName=PDF_REGULAR,
    )
    frame = Frame(
        _MARGIN, _MARGIN + 6 * mm, _WIDTH, A4[1] - 2 * _MARGIN - 6 * mm,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip

    def foot(canvas: Canvas, _document: object) -> None:
        canvas.setFont(PDF_REGULAR, 8)
        canvas.setFillColor(MUTED)
        canvas.drawString(_MARGIN, _MARGIN, f"{company.name}   {page.round.name}")
        canvas.drawRightString(A4[0] - _MARGIN, _MARGIN, str(canvas.getPageNumber()))

    document.addPageTemplates([PageTemplate("page", [frame], onPage=foot)])
    return document


def _story(
    page: RoundPage, company: CompanyProfile, words: Texts, zone: ZoneInfo
) -> list[Flowable]:
    styles = make_styles(words.chinese)
    counts = page.counted()
    title = ParagraphStyle("record", parent=styles.heading, fontSize=16, leading=22)
    started = page.round.started_at.astimezone(zone)
    ended = page.round.finished_at
    period = f"{started:%Y-%m-%d %H:%M}"
    if ended is not None:
        period += f" – {ended.astimezone(zone):%Y-%m-%d %H:%M}"
    else:
        period += f" ({words.say('stock_take_open')})"
    facts = [company.name, page.round.scope, period, page.round.started_by]
    story: list[Flowable] = [
        Paragraph(escape(f"{words.say('stock_take')}：{page.round.name}"), title),
        Paragraph(escape(" · ".join(fact for fact in facts if fact)), styles.body),
        Spacer(1, 5 * mm),
        _figures(
            [
                (words.say("stock_expected"), counts.expected),
                (words.say("stock_found"), counts.found),
                (words.say("stock_missing"), counts.missing),
                (words.say("stock_elsewhere"), counts.elsewhere),
                (words.say("stock_unknown"), counts.unknown),
            ]
        ),
        Spacer(1, 5 * mm),
    ]
    missing = [line for line in page.lines if line.expected and line.seen_at is None]
    elsewhere = [line for line in page.lines if not line.expected]
    found = [line for line in page.lines if line.expected and line.seen_at is not None]
    for key, lines in (
        ("stock_missing", missing),
        ("stock_elsewhere", elsewhere),
        ("stock_found", found),
    ):
        if lines:
            story += [
                Paragraph(escape(f"{words.say(key)} ({len(lines)})"), styles.heading),
                _table(lines, words, zone),
                Spacer(1, 4 * mm),
            ]
    if page.unknown:
        codes = "、".join(line.code for line in page.unknown)
        story.append(
            Paragraph(escape(f"{words.say('stock_unknown')} ({len(page.unknown)})"), styles.heading)
        )
        story.append(Paragraph(escape(codes), styles.body))
    story.append(KeepTogether([Spacer(1, 10 * mm), _signatures(words)]))
    return story


def _figures(pairs: Sequence[tuple[str, int]]) -> Table:
    table = Table(
        [[str(count) for _, count in pairs], [title for title, _ in pairs]],
        colWidths=[_WIDTH / len(pairs)] * len(pairs),
    )
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, 0), PDF_BOLD, 17),
                ("FONT", (0, 1), (-1, 1), PDF_REGULAR, 9),
                ("TEXTCOLOR", (0, 0), (-1, 0), INK),
                ("TEXTCOLOR", (0, 1), (-1, 1), MUTED),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 8),
                ("LINEABOVE", (0, 0), (-1, 0), 0.6, MUTED),
                ("LINEBELOW", (0, 1), (-1, 1), 0.6, MUTED),
            ]
        )
    )
    return table


def _table(lines: Sequence[RoundLine], words: Texts, zone: ZoneInfo) -> Table:
    styles = make_styles(words.chinese)
    head = ["#", *(words.say(f"stock_{key}") for key in ("code", "machine", "model", "place"))]
    rows: list[list[object]] = [[*head, words.say("stock_seen")]]
    for line in lines:
        place = " / ".join(x for x in (line.customer, line.site, line.location) if x)
        if line.seen_place:
            place = f"{place} → {line.seen_place}"
        seen = f"{line.seen_at.astimezone(zone):%m-%d %H:%M}" if line.seen_at else ""
        cells = (line.code, line.name, line.model, place)
        rows.append(
            [str(line.ordinal + 1), *(Paragraph(escape(x), styles.cell) for x in cells), seen]
        )
    table = Table(rows, colWidths=[_WIDTH * share for share in _SHARES], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, 0), PDF_BOLD, 8.5),
                ("FONT", (0, 1), (-1, -1), PDF_REGULAR, 8.5),
                ("TEXTCOLOR", (0, 0), (-1, -1), INK),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.Color(0.85, 0.87, 0.89)),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
                ("RIGHTPADDING", (0, 0), (-1, -1), 2),
            ]
        )
    )
    return table


def _signatures(words: Texts) -> Table:
    """Who counted, who watched, who answers for it; each with a date."""
    titles = [words.say(key) for key in ("stock_counted_by", "stock_witness", "stock_manager")]
    return signature_lines(titles, words.say("stock_date"), _WIDTH)
