"""The same figures by branch, region and kind, by technician, customer and machine."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph, Spacer

from domain.analytics.cuts import CutRow
from domain.analytics.scores import TechnicianFigures
from exports.monthly_report.charts.bars import cell_bar
from exports.monthly_report.document import section
from exports.monthly_report.sections.context import Setting
from exports.monthly_report.style import STEP
from exports.monthly_report.tables import Cell, Column, table
from exports.texts import Texts

#: Rows of a table of customers or machines; members of a kind.
PLACES, MEMBERS = 20, 12
#: A machine with this many orders in one period is set in bold.
_OFTEN = 3


def breakdown(number: int, setting: Setting) -> list[Flowable]:
    """One table a dimension; those with fewer than two members say nothing and are left out."""
    words = setting.words
    story: list[Flowable] = list(section(number, words.say("section_breakdown")))
    for dimension in ("branch", "region", "type", "category", "channel", "priority"):
        rows = setting.figures.cuts[dimension].rows[:MEMBERS]
        if len(rows) < 2:
            continue
        columns = [
            Column(words.say(f"col_{dimension}"), 25, number=False, wraps=True),
            Column(words.say("col_reported"), 11),
            Column(words.say("col_finished"), 11),
            Column(words.say("col_closure"), 15),
            Column(words.say("col_response"), 16),
            Column(words.say("col_cycle"), 17),
            Column(words.say("col_first_fix"), 12),
            Column(words.say("col_rating"), 10),
            Column(words.say("col_complaints"), 13),
        ]
        cells = [_kind(row, dimension, setting) for row in rows]
        gap = (5 if len(story) > 2 else 1) * STEP
        story.append(table(columns, cells, setting.styles, space_before=gap))
    return story if len(story) > 2 else [*story, setting.lede("no_breakdown")]


def _kind(row: CutRow, dimension: str, setting: Setting) -> list[Cell]:
    words, closure = setting.words, row.values["sla_closure_rate"]
    return [
        row.label or words.label(dimension, row.key),
        words.count(row.samples["volume"]),
        words.count(row.samples["finished"]),
        cell_bar(closure, 1.0, words.share(closure), 50),
        words.minutes(row.values["first_response"]),
        words.minutes(row.values["cycle_time"]),
        words.share(row.values["first_time_fix_rate"]),
        words.score(row.values["satisfaction"]),
        words.share(row.values["complaint_rate"]),
    ]


def technicians(number: int, setting: Setting) -> list[Flowable]:
    """Everybody's statement in one row each, best score first."""
    words, figures = setting.words, setting.figures
    head = section(number, words.say("section_technicians"), room=300)
    if not figures.technicians:
        return [*head, setting.lede("no_technicians")]
    rules = figures.score_rules
    columns = [
        Column(words.say("col_technician"), 16, number=False, wraps=True),
        Column(words.say("col_score"), 13),
        Column(words.say("col_finished"), 11),
        Column(words.say("col_per_day"), 9),
        Column(words.say("col_closure"), 14),
        Column(words.say("col_late"), 9),
        Column(words.say("col_first_fix"), 12),
        Column(words.say("col_rating"), 10),
        Column(words.say("col_repeats"), 10),
        Column(words.say("col_complaints"), 14),
        Column(words.say("col_repair"), 16),
    ]
    rows = [_technician(one, setting) for one in figures.technicians]
    story: list[Flowable] = [
        *head,
        setting.lede(
            "lede_technicians",
            on_time=f"{rules.on_time:g}",
            satisfaction=f"{rules.satisfaction:g}",
            volume=f"{rules.volume:g}",
            target=f"{rules.jobs_target:g}",
        ),
        *(
            Paragraph(escape(words.message(one.message)), setting.styles.body)
            for one in figures.findings
            if one.topic in ("people", "contradiction")
        ),
        table(columns, rows, setting.styles, space_before=3 * STEP),
    ]
    if any(one.score.low_sample for one in figures.technicians):
        story += [
            Spacer(0, 2 * STEP),
            setting.note("low_sample_note", count=rules.minimum_ratings),
        ]
    return story


def _technician(one: TechnicianFigures, setting: Setting) -> list[Cell]:
    words, score = setting.words, one.score
    shown = words.none if score.value is None else f"{score.value:.1f}"
    if score.low_sample and score.value is not None:
        shown = f"°{shown}"
    per_day = words.none if one.jobs_per_day is None else f"{one.jobs_per_day:.1f}"
    return [
        one.name,
        cell_bar(score.value, 100.0, shown, 44, strong=True),
        words.count(one.finished),
        per_day,
        cell_bar(one.closure_rate, 1.0, words.share(one.closure_rate), 46),
        words.count(one.late),
        words.share(one.first_time_fix_rate),
        words.score(one.satisfaction),
        words.count(one.repeats),
        words.count(one.complaints),
        words.minutes(one.repair_minutes),
    ]


