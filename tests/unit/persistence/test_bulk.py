"""Many orders at once, and each of them an order like any other afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from domain.read_models import ListQuery
from domain.work_orders.commands import (
    AddNote,
    Command,
    FinishOrder,
    ReopenOrder,
    ReviewOrder,
    TakeOrder,
)
from domain.work_orders.events import OrderEvent
from domain.work_orders.evolution import decide, fold
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder
from persistence.bulk import add_orders
from persistence.indexes import missing_indexes
from persistence.store_orders import order_state
from persistence.verify import verify
from tests.unit.persistence.desk import CALENDAR, POLICY, Desk


def past(desk: Desk, number: int, **more: object) -> tuple[WorkOrder, tuple[OrderEvent, ...]]:
    """A finished order of some time ago, made by the rules of the trade, with its events."""
    from domain.work_orders.commands import DispatchOrder

    at = desk.now - timedelta(days=40) + timedelta(hours=number)
    calendars = {CALENDAR.code: CALENDAR}  # those of the company, as a replay will use
    details = desk.details(**more)
    commands: list[Command] = [
        TakeOrder(details=details, number=f"WO-261011-{number:04d}", policy=POLICY),
        DispatchOrder(
            technician_id=desk.technicians[number % 2].id,
            planned_start_at=at + timedelta(hours=1),
            planned_end_at=at + timedelta(hours=2),
            short_no=1,
        ),
        FinishOrder(resolution="已修复", labour_fen=100),
        ReviewOrder(),
    ]
    order: WorkOrder | None = None
    events: list[OrderEvent] = []
    for step, command in enumerate(commands):
        moment = at + timedelta(minutes=step)
        made = decide(order, command, now=moment)
        order = fold(made, calendars, order)
        events += made
    assert order is not None
    return order, tuple(events)


def test_what_came_in_bulk_is_whole_found_and_counted(desk: Desk) -> None:
    orders = [past(desk, number, title=f"空调漏水 {number}")[0] for number in range(25)]
    seen: list[int] = []
    done = add_orders(
        desk.engine,
        orders,
        actor="导入",
        console="desk-1",
        now=desk.now,
        chunk=10,
        progress=seen.append,
    )
    assert (done, seen) == (25, [10, 20, 25])
    with desk.queries() as queries:
        ids = queries.list_ids(ListQuery("work_order", "漏水", sort="number"))
        stored = queries.orders(ids)
        assert [order_state(order) for order in stored] == [order_state(order) for order in orders]
        assert queries.board(desk.now).orders == ()
        assert queries.customer_rows([desk.customer.id])[0].order_count == 25
        assert queries.asset_rows([desk.asset.id])[0].order_count == 25
        assert [row.technician_name for row in queries.order_rows(ids[:2])] == ["赵强", "李敏"]
        cards = queries.order_cards(ids[:2], desk.now)
        assert [card.returning_customer for card in cards] == [False, True]
        lines = [line for line in queries.feed() if line.topic == "bulk"]
        assert [line.params["count"] for line in lines] == [10, 10, 5]
        assert len(queries.order_facts(desk.now - timedelta(days=60), desk.now)) == 25
    report = verify(desk.engine)
    assert report.ok, report.problems
    assert report.orders_in_bulk == 25


def test_an_order_that_came_in_bulk_lives_on(desk: Desk) -> None:
    order, _ = past(desk, 0)
    add_orders(desk.engine, [order], actor="导入", console="desk-1")
    with desk.queries() as queries:
        (order_id,) = queries.list_ids(ListQuery("work_order"))
    desk.act(order_id, ReopenOrder(reason="又坏了"), command_id="reopen")
    assert verify(desk.engine).ok
    with desk.queries() as queries:
        assert [card.id for card in queries.board(desk.now).orders] == [order_id]
    with desk.store() as store:
        store.undo("reopen")
    with desk.queries() as queries:
        back = queries.orders([order_id])[0]
    assert back.status is OrderStatus.ARCHIVED
    assert order_state(back) == order_state(order)
    desk.act(order_id, AddNote(text="x"))
    report = verify(desk.engine)
    assert report.ok, report.problems


def test_an_edited_bulk_order_is_found(desk: Desk) -> None:
    add_orders(desk.engine, [past(desk, n)[0] for n in range(3)], actor="导入", console="desk-1")
    with desk.engine.begin() as connection:
        connection.execute(
            text("UPDATE work_orders SET cost_fen = 1, contact_name = 'x' WHERE id = 2")
        )
    assert [problem.code for problem in verify(desk.engine).problems] == ["bulk_changed"]


def test_with_their_events_they_have_a_history(desk: Desk) -> None:
    histories = [past(desk, number) for number in range(4)]
    add_orders(desk.engine, histories, actor="示例", console="demo")
    report = verify(desk.engine)
    assert report.ok, report.problems
    assert (report.orders_replayed, report.orders_in_bulk) == (4, 0)
    with desk.queries() as queries:
        (first, *_) = queries.list_ids(ListQuery("work_order", sort="number"))
        kinds = [line.kind for line in queries.order_page(first).history]
    assert kinds == [event.kind for event in histories[0][1]]


def test_numbers_taken_in_bulk_are_not_given_again(desk: Desk) -> None:
    today = f"WO-{desk.now:%y%m%d}"
    orders = [
        replace(past(desk, n)[0], number=f"{today}-{number}")
        for n, number in enumerate(("0007", "0003"))
    ]
    add_orders(desk.engine, orders, actor="导入", console="desk-1")
    assert desk.take().number == f"{today}-0008"


def test_indexes_set_aside_come_back_even_after_a_failure(desk: Desk) -> None:
    orders = [past(desk, number)[0] for number in range(3)]
    add_orders(desk.engine, orders, actor="x", console="x", rebuild_indexes=True)

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        add_orders(
            desk.engine,
            [past(desk, number)[0] for number in range(10, 14)],
            actor="x",
            console="x",
            chunk=2,
            rebuild_indexes=True,
            progress=stop,
        )
    with desk.engine.connect() as connection:
        assert missing_indexes(connection) == []
    with desk.queries() as queries:
        assert len(queries.list_ids(ListQuery("work_order", sort="title"))) == 5
    assert verify(desk.engine).ok
