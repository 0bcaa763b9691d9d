"""Every figure is the same wherever it is shown, and equals the orders behind it."""

from __future__ import annotations

import csv
import gzip
import math
import re
import sqlite3
import statistics
import subprocess
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from desktop.composition import documents
from desktop.composition.backend import Backend
from desktop.composition.demo import build_demo
from desktop.composition.imports import import_file
from desktop.views.numbers.figures import STATES, compute
from desktop.views.numbers.spans import spans_of
from domain.analytics.columns import Columns
from domain.analytics.cuts import DIMENSIONS, cut
from domain.analytics.facts import OrderFact
from domain.analytics.kpis import KPIS
from domain.analytics.load_map import GROUNDS, LOADS
from domain.analytics.measures import FactTable, How, Measure, Unit
from domain.analytics.month import MonthlyFigures
from domain.analytics.periods import midnight, next_month
from domain.read_models import ListFilter, ListQuery
from domain.work_orders.kinds import OrderStatus
from exports.texts import texts

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
OCTOBER = (2026, 10)
_CALLS = Path("orders") / "baltimore_311_sample.csv.gz"


class Made:
    """A month of a company: documents, figures, and the orders they were made from."""

    def __init__(self, folder: Path, place: str, month: tuple[int, int]) -> None:
        self.place, self.month = place, month
        self.pdf, self.book = folder / "month.pdf", folder / "month.xlsx"
        self.backend = Backend(self.place, actor="王芳", console="desk-1")
        self.figures: MonthlyFigures = documents.make_month_documents(
            self.backend, *month, "zh_CN", self.pdf, self.book
        )
        following = next_month(date(*month, 1))
        with self.backend.queries() as queries:
            spans = spans_of(
                "last_month", datetime(following.year, following.month, 21, tzinfo=UTC), ZONE
            )
            self.facts = queries.order_facts(spans.read_from_at, spans.now.end_at)
            arrays = queries.order_arrays(spans.read_from_at, spans.now.end_at)
            self.packed = compute(arrays, spans)
        self.numbers = compute(self.facts, spans)


def _city_company(folder: Path, shared: Path) -> str:
    """A company that has nothing but a city's calls, read from its ledger."""
    place, ledger = str(folder / "city.db"), folder / "calls.csv"
    ledger.write_bytes(gzip.decompress((shared / _CALLS).read_bytes()))
    backend = Backend(place, actor="王芳", console="desk-1")
    assert import_file(backend, ledger, "work-orders").created == 10_000
    backend.close()
    return place


