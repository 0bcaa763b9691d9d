"""Colours, sizes and the grid of the printed report."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from domain.analytics.measures import Band
from exports.fonts import PDF_BOLD, PDF_REGULAR

REGULAR, BOLD = PDF_REGULAR, PDF_BOLD
PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT, TOP, BOTTOM = 20 * mm, 18 * mm, 23 * mm, 22 * mm
#: Width and height of the column of text.
WIDTH = PAGE_WIDTH - LEFT - RIGHT
HEIGHT = PAGE_HEIGHT - TOP - BOTTOM
#: Vertical distances are multiples of this.
STEP = 4.0

INK = HexColor("#1A2130")
MUTED = HexColor("#667085")
LINE = HexColor("#D5D9E0")
PANEL = HexColor("#F3F4F6")
ACCENT = HexColor("#0F766E")
ACCENT_SOFT = HexColor("#9CCCC6")
RED = HexColor("#C4281C")
AMBER = HexColor("#B65C02")
WHITE = HexColor("#FFFFFF")

#: Alert colours mean alerts and nothing else; a shape beside them says the same in black and white.
BAND_COLOURS: dict[Band, Color] = {
    Band.GOOD: ACCENT,
    Band.WATCH: AMBER,
    Band.BAD: RED,
    Band.NONE: MUTED,
}


@dataclass(frozen=True, slots=True)
class Styles:
    """Paragraph styles; ``wrap``: Chinese breaks between any two characters, English at blanks."""

    body: ParagraphStyle
    lede: ParagraphStyle
    small: ParagraphStyle
    cell: ParagraphStyle
    cell_bold: ParagraphStyle
    heading: ParagraphStyle
    finding: ParagraphStyle


def make_styles(chinese: bool) -> Styles:
    """The styles for a language."""

    def style(
        name: str,
        size: float,
        leading: float,
        *,
        bold: bool = False,
        colour: Color = INK,
        before: float = 0.0,
        after: float = 0.0,
    ) -> ParagraphStyle:
        return ParagraphStyle(
            name,
            fontName=BOLD if bold else REGULAR,
            fontSize=size,
            leading=leading,
            textColor=colour,
            alignment=TA_LEFT,
            wordWrap="CJK" if chinese else None,
            splitLongWords=1,
            allowWidows=0,
            allowOrphans=0,
            spaceBefore=before,
            spaceAfter=after,
        )

    return Styles(
        body=style("body", 9.0, 14.0),
        lede=style("lede", 10.0, 16.0, colour=MUTED, after=3 * STEP),
        small=style("small", 7.5, 11.0, colour=MUTED),
        cell=style("cell", 7.8, 10.6),
        cell_bold=style("cell_bold", 7.8, 10.6, bold=True),
        heading=style("heading", 10.5, 15.0, bold=True, before=3 * STEP, after=2 * STEP),
        finding=style("finding", 9.4, 14.6),
    )
