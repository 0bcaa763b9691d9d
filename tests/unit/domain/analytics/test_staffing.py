"""KP-19, SL-11: who was on shift when orders became late; stock where orders surge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from domain.analytics.month import MonthlyFigures, compute_figures
from domain.analytics.periods import month_period
from domain.analytics.sources import GivenFacts
from domain.analytics.surroundings import (
    Supply,
    Surroundings,
    people_on_shift,
    supply_of,
)
from domain.company import CompanyProfile
from domain.parts.part import HolderKind, Part, Stock
from domain.people.technician import Branch, Leave, Shift, Technician
from domain.work_orders.order import PartUsed
from exports.texts import LANGUAGES, texts
from tests.unit.domain.analytics.facts import OCTOBER, at, fact
from tests.unit.domain.analytics.generator import ZONE

PERIOD = month_period(OCTOBER, ZONE)
WEEK = tuple(Shift(day, time(8), time(17), time(12), 60) for day in range(5))


def _person(id_: int, **more: Any) -> Technician:
    return Technician(id=id_, name=f"技师{id_}", phone=f"1380000{id_:04d}", shifts=WEEK, **more)


def test_people_on_shift_are_counted_by_weekday_and_hour() -> None:
    away = Leave(at(6, 0), at(7, 0))  # one of the four Tuesdays
    night = Technician(3, "夜班", "1", shifts=(Shift(6, time(22), time(2)),))
    on_shift = people_on_shift([_person(1), _person(2, leaves=(away,)), night], PERIOD)
    assert on_shift[0][8] == on_shift[0][16] == 2.0
    assert on_shift[0][7] == on_shift[0][17] == on_shift[5][10] == 0.0
    assert on_shift[1][10] == 1.75
    assert on_shift[6][22] == on_shift[6][23] == 1.0
    assert on_shift[0][0] == on_shift[0][1] == 1.0
    assert people_on_shift([Technician(4, "无班", "2")], PERIOD) == ()


def _busy_tuesdays() -> list[Any]:
    """Ten orders an hour on Tuesdays from 8 to 11, every second late; two a day otherwise."""
    orders, number = [], 0
    for day in range(1, 31):
        tuesday = date(2026, 10, day).weekday() == 1
        for hour in range(8, 11) if tuesday else (9, 14):
            for minute in range(0, 60, 6) if tuesday else (0,):
                number += 1
                late = tuesday and number % 2 == 0
                reported = at(day, hour, minute)
                orders.append(
                    fact(
                        number,
                        reported_at=reported,
                        due_at=reported,
                        within_sla=not late,
                        finished=80,
                        departed_at=at(day, hour, minute),
                        arrived_at=reported + timedelta(minutes=20),
                        region="天河",
                    )
                )
    return orders


def figures_of(orders: list[Any], around: Surroundings | None = None) -> MonthlyFigures:
    return compute_figures(GivenFacts(orders), PERIOD, CompanyProfile("测试"), surroundings=around)


def test_a_time_with_too_few_people_is_named_with_a_proposal() -> None:
    people = [_person(number) for number in range(1, 4)]
    figures = figures_of(_busy_tuesdays(), Surroundings(people_on_shift(people, PERIOD)))
    staffing = figures.staffing
    assert staffing is not None
    assert staffing.order_minutes == pytest.approx(80.0)
    (worst,) = staffing.tight
    assert (worst.weekday, worst.first, worst.last) == (1, 8, 11)
    assert (worst.per_hour, worst.people) == (10.0, 3.0)
    assert worst.load == pytest.approx(10 * 80 / 60 / 3)
    assert worst.late == 60
    assert worst.late_share == 1.0
    assert staffing.more == 11  # 13.3 people's work for three
    assert staffing.served == 60
    assert all(one.people >= 2 and one.load is not None for one in staffing.idle)
    found = next(one for one in figures.findings if one.message.key.startswith("finding_staffing"))
    assert len(found.order_ids) == worst.late
    assert "星期二 8–11 点" in texts("zh_CN").message(found.message)
    for language in LANGUAGES:
        assert "{" not in texts(language).message(found.message)


def test_one_bad_day_is_no_pattern_of_a_weekday() -> None:
    around = Surroundings(people_on_shift([_person(number) for number in range(1, 4)], PERIOD))
    orders = [
        one if one.reported_at.day == 6 else replace(one, within_sla=True)
        for one in _busy_tuesdays()
    ]
    figures = figures_of(orders, around)
    assert figures.heat.late_total == 15
    assert figures.staffing is not None
    assert figures.staffing.tight == ()
    assert not [one for one in figures.findings if one.topic == "lateness"]
    # Twice is one.
    twice = [
        one if one.reported_at.day in (6, 13) else replace(one, within_sla=True)
        for one in _busy_tuesdays()
    ]
    again = figures_of(twice, around)
    assert again.staffing is not None
    assert again.staffing.tight
    assert [one for one in again.findings if one.topic == "lateness"]


def test_nobody_is_asked_for_at_night_where_little_comes_in() -> None:
    around = Surroundings(people_on_shift([_person(1)], PERIOD))
    nights = [
        fact(n, reported_at=at(1 + 7 * (n % 4), 3), due_at=at(1 + 7 * (n % 4), 4), finished=90)
        for n in range(12)
    ]
    figures = figures_of(nights, around)
    assert figures.heat.late_total == 12
    assert figures.staffing is None or figures.staffing.tight == ()


def test_without_shifts_or_without_lateness_nothing_is_proposed() -> None:
    assert figures_of(_busy_tuesdays(), Surroundings()).staffing is None
    on_shift = people_on_shift([_person(1)], PERIOD)
    punctual = [fact(n, reported_at=at(5 + n % 20), finished=60) for n in range(20)]
    assert figures_of(punctual, Surroundings(on_shift)).staffing is None
    enough = people_on_shift([_person(n) for n in range(1, 21)], PERIOD)
    staffing = figures_of(_busy_tuesdays(), Surroundings(enough)).staffing
    assert staffing is not None
    assert (staffing.tight, staffing.more) == ((), 0)


def test_a_surge_asks_how_long_the_parts_there_last() -> None:
    """SL-11."""
    before = [fact(n, reported_at=at(5, month=9), finished=60, region="天河") for n in range(20)]
    now = [fact(100 + n, reported_at=at(5), finished=60, region="天河") for n in range(40)]
    asked: list[tuple[str, int]] = []

    def supply(region: str, ids: Any) -> list[Supply]:
        asked.append((region, len(ids)))
        return [Supply("启动电容", 31, 13), Supply("遥控器", 31, 14)]

    figures = figures_of([*before, *now], Surroundings((), supply))
    found = next(one for one in figures.findings if one.topic == "surge")
    assert found.message.key == "finding_surge_short"
    assert found.message.params["names"] == ("启动电容 × 13",)  # one a day: short of 14 days
    assert asked == [("天河", 40)]
    for language in LANGUAGES:
        assert "启动电容 × 13" in texts(language).message(found.message)


def test_the_stock_of_a_region_is_that_of_its_branches_and_their_vans() -> None:
    branches = [Branch(1, "天河分部", "TH", regions=("天河",)), Branch(2, "番禺分部", "PY")]
    people = [_person(7, branch_id=1), _person(8, branch_id=2), _person(9, regions=("天河",))]
    stock = (
        Stock(HolderKind.WAREHOUSE, 1, 5),
        Stock(HolderKind.WAREHOUSE, 2, 100),
        Stock(HolderKind.VAN, 7, 2),
        Stock(HolderKind.VAN, 8, 50),
        Stock(HolderKind.VAN, 9, 1),
    )
    parts = [Part(1, "启动电容", "P-1", stock=stock), Part(2, "螺丝", stock=stock)]
    lines = [PartUsed("启动电容", 3, code="P-1"), PartUsed("没有的", 4)]
    assert supply_of("天河", lines * 2, parts, branches, people) == (Supply("启动电容", 6, 8),)
    (elsewhere,) = supply_of("越秀", lines, parts, branches, people)
    assert elsewhere.stock == 158
