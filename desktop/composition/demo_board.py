"""Plays the demo company's day up to now through the use cases, minute by minute."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import TYPE_CHECKING

from domain.customers.customer import Customer, Site
from domain.demo.people import serves
from domain.demo.today import Job, Stage, planned_minutes
from domain.errors import UserError
from domain.people.technician import Technician
from domain.usecases.dispatching import dispatch_order
from domain.usecases.orders import apply_command, close_order, take_call
from domain.usecases.people import set_position
from domain.usecases.replies import record_incoming
from domain.work_orders import commands as c
from domain.work_orders.kinds import AbnormalCause, Channel, Priority, WaitReason
from domain.work_orders.order import OrderDetails, PartUsed
from domain.work_orders.part_needs import PartNeed

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from domain.ports.storage import Store

_CHANNELS = (Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.APP, Channel.WEBSITE)
_BEGUN = frozenset(
    {
        Stage.IN_PROGRESS,
        Stage.WAITING_PARTS,
        Stage.WAITING_FEEDBACK,
        Stage.FINISHED,
        Stage.ARCHIVED,
    }
)
_DONE = frozenset({Stage.FINISHED, Stage.ARCHIVED})
_ON_SITE = _BEGUN | {Stage.ON_SITE}
_DEPARTED = _ON_SITE | {Stage.EN_ROUTE}
_CONFIRMED = _DEPARTED | {Stage.ACCEPTED}
_CONSOLE = "demo"
_CLERK = "小林"

Act = Callable[["Store"], object]


def play_today(
    engine: Engine,
    random: Random,
    jobs: Sequence[Job],
    technicians: Sequence[Technician],
    customers: Sequence[Customer],
    *,
    now: datetime,
) -> int:
    """Carry ``jobs`` out, in the order of time, none later than ``now``; the orders taken."""
    day = _Day(engine, random, technicians, customers, now)
    for job in jobs:
        day.plan(job)
    day.plan_open_questions()
    day.play()
    return day.taken


class _Day:
    def __init__(
        self,
        engine: Engine,
        random: Random,
        technicians: Sequence[Technician],
        customers: Sequence[Customer],
        now: datetime,
    ) -> None:
        from persistence.outbox import Outbox

        self._engine = engine
        self._random = random
        self._technicians = technicians
        self._customers = {each.id: each for each in customers}
        self._now = now
        self._outbox = Outbox(engine, _CONSOLE)
        self._acts: list[tuple[datetime, int, str, Act]] = []
        self._serial = count()
        self._references = count(1)
        self._visited: set[int] = {customers[0].id}
        self.taken = 0

    def play(self) -> None:
        """Do everything that is due, oldest first."""
        from persistence.store import open_store

        while self._acts:
            at, _, actor, act = heapq.heappop(self._acts)
            with open_store(
                self._engine, actor=actor, console=_CONSOLE, now=at, undoable=False
            ) as store:
                act(store)
            self._send_texts(at)
        self._send_texts(self._now)

    def _send_texts(self, at: datetime) -> None:
        """What is due leaves, and arrives: nothing of the past hangs in the outbox."""
        moment = min(at + timedelta(seconds=20), self._now)
        while (message := self._outbox.claim(moment)) is not None:
            reference = next(self._references) % 256
            self._outbox.mark_sent(message.id, (reference,), moment)
            self._outbox.record_report(reference, message.number, delivered=True, at=moment)

    def _at(self, at: datetime, act: Act, actor: str = _CLERK) -> None:
        moment = min(at, self._now).replace(microsecond=0)
        heapq.heappush(self._acts, (moment, next(self._serial), actor, act))

    def _ago(self, minutes: float) -> datetime:
        return self._now - timedelta(minutes=minutes)

    def plan_open_questions(self) -> None:
        """Texts no rule understands: they wait for the clerk."""
        customer = next(each for each in reversed(self._customers.values()) if each.phones)
        senders = (
            (12, self._technicians[0].phone, "压缩机型号再发我一下?"),
            (7, customer.phones[0].number, "师傅大概几点到?家里有人"),
        )
        for minutes, number, text in senders:

            def hear(store: Store, number: str = number, text: str = text) -> None:
                record_incoming(store, number, text, store.now)

            self._at(self._ago(minutes), hear, "sms")

    # --- one order --------------------------------------------------------------------------------
    def plan(self, job: Job) -> None:
        customer, site = self._place(job)
        details = _details(job, customer, site, self._random.choice(_CHANNELS))

        def take(store: Store) -> None:
            asked = replace(details, parts=_needed(store, job))
            order = take_call(store, asked, usual_parts=False)
            self.taken += 1
            if job.technician is not None:
                self._plan_dispatch(job, order.id, self._technicians[job.technician], site)

        self._at(self._ago(job.reported_before), take)

    def _plan_dispatch(self, job: Job, order_id: int, technician: Technician, site: Site) -> None:
        starts_at = self._now + timedelta(minutes=job.starts_in)
        reported_at = self._ago(job.reported_before)
        at = reported_at + timedelta(minutes=self._random.uniform(3, 11))
        at = min(at, starts_at - timedelta(minutes=4))
        if job.stage is Stage.RETURNED:
            at = reported_at + timedelta(minutes=2)

        def dispatch(store: Store) -> None:
            planned = starts_at.replace(second=0, minute=starts_at.minute // 5 * 5)
            try:
                order = dispatch_order(store, order_id, technician.id, starts_at=planned)
            except UserError:
                return  # a rule of the day is against it: it stays in the queue
            assert order.dispatch is not None
            self._plan_visit(job, order_id, technician, site, order.dispatch.short_no, at)

        self._at(at, dispatch)

    def _plan_visit(
        self,
        job: Job,
        order_id: int,
        technician: Technician,
        site: Site,
        short_no: int,
        dispatched_at: datetime,
    ) -> None:
        start = max(
            self._now + timedelta(minutes=job.starts_in), dispatched_at + timedelta(minutes=6)
        )

        def says(minutes: float, text: str, since: datetime = start) -> datetime:
            at = max(since + timedelta(minutes=minutes), dispatched_at + timedelta(seconds=30))

            def hear(store: Store) -> None:
                record_incoming(store, technician.phone, text, store.now)

            self._at(at, hear, "sms")
            return min(at, self._now)

        def does(at: datetime, command: c.Command) -> None:
            self._at(at, lambda store: apply_command(store, order_id, command))

        wait = self._random.uniform(1, 3)
        if job.stage is Stage.RETURNED:
            says(wait, f"{short_no}号不去 液压工具还在上一家", dispatched_at)
            return
        if job.stage not in _CONFIRMED:
            return
        accepted_at = says(wait, f"{short_no} 1", dispatched_at)
        if job.stage not in _DEPARTED:
            return
        leaves_at = start - timedelta(minutes=self._random.uniform(14, 22))
        departed_at = says(0, f"{short_no}号出发", max(leaves_at, accepted_at + _MINUTE))
        if job.stage is Stage.EN_ROUTE:
            self._on_the_way(technician, site, departed_at)
            return
        arrived_at = says(0, f"{short_no} 2", max(start, departed_at + 4 * _MINUTE))
        if job.stage not in _BEGUN:
            return
        begun_at = arrived_at + 2 * _MINUTE
        does(begun_at, c.StartWork())
        if job.abnormal:
            cause, note = self._random.choice(_TROUBLES)
            does(begun_at + 9 * _MINUTE, c.FlagAbnormal(cause=cause, note=note))
        if job.stage is Stage.WAITING_PARTS:
            self._plan_waiting(job, order_id, begun_at + 35 * _MINUTE)
        elif job.stage is Stage.WAITING_FEEDBACK:
            does(
                begun_at + 30 * _MINUTE,
                c.PutOnHold(reason=WaitReason.FEEDBACK, note="等客户确认报价"),
            )
        elif job.stage in _DONE:
            self._plan_end(job, order_id, begun_at, says, short_no)

    def _plan_waiting(self, job: Job, order_id: int, at: datetime) -> None:
        def wait(store: Store) -> None:
            parts = _needed(store, job)
            note = "等到货" if parts else "等专用配件到货"
            command = c.PutOnHold(reason=WaitReason.PARTS, note=note, parts=parts)
            apply_command(store, order_id, command)

        self._at(at, wait)

    def _plan_end(
        self,
        job: Job,
        order_id: int,
        begun_at: datetime,
        says: Callable[[float, str, datetime], datetime],
        short_no: int,
    ) -> None:
        length = planned_minutes(job.fault) * self._random.uniform(0.75, 1.0)
        finished_at = says(length, f"{short_no} 3", begun_at)
        if job.stage is not Stage.ARCHIVED:
            return
        part = job.fault.part
        parts = (PartUsed(part[0], 1, part[1] * 100),) if part else ()

        def close(store: Store) -> None:
            close_order(
                store,
                order_id,
                resolution=job.fault.resolution,
                fault=job.fault.title,
                labour_fen=12_000,
                travel_fen=3_000,
                parts=parts,
            )

        self._at(finished_at + 7 * _MINUTE, close)

    def _on_the_way(self, technician: Technician, site: Site, departed_at: datetime) -> None:
        """A call from the road: half way between home and the customer."""
        if None in (site.lat, site.lon, technician.home_lat, technician.home_lon):
            return
        lat = round(((site.lat or 0) + (technician.home_lat or 0)) / 2, 5)
        lon = round(((site.lon or 0) + (technician.home_lon or 0)) / 2, 5)
        at = departed_at + (self._now - departed_at) / 2
        self._at(at, lambda store: set_position(store, technician.id, lat, lon))

    # --- where ------------------------------------------------------------------------------------
    def _place(self, job: Job) -> tuple[Customer, Site]:
        machine = job.machine
        if machine is not None and machine.customer_id is not None:
            customer = self._customers[machine.customer_id]
            if job.technician is None or self._goes_to(job.technician, customer, machine.site_id):
                self._visited.add(customer.id)
                sites = {site.id: site for site in customer.sites}
                return customer, sites.get(machine.site_id or 0, customer.sites[0])
        regions = () if job.technician is None else self._technicians[job.technician].regions
        near = [
            (customer, site)
            for customer in self._customers.values()
            if customer.id not in self._visited
            for site in customer.sites
            if not regions or site.region in regions
        ]
        pairs = [pair for pair in near if serves(job.family.category, pair[0])] or near
        customer, site = self._random.choice(pairs)
        self._visited.add(customer.id)
        return customer, site

    def _goes_to(self, technician: int, customer: Customer, site_id: int | None) -> bool:
        regions = self._technicians[technician].regions
        return any(site.id == site_id and site.region in regions for site in customer.sites)


_MINUTE = timedelta(minutes=1)
_TROUBLES = (
    (AbnormalCause.LATE, "堵车,比约定时间晚到"),
    (AbnormalCause.REPEAT, "同一故障上周刚修过"),
    (AbnormalCause.CUSTOMER_ABSENT, "现场联系人不在,等钥匙"),
)


def _needed(store: Store, job: Job) -> tuple[PartNeed, ...]:
    """What the desk tells him to bring."""
    part = store.parts.find("", job.fault.part[0]) if job.fault.part is not None else None
    return () if part is None else (PartNeed(part.id, 1, part.name),)


def _details(job: Job, customer: Customer, site: Site, channel: Channel) -> OrderDetails:
    machine = job.machine
    own = machine is not None and machine.customer_id == customer.id
    phone = customer.phones[0]
    title = "冷水机组停机" if job.vip_stoppage else job.fault.title
    return OrderDetails(
        type_code=job.family.order_type,
        title=title,
        description="商场冷气全停,高压报警,顾客投诉" if job.vip_stoppage else "",
        channel=Channel.PHONE if job.vip_stoppage else channel,
        priority=Priority.URGENT if job.vip_stoppage else job.priority,
        customer_id=customer.id,
        site_id=site.id,
        asset_id=machine.id if own and machine is not None else None,
        contact_name=phone.contact,
        contact_phone=phone.number,
        skills=frozenset({job.family.skill}),
        duration_minutes=planned_minutes(job.fault),
        stopped=job.fault.stops,
    )
