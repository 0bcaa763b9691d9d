"""Periods, what came before them, and figures that agree with each other."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.views.numbers import figures
from desktop.views.numbers.figures import STATES, Heads, compute
from desktop.views.numbers.spans import CHOICES, spans_of
from domain.analytics.columns import Columns
from domain.analytics.facts import OrderFact
from domain.work_orders.kinds import OrderStatus

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 21, 10, 8, tzinfo=ZONE).astimezone(UTC)


def fact(number: int, day: date, **more: object) -> OrderFact:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=ZONE).astimezone(UTC)
    values: dict[str, object] = {
        "order_id": number,
        "number": f"WO-{number}",
        "reported_at": at,
        "status": OrderStatus.FINISHED,
        "finished_at": at + timedelta(hours=2),
        "due_at": at + timedelta(hours=4),
        "technician_id": 1 + number % 2,
        "technician_name": f"T{1 + number % 2}",
        "branch": "总部" if number % 3 else "番禺",
        "fault": "漏水" if number % 4 else "异响",
        **more,
    }
    return OrderFact(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("choice", "first", "last", "before_first", "before_last"),
    [
        ("this_month", (2026, 11, 1), (2026, 11, 30), (2026, 10, 1), (2026, 10, 31)),
        ("last_month", (2026, 10, 1), (2026, 10, 31), (2026, 9, 1), (2026, 9, 30)),
        ("last_30_days", (2026, 10, 23), (2026, 11, 21), (2026, 9, 23), (2026, 10, 22)),
        ("this_year", (2026, 1, 1), (2026, 12, 31), (2025, 1, 1), (2025, 12, 31)),
        ("own", (2026, 11, 9), (2026, 11, 15), (2026, 11, 2), (2026, 11, 8)),
    ],
)
def test_periods_and_what_came_before(
    choice: str,
    first: tuple[int, int, int],
    last: tuple[int, int, int],
    before_first: tuple[int, int, int],
    before_last: tuple[int, int, int],
) -> None:
    spans = spans_of(choice, NOW, ZONE, (date(2026, 11, 15), date(2026, 11, 9)))
    assert (spans.now.first_on, spans.now.last_on) == (date(*first), date(*last))
    assert (spans.before.first_on, spans.before.last_on) == (
        date(*before_first),
        date(*before_last),
    )
    assert spans.before_whole.as_of_at == spans.before_whole.end_at
    elapsed = spans.now.known_until_at - spans.now.start_at
    if spans.now.complete:
        assert spans.before.complete
    else:
        assert spans.before.known_until_at - spans.before.start_at == elapsed
    assert choice in CHOICES


def test_half_a_month_is_compared_with_half_a_month() -> None:
    facts = [fact(day, date(2026, 10, day)) for day in range(1, 32)]
    facts += [fact(100 + day, date(2026, 11, day)) for day in range(1, 21)]
    numbers = compute(facts, spans_of("this_month", NOW, ZONE))
    assert numbers.measures["volume"].value == 21 - 1
    change = numbers.changes["volume"]
    assert change.before == 21  # the 21st of October at nine lies before ten o'clock
    # The curve of the month before goes on to its end, ours stops today.
    assert sum(bucket.reported for bucket in numbers.trend_before) == 31
    assert [bucket.known for bucket in numbers.trend] == [True] * 21 + [False] * 9


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (date(2026, 9, 1), date(2026, 10, 30), 60),
        (date(2026, 7, 1), date(2026, 10, 31), 18),
        (date(2026, 1, 15), date(2026, 11, 21), 11),
    ],
)
def test_long_periods_become_weeks_and_months(first: date, last: date, count: int) -> None:
    facts = [
        fact(number, first + timedelta(days=number)) for number in range((last - first).days + 1)
    ]
    numbers = compute(facts, spans_of("own", NOW, ZONE, (first, last)))
    assert len(numbers.trend) == count
    assert numbers.trend[0].first_on == first
    days = (min(last, NOW.astimezone(ZONE).date()) - first).days + 1
    assert sum(bucket.reported for bucket in numbers.trend) == days
    assert sum(sum(bucket.counts) for bucket in numbers.states) == days


def test_filters_agree_with_what_lies_behind() -> None:
    facts = [fact(number, date(2026, 11, 1 + number % 20)) for number in range(1, 61)]
    spans = spans_of("this_month", NOW, ZONE)
    everything = compute(facts, spans)
    branch = compute(facts, spans, branches=("番禺",))
    both = compute(facts, spans, branches=("番禺",), technician_ids=(1,))
    assert everything.orders == 60
    assert branch.orders == 20
    assert both.orders == 10
    assert set(both.behind("volume")) < set(branch.behind("volume"))
    faults = {bar.fault: bar.count for bar in everything.pareto}
    assert faults == {"漏水": 45, "异响": 15}
    assert len(everything.with_fault("异响")) == 15
    assert len(everything.of_technician(1)) == everything.technicians[0].finished == 30


def test_states() -> None:
    day = date(2026, 11, 3)
    cases = {
        "finished": fact(1, day),
        "cancelled": fact(2, day, status=OrderStatus.CANCELLED, finished_at=None),
        "waiting": fact(3, day, status=OrderStatus.WAITING, finished_at=None),
        "under_way": fact(4, day, status=OrderStatus.ON_SITE, finished_at=None),
        "queued": fact(5, day, status=OrderStatus.RETURNED, finished_at=None),
    }
    spans = spans_of("this_month", NOW, ZONE)
    for name, each in cases.items():
        (alone,) = [found for found in compute([each], spans).states if any(found.counts)]
        assert dict(zip(STATES, alone.counts, strict=True))[name] == 1
    numbers = compute(list(cases.values()), spans_of("this_month", NOW, ZONE))
    (bucket,) = [each for each in numbers.states if any(each.counts)]
    assert bucket.first_on == day
    assert dict(zip(STATES, bucket.counts, strict=True)) == dict.fromkeys(STATES, 1)


def test_the_cards_are_known_first_and_stay_the_same() -> None:
    facts = [fact(number, date(2026, 11, number)) for number in range(1, 21)]
    first: list[Heads] = []
    numbers = compute(facts, spans_of("this_month", NOW, ZONE), heads_known=first.append)
    (heads,) = first
    assert heads.orders == numbers.orders
    assert len(heads.measures) < len(numbers.measures)
    for key, measure in heads.measures.items():
        assert numbers.measures[key] == measure
        assert numbers.changes[key] == heads.changes[key]
        assert numbers.behind(key) == heads.behind(key)


def test_what_was_decoded_serves_the_next_look() -> None:
    facts = [fact(number, date(2026, 11, 1 + number % 20)) for number in range(1, 61)]
    spans, focus = spans_of("this_month", NOW, ZONE), {"technician": "1"}
    columns = Columns(facts, ZONE)
    everything = compute(columns, spans)
    narrowed = compute(columns.again(lambda _ids: ()), spans, focus=focus)
    anew = compute(facts, spans, focus=focus)
    assert everything.orders == 60
    for name in ("orders", "measures", "changes", "findings", "trend", "pareto", "heat", "states"):
        assert getattr(narrowed, name) == getattr(anew, name), name
    assert narrowed.technicians == anew.technicians
    assert narrowed.behind("volume") == anew.behind("volume")


def test_staffing_stands_beside_those_orders_that_have_people_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    facts = [fact(number, date(2026, 11, 1 + number % 20)) for number in range(1, 61)]
    asked: list[int] = []
    monkeypatch.setattr(
        figures, "find_staffing", lambda table, *_: asked.append(len(table.columns))
    )
    spans = spans_of("this_month", NOW, ZONE)
    compute(facts, spans)
    compute(facts, spans, branches=("番禺",))
    compute(facts, spans, focus={"technician": "1", "hour": "9"})
    compute(facts, spans, focus={"fault": "漏水"})
    assert asked == [60, 20, 30]
