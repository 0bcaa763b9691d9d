"""Where people sign: a line for each name, a shorter one for the date."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Table, TableStyle

from exports.fonts import PDF_REGULAR
from exports.monthly_report.style import MUTED


def signature_lines(titles: Sequence[str], date_title: str, width: float) -> Table:
    """Side by side over ``width`` (points)."""
    columns = len(titles)
    table = Table(
        [[f"{title}：" for title in titles], [f"{date_title}："] * columns],
        colWidths=[width / columns] * columns,
        rowHeights=[13 * mm, 9 * mm],
    )
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), PDF_REGULAR, 10),
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
                *(
                    ("LINEBELOW", (column, row), (column, row), 0.5, MUTED)
                    for column in range(columns)
                    for row in range(2)
                ),
            ]
        )
    )
    return table
