"""Reads finished documents again: text, fonts, bookmarks, pictures, codes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp
from pypdf import PdfReader

#: Look-alikes of common characters that spoil search and copy.
RADICALS = re.compile(r"[⺀-⿟]")


def page_texts(path: Path) -> list[str]:
    """The text of each page as a reader copies it out, without blanks and line ends."""
    document = pypdfium2.PdfDocument(str(path))
    try:
        return [re.sub(r"\s+", "", page.get_textpage().get_text_bounded()) for page in document]
    finally:
        document.close()


def squeeze(words: str) -> str:
    """Words without blanks, to be looked for in :func:`page_texts`."""
    return re.sub(r"\s+", "", words)


def pictures(path: Path, dots_per_inch: int) -> list[Any]:
    """Every page as a grey picture."""
    document = pypdfium2.PdfDocument(str(path))
    try:
        return [page.render(scale=dots_per_inch / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()


def codes(picture: Any) -> list[str]:
    """What the codes on a picture say; polarity as printed, never inverted."""
    return [found.text for found in zxingcpp.read_barcodes(picture, try_invert=False)]


def fonts_of(path: Path) -> dict[str, bool]:
    """Names of the fonts used, and whether each is embedded."""
    found: dict[str, bool] = {}
    for page in PdfReader(path).pages:
        resources: Any = page["/Resources"]
        for font in (resources.get("/Font") or {}).values():
            one = font.get_object()
            described = one.get("/FontDescriptor")
            if described is None and "/DescendantFonts" in one:
                described = one["/DescendantFonts"][0].get_object().get("/FontDescriptor")
            inside = described.get_object() if described is not None else {}
            found[str(one["/BaseFont"])] = any(key.startswith("/FontFile") for key in inside)
    return found
