"""KP-17: how much longer technicians travelled than the best order of the same stops asks for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

import numpy as np

from domain.analytics.facts import OrderFact
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable
from domain.dispatching.situation import TravelModel
from domain.dispatching.travel import minutes_for_km, road_km
from domain.geo import haversine_km

#: Stops of a day that can be put in another order; more are compared with the nearest one next.
FEWEST, EXACT = 3, 9
#: Visits that are looked at, the newest.
_MOST = 6_000
Matrix = list[list[float]]


@dataclass(frozen=True, slots=True)
class RouteWaste:
    """``days``: of single technicians, with ``stops`` in all. Minutes and kilometres of the way
    between the stops, as driven and in the best order; none could be visited before it was reported.
    """

    days: int
    stops: int
    minutes: float
    best_minutes: float
    km: float
    best_km: float

    @property
    def share(self) -> float:
        """Of the way that was driven: 0..1."""
        return 1.0 - self.best_minutes / self.minutes if self.minutes else 0.0


def find_route_waste(table: FactTable, model: TravelModel) -> RouteWaste | None:
    """Of the orders finished in the period; None where no day has three stops on the map."""
    days, stops, driven, best = 0, 0, [0.0, 0.0], [0.0, 0.0]
    for visits in _days(table):
        minutes, km = _matrices(visits, model)
        order = _best(visits, minutes)
        as_driven = range(len(visits))
        if _length(minutes, order) > _length(minutes, as_driven):
            order = list(as_driven)
        days += 1
        stops += len(visits)
        for place, matrix in enumerate((minutes, km)):
            driven[place] += _length(matrix, as_driven)
            best[place] += _length(matrix, order)
    if not days:
        return None
    return RouteWaste(days, stops, driven[0], best[0], driven[1], best[1])


def _days(table: FactTable) -> list[list[OrderFact]]:
    """The visits of each technician and local day in the order they were made."""
    columns = table.columns
    rows, _ = table.column(KPIS["finished"])
    arrived = columns.instants("arrived_at")[rows]
    known = rows[~np.isnan(arrived) & ~np.isnan(columns.numbers("technician_id")[rows])]
    known = known[np.argsort(columns.instants("arrived_at")[known], kind="stable")][-_MOST:]
    day = columns.local("arrived_at")[0]
    chosen: list[int] = known.tolist()
    columns.prefetch(chosen)
    found: dict[tuple[int | None, int], list[OrderFact]] = defaultdict(list)
    for row in chosen:
        fact = table.facts[row]
        if fact.lat is not None and fact.lon is not None:
            found[fact.technician_id, int(day[row])].append(fact)
    return [visits for visits in found.values() if len(visits) >= FEWEST]


def _matrices(visits: Sequence[OrderFact], model: TravelModel) -> tuple[Matrix, Matrix]:
    """Minutes and kilometres on the road from each to each."""
    straight = [
        [haversine_km(a.lat or 0.0, a.lon or 0.0, b.lat or 0.0, b.lon or 0.0) for b in visits]
        for a in visits
    ]
    minutes = [[minutes_for_km(model, km) for km in row] for row in straight]
    return minutes, [[road_km(model, km) for km in row] for row in straight]


def _length(matrix: Matrix, order: Sequence[int]) -> float:
    return sum(matrix[a][b] for a, b in pairwise(order))


def _best(visits: Sequence[OrderFact], minutes: Matrix) -> list[int]:
    """The shortest order that begins where the day began, and in which the visit of each turn had
    been reported by the time of that turn."""
    turns = [fact.arrived_at for fact in visits]
    allowed = [[turn is not None and fact.reported_at <= turn for fact in visits] for turn in turns]
    if len(visits) > EXACT:
        return _nearest_next(minutes, allowed)
    count = len(visits)
    everything = (1 << count) - 1
    # Held and Karp: shortest way through a set of stops, ending at one of them.
    best: dict[tuple[int, int], tuple[float, int]] = {(1, 0): (0.0, -1)}
    for turn in range(1, count):
        reached: dict[tuple[int, int], tuple[float, int]] = {}
        for (seen, last), (spent, _) in best.items():
            if seen.bit_count() != turn:
                continue
            for following in range(1, count):
                if seen >> following & 1 or not allowed[turn][following]:
                    continue
                key = (seen | 1 << following, following)
                way = spent + minutes[last][following]
                if way < reached.get(key, (inf, 0))[0]:
                    reached[key] = (way, last)
        best |= reached
    ends = [
        (best[everything, last][0], last) for last in range(count) if (everything, last) in best
    ]
    if not ends:
        return list(range(count))
    order, seen, last = [], everything, min(ends)[1]
    while last >= 0:
        order.append(last)
        seen, last = seen & ~(1 << last), best[seen, last][1]
    return order[::-1]


def _nearest_next(minutes: Matrix, allowed: list[list[bool]]) -> list[int]:
    order = [0]
    for turn in range(1, len(minutes)):
        left = [stop for stop in range(len(minutes)) if stop not in order and allowed[turn][stop]]
        if not left:
            return list(range(len(minutes)))
        order.append(min(left, key=lambda stop: minutes[order[-1]][stop]))
    return order
