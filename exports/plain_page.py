"""A4 pages without a cover: company above, what it is about and the page's number below."""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from domain.company import CompanyProfile
from exports.monthly_report.page_frame import counted, running_lines
from exports.monthly_report.style import (
    BOTTOM,
    HEIGHT,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    WIDTH,
)
from exports.texts import Texts
from exports.whole_file import whole_file


class PlainPage(BaseDocTemplate):
    """``subject``: what it is about (a number, a name, a day), beside the title at the foot."""

    def __init__(
        self, path: str, company: CompanyProfile, words: Texts, title: str, subject: str = ""
    ) -> None:
        about = " · ".join(part for part in (title, subject) if part)
        super().__init__(
            path,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=about,
            author=company.name,
            creator="Paidan",
            lang=words.pdf_language,
            initialFontName=REGULAR,
            invariant=1,
        )
        reach = " · ".join(one for one in (company.phone, company.address) if one)

        def lines(canvas: Canvas, page: int, pages: int) -> None:
            number = words.say("page", page=page, pages=pages)
            running_lines(canvas, (company.name, reach), (about, number), company.logo)

        self._pages = counted(lines)
        frame = Frame(LEFT, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("page", [frame])])

    def write(self, story: list[Flowable]) -> None:
        """Lay out and save; each page knows how many there are."""
        self.build(story, canvasmaker=self._pages)


def write_page(
    out_path: Path,
    company: CompanyProfile,
    words: Texts,
    story: list[Flowable],
    title: str,
    subject: str = "",
) -> Path:
    """``story`` on plain pages, as ``out_path``, which is returned; ``title`` and ``subject`` as
    :class:`PlainPage`. The file appears complete or not at all; OSError if it cannot be written."""
    with whole_file(out_path) as unfinished:
        PlainPage(str(unfinished), company, words, title, subject).write(story)
    return out_path
