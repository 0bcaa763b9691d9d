"""How long it takes to rank a company's technicians, and to judge those on the screen.

Wanted: ranking 200 technicians < 20 ms; the verdict on all 60 cards while an order is dragged over
them < 5 ms. Beside both: distance alone (the straight line from each technician to the order),
which is the least any dispatch program does.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from typing import Any

from domain.dispatching.eligibility import judge
from domain.dispatching.ranking import rank
from domain.dispatching.situation import JobNeed, Situation, TrackRecord, Visit
from domain.geo import haversine_km
from domain.people.technician import Certificate, Leave, Position, Shift, Skill, Technician
from domain.work_orders.kinds import OrderStatus, Priority
from tests.benchmarks._console import spread, yardstick_ms

_NOW = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)
_SKILLS = ("hv", "ac", "lift", "gas", "pump", "it")
_TYPES = ("repair", "install", "upkeep")


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --technicians, --hovered, --visits (per technician), --rounds."""
    parser = argparse.ArgumentParser(prog="ranking")
    parser.add_argument("--technicians", type=int, default=200)
    parser.add_argument("--hovered", type=int, default=60)
    parser.add_argument("--visits", type=int, default=6)
    parser.add_argument("--rounds", type=int, default=60)
    chosen = parser.parse_args(list(args))
    dice = random.Random(3)
    situation = _city(dice, chosen.technicians, chosen.visits)
    needs = [_need(dice, number) for number in range(chosen.rounds)]
    shown = list(situation.technicians)[: chosen.hovered]
    at = _NOW + timedelta(hours=2)
    return {
        "technicians": chosen.technicians,
        "visits": sum(len(each) for each in situation.visits.values()),
        "rank": _timed(needs, lambda need: rank(situation, need)),
        "hover_earliest": _timed(needs, lambda need: [judge(situation, need, i) for i in shown]),
        "hover_at_a_time": _timed(
            needs, lambda need: [judge(situation, need, i, at) for i in shown]
        ),
        "distance_alone": _timed(needs, lambda need: _nearest(situation, need)),
        "million_additions_ms": yardstick_ms(),
    }


def _timed(needs: Sequence[JobNeed], act: Callable[[JobNeed], object]) -> dict[str, float]:
    act(needs[0])
    taken = []
    for need in needs:
        began = time.perf_counter()
        act(need)
        taken.append((time.perf_counter() - began) * 1000)
    return spread(taken)


def _nearest(situation: Situation, need: JobNeed) -> list[int]:
    assert need.lat is not None and need.lon is not None
    far = {
        person.id: haversine_km(need.lat, need.lon, person.position.lat, person.position.lon)
        for person in situation.technicians.values()
        if person.position is not None
    }
    return sorted(far, key=far.__getitem__)


def _place(dice: random.Random) -> tuple[float, float]:
    return 23.12 + dice.gauss(0, 0.06), 113.3 + dice.gauss(0, 0.09)


def _need(dice: random.Random, number: int) -> JobNeed:
    lat, lon = _place(dice)
    return JobNeed(
        order_id=900_000 + number,
        type_code=dice.choice(_TYPES),
        priority=dice.choice(list(Priority)),
        skills=frozenset(dice.sample(_SKILLS, 1)),
        duration_minutes=dice.choice((30, 60, 90, 120)),
        lat=lat,
        lon=lon,
        customer_id=dice.randrange(400),
        asset_id=dice.randrange(217),
        arrive_due_at=_NOW + timedelta(hours=dice.randint(1, 8)),
        resolve_due_at=_NOW + timedelta(hours=dice.randint(8, 48)),
    )


def _city(dice: random.Random, technicians: int, visits: int) -> Situation:
    week = tuple(Shift(day, clock(8), clock(18), clock(12), 60) for day in range(7))
    people, booked, records = {}, {}, {}
    for number in range(1, technicians + 1):
        lat, lon = _place(dice)
        leave = Leave(_NOW, _NOW + timedelta(days=1)) if dice.random() < 0.05 else None
        people[number] = Technician(
            id=number,
            name=f"技师{number}",
            phone="",
            skills=frozenset(dice.sample(_SKILLS, 3)),
            certificates=(Certificate("hv", "A", date(2027, 1, 1)),),
            shifts=week,
            leaves=(leave,) if leave is not None else (),
            position=Position(lat, lon, _NOW - timedelta(minutes=5)),
            daily_limit=8,
        )
        booked[number] = tuple(_visits(dice, number, visits))
        records[number] = TrackRecord(
            jobs=40,
            on_time_rate=dice.random(),
            rating=3 + dice.random() * 2,
            jobs_by_type={"repair": 12},
            known_assets=frozenset(dice.sample(range(217), 20)),
            known_customers=frozenset(dice.sample(range(400), 30)),
        )
    skills = {code: Skill(code, code, needs_certificate=code == "hv") for code in _SKILLS}
    return Situation(_NOW, "Asia/Shanghai", people, booked, skills, records)


def _visits(dice: random.Random, technician_id: int, count: int) -> list[Visit]:
    found, at = [], _NOW - timedelta(hours=1)
    for number in range(count):
        lat, lon = _place(dice)
        at += timedelta(minutes=dice.randint(20, 120))
        ends = at + timedelta(minutes=dice.choice((30, 60)))
        found.append(
            Visit(
                order_id=technician_id * 100 + number,
                number=f"WO-{technician_id}-{number}",
                technician_id=technician_id,
                starts_at=at,
                ends_at=ends,
                status=OrderStatus.DISPATCHED,
                lat=lat,
                lon=lon,
            )
        )
        at = ends
    return found
