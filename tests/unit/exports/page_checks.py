"""What every page of every document has to keep, whatever stands on it; read with programs that had
no part in making it (poppler, PDFium)."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

_DPI = 60
#: Glyphs that share more than this of the smaller one's box lie upon each other.
_SHARED = 0.35


def check_document(path: Path, edge_mm: float) -> None:
    """``edge_mm``: white on all sides, but for the quiet zone of a code."""
    fonts_are_embedded(path)
    both_read_the_same(path)
    no_glyphs_collide(path)
    printed = poppler_pages(path)
    pages_are_filled(printed)
    edges_are_white(printed, edge_mm)
    renderers_agree(printed, path)


def fonts_are_embedded(path: Path) -> None:
    lines = _run("pdffonts", str(path)).splitlines()[2:]
    assert lines
    for line in lines:
        assert "NotoSansSC" in line, line
        # The last columns: embedded, subset, to Unicode, object.
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def both_read_the_same(path: Path) -> None:
    poppler = Counter(_run("pdftotext", "-raw", str(path), "-").split())
    document = pypdfium2.PdfDocument(str(path))
    try:
        read = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    ours, theirs = Counter("".join(read.split())), Counter("".join(poppler.elements()))
    # A hyphen at the end of a line is read as a soft one by one of them.
    for odd in "\ufffe\u00ad\x02-":
        ours.pop(odd, None)
        theirs.pop(odd, None)
    assert ours == theirs, (ours - theirs, theirs - ours)


def no_glyphs_collide(path: Path) -> None:
    document = pypdfium2.PdfDocument(str(path))
    try:
        for number, page in enumerate(document, 1):
            textpage = page.get_textpage()
            boxes, glyphs = _upright(textpage)
            assert not (found := _collisions(boxes, glyphs)), f"page {number}: {found}"
    finally:
        document.close()


def _upright(textpage: Any) -> tuple[np.ndarray, str]:
    """The boxes of the ink of every letter that is not set slantwise."""
    boxes, glyphs = [], []
    for index in range(textpage.count_chars()):
        letter = textpage.get_text_range(index, 1)
        if letter.strip() and pdfium.FPDFText_GetCharAngle(textpage.raw, index) == 0.0:
            boxes.append(textpage.get_charbox(index))
            glyphs.append(letter)
    return np.array(boxes).reshape(-1, 4), "".join(glyphs)


def _collisions(boxes: np.ndarray, glyphs: str) -> list[str]:
    left, bottom, right, top = boxes.T
    area = np.maximum((right - left) * (top - bottom), 1e-6)
    found = []
    for index in range(len(boxes) - 1):
        rest = slice(index + 1, None)
        wide = np.minimum(right[index], right[rest]) - np.maximum(left[index], left[rest])
        tall = np.minimum(top[index], top[rest]) - np.maximum(bottom[index], bottom[rest])
        shared = np.clip(wide, 0, None) * np.clip(tall, 0, None)
        for other in np.nonzero(shared > _SHARED * np.minimum(area[index], area[rest]))[0]:
            around = glyphs[max(0, index - 6) : index + 7]
            found.append(f"{around!r} under {glyphs[index + 1 + other]!r}")
    return found


def poppler_pages(path: Path) -> list[np.ndarray]:
    """Every page in grey as poppler prints it."""
    raw = subprocess.run(
        ["pdftoppm", "-gray", "-r", str(_DPI), str(path)], check=True, capture_output=True
    ).stdout
    pages = []
    while raw:
        kind, size, deepest, rest = raw.split(b"\n", 3)
        assert (kind, deepest) == (b"P5", b"255")
        wide, tall = map(int, size.split())
        pages.append(np.frombuffer(rest[: wide * tall], np.uint8).reshape(tall, wide))
        raw = rest[wide * tall :]
    return pages


def pages_are_filled(pages: list[np.ndarray]) -> None:
    """No page with hardly anything between head and foot; the last may be short."""
    for number, page in enumerate(pages, 1):
        tall = page.shape[0]
        inked = np.nonzero((page[int(tall * 0.08) : int(tall * 0.93)] < 200).any(axis=1))[0]
        wanted = 0.05 if number == len(pages) else 0.35
        assert inked.size, f"page {number} is empty"
        assert inked[-1] - inked[0] > wanted * tall, f"page {number} is nearly empty"


def edges_are_white(pages: list[np.ndarray], edge_mm: float) -> None:
    edge = int(edge_mm / 25.4 * _DPI)
    for number, page in enumerate(pages, 1):
        for side in (page[:edge], page[-edge:], page[:, :edge], page[:, -edge:]):
            assert side.min() > 250, f"page {number} runs off the paper"


def renderers_agree(pages: list[np.ndarray], path: Path) -> None:
    """What the program's own preview shows is what another program prints."""
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == len(pages)
    for number, page in enumerate(pages):
        tall, wide = page.shape
        shown = document.render(number, QSize(wide, tall))
        sheet = QImage(shown.size(), QImage.Format.Format_Grayscale8)
        sheet.fill(255)
        preview = _over_white(shown)
        apart = np.abs(small(page).astype(int) - small(preview).astype(int))
        assert apart.mean() < 4.0, f"page {number + 1}: {apart.mean():.2f}"
        assert np.percentile(apart, 99) < 40, f"page {number + 1}: {np.percentile(apart, 99)}"
    document.close()


def _over_white(shown: QImage) -> np.ndarray:
    rgba = shown.convertToFormat(QImage.Format.Format_RGBA8888)
    wide, tall = rgba.width(), rgba.height()
    bytes_ = np.frombuffer(rgba.constBits(), np.uint8).reshape(tall, rgba.bytesPerLine())
    picture = Image.frombytes("RGBA", (wide, tall), bytes_[:, : wide * 4].tobytes())
    white = Image.new("RGBA", picture.size, "white")
    return np.asarray(Image.alpha_composite(white, picture).convert("L"))


def small(page: np.ndarray, wide: int = 60) -> np.ndarray:
    """So small that only where there is how much ink can be told, not how a font is smoothed."""
    tall = round(page.shape[0] * wide / page.shape[1])
    return np.asarray(Image.fromarray(page).resize((wide, tall), Image.Resampling.BOX))


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
