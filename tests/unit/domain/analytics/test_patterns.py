"""KP-08 to KP-15: cuts, trends, Pareto, heat map, steps, repeats, ages and reasons."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.analytics.backlog import abnormal_lines, age_buckets, late_lines, reason_of
from domain.analytics.bottlenecks import _all_steps, find_bottleneck, slow_orders, steps_of
from domain.analytics.columns import Columns
from domain.analytics.cuts import DIMENSIONS, cut, members_of
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable, How
from domain.analytics.patterns import by_day, by_period, heat_map, pareto
from domain.analytics.periods import month_period, week_period
from domain.analytics.repeats import find_repeats
from domain.work_orders.kinds import AbnormalCause, OrderStatus, WaitReason
from tests.unit.domain.analytics.facts import OCTOBER, at, fact, table
from tests.unit.domain.analytics.generator import ZONE, make_facts


@pytest.fixture(scope="module")
def busy() -> FactTable:
    facts = make_facts(400, OCTOBER, months=2)
    return FactTable(Columns(facts, ZONE), month_period(OCTOBER, ZONE), find_repeats(facts))


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_cuts_add_up_to_the_whole(busy: FactTable, dimension: str) -> None:
    """KP-10."""
    keys = ("volume", "finished", "late_orders", "parts_cost")
    rows = cut(busy, dimension, keys).rows
    whole = dict.fromkeys(keys, 0.0)
    for row in rows:
        for key in keys:
            whole[key] += row.values[key] or 0.0
    if dimension == "fault":
        # Only repairs carry a fault.
        assert 0 < whole["volume"] < (busy.measure(KPIS["volume"]).value or 0)
        return
    for key in keys:
        assert whole[key] == pytest.approx(busy.measure(KPIS[key]).value)


@pytest.mark.parametrize("dimension", ["branch", "technician", "channel", "hour"])
def test_each_member_is_measured_like_the_whole(busy: FactTable, dimension: str) -> None:
    keys = [key for key, kpi in KPIS.items() if kpi.how in (How.SHARE, How.MEAN, How.PER_HEAD_DAY)]
    for row in cut(busy, dimension, keys).rows:
        only = members_of(busy, dimension, row.key)
        for key in keys:
            alone = busy.measure(KPIS[key], only)
            assert row.samples[key] == alone.sample
            assert row.values[key] == (
                None if alone.value is None else pytest.approx(alone.value)
            ), key


def test_a_cut_can_be_limited_but_knows_its_size(busy: FactTable) -> None:
    whole = cut(busy, "asset", ("volume",))
    few = cut(busy, "asset", ("volume",), limit=5)
    assert few.rows == whole.rows[:5]
    assert few.total == whole.total == len(whole.rows)
    assert not members_of(busy, "asset", "no such machine").any()


def test_days_of_the_month(busy: FactTable) -> None:
    days = by_day(busy)
    assert [day.on for day in days] == [date(2026, 10, n) for n in range(1, 32)]
    assert sum(day.reported for day in days) == busy.measure(KPIS["volume"]).value
    assert sum(day.finished for day in days) == busy.measure(KPIS["finished"]).value
    assert sum(day.late for day in days) == busy.measure(KPIS["late_orders"]).value


def test_trend_ends_with_this_month_and_begins_with_the_first_order() -> None:
    facts = make_facts(60, OCTOBER, months=4)
    points = by_period(Columns(facts, ZONE), month_period(OCTOBER, ZONE), {})
    assert [point.first_on.month for point in points] == [7, 8, 9, 10]
    alone = FactTable(Columns(facts, ZONE), month_period(date(2026, 8, 1), ZONE))
    assert points[1].values["volume"] == alone.measure(KPIS["volume"]).value
    assert by_period(Columns([], ZONE), month_period(OCTOBER, ZONE), {}) == ()


def test_trend_of_a_week_is_over_weeks() -> None:
    facts = make_facts(60, OCTOBER, months=4)
    points = by_period(Columns(facts, ZONE), week_period(date(2026, 10, 14), ZONE), {})
    assert len(points) == 12
    assert points[-1].first_on == date(2026, 10, 12)
    assert {point.first_on.weekday() for point in points} == {0}


def test_weeks_begin_on_monday() -> None:
    week = week_period(date(2026, 10, 8), ZONE)
    assert (week.first_on, week.last_on) == (date(2026, 10, 5), date(2026, 10, 11))
    assert week.name == "2026-W41"


def test_pareto_counts_faults_with_their_running_share() -> None:
    """KP-08."""
    faults = ["漏水"] * 5 + ["困人"] * 3 + ["跳闸"] * 2 + [""]
    bars = pareto(table(*(fact(n, fault=name) for n, name in enumerate(faults))))
    assert [(bar.fault, bar.count) for bar in bars] == [("漏水", 5), ("困人", 3), ("跳闸", 2)]
    assert [bar.cumulative for bar in bars] == pytest.approx([0.5, 0.8, 1.0])
    assert pareto(table(fact())) == ()


def test_heat_map_is_by_local_weekday_and_hour() -> None:
    """KP-14: 6 October 2026 is a Tuesday."""
    late = fact(1, reported_at=at(6, 8, 30), due_at=at(6, 9), finished=300)
    in_time = fact(2, reported_at=at(6, 8, 45), due_at=at(6, 20), finished=30)
    heat = heat_map(table(late, in_time))
    assert heat.late[1][8] == 1
    assert heat.due[1][8] == 2
    assert heat.late_total == 1


def test_the_slowest_step_is_found_with_its_share() -> None:
    """KP-12: a review of a day dwarfs everything else."""
    orders = [
        fact(
            n,
            reported_at=at(5),
            dispatched_at=at(5, 9, 20),
            arrived_at=at(5, 10),
            finished=120,
            waiting_minutes=15,
            reviewed_at=at(6, 11),
            due_at=at(5, 8 + 4 * n),
        )
        for n in (1, 2)
    ]
    found = find_bottleneck(table(*orders))
    assert found.slowest == "review"
    review, work, waiting = found.step("review"), found.step("work"), found.step("waiting")
    assert review and work and waiting
    assert review.mean_minutes == 24 * 60
    assert review.share == pytest.approx(1440 / 1560)
    assert (work.mean_minutes, waiting.mean_minutes) == (45, 15)
    # What lies behind it: whoever took as long as all do, or longer; of the late ones alone.
    behind = slow_orders(table(*orders), "review", review.mean_minutes)
    assert sorted(behind) == [1, 2]
    longer = fact(3, reported_at=at(5), finished=120, reviewed_at=at(8, 11), due_at=at(5, 8))
    assert slow_orders(table(*orders, longer), "review", review.mean_minutes + 1) == (3,)
    assert slow_orders(table(*orders), "waiting", 16) == ()
    late = slow_orders(table(*orders, longer), "review", 0, late=True)
    assert late[0] == 3
    assert set(late) <= {1, 2, 3}
    # Travel takes in the departure that nobody recorded.
    assert steps_of(orders[0]) == {
        "dispatch": 20,
        "travel": 40,
        "work": 45,
        "waiting": 15,
        "review": 1440,
    }


moments = st.none() | st.integers(-300, 3000)


@settings(max_examples=60)
@given(
    st.lists(moments, min_size=7, max_size=7),
    st.integers(0, 400),
    moments,
    st.none() | st.booleans(),
)
def test_columns_agree_with_single_orders(
    minutes: list[int | None], waiting: int, due: int | None, within: bool | None
) -> None:
    names = ("accepted", "dispatched", "confirmed", "departed", "arrived", "finished", "reviewed")
    start = at(5)

    def after(value: int | None) -> Any:
        return None if value is None else start + timedelta(minutes=value)

    one = fact(
        waiting_minutes=waiting,
        due_at=after(due),
        within_sla=within,
        **{f"{name}_at": after(value) for name, value in zip(names, minutes, strict=True)},
    )
    columns = Columns([one], ZONE)
    assert bool(columns.met_sla[0]) == one.met_sla()
    steps = {key: float(value[0]) for key, value in _all_steps(columns).items()}
    known = {key: value for key, value in steps.items() if not np.isnan(value)}
    assert known == pytest.approx(steps_of(one))


def test_repeats_need_the_same_place_fault_and_thirty_days() -> None:
    """KP-03, AS-10."""
    first = fact(1, reported_at=at(1), finished=60, asset_id=7, fault="漏水")
    same = fact(2, reported_at=at(20), asset_id=7, fault="漏水")
    other_fault = fact(3, reported_at=at(20), asset_id=7, fault="困人")
    other_machine = fact(4, reported_at=at(20), asset_id=8, fault="漏水")
    too_late = fact(5, reported_at=at(5, month=11), asset_id=7, fault="漏水")
    no_fault = fact(6, reported_at=at(20), asset_id=7)
    marked = fact(7, reported_at=at(20), repeat_of_order_id=1)
    cancelled = fact(8, reported_at=at(21), asset_id=7, fault="漏水", status=OrderStatus.CANCELLED)
    everything = [first, same, other_fault, other_machine, too_late, no_fault, marked, cancelled]
    assert find_repeats(everything) == {2: 1, 7: 1}


def test_without_a_machine_the_customer_counts() -> None:
    first = fact(1, reported_at=at(1), finished=60, customer_id=3, fault="漏水")
    again = fact(2, reported_at=at(9), customer_id=3, fault="漏水")
    assert find_repeats([again, first]) == {2: 1}


def test_ages_of_the_backlog() -> None:
    """R: stuck is what is open for more than seven days."""
    end = month_period(OCTOBER, ZONE).end_at
    days = (0.5, 1, 2, 3, 6, 7, 8, 29, 31)
    buckets = age_buckets(
        table(*(fact(n, reported_at=end - timedelta(days=d)) for n, d in enumerate(days)))
    )
    assert {age.key: age.count for age in buckets} == {
        "up_to_1": 2,
        "1_to_3": 2,
        "3_to_7": 2,
        "7_to_30": 2,
        "over_30": 1,
    }
    assert buckets[-1].order_ids == (8,)


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"abnormal_cause": AbnormalCause.LOST_CONTACT}, "reason_flagged"),
        ({"abnormal_cause": AbnormalCause.LATE, "returned_count": 2}, "reason_returned"),
        ({"returned_count": 1, "finished": 600}, "reason_returned"),
        (
            {"finished": 600, "waiting_minutes": 400, "wait_reason": WaitReason.PARTS},
            "reason_waiting_for",
        ),
        ({"finished": 600, "waiting_minutes": 400}, "reason_waiting"),
        ({}, "reason_not_dispatched"),
        ({"dispatched_at": at(5, 9, 5)}, "reason_running"),
        ({"dispatched_at": at(5, 15), "arrived_at": at(5, 16), "finished": 480}, "reason_step"),
    ],
)
def test_a_late_order_says_why(more: dict[str, Any], key: str) -> None:
    order = fact(due_at=at(5, 10), **more)
    period = month_period(OCTOBER, ZONE)
    found = reason_of(order, period.end_at, find_bottleneck(table()))
    assert found.key == key
    if key == "reason_step":
        assert found.params == {"step": "dispatch", "step_minutes": 360}


def test_lists_of_late_and_abnormal_orders() -> None:
    """SL-08."""
    done = fact(1, due_at=at(5, 10), finished=300)
    later = fact(2, due_at=at(5, 10), finished=900, abnormal_cause=AbnormalCause.OTHER)
    still_open = fact(3, due_at=at(30))
    seen = table(done, later, still_open)
    lines = late_lines(seen, find_bottleneck(seen))
    assert [line.order_id for line in lines] == [3, 2, 1]
    assert lines[2].late_minutes == 240
    assert [line.order_id for line in abnormal_lines(seen, find_bottleneck(seen))] == [2]
