"""Eighteen months of work orders that look like a real year.

Volume follows the season of each machine family, the weekday and the hour; Tuesday mornings are
late (the weekly meeting); a few machines fail again and again; reviews are the slowest step; one
technician is busy but disliked. Every order is made by the same ``decide``/``evolve`` the program
uses, so the history obeys every rule of the trade.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from zoneinfo import ZoneInfo

from domain.assets.asset import Asset
from domain.demo.course import Course
from domain.demo.machines import FAMILIES, Family, Fault, family_of
from domain.demo.people import is_home, serves
from domain.demo.world import Flow, NotYet, PastOrder, World
from domain.work_orders.kinds import Channel, OrderStatus, Priority
from domain.work_orders.order import OrderDetails
from domain.work_orders.templates import OrderType

_WEEKDAY = (1.25, 1.1, 1.0, 1.0, 1.05, 0.8, 0.45)
_HOURS = tuple(
    (hour, weight)
    for hour, weight in zip(
        range(7, 22), (1, 5, 9, 9, 7, 4, 4, 7, 8, 7, 5, 3, 2, 1.5, 1), strict=True
    )
)
_CHANNELS = (
    (Channel.PHONE, 62.0),
    (Channel.WEBSITE, 8.0),
    (Channel.APP, 10.0),
    (Channel.SMS, 8.0),
    (Channel.INTERNAL, 6.0),
    (Channel.WALK_IN, 3.0),
    (Channel.SCAN, 3.0),
)
#: What an order of the past may still be; what was under way in the evening was done by morning.
_SETTLED = frozenset(
    {OrderStatus.FINISHED, OrderStatus.ARCHIVED, OrderStatus.CANCELLED, OrderStatus.WAITING}
)


def make_history(
    random: Random, world: World, *, until: date, months: int, orders: int
) -> Iterator[PastOrder]:
    """About ``orders`` orders in the ``months`` before ``until`` (exclusive), oldest first."""
    first = until - timedelta(days=round(months * 30.44))
    days = [first + timedelta(days=offset) for offset in range((until - first).days)]
    weights = [_day_weight(world, day) for day in days]
    scale = orders / (sum(weights) or 1.0)
    maker = _Maker(random, world)
    for day, weight in zip(days, weights, strict=True):
        expected = weight * scale
        count = max(0, round(random.gauss(expected, expected**0.5)))
        yield from maker.day(day, count)


def _day_weight(world: World, day: date) -> float:
    season = sum(family_of(m.category).season[day.month - 1] for m in world.machines[:60])
    growth = 1.0 + (day.toordinal() % 700) / 4000
    return _WEEKDAY[day.weekday()] * (season / 60 + 0.4) * growth


class _Maker:
    def __init__(self, random: Random, world: World) -> None:
        self.random = random
        self.world = world
        self.zone = ZoneInfo(world.time_zone)
        self.totals: dict[int, list[float]] = {}
        self.homes = [c for c in world.customers.values() if is_home(c)]
        self.firms = {
            family.category: [
                c for c in world.customers.values() if not is_home(c) and serves(family.category, c)
            ]
            for family in FAMILIES
        }
        self.course = Course(random, world)

    def day(self, day: date, count: int) -> Iterator[PastOrder]:
        moments = sorted(self._moment(day) for _ in range(count))
        load: Counter[int] = Counter()
        free_at: dict[int, datetime] = {}
        for serial, reported_at in enumerate(moments, start=1):
            machine = self._machine(day) if self.random.random() < 0.3 else self._untagged(day)
            number = f"WO-{day:%y%m%d}-{serial:04d}"
            past = self._order(number, reported_at, machine, load, free_at)
            if past.order.status in _SETTLED:
                yield past

    def _moment(self, day: date) -> datetime:
        hour = self.random.choices([h for h, _ in _HOURS], [w for _, w in _HOURS])[0]
        local = datetime.combine(
            day, time(hour, self.random.randrange(60), self.random.randrange(60)), self.zone
        )
        return local.astimezone(UTC)

    def _machine(self, day: date) -> Asset:
        """One with a tag; the weights of a month are added up once."""
        if day.month not in self.totals:
            lemons = self.world.lemons
            self.totals[day.month] = list(
                accumulate(
                    family_of(m.category).season[day.month - 1] * (4 if m.id in lemons else 1)
                    for m in self.world.machines
                )
            )
        return self.random.choices(self.world.machines, cum_weights=self.totals[day.month])[0]

    def _untagged(self, day: date) -> Asset:
        """A machine the company never put a tag on: most of what is reported. ``id`` 0."""
        random = self.random
        family = random.choices(FAMILIES, [f.weight * f.season[day.month - 1] for f in FAMILIES])[0]
        at_home = family.for_homes and self.homes and random.random() < 0.6
        firms = self.firms[family.category] or list(self.world.customers.values())
        customer = random.choice(self.homes if at_home else firms)
        site = random.choice(customer.sites)
        return Asset(0, "", "", family.category, customer_id=customer.id, site_id=site.id)

    def _order(
        self,
        number: str,
        reported_at: datetime,
        machine: Asset,
        load: Counter[int],
        free_at: dict[int, datetime],
    ) -> PastOrder:
        random = self.random
        family = family_of(machine.category)
        planned = random.random() < 0.16
        lemon = machine.id in self.world.lemons
        faults = family.faults[:1] if lemon else family.faults
        fault = random.choices(faults, [f.weight for f in faults])[0]
        order_type = self.world.order_types["upkeep" if planned else family.order_type]
        details = self._details(order_type, machine, family, fault, planned)
        flow = Flow(self.world)
        with suppress(NotYet):
            self.course.live(
                flow, number, reported_at, fault, family, details, load, free_at, planned
            )
        return flow.result()

    def _details(
        self, order_type: OrderType, machine: Asset, family: Family, fault: Fault, planned: bool
    ) -> OrderDetails:
        random = self.random
        customer = self.world.customers[machine.customer_id or 0]
        site = next((s for s in customer.sites if s.id == machine.site_id), customer.sites[0])
        phone = customer.phones[0]
        stops = fault.stops and not planned
        priority = order_type.priority
        if stops and (customer.vip_level or random.random() < 0.4):
            priority = Priority.URGENT
        elif not planned and random.random() < 0.2:
            priority = Priority.HIGH
        channels = [channel for channel, _ in _CHANNELS]
        channel = random.choices(channels, [weight for _, weight in _CHANNELS])[0]
        return OrderDetails(
            type_code=order_type.code,
            title=f"{family.category}季度保养" if planned else fault.title,
            channel=Channel.SYSTEM if planned else channel,
            priority=priority,
            customer_id=customer.id,
            customer_name=customer.name,
            site_id=site.id,
            asset_id=machine.id or None,
            contact_name=phone.contact,
            contact_phone=phone.number,
            address=site.address,
            district=site.district,
            region=site.region,
            branch_id=None,
            lat=site.lat,
            lon=site.lon,
            skills=frozenset({family.skill}),
            duration_minutes=fault.minutes,
            vip_level=customer.vip_level,
            stopped=stops,
        )
