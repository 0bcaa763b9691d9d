"""An independent judge of plans: reads the JSON of a problem and of its answer, nothing else.

Shares no code with the planner. Every broken rule becomes one sentence.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

VALUES = {1: 1000.0, 2: 300.0, 3: 100.0, 4: 40.0}


def faults(problem: dict[str, Any], answer: dict[str, Any]) -> list[str]:
    """What is wrong with the answer; empty when it is a plan."""
    found: list[str] = []
    people = {each["id"]: each for each in problem["technicians"]}
    orders = {each["id"]: each for each in problem["orders"]}
    visits: dict[str, list[tuple[str, int]]] = {}
    for name, stops in answer["routes"].items():
        if name not in people:
            found.append(f"{name} is nobody")
            continue
        for stop in stops:
            visits.setdefault(stop["order"], []).append((name, stop["start"]))
        found += _day(problem, people[name], orders, stops, answer["breaks"].get(name))
    open_ones = [each["order"] for each in answer["unassigned"]]
    for each in answer["unassigned"]:
        if not each["reason"]:
            found.append(f"{each['order']}: open without a reason")
    for name, order in orders.items():
        who = visits.get(name, [])
        crew = order.get("crew", 1)
        if name in open_ones:
            if who:
                found.append(f"{name}: both open and visited")
            continue
        if len(who) != crew or len({person for person, _ in who}) != crew:
            found.append(f"{name}: visited by {len(who)} of {crew}")
        if len({start for _, start in who}) > 1:
            found.append(f"{name}: the crew does not start together")
        only = order.get("technician")
        if only is not None and only not in [person for person, _ in who]:
            found.append(f"{name}: not with {only}")
    found += [f"{name}: no such order" for name in [*visits, *open_ones] if name not in orders]
    found += _totals(problem, answer, visits)
    return found


def _day(
    problem: dict[str, Any],
    person: dict[str, Any],
    orders: dict[str, Any],
    stops: list[dict[str, Any]],
    pause_at: int | None,
) -> list[str]:
    found: list[str] = []
    name, travel = person["id"], problem["travel"]
    opens, until = person["shift"]
    closes = max(until, person.get("overtime_until") or until)
    pause = person.get("break")
    if not stops:
        return found
    if pause:
        if pause_at is None:
            found.append(f"{name}: no break")
            pause_at = -1
        elif not pause["window"][0] <= pause_at <= pause["window"][1] or pause_at < opens:
            found.append(f"{name}: break at {pause_at}")
    used = [0.0] * 9
    free, here, taken = opens, person["start"], pause is None
    length = pause["duration"] if pause else 0

    def way(to: int | None, due: int, fetch: int = 0) -> int:
        """The first possible arrival, given that the next thing happens at ``due``."""
        nonlocal taken
        drive = fetch + (0 if to is None else travel[here][to])
        at = free + drive
        if not taken and pause_at is not None and pause_at < due:
            taken = True
            if pause_at < free:
                found.append(f"{name}: break during an order")
            return int(max(at + length, pause_at + length) if pause_at < at else pause_at + length)
        return int(at)

    for stop in stops:
        order = orders[stop["order"]]
        start = stop["start"]
        fetch = int(order.get("fetch", {}).get(name, 0)) if order.get("crew", 1) == 1 else 0
        if stop.get("fetch", 0) != fetch and order.get("crew", 1) == 1:
            found.append(f"{name}: fetches {stop.get('fetch', 0)} s for {stop['order']}")
        if way(order["site"], start, fetch) > start:
            found.append(f"{name}: too early at {stop['order']}")
        if stop["arrive"] > start:
            found.append(f"{name}: starts {stop['order']} before arriving")
        spans = order.get("windows") or []
        late = max(
            (float(step[0]) for step in problem["options"].get("lateness_steps", [])), default=0
        )
        if (
            spans
            and not any(a <= start <= b for a, b in spans)
            and start > spans[-1][1] + late * 60
        ):
            found.append(f"{name}: {stop['order']} outside its windows")
        if spans and start < min(a for a, _ in spans):
            found.append(f"{name}: {stop['order']} before its windows")
        if not late and spans and not any(a <= start <= b for a, b in spans):
            found.append(f"{name}: {stop['order']} between its windows")
        if not set(order.get("skills", [])) <= set(person.get("skills", [])):
            found.append(f"{name}: no skill for {stop['order']}")
        for at, amount in enumerate(order.get("demand", [])):
            used[at] += amount
        free, here = start + order["duration"], order["site"]
    if way(person["end"], 10**9) > closes:
        found.append(f"{name}: back too late")
    for at, limit in enumerate(person.get("capacity", [])):
        if used[at] > limit:
            found.append(f"{name}: van too full")
    return found


def _totals(
    problem: dict[str, Any], answer: dict[str, Any], visits: dict[str, list[tuple[str, int]]]
) -> list[str]:
    found: list[str] = []
    people = {each["id"]: each for each in problem["technicians"]}
    orders = {each["id"]: each for each in problem["orders"]}
    lost = sum(
        VALUES[order.get("priority", 3)] if order.get("value") is None else order["value"]
        for name, order in orders.items()
        if name not in visits
    )
    seconds = 0.0
    for name, stops in answer["routes"].items():
        places = [people[name]["start"], *(orders[stop["order"]]["site"] for stop in stops)]
        if stops and people[name]["end"] is not None:
            places.append(people[name]["end"])
        if stops:
            seconds += sum(problem["travel"][a][b] for a, b in pairwise(places))
    changed = sum(
        1
        for name, order in orders.items()
        if order.get("promised")
        and order.get("crew", 1) == 1
        and name in visits
        and visits[name][0][0] != order["promised"]["technician"]
    )
    if abs(lost - answer["lost_value"]) > 1e-6:
        found.append(f"lost {lost}, said {answer['lost_value']}")
    if abs(seconds / 60 - answer["travel_minutes"]) > 1e-3:
        found.append(f"travel {seconds / 60}, said {answer['travel_minutes']}")
    if changed != answer["changed"]:
        found.append(f"changed {changed}, said {answer['changed']}")
    return found
