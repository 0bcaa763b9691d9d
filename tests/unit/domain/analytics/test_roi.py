"""Figures before and after, what is saved by them, and what is only assumed."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from domain.analytics.roi import Roi, RoiInputs, baseline_of, compute_roi, months_from, read_inputs
from domain.analytics.sources import GivenFacts
from domain.errors import InvalidInput
from domain.work_orders.kinds import OrderStatus
from tests.unit.domain.analytics.facts import at, fact
from tests.unit.domain.analytics.generator import ZONE


def inputs(**more: object) -> RoiInputs:
    stored = {f"roi.{name}": value for name, value in more.items()}
    return read_inputs(stored.get)


def month(number: int, a_day: int, cost_fen: int = 10_000) -> GivenFacts:
    """Ten days of one technician who finishes ``a_day`` orders each."""
    return GivenFacts(
        [
            fact(
                number * 1000 + day * 10 + turn,
                reported_at=at(day, 9, month=number),
                finished_at=at(day, 10, month=number) + timedelta(minutes=turn),
                status=OrderStatus.FINISHED,
                technician_id=1,
                technician_name="陈志强",
                cost_fen=cost_fen,
            )
            for day in range(1, 11)
            for turn in range(a_day)
        ]
    )


def returned(**more: object) -> Roi:
    """October with four jobs a day after a June with two."""
    wanted = inputs(baseline_months=1, **more)
    before = baseline_of(wanted, date(2026, 6, 9), ZONE)
    now = months_from(date(2026, 10, 1), 1, ZONE)
    return compute_roi(wanted, now, month(10, 4), before, month(6, 2))


def test_the_catalogue_s_example() -> None:
    roi = returned()
    assert (roi.loss_fen, roi.expected_fen, roi.cost_fen) == (2_000_000, 600_000, 250_000)
    assert roi.break_even_share == pytest.approx(0.125)
    assert roi.payback_months(roi.expected_fen) == pytest.approx(5.0)
    assert roi.payback_months(-1.0) is None


def test_what_is_measured_becomes_money() -> None:
    roi = returned(clerks=0)
    lines = {line.key: line for line in roi.lines}
    assert (lines["jobs_per_head_day"].before, lines["jobs_per_head_day"].now) == (2.0, 4.0)
    assert (lines["dispatch_time"].before, lines["dispatch_time"].assumed) == (47.0, True)
    assert not lines["first_response"].assumed
    months = 31 / 30.4
    # Forty orders took ten days instead of twenty.
    assert roi.savings["work"] == pytest.approx(10 / months * 30_000)
    assert roi.measured_fen == pytest.approx(10 / months * 30_000)
    assert roi.lost_orders == pytest.approx(40 / months * 0.19)


def test_a_change_for_the_worse_costs() -> None:
    wanted = inputs(baseline_months=1, clerks=0)
    before = months_from(date(2026, 6, 1), 1, ZONE)
    now = months_from(date(2026, 10, 1), 1, ZONE)
    roi = compute_roi(wanted, now, month(10, 1), before, month(6, 2))
    assert roi.measured_fen < 0


def test_without_a_baseline_nothing_is_measured() -> None:
    wanted = inputs()
    now = months_from(date(2026, 8, 1), 3, ZONE)
    roi = compute_roi(wanted, now, month(10, 4), now, month(10, 4))
    assert roi.baseline is None
    assert (roi.savings["work"], roi.savings["repeats"]) == (None, None)
    assert roi.measured_fen == roi.savings["entry"] == 2 * 2 * 22 * 3000
    assert baseline_of(wanted, None, ZONE) is None


def test_the_baseline_may_be_named() -> None:
    named = dataclasses.replace(inputs(), baseline_month="2025-11")
    period = baseline_of(named, date(2020, 1, 1), ZONE)
    assert period is not None
    assert (period.first_on, period.last_on) == (date(2025, 11, 1), date(2026, 1, 31))
    with pytest.raises(InvalidInput, match="month_invalid"):
        baseline_of(dataclasses.replace(named, baseline_month="2025-13"), None, ZONE)
