"""Days to plan as a company has them, as the JSON of ``paidan plan --problem``."""

from __future__ import annotations

import math
import random
from typing import Any

_HOUR = 3600
_SHARES = {1: 5, 2: 15, 3: 50, 4: 30}


def plan_day(
    seed: int,
    technicians: int = 50,
    orders: int = 500,
    *,
    load: float = 0.75,
    crews: float = 0.0,
    asymmetric: bool = False,
    mixed: bool = False,
) -> dict[str, Any]:
    """A day: towns and country, 12 skills of unequal demand, floating lunch, four priorities, half
    days, two-hour windows, deadlines, four-hour promises and vans. ``mixed`` adds open routes, no
    breaks, overtime, several windows, locks, promises and parts to be fetched."""
    dice = random.Random(seed)
    side = 40.0 * math.sqrt(technicians / 50)
    towns = [(dice.uniform(0.2, 0.8), dice.uniform(0.2, 0.8), dice.uniform(2, 6)) for _ in range(6)]

    def place() -> tuple[float, float]:
        if dice.random() < 0.6:
            x, y, wide = dice.choice(towns)
            return dice.gauss(x * side, wide) % side, dice.gauss(y * side, wide) % side
        return dice.uniform(0, side), dice.uniform(0, side)

    places = [place() for _ in range(technicians + orders)]
    travel = [
        [
            0 if i == j else round(_seconds(a, b) * (dice.uniform(0.85, 1.2) if asymmetric else 1))
            for j, b in enumerate(places)
        ]
        for i, a in enumerate(places)
    ]
    names = [f"s{i}" for i in range(12)]
    weights = [1 / (1 + i * 0.35) for i in range(12)]
    people = [_technician(dice, row, names, weights, mixed) for row in range(technicians)]
    jobs = [
        _order(dice, row, technicians, people, names, weights, load, mixed) for row in range(orders)
    ]
    for job in jobs:
        if dice.random() < crews:
            job["crew"] = 2
            job.pop("technician", None)
            job.pop("promised", None)
    return {
        "version": 1,
        "travel": travel,
        "technicians": people,
        "orders": jobs,
        "options": {"seconds": 5, "seed": seed},
    }


def _seconds(a: tuple[float, float], b: tuple[float, float]) -> float:
    km = 1.3 * math.dist(a, b)
    near, middle, far = min(km, 3), min(max(km - 3, 0), 12), max(km - 15, 0)
    return 60 + 3600 * (near / 25 + middle / 45 + far / 75)


def _technician(
    dice: random.Random, row: int, names: list[str], weights: list[float], mixed: bool
) -> dict[str, Any]:
    skills: set[str] = set()
    count = dice.choice([2, 3, 3, 4, 5])
    while len(skills) < count:
        skills.add(dice.choices(names, weights)[0])
    opens = int(dice.choice([7.5, 8, 8, 8, 8.5, 9]) * _HOUR)
    until = opens + dice.choice([6, 7, 8, 8, 8, 9]) * _HOUR
    person: dict[str, Any] = {
        "id": f"T{row}",
        "start": row,
        "end": row,
        "shift": [opens, until],
        "break": {"duration": 1800, "window": [41_400, 48_600]},
        "skills": sorted(skills),
        "capacity": [dice.randint(8, 16)],
    }
    if mixed:
        if row % 4 == 1:
            person["end"] = None
        if row % 5 == 2:
            person["break"] = None
        if row % 3 == 0:
            person["overtime_until"] = until + 5400
        if row % 7 == 6:
            person["capacity"] = []
    return person


def _order(
    dice: random.Random,
    row: int,
    first_site: int,
    people: list[dict[str, Any]],
    names: list[str],
    weights: list[float],
    load: float,
    mixed: bool,
) -> dict[str, Any]:
    while True:
        skills = {dice.choices(names, weights)[0]}
        if dice.random() < 0.3:
            skills.add(dice.choices(names, weights)[0])
        able = [each["id"] for each in people if skills <= set(each["skills"])]
        if able:
            break
    minutes = dice.choices([10, 15, 20, 30, 40, 60, 75], [2, 3, 4, 4, 3, 2, 1])[0]
    order: dict[str, Any] = {
        "id": f"W{row}",
        "site": first_site + row,
        "duration": int(minutes * 60 * load),
        "windows": _windows(dice, mixed),
        "priority": dice.choices([1, 2, 3, 4], list(_SHARES.values()))[0],
        "skills": sorted(skills),
        "demand": [dice.choice([0, 0, 1, 1, 2])],
    }
    if mixed and row % 9 == 4:
        order["technician"] = dice.choice(able)
    elif mixed and row % 6 == 1:
        start = dice.randint(8 * _HOUR, 15 * _HOUR)
        order["promised"] = {"technician": dice.choice(able), "start": start}
    if mixed and row % 5 == 2:
        # Every other technician has the part in his van.
        order["fetch"] = dict.fromkeys(able[::2], 300 + 600 * (row % 4))
    return order


def _windows(dice: random.Random, mixed: bool) -> list[list[int]]:
    kind = dice.random()
    if kind < 0.25:
        return [[8 * _HOUR, 12 * _HOUR]] if dice.random() < 0.5 else [[13 * _HOUR, 17 * _HOUR]]
    if kind < 0.45:
        opens = dice.choice([8, 9, 10, 11, 13, 14, 15]) * _HOUR
        return [[opens, opens + 2 * _HOUR]]
    if kind < 0.6:
        return [[7 * _HOUR, dice.choice([11, 12, 14, 16]) * _HOUR]]
    if kind < 0.7:
        opens = int(dice.uniform(7, 12) * _HOUR)
        return [[opens, opens + 4 * _HOUR]]
    if mixed and kind < 0.85:
        return [[8 * _HOUR, 9 * _HOUR], [14 * _HOUR, 15 * _HOUR], [16 * _HOUR, 18 * _HOUR]]
    return [] if mixed and kind > 0.95 else [[7 * _HOUR, 18 * _HOUR]]
