"""The place of figures: what it shows, what lies behind it, and what it does not do in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.changes import ChangeBus
from desktop.views.numbers import report_bar
from desktop.views.numbers.board import NumbersBoard
from desktop.views.numbers.figures import Heads, Numbers
from desktop.views.numbers.findings_panel import LEVELS
from desktop.views.numbers.place import NumbersPlace
from desktop.views.numbers.words import words_of
from desktop.views.preview import window as preview
from domain.analytics.kpis import CALL_KEYS, GOLDEN_KEYS, HEADLINE_KEYS, KPIS
from domain.analytics.measures import Band, How
from domain.calls.call import CallSpan
from domain.changes import ChangeSet
from domain.read_models import ListQuery
from domain.usecases import calls
from domain.usecases.orders import apply_command
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus
from tests.unit.desktop.fake_services import Office

#: Orders of the morning that are finished, and all of them.
FINISHED, ALL = 5, 34


@pytest.fixture
def place(office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> NumbersPlace:
    monkeypatch.setenv("PAIDAN_HOME", str(office.folder))
    made = NumbersPlace(office.services)
    qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    office.settle()
    return made


def board_of(place: NumbersPlace) -> NumbersBoard:
    assert place.board is not None
    return place.board


def numbers_of(place: NumbersPlace) -> Numbers:
    numbers = board_of(place).numbers
    assert numbers is not None
    return numbers


@pytest.fixture
def listed(office: Office) -> Callable[[], tuple[tuple[int, ...], str]]:
    """The ids the last list that was asked for would show, and its title."""
    asked: list[tuple[ListQuery, str]] = []
    office.services.navigator.list_requested.connect(lambda q, t: asked.append((q, t)))

    def last() -> tuple[tuple[int, ...], str]:
        query, title = asked[-1]
        with office.queries() as queries:
            return tuple(sorted(queries.list_ids(query))), title

    return last


def test_cards_show_the_measures_of_the_month(place: NumbersPlace) -> None:
    board = board_of(place)
    assert set(board.cards) == {*HEADLINE_KEYS, *GOLDEN_KEYS, *CALL_KEYS}
    numbers = numbers_of(place)
    assert numbers.measures["volume"].value == ALL
    assert numbers.measures["finished"].value == FINISHED
    card = board.cards["first_time_fix_rate"]
    assert card.figure.text() == "100.0%"
    assert str(FINISHED) in card.sample.text()
    assert card.toolTip().count("\n") >= 2
    closure = board.cards["sla_closure_rate"]
    assert numbers.measures["sla_closure_rate"].band is not Band.NONE
    assert closure.band.isVisible()
    assert closure.accessibleName().endswith(closure.band.text()[2:])
    assert board.findings.lines
    assert all(line.text.text() for line in board.findings.lines)


def test_what_goes_well_and_what_does_not_stands_first(
    place: NumbersPlace, listed: Callable[[], tuple[tuple[int, ...], str]]
) -> None:
    board, numbers = board_of(place), numbers_of(place)
    assert len(board.findings.lines) == len(numbers.findings)
    for level, button in board.verdict.counts.items():
        count = sum(finding.level is level for finding in numbers.findings)
        assert button.text().endswith(f" {count}")
        assert button.isEnabled() == bool(count) == (level in board.findings.heads)
        button.click()
    first = board.verdict.first
    assert first is not None
    assert first.level is next(x for x in LEVELS if x in {f.level for f in numbers.findings})
    assert board.verdict.sentence.text() == board.findings.lines[0].text.text()
    with_orders = next(finding for finding in numbers.findings if finding.order_ids)
    board.verdict.listed.emit(with_orders)
    ids, title = listed()
    assert ids == tuple(sorted(with_orders.order_ids))
    assert title


def test_the_catalogue_has_every_measure_and_its_orders(
    place: NumbersPlace, office: Office, listed: Callable[[], tuple[tuple[int, ...], str]]
) -> None:
    board, numbers = board_of(place), numbers_of(place)
    catalogue = board.catalogue
    headings, rows = catalogue.data()
    assert [row[1] for row in rows] == [words_of(office.services).kpi(key) for key in KPIS]
    assert all(len(row) == len(headings) for row in rows)
    place.resize(1400, 4200)
    office.settle()
    for row, (key, kpi) in enumerate(KPIS.items()):
        shown = [item.text() if (item := catalogue.table.item(row, c)) else None for c in range(9)]
        assert shown[1:] == [*catalogue.texts(key)[1:]]
        measure = numbers.measures[key]
        assert rows[row][2] == measure.value
        for act in catalogue.menu_for(row).actions()[: 3 if kpi.how is How.SHARE else 1]:
            act.trigger()
            ids, _ = listed()
            assert set(ids) <= set(numbers.behind(key))
        catalogue.table.cellActivated.emit(row, 0)
        assert listed()[0] == tuple(sorted(numbers.behind(key)))
    assert len(catalogue.menu_for(-1).actions()) == 2


def test_calls_are_counted_where_there_is_a_telephone(place: NumbersPlace, office: Office) -> None:
    board = board_of(place)
    card = board.cards["answered_rate"]
    assert not card.isVisible()
    rang_at = office.services.session.now() - timedelta(minutes=10)
    with office.store() as store:
        for number in ("13800002222", "13900001111", "13900002222"):
            call = calls.record_call(store, number, started_at=rang_at, line="caller_id")
            calls.end_call(store, call.id, rang_at, 3)
        calls.take_call(store, call.id)
    place.load()
    office.settle()
    assert card.isVisible()
    assert (card.figure.text(), card.sample.text()) == ("33.3%", "3 calls")
    asked: list[tuple[CallSpan, str]] = []
    office.services.navigator.calls_requested.connect(
        lambda span, title: asked.append((span, title))
    )
    catalogue = board.catalogue
    row = list(numbers_of(place).measures).index("answered_rate")
    place.resize(1400, 4200)
    office.settle()
    assert catalogue.table.rowCount() == row + 1
    for act in catalogue.menu_for(row).actions()[:3]:
        act.trigger()
    card.chosen.emit("answered_rate", "misses")
    counts = []
    with office.queries() as queries:
        for span, title in asked:
            assert "接听率" in title
            counts.append(len(queries.calls.log(span=span)))
    assert counts == [3, 1, 2, 2]
    person = numbers_of(place).technicians[0]
    place.focus_on({"technician": str(person.technician_id)}, person.name)
    office.settle()
    assert not card.isVisible()  # a call belongs to no technician


def test_the_cards_come_before_the_charts(place: NumbersPlace, office: Office) -> None:
    board = board_of(place)
    old = numbers_of(place)
    card = board.cards["first_time_fix_rate"]
    card.figure.clear()
    place.take_heads(old)
    assert board.numbers is old
    assert card.figure.text() == "100.0%"
    seen: list[str] = []
    place.shown_numbers.connect(lambda _numbers: seen.append("all"))
    shown = board.show_heads

    def watched(heads: Heads) -> None:
        seen.append(type(heads).__name__)
        shown(heads)

    board.show_heads = watched  # type: ignore[method-assign]
    place.load()
    office.settle()
    assert seen == ["Heads", "Numbers", "all"]


def test_a_click_lists_the_orders_behind_a_figure(
    place: NumbersPlace,
    office: Office,
    listed: Callable[[], tuple[tuple[int, ...], str]],
    qtbot: QtBot,
) -> None:
    del qtbot
    board = board_of(place)
    board.cards["first_time_fix_rate"].chosen.emit("first_time_fix_rate", "all")
    ids, title = listed()
    assert len(ids) == FINISHED
    assert title == board.cards["first_time_fix_rate"].name.text()
    with office.queries() as queries:
        orders = queries.orders(ids)
    assert all(order.milestones.finished_at is not None for order in orders)
    board.show_behind("sla_closure_rate", "hits")
    hits, _ = listed()
    board.show_behind("sla_closure_rate", "misses")
    misses, _ = listed()
    board.show_behind("sla_closure_rate")
    everything, _ = listed()
    assert not set(hits) & set(misses)
    assert sorted((*hits, *misses)) == list(everything)


def test_charts_list_what_was_clicked(
    place: NumbersPlace, listed: Callable[[], tuple[tuple[int, ...], str]]
) -> None:
    board, numbers = board_of(place), numbers_of(place)
    best = numbers.technicians[0]
    board.people.chosen.emit(best.technician_id)
    ids, title = listed()
    assert len(ids) == best.finished
    assert best.name in title
    heat = numbers.heat
    weekday, hour = next(
        (day, hour) for day in range(7) for hour in range(24) if heat.late[day][hour]
    )
    board.heat.chosen.emit((weekday, hour))
    assert len(listed()[0]) == heat.late[weekday][hour]
    assert board.heat.hit(hour + 0.5, 6.5 - weekday) == (weekday, hour)
    assert board.heat.hit(hour + 0.5, 9.0) is None


def test_only_charts_in_sight_are_drawn(place: NumbersPlace, office: Office) -> None:
    board = board_of(place)
    assert board.trend.drawn == 1
    assert board.spread.drawn == 0  # below the edge of the page
    place.load()
    office.settle()
    assert board.trend.drawn == 2
    assert board.spread.drawn == 0
    place.resize(1400, 2200)
    office.settle()
    assert board.spread.drawn == 1
    assert board.spread.plot is not None
    drawn = board.trend.drawn
    place.hide()
    place.load()
    office.settle()
    assert board.trend.drawn == drawn
    place.show()
    office.settle()
    assert board.trend.drawn > drawn


def test_another_measure_redraws_its_chart_only(place: NumbersPlace, office: Office) -> None:
    board = board_of(place)
    place.resize(1400, 1600)
    office.settle()
    trend, states = board.trend.drawn, board.states.drawn
    spoken = board.trend.accessibleDescription()
    board.trend.measure.setCurrentIndex(board.trend.measure.findData("finished"))
    office.settle()
    assert board.trend.drawn == trend + 1
    assert board.states.drawn == states
    assert str(ALL) in spoken
    assert str(FINISHED) in board.trend.accessibleDescription()
    for name in ("finished", "closure_rate", "jobs_per_day", "satisfaction"):
        board.people.measure.setCurrentIndex(board.people.measure.findData(name))
        office.settle()
        values = [board.people.value_of(one) for one in numbers_of(place).technicians]
        shown = len([value for value in values if value is not None])
        assert len(board.people._shown) == min(12, shown)


def test_a_filter_narrows_the_figures_and_is_remembered(
    place: NumbersPlace, office: Office, qtbot: QtBot
) -> None:
    from desktop.widgets.filter_bar import FilterOption

    person = numbers_of(place).technicians[0]
    place.period.filters.choose("technician", [FilterOption(person.technician_id, person.name)])
    office.settle()
    assert [one.name for one in numbers_of(place).technicians] == [person.name]
    assert numbers_of(place).measures["finished"].value == person.finished
    memory = place.remember()
    other = NumbersPlace(office.services)
    qtbot.addWidget(other)
    other.restore(memory)
    other.show()
    office.settle()
    assert numbers_of(other).measures["finished"].value == person.finished
    place.period.filters.choose("branch", [FilterOption("没有的网点", "没有的网点")])
    office.settle()
    assert place.stack.currentWidget() is place.empty
    place.empty.chosen.emit()
    office.settle()
    assert place.stack.currentWidget() is place.board


def test_periods(place: NumbersPlace, office: Office, qtbot: QtBot) -> None:
    place.period.choose("last_month")
    office.settle()
    assert place.stack.currentWidget() is place.empty
    with qtbot.waitSignal(office.services.navigator.call_requested):
        place.empty.chosen.emit()
    for name in ("last_30_days", "this_year", "own"):
        place.period.choose(name)
        office.settle()
        assert place.stack.currentWidget() is place.board
        assert numbers_of(place).measures["volume"].value == ALL
    assert place.period.first.isVisible()
    place.period.first.set_day(date(2026, 11, 1))
    place.period.last.set_day(date(2026, 11, 20))
    office.settle()
    assert place.stack.currentWidget() is place.empty
    place.restore({"period": "own", "own": ["2026-11-21", "2026-11-21"], "filters": {}})
    office.settle()
    assert numbers_of(place).measures["volume"].value == ALL
    place.restore({"period": "nonsense", "own": ["x"], "filters": 3})
    assert place.period.choice == "own"


def test_changes_are_shown_but_not_each_of_them(place: NumbersPlace, office: Office) -> None:
    bus: ChangeBus = office.bus
    shown: list[object] = []
    place.shown_numbers.connect(shown.append)
    with office.store() as store:
        queued = next(
            order_id
            for order_id in range(1, ALL + 1)
            if store.order(order_id).status is OrderStatus.QUEUED
        )
        apply_command(store, queued, c.CancelOrder(reason="客户取消"))
    for _ in range(20):
        bus.publish(ChangeSet({"work_order": frozenset({queued})}))
    office.settle()
    assert shown == []  # it was read a moment ago
    place._rest.timeout.emit()
    office.settle()
    assert len(shown) == 1
    assert numbers_of(place).measures["cancelled"].value == 1
    place._rest.stop()
    place._rest.timeout.emit()
    office.settle()
    assert len(shown) == 1


def test_reports_are_made_opened_and_their_place_is_told(
    place: NumbersPlace, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def remember(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(report_bar, "open_file", remember)
    monkeypatch.setattr(
        preview, "show_document", lambda _services, path, _title, _parent: remember(path)
    )
    bar = place.reports
    assert bar.month.currentData() == date(2026, 10, 1)
    months = [bar.month.itemData(place) for place in range(bar.month.count())]
    bar.month.setCurrentIndex(months.index(date(2026, 11, 1)))
    bar.report.click()
    assert not bar.workbook.isEnabled()
    office.settle()
    what, (year, month, language, pdf, workbook) = office.printing.asked[-1]
    assert (what, year, month, language, workbook) == ("monthly_report", 2026, 11, "zh_CN", None)
    assert pdf.suffix == ".pdf"
    assert opened == [pdf]
    assert str(pdf) in bar.where.text()
    assert bar.where.isVisible()
    assert bar.workbook.isEnabled()
    next(each for each in place.commands() if each.name == "numbers.workbook").run()
    office.settle()
    assert office.printing.asked[-1][1][3] is None
    assert opened[-1].suffix == ".xlsx"


def test_an_empty_company_is_told_the_next_step(empty_office: Office, qtbot: QtBot) -> None:
    place = NumbersPlace(empty_office.services)
    qtbot.addWidget(place)
    place.show()
    empty_office.settle()
    assert place.stack.currentWidget() is place.empty
    assert place.board is None
    place.refresh_ink("dark")
