"""Reading what lies around the orders of a period."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from domain.analytics.surroundings import (
    Supply,
    Surroundings,
    people_on_shift,
    supervisors_of,
    supply_of,
)
from domain.analytics.telephone import span_of

if TYPE_CHECKING:
    from domain.analytics.periods import Period
    from domain.ports.storage import Queries

#: Orders whose parts are looked at for one region, the newest.
_MOST_ORDERS = 2_000


def read_surroundings(
    queries: Queries,
    period: Period,
    branch_names: Collection[str] = (),
    technician_ids: Collection[int] = (),
) -> Surroundings:
    """As they are on file; parts and calls are read when they are asked for, while ``queries`` is open.
    ``branch_names``, ``technician_ids``: who counts as on shift; none: everybody."""
    technicians, branches = queries.technicians(), queries.branches()
    of = {branch.id for branch in branches if branch.name in branch_names}
    meant = [
        one
        for one in technicians
        if (not branch_names or one.branch_id in of)
        and (not technician_ids or one.id in technician_ids)
    ]

    def supply(region: str, order_ids: Sequence[int]) -> Sequence[Supply]:
        orders = queries.orders(order_ids[-_MOST_ORDERS:])
        lines = [line for order in orders if order.result for line in order.result.parts]
        return supply_of(region, lines, queries.parts.all(), branches, technicians)

    return Surroundings(
        people_on_shift(meant, period),
        supply,
        supervisors_of(branches, technicians),
        queries.dispatch_rules().travel,
        lambda span: queries.calls.tally(span_of(span)),
    )
