"""A4 pages without a cover: company above, what it is about and the page's number below."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from domain.company import CompanyProfile
from exports.monthly_report.style import (
    BOTTOM,
    HEIGHT,
    LEFT,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    RIGHT,
    WIDTH,
)


class PlainPage(BaseDocTemplate):
    """``subject``: stands at the foot beside the number of the page."""

    def __init__(self, path: str, company: CompanyProfile, subject: str, title: str) -> None:
        super().__init__(
            path,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            title=" ".join(part for part in (title, subject) if part),
            author=company.name,
            creator="Paidan",
            initialFontName=REGULAR,
            invariant=1,
        )
        frame = Frame(LEFT, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)

        def lines(canvas: Canvas, document: BaseDocTemplate) -> None:
            canvas.setFont(REGULAR, 8)
            canvas.setFillColor(MUTED)
            canvas.drawString(LEFT, PAGE_HEIGHT - 42, company.name)
            reach = " · ".join(one for one in (company.phone, company.address) if one)
            canvas.drawRightString(PAGE_WIDTH - RIGHT, PAGE_HEIGHT - 42, reach)
            foot = " · ".join(part for part in (subject or title, str(document.page)) if part)
            canvas.drawRightString(PAGE_WIDTH - RIGHT, BOTTOM - 27, foot)

        self.addPageTemplates([PageTemplate("page", [frame], onPage=lines)])
