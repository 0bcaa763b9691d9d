"""Parts in a day plan: what fetching them costs, how many a van carries, and who of a finished plan
has to fetch what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from domain.dispatching.day_frame import Frame
from domain.dispatching.eligibility import part_findings
from domain.dispatching.planning.plan_loads import Dimensions
from domain.dispatching.situation import Finding, JobNeed, Situation, Visit
from domain.dispatching.travel import place
from domain.parts.part import HolderKind
from domain.work_orders.kinds import OrderStatus

#: Quantities have three decimals; loads are whole numbers.
_SCALE = 1000


def carried(
    situation: Situation,
    people: Iterable[int],
    open_needs: Iterable[JobNeed],
    fixed: Iterable[tuple[int, JobNeed]],
) -> Dimensions:
    """How many of each part a van carries, where nobody may go without the part in his van.
    ``open_needs``: of the orders that may go to anybody; ``fixed``: (technician, need) of what
    stays: it takes from his van what it can. Nothing where fetching a part is allowed."""
    picture = situation.parts
    wanted = {
        need.order_id: {each.part_id: each.quantity for each in need.parts}
        for need in open_needs
        if need.parts
    }
    if picture is None or not wanted or "part_elsewhere" not in situation.rules.hard:
        return Dimensions()
    parts = tuple(sorted({i for each in wanted.values() for i in each} & picture.stock.keys()))
    vans = {
        (lot.id, part): lot.quantity
        for part in parts
        for lot in picture.stock[part]
        if lot.kind is HolderKind.VAN
    }
    for who, need in fixed:
        for each in need.parts:
            if (who, each.part_id) in vans:
                vans[who, each.part_id] -= min(each.quantity, vans[who, each.part_id])
    return Dimensions(
        tuple(f"part-{part}" for part in parts),
        {who: tuple(_load(vans.get((who, part), 0.0)) for part in parts) for who in people},
        {i: tuple(_load(each.get(part, 0.0)) for part in parts) for i, each in wanted.items()},
    )


def _load(quantity: float) -> int:
    return round(quantity * _SCALE)


@dataclass(frozen=True, slots=True)
class PlannedStop:
    """One visit of a plan; ``settled``: it was there before."""

    need: JobNeed
    number: str
    technician_id: int
    starts_at: datetime
    ends_at: datetime
    settled: bool


def findings_of_plan(
    situation: Situation, stops: Iterable[PlannedStop]
) -> dict[int, tuple[Finding, ...]]:
    """What each order of a plan that was not ``settled`` before says about its parts, by order:
    whoever comes first has what lies in a van, later ones may not count on it."""
    if situation.parts is None:
        return {}
    planned = sorted(stops, key=lambda stop: (not stop.settled, stop.starts_at, stop.need.order_id))
    ids = {stop.need.order_id for stop in planned}
    visits = {
        who: tuple(visit for visit in each if visit.order_id not in ids)
        for who, each in situation.visits.items()
    }
    found: dict[int, tuple[Finding, ...]] = {}
    for stop in planned:
        who, need = stop.technician_id, stop.need
        before = [v for v in visits.get(who, ()) if v.ends_at <= stop.starts_at]
        if need.parts and not stop.settled:
            board = replace(situation, visits=visits)
            frame = Frame(board, need)
            person = situation.technicians[who]
            start = frame.origin_of(person, frame.day_of(stop.starts_at))
            if before:
                last = max(before, key=lambda visit: visit.ends_at)
                start = place(last.lat, last.lon)
            supply = frame.supply_of(person, start)
            if supply is not None and (findings := part_findings(board, supply)):
                found[need.order_id] = findings
        visits[who] = (*visits.get(who, ()), _visit(stop))
    return found


def _visit(stop: PlannedStop) -> Visit:
    need = stop.need
    return Visit(
        need.order_id, stop.number, stop.technician_id, stop.starts_at, stop.ends_at,
        OrderStatus.DISPATCHED, need.lat, need.lon, load=need.load,
    )  # fmt: skip