def customers(number: int, setting: Setting) -> list[Flowable]:
    return [*_places(number, setting, "customer", "customers"), *_chains(setting)]


def _chains(setting: Setting) -> list[Flowable]:
    """Shops of chains: by region for its supervisor, and the shops with most late orders."""
    chains, words = setting.figures.chains, setting.words
    if chains is None:
        return []
    say = words.say
    rows = [*chains.shops.rows, *(one.row for one in chains.regions)]
    failures = any(row.values["report_delay"] is not None for row in rows)
    figures = [
        Column(say("col_reported"), 11),
        *([Column(say("col_report_delay"), 15)] if failures else []),
        Column(say("col_intake"), 17),
        Column(say("col_finished"), 11),
        Column(say("col_in_time"), 15),
        Column(say("col_late"), 10),
    ]
    regions = [
        Column(say("col_region"), 20, number=False, wraps=True),
        Column(say("col_supervisor"), 18, number=False, wraps=True),
        Column(say("col_shops"), 10),
        *figures,
    ]
    worst = sorted(
        chains.shops.rows, key=lambda row: (-row.samples["late_orders"], -row.samples["volume"])
    )
    return [
        *setting.sub("chains", 150),
        setting.note("chains_note", customers=chains.customers, shops=chains.shops.total),
        Spacer(0, STEP),
        table(
            regions,
            [
                [
                    one.region,
                    one.supervisor or words.none,
                    words.count(one.shops),
                    *_chain_cells(one.row, words, failures=failures),
                ]
                for one in chains.regions[:MEMBERS]
            ],
            setting.styles,
        ),
        table(
            [Column(say("col_shop"), 48, number=False, wraps=True), *figures],
            [[row.label, *_chain_cells(row, words, failures=failures)] for row in worst[:MEMBERS]],
            setting.styles,
            space_before=4 * STEP,
        ),
    ]


def _chain_cells(row: CutRow, words: Texts, *, failures: bool) -> list[Cell]:
    in_time = row.values["finished_in_time"]
    return [
        words.count(row.samples["volume"]),
        *([words.minutes(row.values["report_delay"])] if failures else []),
        words.minutes(row.values["intake_time"]),
        words.count(row.samples["finished"]),
        cell_bar(in_time, 1.0, words.share(in_time), 48),
        words.count(row.samples["late_orders"]),
    ]


def machines(number: int, setting: Setting) -> list[Flowable]:
    return _places(number, setting, "asset", "machines")


def _places(number: int, setting: Setting, dimension: str, name: str) -> list[Flowable]:
    words, cut = setting.words, setting.figures.cuts[dimension]
    head = section(number, words.say(f"section_{name}"), room=300)
    found = [row for row in cut.rows if row.samples["volume"]]
    if not found:
        return [*head, setting.lede(f"no_{name}")]
    rows, total = found[:PLACES], cut.total
    top = float(rows[0].samples["volume"])
    if len(rows) < total:
        lede = setting.lede(f"lede_{name}", shown=len(rows), total=total)
    else:
        lede = setting.lede(f"lede_{name}_all", total=total)
    machine = dimension == "asset"
    columns = [
        Column(
            words.say("col_machine" if machine else "col_customer"), 34, number=False, wraps=True
        ),
        Column(words.say("col_reported"), 12),
        Column(words.say("col_closure"), 13),
        Column(words.say("col_repeats"), 12),
        Column(words.say("col_rating"), 10),
        Column(words.say("col_complaints"), 12),
        Column(words.say("col_downtime"), 17),
        Column(words.say("col_cost"), 19),
    ]
    cells: list[list[Cell]] = [
        [
            row.label,
            cell_bar(float(row.samples["volume"]), top, words.count(row.samples["volume"]), 40),
            words.share(row.values["sla_closure_rate"]),
            words.share(row.values["repeat_rate"]),
            words.score(row.values["satisfaction"]),
            words.share(row.values["complaint_rate"]),
            words.minutes(row.values["downtime"]),
            words.money(row.values["total_cost"]),
        ]
        for row in rows
    ]
    often = [place for place, row in enumerate(rows) if machine and row.samples["volume"] >= _OFTEN]
    if len(often) == len(rows):
        often = []
    return [*head, lede, table(columns, cells, setting.styles, bold_rows=often)]
