"""What lies around the orders of a period: who was on shift, and what lies in stock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.analytics.periods import Period
from domain.analytics.telephone import TallyOf, no_calls
from domain.dispatching.situation import TravelModel
from domain.parts.part import Holder, HolderKind
from domain.people.technician import Branch, Technician
from domain.people.working_time import ShiftSpan, shift_table

if TYPE_CHECKING:
    from domain.parts.part import Part
    from domain.work_orders.order import PartUsed

#: People on shift by weekday (Monday first) and hour, on the average of the period's days.
OnShift = tuple[tuple[float, ...], ...]
#: The longest period whose single days are looked at; of longer ones the last days are.
_MOST_DAYS = 92
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Supply:
    """A part used in a region: how much in the period, and what lies where the region is served."""

    name: str
    used: float
    stock: float


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``on_shift`` is empty where no shifts are on file. ``supply`` gives the parts used on orders
    (by their ids) of a region. ``supervisors``: who leads the branch of each region.
    ``travel``: how long ways take. ``calls`` counts the telephone calls of a period."""

    on_shift: OnShift = ()
    supply: Callable[[str, Sequence[int]], Sequence[Supply]] = lambda _region, _ids: ()
    supervisors: Mapping[str, str] = field(default_factory=dict)
    travel: TravelModel = field(default_factory=TravelModel)
    calls: TallyOf = no_calls


def people_on_shift(technicians: Iterable[Technician], period: Period) -> OnShift:
    """Leave is taken off, breaks are not; who has no shifts on file is on no shift."""
    people = [one for one in technicians if one.shifts]
    known_until = period.known_until_at.astimezone(period.zone).date()
    days = [day for day in period.days() if day <= known_until][-_MOST_DAYS:]
    if not people or not days:
        return ()
    hours = [[0.0] * 24 for _ in range(7)]
    inside = frozenset(days)
    for one in people:
        table = shift_table(one.shifts, period.zone.key)
        # A night shift reaches into the next day, which may no longer count.
        for day in (days[0] - timedelta(days=1), *days):
            for span in table.on(day):
                for at in _hours(span, one):
                    local = at.astimezone(period.zone)
                    if local.date() in inside:
                        hours[local.weekday()][local.hour] += 1.0
    counted = [max(1, sum(day.weekday() == weekday for day in days)) for weekday in range(7)]
    return tuple(
        tuple(count / number for count in row) for row, number in zip(hours, counted, strict=True)
    )


def _hours(span: ShiftSpan, one: Technician) -> Iterable[datetime]:
    at = span.starts_at
    while at < span.ends_at:
        if not any(leave.starts_at <= at < leave.ends_at for leave in one.leaves):
            yield at
        at += _HOUR


def supply_of(
    region: str,
    lines: Iterable[PartUsed],
    parts: Sequence[Part],
    branches: Iterable[Branch],
    technicians: Iterable[Technician],
) -> tuple[Supply, ...]:
    """The catalogue's parts among those used, the most used first.

    The stock is that of the warehouses of branches that serve the region and of the vans of their
    people; of everything where no branch serves it.
    """
    used: dict[str, float] = defaultdict(float)
    for line in lines:
        used[line.code or line.name] += line.quantity
    local = _holders(region, branches, technicians)
    found = []
    for part in parts:
        quantity = used.get(part.code, 0.0) if part.code else used.get(part.name, 0.0)
        if quantity > 0:
            lies = sum(stock.quantity for stock in part.stock if not local or stock.holder in local)
            found.append(Supply(part.name, quantity, lies))
    return tuple(sorted(found, key=lambda one: (-one.used, one.name)))


def supervisors_of(branches: Iterable[Branch], technicians: Iterable[Technician]) -> dict[str, str]:
    """Region → name of the leader of the first branch that serves it."""
    names = {one.id: one.name for one in technicians}
    found: dict[str, str] = {}
    for branch in branches:
        leader = names.get(branch.leader_id or 0, "")
        for region in branch.regions if leader else ():
            found.setdefault(region, leader)
    return found


def _holders(
    region: str, branches: Iterable[Branch], technicians: Iterable[Technician]
) -> frozenset[Holder]:
    serving = {branch.id for branch in branches if region in branch.regions}
    vans = {
        Holder(HolderKind.VAN, one.id)
        for one in technicians
        if one.branch_id in serving or region in one.regions
    }
    return frozenset(vans | {Holder(HolderKind.WAREHOUSE, branch) for branch in serving})
