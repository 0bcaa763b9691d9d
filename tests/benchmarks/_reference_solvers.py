"""Other people's solvers on the same days, for comparison. Nothing of them is in the product.

They are installed by hand where wanted, into a folder that PYTHONPATH names:
``pip install --target DIR pyvroom==1.14.0 pyvrp==0.14.1``. Without them the answer is None.
"""

from __future__ import annotations

import importlib
import time
from itertools import pairwise
from typing import Any

from tests.unit.domain.dispatching.plan_check import VALUES

#: Farther than any plan goes.
_NO_WAY = 10_000_000


def present() -> dict[str, str]:
    """Which of them can be used."""
    return {name: "there" if _module(name) else "absent" for name in ("vroom", "pyvrp")}


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def vroom_day(day: dict[str, Any], level: int) -> dict[str, float] | None:
    """Score, served orders and seconds of VROOM at exploration ``level``, with two threads."""
    vroom, numpy = _module("vroom"), _module("numpy")
    if vroom is None or numpy is None:
        return None
    begun = time.perf_counter()
    asked = vroom.Input()
    asked.set_durations_matrix("car", numpy.array(day["travel"], numpy.uint32))
    codes: dict[str, int] = {}

    def skills(names: list[str]) -> set[int]:
        return {codes.setdefault(name, len(codes)) for name in names}

    for row, person in enumerate(day["technicians"]):
        pause = person["break"]
        asked.add_vehicle(
            vroom.Vehicle(
                row,
                start=person["start"],
                end=person["end"],
                skills=skills(person["skills"]),
                capacity=person["capacity"],
                time_window=vroom.TimeWindow(*person["shift"]),
                breaks=[vroom.Break(row, [vroom.TimeWindow(*pause["window"])], pause["duration"])],
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


def pyvrp_distance(day: dict[str, Any], seconds: float) -> int | None:
    """The distance PyVRP finds for a day without breaks; 0: it found no plan. ``seconds`` of its own
    processor time, so that what else the machine does takes nothing from it."""
    pyvrp = _module("pyvrp")
    if pyvrp is None:
        return None
    model = pyvrp.Model()
    people, travel = day["technicians"], day["travel"]
    sites = [model.add_location(x=0, y=0) for _ in travel]
    depots = {
        start: model.add_depot(location=sites[start])
        for start in dict.fromkeys(person["start"] for person in people)
    }
    for order in day["orders"]:
        model.add_client(
            location=sites[order["site"]],
            delivery=order["demand"],
            service_duration=order["duration"],
            tw_early=order["windows"][0][0],
            tw_late=order["windows"][0][1],
        )
    # Who may do what is a profile: the way to all else is as far as no plan goes.
    profiles = {}
    alike: dict[tuple[Any, ...], int] = {}
    for person in people:
        skills = frozenset(person["skills"])
        if skills not in profiles:
            profiles[skills] = model.add_profile()
        same = (person["start"], *person["shift"], *person["capacity"], skills)
        alike[same] = alike.get(same, 0) + 1
    for (start, opens, closes, *capacity, skills), count in alike.items():
        model.add_vehicle_type(
            num_available=count,
            capacity=capacity,
            start_depot=depots[start],
            end_depot=depots[start],
            tw_early=opens,
            tw_late=closes,
            profile=profiles[skills],
        )
    for row, a in enumerate(sites):
        for column, b in enumerate(sites):
            model.add_edge(a, b, distance=travel[row][column], duration=travel[row][column])
    for skills, profile in profiles.items():
        for order in day["orders"]:
            if not skills.issuperset(order["skills"]):
                there = sites[order["site"]]
                for a in sites:
                    if a is not there:
                        model.add_edge(a, there, distance=_NO_WAY, duration=0, profile=profile)
    until = time.process_time() + seconds
    result = model.solve(stop=lambda _best: time.process_time() >= until, display=False)
    return int(result.cost()) if result.is_feasible() and result.cost() < _NO_WAY else 0
