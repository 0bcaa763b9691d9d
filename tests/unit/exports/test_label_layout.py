"""AS-02, DD-18: tags exact to the dot; every code is decoded again."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from domain.assets.codes import next_code
from domain.assets.tags import AssetTag
from domain.errors import InvalidInput
from domain.ports.devices import Bitmap
from exports.label_layout import (
    QUIET,
    SIZES,
    SMALLEST_MODULE,
    LabelSize,
    qr_matrix,
    render_label,
)
from exports.label_text import Field, set_fields
from tests.unit.exports.printed import codes

TAG = AssetTag(
    code=str(next_code("GZ", "AC", 216)),
    name="中央空调冷水机组",
    model="YVAG012RSE",
    serial_number="SN20210317-0088",
    customer="广州恒隆广场物业管理有限公司",
    site="B 座",
    location="地下二层制冷机房 3 号",
    company="广州好运来设备服务有限公司",
)


def picture(bitmap: Bitmap) -> Image.Image:
    """As paper: white with black dots, nothing inverted."""
    dots = Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows)
    return dots.convert("L").point(lambda value: 255 - value)


def _code_box(bitmap: Bitmap) -> tuple[int, int, int]:
    """(left, top, module) of the symbol, found by its upper left finder pattern."""
    image = picture(bitmap)
    (found,) = zxingcpp.read_barcodes(image, try_invert=False)
    corner = found.position.top_left
    width = found.position.top_right.x - corner.x
    return corner.x, corner.y, round(width / len(qr_matrix(found.text)))


@pytest.mark.parametrize("dots", [8, 12])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_size_scans_and_has_whole_modules(size: LabelSize, dots: int) -> None:
    bitmap = render_label(TAG, size, dots).bitmap
    assert (bitmap.width, bitmap.height) == (size.width_mm * dots, size.height_mm * dots)
    assert codes(picture(bitmap)) == [TAG.code]
    left, top, module = _code_box(bitmap)
    assert module >= SMALLEST_MODULE[dots]
    image = picture(bitmap)
    matrix = qr_matrix(TAG.code)
    for row, cells in enumerate(matrix):
        for column, black in enumerate(cells):
            x, y = left + column * module, top + row * module
            cell = image.crop((x, y, x + module, y + module))
            assert cell.getextrema() == ((0, 0) if black else (255, 255)), (row, column)
    side, quiet = module * len(matrix), QUIET * module
    assert left >= quiet
    for box in (
        (left - quiet, top - quiet, left, top + side + quiet),
        (left + side, top - quiet, left + side + quiet, top + side + quiet),
        (left, top - quiet, left + side, top),
        (left, top + side, left + side, top + side + quiet),
    ):
        assert image.crop(box).getextrema() == (255, 255), box


def test_same_tag_same_dots() -> None:
    assert render_label(TAG, SIZES[2]).bitmap == render_label(TAG, SIZES[2]).bitmap
    other = AssetTag(TAG.code, "客梯")
    assert render_label(TAG, SIZES[2]).bitmap != render_label(other, SIZES[2]).bitmap


def test_texts_are_set_on_the_label() -> None:
    """Each field leaves ink that a tag without it does not have."""
    full = picture(render_label(TAG, LabelSize(60, 40)).bitmap)
    for field in ("model", "serial_number", "customer", "location", "company"):
        parts = {name: getattr(TAG, name) for name in TAG.__slots__}
        parts[field] = ""
        assert picture(render_label(AssetTag(**parts), LabelSize(60, 40)).bitmap) != full, field


@settings(max_examples=25, deadline=None)
@given(
    st.text("中央空调机组客梯ABCabc0123456789 -/()", max_size=60),
    st.text("广州市天河区体育西路恒隆广场", max_size=80),
    st.sampled_from(SIZES),
)
def test_any_length_of_text_fits_and_scans(name: str, customer: str, size: LabelSize) -> None:
    tag = AssetTag(TAG.code, name, customer=customer, location=customer, company=customer)
    image = picture(render_label(tag, size).bitmap)
    assert codes(image) == [TAG.code]
    edge = 4
    for box in (
        (0, 0, image.width, edge),
        (image.width - edge, 0, image.width, image.height),
        (0, image.height - edge, image.width, image.height),
    ):
        assert image.crop(box).getextrema() == (255, 255)


def _refusal(tag: AssetTag, size: LabelSize = SIZES[0], dots: int = 8) -> InvalidInput:
    with pytest.raises(InvalidInput) as refused:
        render_label(tag, size, dots)
    return refused.value


def test_characters_without_a_glyph_are_named() -> None:
    refused = _refusal(AssetTag("GZ-1", "𠮷野家冷柜", customer="😀"))
    assert refused.code == "label_glyphs"
    assert refused.params["characters"] == "𠮷😀"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("", "label_code_empty"),
        ("设备-1", "label_code_ascii"),
        ("A\tB\x07", "label_code_ascii"),
        ("X" * 70, "label_code_too_small"),
        ("W" * 26, "label_code_too_long"),
    ],
)
def test_codes_that_cannot_be_printed_say_why(code: str, reason: str) -> None:
    refused = _refusal(AssetTag(code, "客梯"), LabelSize(40, 30))
    assert refused.code == reason
    if reason == "label_code_too_small":
        assert refused.params["module_mm"] < refused.params["needed_mm"]  # type: ignore[operator]


def test_unknown_resolutions_and_sizes_are_refused() -> None:
    assert _refusal(TAG, dots=11).code == "label_dots"
    assert LabelSize.parse(" 60 x 40 ") == LabelSize(60, 40)
    assert str(LabelSize.parse("70×50")) == "70x50"
    for text in ("", "60", "0x0", "600x40", "60x40mm", "a x b"):
        with pytest.raises(InvalidInput):
            LabelSize.parse(text)


def _measure(words: str, size: float, bold: bool) -> float:
    return sum(size if ord(one) > 255 else size / 2 for one in words)


def test_text_shrinks_then_wraps_then_is_shortened() -> None:
    roomy = set_fields([Field("中央空调", 10, 5)], 100, 20, _measure, 1)
    assert [line.words for line in roomy] == ["中央空调"]
    shrunk = set_fields([Field("中央空调冷水机组", 20, 5)], 100, 40, _measure, 1)
    assert len(shrunk) == 1
    assert shrunk[0].size < 20
    wrapped = set_fields([Field("中央空调冷水机组", 20, 10, lines=2)], 60, 60, _measure, 1)
    assert "".join(line.words for line in wrapped) == "中央空调冷水机组"
    assert len(wrapped) == 2
    short = set_fields([Field("中央空调冷水机组", 20, 10)], 50, 20, _measure, 1)
    assert short[0].words == "中央空调…"


def test_the_hindmost_field_goes_first() -> None:
    fields = [Field("名称", 10, 10), Field("客户", 10, 10), Field("型号", 10, 10)]
    assert [line.words for line in set_fields(fields, 50, 26, _measure, 1)] == ["名称", "客户"]
    assert set_fields(fields, 50, 5, _measure, 1) == []


def test_latin_words_stay_whole_and_marks_end_lines() -> None:
    lines = set_fields([Field("YVAG012RSE 冷水机组", 10, 10, lines=3)], 60, 90, _measure, 1)
    assert lines[0].words == "YVAG012RSE"
    lines = set_fields([Field("地下二层，机房。", 10, 10, lines=3)], 40, 90, _measure, 1)
    assert not any(line.words[0] in "，。" for line in lines)
