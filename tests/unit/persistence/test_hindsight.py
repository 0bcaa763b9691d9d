"""Past dispatches are put to the ranking with the board as it was a moment before each."""

from __future__ import annotations

from datetime import timedelta

from domain.dispatching.hindsight import look_back
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus
from tests.unit.persistence.desk import Desk


def test_the_board_of_that_moment(desk: Desk) -> None:
    since = desk.now - timedelta(days=1)
    first, second = desk.take(), desk.take()
    who = desk.technicians[0].id
    desk.tick(1)
    first = desk.dispatch(first.id)
    desk.tick(30)
    second = desk.dispatch(second.id)
    desk.tick(60)
    desk.act(second.id, c.Arrive())
    desk.act(second.id, c.FinishOrder(resolution="换电容"))
    with desk.queries() as queries:
        past = list(queries.past_dispatches(since, desk.now + timedelta(hours=1), 10))
    (only,) = past
    assert look_back(past).judged == 1
    assert (only.need.order_id, only.need.status) == (second.id, None)
    assert only.sent_id == who
    stops = only.situation.visits[who]
    assert [(stop.order_id, stop.status) for stop in stops] == [(first.id, OrderStatus.DISPATCHED)]
