"""Trends, faults, lateness and the steps of an order."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer

from exports.monthly_report.charts.bars import cell_bar, hour_columns, steps_bar
from exports.monthly_report.charts.days import day_columns
from exports.monthly_report.charts.golden import course
from exports.monthly_report.charts.heat import heat_chart
from exports.monthly_report.charts.pareto import pareto_chart
from exports.monthly_report.document import Columns, section
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.style import STEP, WIDTH
from exports.monthly_report.tables import Cell, Column, table

_FOLLOWED = (
    "volume",
    "finished",
    "first_response",
    "satisfaction",
    "sla_closure_rate",
    "complaint_rate",
)


def trends(number: int, setting: Setting) -> list[Flowable]:
    """Orders by day, and small courses over the months."""
    words, figures = setting.words, setting.figures
    story: list[Flowable] = [
        *section(number, words.say("section_trends")),
        setting.lede("lede_trends"),
        *setting.sub("trends_days", 190),
        day_columns(figures.days, words, WIDTH),
    ]
    if len(figures.trend) > 1:
        story += setting.sub("trends_weeks" if setting.weekly else "trends_months", 150)
        narrow = (WIDTH - 20) / 2
        cells = [
            (words.kpi(key), course(figures.trend, key, words, narrow, 92, setting.weekly))
            for key in _FOLLOWED
            if any(point.values[key] is not None for point in figures.trend)
        ]
        for place in range(0, len(cells), 2):
            story += [Columns(cells[place : place + 2], 2), Spacer(0, 2 * STEP)]
    return story


def faults(number: int, setting: Setting) -> list[Flowable]:
    """The Pareto of faults as chart and table."""
    words, bars = setting.words, setting.figures.pareto
    head = section(number, words.say("section_faults"), room=380)
    if not bars:
        return [*head, setting.lede("no_faults")]
    noted = round(bars[0].count / bars[0].share)
    columns = [
        Column(words.say("col_fault"), 36, number=False, wraps=True),
        Column(words.say("col_count"), 14),
        Column(words.say("col_share"), 14),
        Column(words.say("col_running"), 14),
        Column(words.say("col_parts_cost"), 20),
    ]
    rows: list[list[Cell]] = [
        [
            bar.fault,
            words.count(bar.count),
            cell_bar(bar.share, bars[0].share, words.share(bar.share), 52),
            words.share(bar.cumulative),
            words.money(bar.parts_cost_fen),
        ]
        for bar in bars
    ]
    return [
        *head,
        setting.lede("lede_faults", noted=noted, kinds=setting.figures.fault_kinds),
        *setting.sub("faults_chart", 220),
        pareto_chart(bars, WIDTH),
        Spacer(0, 3 * STEP),
        table(columns, rows, setting.styles),
    ]


def lateness(number: int, setting: Setting) -> list[Flowable]:
    """The heat map, and closure by weekday and hour."""
    words, figures = setting.words, setting.figures
    head = section(number, words.say("section_lateness"), room=330)
    late = round(setting.measure("late_orders").value or 0)
    if not late:
        return [*head, setting.lede("no_late")]
    story: list[Flowable] = [
        *head,
        setting.lede("lede_lateness", late=late),
        *setting.sub("heat_chart", 190),
        heat_chart(figures.heat, words, WIDTH),
        Spacer(0, STEP),
        setting.note("heat_note"),
        Spacer(0, STEP),
    ]
    story += [
        Paragraph(escape(words.message(one.message)), setting.styles.body)
        for one in figures.findings
        if one.topic == "lateness"
    ]
    columns = [
        Column(words.say("col_weekday"), 26, number=False),
        Column(words.say("col_reported"), 14),
        Column(words.say("col_due"), 14),
        Column(words.say("col_late"), 14),
        Column(words.say("col_closure"), 16),
        Column(words.say("col_response"), 18),
        Column(words.say("col_rating"), 14),
    ]
    rows: list[list[Cell]] = []
    for row in figures.cuts["weekday"].rows:
        weekday = int(row.key)
        closure = row.values["sla_closure_rate"]
        rows.append(
            [
                words.label("weekday", row.key),
                words.count(row.samples["volume"]),
                words.count(sum(figures.heat.due[weekday])),
                words.count(sum(figures.heat.late[weekday])),
                cell_bar(closure, 1.0, words.share(closure), 56),
                words.minutes(row.values["first_response"]),
                words.score(row.values["satisfaction"]),
            ]
        )
    story += [
        *setting.sub("lateness_weekday", 170),
        table(columns, rows, setting.styles),
        *setting.sub("lateness_hour", 150),
        hour_columns(figures.cuts["hour"].rows, "sla_closure_rate", WIDTH),
        Spacer(0, STEP),
        setting.note("lateness_hour_note"),
        *_staffing(setting),
    ]
    return story


def _staffing(setting: Setting) -> list[Flowable]:
    """Times with too few people, in bold, and times with people to spare."""
    staffing, words = setting.figures.staffing, setting.words
    if staffing is None or not staffing.tight:
        return []
    columns = [
        Column(words.say("col_weekday"), 22, number=False),
        Column(words.say("col_hours"), 14),
        Column(words.say("col_per_hour"), 18),
        Column(words.say("col_people"), 16),
        Column(words.say("col_load"), 18),
        Column(words.say("col_late"), 14),
        Column(words.say("col_share"), 18),
    ]
    rows: list[list[Cell]] = [
        [
            words.label("weekday", str(one.weekday)),
            one.hours,
            f"{one.per_hour:.1f}",
            f"{one.people:.1f}",
            words.share(one.load),
            words.count(one.late),
            words.share(one.late_share),
        ]
        for one in (*staffing.tight, *staffing.idle)
    ]
    return [
        *setting.sub("staffing", 150),
        table(columns, rows, setting.styles, bold_rows=list(range(len(staffing.tight)))),
        Spacer(0, STEP),
        setting.note("staffing_note", order=words.minutes(staffing.order_minutes)),
    ]


def steps(number: int, setting: Setting) -> list[Flowable]:
    """Where the time of an order goes, and where late ones lose it."""
    words, bottleneck = setting.words, setting.figures.bottleneck
    head = section(number, words.say("section_steps"), room=300)
    if not bottleneck.steps:
        return [*head, setting.lede("no_finished")]
    columns = [
        Column(words.say("col_step"), 23, number=False, wraps=True),
        Column(words.say("col_orders"), 11),
        Column(words.say("col_mean"), 17),
        Column(words.say("col_median"), 17),
        Column(words.say("col_p90"), 17),
        Column(words.say("col_share"), 14),
        Column(words.say("col_per_late"), 20),
        Column(words.say("col_per_punctual"), 20),
    ]
    rows: list[list[Cell]] = [
        [
            words.step(step.key),
            words.count(step.orders),
            words.minutes(step.mean_minutes),
            words.minutes(step.median_minutes),
            words.minutes(step.p90_minutes),
            words.share(step.share),
            words.minutes(step.late_minutes),
            words.minutes(step.in_time_minutes),
        ]
        for step in bottleneck.steps
    ]
    slowest = [
        place for place, step in enumerate(bottleneck.steps) if step.key == bottleneck.slowest
    ]
    return [
        *head,
        setting.lede("lede_steps", orders=bottleneck.orders),
        *setting.sub("steps_chart", 150),
        steps_bar(bottleneck, words, WIDTH),
        Spacer(0, 3 * STEP),
        table(columns, rows, setting.styles, bold_rows=slowest),
        Spacer(0, 2 * STEP),
        *(
            Paragraph(escape(words.message(one.message)), setting.styles.body)
            for one in setting.figures.findings
            if one.topic in ("bottleneck", "routes")
        ),
    ]
