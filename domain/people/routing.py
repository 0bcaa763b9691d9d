"""Which branch or department an order belongs to, by its region and its type."""

from __future__ import annotations

from collections.abc import Iterable

from domain.people.technician import Branch
from domain.work_orders.order import OrderDetails


def branch_for(branches: Iterable[Branch], details: OrderDetails) -> int | None:
    """The one that names most of the order's region and type; None when none does, or several do
    equally (SE-01, DI-03)."""
    scores: dict[int, int] = {}
    places = {details.region, details.district} - {""}
    for branch in branches:
        if not branch.active:
            continue
        serves = not branch.regions or not places.isdisjoint(branch.regions)
        does = not branch.order_types or details.type_code in branch.order_types
        score = 2 * bool(branch.order_types) + bool(branch.regions)
        if serves and does and score:
            scores[branch.id] = score
    best = [branch_id for branch_id, score in scores.items() if score == max(scores.values())]
    return best[0] if len(best) == 1 else None
