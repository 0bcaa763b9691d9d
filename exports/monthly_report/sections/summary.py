"""One page for whoever reads only one: the headline figures and what they say."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.graphics.shapes import Drawing
from reportlab.platypus import Flowable, PageBreak, Paragraph, Spacer, Table

from domain.analytics.changes import Change
from domain.analytics.kpis import DEFINITIONS, GOLDEN_KEYS, HEADLINE_KEYS
from domain.analytics.measures import Band
from domain.analytics.messages import Finding
from exports.monthly_report.document import section
from exports.monthly_report.drawing import blank, fit, rule, sign, text, width_of
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.style import HEIGHT, INK, LINE, MUTED, REGULAR, STEP, WIDTH

#: Points kept free on the page for everything but the findings.
_ABOVE_FINDINGS = 318.0


def summary(number: int, setting: Setting) -> list[Flowable]:
    """Section 1, always exactly one page."""
    measures, words = setting.figures.measures, setting.words
    params: dict[str, object] = {
        "reported": round(measures["volume"].value or 0),
        "finished": round(measures["finished"].value or 0),
    }
    closure = measures["sla_closure_rate"]
    key = "lede_summary_nothing_due"
    if closure.sample:
        key = "lede_summary"
        params |= {
            "due": closure.sample,
            "in_time": round(closure.hits),
            "closure_share": words.share(closure.value),
        }
    return [
        *section(number, words.say("section_summary")),
        setting.lede(key, **params),
        cards(setting, HEADLINE_KEYS, "summary_headlines"),
        Spacer(0, 3 * STEP),
        cards(setting, GOLDEN_KEYS, "summary_golden"),
        Paragraph(
            escape(words.say("summary_findings")),
            setting.styles.heading.clone("findings", spaceBefore=5 * STEP),
        ),
        *_findings(setting),
        PageBreak(),
    ]


def cards(setting: Setting, keys: tuple[str, ...], title: str) -> Drawing:
    """Figures side by side between hairlines: name, value, change or state."""
    words = setting.words
    changes = {change.key: change for change in setting.figures.changes}
    drawing = blank(WIDTH, 78)
    rule(drawing, 0, 64, WIDTH, 64, LINE, 0.4)
    text(drawing, 0, 69, words.say(title), 7.5, MUTED)
    pitch = WIDTH / len(keys)
    for place, key in enumerate(keys):
        x, room = place * pitch, pitch - 12
        measure = setting.measure(key)
        if place:
            rule(drawing, x - 8, 8, x - 8, 56, LINE, 0.4)
        text(drawing, x, 48, fit(words.kpi(key), room, 8.2), 8.2, INK)
        value, size = setting.shown(key), 20.0
        while width_of(value, size, True) > room:
            size -= 0.5
        text(drawing, x, 22, value, size, INK, bold=True)
        if measure.band is not Band.NONE:
            sign(drawing, x + 3.4, 9, 6.4, measure.band)
            text(drawing, x + 11, 6.4, words.label("band", measure.band.value), 7.6, INK)
            x += 16 + width_of(words.label("band", measure.band.value), 7.6)
        text(drawing, x, 6.4, _against(setting, changes[key]), 7.6, MUTED)
    return drawing


def _against(setting: Setting, change: Change) -> str:
    if change.difference is None:
        return ""
    shown = setting.words.difference(DEFINITIONS[change.key], change.difference, change.relative)
    return f"{shown} · {setting.words.say('col_before')} " + setting.words.value(
        DEFINITIONS[change.key], change.before
    )


def _findings(setting: Setting) -> list[Flowable]:
    """As many findings as the page holds, most important first; the rest are in the sections."""
    rows: list[Flowable] = []
    left = HEIGHT - _ABOVE_FINDINGS
    for finding in setting.figures.findings:
        row = finding_row(finding, setting)
        _, tall = row.wrap(WIDTH, HEIGHT)
        if tall > left:
            break
        left -= tall
        rows.append(row)
    return rows


def finding_row(finding: Finding, setting: Setting) -> Table:
    """A sign of its level, and the sentence."""
    words = setting.words
    mark = blank(52, 14)
    sign(mark, 4, 6.6, 7, finding.level)
    text(mark, 13, 3.8, words.label("band", finding.level.value), 8.0, INK)
    said = Paragraph(escape(words.message(finding.message)), setting.styles.finding)
    return Table(
        [[mark, said]],
        colWidths=[62, WIDTH - 62],
        style=[
            ("FONT", (0, 0), (-1, -1), REGULAR, 8),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEABOVE", (0, 0), (-1, 0), 0.35, LINE),
        ],
    )
