"""The month as a workbook: the report's figures, and every order behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from domain.analytics.facts import OrderFact
from domain.analytics.month import MonthlyFigures
from domain.analytics.roi import Roi
from domain.company import CompanyProfile
from exports.texts import Texts, texts
from exports.workbook_kinds import Kind
from exports.workbook_roi import write_roi
from exports.workbook_summary import write_definitions, write_summary
from exports.workbook_writer import Book, TableColumn, open_book, write_table


def build_workbook(
    figures: MonthlyFigures,
    facts: Sequence[OrderFact] | Callable[[], Iterable[OrderFact]],
    company: CompanyProfile,
    language: str,
    out_path: Path,
    roi: Roi | None = None,
) -> Path:
    """Write the workbook to ``out_path`` and return it.

    Sheets: summary with charts, orders, technicians, customers, machines, clocks, the return on the
    system where it is given, definitions.
    ``facts`` are the orders to list, or what gives them, sorted, one after the other and as often
    as it is called: then their number does not change the memory that is needed.
    The file appears complete or not at all.
    """
    words = texts(language)
    with open_book(
        out_path,
        figures.period.zone,
        yes=words.say("book_yes"),
        no=words.say("book_no"),
    ) as book:
        book.workbook.set_properties(
            {"title": words.say("sheet_summary"), "company": company.name, "author": company.name}
        )
        write_summary(book, figures, company, words)
        each = facts if callable(facts) else partial(_sorted, facts)
        _orders(book, each(), words)
        _technicians(book, figures, words)
        _places(book, figures, words, "customer", "sheet_customers", "col_customer")
        _places(book, figures, words, "asset", "sheet_machines", "col_machine")
        _clocks(book, each(), words)
        if roi is not None:
            write_roi(book, roi, words)
        write_definitions(book, figures, words)
    return out_path


def _sorted(facts: Sequence[OrderFact]) -> list[OrderFact]:
    return sorted(facts, key=lambda fact: (fact.reported_at, fact.order_id))


def _orders(book: Book, facts: Iterable[OrderFact], words: Texts) -> None:
    say = words.say
    columns = [
        TableColumn(say("col_number")),
        TableColumn(say("book_status")),
        TableColumn(say("col_type")),
        TableColumn(say("col_priority")),
        TableColumn(say("col_channel")),
        TableColumn(say("col_branch")),
        TableColumn(say("col_region")),
        TableColumn(say("col_customer")),
        TableColumn(say("col_code")),
        TableColumn(say("col_machine")),
        TableColumn(say("col_fault")),
        TableColumn(say("col_technician")),
        TableColumn(say("col_reported_at"), Kind.MOMENT),
        TableColumn(say("col_due_at"), Kind.MOMENT),
        TableColumn(say("book_finished_at"), Kind.MOMENT),
        TableColumn(say("book_within"), Kind.FLAG),
        TableColumn(say("col_rating"), Kind.INTEGER),
        TableColumn(say("col_complaints"), Kind.FLAG),
        TableColumn(say("col_first_fix"), Kind.FLAG),
        TableColumn(say("book_cost_yuan"), Kind.MONEY),
        TableColumn(say("book_parts_yuan"), Kind.MONEY),
        TableColumn(say("book_downtime"), Kind.MINUTES),
        TableColumn(say("book_abnormal")),
        TableColumn(say("book_imported"), Kind.FLAG),
    ]
    rows = (
        (
            fact.number,
            words.label("status", fact.status.value),
            fact.type_name,
            words.label("priority", str(fact.priority.value)),
            words.label("channel", fact.channel.value),
            fact.branch,
            fact.region,
            fact.customer_name,
            fact.asset_code,
            fact.asset_name,
            fact.fault,
            fact.technician_name,
            fact.reported_at,
            fact.due_at,
            fact.finished_at,
            fact.within_sla,
            fact.rating,
            fact.complaint,
            fact.first_time_fix,
            fact.cost_fen,
            fact.parts_cost_fen,
            fact.downtime_minutes,
            _abnormal(fact, words),
            fact.imported,
        )
        for fact in facts
    )
    written, sheets = write_table(book, say("sheet_orders"), columns, rows)
    late = {"type": "cell", "criteria": "==", "value": f'"{book.no}"', "format": book.bad}
    sheets[0].conditional_format(1, 15, max(1, written), 15, late)


def _abnormal(fact: OrderFact, words: Texts) -> str:
    if fact.abnormal_cause is None:
        return ""
    cause = words.label("cause", fact.abnormal_cause.value)
    return f"{cause}: {fact.abnormal_note}" if fact.abnormal_note else cause


def _technicians(book: Book, figures: MonthlyFigures, words: Texts) -> None:
    say = words.say
    columns = [
        TableColumn(say("col_technician")),
        TableColumn(say("col_score"), Kind.NUMBER),
        TableColumn(say("col_closure"), Kind.SHARE),
        TableColumn(say("col_per_day"), Kind.NUMBER),
        TableColumn(say("col_finished"), Kind.INTEGER),
        TableColumn(say("book_worked_days"), Kind.INTEGER),
        TableColumn(say("col_due"), Kind.INTEGER),
        TableColumn(say("col_late"), Kind.INTEGER),
        TableColumn(say("col_first_fix"), Kind.SHARE),
        TableColumn(say("col_rating"), Kind.SCORE),
        TableColumn(say("col_count"), Kind.INTEGER),
        TableColumn(say("col_repeats"), Kind.INTEGER),
        TableColumn(say("col_complaints"), Kind.INTEGER),
        TableColumn(f"{say('col_response')} ({say('book_minutes')})", Kind.MINUTES),
        TableColumn(f"{say('col_repair')} ({say('book_minutes')})", Kind.MINUTES),
        TableColumn(say("book_parts_yuan"), Kind.MONEY),
        TableColumn(say("book_score_parts")),
        TableColumn(say("book_low_sample"), Kind.FLAG),
    ]
    rows = [
        (
            one.name,
            one.score.value,
            one.closure_rate,
            one.jobs_per_day,
            one.finished,
            one.worked_days,
            one.due,
            one.late,
            one.first_time_fix_rate,
            one.satisfaction,
            one.ratings,
            one.repeats,
            one.complaints,
            one.first_response_minutes,
            one.repair_minutes,
            one.parts_cost_fen,
            " / ".join(
                next((f"{part.points:.1f}" for part in one.score.parts if part.key == key), "–")
                for key in ("on_time", "satisfaction", "volume")
            ),
            one.score.low_sample,
        )
        for one in figures.technicians
    ]
    written, sheets = write_table(book, say("sheet_technicians"), columns, rows)
    if not written:
        return
    _bands(book, sheets[0], 2, written, 0.85, 0.70)
    _bands(book, sheets[0], 3, written, 3.0, 2.0)
    sheets[0].conditional_format(
        1,
        1,
        written,
        1,
        {
            "type": "data_bar",
            "bar_color": "#9CCCC6",
            "min_type": "num",
            "min_value": 0,
            "max_type": "num",
            "max_value": 100,
        },
    )
    chart = book.workbook.add_chart({"type": "bar"})
    name = sheets[0].get_name()
    chart.add_series(
        {
            "name": say("col_score"),
            "categories": [name, 1, 0, min(written, 30), 0],
            "values": [name, 1, 1, min(written, 30), 1],
            "fill": {"color": "#0F766E"},
            "gap": 60,
        }
    )
    chart.set_y_axis({"reverse": True, "interval_unit": 1})
    chart.set_x_axis(
        {"min": 0, "max": 100, "major_gridlines": {"visible": True, "line": {"color": "#E3E6EB"}}}
    )
    chart.set_legend({"none": True})
    chart.set_title({"name": say("col_score"), "name_font": {"size": 11}})
    chart.set_size({"width": 620, "height": 90 + 26 * min(written, 30)})
    sheets[0].insert_chart(written + 2, 0, chart)


def _bands(book: Book, sheet: Any, column: int, rows: int, good: float, bad: float) -> None:
    """Colour a column by the healthy bands of its measure."""
    for rule in (
        {"type": "blanks", "stop_if_true": True},
        {"type": "cell", "criteria": ">=", "value": good, "format": book.good},
        {"type": "cell", "criteria": "<", "value": bad, "format": book.bad},
        {
            "type": "cell",
            "criteria": "between",
            "minimum": bad,
            "maximum": good,
            "format": book.watch,
        },
    ):
        sheet.conditional_format(1, column, rows, column, rule)


def _places(
    book: Book, figures: MonthlyFigures, words: Texts, dimension: str, sheet: str, head: str
) -> None:
    say = words.say
    columns = [
        TableColumn(say(head)),
        TableColumn(say("col_reported"), Kind.INTEGER),
        TableColumn(say("col_finished"), Kind.INTEGER),
        TableColumn(say("col_closure"), Kind.SHARE),
        TableColumn(say("col_repeats"), Kind.SHARE),
        TableColumn(say("col_rating"), Kind.SCORE),
        TableColumn(say("col_complaints"), Kind.SHARE),
        TableColumn(say("book_downtime"), Kind.MINUTES),
        TableColumn(say("book_cost_yuan"), Kind.MONEY),
        TableColumn(say("book_parts_yuan"), Kind.MONEY),
    ]
    rows = [
        (
            row.label,
            row.samples["volume"],
            row.samples["finished"],
            row.values["sla_closure_rate"],
            row.values["repeat_rate"],
            row.values["satisfaction"],
            row.values["complaint_rate"],
            row.values["downtime"],
            row.values["total_cost"],
            row.values["parts_cost"],
        )
        for row in figures.cuts[dimension].rows
    ]
    written, sheets = write_table(book, say(sheet), columns, rows)
    if written:
        _bands(book, sheets[0], 3, written, 0.85, 0.70)
        sheets[0].conditional_format(1, 1, written, 1, {"type": "data_bar", "bar_color": "#9CCCC6"})


def _clocks(book: Book, facts: Iterable[OrderFact], words: Texts) -> None:
    say = words.say
    moment, minutes = Kind.MOMENT, Kind.MINUTES
    columns = [
        TableColumn(say("col_number")),
        TableColumn(say("col_reported_at"), moment),
        TableColumn(say("book_dispatch_due"), moment),
        TableColumn(say("book_dispatched"), moment),
        TableColumn(say("book_dispatch_minutes"), minutes),
        TableColumn(say("book_respond_due"), moment),
        TableColumn(say("book_confirmed"), moment),
        TableColumn(say("book_response_minutes"), minutes),
        TableColumn(say("book_departed"), moment),
        TableColumn(say("book_arrive_due"), moment),
        TableColumn(say("book_arrived"), moment),
        TableColumn(say("book_arrive_minutes"), minutes),
        TableColumn(say("book_resolve_due"), moment),
        TableColumn(say("book_finished_at"), moment),
        TableColumn(say("book_resolve_minutes"), minutes),
        TableColumn(say("book_waiting"), minutes),
        TableColumn(say("book_late_minutes"), minutes),
        TableColumn(say("book_within"), Kind.FLAG),
        TableColumn(say("book_reviewed"), moment),
    ]
    write_table(book, say("sheet_clocks"), columns, _clock_rows(facts))


def _clock_rows(facts: Iterable[OrderFact]) -> Iterator[tuple[object, ...]]:
    for fact in facts:
        since = fact.reported_at
        late = _minutes(fact.due_at, fact.finished_at) if fact.due_at else None
        yield (
            fact.number,
            since,
            fact.dispatch_due_at,
            fact.dispatched_at,
            _minutes(since, fact.dispatched_at),
            fact.respond_due_at,
            fact.confirmed_at,
            _minutes(since, fact.confirmed_at),
            fact.departed_at,
            fact.arrive_due_at,
            fact.arrived_at,
            _minutes(since, fact.arrived_at),
            fact.due_at,
            fact.finished_at,
            _minutes(since, fact.finished_at),
            fact.waiting_minutes,
            late,
            fact.within_sla,
            fact.reviewed_at,
        )


def _minutes(start: datetime | None, end: datetime | None) -> float | None:
    if start is None or end is None or end < start:
        return None
    return round((end - start).total_seconds() / 60.0)
