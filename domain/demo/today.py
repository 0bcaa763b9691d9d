"""The demo company's present day: which orders are waiting, under way and done, relative to now.

Only the plan is made here; it is carried out by the same use cases a clerk uses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from random import Random

from domain.assets.asset import Asset
from domain.demo.machines import FAMILIES, Family, Fault, family_of
from domain.people.technician import Technician
from domain.work_orders.kinds import Priority


class Stage(Enum):
    """How far an order has come by now."""

    QUEUED = "queued"
    RETURNED = "returned"
    DISPATCHED = "dispatched"
    ACCEPTED = "accepted"
    EN_ROUTE = "en_route"
    ON_SITE = "on_site"
    IN_PROGRESS = "in_progress"
    WAITING_PARTS = "waiting_parts"
    WAITING_FEEDBACK = "waiting_feedback"
    FINISHED = "finished"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Job:
    """One order of the day. ``reported_before``: minutes before now; ``starts_in``: planned start,
    minutes from now (negative: past); ``technician``: index, None in the queue. ``family``: whose
    fault; ``machine``: the tagged machine, None for one without a tag."""

    stage: Stage
    reported_before: int
    family: Family
    fault: Fault
    priority: Priority
    technician: int | None = None
    starts_in: int = 0
    machine: Asset | None = None
    abnormal: bool = False
    vip_stoppage: bool = False


#: What each of twelve is at: (stage, minutes from now the visit was to start, abnormal).
_PRESENT: tuple[tuple[Stage, int, bool] | None, ...] = (
    (Stage.IN_PROGRESS, -45, False),
    (Stage.EN_ROUTE, 10, False),
    (Stage.IN_PROGRESS, -30, False),
    (Stage.ON_SITE, -5, False),
    (Stage.WAITING_PARTS, -150, False),
    (Stage.EN_ROUTE, 5, False),
    (Stage.IN_PROGRESS, -110, True),
    (Stage.ACCEPTED, 35, False),
    (Stage.DISPATCHED, 25, False),
    (Stage.WAITING_FEEDBACK, -95, False),
    None,
    (Stage.IN_PROGRESS, -60, True),
)
#: Who finished something earlier, minutes from now it was to start, and what became of it.
_EARLIER: tuple[tuple[int, int, Stage], ...] = (
    (0, -190, Stage.ARCHIVED),
    (1, -170, Stage.FINISHED),
    (2, -175, Stage.ARCHIVED),
    (3, -160, Stage.FINISHED),
    (5, -180, Stage.FINISHED),
    (7, -165, Stage.FINISHED),
    (8, -200, Stage.ARCHIVED),
    (11, -215, Stage.FINISHED),
)
#: Who has what before him: (technician, minutes from now, confirmed).
_LATER: tuple[tuple[int, int, bool], ...] = (
    (0, 110, True),
    (1, 150, True),
    (2, 135, False),
    (3, 145, True),
    (4, 60, True),
    (5, 165, False),
    (6, 120, True),
    (7, 185, False),
    (9, 90, True),
    (11, 130, False),
)
#: What waits: (category, fault of the family, minutes since it was reported, priority, returned).
_QUEUE: tuple[tuple[str, int, int, Priority, bool], ...] = (
    ("冷柜冰箱", 2, 24, Priority.URGENT, False),
    ("电梯", 1, 3, Priority.HIGH, False),
    ("空调", 0, 12, Priority.NORMAL, False),
    ("冷柜冰箱", 0, 21, Priority.HIGH, False),
    ("热水器", 0, 10, Priority.NORMAL, False),
    ("门禁监控", 1, 6, Priority.NORMAL, False),
    ("照明配电", 0, 9, Priority.HIGH, False),
    ("空压机", 1, 14, Priority.NORMAL, False),
    ("冲压设备", 0, 17, Priority.HIGH, True),
    ("空调", 1, 4, Priority.NORMAL, False),
    ("厨房设备", 1, 2, Priority.NORMAL, False),
)
_SHORTEST = 45


def plan_today(
    random: Random, technicians: Sequence[Technician], machines: Sequence[Asset], today: date
) -> list[Job]:
    """The orders of the day. ``machines``: stored; the first belongs to the VIP whose equipment
    stands still. With other than twelve technicians the day is longer or shorter."""
    chiller = machines[0]
    family = family_of(chiller.category)
    jobs = [
        Job(
            Stage.QUEUED,
            22,
            family,
            family.faults[0],
            Priority.HIGH,
            machine=chiller,
            vip_stoppage=True,
        )
    ]
    for category, fault, before, priority, returned in _QUEUE:
        family = family_of(category)
        stage = Stage.RETURNED if returned else Stage.QUEUED
        able = _able(technicians, family)
        jobs.append(
            Job(
                stage,
                before,
                family,
                family.faults[fault],
                priority,
                technician=able[-1] if returned and able else None,
                starts_in=40,
                machine=_machine(random, machines, family),
            )
        )
    for index, technician in enumerate(technicians):
        jobs += _day_of(random, index, technician, machines, today)
    return jobs


def _day_of(
    random: Random,
    index: int,
    technician: Technician,
    machines: Sequence[Asset],
    today: date,
) -> list[Job]:
    lane = index % len(_PRESENT)
    visits = [(stage, starts, False) for who, starts, stage in _EARLIER if who == lane]
    present = _PRESENT[lane]
    if present is not None:
        visits.append(present)
    visits += [
        (Stage.ACCEPTED if confirmed else Stage.DISPATCHED, starts, False)
        for who, starts, confirmed in _LATER
        if who == lane
    ]
    expired = {each.skill_code for each in technician.certificates if not each.is_valid_on(today)}
    skills = technician.skills - expired
    jobs = []
    for stage, starts, abnormal in visits:
        family = random.choice([f for f in FAMILIES if f.skill in skills])
        faults = [f for f in family.faults if not f.stops] or list(family.faults)
        fault = random.choice(faults)
        before = 30 - starts if starts < 0 else random.randint(40, 75)
        if stage is Stage.DISPATCHED and starts < 60:
            before = 50
        jobs.append(
            Job(
                stage,
                before + random.randint(0, 9),
                family,
                fault,
                random.choices((Priority.NORMAL, Priority.HIGH), (3, 1))[0],
                technician=index,
                starts_in=starts,
                machine=_machine(random, machines, family) if random.random() < 0.6 else None,
                abnormal=abnormal,
            )
        )
    return jobs


def _able(technicians: Sequence[Technician], family: Family) -> list[int]:
    return [
        index
        for index, technician in enumerate(technicians)
        if family.skill in technician.skills and not technician.leaves
    ]


def _machine(random: Random, machines: Sequence[Asset], family: Family) -> Asset | None:
    own = [machine for machine in machines[1:] if machine.category == family.category]
    return random.choice(own) if own else None


def planned_minutes(fault: Fault) -> int:
    """How long the desk plans for ``fault``: whole quarters of an hour."""
    return max(_SHORTEST, round(fault.minutes / 15) * 15)
