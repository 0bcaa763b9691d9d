"""A past day once more: what the board held at any moment of it, out of what is on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime

from domain.kinds import OrderStatus
from domain.read_models import OrderCard
from domain.work_orders.order import Milestones

#: From the last step back to the first: which moment says that the order had come so far.
_STAGES: tuple[tuple[str, OrderStatus], ...] = (
    ("cancelled_at", OrderStatus.CANCELLED),
    ("archived_at", OrderStatus.ARCHIVED),
    ("finished_at", OrderStatus.FINISHED),
    ("started_at", OrderStatus.IN_PROGRESS),
    ("arrived_at", OrderStatus.ON_SITE),
    ("departed_at", OrderStatus.EN_ROUTE),
    ("confirmed_at", OrderStatus.ACCEPTED),
    ("dispatched_at", OrderStatus.DISPATCHED),
    ("reported_at", OrderStatus.QUEUED),
)
_MOMENTS = tuple(field.name for field in fields(Milestones) if field.name != "reported_at")


@dataclass(frozen=True, slots=True)
class Step:
    """``status``: what the order came to be at that moment."""

    at: datetime
    status: OrderStatus
    card: OrderCard


def card_at(card: OrderCard, at: datetime) -> OrderCard | None:
    """The order as it was at ``at``, as far as its moments tell: who had it last counts as having
    had it from the dispatch on. None before it was reported."""
    stones = card.milestones
    if stones.reported_at > at:
        return None
    status = OrderStatus.QUEUED
    for name, stage in _STAGES:
        moment = getattr(stones, name)
        if moment is not None and moment <= at:
            status = stage
            break
    past = {name: _until(getattr(stones, name), at) for name in _MOMENTS}
    then = replace(
        card,
        status=status,
        milestones=Milestones(stones.reported_at, **past),
        abnormal_cause=None,
        wait_reason=None,
        paused=False,
        next_due_at=None,
        next_clock=None,
    )
    if status is OrderStatus.QUEUED:
        then = replace(
            then, technician_id=None, technician_name="", planned_start_at=None, planned_end_at=None
        )
    return then


def _until(moment: datetime | None, at: datetime) -> datetime | None:
    return moment if moment is not None and moment <= at else None


def cards_at(cards: Sequence[OrderCard], at: datetime) -> list[OrderCard]:
    """Everything that was known at ``at``."""
    return [then for card in cards if (then := card_at(card, at)) is not None]


def steps(cards: Sequence[OrderCard], starts_at: datetime, ends_at: datetime) -> list[Step]:
    """What happened in [starts_at, ends_at), by time."""
    found = [
        Step(moment, status, card)
        for card in cards
        for name, status in _STAGES
        if (moment := getattr(card.milestones, name)) is not None
        and starts_at <= moment < ends_at
        and status is not OrderStatus.ARCHIVED
    ]
    return sorted(found, key=lambda step: (step.at, step.card.id))
