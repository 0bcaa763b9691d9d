"""The pages: margins, running head and foot, bookmarks, table of contents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
)

from domain.analytics.month import MonthlyFigures
from exports.monthly_report.page_frame import running_lines
from exports.monthly_report.style import (
    ACCENT,
    BOLD,
    BOTTOM,
    HEIGHT,
    INK,
    LEFT,
    REGULAR,
    STEP,
    WIDTH,
    Styles,
)
from exports.texts import Texts


class Report(BaseDocTemplate):
    """A4 pages: a cover without frame lines, then numbered pages."""

    def __init__(
        self, path: str, figures: MonthlyFigures, words: Texts, title: str, company: str
    ) -> None:
        self.words = words
        self.figures = figures
        self.running_title = title
        self.company = company
        self.section = ""
        self.pages_known = 0
        super().__init__(
            path,
            title=f"{self.running_title} · {words.period(figures.period)}",
            author=company,
            subject=words.span(figures.period),
            creator="Paidan",
            lang=words.pdf_language,
            initialFontName=REGULAR,
            invariant=1,
        )
        frame = Frame(
            LEFT,
            BOTTOM,
            WIDTH,
            HEIGHT,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates(
            [
                PageTemplate("cover", [frame], onPage=_first_page),
                PageTemplate("page", [frame], onPageEnd=_frame_lines),
            ]
        )

    def afterFlowable(self, flowable: Flowable) -> None:
        """Headings become bookmarks and lines of the table of contents."""
        mark: tuple[int, str, str] | None = getattr(flowable, "bookmark", None)
        if mark is None:
            return
        level, key, title = mark
        if level == 0:
            self.section = title
        self.canv.bookmarkPage(key)
        self.canv.addOutlineEntry(title, key, level, closed=0)
        self.notify("TOCEntry", (level, title, self.page, key))

    def handle_documentBegin(self) -> None:
        self.section = ""
        super().handle_documentBegin()

    def _endBuild(self) -> None:
        # Known from the second pass on, when the feet of the pages are drawn for good.
        self.pages_known = self.page
        super()._endBuild()  # type: ignore[misc]  # not in the stubs


def title_of(figures: MonthlyFigures, words: Texts) -> str:
    return words.say("title_month" if figures.period.kind == "month" else "title_week")


def _first_page(canvas: Canvas, _report: Report) -> None:
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()


def _frame_lines(canvas: Canvas, report: Report) -> None:
    """Running head and foot, drawn when the page is full so that the section is known."""
    words = report.words
    running_lines(
        canvas,
        (report.company, f"{report.running_title} · {words.period(report.figures.period)}"),
        (
            report.section,
            words.say("page", page=report.page, pages=report.pages_known or report.page),
        ),
    )


class Heading(Flowable):
    """The head of a section: a rule, its number, its name; a bookmark of the first level."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.number, self.title = number, title
        self.bookmark = (0, f"section-{number}", title)
        self.spaceBefore = 4.0 * STEP

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, 46.0

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.2)
        canvas.line(0, 42, WIDTH, 42)
        canvas.setFillColor(ACCENT)
        canvas.setFont(BOLD, 10)
        canvas.drawString(0, 17, f"{self.number:02d}")
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 18)
        canvas.drawString(26, 16, self.title)


class Bookmark(Flowable):
    """Names the page it lies on, for the list of bookmarks and the foot; takes no room."""

    def __init__(self, key: str, title: str) -> None:
        super().__init__()
        self.bookmark = (0, key, title)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return 0.0, 0.0

    def draw(self) -> None:
        """Nothing to be seen."""


class Subheading(Paragraph):
    """A heading inside a section, with a bookmark of the second level."""

    def __init__(self, words: str, styles: Styles, key: str) -> None:
        super().__init__(escape(words), styles.heading)
        self.bookmark = (1, key, words)


def section(number: int, title: str, room: float = 260.0) -> list[Flowable]:
    """What opens a section: on a new page unless ``room`` points are left on this one."""
    return [CondPageBreak(room), Heading(number, title)]


class Columns(Flowable):
    """Drawings side by side with a gutter, each with a caption above."""

    def __init__(self, cells: Sequence[tuple[str, Drawing]], gutter: float = 20.0) -> None:
        super().__init__()
        self.cells, self.gutter = cells, gutter
        self.tall = max(drawing.height for _, drawing in cells) + 16

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, self.tall

    def draw(self) -> None:
        pitch = (WIDTH + self.gutter) / len(self.cells)
        for place, (caption, drawing) in enumerate(self.cells):
            self.canv.setFillColor(INK)
            self.canv.setFont(BOLD, 8.0)
            self.canv.drawString(place * pitch, self.tall - 9, caption)
            drawing.drawOn(self.canv, place * pitch, 0)


def logo(
    path: Path | None, height: float, widest: float
) -> tuple[ImageReader, float, float] | None:
    """The company's logo with its printed size; None where there is none or it cannot be read."""
    if path is None or not path.is_file():
        return None
    try:
        image = ImageReader(str(path))
        wide, tall = image.getSize()
    except Exception:  # noqa: BLE001 - reportlab raises many kinds for a broken picture
        return None
    factor = min(height / tall, widest / wide)
    return image, wide * factor, tall * factor
