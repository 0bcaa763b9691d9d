"""Orders: events in, projection and log out, versions respected."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.errors import Conflict, NotFound
from domain.service_levels.clocks import ClockKind
from domain.work_orders.commands import (
    AcceptDispatch,
    AddNote,
    Arrive,
    Depart,
    FinishOrder,
    FlagAbnormal,
    PutOnHold,
    ResumeWork,
    ReviewOrder,
    SetCollaborators,
    StartWork,
    UnassignOrder,
)
from domain.work_orders.evolution import decide
from domain.work_orders.kinds import AbnormalCause, OrderStatus, WaitReason
from domain.work_orders.order import PartUsed
from persistence.event_log import lines_of, order_event
from persistence.verify import verify
from tests.unit.persistence.desk import Desk


def full_life(desk: Desk) -> int:
    """An order from the call to the archive, with a wait in between."""
    order = desk.take()
    desk.tick(10)
    desk.dispatch(order.id)
    for command in (
        AcceptDispatch(),
        Depart(),
        Arrive(),
        StartWork(),
        PutOnHold(reason=WaitReason.PARTS, note="压缩机"),
        ResumeWork(),
        FinishOrder(
            resolution="换压缩机",
            fault="压缩机坏",
            labour_fen=10_000,
            parts=(PartUsed("压缩机", 1, 20_000),),
        ),
        ReviewOrder(),
    ):
        desk.tick(15)
        desk.act(order.id, command)
    return order.id


def test_an_order_comes_back_as_it_was_committed(desk: Desk) -> None:
    order = desk.take(window_start_at=desk.now, window_end_at=desk.now + timedelta(hours=4))
    desk.tick()
    with desk.store() as store:
        dispatched = desk.dispatch_in(store, order.id)
        again = store.commit_order(
            dispatched,
            decide(
                dispatched,
                SetCollaborators(technician_ids=(desk.technicians[1].id,)),
                now=store.now,
            ),
        )
    with desk.store() as store:
        assert store.order(order.id) == again
        assert again.version == 3
        assert again.collaborators == (desk.technicians[1].id,)


def test_every_state_of_a_life_is_the_fold_of_its_events(desk: Desk) -> None:
    order_id = full_life(desk)
    report = verify(desk.engine)
    assert report.ok, report.problems
    assert report.orders_replayed == 1
    with desk.queries() as queries:
        page = queries.order_page(order_id)
    assert page.order.status is OrderStatus.ARCHIVED
    assert page.order.result is not None
    assert page.order.result.cost_fen == 30_000
    assert [line.kind for line in page.history][:2] == ["taken", "dispatched"]


def test_log_lines_are_the_events_again(desk: Desk) -> None:
    order = desk.take()
    desk.act(order.id, AddNote(text="客户改了时间"))
    with desk.engine.connect() as connection:
        lines = list(lines_of(connection, "work_order", order.id))
    taken, note = [order_event(line.kind, line.params, line.occurred_at) for line in lines]
    assert taken.kind == "taken"
    assert taken.at == desk.now
    assert getattr(note, "text", "") == "客户改了时间"
    assert [line.actor for line in lines] == ["王芳", "王芳"]


def test_a_stale_order_is_a_conflict_that_names_who_and_when(desk: Desk) -> None:
    order = desk.take()
    desk.tick(5)
    changed_at = desk.now
    desk.act(order.id, AddNote(text="x"), actor="陈晨")
    desk.tick(5)
    with pytest.raises(Conflict) as caught, desk.store() as store:
        store.commit_order(order, decide(order, AddNote(text="y"), now=store.now))
    assert caught.value.params["actor"] == "陈晨"
    assert caught.value.params["at"] == changed_at


def test_an_unknown_order_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound), desk.store() as store:
        store.order(4711)


def test_an_exception_leaves_nothing_behind(desk: Desk) -> None:
    with pytest.raises(RuntimeError), desk.store() as store:
        desk.take(store)
        raise RuntimeError("the clerk closed the lid")
    with desk.queries() as queries:
        assert queries.counts().queued == 0
        assert not [line for line in queries.feed() if line.topic == "work_order"]
    assert desk.take().number.endswith("-0001")


def test_a_repeated_command_changes_nothing(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id, command_id="once")
    with desk.queries() as queries:
        before = queries.feed()
    # The same click again, with what the clerk saw then: the order has moved on, nobody complains.
    with desk.store(command_id="once") as store:
        store.commit_order(order, decide(order, AddNote(text="again"), now=store.now))
    with desk.queries() as queries:
        assert queries.feed() == before
        assert queries.orders([order.id])[0].version == 2


def test_numbers_count_by_day_and_short_numbers_are_reused(desk: Desk) -> None:
    numbers = [desk.take().number for _ in range(3)]
    assert [number[-4:] for number in numbers] == ["0001", "0002", "0003"]
    with desk.queries() as queries:
        ids = [card.id for card in queries.board(desk.now).orders]
    shorts = [desk.dispatch(order_id).dispatch for order_id in ids]
    assert [dispatch.short_no for dispatch in shorts if dispatch] == [1, 2, 3]
    desk.act(ids[0], UnassignOrder())
    with desk.store() as store:
        assert store.next_short_no(desk.technicians[0].id) == 1
    desk.tick(24 * 60)
    assert desk.take().number.endswith("-0001")


def test_dispatch_history_says_how_each_ended(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id, 0)
    desk.tick()
    desk.dispatch(order.id, 1)
    desk.tick()
    desk.act(order.id, UnassignOrder())
    desk.tick()
    desk.dispatch(order.id, 0)
    with desk.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT revision, outcome, ended_at IS NULL FROM dispatches ORDER BY revision"
        ).all()
    assert [(row[0], row[1], bool(row[2])) for row in rows] == [
        (1, "moved", False),
        (2, "unassigned", False),
        (3, "", True),
    ]


def test_counts_of_customer_and_asset_follow_the_orders(desk: Desk) -> None:
    first = desk.take()
    desk.tick(60)
    second = desk.take()
    with desk.queries() as queries:
        customer = queries.customer_rows([desk.customer.id])[0]
        asset = queries.asset_rows([desk.asset.id])[0]
        cards = queries.order_cards([first.id, second.id], desk.now)
    assert (customer.order_count, asset.order_count) == (2, 2)
    assert customer.last_order_at == second.milestones.reported_at
    assert customer.asset_count == 1
    assert [card.returning_customer for card in cards] == [False, True]


def test_figures_of_an_order_for_reports(desk: Desk) -> None:
    order_id = full_life(desk)
    with desk.queries() as queries:
        facts = queries.order_facts(desk.now - timedelta(days=1), desk.now + timedelta(days=1))
        order = queries.orders([order_id])[0]
    (fact,) = facts
    resolve = order.clock(ClockKind.RESOLVE)
    assert resolve is not None
    assert fact.due_at == resolve.due_at
    assert fact.within_sla is True
    assert fact.waiting_minutes == 15
    assert fact.wait_reason is WaitReason.PARTS
    assert (fact.cost_fen, fact.parts_cost_fen) == (30_000, 20_000)
    assert (fact.fault, fact.asset_name, fact.category) == ("压缩机坏", "中央空调", "空调")
    assert fact.finished_at == order.milestones.finished_at
    assert fact.first_time_fix is True


def test_a_complaint_stays_counted_when_its_mark_is_gone(desk: Desk) -> None:
    from domain.work_orders.commands import ClearAbnormal

    order = desk.take()
    desk.act(order.id, FlagAbnormal(cause=AbnormalCause.COMPLAINT, note="态度"))
    with desk.queries() as queries:
        (fact,) = queries.order_facts(desk.now, desk.now + timedelta(minutes=1))
        assert queries.counts().abnormal == 1
    assert (fact.complaint, fact.abnormal_note) == (True, "态度")
    desk.act(order.id, ClearAbnormal())
    with desk.queries() as queries:
        (fact,) = queries.order_facts(desk.now, desk.now + timedelta(minutes=1))
        assert queries.counts().abnormal == 0
    assert (fact.complaint, fact.abnormal_cause) == (True, None)
