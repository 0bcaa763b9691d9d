"""Ctrl+Z: exact, refused when somebody else was there meanwhile, and itself undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.customers.customer import Customer, Phone
from domain.errors import NotAllowed
from domain.messaging.messages import MessagePurpose, OutgoingMessage, OutgoingState
from domain.work_orders.commands import AddNote, SetPriority
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.order import WorkOrder
from persistence.store_orders import order_state
from persistence.verify import verify
from tests.unit.persistence.desk import Desk


def undo(desk: Desk, command_id: str, *, by: str = "") -> str:
    desk.tick()
    undoing = f"undo-{command_id}-{desk.commands}"
    with desk.store(command_id=undoing, **({"console": by} if by else {})) as store:
        store.undo(command_id)
    return undoing


def order_of(desk: Desk, order_id: int) -> WorkOrder:
    with desk.queries() as queries:
        return queries.orders([order_id])[0]


def message(order: WorkOrder, text: str) -> OutgoingMessage:
    return OutgoingMessage(
        "13800000001",
        text,
        MessagePurpose.DISPATCH,
        order_id=order.id,
        dispatch_revision=order.dispatch.revision if order.dispatch else None,
    )


def test_undoing_a_dispatch_gives_the_order_back_as_it_was(desk: Desk) -> None:
    before = desk.take()
    desk.tick(5)
    desk.dispatch(before.id, command_id="dispatch")
    undo(desk, "dispatch")
    after = order_of(desk, before.id)
    assert order_state(after) == order_state(before)
    assert after.version == 3
    assert verify(desk.engine).ok


def test_undo_and_redo_walk_up_and_down(desk: Desk) -> None:
    with desk.store(command_id="take") as store:
        taken = desk.take(store)
    desk.dispatch(taken.id, command_id="dispatch")
    dispatched = order_of(desk, taken.id)
    desk.act(taken.id, SetPriority(priority=Priority.URGENT), command_id="urgent")
    urgent = order_of(desk, taken.id)
    with desk.queries() as queries:
        state = queries.undo_state(desk.console)
    assert state.undo is not None
    assert (state.undo.command_id, state.undo.kind) == ("urgent", "priority_set")
    assert state.redo is None

    for command_id in ("urgent", "dispatch", "take"):
        with desk.queries() as queries:
            step = queries.undo_state(desk.console).undo
        assert step is not None
        assert step.command_id == command_id
        undo(desk, step.command_id)
    assert order_of(desk, taken.id).status is OrderStatus.CANCELLED
    assert order_of(desk, taken.id).cancel_reason == "undone"
    with desk.queries() as queries:
        assert queries.undo_state(desk.console).undo is None

    expected = [order_state(each) for each in (taken, dispatched, urgent)]
    for state_then, kind in zip(expected, ("taken", "dispatched", "priority_set"), strict=True):
        with desk.queries() as queries:
            redo = queries.undo_state(desk.console).redo
        assert redo is not None
        assert redo.kind == kind
        undo(desk, redo.command_id)
        assert order_state(order_of(desk, taken.id)) == state_then
    with desk.queries() as queries:
        state = queries.undo_state(desk.console)
        assert state.redo is None
    assert state.undo is not None
    assert state.undo.kind == "priority_set"
    undo(desk, state.undo.command_id)
    assert order_state(order_of(desk, taken.id)) == expected[1]
    assert verify(desk.engine).ok


def test_a_new_act_ends_the_redo(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id, command_id="dispatch")
    undo(desk, "dispatch")
    desk.act(order.id, AddNote(text="x"))
    with desk.queries() as queries:
        assert queries.undo_state(desk.console).redo is None


def test_undo_is_refused_when_somebody_was_there_since(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id, command_id="dispatch")
    desk.tick(3)
    desk.act(order.id, AddNote(text="在路上"), actor="陈晨", console="desk-2")
    with pytest.raises(NotAllowed) as caught:
        undo(desk, "dispatch")
    assert caught.value.code == "cannot_undo_changed"
    assert caught.value.params["by"] == "陈晨"
    assert caught.value.params["at"] == desk.now - timedelta(minutes=1)
    assert order_of(desk, order.id).status is OrderStatus.DISPATCHED


def test_each_console_has_its_own_stack(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id, command_id="theirs", console="desk-2")
    with desk.queries() as queries:
        mine, theirs = queries.undo_state("desk-1").undo, queries.undo_state("desk-2").undo
    assert mine is not None
    assert theirs is not None
    assert (mine.kind, theirs.command_id) == ("taken", "theirs")
    assert theirs.params["technician"] == "赵强"
    assert theirs.params["number"] == order.number


def test_nothing_is_undone_twice(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id, command_id="dispatch")
    undo(desk, "dispatch")
    with pytest.raises(NotAllowed) as caught:
        undo(desk, "dispatch")
    assert caught.value.code == "already_undone"


def test_held_texts_are_withdrawn_and_withdrawn_ones_held_again(desk: Desk) -> None:
    order = desk.take()
    with desk.store(command_id="first") as store:
        dispatched = desk.dispatch_in(store, order.id, 0)
        first = store.enqueue_message(message(dispatched, "派单:赵强"))
    desk.tick()
    with desk.store(command_id="second") as store:
        moved = desk.dispatch_in(store, order.id, 1)
        assert store.withdraw_held_messages(order.id, before_revision=2) == 1
        second = store.enqueue_message(message(moved, "派单:李敏"))

    def states() -> list[OutgoingState]:
        with desk.store() as store:
            found = [store.outgoing(first.id), store.outgoing(second.id)]
        return [each.state for each in found if each is not None]

    held, withdrawn = OutgoingState.HELD, OutgoingState.WITHDRAWN
    assert states() == [withdrawn, held]
    with desk.queries() as queries:
        step = queries.undo_state(desk.console).undo
    assert step is not None
    assert (step.held_messages, step.sent_messages) == (1, 0)
    redo = undo(desk, "second")
    assert states() == [held, withdrawn]
    undo(desk, redo)
    assert states() == [withdrawn, held]


def test_a_text_that_has_left_is_told_and_stays(desk: Desk) -> None:
    from persistence.outbox import Outbox

    order = desk.take()
    with desk.store(command_id="dispatch") as store:
        dispatched = desk.dispatch_in(store, order.id)
        sent = store.enqueue_message(message(dispatched, "派单"))
    outbox = Outbox(desk.engine, desk.console)
    assert outbox.claim(desk.now) is not None
    outbox.mark_sent(sent.id, (7,), desk.now)
    with desk.queries() as queries:
        step = queries.undo_state(desk.console).undo
    assert step is not None
    assert (step.command_id, step.held_messages, step.sent_messages) == ("dispatch", 0, 1)
    undo(desk, "dispatch")
    with desk.store() as store:
        assert [each.state for each in store.sent_messages(order.id, 1)] == [OutgoingState.SENT]


def test_edits_and_deletions_of_entities_come_back(desk: Desk) -> None:
    old = desk.customer
    with desk.store(command_id="edit") as store:
        store.save_customer(
            replace(old, name="恒隆广场", phones=(Phone("13900000000"),), vip_level=3)
        )
        store.set_setting("silent_minutes", 45)
    with desk.store(command_id="delete") as store:
        store.delete_entity("asset", desk.asset.id)
    undo(desk, "delete")
    undo(desk, "edit")
    with desk.store() as store:
        back = store.customer(old.id)
        assert replace(back, version=old.version) == old
        assert replace(store.asset(desk.asset.id), version=1) == desk.asset
        assert store.setting("silent_minutes") is None
    with desk.queries() as queries:
        (hit,) = queries.find_customers("5678")
        assert hit.name == "恒隆物业"
        assert not queries.find_customers("139000")


def test_a_customer_made_with_the_call_goes_with_it(desk: Desk) -> None:
    with desk.store(command_id="call") as store:
        customer = store.save_customer(Customer(0, "新客户", phones=(Phone("13700000000"),)))
        order = desk.take(store, customer_id=customer.id, site_id=None, asset_id=None)
    undone = undo(desk, "call")
    with desk.store() as store:
        # The cancelled order still names the customer: put aside instead of deleted.
        assert not store.customer(customer.id).active
        assert store.order(order.id).status is OrderStatus.CANCELLED
    undo(desk, undone)
    with desk.store() as store:
        assert store.customer(customer.id).active
        assert store.order(order.id).status is OrderStatus.QUEUED
    with desk.store(command_id="alone") as store:
        lonely = store.save_customer(Customer(0, "误建"))
    undo(desk, "alone")
    with desk.queries() as queries:
        assert not queries.customer_rows([lonely.id])


def test_what_others_sent_in_is_not_for_ctrl_z(desk: Desk) -> None:
    order = desk.take()
    with desk.store(actor="sms") as store:
        store.record_incoming("13800000001", "1", desk.now, desk.now)
        current = store.order(order.id)
        from domain.work_orders.evolution import decide

        store.commit_order(current, decide(current, AddNote(text="1"), now=store.now))
    with desk.queries() as queries:
        step = queries.undo_state(desk.console).undo
    assert step is not None
    assert step.kind == "taken"


def test_a_month_later_nothing_is_kept_for_undo(desk: Desk) -> None:
    from persistence.housekeeping import tidy

    order = desk.take()
    desk.dispatch(order.id, command_id="dispatch")
    assert tidy(desk.engine, desk.now + timedelta(days=29)) == 0
    assert tidy(desk.engine, desk.now + timedelta(days=31)) == 2
    with desk.queries() as queries:
        assert queries.undo_state(desk.console).undo is None
    with pytest.raises(NotAllowed) as caught:
        undo(desk, "dispatch")
    assert caught.value.code == "cannot_undo"
    assert verify(desk.engine).ok
