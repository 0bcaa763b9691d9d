"""Asset tags as pictures for label printers: every dot decided here, none left to a driver.

The QR code has whole dots a module and its full quiet zone; Chinese text is set without grey edges
(a thermal head has no grey) from the bundled font.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

import segno
from PIL import Image, ImageDraw, ImageFont

from domain.assets.tags import AssetTag
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap, LabelPicture, QrHint, TextHint
from exports import fonts
from exports.label_text import LEADING, Field, largest, set_fields

#: Modules of white around a QR code.
QUIET = 4
#: How much smaller text is where every dot counts.
COMPACT = 0.72
#: The smallest module that scanners read reliably, in dots: half a millimetre at 8 dots/mm.
SMALLEST_MODULE = {8: 4, 12: 5}
_LABEL_SIZE = re.compile(r"(\d{2,3})\s*[xX×*]\s*(\d{2,3})")


@dataclass(frozen=True, slots=True)
class LabelSize:
    """Stock of labels, in millimetres."""

    width_mm: int
    height_mm: int

    def __str__(self) -> str:
        return f"{self.width_mm}x{self.height_mm}"

    @staticmethod
    def parse(text: str) -> LabelSize:
        """Read ``60x40``; InvalidInput ``label_size`` for anything else or sizes nobody sells."""
        found = _LABEL_SIZE.fullmatch(text.strip())
        if found is None:
            raise InvalidInput("label_size", text=text)
        width, height = int(found[1]), int(found[2])
        if not (25 <= width <= 110 and 15 <= height <= 150):
            raise InvalidInput("label_size", text=text)
        return LabelSize(width, height)


#: The sizes offered; any other within bounds works as well.
SIZES = tuple(LabelSize(*size) for size in ((40, 30), (50, 30), (60, 40), (70, 50)))


@dataclass(frozen=True, slots=True)
class _Grid:
    """Places on the label, in dots."""

    width: int
    height: int
    margin: int
    top: int
    bottom: int
    unit: float

    @property
    def middle(self) -> int:
        return self.bottom - self.top


def check_tag(tag: AssetTag) -> AssetTag:
    """``tag`` with tidied blanks, ready to print.

    InvalidInput: ``label_code_empty``, ``label_code_ascii`` (the code must be printable ASCII),
    ``label_glyphs`` with the ``characters`` that the font cannot draw. ``tag`` is the code.
    """
    tidy = AssetTag(
        *(
            " ".join(text.split())
            for text in (
                tag.code,
                tag.name,
                tag.model,
                tag.serial_number,
                tag.customer,
                tag.site,
                tag.location,
                tag.company,
            )
        )
    )
    if not tidy.code:
        raise InvalidInput("label_code_empty", name=tidy.name)
    if not (tidy.code.isascii() and tidy.code.isprintable()):
        raise InvalidInput("label_code_ascii", tag=tidy.code)
    printed = "".join(
        (
            tidy.name,
            tidy.model,
            tidy.serial_number,
            tidy.customer,
            tidy.site,
            tidy.location,
            tidy.company,
        )
    )
    missing = fonts.missing_glyphs(printed)
    if missing:
        raise InvalidInput("label_glyphs", characters=missing, tag=tidy.code)
    return tidy


@lru_cache(maxsize=4_000)
def qr_matrix(code: str) -> list[list[bool]]:
    """The modules of the QR code (True is black) without quiet zone: level M, byte mode."""
    symbol = segno.make(code, error="m", mode="byte", micro=False, boost_error=False)
    return [[bool(module) for module in row] for row in symbol.matrix]


def render_label(
    tag: AssetTag, size: LabelSize, dots_per_mm: int = 8, *, compact: bool = False
) -> LabelPicture:
    """The tag as the printer will burn it, and what of it a printer could draw itself.

    ``compact``: smaller Chinese text, for lines so slow that every dot counts.

    ``dots_per_mm``: 8 ("203 dpi") or 12 ("300 dpi"). InvalidInput as :func:`check_tag`, and
    ``label_dots``, ``label_code_too_small`` when the modules of the code would be too small to scan
    on this label, ``label_code_too_long`` when the readable code does not fit its line.
    """
    if dots_per_mm not in SMALLEST_MODULE:
        raise InvalidInput("label_dots", value=dots_per_mm)
    tag = check_tag(tag)
    grid = _grid(size, dots_per_mm, bool(tag.company), compact=compact)
    matrix = qr_matrix(tag.code)
    module = _module(matrix, grid, size, dots_per_mm, tag.code)
    picture = Image.new("1", (grid.width, grid.height), 0)
    pen = ImageDraw.Draw(picture)
    _draw_company(pen, tag, grid)
    code_side = module * (len(matrix) + 2 * QUIET)
    code_top = grid.top + (grid.middle - code_side) // 2
    _draw_code(pen, matrix, module, code_top)
    texts = _draw_fields(pen, tag, grid, code_side, dots_per_mm)
    texts.append(_draw_readable(pen, tag, grid, size))
    origin = QUIET * module
    return LabelPicture(
        Bitmap(grid.width, grid.height, picture.tobytes()),
        QrHint(origin, code_top + origin, len(matrix), module, tag.code),
        tuple(texts),
    )


def _grid(size: LabelSize, dots_per_mm: int, company: bool, *, compact: bool = False) -> _Grid:
    width, height = size.width_mm * dots_per_mm, size.height_mm * dots_per_mm
    # Everything grows with the label, but less than the label does.
    unit = dots_per_mm / 8 * (min(size.width_mm / 40, size.height_mm / 30) ** 0.6)
    unit *= COMPACT if compact else 1.0
    margin = round(1.25 * dots_per_mm)
    top = margin + round(24 * unit) if company else round(0.5 * dots_per_mm)
    return _Grid(width, height, margin, top, height - margin - round(36 * unit), unit)


def _module(
    matrix: list[list[bool]], grid: _Grid, size: LabelSize, dots_per_mm: int, code: str
) -> int:
    modules = len(matrix) + 2 * QUIET
    room = min(grid.middle, round(grid.width * 0.5))
    module = room // modules
    if module < SMALLEST_MODULE[dots_per_mm]:
        raise InvalidInput(
            "label_code_too_small",
            tag=code,
            size=str(size),
            module_mm=round(module / dots_per_mm, 2),
            needed_mm=round(SMALLEST_MODULE[dots_per_mm] / dots_per_mm, 2),
        )
    return module


@cache
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(fonts.BOLD if bold else fonts.REGULAR), size)


@lru_cache(maxsize=20_000)
def measure(words: str, size: float, bold: bool) -> float:
    """Width in dots. A plant's tags share most of their words, and setting a line asks many times."""
    return float(_font(int(size), bold).getlength(words))


