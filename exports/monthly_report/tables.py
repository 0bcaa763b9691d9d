"""Tables with hairlines, repeated heads, and no row left alone on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable, Paragraph, Table

from exports.monthly_report.drawing import width_of
from exports.monthly_report.style import BOLD, HEIGHT, INK, LINE, MUTED, REGULAR, WIDTH, Styles

Cell = str | Drawing | Paragraph
#: Rows that stay together at the head and at the tail of a table.
TOGETHER = 3


@dataclass(frozen=True, slots=True)
class Column:
    """``share`` of the width; ``number``: set to the right; ``wraps``: long words may break."""

    title: str
    share: float
    number: bool = True
    wraps: bool = False


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    styles: Styles,
    *,
    bold_rows: Sequence[int] = (),
    group_rows: Sequence[int] = (),
    width: float = WIDTH,
    padding: float = 3.4,
    space_before: float = 0.0,
) -> Flowable:
    """A table of ``rows``; ``group_rows`` are heads of groups (only their first cell counts)."""
    emphasised = {*bold_rows, *group_rows}
    whole = sum(column.share for column in columns)
    widths = [width * column.share / whole for column in columns]
    body = [
        [
            _cell(cell, column, wide - 10, styles, place in emphasised)
            for cell, column, wide in zip(row, columns, widths, strict=True)
        ]
        for place, row in enumerate(rows)
    ]
    head = [_folded(column.title, wide - 8) for column, wide in zip(columns, widths, strict=True)]
    last = len(body)
    style: list[Any] = [
        ("FONT", (0, 0), (-1, 0), BOLD, 7.2, 9.5),
        ("TEXTCOLOR", (0, 0), (-1, 0), MUTED),
        ("FONT", (0, 1), (-1, -1), REGULAR, 7.8, 10.6),
        ("TEXTCOLOR", (0, 1), (-1, -1), INK),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 5),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding + 0.2),
        # The rule below the head comes last: on a new page it lies over that of the row above.
        ("LINEBELOW", (0, 1), (-1, -1), 0.35, LINE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, INK),
        ("NOSPLIT", (0, 0), (-1, min(TOGETHER, last))),
        ("NOSPLIT", (0, max(1, last - TOGETHER + 1)), (-1, -1)),
    ]
    for place, column in enumerate(columns):
        if column.number:
            style.append(("ALIGN", (place, 0), (place, -1), "RIGHT"))
    style += [("FONT", (0, row + 1), (-1, row + 1), BOLD, 7.8, 10.6) for row in bold_rows]
    for row in group_rows:
        style += [
            ("SPAN", (0, row + 1), (-1, row + 1)),
            ("FONT", (0, row + 1), (-1, row + 1), BOLD, 7.8, 10.6),
            ("TOPPADDING", (0, row + 1), (-1, row + 1), padding + (6 if row else 1)),
            ("NOSPLIT", (0, row + 1), (-1, min(row + 3, last))),
        ]
    return Table(
        [head, *body],
        colWidths=widths,
        repeatRows=1,
        style=style,
        hAlign="LEFT",
        splitByRow=1,
        spaceBefore=space_before,
    )


def facts_table(
    pairs: Sequence[tuple[str, str]], styles: Styles, across: int = 2, label: float = 62.0
) -> Flowable:
    """What is known, each fact beside its name; those with nothing to say are left out. ``across``:
    facts in a row; ``label``: points for a name."""
    known = [pair for pair in pairs if pair[1]]
    known += [("", "")] * (-len(known) % across)
    muted = styles.cell.clone("label", textColor=MUTED)
    rows = [
        [
            Paragraph(escape(words), style)
            for pair in known[start : start + across]
            for words, style in zip(pair, (muted, styles.cell), strict=True)
        ]
        for start in range(0, len(known), across)
    ]
    style: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 8),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.2),
        ("LINEABOVE", (0, 0), (-1, -1), 0.35, LINE),
        ("LINEBELOW", (0, -1), (-1, -1), 0.35, LINE),
    ]
    return Table(
        rows, colWidths=[label, WIDTH / across - label] * across, style=style, hAlign="LEFT"
    )


def height_of(story: Sequence[Flowable]) -> float:
    """Points the flowables take below each other, the distances between them included."""
    return sum(
        float(one.wrap(WIDTH, HEIGHT)[1]) + one.getSpaceBefore() + one.getSpaceAfter()
        for one in story
    )


def _folded(title: str, room: float) -> str:
    """A head broken at its blanks where it would run into its neighbour."""
    lines: list[str] = []
    for word in title.split(" "):
        if lines and width_of(f"{lines[-1]} {word}", 7.2, True) <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return "\n".join(lines)


def _cell(cell: Cell, column: Column, room: float, styles: Styles, strong: bool) -> Cell:
    """Only what does not fit on a line has to be a paragraph, which costs far more."""
    if isinstance(cell, str) and column.wraps and width_of(cell, 7.8, strong) > room:
        return Paragraph(escape(cell), styles.cell_bold if strong else styles.cell)
    return cell
