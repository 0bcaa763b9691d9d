"""Labels as a company draws them: elements in millimetres, one design for each size of stock."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from domain.assets.tags import AssetTag
from domain.errors import InvalidInput

#: Where the designs of a company are kept: by size of stock.
SETTING = "labels.designs"
MOST_ELEMENTS = 40
#: 21 modules of half a millimetre and four of white on either side.
_SMALLEST_CODE_MM = 14.7
#: From one base line to the next, as a multiple of the letters.
_LINE = 1.24
_SIZE = re.compile(r"(\d{2,3})x(\d{2,3})")


class ElementKind(Enum):
    TEXT = "text"
    FIELD = "field"
    QR = "qr"
    CODE128 = "code128"
    LINE = "line"
    LOGO = "logo"


#: What of a machine can stand on a label.
FIELDS = (
    "code",
    "name",
    "model",
    "serial_number",
    "customer",
    "site",
    "location",
    "company",
)


@dataclass(frozen=True, slots=True)
class LabelElement:
    """``text``: the words of TEXT, the field's name of FIELD, the file's digest of LOGO. ``size_mm``:
    height of the letters. ``align``: 'left', 'centre', 'right'. Codes hold the machine's code; their
    quiet zone lies outside of the box."""

    kind: ElementKind
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    text: str = ""
    size_mm: float = 3.0
    bold: bool = False
    align: str = "left"

    @property
    def is_code(self) -> bool:
        return self.kind in (ElementKind.QR, ElementKind.CODE128)


@dataclass(frozen=True, slots=True)
class LabelDesign:
    width_mm: int
    height_mm: int
    elements: tuple[LabelElement, ...] = ()

    @property
    def size(self) -> str:
        return f"{self.width_mm}x{self.height_mm}"

    def with_element(self, place: int, element: LabelElement) -> LabelDesign:
        elements = list(self.elements)
        elements[place] = element
        return replace(self, elements=tuple(elements))

    def check(self) -> LabelDesign:
        """InvalidInput: 'label_size', 'label_design_empty', 'label_design_full' (most),
        'label_design_no_code', 'label_element' (number)."""
        if not (25 <= self.width_mm <= 110 and 15 <= self.height_mm <= 150):
            raise InvalidInput("label_size", text=self.size)
        if not self.elements:
            raise InvalidInput("label_design_empty")
        if len(self.elements) > MOST_ELEMENTS:
            raise InvalidInput("label_design_full", most=MOST_ELEMENTS)
        if not any(element.is_code for element in self.elements):
            raise InvalidInput("label_design_no_code")
        for number, element in enumerate(self.elements, start=1):
            box = (element.width_mm, element.height_mm)
            known = element.kind is not ElementKind.FIELD or element.text in FIELDS
            if min(box) <= 0 or not known or not 0.5 <= element.size_mm <= 40:
                raise InvalidInput("label_element", number=number)
        return self


@dataclass(frozen=True, slots=True)
class DesignWarning:
    """``place`` of the element; ``code``: 'outside', 'too_small' (module_mm, needed_mm),
    'quiet_zone', 'text_cut', 'small_letters' (needed_mm), 'glyphs' (characters), 'no_logo'."""

    place: int
    code: str
    params: tuple[tuple[str, object], ...] = ()


def parse_size(text: str) -> tuple[int, int]:
    """'60x40' in millimetres; InvalidInput('label_size')."""
    found = _SIZE.fullmatch(text.strip().lower().replace("×", "x").replace("*", "x"))
    if found is None:
        raise InvalidInput("label_size", text=text)
    return int(found[1]), int(found[2])


def field_text(tag: AssetTag, name: str) -> str:
    value = str(getattr(tag, name, ""))
    return f"S/N {value}" if name == "serial_number" and value else value


def starting_design(width_mm: int, height_mm: int) -> LabelDesign:
    """A plain arrangement to begin with: the code at the left, words beside it, the number below;
    on small stock only what a code that can be scanned leaves room for."""
    edge = 1.5
    head = 4.5
    foot = max(4.0, height_mm * 0.14)
    middle = height_mm - head - foot - 2 * edge
    whole = min(middle - 0.6, width_mm * 0.5)
    if whole < _SMALLEST_CODE_MM:
        return _small_design(width_mm, height_mm)
    side = round(whole * 21 / 29, 1)
    white = side * 4 / 21 + 0.2
    left = side + 2 * white + 0.5
    room = width_mm - left - edge
    # A narrow column takes fewer words, each on two lines.
    words = ("name", "customer", "location", "model", "serial_number")[: 5 if room > 24 else 3]
    line = middle / len(words)
    text = round(min(3.4, line * 0.78), 1) if len(words) == 5 else 2.3
    elements = [
        LabelElement(ElementKind.FIELD, edge, edge, width_mm - 2 * edge, 3.4, "company", 2.6),
        LabelElement(ElementKind.LINE, edge, head + 0.6, width_mm - 2 * edge, 0.25),
        LabelElement(ElementKind.QR, white, head + edge + (middle - side) / 2, side, side),
    ]
    elements += [
        LabelElement(
            ElementKind.FIELD, left, head + edge + place * line, room, line, name, text, place == 0
        )
        for place, name in enumerate(words)
    ]
    elements.append(
        LabelElement(
            ElementKind.FIELD, edge, height_mm - foot - 0.5, width_mm - 2 * edge, foot, "code",
            round(foot * 0.8, 1), bold=True,
        )
    )  # fmt: skip
    return _rounded(width_mm, height_mm, elements)


def _small_design(width_mm: int, height_mm: int) -> LabelDesign:
    """The code as high as the label, beside it its number, the name, and the place if it fits."""
    edge, least = 0.5, 2.0
    whole = max(min(height_mm - 0.4, width_mm * 0.45), min(_SMALLEST_CODE_MM, height_mm - 0.4))
    side = whole * 21 / 29
    left = whole + 0.4
    room = width_mm - left - edge
    # Twelve characters of a code are about seven times as wide as high.
    number = min(3.0, room / 7.1)
    rows = [("code", number, 1) if number >= least else ("code", 2.4, 2)]
    rows += [("name", 2.4, 2), ("location", least, 1)]
    if height_mm > 22:
        rows.append(("customer", least, 2))
    highs = [size * lines * _LINE + 0.5 for _name, size, lines in rows]
    while sum(highs) > height_mm - 1.0:
        rows.pop()
        highs.pop()
    elements = [
        LabelElement(ElementKind.QR, (whole - side) / 2, (height_mm - side) / 2, side, side)
    ]
    top = (height_mm - sum(highs)) / 2
    for (name, size, _lines), high in zip(rows, highs, strict=True):
        elements.append(
            LabelElement(
                ElementKind.FIELD, left, top, room, high - 0.3, name, round(size, 1),
                bold=name == "code",
            )
        )  # fmt: skip
        top += high
    return _rounded(width_mm, height_mm, elements)


def _rounded(width_mm: int, height_mm: int, elements: list[LabelElement]) -> LabelDesign:
    rounded = tuple(
        replace(
            each,
            x_mm=round(each.x_mm, 2),
            y_mm=round(each.y_mm, 2),
            width_mm=round(each.width_mm, 2),
            height_mm=round(each.height_mm, 2),
        )
        for each in elements
    )
    return LabelDesign(width_mm, height_mm, rounded)
