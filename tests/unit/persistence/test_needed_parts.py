"""What open orders need, and where it lies: kept with the order, read for the conflict engine."""

from __future__ import annotations

from dataclasses import replace

from domain.dispatching.eligibility import judge
from domain.dispatching.job_needs import job_need
from domain.parts.part import MAIN, Holder, HolderKind, Part
from domain.sentences import line_sentence
from domain.usecases import orders, parts
from domain.usecases.company import save_order_type
from domain.usecases.dispatching import dispatch_order
from domain.work_orders import commands as c
from domain.work_orders.kinds import WaitReason
from domain.work_orders.part_needs import PartNeed
from tests.unit.persistence.desk import NOW, Desk


def _fan(desk: Desk, count: float = 1) -> Part:
    with desk.store() as store:
        part = parts.save_part(store, Part(0, "风扇", "F-1"))
        return parts.receive(store, part.id, MAIN, count)


def test_an_order_brings_the_usual_parts_of_its_type_unless_somebody_looked(desk: Desk) -> None:
    fan = _fan(desk)
    usual = (PartNeed(fan.id, 1, "风扇"),)
    with desk.store() as store:
        details = desk.details()
        order_type = store.order_type(details.type_code)
        save_order_type(store, replace(order_type, parts=usual))
        assert orders.take_call(store, details).details.parts == usual
        assert orders.take_call(store, details, usual_parts=False).details.parts == ()
        two = (PartNeed(fan.id, 2, "风扇"),)
        assert orders.take_call(store, replace(details, parts=two)).details.parts == two


def test_the_engine_sees_stock_and_what_other_orders_count_on(desk: Desk) -> None:
    fan = _fan(desk)
    usual = (PartNeed(fan.id, 1, "风扇"),)
    with desk.queries() as queries:
        assert queries.situation(NOW).parts is None
    with desk.store() as store:
        first = orders.take_call(store, replace(desk.details(), parts=usual))
        second = orders.take_call(store, replace(desk.details(), parts=usual))
        gone = orders.take_call(store, replace(desk.details(), parts=usual))
        orders.apply_command(store, gone.id, c.CancelOrder(reason="不用了"))
    who = desk.technicians[0].id
    with desk.queries() as queries:
        situation = queries.situation(NOW)
    picture = situation.parts
    assert picture is not None
    assert picture.needed == {first.id: usual, second.id: usual}
    assert [(lot.holder, lot.quantity) for lot in picture.stock[fan.id]] == [(MAIN, 1)]
    assert picture.warehouses[desk.branch.id].name == desk.branch.name
    assert picture.warehouses[0].handout_minutes == 10
    codes = {finding.code for finding in judge(situation, job_need(second), who).findings}
    assert "part_elsewhere" in codes
    desk.dispatch(first.id)
    with desk.queries() as queries:
        situation = queries.situation(NOW)
    codes = {finding.code for finding in judge(situation, job_need(second), who).findings}
    assert "part_missing" in codes
    assert not {"part_missing", "part_claimed"} & {
        finding.code for finding in judge(situation, job_need(first), who).findings
    }


def test_waiting_for_a_part_says_which_and_is_taken_back_whole(desk: Desk) -> None:
    fan = _fan(desk)
    order = desk.dispatch(desk.take().id)
    with desk.store(command_id="hold") as store:
        wait = c.PutOnHold(reason=WaitReason.PARTS, parts=(PartNeed(fan.id, 2, "风扇"),))
        held = orders.apply_command(store, order.id, wait)
    assert held.waiting is not None and held.waiting.parts == held.details.parts
    with desk.queries() as queries:
        assert queries.orders([order.id])[0].details.parts == (PartNeed(fan.id, 2, "风扇"),)
        (line,) = [each for each in queries.order_page(order.id).history if each.kind == "waiting"]
        assert "风扇×2" in str(line_sentence(line).params["note"])
        situation = queries.situation(NOW)
        assert situation.parts is not None and order.id in situation.parts.needed
    with desk.store() as store:
        store.undo("hold")
    with desk.queries() as queries:
        assert queries.orders([order.id])[0].details.parts == ()
        assert queries.situation(NOW).parts is None


def test_a_scanned_part_is_known(desk: Desk) -> None:
    fan = _fan(desk)
    with desk.queries() as queries:
        assert queries.resolve_code("f-1") == ("part", fan.id)
        assert [part.at(MAIN) for part in queries.parts.some([fan.id, 999])] == [1]


def test_a_warehouse_may_take_its_own_time(desk: Desk) -> None:
    fan = _fan(desk)
    with desk.store() as store:
        store.save_branch(replace(store.branch(desk.branch.id), handout_minutes=90))
        orders.take_call(store, replace(desk.details(), parts=(PartNeed(fan.id, 1, "风扇"),)))
        house = Holder(HolderKind.WAREHOUSE, desk.branch.id)
        parts.move(store, fan.id, MAIN, house, 1)
    with desk.queries() as queries:
        picture = queries.situation(NOW).parts
    assert picture is not None
    assert picture.warehouses[desk.branch.id].handout_minutes == 90


def test_who_is_sent_is_told_what_to_bring(desk: Desk) -> None:
    fan = _fan(desk)
    with desk.store() as store:
        details = replace(desk.details(), parts=(PartNeed(fan.id, 2, "风扇"),))
        order = orders.take_call(store, details)
        plain = orders.take_call(store, desk.details(), usual_parts=False)
        for each in (order, plain):
            dispatch_order(store, each.id, desk.technicians[0].id, override_reason="急")
    with desk.queries() as queries:
        texts = {message.order_id: message.text for message in queries.outbox()}
    assert "空调不制冷 带风扇×2。" in texts[order.id]
    assert "空调不制冷。" in texts[plain.id]