@pytest.fixture(scope="module", params=["demo", "city"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("agree")
    if request.param == "demo":
        place, month = str(folder / "demo.db"), OCTOBER
        build_demo(place, orders=420, months=3, now=NOW)
    else:
        place = _city_company(folder, request.getfixturevalue("shared_data"))
        month = (2018, 5)
    opened = Made(folder, place, month)
    yield opened
    opened.backend.close()


def test_screen_and_report_say_the_same(made: Made) -> None:
    assert made.figures.measures["volume"].sample > 50
    for key in KPIS:
        screen, printed = made.numbers.measures[key], made.figures.measures[key]
        assert screen == printed == made.packed.measures[key], key
    assert made.numbers.pareto[:15] == made.figures.pareto
    assert made.numbers.heat == made.figures.heat
    by_name = {one.name: one for one in made.numbers.technicians}
    for person in made.figures.technicians:
        assert by_name[person.name].score == person.score


def test_every_figure_is_that_of_the_list_behind_it(made: Made) -> None:
    table = made.numbers.table
    for key, kpi in KPIS.items():
        members, measure = table.members(kpi), made.numbers.measures[key]
        with made.backend.queries() as queries:
            query = ListQuery("work_order", filters=(ListFilter("id", "in", members.denominator),))
            listed = queries.list_ids(query) if members.denominator else ()
        assert sorted(listed) == sorted(members.denominator), key
        if kpi.how is How.COUNT:
            assert measure.value == len(listed)
        elif kpi.how is How.SHARE and listed:
            assert measure.value == pytest.approx(len(members.numerator) / len(listed))
        # The orders of the list alone make the same figure.
        kept = frozenset(listed)
        alone = [fact for fact in made.facts if fact.order_id in kept]
        again = FactTable(Columns(alone, ZONE), table.period, table.context.repeats).measure(kpi)
        assert again == measure, key


def test_every_chart_is_that_of_the_orders_behind_its_parts(made: Made) -> None:
    numbers, by_id = made.packed, {fact.order_id: fact for fact in made.facts}
    table = made.numbers.table

    def again(key: str, ids: Sequence[int]) -> Measure:
        """The measure of these orders alone."""
        alone = Columns([by_id[order_id] for order_id in ids], ZONE)
        return FactTable(alone, table.period, table.context.repeats).measure(KPIS[key])

    def whole(key: str, parts: Iterable[Sequence[int]]) -> None:
        """The parts are the orders of the measure, each of them once."""
        listed = [order_id for part in parts for order_id in part]
        assert sorted(listed) == sorted(numbers.behind(key)), key

    ends = [each.first_on for each in numbers.trend[1:]] + [next_month(numbers.trend[0].first_on)]
    spans = [
        (each.first_on, end - timedelta(1)) for each, end in zip(numbers.trend, ends, strict=True)
    ]
    for key, name in (("volume", "reported"), ("finished", "finished"), ("late_orders", "late")):
        parts = [numbers.between(key, *span) for span in spans]
        whole(key, parts)
        assert [len(part) for part in parts] == [getattr(each, name) for each in numbers.trend]
    states = [
        [len(numbers.in_state(state, *span)) for state in range(len(STATES))] for span in spans
    ]
    assert states == [list(each.counts) for each in numbers.states]
    for bar in numbers.pareto:
        assert again("volume", numbers.with_fault(bar.fault)).value == bar.count
    cells = [(day, hour) for day in range(7) for hour in range(24)]
    whole("late_orders", [numbers.late_at(*cell) for cell in cells])
    assert [len(numbers.late_at(*cell)) for cell in cells] == [
        c for row in numbers.heat.late for c in row
    ]
    for one in numbers.technicians:
        assert again("finished", numbers.of_technician(one.technician_id)).value == one.finished
    for key in (
        key for key, kpi in KPIS.items() if kpi.unit is Unit.MINUTES and kpi.how is How.MEAN
    ):
        spread = numbers.spread_of(key)
        parts = [numbers.in_stretch(key, place) for place in range(len(spread.counts))]
        whole(key, parts)
        assert tuple(map(len, parts)) == spread.counts
    for ground in GROUNDS:
        for load, (key, _) in LOADS.items():
            shown = numbers.load_map(ground, load, lambda _name: None)
            behind = [numbers.of_member(ground, one.key, key) for one in shown.places]
            whole(key, [*behind, shown.elsewhere])
            assert [len(part) for part in behind] == [one.orders for one in shown.places]


def test_every_measure_of_every_cut_is_that_of_its_orders(made: Made) -> None:
    table = made.numbers.table
    by_id = {fact.order_id: fact for fact in made.facts}
    with made.backend.queries() as queries:
        made.packed.read_names_by(queries.facts_by_id)
        every = {
            dimension: {key: cut(made.packed.table, dimension, (key,), limit=2) for key in KPIS}
            for dimension in DIMENSIONS
        }
    for dimension, cuts in every.items():
        assert cuts == {key: cut(table, dimension, (key,), limit=2) for key in KPIS}
        for key, found in cuts.items():
            for row in found.rows:
                ids = made.packed.of_member(dimension, row.key, key)
                alone = Columns([by_id[order_id] for order_id in ids], ZONE)
                measure = FactTable(alone, table.period, table.context.repeats).measure(KPIS[key])
                value = row.values[key]
                if value is not None:
                    assert measure.value == pytest.approx(value), (dimension, key, row.key)
                assert measure.sample == row.samples[key], (dimension, key, row.key)


def test_the_report_can_be_read_by_another_program(made: Made) -> None:
    words = texts("zh_CN")
    read = subprocess.run(
        ["pdftotext", "-layout", str(made.pdf), "-"], check=True, capture_output=True, text=True
    ).stdout
    lines = [re.sub(r"\s+", " ", line).strip() for line in read.splitlines()]
    for key, kpi in KPIS.items():
        value = words.value(kpi, made.figures.measures[key].value)
        sample = words.count(made.figures.measures[key].sample)
        rows = [line for line in lines if line.startswith(words.kpi(key) + " ")]
        assert any(value in row and sample in row for row in rows), (key, value, rows)
    for person in made.figures.technicians:
        assert any(person.name in line for line in lines)
    for finding in made.figures.findings[:8]:
        said = re.sub(r"\s+", "", words.message(finding.message))
        assert said[:18] in re.sub(r"\s+", "", read)


def test_the_workbook_s_own_orders_make_its_figures(made: Made) -> None:
    words = texts("zh_CN")
    book = CalamineWorkbook.from_path(str(made.book))
    summary = {
        str(row[0]): row[1]
        for row in book.get_sheet_by_name(words.say("sheet_summary")).to_python()
    }
    for key, kpi in KPIS.items():
        value = made.figures.measures[key].value
        shown: Any = summary[words.kpi(key)]
        if value is None:
            assert shown == ""
            continue
        assert shown == pytest.approx(value / 100 if kpi.unit is Unit.FEN else value), key
    head, *body = book.get_sheet_by_name(words.say("sheet_orders")).to_python()
    rows: list[dict[str, Any]] = [dict(zip(map(str, head), row, strict=True)) for row in body]
    cancelled = words.label("status", OrderStatus.CANCELLED.value)
    live = [row for row in rows if row[words.say("book_status")] != cancelled]

    def within(row: dict[str, Any], column: str) -> bool:
        at = row[words.say(column)]
        return bool(at != "" and (at.year, at.month) == made.month)

    measures = made.figures.measures
    assert measures["volume"].value == sum(within(row, "col_reported_at") for row in live)
    done = [row for row in live if within(row, "book_finished_at")]
    assert measures["finished"].value == len(done)
    due = [row for row in live if within(row, "col_due_at")]
    yes = words.say("book_yes")
    assert measures["sla_closure_rate"].hits == sum(row["按时"] == yes for row in due)
    assert measures["sla_closure_rate"].sample == len(due)
    ratings = [float(row[words.say("col_rating")]) for row in done if row[words.say("col_rating")]]
    rated = measures["satisfaction"]
    assert rated.sample == len(ratings)
    assert rated.value == (pytest.approx(statistics.mean(ratings)) if ratings else None)
    parts = sum(float(row[words.say("book_parts_yuan")] or 0) for row in done)
    assert measures["parts_cost"].value == pytest.approx(parts * 100)


def test_the_database_counts_the_same(made: Made) -> None:
    first = date(*made.month, 1)
    begin, end = (int(midnight(day, ZONE).timestamp() * 1e6) for day in (first, next_month(first)))
    connection = sqlite3.connect(made.place)

    def one(sql: str) -> Any:
        base = "FROM work_orders WHERE status NOT IN ('draft', 'cancelled') AND "
        return connection.execute(sql.format(base), {"a": begin, "b": end}).fetchone()[0]

    measures = made.figures.measures
    inside = "{} reported_at >= :a AND reported_at < :b"
    assert measures["volume"].value == one(f"SELECT count(*) {inside}")
    done = "{} finished_at >= :a AND finished_at < :b"
    assert measures["finished"].value == one(f"SELECT count(*) {done}")
    assert measures["parts_cost"].value == one(f"SELECT sum(parts_cost_fen) {done}")
    assert measures["cycle_time"].value == pytest.approx(
        one(f"SELECT avg(finished_at - reported_at) / 6e7 {done}")
    )
    late = "{} resolve_due_at >= :a AND resolve_due_at < :b AND coalesce(on_time, 0) = 0"
    assert measures["late_orders"].value == one(f"SELECT count(*) {late}")
    connection.close()


# --- a city's calls -------------------------------------------------------------------------------


def _city(folder: Path) -> list[OrderFact]:
    zone = ZoneInfo("America/New_York")

    def at(text: str) -> datetime | None:
        if not text:
            return None
        moment = datetime.strptime(text, "%m/%d/%Y %I:%M:%S %p")  # noqa: DTZ007 - given below
        return moment.replace(tzinfo=zone).astimezone(UTC)

    facts = []
    path = folder / _CALLS
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), 1):
            created, due, closed = (at(row[f"{x}Date"]) for x in ("Created", "Due", "Close"))
            assert created is not None
            facts.append(
                OrderFact(
                    order_id=number,
                    number=row["ServiceRequestNum"],
                    reported_at=created,
                    due_at=due,
                    finished_at=closed,
                    type_code=row["SRType"],
                    type_name=row["SRType"],
                    status=OrderStatus.ARCHIVED if closed else OrderStatus.QUEUED,
                )
            )
    return facts


