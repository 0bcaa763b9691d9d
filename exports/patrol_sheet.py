"""The sheet an inspector walks with: a code for every point, boxes to tick, room for readings."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from domain.company import CompanyProfile
from domain.patrols.patrol import NORMAL, PatrolAnswer
from domain.patrols.read_models import PatrolPage
from domain.patrols.route import CheckKind, PatrolCheck, PatrolPoint
from exports.fonts import PDF_REGULAR
from exports.job_sheet_blocks import tick_box
from exports.letters import letters_of
from exports.monthly_report.drawing import fit
from exports.monthly_report.style import INK, LINE, MUTED, WIDTH, Styles
from exports.page_head import CodeHead
from exports.pdf_qr import draw_qr
from exports.plain_page import write_page
from exports.signing import signature_lines
from exports.texts import Texts

_QR = 46.0
_ROW = 17.0
#: Widths of a point's row: number, code, name and place, checks.
_NUMBER, _CODE, _NAME = 18.0, 56.0, 128.0
_CHECKS = WIDTH - _NUMBER - _CODE - _NAME
#: Inside the checks: what is looked at, where it is answered, its limits.
_LABEL, _LIMITS = 108.0, 74.0


def build_patrol_sheet(
    page: PatrolPage, company: CompanyProfile, language: str, out_path: Path
) -> Path:
    """Write the sheet to ``out_path`` and return it; what was entered already is filled in. The file
    appears complete or not at all."""
    words, styles = letters_of(language)
    story, title = _story(page, words, styles), words.say("patrol_sheet")
    subject = f"{page.row.name} {page.row.planned_on.isoformat()}"
    return write_page(out_path, company, words, story, title, subject)


def _story(page: PatrolPage, words: Texts, styles: Styles) -> list[Flowable]:
    story: list[Flowable] = [_head(page, words), Spacer(0, 6)]
    for place, point in enumerate(page.patrol.points):
        result = page.result_at(place)
        answers = {each.label: each for each in result.answers} if result is not None else {}
        story.append(_point(place + 1, point, answers, words, styles))
    closing = [words.say(key) for key in ("patrol_began", "patrol_ended", "patrol_signed")]
    return [*story, signature_lines(closing)]


def _head(page: PatrolPage, words: Texts) -> Flowable:
    """Which route on which day by whom; at the right the order's code."""
    row = page.row
    points = words.say("patrol_points", count=row.points)
    below = (row.planned_on.isoformat(), row.order_number, row.technician, points)
    kind = words.say("patrol_sheet")
    return CodeHead(kind, row.name, " · ".join(filter(None, below)), row.order_number)


class _Code(Flowable):
    """The code on the point's tag, to be scanned from the paper where the tag cannot be read."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return _QR, _QR

    def draw(self) -> None:
        draw_qr(self.canv, self.code, 0, 0, _QR)


class _Check(Flowable):
    """One line: what, where to write it, the limits."""

    def __init__(self, check: PatrolCheck, answer: PatrolAnswer | None, words: Texts) -> None:
        super().__init__()
        self.check, self.answer, self.words = check, answer, words

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, _ROW

    def draw(self) -> None:
        canvas: Any = self.canv
        check, answer = self.check, self.answer
        canvas.setFillColor(INK)
        canvas.setFont(PDF_REGULAR, 8)
        canvas.drawString(0, 5, fit(check.label, _LABEL - 6, 8))
        room = _CHECKS - _LABEL - _LIMITS
        if check.kind is CheckKind.NORMAL:
            options = [self.words.say("patrol_normal"), self.words.say("patrol_abnormal")]
            ticked = None if answer is None else int(answer.text != NORMAL)
            self._boxes(options, ticked, room + _LIMITS)
        elif check.kind is CheckKind.CHOICE:
            chosen = answer.text if answer is not None else ""
            place = check.options.index(chosen) if chosen in check.options else None
            self._boxes(list(check.options), place, room + _LIMITS)
        else:
            wide = room if check.kind is CheckKind.READING else room + _LIMITS
            canvas.setStrokeColor(MUTED)
            canvas.setLineWidth(0.4)
            canvas.line(_LABEL, 3, _LABEL + wide - 8, 3)
            if answer is not None:
                canvas.drawString(_LABEL + 4, 5, fit(answer.text, wide - 12, 8))
        if check.kind is CheckKind.READING:
            canvas.setFillColor(MUTED)
            limits = check.limits or check.unit
            canvas.drawString(_CHECKS - _LIMITS, 5, fit(limits, _LIMITS, 8))

    def _boxes(self, options: list[str], ticked: int | None, room: float) -> None:
        canvas: Any = self.canv
        pitch = room / max(2, len(options))
        for place, option in enumerate(options):
            left = _LABEL + place * pitch
            tick_box(canvas, left, 4)
            if place == ticked:
                canvas.setLineWidth(1.2)
                canvas.lines([(left + 2, 8, left + 4, 5.5), (left + 4, 5.5, left + 8, 12)])
            canvas.setFont(PDF_REGULAR, 8)
            canvas.drawString(left + 13, 5, fit(option, pitch - 16, 8))


class _Line(Flowable):
    """Room for words."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002
        return available_width, _ROW

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.setFillColor(MUTED)
        canvas.setFont(PDF_REGULAR, 8)
        canvas.drawString(0, 5, self.title)
        canvas.setStrokeColor(MUTED)
        canvas.setLineWidth(0.4)
        canvas.line(_LABEL, 3, _CHECKS - 8, 3)


def _point(
    number: int,
    point: PatrolPoint,
    answers: dict[str, PatrolAnswer],
    words: Texts,
    styles: Styles,
) -> Table:
    named: list[Flowable] = [Paragraph(escape(point.name), styles.cell_bold)]
    named += [Paragraph(escape(text), styles.small) for text in (point.place, point.code) if text]
    checks: list[Flowable] = [
        _Check(check, answers.get(check.label), words) for check in point.checks
    ]
    checks.append(_Line(words.say("patrol_remark")))
    can_code = bool(point.code) and point.code.isascii() and point.code.isprintable()
    table = Table(
        [[str(number), _Code(point.code) if can_code else "", named, checks]],
        colWidths=[_NUMBER, _CODE, _NAME, _CHECKS],
        splitByRow=0,
    )
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (0, 0), PDF_REGULAR, 9),
                ("TEXTCOLOR", (0, 0), (0, 0), INK),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (3, 0), (3, 0), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                (
                    "LINEABOVE",
                    (0, 0),
                    (-1, -1),
                    0.9 if number == 1 else 0.35,
                    INK if number == 1 else LINE,
                ),
            ]
        )
    )
    return table
