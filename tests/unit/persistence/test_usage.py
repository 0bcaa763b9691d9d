"""RP-04: what of the program was used in a quarter, counted by the database."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.analytics.usage import Counted, FieldUse, Telling
from domain.errors import InvalidInput
from domain.rules.cards import CARDS
from domain.usecases.usage_review import review_usage
from domain.work_orders.commands import Arrive, DispatchOrder, FinishOrder, RecordResult
from domain.work_orders.evolution import decide
from domain.work_orders.templates import OrderType, OwnField
from tests.unit.persistence.desk import Desk

ZONE = ZoneInfo("Asia/Shanghai")


def test_a_quarter_is_counted_from_orders_and_log(desk: Desk) -> None:
    first, second, _ = desk.take(), desk.take(), desk.take()
    today = desk.now.astimezone(ZONE).date()
    with desk.store() as store:
        for order in (first, second):
            store.note_rule(order.id, "card_fired", {"card": "unassigned"})
        store.note_rule(0, "card_fired", {"card": "day_end"})
    desk.tick(5)
    desk.dispatch(first.id)
    desk.act(first.id, FinishOrder(resolution="好"))
    desk.tick(5)
    with desk.store() as store:
        command = DispatchOrder(
            technician_id=desk.technicians[1].id,
            planned_start_at=desk.now + timedelta(hours=1),
            planned_end_at=desk.now + timedelta(hours=2),
            short_no=1,
            override_reason="客户指定",
        )
        order = store.order(second.id)
        store.commit_order(order, decide(order, command, now=store.now))
    with desk.store() as store:
        store.undo(f"{desk.console}-{desk.commands - 1}")
    with desk.queries() as queries:
        usage = review_usage(queries, today, ZONE, desk.now + timedelta(minutes=1))
    assert usage.orders == 3
    # Finished without a word of the arrival: nobody told it as it happened.
    assert (usage.telling, usage.telling_before) == (Telling(1, 0), Telling())
    assert usage.telling_by_month[-1] == (today.replace(day=1), Telling(1, 0))
    cards = {one.code: one for one in usage.cards}
    assert cards.keys() == {card.code for card in CARDS}
    assert (cards["unassigned"].fired, cards["unassigned"].orders) == (2, 2)
    assert (cards["day_end"].fired, cards["day_end"].orders) == (1, 0)
    assert usage.cards[0].code == "unassigned"
    assert usage.overrides == (Counted("客户指定", 1),)
    assert [(one.kind, one.undone) for one in usage.acts] == [("dispatched", 1)]
    assert usage.acts[0].done == 2
    fields = {one.key: one for one in usage.fields if one.key}
    assert fields["customer"].asked == 3
    assert fields["fault"].asked == fields["rating"].asked == 1
    assert fields["rating"].filled == 0
    assert usage.types == (Counted("空调维修", 3),)


def test_fields_of_the_company_and_kinds_nobody_takes(desk: Desk) -> None:
    with desk.store() as store:
        store.save_order_type(
            OrderType(
                "lift",
                "电梯",
                "std",
                fields=(OwnField("层数"), OwnField("载重")),
                result_fields=(OwnField("钢丝绳"),),
            )
        )
        store.save_order_type(OrderType("gone", "旧类型", "std", active=False))
    order = desk.take(type_code="lift", own=(("层数", "18"), ("载重", " ")))
    desk.take(type_code="lift")
    desk.tick(5)
    desk.dispatch(order.id)
    desk.act(order.id, FinishOrder(resolution="好"))
    desk.act(order.id, RecordResult(resolution="好", own=(("钢丝绳", "正常"),)))
    today = desk.now.astimezone(ZONE).date()
    with desk.queries() as queries:
        usage = review_usage(queries, today, ZONE, desk.now + timedelta(minutes=1))
    own = [one for one in usage.fields if not one.key]
    assert own == [
        FieldUse("", 1, 2, "层数", "电梯"),
        FieldUse("", 0, 2, "载重", "电梯"),
        FieldUse("", 1, 1, "钢丝绳", "电梯"),
    ]
    assert usage.types == (Counted("电梯", 2), Counted("空调维修", 0))
    assert usage.unused_types == ("空调维修",)


def test_a_quarter_that_has_not_begun_is_refused(desk: Desk) -> None:
    later = (desk.now + timedelta(days=100)).astimezone(ZONE).date()
    with desk.queries() as queries, pytest.raises(InvalidInput, match="month_in_future"):
        review_usage(queries, later, ZONE, desk.now)


def test_what_is_copied_from_paper_was_not_told_as_it_happened(desk: Desk) -> None:
    """MG-11: the usage rate of a roll-out."""
    told, copied, silent, late = (desk.take() for _ in range(4))
    desk.tick(5)
    for order in (told, copied, silent, late):
        desk.dispatch(order.id)
    desk.tick(30)
    desk.act(told.id, Arrive())
    desk.act(copied.id, Arrive(at=desk.now - timedelta(minutes=20), keyed_in=True))
    desk.act(late.id, Arrive())
    desk.tick(30)
    for order in (told, copied, silent):
        desk.act(order.id, FinishOrder(resolution="好"))
    desk.act(
        late.id, FinishOrder(resolution="好", at=desk.now - timedelta(minutes=10), keyed_in=True)
    )
    with desk.queries() as queries:
        found = queries.usage.telling(desk.now - timedelta(days=1), desk.now + timedelta(1))
        assert found == Telling(finished=4, told=1)
        assert found.share == 0.25
        nothing = queries.usage.telling(desk.now + timedelta(1), desk.now + timedelta(2))
    assert (nothing, nothing.share) == (Telling(), None)
