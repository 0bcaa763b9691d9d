"""Which tab an order lies in, and who comes first in it."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum

from domain.read_models import OrderCard
from domain.service_levels.alerts import card_alert
from domain.work_orders.kinds import DISPATCHABLE, UNDER_WAY, OrderStatus


class QueueTab(Enum):
    """The tabs above the queue, in their order on the screen."""

    QUEUED = "queued"
    UNDER_WAY = "under_way"
    WAITING = "waiting"
    ABNORMAL = "abnormal"
    TO_REVIEW = "to_review"


def tab_of(card: OrderCard, tab: QueueTab) -> bool:
    """Whether ``card`` belongs under ``tab``; an abnormal order lies in two."""
    if tab is QueueTab.QUEUED:
        return card.status in DISPATCHABLE or card.status is OrderStatus.WAITING_APPROVAL
    if tab is QueueTab.UNDER_WAY:
        return card.status in UNDER_WAY and card.status is not OrderStatus.WAITING
    if tab is QueueTab.WAITING:
        return card.status is OrderStatus.WAITING
    if tab is QueueTab.ABNORMAL:
        return card.abnormal_cause is not None
    return card.status is OrderStatus.FINISHED


def queue_key(card: OrderCard, now: datetime) -> tuple[object, ...]:
    """Alert level, then time to breach, then priority, then age; ids break ties."""
    due = card.next_due_at or now + timedelta(days=3650)
    return (
        int(card_alert(card, now)),
        due,
        int(card.priority),
        card.milestones.reported_at,
        card.id,
    )
