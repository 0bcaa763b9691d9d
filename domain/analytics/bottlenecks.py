"""Where the time of an order goes, step by step."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from domain.analytics.columns import Columns, Flags, Values
from domain.analytics.facts import OrderFact
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.translate import QT_TRANSLATE_NOOP

#: Steps in their order, with their words ("Analytics").
STEPS: dict[str, str] = {
    "desk": QT_TRANSLATE_NOOP("Analytics", "Desk accepts"),
    "dispatch": QT_TRANSLATE_NOOP("Analytics", "Dispatch"),
    "confirm": QT_TRANSLATE_NOOP("Analytics", "Technician confirms"),
    "depart": QT_TRANSLATE_NOOP("Analytics", "Departure"),
    "travel": QT_TRANSLATE_NOOP("Analytics", "Travel"),
    "work": QT_TRANSLATE_NOOP("Analytics", "Work on site"),
    "waiting": QT_TRANSLATE_NOOP("Analytics", "Waiting"),
    "review": QT_TRANSLATE_NOOP("Analytics", "Review"),
}
#: The moment that ends each step; waiting lies within the work on site.
_ENDS = {
    "desk": "accepted_at",
    "dispatch": "dispatched_at",
    "confirm": "confirmed_at",
    "depart": "departed_at",
    "travel": "arrived_at",
    "work": "finished_at",
    "review": "reviewed_at",
}

#: Minutes; a mean of equals must not lie above all of them.
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Step:
    """``mean``, ``median`` and ``p90`` minutes are over the ``orders`` that have the step; NaN where
    nobody asked for the latter two.

    ``share``: of all minutes of all orders (0..1). ``late_minutes`` and ``in_time_minutes``: per
    late and per punctual order; the difference shows where late orders lose their time.
    """

    key: str
    orders: int
    mean_minutes: float
    median_minutes: float
    p90_minutes: float
    share: float
    late_minutes: float | None
    in_time_minutes: float | None


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """``slowest``: the step that takes most time of all; None when nothing was finished."""

    steps: tuple[Step, ...]
    slowest: str | None
    orders: int

    def step(self, key: str) -> Step | None:
        return next((step for step in self.steps if step.key == key), None)


def steps_of(fact: OrderFact) -> dict[str, float]:
    """Minutes by step. Where a moment was not recorded, its time falls to the next recorded one."""
    found: dict[str, float] = {}
    since = fact.reported_at
    for step, attribute in _ENDS.items():
        ended_at = getattr(fact, attribute)
        if ended_at is not None and ended_at >= since:
            found[step] = (ended_at - since).total_seconds() / 60.0
            since = ended_at
    waited = min(float(fact.waiting_minutes), found.get("work", 0.0))
    if waited > 0.0:
        found["waiting"] = waited
        found["work"] -= waited
    return found


def _all_steps(columns: Columns) -> dict[str, Values]:
    """As :func:`steps_of`, for all orders; NaN: the order has no such step."""
    since = columns.instants("reported_at")
    found: dict[str, Values] = {}
    for step, attribute in _ENDS.items():
        ended = columns.instants(attribute)
        recorded = ended >= since
        found[step] = np.where(recorded, (ended - since) / 60.0, np.nan)
        since = np.where(recorded, ended, since)
    waited = np.minimum(columns.numbers("waiting_minutes"), found["work"])
    found["waiting"] = np.where(waited > 0.0, waited, np.nan)
    found["work"] = found["work"] - np.nan_to_num(found["waiting"])
    return {key: found[key] for key in STEPS}


def find_bottleneck(table: FactTable, *, spread: bool = True) -> Bottleneck:
    """Steps of the orders finished in the period, and the one that takes most time. ``spread``: with
    medians and 90th percentiles, which cost more than all the rest."""
    rows, _ = table.column(KPIS["finished"])
    late = ~table.columns.met_sla[rows]
    spent: dict[str, tuple[Values, Flags]] = {}
    for key, minutes in _all_steps(table.columns).items():
        spending = minutes if len(minutes) == len(rows) else minutes[rows]
        known = spending == spending
        if known.any():
            whole = known.all()
            spent[key] = (spending, late) if whole else (spending[known], late[known])
    total = sum(float(minutes.sum()) for minutes, _ in spent.values())
    late_orders = int(np.count_nonzero(late))
    steps = tuple(
        _step(key, minutes, was_late, total, (late_orders, len(rows) - late_orders), spread)
        for key, (minutes, was_late) in spent.items()
    )
    slowest = max(steps, key=lambda step: step.share).key if steps else None
    return Bottleneck(steps, slowest, len(rows))


def slow_orders(
    table: FactTable, step: str, than_minutes: float, *, late: bool = False
) -> tuple[int, ...]:
    """Orders finished in the period (``late``: only late ones) that took ``than_minutes`` or longer
    for a step, the longest first."""
    rows, _ = table.column(KPIS["finished"])
    minutes = _all_steps(table.columns)[step]
    if len(minutes) != len(rows):
        minutes = minutes[rows]
    slow = minutes >= than_minutes - _ROUNDING
    if late:
        slow &= ~table.columns.met_sla[rows]
    places = np.flatnonzero(slow)
    return tuple(table.ids(rows[places[np.argsort(-minutes[places], kind="stable")]]))


def _step(
    key: str,
    minutes: Values,
    was_late: Flags,
    total: float,
    orders: tuple[int, int],
    spread: bool,
) -> Step:
    """``orders``: late and punctual ones, with the step or without."""
    parts = np.percentile(minutes, (50, 90)).tolist() if spread else (math.nan, math.nan)
    median, p90 = parts
    taken = float(minutes.sum())
    lost = float(minutes @ was_late)
    late, punctual = orders
    return Step(
        key=key,
        orders=len(minutes),
        mean_minutes=taken / len(minutes),
        median_minutes=median,
        p90_minutes=p90,
        share=taken / total if total else 0.0,
        late_minutes=lost / late if late else None,
        in_time_minutes=(taken - lost) / punctual if punctual else None,
    )
