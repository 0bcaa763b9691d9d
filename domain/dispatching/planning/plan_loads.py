"""What the vehicles of a day carry, as dimensions of the plan: each has a name, a limit for every
technician and what every order takes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from domain.dispatching.situation import JobNeed
from domain.loads import NO_LOAD, Load, Vehicle

#: Nobody has set a limit.
NO_LIMIT = 1_000_000
VISITS, KG, PIECES = "orders", "kg", "pieces"


@dataclass(frozen=True, slots=True)
class Dimensions:
    """``capacity`` by technician, ``demand`` by order: a number for each of ``names``; who is not
    named carries nothing, what is not named takes nothing."""

    names: tuple[str, ...] = ()
    capacity: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    demand: Mapping[int, tuple[int, ...]] = field(default_factory=dict)

    def capacity_of(self, technician_id: int) -> tuple[int, ...]:
        return self.capacity.get(technician_id, (0,) * len(self.names))

    def demand_of(self, order_id: int) -> tuple[int, ...]:
        return self.demand.get(order_id, (0,) * len(self.names))

    def beside(self, other: Dimensions) -> Dimensions:
        """Both, one after the other."""
        people = self.capacity.keys() | other.capacity.keys()
        orders = self.demand.keys() | other.demand.keys()
        return Dimensions(
            (*self.names, *other.names),
            {who: (*self.capacity_of(who), *other.capacity_of(who)) for who in people},
            {each: (*self.demand_of(each), *other.demand_of(each)) for each in orders},
        )


def loaded(
    vehicles: Mapping[int, Vehicle],
    needs: Iterable[JobNeed],
    fixed: Iterable[tuple[int, JobNeed]],
) -> Dimensions:
    """Kilograms and pieces, as far as an order of ``needs`` has some and a vehicle a limit.
    ``fixed``: (technician, need) of what stays with somebody, of which no vehicle has too much."""
    loads = {need.order_id: need.load for need in needs if need.load}
    limits = vehicles.values()
    weighed = any(load.kg for load in loads.values()) and any(v.kg is not None for v in limits)
    counted = any(load.pieces for load in loads.values()) and any(
        v.pieces is not None for v in limits
    )
    if not weighed and not counted:
        return Dimensions()
    held: dict[int, Load] = {}
    for who, need in fixed:
        held[who] = held.get(who, NO_LOAD) + need.load

    def chosen(kg: int, pieces: int) -> tuple[int, ...]:
        return (kg,) * weighed + (pieces,) * counted

    def limit(most: int | None, has: int) -> int:
        return NO_LIMIT if most is None else max(most, has)

    return Dimensions(
        (KG,) * weighed + (PIECES,) * counted,
        {
            who: chosen(
                limit(vehicle.kg, held.get(who, NO_LOAD).kg),
                limit(vehicle.pieces, held.get(who, NO_LOAD).pieces),
            )
            for who, vehicle in vehicles.items()
        },
        {order_id: chosen(load.kg, load.pieces) for order_id, load in loads.items()},
    )
