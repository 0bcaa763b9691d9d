"""Cut the bundled fonts out of the full Noto Sans SC.

Run by hand when the upstream font changes, never at run time:

    python -m installer.build_fonts PATH/noto-sans-sc [--out exports/fonts]

PATH is the unpacked npm package ``@expo-google-fonts/noto-sans-sc`` (weights 400 and 700 with TrueType
outlines: reportlab refuses CFF). Kept: everything that GBK and Big5 can write, the characters of the
Table of General Standard Chinese Characters beyond them, and the marks and arrows of the interface.
A few interface marks that Noto lacks are drawn here as plain geometry.
"""

from __future__ import annotations

import argparse
import math
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

WEIGHTS = {
    "400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
    "700Bold/NotoSansSC_700Bold.ttf": "NotoSansSC-Bold.ttf",
}
FEATURES = ["ccmp", "kern", "liga", "locl", "mark"]

# Standard characters (通用规范汉字表) of CJK Extension A; those of the later extensions are all kept.
STANDARD_EXT_A = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠"
    "䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)
Point = tuple[float, float]


def _encodable(codec: str) -> set[int]:
    """Code points that a double-byte codec can write."""
    found: set[int] = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0x100):
            try:
                text = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                found.add(ord(text))
    return found


def wanted(available: Iterable[int]) -> set[int]:
    """The code points to keep out of those that the font has."""
    blocks: list[tuple[int, int]] = [
        (0x0020, 0x024F),  # Latin
        (0x02B0, 0x036F),  # tone marks of pinyin
        (0x2000, 0x206F),  # punctuation
        (0x20A0, 0x214F),  # currency, letter-like
        (0x2150, 0x22FF),  # numbers, arrows, mathematics
        (0x2300, 0x23FF),  # technical
        (0x2460, 0x27BF),  # enclosed, boxes, shapes, dingbats
        (0x2B00, 0x2BFF),  # more arrows
        (0x3000, 0x303F),  # CJK punctuation
        (0x3200, 0x33FF),  # enclosed CJK, units
        (0x9FA6, 0x9FFF),  # Han added after Unicode 1.1
        (0xFE10, 0xFE4F),  # vertical forms
        (0xFF00, 0xFFEF),  # full width
        (0x20000, 0x3FFFF),  # Han of the later extensions
    ]
    keep = _encodable("gbk") | _encodable("big5") | set(map(ord, STANDARD_EXT_A))
    return {c for c in available if c in keep or any(low <= c <= high for low, high in blocks)}


