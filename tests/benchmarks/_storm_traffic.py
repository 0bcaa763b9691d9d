"""What comes into the office on a day of storm, from outside the window that is measured.

A process of its own, as another console and the modem would be: it takes the calls, lets due texts
leave, and answers them in the technicians' name. It tells when it wrote what.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

from domain.customers.customer import Customer
from domain.demo.machines import FAMILIES
from domain.demo.today import planned_minutes
from domain.messaging.messages import MessagePurpose, OutgoingMessage
from domain.usecases.orders import take_call
from domain.usecases.replies import record_incoming
from domain.work_orders.kinds import Channel, Priority
from domain.work_orders.order import OrderDetails

if TYPE_CHECKING:
    from multiprocessing import Queue

    from sqlalchemy import Engine

    from domain.ports.storage import Store

#: New orders by hour of the day; 505 in all, 92 of them within one hour.
HOURS = {
    7: 8, 8: 22, 9: 30, 10: 34, 11: 36, 12: 40, 13: 58,
    14: 92, 15: 70, 16: 48, 17: 30, 18: 20, 19: 17,
}  # fmt: skip
_CHANNELS = (Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.WEBSITE)
_CONSOLE = "desk 2"
_NOBODY_UNDERSTANDS = "路上堵车 大概几点能到不好说"
_PAUSE_SECONDS = 0.02

Act = Callable[["Store"], tuple[str, int] | None]


@dataclass(frozen=True, slots=True)
class DayClock:
    """The hour of the played day: it began at ``began`` (time.time()) with ``first_at``."""

    began: float
    first_at: datetime
    speed: float

    def now(self) -> datetime:
        return self.first_at + timedelta(seconds=(time.time() - self.began) * self.speed)


@dataclass(frozen=True, slots=True)
class Written:
    """One transaction: ``version`` of the order after it, committed at ``wall`` (time.time())."""

    kind: str
    order_id: int
    version: int
    wall: float


def arrivals(first_at: datetime, hours: tuple[int, int], random: Random) -> list[datetime]:
    """When calls come between two hours of the day that begins with ``first_at`` at 7:00."""
    found = []
    for hour, number in HOURS.items():
        if hours[0] <= hour < hours[1]:
            opens = first_at + timedelta(hours=hour - 7)
            found += [opens + timedelta(seconds=random.uniform(0, 3600)) for _ in range(number)]
    return sorted(found)


def run_traffic(
    place: str, clock: DayClock, calls: list[datetime], until: datetime, told: Queue[Any]
) -> None:
    """Plays until ``until``; tells each :class:`Written`, then (number of texts that left, calls that
    failed) as the last word."""
    from persistence.engine import open_engine

    engine = open_engine(place)
    try:
        told.put(_Traffic(engine, clock, told).play(calls, until))
    finally:
        engine.dispose()


class _Traffic:
    def __init__(self, engine: Engine, clock: DayClock, told: Queue[Any]) -> None:
        from persistence.outbox import Outbox
        from persistence.queries import open_queries

        self._engine = engine
        self._clock = clock
        self._told = told
        self._random = Random(505)
        self._outbox = Outbox(engine, _CONSOLE)
        self._references = count(1)
        self._serial = count()
        self._due: list[tuple[datetime, int, str, Act]] = []
        with open_queries(engine) as queries:
            from domain.read_models import ListQuery

            self._customer_ids = list(queries.list_ids(ListQuery("customer")))
            skills = {code for each in queries.technicians() for code in each.skills}
        self._families = [each for each in FAMILIES if each.skill in skills]

    def play(self, calls: list[datetime], until: datetime) -> tuple[int, int]:
        for at in calls:
            self._at(at, "call", self._call)
        left = failed = 0
        while (now := self._clock.now()) < until:
            while self._due and self._due[0][0] <= now:
                _, _, kind, act = heapq.heappop(self._due)
                failed += not self._do(kind, act, now)
            while (message := self._outbox.claim(now)) is not None:
                reference = next(self._references) % 256
                self._outbox.mark_sent(message.id, (reference,), now)
                self._outbox.record_report(reference, message.number, delivered=True, at=now)
                left += 1
                self._answer(message, now)
            time.sleep(_PAUSE_SECONDS)
        return left, failed

    def _at(self, at: datetime, kind: str, act: Act) -> None:
        heapq.heappush(self._due, (at, next(self._serial), kind, act))

    def _do(self, kind: str, act: Act, now: datetime) -> bool:
        from domain.errors import UserError
        from persistence.store import open_store

        try:
            with open_store(
                self._engine, actor=kind, console=_CONSOLE, now=now, undoable=False
            ) as store:
                done = act(store)
        except UserError:
            return False
        if done is not None:
            self._told.put(Written(done[0], done[1], self._version(done[1]), time.time()))
        return True

    def _version(self, order_id: int) -> int:
        from persistence.queries import open_queries

        with open_queries(self._engine) as queries:
            return queries.orders([order_id])[0].version

    def _call(self, store: Store) -> tuple[str, int]:
        random = self._random
        family = random.choice(self._families)
        fault = random.choice(family.faults)
        customer = self._customer(store)
        site = random.choice(customer.sites)
        urgent = random.random() < 0.12
        order = take_call(
            store,
            OrderDetails(
                type_code=family.order_type,
                title=f"暴雨 {fault.title}",
                channel=random.choice(_CHANNELS),
                priority=Priority.URGENT if urgent else Priority.NORMAL,
                customer_id=customer.id,
                site_id=site.id,
                contact_name=customer.phones[0].contact,
                contact_phone=customer.phones[0].number,
                skills=frozenset({family.skill}),
                duration_minutes=planned_minutes(fault),
            ),
        )
        return "call", order.id

    def _customer(self, store: Store) -> Customer:
        while True:
            customer = store.customer(self._random.choice(self._customer_ids))
            if customer.phones and customer.sites:
                return customer

    def _answer(self, message: OutgoingMessage, now: datetime) -> None:
        """What he who was sent ``message`` will say: yes, there, done; some refuse or talk."""
        order_id = message.order_id
        if message.purpose is not MessagePurpose.DISPATCH or order_id is None:
            return
        random, number = self._random, message.number
        if random.random() < 0.02:
            self._says(now + timedelta(minutes=3), number, order_id, _NOBODY_UNDERSTANDS)
            return
        self._says(now + timedelta(minutes=random.uniform(0.5, 5)), number, order_id, "1")
        if random.random() < 0.02:
            refusal = "不去 车坏了"
            self._says(now + timedelta(minutes=8), number, order_id, refusal)
            return
        there = now + timedelta(minutes=random.uniform(25, 90))
        self._says(there, number, order_id, "2")
        self._says(there + timedelta(minutes=random.uniform(20, 80)), number, order_id, "3")

    def _says(self, at: datetime, number: str, order_id: int, words: str) -> None:
        def hear(store: Store) -> tuple[str, int] | None:
            dispatch = store.order(order_id).dispatch
            short_no = f"{dispatch.short_no} " if dispatch is not None else ""
            heard = record_incoming(store, number, f"{short_no}{words}", store.now)
            return ("reply", order_id) if heard is not None and heard.order_id else None

        self._at(at, "sms", hear)
