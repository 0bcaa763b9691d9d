"""How something is repaired, step by step with pictures: on a page of its own, or after the job
sheet of who goes there."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import Image as Pictures
from PIL import UnidentifiedImageError
from reportlab.platypus import Flowable, Image, KeepTogether, Paragraph, Spacer, Table

from domain.company import CompanyProfile
from exports.letters import letters_of
from exports.monthly_report.style import ACCENT, MUTED, STEP, WIDTH, Styles
from exports.page_head import page_head
from exports.plain_page import write_page
from exports.texts import Texts

_NUMBER_WIDE = 24.0
#: Points; a picture is never wider than the text beside the numbers.
_PICTURE_HIGH, _PICTURE_WIDE = 190.0, 340.0
#: Pixels a printer can use of it.
_DOTS = 1100


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """Shown as given. ``about``: for which work and machines; ``steps``: (words, picture), b'' without
    one; ``signed``: who wrote it when."""

    title: str
    about: str = ""
    signs: str = ""
    cause: str = ""
    steps: Sequence[tuple[str, bytes]] = ()
    signed: str = ""


def build_guide(guide: Guide, company: CompanyProfile, language: str, out_path: Path) -> Path:
    """Write it to ``out_path`` and return it; the file appears complete or not at all."""
    words, styles = letters_of(language)
    story: list[Flowable] = [page_head(guide.title, guide.signed)]
    if guide.about:
        story.append(Paragraph(escape(guide.about), styles.lede))
    story += guide_body(guide, words, styles, WIDTH)
    return write_page(out_path, company, words, story, words.say("guide_title"), guide.title)


def guide_body(guide: Guide, words: Texts, styles: Styles, wide: float) -> list[Flowable]:
    """Signs, cause and steps in a column of ``wide`` points."""
    story: list[Flowable] = []
    for key, said in (("guide_signs", guide.signs), ("guide_cause", guide.cause)):
        if said:
            story += [Paragraph(words.say(key), styles.heading), _paragraph(said, styles)]
    if guide.steps:
        story.append(Paragraph(words.say("guide_steps"), styles.heading))
    for number, (said, picture) in enumerate(guide.steps, 1):
        beside: list[Flowable] = [_paragraph(said, styles)] if said else []
        shown = _picture(picture, wide - _NUMBER_WIDE)
        if shown is not None:
            beside += [Spacer(0, STEP), shown] if beside else [shown]
        elif picture:
            beside.append(Paragraph(words.say("guide_no_picture"), styles.small))
        head = Paragraph(
            f"<b>{number}</b>",
            styles.body.clone("step", textColor=ACCENT, fontSize=10.5, leading=16),
        )
        row = Table([[head, beside]], colWidths=[_NUMBER_WIDE, wide - _NUMBER_WIDE], hAlign="LEFT")
        row.setStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2 * STEP),
            ]
        )
        story.append(KeepTogether(row))
    return story


def guide_pages(
    guides: Sequence[Guide], words: Texts, styles: Styles, wide: float
) -> list[Flowable]:
    """Several, each under its title, to follow something else."""
    story: list[Flowable] = []
    for guide in guides:
        story.append(Paragraph(words.say("guide_title"), styles.small))
        story.append(Paragraph(escape(guide.title), styles.heading))
        about = " · ".join(part for part in (guide.about, guide.signed) if part)
        if about:
            story.append(Paragraph(escape(about), styles.small.clone("about", textColor=MUTED)))
        story += guide_body(guide, words, styles, wide)
    return story


def _paragraph(said: str, styles: Styles) -> Paragraph:
    return Paragraph(
        escape(said).replace("\n", "<br/>"), styles.body.clone("guide", fontSize=10.5, leading=16)
    )


def _picture(content: bytes, room: float) -> Image | None:
    """As large as it is useful; None for what no picture can be made of."""
    if not content:
        return None
    try:
        with Pictures.open(io.BytesIO(content)) as opened:
            opened.thumbnail((_DOTS, _DOTS))
            plain = opened.convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError):
        return None
    kept = io.BytesIO()
    plain.save(kept, "JPEG", quality=85)
    kept.seek(0)
    scale = min(min(room, _PICTURE_WIDE) / plain.width, _PICTURE_HIGH / plain.height)
    made = Image(kept, plain.width * scale, plain.height * scale)
    made.hAlign = "LEFT"
    return made
