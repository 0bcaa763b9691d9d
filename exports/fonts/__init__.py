"""The bundled typeface (Noto Sans SC, two weights) for documents, labels, the map page and the window.

One typeface everywhere keeps printed matter and screens alike on every machine. The digits are
tabular by design. Licence: SIL Open Font License 1.1, see OFL.txt beside this file.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

from exports.line_breaks import forbid_line_starts

FOLDER = Path(__file__).resolve().parent
REGULAR = FOLDER / "NotoSansSC-Regular.ttf"
BOLD = FOLDER / "NotoSansSC-Bold.ttf"
LICENCE = FOLDER / "OFL.txt"

#: The family name that the files carry, as Qt and CSS see it.
FAMILY = "Noto Sans SC"
#: The names under which reportlab knows the two weights.
PDF_REGULAR = "NotoSansSC"
PDF_BOLD = "NotoSansSC-Bold"

_LAYOUT_ONLY = frozenset("\t\n\r\u200b\u200c\u200d\u2060\ufeff")


@functools.lru_cache(maxsize=1)
def _covered() -> frozenset[int]:
    """Code points that the regular weight can draw (both weights are cut alike)."""
    register_reportlab()
    from reportlab.pdfbase import pdfmetrics

    font: Any = pdfmetrics.getFont(PDF_REGULAR)
    return frozenset(font.face.charToGlyph)


def missing_glyphs(text: str) -> str:
    """The characters of text that the bundled font cannot draw, each once, in order."""
    covered = _covered()
    lacking = (c for c in text if ord(c) not in covered and c not in _LAYOUT_ONLY)
    return "".join(dict.fromkeys(lacking))


def has_glyphs(text: str) -> bool:
    """Whether the bundled font can draw every character of text."""
    return not missing_glyphs(text)


#: So many texts are remembered with their widths.
_REMEMBERED = 50_000


def register_reportlab() -> None:
    """Make NotoSansSC and NotoSansSC-Bold known to reportlab, with bold mapped; safe to repeat.

    Italics map to the upright faces: Chinese has none, and a slanted fake is harder to read.
    """
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus.tables import CellStyle

    _repair_text_layer()
    forbid_line_starts()
    known = set(pdfmetrics.getRegisteredFontNames())
    for name, path in ((PDF_REGULAR, REGULAR), (PDF_BOLD, BOLD)):
        if name not in known:
            font: Any = TTFont(name, str(path))
            # A document is laid out several times and repeats its words.
            font.stringWidth = functools.lru_cache(_REMEMBERED)(font.stringWidth)
            pdfmetrics.registerFont(font)
    # Cells that hold no text name a font too, and it would not be in the file.
    CellStyle.fontname = PDF_REGULAR
    for italic in (0, 1):
        addMapping(PDF_REGULAR, 0, italic, PDF_REGULAR)
        addMapping(PDF_REGULAR, 1, italic, PDF_BOLD)


def _repair_text_layer() -> None:
    """Let rare characters be copied out of a PDF.

    reportlab writes a code point beyond U+FFFF as five hex digits into the text layer, where the
    format asks for two UTF-16 units; names such as 𬭎 would be lost to search and copy.
    """
    from reportlab.pdfbase import ttfonts

    module: Any = ttfonts
    original = module.makeToUnicodeCMap
    if getattr(original, "writes_utf16", False):
        return

    def as_utf16(match: re.Match[str]) -> str:
        return f"<{chr(int(match[1], 16)).encode('utf-16-be').hex().upper()}>"

    @functools.wraps(original)
    def make(*args: Any, **options: Any) -> str:
        return re.sub(r"<([0-9A-F]{5,6})>", as_utf16, original(*args, **options))

    make.writes_utf16 = True  # type: ignore[attr-defined]
    module.makeToUnicodeCMap = make
