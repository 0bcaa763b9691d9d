"""Failures, repeats, standstill, loss and cost of one machine."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.analytics.facts import OrderFact
from domain.analytics.machine import machine_figures
from domain.assets.categories import AssetCategory
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.work_orders.kinds import OrderStatus, Priority

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")


def _fact(number: int, days_ago: float, **more: object) -> OrderFact:
    at = NOW - timedelta(days=days_ago)
    values: dict[str, object] = {
        "order_id": number, "number": str(number), "reported_at": at, "asset_id": 1,
        "finished_at": at + timedelta(hours=4), "fault": "漏水", "status": OrderStatus.ARCHIVED,
    }  # fmt: skip
    return OrderFact(**{**values, **more})  # type: ignore[arg-type]


def _entry(kind: EntryKind, days_ago: float, **more: object) -> LogbookEntry:
    at = NOW - timedelta(days=days_ago)
    return LogbookEntry(0, 1, kind, at, **more)  # type: ignore[arg-type]


def test_failures_are_counted_by_year_and_repeats_by_fault() -> None:
    facts = [
        _fact(1, 300, cost_fen=10_000),
        _fact(2, 285, cost_fen=5_000),
        _fact(3, 100, fault="异响", cost_fen=20_000),
        _fact(4, 90, priority=Priority.PLANNED),
        _fact(5, 80, status=OrderStatus.CANCELLED),
        _fact(6, 1, finished_at=None, status=OrderStatus.QUEUED, fault="停机"),
    ]
    made = machine_figures(facts, (), NOW, ZONE, since_on=date(2025, 11, 21), price_fen=350_000)
    assert (made.orders, made.open_orders, made.failures, made.repeats) == (5, 1, 4, 1)
    assert made.failures_a_year is not None
    assert round(made.failures_a_year, 1) == 4.0
    assert made.days_between is not None
    assert round(made.days_between) == 91
    assert made.repeat_share == 0.25
    assert (made.cost_fen, made.cost_of_price) == (35_000, 0.1)
    assert len(made.months) == 12
    assert made.months[-1].month == date(2026, 11, 1)
    assert {cost.month: cost.fen for cost in made.months if cost.fen} == {
        date(2026, 1, 1): 10_000,
        date(2026, 2, 1): 5_000,
        date(2026, 8, 1): 20_000,
    }


def test_a_young_machine_has_no_rate() -> None:
    made = machine_figures([_fact(1, 3)], (), NOW, ZONE, since_on=date(2026, 11, 10))
    assert (made.failures, made.failures_a_year, made.days_between) == (1, None, None)
    assert machine_figures((), (), NOW, ZONE).failures_a_year is None


def test_standstill_is_counted_once_and_costs_what_was_noted() -> None:
    facts = [_fact(1, 20, downtime_minutes=120), _fact(2, 10, downtime_minutes=60)]
    entries = [
        _entry(
            EntryKind.DOWNTIME, 20, ends_at=NOW - timedelta(days=19), amount_fen=7_700, order_id=1
        ),
        _entry(EntryKind.DOWNTIME, 0.25),
        _entry(EntryKind.COST, 5, amount_fen=900),
        _entry(EntryKind.FILE, 5, amount_fen=1, digest="x"),
    ]
    category = AssetCategory("空调", hour_loss_fen=6_000)
    made = machine_figures(facts, entries, NOW, ZONE, category=category)
    assert made.downtime_minutes == 24 * 60 + 6 * 60 + 60
    assert made.loss_fen == 7_700 + 36_000 + 6_000
    assert (made.cost_fen, made.months[-1].other_fen) == (900, 900)
    assert machine_figures(facts, (), NOW, ZONE).loss_fen == 0


def test_meters_grow_a_day_unless_they_were_replaced() -> None:
    entries = [
        _entry(EntryKind.METER, 10, title="运行小时", value=100.0, unit="h"),
        _entry(EntryKind.METER, 0, title="运行小时", value=340.0, unit="h"),
        _entry(EntryKind.METER, 3, title="电表", value=9_000.0, unit="kWh"),
        _entry(EntryKind.METER, 1, title="电表", value=2.0, unit="kWh"),
    ]
    hours, power = sorted(machine_figures((), entries, NOW, ZONE).meters, key=lambda m: m.unit)
    assert (hours.value, hours.per_day) == (340.0, 24.0)
    assert (power.value, power.per_day) == (2.0, None)


def test_a_standstill_over_the_end_of_a_month_belongs_to_both() -> None:
    begin = datetime(2026, 10, 30, 16, 0, tzinfo=UTC)  # 00:00 of the 31st there
    long = LogbookEntry(
        0, 1, EntryKind.DOWNTIME, begin, ends_at=begin + timedelta(days=3), amount_fen=9_000
    )
    order = _fact(1, 10, downtime_minutes=60)
    kind = AssetCategory("泵", hour_loss_fen=5_000)
    made = machine_figures([order], (long,), NOW, ZONE, category=kind)
    stood = {each.month.month: (each.minutes, each.loss_fen) for each in made.standstills}
    assert stood[10] == (1_440, 3_000)
    assert stood[11] == (2_880 + 60, 6_000 + 5_000)
    assert sum(minutes for minutes, _loss in stood.values()) == made.downtime_minutes
    assert len(made.standstills) == 12
