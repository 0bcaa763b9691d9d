"""Asset tags on A4 sheets of labels, for offices without a label printer."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from domain.assets.tags import AssetTag
from domain.errors import InvalidInput
from exports.fonts import PDF_BOLD, PDF_REGULAR, register_reportlab
from exports.label_layout import check_tag
from exports.label_text import Field, largest, set_fields
from exports.pdf_qr import draw_qr, module_of
from exports.texts import Texts, texts
from exports.whole_file import whole_file

PAGE_WIDTH, PAGE_HEIGHT = A4
_A4_MM = (210.0, 297.0)
#: What most office printers cannot print at the edges, in millimetres.
UNPRINTABLE = 5.0
#: The smallest module on paper that a phone reads easily, in millimetres.
SMALLEST_MODULE = 0.45
#: Length of the lines on the ruler page, in millimetres.
RULER = 150


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """A sheet of labels, in millimetres. ``left`` and ``top``: margins; gaps between labels."""

    columns: int
    rows: int
    width: float
    height: float
    left: float = 0.0
    top: float = 0.0
    gap_x: float = 0.0
    gap_y: float = 0.0

    @property
    def per_page(self) -> int:
        return self.columns * self.rows

    def check(self) -> None:
        """InvalidInput ``sheet_grid`` unless the labels fit an A4 page and can hold a code."""
        wide = self.left + self.columns * self.width + (self.columns - 1) * self.gap_x
        tall = self.top + self.rows * self.height + (self.rows - 1) * self.gap_y
        fits = wide <= _A4_MM[0] + 0.5 and tall <= _A4_MM[1] + 0.5
        positive = min(self.columns, self.rows) >= 1 and min(self.width, self.height) >= 15.0
        if not (fits and positive) or min(self.left, self.top, self.gap_x, self.gap_y) < 0:
            raise InvalidInput("sheet_grid", width_mm=round(wide, 1), height_mm=round(tall, 1))


#: Sheets sold everywhere, by columns x rows and label size.
SHEETS: dict[str, SheetLayout] = {
    "3x8 70x37": SheetLayout(3, 8, 70.0, 37.0, top=0.5),
    "2x7 99.1x38.1": SheetLayout(2, 7, 99.1, 38.1, left=4.65, top=15.15, gap_x=2.5),
    "3x7 70x42.3": SheetLayout(3, 7, 70.0, 42.3, top=0.45),
    "4x10 52.5x29.7": SheetLayout(4, 10, 52.5, 29.7),
}


def build_label_sheet(
    tags: Sequence[AssetTag],
    layout: SheetLayout,
    out_path: Path,
    *,
    start: int = 1,
    offset_x_mm: float = 0.0,
    offset_y_mm: float = 0.0,
    frames: bool = False,
) -> int:
    """Write the tags to a PDF and return its number of pages.

    ``start``: the first free label of a partly used sheet, 1 is at the top left. Offsets move
    everything right and down, for printers that are off. ``frames`` draws the labels' outlines.
    InvalidInput as :func:`exports.label_layout.check_tag`, and ``sheet_grid``, ``sheet_start``,
    ``sheet_code_too_small``, ``sheet_empty``. The file appears complete or not at all.
    """
    layout.check()
    if not tags:
        raise InvalidInput("sheet_empty")
    if not 1 <= start <= layout.per_page:
        raise InvalidInput("sheet_start", start=start, labels=layout.per_page)
    register_reportlab()
    ready = [check_tag(tag) for tag in tags]
    with _canvas(out_path) as canvas:
        pages = 1
        for place, tag in enumerate(ready, start - 1):
            if place // layout.per_page >= pages:
                canvas.showPage()
                pages += 1
            cell = _Cell.at(layout, place % layout.per_page, offset_x_mm, offset_y_mm)
            if frames:
                _frame(canvas, cell)
            _draw_tag(canvas, tag, cell)
        canvas.showPage()
    return pages


def build_ruler_page(
    layout: SheetLayout,
    out_path: Path,
    language: str,
    *,
    offset_x_mm: float = 0.0,
    offset_y_mm: float = 0.0,
) -> None:
    """Write a page with the frames of all labels and two lines of known length, to lay on a sheet."""
    layout.check()
    register_reportlab()
    words = texts(language)
    with _canvas(out_path) as canvas:
        for place in range(layout.per_page):
            _frame(canvas, _Cell.at(layout, place, offset_x_mm, offset_y_mm))
        _ruler(canvas, words, offset_x_mm, offset_y_mm)
        canvas.showPage()


@dataclass(frozen=True, slots=True)
class _Cell:
    """One label in points, from its lower left corner, and what of it can be printed on."""

    x: float
    y: float
    width: float
    height: float
    inner: tuple[float, float, float, float]

    @staticmethod
    def at(layout: SheetLayout, place: int, offset_x: float, offset_y: float) -> _Cell:
        row, column = divmod(place, layout.columns)
        left = layout.left + column * (layout.width + layout.gap_x)
        top = layout.top + row * (layout.height + layout.gap_y)
        right, bottom = left + layout.width, top + layout.height
        pad = 2.0
        inner_left = max(left + pad, UNPRINTABLE) + offset_x
        inner_top = max(top + pad, UNPRINTABLE) + offset_y
        inner_right = min(right - pad, _A4_MM[0] - UNPRINTABLE) + offset_x
        inner_bottom = min(bottom - pad, _A4_MM[1] - UNPRINTABLE) + offset_y
        return _Cell(
            (left + offset_x) * mm,
            PAGE_HEIGHT - (bottom + offset_y) * mm,
            layout.width * mm,
            layout.height * mm,
            (
                inner_left * mm,
                PAGE_HEIGHT - inner_bottom * mm,
                (inner_right - inner_left) * mm,
                (inner_bottom - inner_top) * mm,
            ),
        )


def _measure(words: str, size: float, bold: bool) -> float:
    return float(stringWidth(words, PDF_BOLD if bold else PDF_REGULAR, size))


def _draw_tag(canvas: Canvas, tag: AssetTag, cell: _Cell) -> None:
    x, y, width, height = cell.inner
    code_tall = min(15.0, height * 0.17)
    side = min(height - code_tall + 4.0, width * 0.46)
    if module_of(tag.code, side) < SMALLEST_MODULE * mm:
        raise InvalidInput("sheet_code_too_small", tag=tag.code)
    draw_qr(canvas, tag.code, x - side * 0.1, y + height - side + 3.0, side)
    size = largest(tag.code, width, [code_tall - step * 0.5 for step in range(14)], _measure)
    if size is None:
        raise InvalidInput("label_code_too_long", tag=tag.code, size="")
    canvas.setFillGray(0)
    canvas.setFont(PDF_BOLD, size)
    canvas.drawString(x, y + 1.5, tag.code)
    text_x = x + side * 0.9
    place = " ".join(part for part in (tag.site, tag.location) if part)
    fields = [
        Field(tag.name, 10.0, 6.0, bold=True, lines=2),
        Field(tag.customer, 8.0, 5.5, lines=2),
        Field(place, 8.0, 5.5, lines=2),
        Field(tag.model, 7.5, 5.5),
        Field(f"S/N {tag.serial_number}" if tag.serial_number else "", 7.5, 5.5),
        Field(tag.company, 6.5, 5.0),
    ]
    room = height - code_tall - 3.0
    for line in set_fields(fields, x + width - text_x, room, _measure, 0.25):
        canvas.setFont(PDF_BOLD if line.bold else PDF_REGULAR, line.size)
        canvas.drawString(text_x, y + height - line.top - line.size * 0.9, line.words)


def _frame(canvas: Canvas, cell: _Cell) -> None:
    canvas.setLineWidth(0.3)
    canvas.setStrokeGray(0.55)
    canvas.rect(cell.x, cell.y, cell.width, cell.height)


def _ruler(canvas: Canvas, words: Texts, offset_x: float, offset_y: float) -> None:
    """A horizontal and a vertical line with a tick every centimetre, and what to do with them."""
    x, y = 30 * mm, PAGE_HEIGHT - 60 * mm
    canvas.setFillGray(1)
    canvas.rect(x - 8 * mm, y - 34 * mm, (RULER + 16) * mm, 40 * mm, stroke=0, fill=1)
    canvas.rect(x - 8 * mm, y - (RULER + 8) * mm, 16 * mm, (RULER + 14) * mm, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.6)
    canvas.line(x, y, x + RULER * mm, y)
    canvas.line(x, y, x, y - RULER * mm)
    canvas.setFont(PDF_REGULAR, 6.5)
    for centimetre in range(RULER // 10 + 1):
        along = centimetre * 10 * mm
        canvas.line(x + along, y, x + along, y - 2 * mm)
        canvas.line(x, y - along, x + 2 * mm, y - along)
        canvas.drawCentredString(x + along, y + 1.5 * mm, str(centimetre * 10))
        canvas.drawRightString(x - 1.2 * mm, y - along - 2, str(centimetre * 10))
    canvas.setFont(PDF_BOLD, 13)
    canvas.drawString(x + 8 * mm, y - 10 * mm, words.say("ruler_title"))
    note = words.say("ruler_note", length=RULER)
    lines = set_fields([Field(note, 9.0, 9.0, lines=4)], (RULER - 12) * mm, 60.0, _measure, 0.25)
    for line in lines:
        canvas.setFont(PDF_REGULAR, line.size)
        canvas.drawString(x + 8 * mm, y - 16 * mm - line.top, line.words)
    canvas.setFont(PDF_REGULAR, 9)
    shift = words.say("ruler_offset", x=f"{offset_x:g}", y=f"{offset_y:g}")
    canvas.drawString(x + 8 * mm, y - 31 * mm, shift)


@contextlib.contextmanager
def _canvas(out_path: Path) -> Iterator[Canvas]:
    """A canvas on a file that takes its name only when it is complete."""
    with whole_file(out_path) as unfinished:
        font: Any = PDF_REGULAR  # The stubs take it for a number.
        canvas = Canvas(
            str(unfinished), pagesize=A4, initialFontName=font, invariant=1, lang="zh-CN"
        )
        canvas.setCreator("Paidan")
        canvas.setViewerPreference("PrintScaling", "None")
        yield canvas
        canvas.save()
