"""How good day plans are after a given time, each checked by the independent judge.

Score: 10 × lost value + travel minutes, lower is better. Beside it stands VROOM (pyvroom 1.14,
where it is installed: ``pip install pyvroom==1.14.0``), on the same days in the same run.
"""

from __future__ import annotations

import argparse
import importlib
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from domain.dispatching.planning.codec import answer_to_plain, parse
from domain.dispatching.planning.solving import solve
from domain.dispatching.planning.warming import warm
from tests.unit.domain.dispatching.plan_check import VALUES, faults
from tests.unit.domain.dispatching.plan_days import plan_day


def run(args: Sequence[str]) -> dict[str, Any]:
    """args: --seeds, --technicians, --orders, --seconds, --level (of VROOM)."""
    parser = argparse.ArgumentParser(prog="day_plans")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--technicians", type=int, default=50)
    parser.add_argument("--orders", type=int, default=500)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--level", type=int, default=2)
    chosen = parser.parse_args(list(args))
    warm()
    found: dict[str, Any] = {}
    for seed in chosen.seeds:
        day = plan_day(seed, chosen.technicians, chosen.orders)
        problem = parse(day)
        options = replace(problem.options, seconds=chosen.seconds)
        solution = solve(replace(problem, options=options))
        answer = answer_to_plain(solution.plan, solution.seconds, solution.progress)
        found[f"seed {seed}"] = {
            "score": answer["score"],
            "served": len(day["orders"]) - len(answer["unassigned"]),
            "seconds": answer["seconds"],
            "faults": faults(day, answer),
            "vroom": _vroom(day, chosen.level),
        }
    return found


def _vroom(day: dict[str, Any], level: int) -> dict[str, float] | str:
    try:
        vroom = importlib.import_module("vroom")
        numpy = importlib.import_module("numpy")
    except ImportError:
        return "not installed"
    begun = time.perf_counter()
    asked = vroom.Input()
    asked.set_durations_matrix("car", numpy.array(day["travel"], numpy.uint32))
    codes: dict[str, int] = {}

    def skills(names: list[str]) -> set[int]:
        return {codes.setdefault(name, len(codes)) for name in names}

    for row, person in enumerate(day["technicians"]):
        pause = person["break"]
        window = vroom.TimeWindow(*pause["window"])
        asked.add_vehicle(
            vroom.Vehicle(
                row,
                start=person["start"],
                end=person["end"],
                skills=skills(person["skills"]),
                capacity=person["capacity"],
                time_window=vroom.TimeWindow(*person["shift"]),
                breaks=[vroom.Break(row, [window], pause["duration"])],
            )
        )
    for row, order in enumerate(day["orders"]):
        asked.add_job(
            vroom.Job(
                row,
                location=order["site"],
                service=order["duration"],
                delivery=order["demand"],
                skills=skills(order["skills"]),
                priority=int(VALUES[order["priority"]] / 10),
                time_windows=[vroom.TimeWindow(*window) for window in order["windows"]],
            )
        )
    routes = asked.solve(exploration_level=level, nb_threads=2).routes
    jobs = routes[routes.type == "job"]
    served = {int(each) for each in jobs.id}
    lost = sum(VALUES[o["priority"]] for row, o in enumerate(day["orders"]) if row not in served)
    seconds = 0
    for row, stops in jobs.groupby("vehicle_id"):
        person = day["technicians"][row]
        places = [person["start"], *(day["orders"][int(each)]["site"] for each in stops.id)]
        places.append(person["end"])
        seconds += sum(day["travel"][a][b] for a, b in pairwise(places))
    return {
        "score": round(10 * lost + seconds / 60, 1),
        "served": len(served),
        "seconds": round(time.perf_counter() - begun, 2),
    }
