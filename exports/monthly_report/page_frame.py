"""What stands above and below the text of every A4 page, the same in all documents."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from exports.monthly_report.drawing import fit, width_of
from exports.monthly_report.style import (
    BOTTOM,
    LEFT,
    LINE,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RIGHT,
)

_SIZE = 7.5


def draw_logo(
    canvas: Canvas, content: bytes, x: float, y: float, height: float, widest: float
) -> float:
    """The company's logo, its lower left corner at (x, y), as large as fits; how wide it became. 0
    where there is none or it is damaged."""
    if not content:
        return 0.0
    try:
        image = ImageReader(BytesIO(content))
        wide, tall = image.getSize()
    except Exception:  # noqa: BLE001 - reportlab raises many kinds for a broken picture
        return 0.0
    factor = min(height / tall, widest / wide)
    # In the middle of its room where it is flatter than that.
    canvas.drawImage(
        image, x, y + (height - tall * factor) / 2, wide * factor, tall * factor, mask="auto"
    )
    return float(wide * factor)


def running_lines(
    canvas: Canvas, head: tuple[str, str], foot: tuple[str, str], logo: bytes = b""
) -> None:
    """``head`` and ``foot``: what is said at the left and at the right; the right one stays whole.
    ``logo``: stands before what is said above."""
    right, above, below = PAGE_WIDTH - RIGHT, PAGE_HEIGHT - 40, BOTTOM - 27
    canvas.saveState()
    canvas.setFont(REGULAR, _SIZE)
    canvas.setFillColor(MUTED)
    taken = draw_logo(canvas, logo, LEFT, above - 5, 16, 90)
    for y, x, (beginning, end) in (
        (above, LEFT + (taken + 6 if taken else 0), head),
        (below, LEFT, foot),
    ):
        room = right - x - width_of(end, _SIZE) - 16
        canvas.drawString(x, y, fit(beginning, room, _SIZE))
        canvas.drawRightString(right, y, end)
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.4)
    canvas.line(LEFT, below + 12, right, below + 12)
    canvas.restoreState()


class CountedPages(Canvas):
    """Keeps the pages until all are laid out: then ``on_page(canvas, page, pages)`` adds to each what
    needs to be known for it (how many there are, where the sections are), so that a document with a
    table of contents is laid out once and not twice."""

    on_page: Callable[[Canvas, int, int], object] | None = None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # not in the stubs

    def save(self) -> None:
        for page, state in enumerate(self._kept, 1):
            self.__dict__.update(state)
            if self.on_page is not None:
                self.on_page(self, page, len(self._kept))
            super().showPage()
        super().save()


def counted(on_page: Callable[[Canvas, int, int], object]) -> type[CountedPages]:
    """What reportlab wants to be given to make a canvas."""
    return type("Pages", (CountedPages,), {"on_page": staticmethod(on_page)})
