"""What somebody else was told, said yes to or has begun is not his any more without a word."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.dispatching.situation import JobNeed
from domain.work_orders.kinds import OrderStatus

#: He is on the way or there.
BEGUN = frozenset({OrderStatus.EN_ROUTE, OrderStatus.ON_SITE, OrderStatus.IN_PROGRESS})
#: Later than this after the dispatch his text has left, whatever it was held for.
_LEFT_AFTER = timedelta(minutes=1)


def frozen_by(need: JobNeed, technician_id: int, now: datetime) -> str:
    """The finding of giving ``need`` to somebody who does not have it: 'already_begun',
    'already_confirmed', 'already_told', or '' when nobody has to be told anything."""
    if need.current_technician_id in (None, technician_id):
        return ""
    if need.status in BEGUN:
        return "already_begun"
    if need.status is OrderStatus.ACCEPTED:
        return "already_confirmed"
    told = need.told_at is not None and need.told_at + _LEFT_AFTER <= now
    return "already_told" if told and need.status is OrderStatus.DISPATCHED else ""
