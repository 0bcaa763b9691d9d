"""A problem as arrays, the form in which the search and the evaluator read it.

Two-person orders become two linked jobs ("mates"). Times are whole seconds; fractional travel is
rounded up, so that what the search calls possible is possible.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from domain.dispatching.planning.model import MINUTES_PER_POINT, PlanOrder, Problem

Ints = NDArray[np.int64]
Seconds = NDArray[np.int32]
Floats = NDArray[np.float64]

#: Later than any time of a day; two of it still fit into 32 bits.
NEVER = 500_000_000
_NEAR = 120
_LONGEST = 250
#: Starting within this of a promise moves nothing.
MOVE_TOLERANCE = 900
#: A quarter of an hour more costs this share of the price for sending somebody else.
_MOVE_SHARE = 0.2


# Columns of Data.job.
SITE, DURATION, DUE, PROMISED, MATE, ELIGIBLE = range(6)
# Columns of Data.person.
START, END, OPENS, REGULAR, CLOSES, BREAK_FROM, BREAK_UNTIL, BREAK_LENGTH = range(8)
# Places of Data.flags.
HAS_SOFT, HAS_OVERTIME, LONGEST_ROUTE, HAS_LOAD, HAS_FETCH = range(5)
# Places of Data.prices.
OVERTIME_PRICE, MOVE_PRICE, MOVE_MOST = range(3)


class Data(NamedTuple):
    """S sites (the last one is "nowhere", at no distance from any), N jobs, T technicians,
    W windows, D capacity dimensions. Prices are seconds of travel. Packed into few arrays because
    each costs time whenever it is handed to a compiled function."""

    travel: Seconds  # [S, S]
    back: Seconds  # [S, S], transposed
    #: [N, 6] site, duration, last start that is not late, promised start (-1 without), mate (-1
    #: without), number of technicians who may go
    job: Ints
    person: Ints  # [T, 8] see the columns above; break length 0: no break
    spans: Ints  # [N, 1 + 2 W] number of windows, then first and last start of each
    penalty: Floats  # [N]
    extra: Floats  # [T, N]
    fetch: Ints  # [T, N] seconds longer on the way, to fetch what the job needs
    demand: Ints  # [N, D]
    capacity: Ints  # [T, D]
    eligible: NDArray[np.bool_]  # [T, N]
    eligible_list: Ints  # [N, T] nearest start first
    near: Ints  # [N, K] jobs
    crew_jobs: Ints  # jobs that have a mate
    late: Floats  # [steps, 2] up to so many seconds late, price
    urgency: Floats  # [N] times that price
    prices: Floats  # [3] overtime per second, moves per second beyond the tolerance, at most
    flags: Ints  # [5]


@dataclass(frozen=True, slots=True)
class Encoded:
    """``order_of``: the order (index) of each job; ``jobs_of``: the jobs of each order."""

    data: Data
    order_of: tuple[int, ...]
    jobs_of: tuple[tuple[int, ...], ...]


def encode(problem: Problem) -> Encoded:
    """Arrays for ``problem``, which must be consistent (see the codec)."""
    orders, people = problem.orders, problem.technicians
    options = problem.options
    jobs: list[int] = []
    jobs_of: list[tuple[int, ...]] = []
    for index, order in enumerate(orders):
        mine = (len(jobs),) if order.crew == 1 else (len(jobs), len(jobs) + 1)
        jobs_of.append(mine)
        jobs += [index] * len(mine)
    count, crowd = len(jobs), len(people)
    travel = _travel(problem)
    nowhere = travel.shape[0] - 1
    slack = int(max((step.minutes for step in options.lateness_steps), default=0.0) * 60)
    windows = [_windows(order) for order in orders]
    width = max([len(each) for each in windows], default=1)
    spans = np.zeros((count, 1 + 2 * width), np.int64)
    table = np.full((count, 6), -1, np.int64)
    table[:, DUE] = NEVER
    for job, index in enumerate(jobs):
        order, open_spans = orders[index], windows[index]
        spans[job, 0] = len(open_spans)
        for at, (opens, closes) in enumerate(open_spans):
            spans[job, 1 + 2 * at : 3 + 2 * at] = opens, closes
        if open_spans and open_spans[-1][1] < NEVER:
            table[job, DUE] = open_spans[-1][1]
            if not order.punctual:
                spans[job, 2 * len(open_spans)] += slack
        table[job, SITE], table[job, DURATION] = order.site, order.duration
        if order.promised is not None:
            table[job, PROMISED] = order.promised.start
        if order.crew == 2:
            table[job, MATE] = sum(jobs_of[index]) - job
    dimensions = max([len(o.demand) for o in orders] + [len(p.capacity) for p in people] + [1])
    demand = np.zeros((count, dimensions), np.int64)
    for job, index in enumerate(jobs):
        demand[job, : len(orders[index].demand)] = orders[index].demand
    capacity = np.full((crowd, dimensions), NEVER, np.int64)
    for row, person in enumerate(people):
        if person.capacity:
            capacity[row] = 0
            capacity[row, : len(person.capacity)] = person.capacity
    row_of = {person.id: row for row, person in enumerate(people)}
    extra = _extra(problem, jobs, row_of)
    fetch = _fetch(problem, jobs_of, row_of, count)
    may = _may_go(problem, jobs, row_of, demand, capacity)
    table[:, ELIGIBLE] = may.sum(axis=0)
    persons = np.array(
        [
            (
                person.start,
                nowhere if person.end is None else person.end,
                person.shift[0],
                person.shift[1],
                max(person.overtime_until or 0, person.shift[1]),
                *((pause.window[0], pause.window[1], pause.duration) if pause else (0, 0, 0)),
            )
            for person in people
            for pause in (person.pause,)
        ],
        np.int64,
    ).reshape(crowd, 8)
    reach = travel[persons[:, START]][:, table[:, SITE]]
    ranked = np.argsort(np.where(may, reach, NEVER), axis=0, kind="stable").T
    tax = options.change_tax_minutes * 60.0
    late = _lateness(problem)
    has_promise = bool((table[:, PROMISED] >= 0).any()) and tax > 0
    has_overtime = bool((persons[:, CLOSES] > persons[:, REGULAR]).any())
    lost = [orders[i].lost_value * MINUTES_PER_POINT * 60.0 / len(jobs_of[i]) + 1.0 for i in jobs]
    data = Data(
        travel=travel,
        back=np.ascontiguousarray(travel.T),
        job=table,
        person=persons,
        spans=spans,
        penalty=np.array(lost, np.float64),
        extra=extra,
        fetch=fetch,
        demand=demand,
        capacity=capacity,
        eligible=may,
        eligible_list=np.ascontiguousarray(ranked.astype(np.int64)),
        near=_near(travel, table, spans),
        crew_jobs=np.flatnonzero(table[:, MATE] >= 0).astype(np.int64),
        late=late,
        urgency=np.array([orders[i].urgency for i in jobs], np.float64),
        prices=np.array([options.overtime_price, tax * _MOVE_SHARE / 900.0, tax], np.float64),
        flags=np.array(
            [
                len(late) > 0 or has_promise,
                has_overtime,
                max(min(count, _LONGEST), 1),
                bool((capacity < NEVER).any()),
                bool(fetch.any()),
            ],
            np.int64,
        ),
    )
    return Encoded(data, tuple(jobs), tuple(jobs_of))


def _travel(problem: Problem) -> Seconds:
    """Whole seconds, rounded up, with a last row and column of zeros: nowhere."""
    size = len(problem.travel)
    matrix = np.zeros((size + 1, size + 1), np.int32)
    if size:
        exact = np.asarray(problem.travel, np.float64)
        matrix[:size, :size] = np.minimum(np.ceil(exact - 1e-9), NEVER // 4).astype(np.int32)
    return matrix


def _windows(order: PlanOrder) -> list[tuple[int, int]]:
    """In order of time, whole seconds, overlapping ones joined."""
    spans = sorted((ceil(opens), floor(closes)) for opens, closes in order.windows)
    joined: list[tuple[int, int]] = []
    for opens, closes in spans:
        if opens > closes:
            continue
        if joined and opens <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], closes))
        else:
            joined.append((opens, closes))
    return joined if order.windows else [(-NEVER, NEVER)]


def _lateness(problem: Problem) -> Floats:
    steps = sorted(problem.options.lateness_steps, key=lambda step: step.minutes)
    rows = [
        (step.minutes * 60.0, step.points * MINUTES_PER_POINT * 60.0)
        for step in steps
        if step.minutes > 0
    ]
    return np.array(rows, np.float64).reshape(len(rows), 2)


def _extra(problem: Problem, jobs: Sequence[int], row_of: Mapping[str, int]) -> Floats:
    """What each technician costs more for each job: [T, N] seconds."""
    extra = np.zeros((len(row_of), len(jobs)), np.float64)
    tax = problem.options.change_tax_minutes * 60.0
    for job, index in enumerate(jobs):
        order = problem.orders[index]
        if order.promised is not None and order.crew == 1:
            extra[:, job] += tax
            kept = row_of.get(order.promised.technician)
            if kept is not None:
                extra[kept, job] -= tax
        for name, minutes in order.preference.items():
            if name in row_of:
                extra[row_of[name], job] += minutes * 60.0
    return extra


def _fetch(
    problem: Problem, jobs_of: Sequence[Sequence[int]], row_of: Mapping[str, int], count: int
) -> Ints:
    """How much longer each technician is on the way to each job: of a crew the first one fetches."""
    fetch = np.zeros((len(row_of), count), np.int64)
    for order, jobs in zip(problem.orders, jobs_of, strict=True):
        for name, seconds in order.fetch.items():
            if name in row_of:
                fetch[row_of[name], jobs[0]] = seconds
    return fetch


def _may_go(
    problem: Problem,
    jobs: Sequence[int],
    row_of: Mapping[str, int],
    demand: Ints,
    capacity: Ints,
) -> NDArray[np.bool_]:
    may = np.zeros((len(row_of), len(jobs)), np.bool_)
    seen: set[int] = set()
    for job, index in enumerate(jobs):
        order = problem.orders[index]
        second = index in seen
        seen.add(index)
        for row, person in enumerate(problem.technicians):
            may[row, job] = (
                order.skills <= person.skills
                and (order.allowed is None or person.id in order.allowed)
                and bool((demand[job] <= capacity[row]).all())
            )
        if order.technician is not None:
            # Of a crew the first is the one named, the second anybody else.
            named = row_of.get(order.technician)
            keep = np.zeros(len(row_of), np.bool_)
            if named is not None:
                keep[named] = True
            may[:, job] &= ~keep if second else keep
    return may


def _near(travel: Seconds, table: Ints, spans: Ints) -> Ints:
    """For each job the others, those first that fit into one trip: near, and at near times."""
    count = len(table)
    keep = min(_NEAR, max(count - 1, 0))
    near = np.zeros((count, keep), np.int64)
    if not keep:
        return near
    site = table[:, SITE]
    first = np.maximum(spans[:, 1], 0).astype(np.int64)
    last = np.minimum(table[:, DUE], 172_800).astype(np.int64)
    over = last + table[:, DURATION]
    for job in range(count):
        apart = np.minimum(travel[site[job], site], travel[site, site[job]]).astype(np.int64)
        wait = np.maximum(first - over[job], 0) + np.maximum(first[job] - over, 0)
        rank: NDArray[Any] = apart + wait // 5
        rank[job] = np.iinfo(np.int64).max
        near[job] = np.argsort(rank, kind="stable")[:keep]
    return near
