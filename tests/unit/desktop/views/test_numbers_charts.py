"""Charts of the figures' place: narrowed by a click, cut any way, copied, kept as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from desktop.theme import ink
from desktop.views.numbers.board import NumbersBoard
from desktop.views.numbers.cut_chart import BY
from desktop.views.numbers.figures import Numbers
from desktop.views.numbers.load_chart import ELSEWHERE
from desktop.views.numbers.place import NumbersPlace
from desktop.views.numbers.spans import spans_of
from domain.analytics.cuts import DIMENSIONS
from domain.areas import Area
from domain.usecases.geography import save_area
from tests.unit.desktop.fake_services import Office

ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def place(office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[NumbersPlace]:
    monkeypatch.setenv("PAIDAN_HOME", str(office.folder))
    made = NumbersPlace(office.services)
    qtbot.addWidget(made)
    made.resize(1500, 2600)
    made.show()
    office.settle()
    yield made
    QGuiApplication.clipboard().clear()


def board_of(place: NumbersPlace) -> NumbersBoard:
    assert place.board is not None
    return place.board


def numbers_of(place: NumbersPlace) -> Numbers:
    numbers = board_of(place).numbers
    assert numbers is not None
    return numbers


def test_a_click_narrows_all_figures_and_a_second_one_widens_them(
    place: NumbersPlace, office: Office
) -> None:
    board = board_of(place)
    everything = numbers_of(place).measures["volume"].value
    person = next(one for one in numbers_of(place).technicians if one.finished)
    board.people.look_at(person.technician_id)
    office.settle()
    assert [one.name for one in numbers_of(place).technicians] == [person.name]
    assert numbers_of(place).measures["finished"].value == person.finished
    (chip,) = place.focus.chips
    assert person.name in chip.text()
    assert place.focus.isVisible()
    region = next(row for row in numbers_of(place).cut_by("region", "volume", 9).rows)
    board.load.look_at(region.key)
    office.settle()
    assert place.focus.chosen == {"technician": str(person.technician_id), "region": region.key}
    both = numbers_of(place).measures["volume"].value
    assert both == region.values["volume"]
    board.people.look_at(person.technician_id)
    office.settle()
    assert place.focus.chosen == {"region": region.key}
    place.focus.chips[0].click()
    office.settle()
    assert numbers_of(place).measures["volume"].value == everything
    assert not place.focus.isVisible()


def test_a_focus_without_orders_can_be_left(place: NumbersPlace, office: Office) -> None:
    place.focus_on({"fault": "没有的故障"}, "没有的故障")
    office.settle()
    assert place.stack.currentWidget() is place.empty
    place.empty.chosen.emit()
    office.settle()
    assert place.stack.currentWidget() is place.board


def test_every_dimension_can_be_compared(place: NumbersPlace, office: Office) -> None:
    assert set(BY) == set(DIMENSIONS)
    chart = board_of(place).cuts
    chart.measure.setCurrentIndex(chart.measure.findData("volume"))
    total = numbers_of(place).measures["volume"].value
    for dimension in BY:
        chart.by.setCurrentIndex(chart.by.findData(dimension))
        office.settle()
        assert chart.cut is not None
        assert chart.cut.dimension == dimension
        _, rows = chart.data()
        assert all(row[0] for row in rows), dimension
        if dimension in ("channel", "priority", "weekday", "type"):
            assert sum(float(str(row[1] or 0)) for row in rows) == total
        for row in chart.cut.rows[:2]:
            ids = numbers_of(place).of_member(dimension, row.key, "volume")
            assert len(ids) == (row.values["volume"] or 0)


def test_the_spread_of_a_time(place: NumbersPlace, office: Office) -> None:
    chart, numbers = board_of(place).spread, numbers_of(place)
    for place_of_key in range(chart.measure.count()):
        chart.measure.setCurrentIndex(place_of_key)
        office.settle()
        spread = chart.spread
        assert spread is not None
        assert sum(spread.counts) == spread.measure.sample == numbers.measures[chart.key].sample
        for stretch, count in enumerate(spread.counts):
            assert len(numbers.in_stretch(chart.key, stretch)) == count
    chart.measure.setCurrentIndex(0)
    office.settle()
    assert chart.spread is not None
    assert chart.spread.limit is not None
    listed: list[tuple[int, ...]] = []
    board_of(place).list_wanted.connect(lambda ids, _title: listed.append(ids))
    stretch = next(i for i, count in enumerate(chart.spread.counts) if count)
    chart.look_at(stretch)
    assert len(listed[-1]) == chart.spread.counts[stretch]


def test_a_chart_is_copied_and_its_data_kept(
    place: NumbersPlace, office: Office, tmp_path: Path
) -> None:
    board = board_of(place)
    for chart in board.charts:
        headings, rows = chart.data()
        assert headings
        assert rows or chart in (board.pareto, board.cuts)  # nobody noted a fault this morning
        assert all(len(row) == len(headings) for row in rows)
    menu = QMenu()
    board.heat.menu.fill(menu, None)
    _all, _line, copy, _save = menu.actions()
    copy.trigger()
    picture = QGuiApplication.clipboard().pixmap()
    assert (picture.width(), picture.height()) == (board.heat.width(), board.heat.height())
    headings, rows = board.trend.data()
    place.write_data(headings, rows, tmp_path / "trend")
    office.settle()
    read = CalamineWorkbook.from_path(str(tmp_path / "trend.xlsx")).get_sheet_by_index(0)
    assert read.to_python()[0] == list(headings)
    assert len(read.to_python()) == len(rows) + 1
    place.write_data(headings, rows, tmp_path / "trend.csv")
    office.settle()
    assert len((tmp_path / "trend.csv").read_text("utf-8-sig").splitlines()) == len(rows) + 1
    wanted: list[tuple[object, ...]] = []
    board.heat.chosen.connect(lambda found: wanted.append((found,)))
    board.heat.menu.fill(menu, (5, 9))
    only, show, *_ = menu.actions()
    show.trigger()
    assert wanted == [((5, 9),)]
    only.trigger()
    office.settle()
    assert place.focus.chosen == {"weekday": "5", "hour": "9"}


def test_every_chart_opens_the_orders_behind_it_and_each_of_its_parts(
    place: NumbersPlace, office: Office
) -> None:
    board, numbers = board_of(place), numbers_of(place)
    listed: list[tuple[tuple[int, ...], str]] = []
    board.list_wanted.connect(lambda ids, title: listed.append((ids, title)))
    volume = set(numbers.behind("volume"))
    for chart in board.charts:
        chart.chosen.emit(None)
        ids, title = listed[-1]
        assert title
        assert len(set(ids)) == len(ids)
    for place_of, bucket in enumerate(numbers.trend):
        assert len(board.trend.orders(place_of)[0]) == bucket.reported
    assert set(board.trend.orders(None)[0]) == volume
    for place_of, states in enumerate(numbers.states):
        for state, count in enumerate(states.counts):
            assert len(board.states.orders((place_of, state))[0]) == count
    assert board.states.hit(0, -1) is None
    for weekday, row in enumerate(numbers.heat.late):
        for hour, count in enumerate(row):
            assert len(board.heat.orders((weekday, hour))[0]) == count
    for bar in numbers.pareto:
        assert len(board.pareto.orders(bar.fault)[0]) == bar.count
    assert sum(bar.count for bar in numbers.ages) == numbers.measures["backlog"].value
    for age in numbers.ages:
        assert len(board.ages.orders(age.key)[0]) == age.count
    for one in numbers.technicians:
        assert len(board.people.orders(one.technician_id)[0]) == one.finished


def test_the_map_of_load(place: NumbersPlace, office: Office) -> None:
    chart, board = board_of(place).load, board_of(place)
    for ground in ("region", "cell", ""):
        chart.by.setCurrentIndex(chart.by.findData(ground))
        for number in range(chart.measure.count()):
            chart.measure.setCurrentIndex(number)
            office.settle()
            assert chart.found is not None
            found = chart.found.load_map
            every = set(chart.orders(None)[0])
            assert (
                found.total
                == len(every)
                == sum(p.orders for p in found.places) + len(found.elsewhere)
            )
            for one in found.places:
                ids = chart.orders(one.key)[0]
                assert len(ids) == one.orders
                assert set(ids) <= every
                every -= set(ids)
            assert every == set(found.elsewhere) == set(chart.orders(ELSEWHERE)[0])
    assert chart.grounds == "region"
    chart.measure.setCurrentIndex(chart.measure.findData("reported"))
    office.settle()
    # What the mouse finds is what was drawn there.
    assert chart.ground is not None
    first = chart.places[0]
    x, y = chart.ground.at(first.lat, first.lon)
    assert chart.hit(x, y) == first.key
    assert first.label in chart.tip(x, y)
    assert chart.hit(9.0, 9.0) is None
    # Drawn with copies: the colours of the theme are everybody's.
    assert {ink.colour(token).alpha() for token in ("panel", "rail_text", "accent", "sub")} == {255}
    with office.store() as store:
        ring = ((first.lat - 1, first.lon - 1), (first.lat - 1, first.lon + 1))
        corner = (first.lat + 1, first.lon)
        save_area(store, Area("", "大区", (*ring, corner)))
    place.load()
    office.settle()
    assert chart.grounds == "area"
    (area,) = chart.places
    assert (area.label, area.orders) == ("大区", len(board.load.orders(area.key)[0]))
    board.load.look_at(area.key)
    office.settle()
    assert place.focus.chosen == {"area": area.key}
    assert numbers_of(place).measures["volume"].value == area.orders


def test_the_same_days_a_year_before(place: NumbersPlace, office: Office) -> None:
    now = datetime(2028, 3, 10, tzinfo=UTC)
    month = spans_of("last_month", now, ZONE, against="year")
    assert (month.before.first_on.isoformat(), month.before.last_on.isoformat()) == (
        "2027-02-01",
        "2027-02-28",
    )
    running = spans_of("this_month", now, ZONE, against="year")
    assert running.before.as_of_at < running.before.end_at
    own = (month.now.last_on, month.now.last_on)  # the 29th of February
    days = spans_of("own", now, ZONE, own, against="year")
    assert days.before.first_on.isoformat() == "2027-02-28"
    place.period.comparison.setCurrentIndex(1)
    office.settle()
    assert numbers_of(place).spans.before.first_on.year == 2025
    assert place.remember()["against"] == "year"
