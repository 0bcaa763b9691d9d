"""Who is to be called back, on paper: a line a customer, with room for what is said."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

from reportlab.graphics.shapes import Drawing, Rect
from reportlab.platypus import Flowable, Paragraph

from domain.company import CompanyProfile
from domain.errors import InvalidInput
from domain.read_models.orders import OrderRow
from exports.letters import letters_of
from exports.monthly_report.drawing import blank, text
from exports.monthly_report.style import MUTED
from exports.monthly_report.tables import Cell, Column, table
from exports.page_head import page_head
from exports.plain_page import write_page

_BOX = 10.0


def build_call_list(
    rows: Sequence[OrderRow],
    company: CompanyProfile,
    zone: ZoneInfo,
    on: str,
    language: str,
    out_path: Path,
) -> Path:
    """Write the list of ``on`` (a day, as shown) to ``out_path`` and return it.

    InvalidInput ``calls_empty`` without rows. The file appears complete or not at all.
    """
    if not rows:
        raise InvalidInput("calls_empty")
    words, styles = letters_of(language)
    columns = [
        Column("", 4, number=False),
        Column(words.say("calls_who"), 27, number=False),
        Column(words.say("calls_why"), 31, number=False),
        Column(words.say("calls_score"), 17, number=False),
        Column(words.say("calls_remark"), 21, number=False),
    ]
    cells: list[list[Cell]] = []
    for row in rows:
        why = " · ".join(part for part in (row.title, row.technician_name) if part)
        known = f"{row.number} · {words.short_moment(row.finished_at, zone)}"
        cells.append(
            [
                _boxes(""),
                Paragraph(
                    f"<b>{escape(row.customer_name)}</b><br/>{escape(row.contact_phone)}",
                    styles.cell,
                ),
                Paragraph(
                    f'{escape(why)}<br/><font color="#667085">{escape(known)}</font>', styles.cell
                ),
                _boxes("12345"),
                "",
            ]
        )
    story: list[Flowable] = [
        page_head(words.say("calls_title"), on),
        Paragraph(escape(words.say("calls_lede", count=len(rows))), styles.lede),
        table(columns, cells, styles, padding=5.0),
    ]
    return write_page(out_path, company, words, story, words.say("calls_title"), on)


def _boxes(marks: str) -> Drawing:
    """Boxes to tick: one for each mark, or a single empty one."""
    drawing = blank(max(1, len(marks)) * 15.0, 20)
    for place, mark in enumerate(marks or " "):
        x = place * 15.0 + 0.5
        square: Any = Rect(x, 8, _BOX, _BOX)
        square.strokeColor, square.strokeWidth, square.fillColor = MUTED, 0.7, None
        drawing.add(square)
        if mark.strip():
            text(drawing, x + _BOX / 2, 0.5, mark, 6, MUTED, "middle")
    return drawing
