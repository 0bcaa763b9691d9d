"""Parts and cost, open and late orders, what changed, and the definitions."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer

from domain.analytics.backlog import OrderLine
from domain.analytics.changes import SAMPLE, Change
from domain.analytics.kpis import DEFINITIONS, GROUPS
from domain.analytics.measures import Band
from exports.monthly_report.charts.bars import cell_bar, labelled_bars
from exports.monthly_report.document import section
from exports.monthly_report.drawing import signed_text
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.style import STEP, WIDTH
from exports.monthly_report.tables import Cell, Column, table

_PART_ROWS = 20


def parts(number: int, setting: Setting) -> list[Flowable]:
    """What the parts and the work cost, by kind of machine and by part."""
    words, figures = setting.words, setting.figures
    story: list[Flowable] = [
        *section(number, words.say("section_parts"), room=260),
        setting.lede(
            "lede_parts",
            parts_fen=setting.shown("parts_cost"),
            total_fen=setting.shown("total_cost"),
            order_fen=setting.shown("order_cost"),
        ),
    ]
    kinds = figures.cuts["category"].rows
    if kinds:
        top = max(row.values["parts_cost"] or 0.0 for row in kinds)
        columns = [
            Column(words.say("col_category"), 30, number=False, wraps=True),
            Column(words.say("col_finished"), 14),
            Column(words.say("col_parts_cost"), 22),
            Column(words.say("col_cost"), 22),
            Column(words.say("col_per_order"), 18),
        ]
        cells: list[list[Cell]] = [
            [
                row.label,
                words.count(row.samples["finished"]),
                cell_bar(row.values["parts_cost"], top, words.money(row.values["parts_cost"]), 84),
                words.money(row.values["total_cost"]),
                words.money(row.values["order_cost"]),
            ]
            for row in kinds[:_PART_ROWS]
        ]
        story += [*setting.sub("parts_by_category"), table(columns, cells, setting.styles)]
    if not figures.parts:
        return [*story, Spacer(0, 2 * STEP), setting.note("no_parts")]
    dearest = float(figures.parts[0].cost_fen)
    shown = figures.parts[:_PART_ROWS]
    coded = any(row.code for row in shown)  # a column of blanks would only push the names away
    columns = [
        *([Column(words.say("col_code"), 16, number=False)] if coded else []),
        Column(words.say("col_part"), 34, number=False, wraps=True),
        Column(words.say("col_quantity"), 14),
        Column(words.say("col_orders"), 14),
        Column(words.say("col_cost"), 22),
    ]
    cells = [
        [
            *([row.code] if coded else []),
            row.name,
            f"{row.quantity:,g}",
            words.count(row.orders),
            cell_bar(row.cost_fen, dearest, words.money(row.cost_fen), 84),
        ]
        for row in shown
    ]
    return [*story, *setting.sub("parts_used"), table(columns, cells, setting.styles)]


def open_orders(number: int, setting: Setting) -> list[Flowable]:
    """Ages of the backlog; late and abnormal orders with their reasons."""
    words, figures = setting.words, setting.figures
    backlog, overdue = setting.measure("backlog"), setting.measure("overdue_rate")
    story: list[Flowable] = [
        *section(number, words.say("section_open"), room=260),
        setting.lede("lede_open", backlog=round(backlog.value or 0), overdue=round(overdue.hits)),
    ]
    if backlog.sample:
        bars = [(words.label("age", age.key), age.count) for age in figures.ages]
        dark = [age.key in ("7_to_30", "over_30") for age in figures.ages]
        story += [*setting.sub("open_ages"), labelled_bars(bars, WIDTH, dark)]
    late = round(setting.measure("late_orders").value or 0)
    if figures.late:
        shown = figures.late[: setting.longest]
        story += setting.sub("open_late", 150)
        if len(shown) < late:
            story += [
                setting.note("open_late_shown", shown=len(shown), total=late),
                Spacer(0, STEP),
            ]
        story.append(_orders(shown, setting))
        if any(line.finished_at is None for line in shown):
            story += [Spacer(0, STEP), setting.note("open_mark")]
    else:
        story.append(setting.note("no_late"))
    if figures.abnormal:
        shown = figures.abnormal[: setting.longest]
        story += setting.sub("open_abnormal", 150)
        if len(shown) < len(figures.abnormal):
            total = len(figures.abnormal)
            story.append(setting.note("open_abnormal_shown", shown=len(shown), total=total))
        story.append(_orders(shown, setting))
    else:
        story.append(setting.note("no_abnormal"))
    return story


def _orders(lines: Sequence[OrderLine], setting: Setting) -> Flowable:
    words, zone = setting.words, setting.figures.period.zone
    columns = [
        Column(words.say("col_number"), 20, number=False),
        Column(words.say("col_customer"), 22, number=False, wraps=True),
        Column(words.say("col_fault"), 22, number=False, wraps=True),
        Column(words.say("col_technician"), 12.5, number=False, wraps=True),
        Column(words.say("col_due_at"), 14.5),
        Column(words.say("col_late_by"), 16),
        Column(words.say("col_reason"), 33, number=False, wraps=True),
    ]
    rows: list[list[Cell]] = []
    for line in lines:
        late = words.minutes(line.late_minutes) if line.late_minutes else words.none
        rows.append(
            [
                line.number,
                line.customer_name,
                line.fault or line.type_name,
                line.technician_name or words.none,
                words.short_moment(line.due_at, zone),
                late if line.finished_at else f"{late} ○",
                words.message(line.reason),
            ]
        )
    # Of what nobody wrote down a column of blanks would only push the rest together.
    blank = {"", words.none}
    kept = [
        place
        for place in range(len(columns))
        if columns[place].number or any(row[place] not in blank for row in rows)
    ]
    return table(
        [columns[place] for place in kept],
        [[row[place] for place in kept] for row in rows],
        setting.styles,
    )


def changes(number: int, setting: Setting) -> list[Flowable]:
    """What became better, worse or just different, the greatest change first."""
    words, figures = setting.words, setting.figures
    head = section(number, words.say("section_changes"), room=240)
    if not figures.measures_before["volume"].sample:
        return [*head, setting.lede("no_previous", before=setting.before)]
    story: list[Flowable] = [
        *head,
        setting.lede("lede_changes", before=setting.before, sample=SAMPLE),
    ]
    groups = (
        ("changes_worse", Band.BAD),
        ("changes_better", Band.GOOD),
        ("changes_other", Band.WATCH),
    )
    for title, verdict in groups:
        found = [change for change in figures.changes if change.verdict is verdict]
        if found:
            found.sort(key=lambda change: -change.size)
            story += [*setting.sub(title), _changes(found, setting)]
    if len(story) == len(head) + 1:
        story.append(setting.note("no_changes"))
    return story


def _changes(found: Sequence[Change], setting: Setting) -> Flowable:
    words = setting.words
    columns = [
        Column(words.say("col_measure"), 34, number=False, wraps=True),
        Column(words.say("col_before"), 18),
        Column(words.say("col_now"), 18),
        Column(words.say("col_change"), 18),
        Column(words.say("col_band"), 14, number=False),
    ]
    rows: list[list[Cell]] = [
        [
            words.kpi(change.key),
            words.value(DEFINITIONS[change.key], change.before),
            words.value(DEFINITIONS[change.key], change.now),
            words.difference(DEFINITIONS[change.key], change.difference, change.relative),
            signed_text(
                Band.NONE if change.verdict is Band.WATCH else change.verdict,
                words.label("verdict", change.verdict.value),
            ),
        ]
        for change in found
    ]
    return table(columns, rows, setting.styles)


def definitions(number: int, setting: Setting) -> list[Flowable]:
    """How every figure is counted."""
    words, styles = setting.words, setting.styles
    columns = [
        Column(words.say("col_measure"), 38, number=False),
        Column(words.say("book_definition"), 62, number=False),
    ]
    rows: list[list[Cell]] = []
    groups: list[int] = []
    group = ""
    for kpi in setting.figures.definitions:
        if kpi.group != group:
            group = kpi.group
            groups.append(len(rows))
            rows.append([Paragraph(escape(words.source(GROUPS[group])), styles.cell_bold), ""])
        named = (
            f"<b>{escape(words.source(kpi.name))}</b><br/>"
            f'<font color="#667085">{escape(words.source(kpi.formula))}</font>'
        )
        said = Paragraph(escape(words.source(kpi.definition)), styles.cell)
        rows.append([Paragraph(named, styles.cell), said])
    return [
        *section(number, words.say("section_definitions"), room=300),
        setting.lede("lede_definitions"),
        table(columns, rows, styles, group_rows=groups, padding=2.4),
    ]
