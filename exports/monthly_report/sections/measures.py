"""The golden measures one by one, and the table of all measures."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from domain.analytics.kpis import GOLDEN_KEYS, GROUPS, KPIS
from domain.analytics.measures import Band, How, Measure
from exports.monthly_report.charts.golden import course, scale
from exports.monthly_report.document import section
from exports.monthly_report.drawing import blank, sign, signed_text, text, width_of
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.style import INK, MUTED, STEP, WIDTH
from exports.monthly_report.tables import Cell, Column, table


def golden(number: int, setting: Setting) -> list[Flowable]:
    """Each golden measure: value, state, scale, course over the months, definition."""
    story: list[Flowable] = [
        *section(number, setting.words.say("section_golden")),
        setting.lede("lede_golden"),
    ]
    story += [KeepTogether(_one(key, setting)) for key in GOLDEN_KEYS]
    return story


def _one(key: str, setting: Setting) -> list[Flowable]:
    words, measure, kpi = setting.words, setting.measure(key), KPIS[key]
    head = blank(WIDTH, 34)
    text(head, 0, 22, words.kpi(key), 10.5, INK, bold=True)
    value = setting.shown(key)
    text(head, 0, 0, value, 20, INK, bold=True)
    x = width_of(value, 20, True) + 12
    sign(head, x + 4, 5, 7, measure.band)
    state = words.label("band", measure.band.value)
    text(head, x + 13, 2.2, state, 8.6, INK)
    x += 13 + width_of(state, 8.6) + 12
    basis = "golden_of_days" if kpi.how is How.PER_HEAD_DAY else "golden_of"
    said = words.say(basis, hits=round(measure.hits), sample=measure.sample)
    text(head, x, 2.2, f"{said} · {words.bands(kpi)}", 7.8, MUTED)
    return [
        head,
        Spacer(0, 2 * STEP),
        scale(measure, words, WIDTH),
        Spacer(0, STEP),
        *(
            [course(setting.figures.trend, key, words, WIDTH, 84, setting.weekly)]
            if any(point.values[key] is not None for point in setting.figures.trend)
            else []
        ),
        Paragraph(escape(words.source(kpi.definition)), setting.styles.small),
        Spacer(0, 4 * STEP),
    ]


def all_figures(number: int, setting: Setting) -> list[Flowable]:
    """Every measure beside its value in the period before."""
    words = setting.words
    columns = [
        Column(words.say("col_measure"), 32, number=False, wraps=True),
        Column(words.say("col_now"), 16),
        Column(words.say("col_before"), 16),
        Column(words.say("col_change"), 15),
        Column(words.say("col_median"), 14),
        Column(words.say("col_p90"), 15),
        Column(words.say("col_orders"), 11),
        Column(words.say("col_band"), 13, number=False),
    ]
    rows: list[list[Cell]] = []
    groups: list[int] = []
    group = ""
    changes = {change.key: change for change in setting.figures.changes}
    for kpi in setting.figures.definitions:
        key = kpi.key
        if kpi.group != group:
            group = kpi.group
            groups.append(len(rows))
            rows.append([words.source(GROUPS[group]), *[""] * (len(columns) - 1)])
        now, before, change = (
            setting.measure(key),
            setting.figures.measures_before[key],
            changes[key],
        )
        rows.append(
            [
                words.kpi(key),
                words.value(kpi, now.value),
                words.value(kpi, before.value),
                words.difference(kpi, change.difference, change.relative),
                words.value(kpi, now.median) if kpi.how is How.MEAN else "",
                words.value(kpi, now.p90) if kpi.how is How.MEAN else "",
                words.count(now.sample),
                _state(now, setting),
            ]
        )
    return [
        *section(number, words.say("section_figures"), room=420),
        setting.lede("lede_figures", before=setting.before),
        table(columns, rows, setting.styles, group_rows=groups, padding=1.9),
    ]


def _state(measure: Measure, setting: Setting) -> Cell:
    if measure.band is Band.NONE:
        return ""
    return signed_text(measure.band, setting.words.label("band", measure.band.value))
