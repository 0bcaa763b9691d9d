"""The review of a quarter: what was used, held against the cards there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain import settings
from domain.analytics.periods import (
    Period,
    month_period,
    next_month,
    previous_period,
    quarter_period,
)
from domain.analytics.usage import CardUse, Usage
from domain.errors import InvalidInput
from domain.rules.cards import CARDS, switch_of

if TYPE_CHECKING:
    from domain.ports.storage import Queries


def review_usage(queries: Queries, day: date, zone: ZoneInfo, now: datetime) -> Usage:
    """Of the quarter that holds ``day``, as far as it went. InvalidInput('month_in_future') for one
    that has not begun."""
    period = quarter_period(day, zone)
    if now < period.start_at:
        raise InvalidInput("month_in_future", month=period.name)
    if now < period.end_at:
        period = quarter_period(day, zone, now)
    span = (period.start_at, period.known_until_at)
    read = queries.usage
    fired = {one.code: one for one in read.cards(*span)}
    cards = [
        replace(
            fired.get(card.code, CardUse(card.code, True, 0)),
            on=settings.flag(queries.setting, switch_of(card)),
        )
        for card in CARDS
    ]
    before = previous_period(period)
    return Usage(
        period=period,
        telling=read.telling(*span),
        telling_before=read.telling(before.start_at, before.end_at),
        telling_by_month=tuple(
            (first, read.telling(*_span_of(first, zone, now)))
            for first in _months(period, zone, now)
        ),
        orders=read.orders(*span),
        cards=tuple(sorted(cards, key=lambda one: -one.fired)),
        fields=read.fields(*span),
        types=read.types(*span),
        overrides=read.overrides(*span),
        acts=read.acts(*span),
    )


def _months(period: Period, zone: ZoneInfo, now: datetime) -> list[date]:
    """First days of the months of a quarter that have begun."""
    second = next_month(period.first_on)
    months = (period.first_on, second, next_month(second))
    return [first for first in months if month_period(first, zone).start_at < now]


def _span_of(first: date, zone: ZoneInfo, now: datetime) -> tuple[datetime, datetime]:
    month = month_period(first, zone)
    return month.start_at, min(month.end_at, now)