def write(
    pen: ImageDraw.ImageDraw, x: int, top: float, words: str, size: float, bold: bool
) -> None:
    """One line; ``top`` is the upper edge of its em square."""
    picture, left, above = _drawn(words, int(size), bold)
    pen.bitmap((x + left, round(top + size * 0.88) + above), picture, fill=1)


@lru_cache(maxsize=2_000)
def _drawn(words: str, size: int, bold: bool) -> tuple[Image.Image, int, int]:
    """A line, and where its upper left corner is, seen from the beginning of its base line. A
    plant's tags share most of their lines."""
    font = _font(size, bold)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(words, "1", anchor="ls"))
    picture = Image.new("1", (max(right - left, 1), max(bottom - top, 1)))
    ImageDraw.Draw(picture).text((-left, -top), words, fill=1, font=font, anchor="ls")
    return picture, left, top


def _draw_company(pen: ImageDraw.ImageDraw, tag: AssetTag, grid: _Grid) -> None:
    if not tag.company:
        return
    size, floor = round(20 * grid.unit), round(16 * grid.unit)
    room = grid.width - 2 * grid.margin
    lines = set_fields([Field(tag.company, size, floor)], room, size * LEADING, measure, 1)
    write(
        pen, grid.margin, grid.margin - round(3 * grid.unit), lines[0].words, lines[0].size, False
    )
    thick = max(2, round(2 * grid.unit))
    y = grid.top - thick - round(2 * grid.unit)
    pen.rectangle((grid.margin, y, grid.width - grid.margin - 1, y + thick - 1), fill=1)


def _draw_code(pen: ImageDraw.ImageDraw, matrix: list[list[bool]], module: int, top: int) -> None:
    origin = QUIET * module
    for row, cells in enumerate(matrix):
        for column, black in enumerate(cells):
            if black:
                x, y = origin + column * module, top + origin + row * module
                pen.rectangle((x, y, x + module - 1, y + module - 1), fill=1)


def _draw_fields(
    pen: ImageDraw.ImageDraw, tag: AssetTag, grid: _Grid, left: int, dots_per_mm: int
) -> list[TextHint]:
    """The ASCII lines among what was drawn."""
    floor = 2 * dots_per_mm
    big, small = max(floor, round(27 * grid.unit)), max(floor, round(21 * grid.unit))
    place = " ".join(part for part in (tag.site, tag.location) if part)
    fields = [
        Field(tag.name, big, floor, bold=True, lines=2),
        Field(tag.customer, small, floor, lines=2),
        Field(place, small, floor, lines=2),
        Field(tag.model, small, floor),
        Field(f"S/N {tag.serial_number}" if tag.serial_number else "", small, floor),
    ]
    # Some glyphs reach a dot to the left of where they begin: the quiet zone stays clear of them.
    left += round(2 * grid.unit)
    room = grid.width - left - grid.margin
    gap = round(4 * grid.unit)
    lines = set_fields(fields, room, grid.middle - 2 * gap, measure, 1)
    hints = []
    for line in lines:
        top = grid.top + gap + line.top
        write(pen, left, top, line.words, line.size, line.bold)
        if line.words.isascii():
            hints.append(TextHint(left, round(top), room, round(line.size), line.words))
    return hints


def _draw_readable(
    pen: ImageDraw.ImageDraw, tag: AssetTag, grid: _Grid, size: LabelSize
) -> TextHint:
    """The code for people, at the foot, as large as it fits."""
    room = grid.width - 2 * grid.margin
    tallest, floor = round(34 * grid.unit), round(16 * grid.unit)
    found = largest(tag.code, room, range(tallest, floor - 1, -1), measure)
    if found is None:
        raise InvalidInput("label_code_too_long", tag=tag.code, size=str(size))
    top = grid.bottom + (grid.height - grid.margin - grid.bottom - found) / 2
    write(pen, grid.margin, top, tag.code, found, True)
    return TextHint(grid.margin, round(top), room, round(found), tag.code)
