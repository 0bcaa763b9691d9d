"""Searching until the time to fetch parts is in the plan.

Judged by itself an order finds the part in a van that another order of the same plan takes; whoever
comes second has to fetch it. What a plan turns out to need beyond the time set aside is set aside,
and the search goes on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import ceil

from domain.dispatching.planning.model import Problem
from domain.dispatching.planning.search import Rows
from domain.dispatching.planning.solving import Listener, Solution, solve

#: (order, technician) → minutes that a plan needs to fetch parts.
Needs = Mapping[tuple[str, str], float]
#: Shares of the time: the first search, and each of those after it.
_FIRST, _NEXT, _ROUNDS = 0.7, 0.15, 2


def solve_with_fetching(
    problem: Problem,
    needs_of: Callable[[Solution], Needs],
    *,
    known: Rows,
    tell: Listener,
    grid: int,
) -> Solution:
    """:func:`solve` for a day on which parts are fetched; ``grid``: seconds, times are multiples."""
    found = solve(_lasting(problem, _FIRST), known=known, tell=tell)
    for _ in range(_ROUNDS):
        patient = _with_time(problem, needs_of(found), grid)
        if patient is problem:
            break
        problem, before = patient, found
        spent = before.seconds

        def later(seconds: float, value: float, spent: float = spent) -> bool:
            return tell(spent + seconds, value)

        found = solve(_lasting(problem, _NEXT), known=before.rows, tell=later)
        curve = (*before.progress, *((spent + at, value) for at, value in found.progress))
        found = replace(found, seconds=spent + found.seconds, progress=curve)
    return found


def _lasting(problem: Problem, share: float) -> Problem:
    options = problem.options
    steps = ceil(options.iterations * share)
    return replace(
        problem, options=replace(options, seconds=options.seconds * share, iterations=steps)
    )


def _with_time(problem: Problem, needs: Needs, grid: int) -> Problem:
    """``problem`` itself where all that is needed is set aside."""
    orders = []
    for order in problem.orders:
        short = {
            who: ceil(minutes * 60 / grid) * grid
            for (name, who), minutes in needs.items()
            if name == order.id and minutes * 60 > order.fetch.get(who, 0)
        }
        orders.append(replace(order, fetch={**order.fetch, **short}) if short else order)
    if all(a is b for a, b in zip(orders, problem.orders, strict=True)):
        return problem
    return replace(problem, orders=tuple(orders))
