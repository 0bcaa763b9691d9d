"""The pages: margins, running head and foot, bookmarks, table of contents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing
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
from exports.monthly_report.page_frame import counted, running_lines
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


@dataclass(frozen=True, slots=True)
class Mark:
    """A heading: ``level`` 0 of a section, 1 inside it; ``key``: what a link goes to."""

    level: int
    key: str
    title: str
    page: int


class Report(BaseDocTemplate):
    """A4 pages: a cover without frame lines where there is one, then numbered pages."""

    def __init__(
        self,
        path: str,
        figures: MonthlyFigures,
        words: Texts,
        title: str,
        company: str,
        *,
        cover: bool = True,
    ) -> None:
        self.words = words
        self.figures = figures
        self.running_title = title
        self.company = company
        self.marks: list[Mark] = []
        self._section, self._sections = "", list[str]()
        self._covered = cover
        self._late: dict[int, Callable[[Canvas, Sequence[Mark]], object]] = {}
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
        frame = Frame(LEFT, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("page", [frame], onPageEnd=_remember_section)])

    def afterFlowable(self, flowable: Flowable) -> None:
        """Headings become bookmarks and lines of the table of contents."""
        mark: tuple[int, str, str] | None = getattr(flowable, "bookmark", None)
        if mark is not None:
            level, key, title = mark
            self.marks.append(Mark(level, key, title, self.page))
            if level == 0:
                self._section = title

    def draw_later(self, draw: Callable[[Canvas, Sequence[Mark]], object]) -> None:
        """To be drawn on the page at hand, from the corner of its text, when all headings are known."""
        self._late[self.page] = draw

    def page_is_full(self) -> None:
        self._sections.append(self._section)

    def write(self, story: list[Flowable]) -> None:
        """Lay out and save."""
        self.build(story, canvasmaker=counted(self._finish))

    def _finish(self, canvas: Canvas, page: int, pages: int) -> None:
        if page == 1:
            canvas.setViewerPreference("DisplayDocTitle", "true")
            if self._covered:
                canvas.showOutline()
        for mark in self.marks:
            if mark.page == page:
                canvas.bookmarkPage(mark.key)
                canvas.addOutlineEntry(mark.title, mark.key, mark.level, closed=0)
        draw = self._late.get(page)
        if draw is not None:
            canvas.saveState()
            canvas.translate(LEFT, BOTTOM)
            draw(canvas, self.marks)
            canvas.restoreState()
        if page > 1 or not self._covered:
            words, title = self.words, self.running_title
            running_lines(
                canvas,
                (self.company, f"{title} · {words.period(self.figures.period)}"),
                (self._sections[page - 1], words.say("page", page=page, pages=pages)),
            )


def _remember_section(_canvas: Canvas, report: Report) -> None:
    report.page_is_full()


def title_of(figures: MonthlyFigures, words: Texts) -> str:
    return words.say("title_month" if figures.period.kind == "month" else "title_week")


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
    """Drawings side by side with a gutter, each with a caption above; ``across``: how many there is
    room for."""

    def __init__(
        self, cells: Sequence[tuple[str, Drawing]], across: int, gutter: float = 20.0
    ) -> None:
        super().__init__()
        self.cells, self.across, self.gutter = cells, across, gutter
        self.tall = max(drawing.height for _, drawing in cells) + 16

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, self.tall

    def draw(self) -> None:
        pitch = (WIDTH + self.gutter) / self.across
        for place, (caption, drawing) in enumerate(self.cells):
            self.canv.setFillColor(INK)
            self.canv.setFont(BOLD, 8.0)
            self.canv.drawString(place * pitch, self.tall - 9, caption)
            drawing.drawOn(self.canv, place * pitch, 0)
