"""Plans of whole days, judged by an independent reader of the problem and the answer."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import Any

import pytest

from domain.dispatching.planning.codec import answer_to_plain, parse, problem_to_plain
from domain.dispatching.planning.model import LatenessStep
from domain.dispatching.planning.solving import solve
from domain.errors import InvalidInput
from tests.unit.domain.dispatching.plan_check import faults
from tests.unit.domain.dispatching.plan_days import plan_day


def _solved(plain: dict[str, Any], steps: int = 1500) -> tuple[dict[str, Any], float, float]:
    """The answer as JSON, its cost by the evaluator, and the same by the search."""
    problem = parse(plain)
    solution = solve(replace(problem, options=replace(problem.options, iterations=steps)))
    answer = answer_to_plain(solution.plan, solution.seconds, solution.progress)
    return answer, solution.plan.cost, solution.progress[-1][1]


@pytest.mark.parametrize("seed", range(6))
def test_plans_break_no_rule(seed: int) -> None:
    day = plan_day(seed, 10, 90, crews=0.08, asymmetric=True, mixed=True, load=0.7 + seed % 3 * 0.4)
    if seed % 2:
        day["options"]["lateness_steps"] = [[30, 2], [120, 10]]
    answer, cost, value = _solved(day)
    assert faults(day, answer) == []
    # The search and the evaluator price a plan alike (each order carries a second as tie-break).
    opened = sum(
        day["orders"][int(each["order"][1:])].get("crew", 1) for each in answer["unassigned"]
    )
    assert value == pytest.approx(cost + opened / 60, abs=0.05)


def test_a_large_team_that_sets_out_together_is_used_whole() -> None:
    """Sixty vans of one yard, each with work for one long order."""
    travel = [[0, 600], [600, 0]]
    person = {"start": 0, "end": 0, "shift": [28_800, 61_200], "break": None, "skills": []}
    people = [{**person, "id": f"T{number}"} for number in range(60)]
    orders = [{"id": f"W{number}", "site": 1, "duration": 28_800} for number in range(60)]
    day = {"travel": travel, "technicians": people, "orders": orders, "options": {}}
    answer = _solved(day, 20)[0]
    assert answer["unassigned"] == []
    assert faults(day, answer) == []


def test_fetching_takes_time_on_the_way() -> None:
    """DI-19: who has to fetch the part is there later, and too late where the time is too short."""
    travel = [[0, 600], [600, 0]]
    person = {"start": 0, "end": 0, "shift": [28_800, 61_200], "break": None, "skills": []}
    people = [{**person, "id": "empty"}, {**person, "id": "stocked", "skills": ["x"]}]
    order = {"site": 1, "duration": 1800, "windows": [[28_800, 36_000]], "priority": 1}
    first = {**order, "id": "first", "fetch": {"empty": 1500}, "technician": "empty"}
    day = {"travel": travel, "technicians": people, "orders": [first], "options": {}}
    answer = _solved(day, 50)[0]
    assert faults(day, answer) == []
    wanted = {"order": "first", "start": 30_900, "arrive": 30_900, "fetch": 1500}
    assert answer["routes"]["empty"] == [wanted]
    late = {**order, "id": "late", "windows": [[28_800, 30_000]], "fetch": {"empty": 1500}}
    day["orders"] = [first, late]
    answer = _solved(day, 200)[0]
    assert faults(day, answer) == []
    assert [stop["order"] for stop in answer["routes"]["stocked"]] == ["late"]
    plain = problem_to_plain(parse(day))
    assert plain["orders"][0]["fetch"] == {"empty": 1500}


def test_the_same_seed_gives_the_same_plan_and_another_one_another() -> None:
    day = plan_day(3, 10, 80)
    first, again = _solved(day)[0], _solved(day)[0]
    day["options"]["seed"] = 99
    other = _solved(day)[0]
    assert first["routes"] == again["routes"]
    assert first["routes"] != other["routes"]


def test_the_time_given_is_counted_as_work() -> None:
    day = plan_day(4, 10, 80)
    day["options"]["seconds"] = 0.4
    problem = parse(day)
    # As on a computer so quick that the clock never has to take over.
    plans = [solve(problem, begun=perf_counter() + 1000).plan for _ in range(2)]
    assert plans[0].routes == plans[1].routes
    assert plans[0].routes


def test_the_clock_ends_what_a_slow_computer_began() -> None:
    day = plan_day(4, 10, 80)
    day["options"]["seconds"] = 0.4
    long_ago = perf_counter() - 1000
    answer = solve(parse(day), begun=long_ago)
    assert faults(day, answer_to_plain(answer.plan, answer.seconds, answer.progress)) == []


def test_a_small_day_is_planned_best() -> None:
    # Two towns an hour apart: one technician in each, two orders in each.
    far = 3600
    travel = [[0 if a // 3 == b // 3 else far for b in range(6)] for a in range(6)]
    for a in range(6):
        for b in range(6):
            if a != b and a // 3 == b // 3:
                travel[a][b] = 600
    people = [
        {"id": "A", "start": 0, "end": 0, "shift": [0, 20_000], "break": None, "skills": ["x"]},
        {"id": "B", "start": 3, "end": 3, "shift": [0, 20_000], "break": None, "skills": ["x"]},
    ]
    orders = [
        {"id": str(site), "site": site, "duration": 1800, "windows": [[0, 15_000]], "skills": ["x"]}
        for site in (1, 2, 4, 5)
    ]
    day = {"travel": travel, "technicians": people, "orders": orders, "options": {"seconds": 1}}
    answer = _solved(day, 300)[0]
    assert answer["travel_minutes"] == 60
    assert {stop["order"] for stop in answer["routes"]["A"]} == {"1", "2"}


def test_every_open_order_says_why() -> None:
    travel = [[0, 600, 90_000], [600, 0, 90_000], [90_000, 90_000, 0]]
    person = {
        "id": "A", "start": 0, "end": 0, "shift": [28_800, 36_000], "break": None,
        "skills": ["x"], "capacity": [1],
    }  # fmt: skip
    order = {"site": 1, "duration": 600, "skills": ["x"], "windows": [[28_800, 36_000]]}
    orders = [
        {**order, "id": "skill", "skills": ["y"]},
        {**order, "id": "lock", "technician": "B"},
        {**order, "id": "parts", "demand": [2]},
        {**order, "id": "early", "windows": [[0, 7200]]},
        {**order, "id": "crew", "crew": 2},
        {**order, "id": "long", "duration": 6000, "priority": 1},
        {**order, "id": "second", "duration": 6000},
    ]
    day = {"travel": travel, "technicians": [person], "orders": orders, "options": {}}
    answer = _solved(day, 200)[0]
    assert faults(day, answer) == []
    assert {each["order"]: each["reason"] for each in answer["unassigned"]} == {
        "skill": "no_skill",
        "lock": "locked_away",
        "parts": "no_parts",
        "early": "windows",
        "crew": "no_crew",
        "second": "full",
    }


def test_a_promise_is_kept_unless_breaking_it_pays() -> None:
    """Two technicians side by side: the promised one keeps the order although he is farther away,
    and starts when it was promised although he could earlier."""
    travel = [[0, 60, 600], [60, 0, 660], [600, 660, 0]]
    shared: dict[str, Any] = {"shift": [28_800, 61_200], "break": None, "skills": []}
    people = [
        {"id": "near", "start": 0, "end": 0, **shared},
        {"id": "far", "start": 2, "end": 2, **shared},
    ]
    order = {"id": "W", "site": 1, "duration": 1800, "windows": [[28_800, 61_200]]}
    promised = {**order, "promised": {"technician": "far", "start": 36_000}}
    day = {"travel": travel, "technicians": people, "orders": [promised], "options": {}}
    kept = _solved({**day, "options": {"change_tax_minutes": 30}}, 100)[0]
    assert kept["changed"] == 0
    assert kept["routes"]["far"][0]["start"] == 36_000
    cheap = _solved({**day, "options": {"change_tax_minutes": 1}}, 100)[0]
    assert cheap["changed"] == 1


def test_lateness_and_overtime_are_bought_when_they_are_worth_it() -> None:
    travel = [[0, 1800], [1800, 0]]
    person = {
        "id": "A", "start": 0, "end": 0, "shift": [28_800, 36_000], "break": None,
        "skills": [], "overtime_until": 39_600,
    }  # fmt: skip
    orders = [
        {"id": "one", "site": 1, "duration": 3600, "windows": [[28_800, 30_600]]},
        {"id": "two", "site": 1, "duration": 2400, "windows": [[28_800, 32_400]]},
    ]
    day: dict[str, Any] = {"travel": travel, "technicians": [person], "orders": orders}
    strict = _solved({**day, "options": {}}, 100)[0]
    assert len(strict["unassigned"]) == 1
    steps = {"options": {"lateness_steps": [[30, 5], [60, 20]]}}
    soft = _solved({**day, **steps}, 100)[0]
    assert soft["unassigned"] == []
    assert soft["late_minutes"] == pytest.approx(30)
    assert soft["overtime_minutes"] == pytest.approx(40)


def test_a_problem_survives_being_written_and_read() -> None:
    problem = parse(plan_day(5, 4, 12, crews=0.2, mixed=True))
    options = replace(problem.options, lateness_steps=(LatenessStep(30, 2),))
    problem = replace(problem, options=options)
    assert parse(problem_to_plain(problem)) == replace(
        problem,
        orders=tuple(replace(each, value=each.lost_value) for each in problem.orders),
    )


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"travel": [[0, 1], [1]]}, "travel[1]"),
        ({"travel": [[0, -1], [1, 0]]}, "travel"),
        ({"version": 2}, "version"),
        ({"technicians": [{"id": "A", "start": 7}]}, "technicians[0].start"),
        ({"orders": [{"id": "W", "site": 1, "duration": "long"}]}, "orders[0].duration"),
        ({"orders": 3}, "orders"),
        ({"options": {"seconds": "soon"}}, "options.seconds"),
    ],
)
def test_what_is_no_problem_is_named(change: dict[str, Any], where: str) -> None:
    good: dict[str, Any] = {"travel": [[0, 1], [1, 0]], "technicians": [], "orders": []}
    with pytest.raises(InvalidInput) as caught:
        parse({**good, **change})
    assert (caught.value.code, caught.value.params["where"]) == ("plan_problem", where)


def test_nobody_and_nothing_are_plans_too() -> None:
    empty: dict[str, Any] = {"travel": [], "technicians": [], "orders": []}
    assert _solved(empty, 10)[0]["unassigned"] == []
    order = {"id": "W", "site": 0, "duration": 60}
    alone = _solved({"travel": [[0]], "technicians": [], "orders": [order]}, 10)[0]
    assert alone["unassigned"] == [{"order": "W", "reason": "no_skill"}]


def test_places_instead_of_travel_use_the_programs_own_model() -> None:
    day = {
        "sites": [[31.2, 121.4], [31.3, 121.5]],
        "technicians": [{"id": "A", "start": 0, "end": None, "shift": [0, 36_000]}],
        "orders": [{"id": "W", "site": 1, "duration": 60}],
    }
    assert 25 < _solved(day, 10)[0]["travel_minutes"] < 40
