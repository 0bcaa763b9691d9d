"""Eighteen months of work orders that look like a real year.

Volume follows the season of each machine family, the weekday and the hour; Tuesday mornings are
late (the weekly meeting); a few machines fail again and again; reviews are the slowest step; one
technician is busy but disliked. Every order is made by the same ``decide``/``evolve`` the program
uses, so the history obeys every rule of the trade.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random
from zoneinfo import ZoneInfo

from domain.assets.asset import Asset
from domain.customers.customer import Customer
from domain.demo.machines import FAMILIES, Family, Fault, family_of
from domain.demo.people import is_home, serves
from domain.people.technician import Technician
from domain.service_levels.calendars import WorkCalendar
from domain.service_levels.clocks import ServicePolicy
from domain.work_orders import commands as c
from domain.work_orders.events import OrderEvent
from domain.work_orders.evolution import decide, evolve
from domain.work_orders.kinds import (
    AbnormalCause,
    Channel,
    OrderStatus,
    Priority,
    WaitReason,
)
from domain.work_orders.order import OrderDetails, PartUsed, WorkOrder
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
#: Index of the technician who is busy but disliked.
_DISLIKED = 7
#: What an order of the past may still be; what was under way in the evening was done by morning.
_SETTLED = frozenset(
    {OrderStatus.FINISHED, OrderStatus.ARCHIVED, OrderStatus.CANCELLED, OrderStatus.WAITING}
)


@dataclass(slots=True)
class World:
    """What history is drawn from. ``machines``: stored assets; ids are real database ids. Nothing
    happens after ``now``. ``lemons``: ids of machines that fail again and again."""

    technicians: Sequence[Technician]
    customers: Mapping[int, Customer]
    machines: Sequence[Asset]
    order_types: Mapping[str, OrderType]
    policies: Mapping[str, ServicePolicy]
    calendars: Mapping[str, WorkCalendar]
    time_zone: str
    now: datetime
    lemons: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class PastOrder:
    """A finished (or still waiting for review) order and the events that made it."""

    order: WorkOrder
    events: tuple[OrderEvent, ...]


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
        self.by_skill: dict[str, list[int]] = defaultdict(list)
        for index, technician in enumerate(world.technicians):
            for skill in technician.skills:
                self.by_skill[skill].append(index)

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
        flow = _Flow(self.world)
        with suppress(_NotYet):
            self._live(flow, number, reported_at, fault, family, details, load, free_at, planned)
        return flow.result()

    def _live(
        self,
        flow: _Flow,
        number: str,
        reported_at: datetime,
        fault: Fault,
        family: Family,
        details: OrderDetails,
        load: Counter[int],
        free_at: dict[int, datetime],
        planned: bool,
    ) -> None:
        order_type = self.world.order_types[details.type_code]
        flow.do(
            c.TakeOrder(
                at=reported_at + timedelta(minutes=1),
                details=details,
                number=number,
                policy=self.world.policies[order_type.policy_code],
                reported_at=reported_at,
            )
        )
        if self.random.random() < 0.03:
            flow.do(c.CancelOrder(at=reported_at + timedelta(minutes=25), reason="客户自行解决"))
            return
        self._serve(flow, fault, family, details, load, free_at, planned=planned)

    def _serve(
        self,
        flow: _Flow,
        fault: Fault,
        family: Family,
        details: OrderDetails,
        load: Counter[int],
        free_at: dict[int, datetime],
        *,
        planned: bool,
    ) -> None:
        random = self.random
        at = flow.at
        local = at.astimezone(self.zone)
        slow = local.weekday() == 1 and local.hour < 12
        # A lift that holds somebody is given out while the caller is still on the line.
        hurried = details.type_code == "elevator_repair"
        usual = 0.9 if hurried else 2.0
        at += timedelta(minutes=random.lognormvariate(3.9 if slow else usual, 0.6))
        chosen = self._technician(family.skill, details.region, load)
        technician = self.world.technicians[chosen]
        load[chosen] += 1
        start = at + timedelta(minutes=20)
        if not hurried:
            start = max(start, free_at.get(chosen, at))
        if planned or slow:
            start += timedelta(minutes=random.uniform(30, 150))
        minutes = fault.minutes * random.lognormvariate(0.0, 0.28)
        flow.do(
            c.DispatchOrder(
                at=at,
                technician_id=technician.id,
                planned_start_at=start,
                planned_end_at=start + timedelta(minutes=fault.minutes),
                short_no=load[chosen] % 99 + 1,
            )
        )
        if random.random() < 0.04:
            at += timedelta(minutes=random.uniform(4, 20))
            flow.do(
                c.ReturnOrder(
                    at=at, reason=random.choice(("车坏在路上", "缺专用工具", "前一单延误"))
                )
            )
            self._serve(flow, fault, family, details, load, free_at, planned=planned)
            return
        flow.do(
            c.AcceptDispatch(
                at=at + timedelta(minutes=random.lognormvariate(0.3 if hurried else 1.3, 0.6))
            )
        )
        depart = max(flow.at + timedelta(minutes=2), start - timedelta(minutes=25))
        flow.do(c.Depart(at=depart))
        way = random.lognormvariate(2.7 if hurried else 3.1, 0.4)
        flow.do(c.Arrive(at=depart + timedelta(minutes=way)))
        flow.do(c.StartWork(at=flow.at + timedelta(minutes=random.uniform(1, 8))))
        first_visit = True
        end = flow.at + timedelta(minutes=minutes)
        if fault.part and random.random() < 0.12:
            flow.do(c.PutOnHold(at=end, reason=WaitReason.PARTS, note=f"等{fault.part[0]}到货"))
            flow.do(c.ResumeWork(at=end + timedelta(hours=random.uniform(4, 60))))
            end = flow.at + timedelta(minutes=minutes / 2)
            first_visit = False
        self._finish(flow, end, fault, chosen, first_visit=first_visit, planned=planned)
        free_at[chosen] = flow.finished_at or end

    def _technician(self, skill: str, region: str, load: Counter[int]) -> int:
        able = self.by_skill[skill] or list(range(len(self.world.technicians)))
        weights = []
        for index in able:
            near = 3.0 if region in self.world.technicians[index].regions else 1.0
            busy = 1.8 if index == _DISLIKED else 1.0
            weights.append(near * busy / (1 + load[index]) ** 1.6)
        return self.random.choices(able, weights)[0]

    def _finish(
        self,
        flow: _Flow,
        end: datetime,
        fault: Fault,
        technician: int,
        *,
        first_visit: bool,
        planned: bool,
    ) -> None:
        random = self.random
        use_part = fault.part is not None and not planned and random.random() < 0.7
        parts = (
            (PartUsed(fault.part[0], 1, fault.part[1] * 100),) if use_part and fault.part else ()
        )
        labour = 15_000 if planned else random.choice((8_000, 12_000, 15_000, 20_000, 28_000))
        flow.do(
            c.FinishOrder(
                at=end,
                resolution="按保养表逐项完成,运行正常" if planned else fault.resolution,
                fault="" if planned else fault.title,
                labour_fen=labour,
                travel_fen=3_000,
                parts=parts,
                first_visit=first_visit,
            )
        )
        flow.finished_at = end
        if flow.order.result is not None and not flow.order.result.cost_approved:
            flow.do(c.ApproveCost(at=end + timedelta(hours=random.uniform(1, 20))))
        review = max(flow.at, end) + timedelta(hours=random.lognormvariate(2.3, 0.7))
        flow.do(c.ReviewOrder(at=review))
        self._rate(flow, end, technician, first_visit=first_visit)

    def _rate(self, flow: _Flow, end: datetime, technician: int, *, first_visit: bool) -> None:
        random = self.random
        if random.random() > 0.52:
            return
        waited = (end - flow.order.milestones.reported_at).total_seconds() / 3600
        mood = 4.75 - min(waited, 60) * 0.02 - (0.9 if technician == _DISLIKED else 0.0)
        mood -= 0.0 if first_visit else 0.5
        score = max(1, min(5, round(random.gauss(mood, 0.6))))
        at = end + timedelta(hours=random.uniform(2, 30))
        flow.do(c.RateOrder(at=max(at, flow.at), score=score, voluntary=random.random() < 0.83))
        if score <= 2 and random.random() < 0.5:
            flow.do(
                c.FlagAbnormal(at=flow.at, cause=AbnormalCause.COMPLAINT, note="客户投诉服务态度")
            )

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


class _NotYet(Exception):
    """The next step lies in the future."""


class _Flow:
    """One order walking through its life."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._order: WorkOrder | None = None
        self._events: list[OrderEvent] = []
        self.finished_at: datetime | None = None
        self.at = datetime(2000, 1, 1, tzinfo=UTC)

    @property
    def order(self) -> WorkOrder:
        assert self._order is not None
        return self._order

    def do(self, command: c.Command) -> None:
        assert command.at is not None
        moment = command.at.replace(microsecond=0)
        if moment > self._world.now:
            raise _NotYet
        for event in decide(self._order, command, now=moment):
            self._order = evolve(self._order, event, self._world.calendars)
            self._events.append(event)
        self.at = moment

    def result(self) -> PastOrder:
        return PastOrder(self.order, tuple(self._events))
