"""What a machine made when, of what and by whom: the answer to an auditor on paper (RV-08)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from domain.company import CompanyProfile
from domain.production.record import parameters_text
from domain.production.tracing import TraceRow, summarise
from exports.fonts import PDF_BOLD, PDF_REGULAR, register_reportlab
from exports.monthly_report.style import INK, LINE, WIDTH, Styles, make_styles
from exports.plain_page import PlainPage
from exports.texts import Texts, texts
from exports.whole_file import whole_file

_SHARES = (0.17, 0.2, 0.15, 0.1, 0.15, 0.23)


def build_trace_report(
    asked: Sequence[str],
    rows: Sequence[TraceRow],
    company: CompanyProfile,
    language: str,
    zone: ZoneInfo,
    now: datetime,
    out_path: Path,
) -> Path:
    """``asked``: what was looked for, in words. The file appears complete or not at all."""
    register_reportlab()
    words = texts(language)
    with whole_file(out_path) as unfinished:
        made = f"{now.astimezone(zone):%Y-%m-%d %H:%M}"
        document = PlainPage(str(unfinished), company, made, words.say("trace_title"))
        document.build(_story(asked, rows, words, zone))
    return out_path


def _story(
    asked: Sequence[str], rows: Sequence[TraceRow], words: Texts, zone: ZoneInfo
) -> list[Flowable]:
    styles = make_styles(words.chinese)
    title = styles.heading.clone("trace", fontSize=16, leading=22)
    story: list[Flowable] = [Paragraph(escape(words.say("trace_title")), title)]
    story += [Paragraph(escape(line), styles.body) for line in asked]
    found = summarise(rows)
    story.append(Spacer(0, 6))
    for key, names in (
        ("trace_machines", found.machines),
        ("trace_orders", found.production_orders),
        ("trace_operators", found.operators),
        ("trace_batches", found.batches),
        ("trace_faults", found.work_orders),
    ):
        if names:
            text = f"{words.say(key)} ({len(names)}): {'、'.join(names)}"
            story.append(Paragraph(escape(text), styles.body))
    story.append(Spacer(0, 8))
    if not rows:
        story.append(Paragraph(escape(words.say("trace_nothing")), styles.body))
        return story
    story.append(_table(rows, words, styles, zone))
    return story


def _table(rows: Sequence[TraceRow], words: Texts, styles: Styles, zone: ZoneInfo) -> Table:
    keys = ("when", "machine", "order", "operator", "batches", "parameters")
    lines: list[list[object]] = [[words.say(f"trace_head_{key}") for key in keys]]
    for row in rows:
        record = row.record
        start, end = record.starts_at.astimezone(zone), record.ends_at.astimezone(zone)
        until = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%m-%d %H:%M}"
        made = "\n".join(filter(None, (record.production_order, record.product)))
        faults = "、".join(row.work_orders)
        said = "\n".join(filter(None, (parameters_text(record.parameters), record.notes, faults)))
        cells = (
            f"{start:%Y-%m-%d %H:%M} – {until}",
            f"{row.asset_code}\n{row.asset_name}".strip(),
            made,
            record.operator,
            "、".join(record.batches),
            said,
        )
        lines.append(
            [Paragraph(escape(cell).replace("\n", "<br/>"), styles.cell) for cell in cells]
        )
    table = Table(lines, colWidths=[WIDTH * share for share in _SHARES], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, 0), PDF_BOLD, 8),
                ("FONT", (0, 1), (-1, -1), PDF_REGULAR, 8),
                ("TEXTCOLOR", (0, 0), (-1, -1), INK),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.35, LINE),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5),
                ("TOPPADDING", (0, 0), (-1, -1), 3),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return table
