"""The problem and its answer as plain values for JSON. Everything wrong is named by its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil, isfinite
from typing import Any

import numpy as np

from domain.dispatching.planning.faults import plan_problem
from domain.dispatching.planning.model import (
    LatenessStep,
    Plan,
    PlanBreak,
    PlanOptions,
    PlanOrder,
    PlanTechnician,
    Problem,
    Promise,
    Stop,
)
from domain.dispatching.planning.sites import travel_matrix
from domain.dispatching.situation import TravelModel

VERSION = 1
_MOST_SECONDS = 400_000_000


def parse(plain: object, model: TravelModel | None = None) -> Problem:
    """The problem. InvalidInput('plan_problem', where, fault, reason) if it is not one; ``model`` is used
    where only the places of the sites are given."""
    top = _mapping(plain, "problem")
    if top.get("version", VERSION) != VERSION:
        raise plan_problem("version", "version")
    sites = tuple(_place(each, f"sites[{at}]") for at, each in enumerate(_list(top, "sites")))
    if top.get("travel") is not None:
        travel = _matrix(top["travel"])
    else:
        travel = travel_matrix(sites, model or TravelModel())
    size = len(travel)
    people = tuple(
        _technician(each, f"technicians[{at}]", size)
        for at, each in enumerate(_list(top, "technicians"))
    )
    orders = tuple(
        _order(each, f"orders[{at}]", size) for at, each in enumerate(_list(top, "orders"))
    )
    _unique([each.id for each in people], "technicians")
    _unique([each.id for each in orders], "orders")
    names = tuple(str(each) for each in _list(top, "dimensions"))
    return Problem(travel, people, orders, _options(top.get("options")), sites, names)


def _mapping(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise plan_problem(where, "not_object")
    return value


def _list(values: Mapping[str, Any], key: str, where: str = "") -> Sequence[Any]:
    value = values.get(key)
    if value is None:
        return ()
    if not isinstance(value, list):
        raise plan_problem(f"{where}{key}", "not_list")
    return value


def _number(value: object, where: str, least: float = -_MOST_SECONDS) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise plan_problem(where, "not_number")
    if not least <= value <= _MOST_SECONDS:
        raise plan_problem(where, "out_of_range")
    return value


def _seconds(value: object, where: str, least: float = -_MOST_SECONDS) -> int:
    """Rounded up: an order never takes less than it says."""
    return ceil(_number(value, where, least))


def _span(value: object, where: str) -> tuple[int, int]:
    """From is rounded up, until down: a whole second within the span."""
    if not isinstance(value, list) or len(value) != 2:
        raise plan_problem(where, "not_window")
    return ceil(_number(value[0], where)), int(_number(value[1], where) // 1)


def _matrix(value: object) -> tuple[tuple[float, ...], ...]:
    if not isinstance(value, list):
        raise plan_problem("travel", "not_matrix")
    for at, row in enumerate(value):
        if not isinstance(row, list) or len(row) != len(value):
            raise plan_problem(f"travel[{at}]", "not_matrix")
    try:
        numbers = np.array(value, np.float64)
    except (TypeError, ValueError) as error:
        raise plan_problem("travel", "not_number") from error
    if not ((numbers >= 0) & (numbers <= _MOST_SECONDS)).all():
        raise plan_problem("travel", "out_of_range")
    return tuple(tuple(row) for row in value)


def _place(value: object, where: str) -> tuple[float, float]:
    if not isinstance(value, list) or len(value) != 2:
        raise plan_problem(where, "not_place")
    return float(_number(value[0], where)), float(_number(value[1], where))


def _site(value: object, where: str, size: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < size:
        raise plan_problem(where, "no_site")
    return value


def _words(values: Mapping[str, Any], key: str, where: str) -> frozenset[str]:
    return frozenset(str(each) for each in _list(values, key, where + "."))


def _counts(values: Mapping[str, Any], key: str, where: str) -> tuple[float, ...]:
    return tuple(_number(each, f"{where}.{key}", 0) for each in _list(values, key, where + "."))


def _technician(plain: object, where: str, size: int) -> PlanTechnician:
    values = _mapping(plain, where)
    end = values.get("end")
    pause = values.get("break")
    over = values.get("overtime_until")
    return PlanTechnician(
        id=_id(values, where),
        start=_site(values.get("start"), f"{where}.start", size),
        end=None if end is None else _site(end, f"{where}.end", size),
        shift=_span(values.get("shift"), f"{where}.shift"),
        pause=None if pause is None else _break(pause, f"{where}.break"),
        skills=_words(values, "skills", where),
        # Parts are counted: half a part in the van is none.
        capacity=tuple(int(each) for each in _counts(values, "capacity", where)),
        overtime_until=None if over is None else int(_number(over, f"{where}.overtime_until")),
    )


def _break(plain: object, where: str) -> PlanBreak | None:
    values = _mapping(plain, where)
    duration = _seconds(values.get("duration"), f"{where}.duration", 0)
    return PlanBreak(duration, _span(values.get("window"), f"{where}.window")) if duration else None


def _order(plain: object, where: str, size: int) -> PlanOrder:
    values = _mapping(plain, where)
    priority = values.get("priority", 3)
    if priority not in (1, 2, 3, 4):
        raise plan_problem(f"{where}.priority", "priority")
    crew = values.get("crew") or 1
    if crew not in (1, 2):
        raise plan_problem(f"{where}.crew", "crew")
    value = values.get("value")
    promised = values.get("promised")
    only = values.get("technician")
    return PlanOrder(
        id=_id(values, where),
        site=_site(values.get("site"), f"{where}.site", size),
        duration=_seconds(values.get("duration"), f"{where}.duration", 0),
        windows=tuple(
            _span(each, f"{where}.windows[{at}]")
            for at, each in enumerate(_list(values, "windows", where + "."))
        ),
        priority=int(priority),
        value=None if value is None else float(_number(value, f"{where}.value", 0)),
        skills=_words(values, "skills", where),
        demand=tuple(ceil(each) for each in _counts(values, "demand", where)),
        technician=None if only is None else str(only),
        promised=None if promised is None else _promise(promised, f"{where}.promised"),
        crew=int(crew),
        fetch={
            str(who): _seconds(each, f"{where}.fetch", 0)
            for who, each in _mapping(values.get("fetch") or {}, f"{where}.fetch").items()
        },
    )


def _promise(plain: object, where: str) -> Promise:
    values = _mapping(plain, where)
    start = _seconds(values.get("start"), f"{where}.start", 0)
    return Promise(str(values.get("technician", "")), start)


def _id(values: Mapping[str, Any], where: str) -> str:
    value = values.get("id")
    if not isinstance(value, str | int) or isinstance(value, bool) or value == "":
        raise plan_problem(f"{where}.id", "missing")
    return str(value)


def _unique(ids: Sequence[str], where: str) -> None:
    if len(set(ids)) != len(ids):
        raise plan_problem(where, "twice")


def _options(plain: object) -> PlanOptions:
    values = _mapping({} if plain is None else plain, "options")
    default = PlanOptions()

    def number(key: str, otherwise: float, least: float = 0.0) -> float:
        given = values.get(key)
        return otherwise if given is None else float(_number(given, f"options.{key}", least))

    return PlanOptions(
        seconds=number("seconds", default.seconds),
        seed=int(number("seed", default.seed, -_MOST_SECONDS)),
        change_tax_minutes=number("change_tax_minutes", default.change_tax_minutes),
        lateness_steps=tuple(
            _step(each, f"options.lateness_steps[{at}]")
            for at, each in enumerate(_list(values, "lateness_steps", "options."))
        ),
        overtime_price=number("overtime_price", default.overtime_price),
        iterations=int(number("iterations", default.iterations)),
    )


def _step(plain: object, where: str) -> LatenessStep:
    """[minutes, points], or an object with these two."""
    if isinstance(plain, dict):
        plain = [plain.get("minutes"), plain.get("points")]
    if not isinstance(plain, list) or len(plain) != 2:
        raise plan_problem(where, "not_step")
    return LatenessStep(float(_number(plain[0], where, 0)), float(_number(plain[1], where, 0)))


def problem_to_plain(problem: Problem) -> dict[str, Any]:
    """The problem as it is written by ``--export-problem``. Who may go by name becomes a skill of
    those who may; preferences among them are left out."""
    problem = _named_as_skills(problem)
    options = problem.options
    plain: dict[str, Any] = {"version": VERSION, "travel": [list(row) for row in problem.travel]}
    if problem.sites:
        plain["sites"] = [list(place) for place in problem.sites]
    if problem.dimensions:
        plain["dimensions"] = list(problem.dimensions)
    plain["technicians"] = [_technician_plain(each) for each in problem.technicians]
    plain["orders"] = [_order_plain(each) for each in problem.orders]
    plain["options"] = {
        "seconds": options.seconds,
        "seed": options.seed,
        "change_tax_minutes": options.change_tax_minutes,
    }
    if options.lateness_steps:
        plain["options"]["lateness_steps"] = [[s.minutes, s.points] for s in options.lateness_steps]
    return plain


def _named_as_skills(problem: Problem) -> Problem:
    groups: dict[frozenset[str], str] = {}
    orders = []
    for order in problem.orders:
        if order.allowed is not None and any(
            p.id not in order.allowed for p in problem.technicians
        ):
            skill = groups.setdefault(order.allowed, f"group-{len(groups) + 1}")
            order = replace(order, skills=order.skills | {skill}, allowed=None)
        orders.append(order)
    people = tuple(
        replace(person, skills=person.skills | {g for who, g in groups.items() if person.id in who})
        for person in problem.technicians
    )
    return replace(problem, orders=tuple(orders), technicians=people)


def _technician_plain(person: PlanTechnician) -> dict[str, Any]:
    pause = person.pause
    plain: dict[str, Any] = {
        "id": person.id,
        "start": person.start,
        "end": person.end,
        "shift": list(person.shift),
        "break": {"duration": pause.duration, "window": list(pause.window)} if pause else None,
        "skills": sorted(person.skills),
        "capacity": list(person.capacity),
    }
    if person.overtime_until is not None:
        plain["overtime_until"] = person.overtime_until
    return plain


def _order_plain(order: PlanOrder) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "id": order.id,
        "site": order.site,
        "duration": order.duration,
        "windows": [list(span) for span in order.windows],
        "priority": order.priority,
        "value": order.lost_value,
        "skills": sorted(order.skills),
        "demand": list(order.demand),
        "crew": order.crew,
    }
    if order.fetch:
        plain["fetch"] = dict(order.fetch)
    if order.technician is not None:
        plain["technician"] = order.technician
    if order.promised is not None:
        promised = order.promised
        plain["promised"] = {"technician": promised.technician, "start": promised.start}
    return plain


def answer_to_plain(
    plan: Plan, seconds: float, progress: Sequence[tuple[float, float]]
) -> dict[str, Any]:
    """The answer of ``paidan plan --problem``."""
    return {
        "routes": {
            route.technician: [_stop_plain(stop) for stop in route.stops] for route in plan.routes
        },
        "breaks": {
            route.technician: route.break_at for route in plan.routes if route.break_at is not None
        },
        "unassigned": [{"order": each.order, "reason": each.reason} for each in plan.unassigned],
        "lost_value": _short(plan.lost_value),
        "travel_minutes": _short(plan.travel_minutes),
        "overtime_minutes": _short(plan.overtime_minutes),
        "late_minutes": _short(plan.late_minutes),
        "changed": plan.changed,
        "moved": plan.moved,
        "score": _short(plan.score),
        "seconds": round(seconds, 3),
        "progress": [[round(at, 3), _short(value)] for at, value in progress],
    }


def _stop_plain(stop: Stop) -> dict[str, Any]:
    plain = {"order": stop.order, "start": stop.start, "arrive": stop.arrive}
    return {**plain, "fetch": stop.fetch} if stop.fetch else plain


def _short(value: float) -> float | int:
    rounded = round(value, 4)
    return int(rounded) if rounded == int(rounded) else rounded
