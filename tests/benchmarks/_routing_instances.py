"""Routing with time windows as days: files in Solomon's form, and made-up ones of the same kind.

Files are looked for in the folder of PAIDAN_ROUTING_INSTANCES, by their names (R101.txt,
C1_2_1.txt …). Distances are in tenths, cut off, as the published best ones are.
"""

from __future__ import annotations

import math
import os
import random
from itertools import pairwise
from pathlib import Path
from typing import Any

_MUCH = 1_000_000.0
#: Best distances known of Solomon's, in tenths.
BEST = {
    "R101": 16377, "R102": 14666, "R103": 12087, "R104": 9715, "R105": 13553, "R106": 12346,
    "R107": 10646, "R108": 9321, "R109": 11469, "R110": 10680, "R111": 10487, "R112": 9486,
    "C101": 8273, "C102": 8273, "C103": 8263, "C104": 8229, "C105": 8273, "C106": 8273,
    "C107": 8273, "C108": 8273, "C109": 8273,
    "RC101": 16198, "RC102": 14574, "RC103": 12580, "RC104": 11323, "RC105": 15137,
    "RC106": 13727, "RC107": 12078, "RC108": 11142,
}  # fmt: skip

Row = tuple[float, float, int, int, int, int]


def found(pattern: str) -> dict[str, dict[str, Any]]:
    """Instances of the folder by name; {} where there is none."""
    folder = os.environ.get("PAIDAN_ROUTING_INSTANCES", "")
    files = sorted(Path(folder).glob(f"{pattern}.[tT][xX][tT]")) if folder else []
    return {file.stem.upper(): read(file.read_text()) for file in files}


def read(text: str) -> dict[str, Any]:
    """A file: number of vehicles and capacity, then a line for the depot and each customer."""
    numbers = [[float(x) for x in line.split()] for line in text.splitlines() if _is_row(line)]
    fleet, capacity = next(row for row in numbers if len(row) == 2)
    rows = [
        (row[1], row[2], int(row[3]), int(row[4]), int(row[5]), int(row[6]))
        for row in numbers
        if len(row) == 7
    ]
    return _day(int(fleet), int(capacity), rows)


def _is_row(line: str) -> bool:
    return bool(line.split()) and all(x.replace(".", "", 1).isdigit() for x in line.split())


def made(kind: str, seed: int, size: int = 100) -> dict[str, Any]:
    """``kind`` 'R': scattered, 'C': in clusters, 'RC': half and half; narrow windows."""
    dice = random.Random(f"{kind}{seed}")
    side = 100.0 * math.sqrt(size / 100)
    centres = [
        (dice.uniform(10, side - 10), dice.uniform(10, side - 10)) for _ in range(size // 10)
    ]
    last = 460 if kind == "R" else 1000
    service = 10 if kind == "R" else 90 if kind == "C" else 10
    rows: list[Row] = [(side / 2, side / 2, 0, 0, round(last * side / 100), 0)]
    for each in range(size):
        if kind == "R" or (kind == "RC" and each % 2):
            x, y = dice.uniform(0, side), dice.uniform(0, side)
        else:
            centre = dice.choice(centres)
            x, y = dice.gauss(centre[0], 3), dice.gauss(centre[1], 3)
        way = math.dist((x, y), (side / 2, side / 2))
        opens = dice.uniform(way, max(rows[0][4] - way - service - 10, way + 1))
        wide = 30 if kind == "R" else 60
        until = min(opens + wide, rows[0][4] - way - service)
        rows.append((x, y, dice.randint(5, 30), int(opens), max(round(until), int(opens)), service))
    return _day(max(25, size // 4) + (size // 10 if kind == "R" else 0), 200, rows)


def _day(fleet: int, capacity: int, rows: list[Row]) -> dict[str, Any]:
    depot = rows[0]
    travel = [[int(math.dist(a[:2], b[:2]) * 10) for b in rows] for a in rows]
    return {
        "version": 1,
        "travel": travel,
        "technicians": [
            {
                "id": f"V{number}",
                "start": 0,
                "end": 0,
                "shift": [depot[3] * 10, depot[4] * 10],
                "break": None,
                "skills": [],
                "capacity": [capacity],
            }
            for number in range(fleet)
        ],
        "orders": [
            {
                "id": f"C{at}",
                "site": at,
                "duration": row[5] * 10,
                "windows": [[row[3] * 10, row[4] * 10]],
                "priority": 3,
                "value": _MUCH,
                "skills": [],
                "demand": [row[2]],
            }
            for at, row in enumerate(rows)
            if at
        ],
        "options": {"seconds": 5, "seed": 1},
    }


def distance(day: dict[str, Any], answer: dict[str, Any]) -> int | None:
    """Of all routes, in tenths; None when a customer is left out."""
    if answer["unassigned"]:
        return None
    sites = {order["id"]: order["site"] for order in day["orders"]}
    total = 0
    for stops in answer["routes"].values():
        places = [0, *(sites[stop["order"]] for stop in stops), 0]
        total += sum(day["travel"][a][b] for a, b in pairwise(places))
    return total
