"""Compiles the kernel, or loads what was compiled before, by planning the smallest of days.

``python -m domain.dispatching.planning.warming`` does it once for a computer.
"""

from __future__ import annotations

from domain.dispatching.planning.model import PlanOptions, PlanOrder, PlanTechnician, Problem
from domain.dispatching.planning.solving import solve


def warm() -> None:
    """Some twenty seconds on a computer that has never planned, else less than one."""
    people = tuple(PlanTechnician(name, 0, 0, (0, 36_000)) for name in "AB")
    orders = tuple(PlanOrder(str(number), 1, 600) for number in range(3))
    options = PlanOptions(iterations=2)
    solution = solve(Problem(((0, 60), (60, 0)), people, orders, options))
    solution.search.rest()
    solution.search.second_best(0)
    solution.search.adopt(*solution.search.best())


if __name__ == "__main__":
    warm()
