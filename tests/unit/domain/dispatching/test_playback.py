"""A past day once more, from the moments on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.dispatching.playback import card_at, cards_at, steps
from domain.read_models import OrderCard
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.order import Milestones

EIGHT = datetime(2026, 11, 20, 0, 0, tzinfo=UTC)


def minutes(count: int) -> datetime:
    return EIGHT + timedelta(minutes=count)


CARD = OrderCard(
    1, "WO-261120-0001", 9, OrderStatus.ARCHIVED, Priority.NORMAL, "repair", "", "空调", 1, "恒隆",
    0, False, "", "", "", 1, (), 31.2, 121.4, 60, None, None, None, None, 30, False, False, None,
    None, 7, "张伟", minutes(60), minutes(120), False, 1,
    Milestones(
        minutes(0), dispatched_at=minutes(5), departed_at=minutes(40), arrived_at=minutes(62),
        finished_at=minutes(118), archived_at=minutes(400),
    ),
)  # fmt: skip


def test_the_order_is_what_it_was_at_each_moment() -> None:
    found = [card_at(CARD, minutes(at)) for at in (-1, 0, 5, 41, 70, 118, 401)]
    assert [card.status if card is not None else None for card in found] == [
        None,
        OrderStatus.QUEUED,
        OrderStatus.DISPATCHED,
        OrderStatus.EN_ROUTE,
        OrderStatus.ON_SITE,
        OrderStatus.FINISHED,
        OrderStatus.ARCHIVED,
    ]


def test_what_came_later_is_not_known_yet() -> None:
    waiting = card_at(CARD, minutes(2))
    assert waiting is not None
    assert waiting.technician_id is None and waiting.planned_start_at is None
    there = card_at(CARD, minutes(70))
    assert there is not None
    assert there.technician_id == 7
    assert there.milestones.arrived_at == minutes(62)
    assert there.milestones.finished_at is None
    assert cards_at([CARD], minutes(-5)) == []


def test_the_steps_of_a_day_in_their_order() -> None:
    other = replace(CARD, id=2, milestones=Milestones(minutes(30), cancelled_at=minutes(50)))
    found = steps([CARD, other], minutes(0), minutes(100))
    assert [(step.card.id, step.status) for step in found] == [
        (1, OrderStatus.QUEUED),
        (1, OrderStatus.DISPATCHED),
        (2, OrderStatus.QUEUED),
        (1, OrderStatus.EN_ROUTE),
        (2, OrderStatus.CANCELLED),
        (1, OrderStatus.ON_SITE),
    ]
