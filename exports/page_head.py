"""How a document begins that has no cover: the bar, its title, whom or what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable

from exports.monthly_report.drawing import blank, box, fit, fitting, text, width_of
from exports.monthly_report.style import ACCENT, INK, MUTED, PANEL, WIDTH
from exports.pdf_qr import draw_qr

_TITLE, _SMALLEST = 21.0, 13.0
_QR = 88.0


def page_head(title: str, right: str = "", *, beside: str = "", number: str = "") -> Drawing:
    """A line of large type. ``beside``: follows the title; ``right``: small, at the right edge, under
    ``number`` where there is one."""
    drawing = blank(WIDTH, 58)
    box(drawing, 0, 54, 36, 3, ACCENT)
    taken = max(width_of(right, 8.5), width_of(number, 11, True)) + 16
    shown, size = fitting(title, WIDTH - taken, _TITLE, _SMALLEST)
    text(drawing, 0, 24, shown, size, INK, bold=True)
    if beside:
        x = width_of(shown, size, True) + 12
        text(drawing, x, 24, fit(beside, WIDTH - x - taken, 13), 13, ACCENT)
    if number:
        text(drawing, WIDTH, 32, number, 11, INK, "end", bold=True)
        text(drawing, WIDTH, 17, right, 8.5, MUTED, "end")
    else:
        text(drawing, WIDTH, 24, right, 8.5, MUTED, "end")
    return drawing


class CodeHead(Flowable):
    """``kind`` small, ``title`` large, ``below`` a line of facts; ``code`` as a code to be scanned at
    the right where it can be one."""

    def __init__(self, kind: str, title: str, below: str, code: str) -> None:
        super().__init__()
        self.kind, self.title, self.below, self.code = kind, title, below, code

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, _QR

    def draw(self) -> None:
        coded = bool(self.code) and self.code.isascii() and self.code.isprintable()
        room = WIDTH - (_QR + 12 if coded else 0)
        drawing = blank(WIDTH, _QR)
        box(drawing, 0, _QR - 4, 36, 3, ACCENT)
        text(drawing, 0, _QR - 27, self.kind, 10, ACCENT)
        shown, size = fitting(self.title, room, _TITLE, _SMALLEST)
        text(drawing, 0, _QR - 56, shown, size, INK, bold=True)
        text(drawing, 0, _QR - 77, fit(self.below, room, 9.5), 9.5, MUTED)
        drawing.drawOn(self.canv, 0, 0)
        if coded:
            # The quiet zone of the code may reach over the edge of the text.
            draw_qr(self.canv, self.code, WIDTH - _QR + 8, 0, _QR)


def figures_row(shown: Sequence[tuple[str, str]], largest: float = 15.0) -> Drawing:
    """Figures side by side on panels, each under its name; all in one size, the largest that fits."""
    drawing, gap = blank(WIDTH, 50), 8.0
    wide = (WIDTH - gap * (len(shown) - 1)) / len(shown)
    size = largest
    while size > 8.0 and any(width_of(figure, size, True) > wide - 16 for _, figure in shown):
        size -= 0.5
    for place, (name, figure) in enumerate(shown):
        x = place * (wide + gap)
        box(drawing, x, 0, wide, 48, PANEL)
        text(drawing, x + 8, 34, fit(name, wide - 14, 7.5), 7.5, MUTED)
        text(drawing, x + 8, 13, fit(figure, wide - 14, size, True), size, INK, bold=True)
    return drawing
