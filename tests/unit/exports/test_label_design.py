"""Designed labels: every code is read, and what would not scan is said before it is printed."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image

from domain.assets.label_design import (
    ElementKind,
    LabelDesign,
    LabelElement,
    parse_size,
    starting_design,
)
from domain.assets.tags import AssetTag
from domain.codec import from_plain, to_plain
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap
from exports.label_design import DesignedLabel, bar_widths, render_design

TAG = AssetTag(
    "GZ-KT-0217-3",
    "中央空调室外机",
    "KFR-120LW",
    "SN20230212",
    "恒隆物业",
    "A座",
    "3F / 机房",
    "诚达机电",
)


def _read(bitmap: Bitmap) -> list[tuple[str, str]]:
    picture = Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows, "raw", "1;I")
    framed = Image.new("L", (bitmap.width + 40, bitmap.height + 40), 255)
    framed.paste(picture.convert("L"), (20, 20))
    found = zxingcpp.read_barcodes(framed, try_invert=False)
    return sorted((str(each.format), each.text) for each in found)


def _codes(made: DesignedLabel) -> list[str]:
    return [warning.code for warning in made.warnings]


@pytest.mark.parametrize(
    "size",
    [
        (25, 15),
        (30, 20),
        (30, 25),
        (40, 20),
        (50, 20),
        (40, 30),
        (50, 30),
        (60, 40),
        (70, 50),
        (100, 70),
    ],
)
@pytest.mark.parametrize("dots", [8, 12])
def test_the_arrangement_to_begin_with_scans(size: tuple[int, int], dots: int) -> None:
    design = starting_design(*size).check()
    made = render_design(design, TAG, dots)
    bitmap = made.picture.bitmap
    assert (bitmap.width, bitmap.height) == (size[0] * dots, size[1] * dots)
    assert _codes(made) == []
    assert [text for _, text in _read(bitmap)] == [TAG.code]
    assert from_plain(LabelDesign, to_plain(design)) == design


def test_bars_and_code_together() -> None:
    design = LabelDesign(
        100,
        50,
        (
            LabelElement(ElementKind.CODE128, 8, 32, 84, 12),
            LabelElement(ElementKind.QR, 4, 4, 20, 20),
            LabelElement(ElementKind.TEXT, 30, 4, 60, 8, "资产 ASSET", 5, True, "right"),
        ),
    )
    made = render_design(design.check(), TAG)
    assert _codes(made) == []
    formats = dict(_read(made.picture.bitmap))
    assert set(formats.values()) == {TAG.code}
    assert len(formats) == 2
    assert made.picture.qr is not None
    assert sum(bar_widths("A")) == 46  # start, A, check, stop: 11 + 11 + 11 + 13


def test_codes_that_would_not_scan_are_named() -> None:
    def warned(*elements: LabelElement, size: tuple[int, int] = (60, 40)) -> list[str]:
        return _codes(render_design(LabelDesign(*size, elements), TAG))

    qr = LabelElement(ElementKind.QR, 5, 5, 20, 20)
    assert warned(qr) == []
    assert warned(replace(qr, width_mm=8, height_mm=8)) == ["too_small"]
    assert warned(replace(qr, x_mm=0.5)) == ["quiet_zone"]
    assert warned(qr, LabelElement(ElementKind.LINE, 27, 5, 10, 0.5)) == ["quiet_zone"]
    assert warned(qr, LabelElement(ElementKind.LINE, 32, 5, 10, 0.5)) == []
    assert warned(replace(qr, x_mm=45)) == ["outside", "quiet_zone"]
    assert warned(LabelElement(ElementKind.CODE128, 5, 5, 30, 10)) == ["too_small"]
    assert warned(qr, LabelElement(ElementKind.TEXT, 32, 2, 12, 4, "很长很长很长很长的字", 3)) == [
        "text_cut"
    ]
    assert warned(qr, LabelElement(ElementKind.TEXT, 32, 2, 20, 4, "ᚠ", 3)) == ["glyphs"]
    tiny = LabelElement(ElementKind.TEXT, 32, 2, 20, 4, "资产", 1.5)
    assert warned(qr, tiny) == ["small_letters"]
    assert warned(qr, replace(tiny, text="ASSET")) == []
    assert warned(qr, LabelElement(ElementKind.LOGO, 32, 2, 20, 20, "none")) == ["no_logo"]


def test_a_logo_is_black_on_white_in_its_box() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (200, 100), (10, 20, 30, 255)).save(buffer, "PNG")
    design = LabelDesign(60, 40, (LabelElement(ElementKind.LOGO, 10, 10, 20, 20, "d"),))
    bitmap = render_design(design, TAG, 8, {"d": buffer.getvalue()}).picture.bitmap
    assert bitmap.ink_box() == (80, 120, 240, 200)


def test_words_stand_where_they_should() -> None:
    def box(align: str) -> tuple[int, int, int, int]:
        text = LabelElement(ElementKind.TEXT, 10, 10, 40, 6, "I", 5, align=align)
        found = render_design(LabelDesign(60, 40, (text,)), TAG).picture.bitmap.ink_box()
        assert found is not None
        return found

    assert box("left")[0] < 100 < box("centre")[0] < 260 < box("right")[0]


@pytest.mark.parametrize(
    ("design", "code"),
    [
        (LabelDesign(10, 10), "label_size"),
        (LabelDesign(60, 40), "label_design_empty"),
        (LabelDesign(60, 40, (LabelElement(ElementKind.TEXT, 1, 1, 9, 9, "x"),)), "no_code"),
        (LabelDesign(60, 40, (LabelElement(ElementKind.QR, 1, 1, 0, 9),)), "label_element"),
    ],
)
def test_designs_that_cannot_be_kept(design: LabelDesign, code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        design.check()
    assert parse_size("60×40") == (60, 40)
    with pytest.raises(InvalidInput, match="label_size"):
        parse_size("big")
