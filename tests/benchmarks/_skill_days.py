"""Days on which skills decide: technicians with homes of their own, one skill an order, windows from
half an hour to the whole day. After the technician routing and scheduling days of the literature."""

from __future__ import annotations

import math
import random
from itertools import pairwise
from typing import Any

_SKILLS = "abcde"
_CROWD, _SIZE = 25, 100
_SECONDS_PER_UNIT, _WORK = 60, 1200
_MUCH = 1_000_000.0

Point = tuple[float, float]


def made(kind: str, seed: int) -> dict[str, Any]:
    """``kind`` 'R': scattered, 'C': in clusters, 'RC': half and half."""
    dice = random.Random(f"skills {kind} {seed}")
    centres = [(dice.uniform(10, 90), dice.uniform(10, 90)) for _ in range(8)]

    def place(at: int) -> Point:
        if kind == "R" or (kind == "RC" and at % 2):
            return dice.uniform(0, 100), dice.uniform(0, 100)
        x, y = dice.choice(centres)
        return dice.gauss(x, 5), dice.gauss(y, 5)

    points: list[Point] = [(dice.uniform(0, 100), dice.uniform(0, 100)) for _ in range(_CROWD)]
    points += [place(at) for at in range(_SIZE)]
    closes = 60_000 if kind == "C" else 36_000
    held = [set(dice.sample(_SKILLS, dice.choice([1, 2, 2, 3]))) for _ in range(_CROWD)]
    held[0] |= set(_SKILLS) - set().union(*held)
    return {
        "version": 1,
        "travel": [[int(math.dist(a, b) * _SECONDS_PER_UNIT) for b in points] for a in points],
        "technicians": [
            {"id": f"T{at}", "start": at, "end": at, "shift": [0, closes], "break": None,
             "skills": sorted(each), "capacity": [_SIZE]}
            for at, each in enumerate(held)
        ],
        "orders": [_order(dice, at, closes) for at in range(_SIZE)],
        "options": {"seconds": 3, "seed": 1},
    }  # fmt: skip


def _order(dice: random.Random, at: int, closes: int) -> dict[str, Any]:
    skill = dice.choice(_SKILLS)
    wide = dice.choice([1800, 3600, 7200, closes])
    opens = int(dice.uniform(_WORK, max(closes - wide - 5 * _WORK, _WORK + 100)))
    return {
        "id": f"C{at}",
        "site": _CROWD + at,
        "duration": _WORK,
        "windows": [[opens, min(opens + wide, closes - 4000)]],
        "priority": 3,
        "value": _MUCH,
        "skills": [skill],
        "demand": [1],
    }


def distance(day: dict[str, Any], answer: dict[str, Any]) -> int | None:
    """Seconds on the road; None when an order is left out."""
    if answer["unassigned"]:
        return None
    sites = {order["id"]: order["site"] for order in day["orders"]}
    homes = {person["id"]: person["start"] for person in day["technicians"]}
    total = 0
    for name, stops in answer["routes"].items():
        places = [homes[name], *(sites[stop["order"]] for stop in stops), homes[name]]
        total += sum(day["travel"][a][b] for a, b in pairwise(places))
    return total
