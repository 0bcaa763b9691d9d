"""CO-11: what has to be there before an order passes on, and who lets it pass without."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.assets.logbook import EntryKind, LogbookEntry
from domain.errors import InvalidInput, NotAllowed
from domain.people.operators import Operator, Right
from domain.usecases import company, dispatching, orders
from domain.usecases.equipment import save_entry
from domain.usecases.order_files import add_file
from domain.usecases.standards import missing_now
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus, Priority
from domain.work_orders.order import PartUsed, WorkOrder
from domain.work_orders.standards import Gate, Proof, Standard
from persistence.verify import verify
from tests.unit.persistence.desk import Desk

STANDARDS = (
    Standard(Gate.DISPATCH, Proof.FAULT_PHOTO),
    Standard(Gate.REVIEW, Proof.CONFIRMATION),
    Standard(Gate.REVIEW, Proof.READING),
    Standard(Gate.REVIEW, Proof.PARTS),
    Standard(Gate.REVIEW, Proof.WORDS),
)


@pytest.fixture
def strict(desk: Desk) -> Desk:
    with desk.store() as store:
        repair = replace(store.order_type("repair"), standards=STANDARDS)
        company.save_order_type(store, repair)
        assert store.order_type("repair").standards == STANDARDS
    return desk


def missing(desk: Desk, order: WorkOrder) -> tuple[Proof, ...]:
    with desk.queries() as queries:
        return missing_now(queries, queries.orders([order.id])[0])


def send(desk: Desk, order: WorkOrder) -> WorkOrder:
    desk.tick()
    with desk.store() as store:
        return dispatching.dispatch_order(store, order.id, desk.technicians[0].id)


def test_nobody_is_sent_without_what_is_asked_for(strict: Desk) -> None:
    order = strict.take()
    with pytest.raises(NotAllowed, match="standard_lacking") as refusal:
        send(strict, order)
    assert refusal.value.params["lacking"] == (Proof.FAULT_PHOTO,) == missing(strict, order)
    with strict.store() as store:
        add_file(store, order.id, "现场.jpg", b"picture")
    sent = send(strict, order)
    assert sent.status is OrderStatus.DISPATCHED
    # To somebody else it goes without being asked again; an urgent one goes at once.
    with strict.store() as store:
        store.files.delete(store.files.of_order(order.id)[0].id)
        dispatching.dispatch_order(store, order.id, strict.technicians[1].id)
    urgent = strict.take(priority=Priority.URGENT)
    assert send(strict, urgent).status is OrderStatus.DISPATCHED


def test_nothing_is_archived_without_what_is_asked_for(strict: Desk) -> None:
    order = strict.take(priority=Priority.URGENT)
    send(strict, order)
    strict.tick()
    with strict.store() as store:
        done = orders.close_order(store, order.id, resolution="修好")
    assert done.status is OrderStatus.FINISHED  # what was done is kept, it only is not archived
    assert missing(strict, order) == tuple(each.proof for each in STANDARDS[1:])
    with strict.store() as store:
        add_file(store, order.id, "客户确认单.jpg", b"sheet")
        asset_id = strict.asset.id
        save_entry(
            store, LogbookEntry(0, asset_id, EntryKind.METER, strict.now, "运行小时", value=120)
        )
        record = c.RecordResult(resolution="修好", fault="电容", parts=(PartUsed("电容"),))
        orders.apply_command(store, order.id, record)
    assert missing(strict, order) == ()
    strict.tick()
    with strict.store() as store:
        done = orders.apply_command(store, order.id, c.ReviewOrder())
    assert done.status is OrderStatus.ARCHIVED
    assert verify(strict.engine).problems == ()


def test_who_may_lets_it_pass_with_a_reason(strict: Desk) -> None:
    order = strict.take(priority=Priority.URGENT)
    send(strict, order)
    strict.tick()
    with strict.store() as store:
        orders.apply_command(store, order.id, c.FinishOrder(resolution="修好"))
    waive = c.WaiveStandard(gate=Gate.REVIEW, reason="客户出差,电话确认")
    with strict.store() as store:
        store.save_operator(Operator("wang", "王芳"))
        store.save_operator(Operator("chen", "陈主管", rights=frozenset({Right.OVERRIDE})))
    with (
        strict.store("李娜", confirmed="李娜") as store,
        pytest.raises(NotAllowed, match="right_missing"),
    ):
        orders.apply_command(store, order.id, waive)
    with (
        strict.store("陈主管", confirmed="陈主管") as store,
        pytest.raises(InvalidInput, match="reason_required"),
    ):
        orders.apply_command(store, order.id, replace(waive, reason=" "))
    strict.tick()
    with strict.store("陈主管", "waived", confirmed="陈主管") as store:
        orders.apply_command(store, order.id, waive)
    assert missing(strict, order) == ()
    with (
        strict.store("陈主管", confirmed="陈主管") as store,
        pytest.raises(NotAllowed, match="nothing_changed"),
    ):
        orders.apply_command(store, order.id, waive)
    with strict.queries() as queries:
        line = queries.order_page(order.id).history[-1]
    assert (line.kind, line.actor) == ("standard_waived", "陈主管")
    assert line.params["lacking"] == [each.proof.value for each in STANDARDS[1:]]
    with strict.store("陈主管", confirmed="陈主管") as store:
        store.undo("waived")
    assert missing(strict, order) != ()
    strict.tick()
    with strict.store("陈主管", confirmed="陈主管") as store:
        orders.apply_command(store, order.id, waive)
        back = orders.apply_command(store, order.id, c.SendBack(improvement="再试机"))
    assert back.waived == ()  # done anew, it is asked for anew
    assert verify(strict.engine).problems == ()
