"""Labels as a company drew them, exact to the dot, and what of them would not scan."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageChops, ImageDraw, UnidentifiedImageError
from reportlab.graphics.barcode.code128 import Code128

from domain.assets.label_design import (
    DesignWarning,
    ElementKind,
    LabelDesign,
    LabelElement,
    field_text,
)
from domain.assets.tags import AssetTag
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap, LabelPicture, QrHint, TextHint
from exports import fonts
from exports.label_layout import QUIET, SMALLEST_MODULE, check_tag, measure, qr_matrix, write
from exports.label_text import LEADING, Field, set_fields

#: The narrowest bar that scanners read reliably, in dots, and white beside the bars, in modules.
SMALLEST_BAR = {8: 2, 12: 3}
QUIET_128 = 10
#: Below this Chinese characters run together, in dots.
SMALLEST_LETTERS = 16
_SHORTEST_BARS_MM = 5.0


@dataclass(frozen=True, slots=True)
class DesignedLabel:
    picture: LabelPicture
    warnings: tuple[DesignWarning, ...] = ()


@dataclass(slots=True)
class _Drawn:
    """One element: its ink on an empty label, the zone that must stay white, what a printer could
    draw itself."""

    ink: Image.Image
    warnings: list[DesignWarning]
    zone: tuple[int, int, int, int] | None = None
    qr: QrHint | None = None
    texts: tuple[TextHint, ...] = ()


def render_design(
    design: LabelDesign,
    tag: AssetTag,
    dots_per_mm: int = 8,
    logos: Mapping[str, bytes] | None = None,
) -> DesignedLabel:
    """The label, and a warning for everything on it that would come out badly.

    InvalidInput as :func:`exports.label_layout.check_tag`, and 'label_dots'."""
    if dots_per_mm not in SMALLEST_MODULE:
        raise InvalidInput("label_dots", value=dots_per_mm)
    tag = check_tag(tag)
    size = (design.width_mm * dots_per_mm, design.height_mm * dots_per_mm)
    whole = Image.new("1", size, 0)
    drawn: list[_Drawn] = []
    for place, element in enumerate(design.elements):
        each = _draw(place, element, tag, dots_per_mm, size, logos or {})
        if element.x_mm < 0 or element.y_mm < 0 or _ends_outside(element, design):
            each.warnings.append(DesignWarning(place, "outside"))
        drawn.append(each)
        whole = ImageChops.logical_or(whole, each.ink)
    warnings = [warning for each in drawn for warning in each.warnings]
    for place, each in enumerate(drawn):
        if each.zone is not None and not _is_clear(place, each.zone, drawn, size):
            warnings.append(DesignWarning(place, "quiet_zone"))
    qr = next((each.qr for each in drawn if each.qr is not None), None)
    texts = tuple(text for each in drawn for text in each.texts)
    picture = LabelPicture(Bitmap(*size, whole.tobytes()), qr, texts)
    return DesignedLabel(picture, tuple(sorted(warnings, key=lambda each: each.place)))


def _ends_outside(element: LabelElement, design: LabelDesign) -> bool:
    right, bottom = element.x_mm + element.width_mm, element.y_mm + element.height_mm
    return right > design.width_mm + 0.05 or bottom > design.height_mm + 0.05


def _is_clear(
    place: int, zone: tuple[int, int, int, int], drawn: list[_Drawn], size: tuple[int, int]
) -> bool:
    """Nothing else stands in the white around a code, and the label does not end in it."""
    left, top, right, bottom = zone
    if left < 0 or top < 0 or right > size[0] or bottom > size[1]:
        return False
    return all(
        each.ink.crop(zone).getbbox() is None for other, each in enumerate(drawn) if other != place
    )


def _draw(
    place: int,
    element: LabelElement,
    tag: AssetTag,
    dots: int,
    size: tuple[int, int],
    logos: Mapping[str, bytes],
) -> _Drawn:
    ink = Image.new("1", size, 0)
    box = (
        round(element.x_mm * dots),
        round(element.y_mm * dots),
        max(1, round(element.width_mm * dots)),
        max(1, round(element.height_mm * dots)),
    )
    made = _Drawn(ink, [])
    if element.kind is ElementKind.LINE:
        x, y, width, height = box
        ImageDraw.Draw(ink).rectangle((x, y, x + width - 1, y + height - 1), fill=1)
    elif element.kind is ElementKind.QR:
        _draw_qr(place, made, tag.code, box, dots)
    elif element.kind is ElementKind.CODE128:
        _draw_bars(place, made, tag.code, box, dots)
    elif element.kind is ElementKind.LOGO:
        _draw_logo(place, made, logos.get(element.text), box)
    else:
        is_field = element.kind is ElementKind.FIELD
        words = field_text(tag, element.text) if is_field else element.text
        _draw_text(place, made, element, words, box, dots)
    return made


def _draw_qr(
    place: int, made: _Drawn, code: str, box: tuple[int, int, int, int], dots: int
) -> None:
    x, y, width, height = box
    matrix = qr_matrix(code)
    module = min(width, height) // len(matrix)
    if module < SMALLEST_MODULE[dots]:
        made.warnings.append(_too_small(place, module, SMALLEST_MODULE[dots], dots))
    if module < 1:
        return
    side = module * len(matrix)
    x, y = x + (width - side) // 2, y + (height - side) // 2
    pen = ImageDraw.Draw(made.ink)
    for row, cells in enumerate(matrix):
        for column, black in enumerate(cells):
            if black:
                left, top = x + column * module, y + row * module
                pen.rectangle((left, top, left + module - 1, top + module - 1), fill=1)
    white = QUIET * module
    made.zone = (x - white, y - white, x + side + white, y + side + white)
    made.qr = QrHint(x, y, len(matrix), module, code)


def _draw_bars(
    place: int, made: _Drawn, code: str, box: tuple[int, int, int, int], dots: int
) -> None:
    x, y, width, height = box
    widths = bar_widths(code)
    total = sum(widths)
    module = width // total
    if module < SMALLEST_BAR[dots] or height < _SHORTEST_BARS_MM * dots:
        made.warnings.append(_too_small(place, module, SMALLEST_BAR[dots], dots))
    if module < 1:
        return
    left = x + (width - total * module) // 2
    pen = ImageDraw.Draw(made.ink)
    at = left
    for number, modules in enumerate(widths):
        if number % 2 == 0:
            pen.rectangle((at, y, at + modules * module - 1, y + height - 1), fill=1)
        at += modules * module
    white = QUIET_128 * module
    made.zone = (left - white, y, at + white, y + height)


def bar_widths(code: str) -> list[int]:
    """Widths of bars and spaces in turn, in modules, of ``code`` as Code 128."""
    symbol: Any = Code128(code, quiet=0)
    symbol.validate()
    symbol.encode()
    symbol.decompose()
    return [ord(mark.lower()) - ord("a") + 1 for mark in str(symbol.decomposed)]


def _too_small(place: int, module: int, needed: int, dots: int) -> DesignWarning:
    return DesignWarning(
        place,
        "too_small",
        (("module_mm", round(module / dots, 2)), ("needed_mm", round(needed / dots, 2))),
    )


def _draw_logo(
    place: int, made: _Drawn, content: bytes | None, box: tuple[int, int, int, int]
) -> None:
    x, y, width, height = box
    try:
        picture = Image.open(io.BytesIO(content or b""))
        picture.load()
    except (UnidentifiedImageError, OSError, ValueError):
        made.warnings.append(DesignWarning(place, "no_logo"))
        return
    flat = Image.new("RGBA", picture.size, "white")
    flat.alpha_composite(picture.convert("RGBA"))
    grey = flat.convert("L")
    grey.thumbnail((width, height))
    black = grey.point(lambda value: 255 if value < 128 else 0).convert("1")
    made.ink.paste(black, (x + (width - grey.width) // 2, y + (height - grey.height) // 2))


def _draw_text(
    place: int,
    made: _Drawn,
    element: LabelElement,
    words: str,
    box: tuple[int, int, int, int],
    dots: int,
) -> None:
    words = " ".join(words.split())
    if not words:
        return
    missing = fonts.missing_glyphs(words)
    if missing:
        made.warnings.append(DesignWarning(place, "glyphs", (("characters", missing),)))
    x, y, width, height = box
    size = max(1, round(element.size_mm * dots))
    if size < SMALLEST_LETTERS and not words.isascii():
        needed = round(SMALLEST_LETTERS / dots, 1)
        made.warnings.append(DesignWarning(place, "small_letters", (("needed_mm", needed),)))
    floor = min(size, 2 * dots)
    lines = max(1, int(height / (size * LEADING)))
    field = Field(words, size, floor, bold=element.bold, lines=lines)
    # A single line may be as high as its box says, whatever its leading.
    room = max(float(height), size * LEADING)
    made_lines = set_fields([field], width, room, measure, 1)
    if "".join(line.words for line in made_lines).replace(" ", "") != words.replace(" ", ""):
        made.warnings.append(DesignWarning(place, "text_cut"))
    pen = ImageDraw.Draw(made.ink)
    hints = []
    for line in made_lines:
        spare = width - measure(line.words, line.size, line.bold)
        shift = {"centre": spare / 2, "right": spare}.get(element.align, 0.0)
        left, top = x + round(max(0.0, shift)), y + line.top
        write(pen, left, top, line.words, line.size, line.bold)
        if line.words.isascii():
            hints.append(TextHint(left, round(top), width, round(line.size), line.words))
    made.texts = tuple(hints)
