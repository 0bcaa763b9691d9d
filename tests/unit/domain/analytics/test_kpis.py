"""KP-01, KP-04, SL-06: every measure against figures counted by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.analytics.changes import compare
from domain.analytics.columns import Columns
from domain.analytics.kpis import CALL_KEYS, DEFINITIONS, GOLDEN_KEYS, GROUPS, HEADLINE_KEYS, KPIS
from domain.analytics.measures import Band, FactTable
from domain.analytics.periods import Period, month_period, previous_period
from domain.analytics.telephone import call_measures, no_calls
from domain.calls.call import CallTally
from domain.work_orders.kinds import AbnormalCause, OrderStatus
from tests.unit.domain.analytics.facts import OCTOBER, at, fact, table
from tests.unit.domain.analytics.generator import ZONE

DAY = timedelta(days=1)


def _sample() -> FactTable:
    """Six orders that exercise every measure; the expected values below are counted by hand."""
    return table(
        fact(
            1,
            reported_at=at(5, 9),
            accepted_at=at(5, 9, 5),
            dispatched_at=at(5, 9, 20),
            confirmed_at=at(5, 9, 30),
            departed_at=at(5, 9, 40),
            arrived_at=at(5, 10, 0),
            finished=180,
            reviewed_at=at(5, 14),
            due_at=at(5, 13),
            within_sla=True,
            technician_id=1,
            asset_id=7,
            customer_id=3,
            fault="漏水",
            rating=5,
            rating_voluntary=True,
            first_time_fix=True,
            cost_fen=20_000,
            parts_cost_fen=5_000,
            downtime_minutes=180,
        ),
        # The same fault of the same machine ten days later: a repeat, finished late, complained of.
        fact(
            2,
            failed_at=at(15, 8, 15),
            reported_at=at(15, 9),
            dispatched_at=at(15, 10, 0),
            arrived_at=at(15, 11, 0),
            finished=600,
            waiting_minutes=300,
            due_at=at(15, 13),
            within_sla=False,
            technician_id=1,
            asset_id=7,
            customer_id=3,
            fault="漏水",
            rating=2,
            complaint=True,
            abnormal_cause=AbnormalCause.COMPLAINT,
            first_time_fix=False,
            returned_count=1,
            cost_fen=40_000,
            parts_cost_fen=7_000,
        ),
        # Finished without a limit, never rated.
        fact(3, reported_at=at(15, 12), finished=60, technician_id=1, imported=True),
        # Open and long past its limit.
        fact(4, reported_at=at(10), due_at=at(11)),
        # Open since a few days, its limit in November.
        fact(5, reported_at=at(30), due_at=at(1, month=11)),
        fact(6, reported_at=at(8), status=OrderStatus.CANCELLED, due_at=at(9)),
        # September's, finished in October.
        fact(
            7,
            reported_at=at(30, month=9),
            finished=2 * 24 * 60,
            due_at=at(1),
            technician_id=2,
            rating=4,
        ),
    )


EXPECTED: dict[str, tuple[float, int]] = {
    "sla_closure_rate": (1 / 4, 4),
    "jobs_per_head_day": (4 / 3, 3),
    "voluntary_rating_rate": (1 / 3, 3),
    "volume": (5, 5),
    "finished": (4, 4),
    "cancelled": (1, 1),
    "completion_rate": (3 / 5, 5),
    "finished_in_time": (2 / 4, 4),
    "late_orders": (3, 3),
    "backlog": (2, 2),
    "stuck_share": (1 / 2, 2),
    "overdue_rate": (1 / 2, 2),
    # Confirmed after 30 minutes; without a confirmation the arrival, 120; else finished, 60.
    "first_response": ((30 + 120 + 60) / 3, 3),
    "report_delay": (45, 1),
    "intake_time": (5, 1),
    "dispatch_time": ((20 + 60) / 2, 2),
    "arrival_time": ((60 + 120) / 2, 2),
    "travel_time": (20, 1),
    "travel_share": (20 / 140, 1),
    "repair_time": ((120 + 480 - 300) / 2, 2),
    "cycle_time": ((180 + 600 + 60 + 2880) / 4, 4),
    "waiting_time": (300 / 4, 4),
    "approval_time": (120, 1),
    "first_time_fix_rate": (1 / 2, 2),
    "repeat_rate": (1 / 5, 5),
    "return_rate": (1 / 4, 4),
    "satisfaction": (11 / 3, 3),
    "nps": (0, 3),
    "complaint_rate": (1 / 5, 5),
    "abnormal_rate": (1 / 5, 5),
    "parts_cost": (12_000, 4),
    "total_cost": (60_000, 2),
    "order_cost": (30_000, 2),
    "downtime": (180, 1),
    "import_share": (1 / 5, 5),
}


def test_every_measure_has_an_expected_value() -> None:
    assert set(EXPECTED) == set(KPIS)


@pytest.mark.parametrize("key", list(KPIS))
def test_measure_is_what_a_person_counts(key: str) -> None:
    measure = _sample().measure(KPIS[key])
    value, sample = EXPECTED[key]
    assert measure.value == pytest.approx(value)
    assert measure.sample == sample


@pytest.mark.parametrize("key", list(KPIS))
def test_no_orders_is_nothing_not_zero_percent(key: str) -> None:
    measure = table().measure(KPIS[key])
    assert measure.value in (None, 0.0)
    assert (measure.value is None) == (KPIS[key].how.value not in ("count", "sum"))
    assert measure.band is Band.NONE


def test_a_figure_opens_the_orders_behind_it() -> None:
    sample = _sample()
    closure = sample.members(KPIS["sla_closure_rate"])
    assert closure.numerator == (1,)
    assert closure.denominator == (1, 2, 4, 7)
    assert sample.members(KPIS["late_orders"]).denominator == (2, 4, 7)
    assert sample.members(KPIS["repeat_rate"]).numerator == (2,)
    assert sample.members(KPIS["cancelled"]).denominator == (6,)


def test_median_and_ninetieth_percentile() -> None:
    seen = table(*(fact(n, reported_at=at(5), finished=n * 10) for n in range(1, 11)))
    measure = seen.measure(KPIS["cycle_time"])
    assert measure.median == 55
    assert measure.p90 == 91


@pytest.mark.parametrize(
    ("key", "value", "band"),
    [
        ("sla_closure_rate", 0.85, Band.GOOD),
        ("sla_closure_rate", 0.8499, Band.WATCH),
        ("sla_closure_rate", 0.70, Band.WATCH),
        ("sla_closure_rate", 0.6999, Band.BAD),
        ("jobs_per_head_day", 3.0, Band.GOOD),
        ("jobs_per_head_day", 5.0, Band.GOOD),
        ("jobs_per_head_day", 5.1, Band.WATCH),
        ("jobs_per_head_day", 2.0, Band.WATCH),
        ("jobs_per_head_day", 1.99, Band.BAD),
        ("voluntary_rating_rate", 0.60, Band.WATCH),
        ("voluntary_rating_rate", 0.601, Band.GOOD),
        ("voluntary_rating_rate", 0.30, Band.WATCH),
        ("voluntary_rating_rate", 0.299, Band.BAD),
        ("stuck_share", 0.10, Band.GOOD),
        ("stuck_share", 0.31, Band.BAD),
    ],
)
def test_bands_as_the_trade_names_them(key: str, value: float, band: Band) -> None:
    bands = KPIS[key].bands
    assert bands is not None
    assert bands.judge(value, KPIS[key].better) is band


def test_a_running_month_does_not_judge_what_is_not_due_yet() -> None:
    facts = [
        fact(1, reported_at=at(5), due_at=at(6), finished=30),
        fact(2, reported_at=at(19), due_at=at(25)),
    ]
    half = table(*facts, as_of=at(20))
    assert half.measure(KPIS["sla_closure_rate"]).value == 1.0
    assert half.measure(KPIS["backlog"]).value == 1
    assert table(*facts).measure(KPIS["sla_closure_rate"]).value == 0.5


def test_the_company_s_midnight_divides_the_months() -> None:
    # 23:30 in China on 30 September is still September, although London is seven hours behind.
    facts = [fact(1, reported_at=at(30, 23, 30, month=9)), fact(2, reported_at=at(1, 0, 0))]
    columns, october = Columns(facts, ZONE), month_period(OCTOBER, ZONE)
    assert FactTable(columns, october).members(KPIS["volume"]).denominator == (2,)
    september = FactTable(columns, previous_period(october))
    assert september.members(KPIS["volume"]).denominator == (1,)


def test_calls_are_a_figure_only_where_somebody_rings() -> None:
    now = month_period(OCTOBER, ZONE)
    before = previous_period(now)
    assert call_measures(no_calls, now, before) == ({}, {})

    def tally(period: Period) -> CallTally:
        return CallTally(40, 30) if period == now else CallTally()

    measures, former = call_measures(tally, now, before)
    rate = measures["answered_rate"]
    assert (rate.value, rate.sample, rate.hits) == (0.75, 40, 30.0)
    assert former["answered_rate"].value is None
    assert compare(measures, former)[0].verdict is Band.NONE
    (change,) = compare(measures, call_measures(lambda _: CallTally(40, 36), now, before)[0])
    assert change.verdict is Band.BAD


def test_catalogue_is_complete() -> None:
    assert GOLDEN_KEYS == ("sla_closure_rate", "jobs_per_head_day", "voluntary_rating_rate")
    assert set(HEADLINE_KEYS) <= set(KPIS)
    assert {each.group for each in DEFINITIONS.values()} == set(GROUPS)
    assert all(each.name and each.formula and each.definition for each in DEFINITIONS.values())
    assert set(DEFINITIONS) == {*KPIS, *CALL_KEYS}
    assert all(KPIS[key].bands for key in GOLDEN_KEYS)
