"""The job sheet a technician takes along: what to do, boxes to tick, a code for its way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)

from domain.company import CompanyProfile
from domain.errors import InvalidInput
from exports.fonts import PDF_BOLD, PDF_REGULAR, register_reportlab
from exports.guide import Guide, guide_pages
from exports.job_sheet_blocks import Room, checklist, facts, label, parts, said, to_fill_in
from exports.job_slip import JobSlip
from exports.monthly_report.drawing import fit
from exports.monthly_report.page_frame import draw_logo
from exports.monthly_report.style import ACCENT, INK, MUTED, make_styles
from exports.pdf_qr import draw_qr
from exports.texts import Texts, texts
from exports.whole_file import whole_file

Paper = Literal["A5", "A4"]


def build_job_sheet(
    slips: Sequence[JobSlip],
    company: CompanyProfile,
    language: str,
    out_path: Path,
    paper: Paper = "A5",
    guides: Sequence[Guide] = (),
) -> Path:
    """Write one sheet a slip (more pages where the texts are long) and return ``out_path``.
    ``guides``: how it is repaired, after the slips.

    InvalidInput ``job_sheet_empty`` without slips, ``label_code_ascii`` for a number that no code
    can hold. The file appears complete or not at all.
    """
    if not slips:
        raise InvalidInput("job_sheet_empty")
    for slip in slips:
        if not (slip.number and slip.number.isascii() and slip.number.isprintable()):
            raise InvalidInput("label_code_ascii", tag=slip.number)
    register_reportlab()
    words = texts(language)
    with whole_file(out_path) as unfinished:
        sheet = Sheet(str(unfinished), company, words, paper)
        story: list[Flowable] = []
        for slip in slips:
            story += [_Head(slip, company, words, sheet.wide), *_body(slip, words, sheet.room)]
            story.append(PageBreak())
        pages = guide_pages(guides, words, sheet.room.styles, sheet.wide)
        sheet.build(story + pages if pages else story[:-1])
    return out_path


class Sheet(BaseDocTemplate):
    """A5 or A4 pages with the order's number and the page of the slip at the foot."""

    def __init__(self, path: str, company: CompanyProfile, words: Texts, paper: Paper) -> None:
        size = A5 if paper == "A5" else A4
        margin = 9 * mm if paper == "A5" else 18 * mm
        self.words, self.company = words, company
        self.wide, self.tall = size[0] - 2 * margin, size[1] - 2 * margin
        self.room = Room(make_styles(words.chinese), self.wide, paper == "A4")
        self.number, self.sheet_page = "", 0
        super().__init__(
            path,
            pagesize=size,
            title=words.say("job_title"),
            author=company.name,
            creator="Paidan",
            lang=words.pdf_language,
            initialFontName=PDF_REGULAR,
            invariant=1,
        )
        frame = Frame(
            margin,
            margin + 8,
            self.wide,
            self.tall - 8,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates([PageTemplate("sheet", [frame], onPageEnd=self._foot)])
        self.margin = margin

    def _foot(self, canvas: Canvas, _document: Any) -> None:
        self.sheet_page += 1
        canvas.saveState()
        canvas.setFont(PDF_REGULAR, 6.6)
        canvas.setFillColor(MUTED)
        canvas.drawString(self.margin, self.margin - 6, self.company.name)
        shown = f"{self.number} · {self.sheet_page}"
        canvas.drawRightString(self.margin + self.wide, self.margin - 6, shown)
        canvas.restoreState()


class _Head(Flowable):
    """Company, title, number, priority; at the right the code that the desk scans."""

    HEIGHT = 71.0

    def __init__(self, slip: JobSlip, company: CompanyProfile, words: Texts, wide: float) -> None:
        super().__init__()
        self.slip, self.company, self.words, self.wide = slip, company, words, wide

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, self.HEIGHT

    def draw(self) -> None:
        canvas: Any = self.canv
        sheet = canvas._doctemplate
        sheet.number, sheet.sheet_page = self.slip.number, 0
        side, top = 70.0, self.HEIGHT
        draw_qr(canvas, self.slip.number, self.wide - side + 8, top - side + 7, side)
        room = self.wide - side - 6
        wide = draw_logo(canvas, self.company.logo, 0, top - 13, 15, 60)
        x = wide + 6 if wide else 0.0
        canvas.setFillColor(INK)
        canvas.setFont(PDF_BOLD, 8)
        canvas.drawString(x, top - 9, fit(self.company.name, room - x, 8, True))
        canvas.setFillColor(ACCENT)
        canvas.setFont(PDF_REGULAR, 9.5)
        canvas.drawString(0, top - 31, self.words.say("job_title"))
        canvas.setFillColor(INK)
        canvas.setFont(PDF_BOLD, 19)
        canvas.drawString(0, top - 52, self.slip.number)
        named = [
            part for part in (self.slip.kind, self.slip.priority, self.slip.technician) if part
        ]
        canvas.setFont(PDF_REGULAR, 8.5)
        canvas.drawString(0, top - 66, fit(" · ".join(named), room, 8.5))
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1.0)
        canvas.line(0, 0, self.wide, 0)


def _body(slip: JobSlip, words: Texts, sheet: Room) -> list[Flowable]:
    styles, wide = sheet.styles, sheet.wide
    story: list[Flowable] = [Spacer(0, 3), facts(slip, words, styles, wide)]
    if slip.fault:
        story += [label("job_fault", words, styles), said(slip.fault, styles)]
    if slip.notes:
        story += [label("job_notes", words, styles), said(slip.notes, styles)]
    if slip.history:
        story.append(label("job_history", words, styles))
        story += [Paragraph(escape(line), styles.cell) for line in slip.history]
    if slip.checklist:
        story += [label("job_checklist", words, styles), checklist(slip, styles, sheet)]
    if slip.parts:
        story += [Spacer(0, 3), parts(slip, words, styles, wide)]
    story.append(KeepTogether(to_fill_in(slip, words, sheet)))
    return story
