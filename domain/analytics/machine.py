"""What a machine cost, how often it failed, how long it stood still."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.analytics.facts import OrderFact
from domain.analytics.repeats import find_repeats
from domain.assets.categories import AssetCategory
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.work_orders.kinds import Priority

#: Less than this says nothing about a year.
_LEAST_DAYS = 30
_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class MonthCost:
    """``month`` is its first day; fen."""

    month: date
    orders_fen: int
    other_fen: int

    @property
    def fen(self) -> int:
        return self.orders_fen + self.other_fen


@dataclass(frozen=True, slots=True)
class MonthStandstill:
    """How long it stood still in a month (its first day), and what that cost, in fen."""

    month: date
    minutes: int
    loss_fen: int


@dataclass(frozen=True, slots=True)
class Meter:
    """The last reading of a meter, and how much it grew a day between the last two (None: only one)."""

    name: str
    value: float
    unit: str
    read_at: datetime
    per_day: float | None = None


@dataclass(frozen=True, slots=True)
class MachineFigures:
    """``failures``: orders that were no planned upkeep and not cancelled. ``failures_a_year`` and
    ``days_between`` None where the machine is too young to say. ``repeats``: failures that came back
    within 30 days with the same fault. ``loss_fen``: of the standstills, as noted or by the hour."""

    orders: int
    open_orders: int
    failures: int
    failures_a_year: float | None
    days_between: float | None
    repeats: int
    downtime_minutes: int
    loss_fen: int
    cost_fen: int
    price_fen: int | None
    months: tuple[MonthCost, ...]
    meters: tuple[Meter, ...]
    standstills: tuple[MonthStandstill, ...] = ()

    @property
    def repeat_share(self) -> float | None:
        return self.repeats / self.failures if self.failures else None

    @property
    def cost_of_price(self) -> float | None:
        """What was spent on it as a part of what it cost."""
        return self.cost_fen / self.price_fen if self.price_fen else None


def machine_figures(
    facts: Sequence[OrderFact],
    entries: Sequence[LogbookEntry],
    now: datetime,
    zone: ZoneInfo,
    *,
    since_on: date | None = None,
    price_fen: int | None = None,
    category: AssetCategory | None = None,
    months: int = 12,
) -> MachineFigures:
    """``since_on``: in service since then (else since its first order); ``months``: how many up to
    now are told one by one."""
    alive = [fact for fact in facts if not fact.cancelled]
    failures = [fact for fact in alive if fact.priority is not Priority.PLANNED]
    rate, between = _rate(failures, now, zone, since_on)
    stood = list(_standstills(alive, entries, now, category))
    costs = _costs(alive, entries, zone)
    repeats = find_repeats(failures)
    return MachineFigures(
        orders=len(alive),
        open_orders=sum(1 for fact in alive if fact.finished_at is None),
        failures=len(failures),
        failures_a_year=rate,
        days_between=between,
        repeats=len(repeats),
        downtime_minutes=sum(each.minutes for each in stood),
        loss_fen=sum(each.loss_fen for each in stood),
        cost_fen=sum(cost.fen for cost in costs.values()),
        price_fen=price_fen,
        months=_last_months(costs, now.astimezone(zone).date(), months),
        meters=_meters(entries),
        standstills=_stood_by_month(stood, now, zone, months),
    )


@dataclass(frozen=True, slots=True)
class _Standstill:
    """``minutes`` of an order may be less than from its beginning to its end."""

    from_at: datetime
    to_at: datetime
    minutes: int
    loss_fen: int


def _standstills(
    facts: Sequence[OrderFact],
    entries: Sequence[LogbookEntry],
    now: datetime,
    category: AssetCategory | None,
) -> Iterator[_Standstill]:
    """Those in the logbook, and of orders that have none there."""
    noted = [each for each in entries if each.kind is EntryKind.DOWNTIME]
    of_orders = {each.order_id for each in noted if each.order_id is not None}
    for entry in noted:
        to_at = entry.ends_at or now
        minutes = _minutes(to_at - entry.at)
        loss = entry.amount_fen if entry.amount_fen is not None else _loss(minutes, category)
        yield _Standstill(entry.at, to_at, minutes, loss)
    for fact in facts:
        if fact.downtime_minutes is not None and fact.order_id not in of_orders:
            minutes = fact.downtime_minutes
            to_at = fact.finished_at or now
            from_at = to_at - timedelta(minutes=minutes)
            yield _Standstill(from_at, to_at, minutes, _loss(minutes, category))


def _stood_by_month(
    stood: Sequence[_Standstill], now: datetime, zone: ZoneInfo, count: int
) -> tuple[MonthStandstill, ...]:
    """The months up to now. One that lasted over the end of a month belongs to both, each with its
    share of the loss."""
    found = []
    for month in _months_up_to(now.astimezone(zone).date(), count):
        begin = datetime(month.year, month.month, 1, tzinfo=zone)
        after = (month + timedelta(days=32)).replace(day=1)
        end = datetime(after.year, after.month, 1, tzinfo=zone)
        minutes, loss = 0.0, 0.0
        for each in stood:
            whole = each.to_at - each.from_at
            inside = min(each.to_at, end) - max(each.from_at, begin)
            if whole > timedelta(0) and inside > timedelta(0):
                minutes += each.minutes * (inside / whole)
                loss += each.loss_fen * (inside / whole)
        found.append(MonthStandstill(month, round(minutes), round(loss)))
    return tuple(found)


def _minutes(length: timedelta) -> int:
    return max(0, round(length.total_seconds() / 60))


def _loss(minutes: int, category: AssetCategory | None) -> int:
    if category is None or category.hour_loss_fen is None:
        return 0
    return round(minutes * category.hour_loss_fen / 60)


def _rate(
    failures: Sequence[OrderFact], now: datetime, zone: ZoneInfo, since_on: date | None
) -> tuple[float | None, float | None]:
    first = min((fact.reported_at for fact in failures), default=None)
    if since_on is not None:
        start = datetime(since_on.year, since_on.month, since_on.day, tzinfo=zone)
        # A ledger may know orders from before the day somebody wrote down as the first.
        start = min(start, first) if first is not None else start
    elif first is not None:
        start = first
    else:
        return None, None
    days = (now - start) / timedelta(days=1)
    if days < _LEAST_DAYS:
        return None, None
    rate = len(failures) / days * _YEAR
    return rate, days / len(failures) if failures else None


def _costs(
    facts: Sequence[OrderFact], entries: Sequence[LogbookEntry], zone: ZoneInfo
) -> dict[date, MonthCost]:
    orders: dict[date, int] = defaultdict(int)
    others: dict[date, int] = defaultdict(int)
    for fact in facts:
        if fact.cost_fen:
            at = fact.finished_at or fact.reported_at
            orders[_month(at, zone)] += fact.cost_fen
    for entry in entries:
        if entry.kind is EntryKind.COST and entry.amount_fen:
            others[_month(entry.at, zone)] += entry.amount_fen
    return {
        month: MonthCost(month, orders[month], others[month])
        for month in sorted({*orders, *others})
    }


def _month(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date().replace(day=1)


def _last_months(costs: dict[date, MonthCost], today: date, count: int) -> tuple[MonthCost, ...]:
    """The months up to now, also those without costs."""
    months = _months_up_to(today, count)
    return tuple(costs.get(month, MonthCost(month, 0, 0)) for month in months)


def _months_up_to(today: date, count: int) -> list[date]:
    """First days of the last ``count`` months, oldest first."""
    found = [today.replace(day=1)]
    while len(found) < count:
        found.insert(0, (found[0] - timedelta(days=1)).replace(day=1))
    return found


def _meters(entries: Sequence[LogbookEntry]) -> tuple[Meter, ...]:
    by_name: dict[str, list[LogbookEntry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda each: each.at):
        if entry.kind is EntryKind.METER and entry.value is not None:
            by_name[entry.title].append(entry)
    meters = []
    for name, readings in sorted(by_name.items()):
        last, value = readings[-1], readings[-1].value or 0.0
        per_day = None
        if len(readings) > 1:
            days = (last.at - readings[-2].at) / timedelta(days=1)
            grown = value - (readings[-2].value or 0.0)
            # A meter that went backwards was replaced: nothing can be said.
            per_day = grown / days if days > 0 and grown >= 0 else None
        meters.append(Meter(name, value, last.unit, last.at, per_day))
    return tuple(meters)
