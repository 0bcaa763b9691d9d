"""The blocks of a job sheet: facts, checklist, parts, and what is filled in by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from exports.fonts import PDF_REGULAR
from exports.job_slip import JobSlip
from exports.monthly_report.drawing import fit
from exports.monthly_report.style import INK, LINE, MUTED, Styles
from exports.signing import WritingLines
from exports.texts import Texts


@dataclass(frozen=True, slots=True)
class Room:
    """``wide``: points of a line; ``roomy``: an A4 page, so there may be more lines to write on."""

    styles: Styles
    wide: float
    roomy: bool


class _Boxes(Flowable):
    """Empty boxes to tick, each with its words, side by side."""

    def __init__(self, choices: Sequence[str], wide: float) -> None:
        super().__init__()
        self.choices, self.wide = choices, wide

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, 15.0

    def draw(self) -> None:
        canvas: Any = self.canv
        pitch = self.wide / len(self.choices)
        for place, choice in enumerate(self.choices):
            tick_box(canvas, place * pitch, 3.0)
            canvas.setFont(PDF_REGULAR, 8)
            canvas.setFillColor(INK)
            canvas.drawString(place * pitch + 13, 4.2, fit(choice, pitch - 16, 8))


def tick_box(canvas: Any, x: float, y: float, side: float = 8.5) -> None:
    """An empty box with a line strong enough to find with a pen."""
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.8)
    canvas.rect(x, y, side, side, stroke=1, fill=0)


def label(key: str, words: Texts, styles: Styles) -> Paragraph:
    return Paragraph(
        words.say(key), styles.small.clone("job-label", leading=9.5, spaceBefore=4, keepWithNext=1)
    )


def said(text: str, styles: Styles) -> Paragraph:
    return Paragraph(escape(text).replace("\n", "<br/>"), styles.body.clone("job", leading=13))


def facts(slip: JobSlip, words: Texts, styles: Styles, wide: float) -> Table:
    """Two columns of label and value; long ones take the whole width."""
    pairs = [
        ("job_customer", slip.customer),
        ("job_contact", slip.contact),
        ("job_window", slip.window),
        ("job_due", slip.due),
        ("job_reported", slip.reported),
        ("job_warranty", slip.warranty),
    ]
    full = [
        ("job_address", slip.address),
        ("job_machine", slip.machine),
        ("job_location", slip.location),
    ]
    rows: list[list[Any]] = []
    style: list[Any] = [
        ("FONT", (0, 0), (-1, -1), PDF_REGULAR, 8),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 1.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.9),
        ("LINEBELOW", (0, 0), (-1, -1), 0.35, LINE),
    ]
    given = [(words.say(key), value) for key, value in pairs if value]
    for place in range(0, len(given), 2):
        cells: list[Any] = []
        for label, value in [*given[place : place + 2], ("", "")][:2]:
            cells += [Paragraph(label, styles.small), Paragraph(escape(value), styles.cell_bold)]
        rows.append(cells)
    for key, value in full:
        if value:
            style.append(("SPAN", (1, len(rows)), (3, len(rows))))
            rows.append(
                [
                    Paragraph(words.say(key), styles.small),
                    Paragraph(escape(value), styles.cell_bold),
                    "",
                    "",
                ]
            )
    narrow = 42.0
    half = wide / 2 - narrow
    return Table(
        rows or [["", "", "", ""]],
        colWidths=[narrow, half, narrow, half],
        style=style,
        hAlign="LEFT",
    )


def checklist(slip: JobSlip, styles: Styles, sheet: Room) -> Table:
    """Numbered points with a box each, in two columns where they are short enough."""
    short = all(len(point) <= 24 for point in slip.checklist)
    columns = 2 if len(slip.checklist) > 3 and (sheet.roomy or short) else 1
    points = [
        [_Tick(), Paragraph(f"{place}. {escape(point)}", styles.cell)]
        for place, point in enumerate(slip.checklist, 1)
    ]
    height = -(-len(points) // columns)
    rows = [
        [cell for place in range(row, len(points), height) for cell in points[place]]
        for row in range(height)
    ]
    longest = max(len(row) for row in rows)
    wide = sheet.wide / columns
    return Table(
        [row + [""] * (longest - len(row)) for row in rows],
        colWidths=[16.0, wide - 16.0] * columns,
        style=[
            ("FONT", (0, 0), (-1, -1), PDF_REGULAR, 8),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 1.8),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
        ],
        hAlign="LEFT",
    )


class _Tick(Flowable):
    """One box to tick."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return 9.0, 9.5

    def draw(self) -> None:
        tick_box(self.canv, 0.5, 0.4)


def parts(slip: JobSlip, words: Texts, styles: Styles, wide: float) -> Table:
    rows: list[list[Any]] = [
        [Paragraph(escape(name), styles.cell), quantity, ""] for name, quantity in slip.parts
    ]
    head = [words.say("job_parts"), words.say("job_quantity"), words.say("job_used")]
    return Table(
        [head, *rows],
        colWidths=[wide - 110, 50, 60],
        repeatRows=1,
        style=[
            ("FONT", (0, 0), (-1, 0), PDF_REGULAR, 7, 9),
            ("FONT", (0, 1), (-1, -1), PDF_REGULAR, 7.8, 10.6),
            ("TEXTCOLOR", (0, 0), (-1, 0), MUTED),
            ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.4),
            ("LINEBELOW", (0, 0), (-1, -1), 0.35, LINE),
            ("BOX", (2, 1), (2, -1), 0.35, MUTED),
        ],
        hAlign="LEFT",
    )


def to_fill_in(slip: JobSlip, words: Texts, sheet: Room) -> list[Flowable]:
    styles, wide = sheet.styles, sheet.wide
    outcome = ("fixed", "part", "again", "refused")
    times = [words.say(f"job_{key}") for key in ("departed", "arrived", "finished")]
    story: list[Flowable] = [
        label("job_result", words, styles),
        WritingLines(5 if sheet.roomy else 2, wide, 17.0 if sheet.roomy else 15.0),
        Spacer(0, 4),
        _Boxes([words.say(f"job_outcome_{key}") for key in outcome], wide),
        Spacer(0, 3),
        _blanks([*times, words.say("job_cost")], styles, wide),
        label("job_rating", words, styles),
        _Boxes(["1", "2", "3", "4", "5"], wide),
        Spacer(0, 4),
        _blanks(
            [words.say(f"job_sign_{key}") for key in ("customer", "technician", "date")],
            styles,
            wide,
            tall=46.0 if sheet.roomy else 28.0,
        ),
    ]
    if slip.replies:
        replies = " · ".join(slip.replies)
        story += [
            Spacer(0, 3),
            Paragraph(escape(words.say("job_reply", replies=replies)), styles.cell_bold),
        ]
    return [*story, Paragraph(words.say("job_scan"), styles.small)]


def _blanks(names: Sequence[str], styles: Styles, wide: float, tall: float = 22.0) -> Table:
    """Named fields to write in, side by side."""
    return Table(
        [[Paragraph(name, styles.small) for name in names]],
        colWidths=[wide / len(names)] * len(names),
        rowHeights=[tall],
        style=[
            ("FONT", (0, 0), (-1, -1), PDF_REGULAR, 8),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOX", (0, 0), (-1, -1), 0.5, MUTED),
            ("INNERGRID", (0, 0), (-1, -1), 0.35, MUTED),
        ],
        hAlign="LEFT",
    )