def _stroke(a: Point, b: Point, width: float) -> list[Point]:
    """A straight stroke as a clockwise quadrilateral."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    nx, ny = -dy / length * width / 2, dx / length * width / 2
    return [
        (a[0] + nx, a[1] + ny),
        (b[0] + nx, b[1] + ny),
        (b[0] - nx, b[1] - ny),
        (a[0] - nx, a[1] - ny),
    ]


def _arc(cx: float, cy: float, r: float, start: float, end: float, width: float) -> list[Point]:
    """A circular band between two angles in degrees, counted clockwise from start."""
    steps = 24
    angles = [math.radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    outer = [
        (cx + (r + width / 2) * math.cos(t), cy + (r + width / 2) * math.sin(t)) for t in angles
    ]
    inner = [
        (cx + (r - width / 2) * math.cos(t), cy + (r - width / 2) * math.sin(t)) for t in angles
    ]
    return outer + inner[::-1]


def _marks(w: float) -> dict[str, list[list[Point]]]:
    """Contours in a 1000-unit em for marks that Noto Sans SC lacks; w is the stroke width."""
    box = [
        _stroke((160, 720), (840, 720), w),
        _stroke((840, 720), (840, 40), w),
        _stroke((840, 40), (160, 40), w),
        _stroke((160, 40), (160, 720), w),
    ]
    tick = [_stroke((290, 390), (440, 230), w), _stroke((420, 230), (720, 560), w)]
    cross = [_stroke((220, 100), (780, 660), w), _stroke((220, 660), (780, 100), w)]
    heavy = [_stroke((220, 100), (780, 660), w * 1.7), _stroke((220, 660), (780, 100), w * 1.7)]
    ring = [_arc(500, 380, 330, 90, -270, w)]
    undo: list[list[Point]] = [
        _arc(520, 330, 270, 170, -60, w),
        [(130, 390), (250, 580), (390, 400)],
    ]
    reload: list[list[Point]] = [
        _arc(500, 380, 290, 60, -240, w),
        [(480, 800), (700, 650), (480, 530)],
    ]

    def mirrored(shape: list[list[Point]]) -> list[list[Point]]:
        return [[(1000 - x, y) for x, y in contour][::-1] for contour in shape]

    def dots(points: Sequence[Point]) -> list[list[Point]]:
        return [_arc(x, y, 40, 180, -180, 80)[:25] for x, y in points]

    return {
        "✕": cross,
        "✗": cross,
        "✖": heavy,
        "❌": heavy,
        "✔": [_stroke((180, 390), (410, 150), w * 1.5), _stroke((380, 150), (820, 640), w * 1.5)],
        "▴": [[(500, 600), (730, 220), (270, 220)]],
        "▾": [[(270, 540), (730, 540), (500, 160)]],
        "▸": [[(330, 620), (700, 380), (330, 140)]],
        "◂": [[(670, 140), (300, 380), (670, 620)]],
        "☰": [_stroke((160, y), (840, y), w) for y in (620, 380, 140)],
        "⋮": dots([(500, 640), (500, 380), (500, 120)]),
        "☐": box,
        "☑": box + tick,
        "☒": [*box, _stroke((310, 190), (690, 570), w), _stroke((310, 570), (690, 190), w)],
        "◔": [*ring, [(500, 380), (500, 710), *_arc(500, 380, 330, 90, 0, 0)[:25]]],
        "◕": [*ring, [(500, 380), *_arc(500, 380, 330, 0, -270, 0)[:25]]],
        "↶": undo,
        "↷": mirrored(undo),
        "↻": reload,
        "↺": mirrored(reload),
        "⟳": reload,
        "⏸": [_stroke((360, 100), (360, 660), 130), _stroke((640, 100), (640, 660), 130)],
        "⏹": [_stroke((200, 380), (800, 380), 600)],
        "⏵": [[(280, 700), (800, 380), (280, 60)]],
        "⏱": [*ring, _stroke((500, 380), (500, 600), w), _stroke((400, 800), (600, 800), w)],
    }


def _draw_marks(font: TTFont, *, stroke: float) -> None:
    """Add the interface marks as glyphs; existing ones stay untouched."""
    present = font.getBestCmap()
    order: list[str] = list(font.getGlyphOrder())
    for char, contours in _marks(stroke).items():
        if ord(char) in present:
            continue
        pen = TTGlyphPen(None)
        for contour in contours:
            points = [(round(x), round(y)) for x, y in contour]
            area = sum(
                a[0] * b[1] - b[0] * a[1]
                for a, b in zip(points, points[1:] + points[:1], strict=True)
            )
            if area > 0:  # TrueType fills clockwise contours
                points.reverse()
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()
        name = f"uni{ord(char):04X}"
        order.append(name)
        font["glyf"].glyphs[name] = glyph = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = (1000, glyph.xMin)
        for table in font["cmap"].tables:
            if table.isUnicode() and table.format in (4, 12):
                table.cmap[ord(char)] = name
    font.setGlyphOrder(order)
    font["glyf"].setGlyphOrder(order)
    font["maxp"].numGlyphs = len(order)


def cut(source: Path, target: Path, *, stroke: float) -> int:
    """Write the reduced font and return the number of characters it has."""
    options: Any = Options()
    options.layout_features = FEATURES
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "STAT", "DSIG"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted(font.getBestCmap()))
    subsetter.subset(font)
    _draw_marks(font, stroke=stroke)
    font.save(target)
    return len(font.getBestCmap())


def main(argv: Sequence[str] | None = None) -> int:
    """Build both weights; returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("package", type=Path, help="unpacked noto-sans-sc package")
    parser.add_argument("--out", type=Path, default=Path("exports/fonts"))
    args = parser.parse_args(argv)
    for (source, name), stroke in zip(WEIGHTS.items(), (70.0, 110.0), strict=True):
        target = args.out / name
        count = cut(args.package / source, target, stroke=stroke)
        print(f"{target}: {count} characters, {target.stat().st_size / 1e6:.1f} MB")
    shutil.copyfile(args.package / "LICENSE_FONT", args.out / "OFL.txt")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