def test_a_city_s_calls_give_the_known_figures(shared_data: Path) -> None:
    facts = _city(shared_data)
    both = [fact for fact in facts if fact.due_at and fact.finished_at]
    assert len(both) == 9_555
    zone = ZoneInfo("America/New_York")
    everything = (
        min(fact.reported_at for fact in facts).astimezone(zone).date(),
        date(2030, 12, 31),
    )
    spans = spans_of("own", datetime(2031, 6, 1, tzinfo=UTC), zone, everything)
    numbers = compute(both, spans)
    closure = numbers.measures["sla_closure_rate"]
    assert (closure.hits, closure.sample) == (7_988, 9_555)
    assert closure.value is not None
    assert round(closure.value, 3) == 0.836
    members = numbers.table.members(KPIS["sla_closure_rate"])
    by_id = {fact.order_id: fact for fact in both}
    for order_id in members.numerator:
        fact = by_id[order_id]
        assert fact.finished_at is not None
        assert fact.due_at is not None
        assert fact.finished_at <= fact.due_at
    every = compute(facts, spans)
    cycle = every.measures["cycle_time"]
    assert cycle.median is not None
    assert math.isclose(cycle.median / 60, 32.4, abs_tol=0.05)
    top = cut(every.table, "type", ("volume",)).rows[0]
    assert (top.label, top.values["volume"]) == ("SW-Rat Rubout Proactive", 1_696)
    assert Counter(fact.type_name for fact in facts)[top.label] == 1_696
