"""Single orders for tests, told in local time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from domain.analytics.columns import Columns
from domain.analytics.facts import OrderFact
from domain.analytics.measures import FactTable
from domain.analytics.periods import month_period
from domain.analytics.repeats import find_repeats
from tests.unit.domain.analytics.generator import ZONE

OCTOBER = date(2026, 10, 1)


def at(day: int, hour: int = 9, minute: int = 0, month: int = 10) -> datetime:
    """An instant of 2026 in local time, as UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def fact(order_id: int = 1, **more: Any) -> OrderFact:
    """An order of October; ``finished`` gives minutes after the report."""
    reported: datetime = more.pop("reported_at", at(5))
    finished = more.pop("finished", None)
    if finished is not None:
        more["finished_at"] = reported + timedelta(minutes=finished)
    return OrderFact(order_id=order_id, number=f"WO-{order_id}", reported_at=reported, **more)


def table(*facts: OrderFact, as_of: datetime | None = None) -> FactTable:
    """The orders seen over October 2026."""
    columns = Columns(facts, ZONE)
    return FactTable(columns, month_period(OCTOBER, ZONE, as_of), find_repeats(facts))
