"""What a machine made when, of what and by whom: the answer to an auditor on paper (RV-08)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.platypus import Flowable, Paragraph, Spacer

from domain.company import CompanyProfile
from domain.production.record import parameters_text
from domain.production.tracing import TraceRow, summarise
from exports.letters import letters_of
from exports.monthly_report.style import STEP, Styles
from exports.monthly_report.tables import Cell, Column, facts_table, table
from exports.page_head import page_head
from exports.plain_page import write_page
from exports.texts import Texts

_SHARES = (15, 18, 18, 10, 16, 23)


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
    words, styles = letters_of(language)
    made = f"{now.astimezone(zone):%Y-%m-%d %H:%M}"
    story = _story(asked, rows, words, styles, zone, made)
    return write_page(out_path, company, words, story, words.say("trace_title"), made)


def _story(
    asked: Sequence[str],
    rows: Sequence[TraceRow],
    words: Texts,
    styles: Styles,
    zone: ZoneInfo,
    made: str,
) -> list[Flowable]:
    story: list[Flowable] = [page_head(words.say("trace_title"), made)]
    story += [Paragraph(escape(line), styles.body) for line in asked]
    found, comma = summarise(rows), words.say("list_comma")
    chain = [
        (f"{words.say(key)} ({len(names)})", comma.join(names))
        for key, names in (
            ("trace_machines", found.machines),
            ("trace_orders", found.production_orders),
            ("trace_operators", found.operators),
            ("trace_batches", found.batches),
            ("trace_faults", found.work_orders),
        )
        if names
    ]
    if chain:
        story += [Spacer(0, 2 * STEP), facts_table(chain, styles, across=1, label=92)]
    story.append(Spacer(0, 4 * STEP))
    if not rows:
        story.append(Paragraph(escape(words.say("trace_nothing")), styles.body))
        return story
    story.append(_table(rows, words, styles, zone))
    return story


def _table(rows: Sequence[TraceRow], words: Texts, styles: Styles, zone: ZoneInfo) -> Flowable:
    keys = ("when", "machine", "order", "operator", "batches", "parameters")
    columns = [
        Column(words.say(f"trace_head_{key}"), share, number=False)
        for key, share in zip(keys, _SHARES, strict=True)
    ]
    comma = words.say("list_comma")
    cells: list[list[Cell]] = []
    for row in rows:
        record = row.record
        start, end = record.starts_at.astimezone(zone), record.ends_at.astimezone(zone)
        until = f"{end:%H:%M}" if end.date() == start.date() else f"{end:%m-%d %H:%M}"
        apart = "；" if words.chinese else "; "
        parameters = apart.join(parameters_text((each,)) for each in record.parameters)
        said = (
            (f"{start:%Y-%m-%d %H:%M}", f"– {until}"),
            (row.asset_code, row.asset_name),
            (record.production_order, record.product),
            (record.operator,),
            (comma.join(record.batches),),
            (parameters, record.notes, comma.join(row.work_orders)),
        )
        shown = ("\n".join(filter(None, lines)) for lines in said)
        cells.append(
            [Paragraph(escape(cell).replace("\n", "<br/>"), styles.cell) for cell in shown]
        )
    return table(columns, cells, styles, padding=2.8)
