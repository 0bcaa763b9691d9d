"""KP-05, KP-12 to KP-15, KP-19: what the figures say, each from a story told in orders."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from domain.analytics.changes import compare
from domain.analytics.facts import OrderFact, PartFact
from domain.analytics.kpis import KPIS
from domain.analytics.measures import Band
from domain.analytics.messages import Finding
from domain.analytics.month import MonthlyFigures
from domain.company import CompanyProfile
from tests.unit.domain.analytics.facts import OCTOBER, at, fact, table
from tests.unit.domain.analytics.figures import compute_month, compute_week
from tests.unit.domain.analytics.generator import ZONE, make_facts, make_parts

COMPANY = CompanyProfile("好运来")


def _month(facts: Iterable[OrderFact], as_of: datetime | None = None) -> MonthlyFigures:
    return compute_month(list(facts), [], OCTOBER, ZONE, COMPANY, as_of=as_of)


def _find(figures: MonthlyFigures, key: str) -> Finding:
    return next(finding for finding in figures.findings if finding.message.key == key)


def _keys(figures: MonthlyFigures) -> set[str]:
    return {finding.message.key for finding in figures.findings}


def test_a_quiet_month_says_so() -> None:
    assert _keys(_month([])) == {"finding_nothing"}


def test_golden_measures_come_first_with_their_late_orders() -> None:
    orders = [
        fact(n, reported_at=at(5), due_at=at(5, 12), finished=60 if n > 4 else 600, technician_id=1)
        for n in range(1, 11)
    ]
    figures = _month(orders)
    first = figures.findings[0]
    assert first.message.key == "finding_sla_closure_rate_bad"
    assert first.message.params["hits"] == 6
    assert first.order_ids == (1, 2, 3, 4)
    assert first.level is Band.BAD
    assert figures.findings[1].message.key == "finding_jobs_per_head_day_high"


def test_late_orders_heaped_on_one_weekday_morning() -> None:
    """KP-14: 73 % of the late orders on one weekday morning."""
    tuesdays = [
        fact(
            n,
            reported_at=at(6 + 7 * (n % 2), 8 + n % 4),
            due_at=at(6 + 7 * (n % 2), 13),
            finished=900,
        )
        for n in range(11)
    ]
    others = [
        fact(
            100 + n, reported_at=at(7 + n % 3, 14), due_at=at(20), finished=60 if n > 3 else 30_000
        )
        for n in range(60)
    ]
    found = _find(_month([*tuesdays, *others]), "finding_late_cell")
    assert found.message.params["late_share"] == pytest.approx(11 / 15)
    assert (found.message.params["weekday"], found.message.params["day_part"]) == (1, "morning")
    assert set(found.order_ids) == set(range(11))


def test_lateness_that_follows_the_load_is_no_finding() -> None:
    """Everything comes in on Tuesday mornings, so everything late did too."""
    orders = [
        fact(n, reported_at=at(6, 9), due_at=at(6, 12), finished=60 if n % 2 else 600)
        for n in range(40)
    ]
    assert "finding_late_cell" not in _keys(_month(orders))


def test_healthy_closure_that_hides_unhappy_customers() -> None:
    """KP-05: 92 % closure beside 7.1 of 10."""
    orders = [
        fact(n, reported_at=at(5 + n % 20, 10), due_at=at(31), finished=60, rating=3 + n % 2)
        for n in range(20)
    ]
    assert "finding_hidden" in _keys(_month(orders))


def test_a_night_shift_rated_worse_than_the_day() -> None:
    day = [fact(n, reported_at=at(5 + n, 10), finished=60, rating=5) for n in range(12)]
    night = [fact(50 + n, reported_at=at(5 + n, 22), finished=60, rating=3) for n in range(12)]
    found = _find(_month([*day, *night]), "finding_night")
    assert found.message.params == {"night_rating": 3.0, "day_rating": 5.0}
    assert set(found.order_ids) == {50 + n for n in range(12)}


def test_much_work_and_unhappy_customers_call_for_training() -> None:
    """KP-13."""
    orders = [
        fact(
            place * 100 + n,
            reported_at=at(5 + n % 20, 10),
            finished=60,
            technician_id=place,
            technician_name=name,
            rating=2 if name == "李敏" else 5,
        )
        for place, name in enumerate(("赵强", "李敏", "周涛", "吴丽"))
        for n in range(30 if name == "李敏" else 10)
    ]
    found = _find(_month(orders), "finding_busy_unhappy_one")
    assert found.message.params["names"] == ("李敏",)


def test_a_branch_in_time_with_unhappy_customers() -> None:
    orders = [
        fact(
            n,
            reported_at=at(5 + n % 20, 10),
            due_at=at(31),
            finished=60,
            branch="番禺" if n < 15 else "天河",
            rating=3 if n < 15 else 5,
        )
        for n in range(60)
    ]
    assert _find(_month(orders), "finding_branch_hidden").message.params["branch"] == "番禺"


def test_machines_customers_and_stuck_orders_are_named() -> None:
    """AS-06."""
    broken = [
        fact(n, reported_at=at(5 + n), asset_id=7, asset_code="GZ-EL-0001", asset_name="客梯")
        for n in range(3)
    ]
    angry = [
        fact(
            20 + n,
            reported_at=at(5 + n),
            finished=60,
            customer_id=3,
            customer_name="恒隆",
            complaint=True,
        )
        for n in range(3)
    ]
    figures = _month([*broken, *angry])
    machine = _find(figures, "finding_machine")
    assert machine.message.params == {"count": 1, "asset": "GZ-EL-0001 客梯", "orders": 3}
    assert machine.order_ids == (0, 1, 2)
    assert machine.asset_ids == (7,)  # AS-06
    assert _find(figures, "finding_complaints").message.params == {"customer": "恒隆", "count": 3}
    assert _find(figures, "finding_stuck").order_ids == (0, 1, 2)


def test_a_region_that_surges() -> None:
    """SL-11."""
    before = [fact(n, reported_at=at(5, month=9), finished=60, region="天河") for n in range(20)]
    now = [fact(100 + n, reported_at=at(5), finished=60, region="天河") for n in range(31)]
    found = _find(_month([*before, *now]), "finding_surge")
    assert found.message.params["growth_share"] == pytest.approx(0.55)


def test_cautions_about_what_the_figures_rest_on() -> None:
    orders = [fact(n, finished=60, imported=n < 3) for n in range(10)]
    figures = _month(orders, as_of=at(20))
    assert {"finding_imported", "finding_few_ratings", "finding_running"} <= _keys(figures)


def test_low_numbers_of_single_people() -> None:
    """EX-17: below two a day look for wasted travel or missing tools."""
    slow = [
        fact(n, reported_at=at(5 + n), finished=60, technician_id=1, technician_name="郑凯")
        for n in range(6)
    ]
    quick = [
        fact(
            50 + n,
            reported_at=at(5 + n // 4),
            finished=60,
            technician_id=2,
            technician_name="赵强",
        )
        for n in range(24)
    ]
    assert _find(_month([*slow, *quick]), "finding_low_jobs").message.params["names"] == ("郑凯",)


def test_changes_need_size_and_sample() -> None:
    def measures(late: int, orders: int) -> dict[str, object]:
        seen = table(
            *(
                fact(n, reported_at=at(5), due_at=at(5, 12), finished=600 if n < late else 60)
                for n in range(orders)
            )
        )
        return {key: seen.measure(kpi) for key, kpi in KPIS.items()}

    def verdict(now: dict[str, object], before: dict[str, object]) -> Band:
        changes = {change.key: change for change in compare(now, before)}  # type: ignore[arg-type]
        return changes["sla_closure_rate"].verdict

    assert verdict(measures(10, 100), measures(2, 100)) is Band.BAD
    assert verdict(measures(2, 100), measures(10, 100)) is Band.GOOD
    assert verdict(measures(4, 100), measures(2, 100)) is Band.NONE
    assert verdict(measures(5, 10), measures(0, 10)) is Band.NONE


def test_a_whole_month_survives_json_and_processes() -> None:
    facts = make_facts(300, OCTOBER, months=3)
    figures = compute_month(facts, facts[:100], OCTOBER, ZONE, COMPANY, parts=make_parts(facts))
    plain = json.loads(json.dumps(figures.to_json(), ensure_ascii=False))
    assert plain["company"] == "好运来"
    assert plain["period"]["name"] == "2026-10"
    assert set(plain["measures"]) == set(KPIS)
    assert plain["measures"]["sla_closure_rate"]["unit"] == "share"
    assert plain["findings"][0]["message"]["key"].startswith("finding_")
    assert pickle.loads(pickle.dumps(figures)).measures == figures.measures
    assert sum(row.cost_fen for row in figures.parts) == figures.measures["parts_cost"].value


def test_an_order_known_twice_counts_once_and_the_newer_wins() -> None:
    old = fact(1, reported_at=at(5))
    new = fact(1, reported_at=at(5), finished=60)
    figures = compute_month([new], [old], OCTOBER, ZONE, COMPANY)
    assert figures.measures["volume"].value == 1
    assert figures.measures["finished"].value == 1


def test_parts_of_orders_finished_elsewhere_do_not_count() -> None:
    parts = [PartFact(order_id=n, code="P", name="电容", quantity=2, cost_fen=100) for n in (1, 2)]
    figures = compute_month(
        [fact(1, finished=60), fact(2)], [], OCTOBER, ZONE, COMPANY, parts=parts
    )
    (row,) = figures.parts
    assert (row.quantity, row.orders, row.cost_fen) == (2, 1, 100)


def test_a_week_compares_with_the_week_before() -> None:
    """RP-01."""
    orders = [fact(1, reported_at=at(7)), fact(2, reported_at=at(1))]
    figures = compute_week(orders, datetime(2026, 10, 8, tzinfo=UTC).date(), ZONE, COMPANY)
    assert figures.measures["volume"].value == 1
    assert figures.measures_before["volume"].value == 1
    assert len(figures.days) == 7
