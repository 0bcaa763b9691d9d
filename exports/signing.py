"""What is filled in by hand: lines to write on, lines to sign on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Table, TableStyle

from exports.fonts import PDF_REGULAR
from exports.monthly_report.style import HEIGHT, INK, MUTED, WIDTH
from exports.monthly_report.tables import height_of

_GAP = 20.0


class WritingLines(Flowable):
    """Empty lines to write on."""

    def __init__(self, count: int, wide: float, pitch: float = 17.0) -> None:
        super().__init__()
        self.count, self.wide, self.pitch = count, wide, pitch

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, self.count * self.pitch

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(MUTED)
        canvas.setLineWidth(0.35)
        for line in range(self.count):
            canvas.line(0, line * self.pitch + 1, self.wide, line * self.pitch + 1)


def signature_lines(titles: Sequence[str], date_title: str = "") -> Flowable:
    """Side by side over the width of the page, with room above; never parted by the end of a page.
    Without ``date_title`` there is no second line."""
    columns = 2 * len(titles) - 1
    wide = (WIDTH - _GAP * (len(titles) - 1)) / len(titles)
    rows = [_spread(titles)]
    if date_title:
        rows.append(_spread([date_title] * len(titles)))
    table = Table(
        rows,
        colWidths=[_GAP if place % 2 else wide for place in range(columns)],
        rowHeights=[13 * mm, 9 * mm][: len(rows)],
        spaceBefore=8 * mm,
    )
    table.setStyle(
        TableStyle(
            [
                ("NOSPLIT", (0, 0), (-1, -1)),
                ("FONT", (0, 0), (-1, -1), PDF_REGULAR, 9),
                ("TEXTCOLOR", (0, 0), (-1, -1), INK),
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                *(
                    ("LINEBELOW", (place, 0), (place, -1), 0.5, MUTED)
                    for place in range(0, columns, 2)
                ),
            ]
        )
    )
    return table


def closed_by(signing: Flowable, last: Sequence[Flowable]) -> list[Flowable]:
    """``last``, what stands before the signatures, and these; together unless that leaves half a
    page empty: nobody signs a page that says nothing."""
    block = [*last, signing]
    return [KeepTogether(block)] if height_of(block) < HEIGHT / 2 else block


def _spread(titles: Sequence[str]) -> list[str]:
    cells = [""] * (2 * len(titles) - 1)
    cells[::2] = [f"{title}：" for title in titles]
    return cells
