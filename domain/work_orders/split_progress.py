"""How far a job is that was split into several orders."""

from __future__ import annotations

from collections.abc import Iterable

from domain.kinds import OrderStatus

#: Accepted, and of how many; (0, 0): the order was never split.
Progress = tuple[int, int]


def progress_of(own: OrderStatus, parts: Iterable[OrderStatus]) -> Progress:
    """``own``: of the split order, which is a part itself. What was cancelled no longer counts."""
    states = list(parts)
    if not states:
        return 0, 0
    counted = [each for each in (own, *states) if each is not OrderStatus.CANCELLED]
    return sum(each is OrderStatus.ARCHIVED for each in counted), len(counted)
