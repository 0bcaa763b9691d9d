"""Tags on A4 sheets: every code on the page scans, every label is where the sheet has it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from domain.assets.codes import next_code
from domain.assets.tags import AssetTag
from domain.errors import InvalidInput
from exports.label_sheet import SHEETS, SheetLayout, build_label_sheet, build_ruler_page
from tests.unit.exports.printed import RADICALS, codes, fonts_of, page_texts, pictures, squeeze


def make_tags(count: int) -> list[AssetTag]:
    tags, serial = [], 0
    for _ in range(count):
        code = next_code("GZ", "EL", serial)
        serial = code.serial
        tags.append(
            AssetTag(
                str(code),
                "客梯 3 号",
                "KLE-1000",
                f"SN{serial:06d}",
                "仁爱医院",
                "2 号楼",
                "一层大厅东侧",
                "好运来服务",
            )
        )
    return tags


@pytest.mark.parametrize("name", SHEETS)
def test_all_codes_of_a_full_sheet_scan_at_100_dpi(name: str, tmp_path: Path) -> None:
    layout, path = SHEETS[name], tmp_path / "sheet.pdf"
    tags = make_tags(layout.per_page)
    assert build_label_sheet(tags, layout, path) == 1
    (picture,) = pictures(path, 100)
    assert sorted(codes(picture)) == sorted(tag.code for tag in tags)
    text = page_texts(path)[0]
    assert text.count("客梯3号") == layout.per_page
    assert not RADICALS.search(text)
    assert all(fonts_of(path).values())


def test_each_label_stays_in_its_cell(tmp_path: Path) -> None:
    """A code alone on the sheet is found in the cell its number says."""
    layout, path = SHEETS["2x7 99.1x38.1"], tmp_path / "one.pdf"
    for start in (1, 2, 14):
        build_label_sheet(make_tags(1), layout, path, start=start)
        (picture,) = pictures(path, 100)
        row, column = divmod(start - 1, 2)
        dots = 100 / 25.4
        left = (layout.left + column * (layout.width + layout.gap_x)) * dots
        top = (layout.top + row * layout.height) * dots
        box = (
            round(left),
            round(top),
            round(left + layout.width * dots),
            round(top + layout.height * dots),
        )
        assert codes(picture.crop(box)) == [make_tags(1)[0].code]
        picture.paste(255, box)
        assert picture.getextrema() == (255, 255)


def test_a_partly_used_sheet_and_more_pages(tmp_path: Path) -> None:
    layout, path = SHEETS["3x8 70x37"], tmp_path / "more.pdf"
    assert build_label_sheet(make_tags(30), layout, path, start=20) == 3
    assert [len(codes(picture)) for picture in pictures(path, 100)] == [5, 24, 1]


def test_offsets_move_everything(tmp_path: Path) -> None:
    layout, path = SHEETS["3x7 70x42.3"], tmp_path / "shifted.pdf"

    def ink(**offset: float) -> tuple[int, int]:
        build_label_sheet(make_tags(1), layout, path, start=5, **offset)  # type: ignore[arg-type]
        (picture,) = pictures(path, 254)
        box = picture.point(lambda value: 255 - value).getbbox()
        assert box is not None
        return box[0], box[1]

    plain, moved = ink(), ink(offset_x_mm=3.0, offset_y_mm=2.0)
    assert moved[0] - plain[0] == pytest.approx(30, abs=1)
    assert moved[1] - plain[1] == pytest.approx(20, abs=1)


def test_nothing_is_put_where_printers_cannot_print(tmp_path: Path) -> None:
    for name, layout in SHEETS.items():
        path = tmp_path / "edge.pdf"
        build_label_sheet(make_tags(layout.per_page), layout, path)
        (picture,) = pictures(path, 100)
        edge = round(4.2 * 100 / 25.4)
        for box in (
            (0, 0, picture.width, edge),
            (0, 0, edge, picture.height),
            (picture.width - edge, 0, picture.width, picture.height),
            (0, picture.height - edge, picture.width, picture.height),
        ):
            assert picture.crop(box).getextrema() == (255, 255), name


def test_own_grid_and_its_limits(tmp_path: Path) -> None:
    own = SheetLayout(2, 5, 90.0, 50.0, left=10.0, top=10.0, gap_x=5.0, gap_y=3.0)
    assert build_label_sheet(make_tags(3), own, tmp_path / "own.pdf") == 1
    for wrong in (
        SheetLayout(3, 5, 90.0, 50.0),
        SheetLayout(2, 9, 90.0, 50.0),
        SheetLayout(0, 5, 90.0, 50.0),
        SheetLayout(2, 5, 90.0, 9.0),
        SheetLayout(1, 1, 90.0, 50.0, left=-4.0),
    ):
        with pytest.raises(InvalidInput) as refused:
            wrong.check()
        assert refused.value.code == "sheet_grid"


def test_what_cannot_be_printed_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    layout = SHEETS["4x10 52.5x29.7"]
    for tags, start, reason in (
        ([], 1, "sheet_empty"),
        (make_tags(1), 0, "sheet_start"),
        (make_tags(1), 41, "sheet_start"),
        ([*make_tags(1), AssetTag("X" * 90, "长")], 1, "sheet_code_too_small"),
        ([AssetTag("GZ-1", "𠮷")], 1, "label_glyphs"),
    ):
        with pytest.raises(InvalidInput) as refused:
            build_label_sheet(tags, layout, tmp_path / "no.pdf", start=start)
        assert refused.value.code == reason
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_ruler_is_true_to_length(language: str, tmp_path: Path) -> None:
    path = tmp_path / "ruler.pdf"
    build_ruler_page(SHEETS["3x8 70x37"], path, language, offset_x_mm=1.5)
    page = PdfReader(path).pages[0]
    content = page.get_contents()
    assert content is not None
    lines = re.findall(rb"([\d.]+) ([\d.]+) m ([\d.]+) ([\d.]+) l", content.get_data())
    lengths = {
        round((abs(float(x2) - float(x1)) + abs(float(y2) - float(y1))) / 72 * 25.4, 2)
        for x1, y1, x2, y2 in lines
    }
    assert 150.0 in lengths
    text = page_texts(path)[0]
    assert "150" in text
    assert squeeze("1.5") in text
