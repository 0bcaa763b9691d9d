"""EX-13: a large job becomes several orders in one step, each accepted by itself."""

from __future__ import annotations

import pytest

from domain.errors import InvalidInput, NotAllowed
from domain.usecases import orders
from domain.usecases.order_files import add_file
from domain.usecases.splitting import JobPart, split_order
from domain.usecases.undo import undo_command
from domain.work_orders import commands as c
from domain.work_orders.kinds import LinkKind, OrderStatus
from domain.work_orders.order import WorkOrder
from tests.unit.persistence.desk import Desk


def _parts(order: WorkOrder, *titles: str) -> list[JobPart]:
    skilled = frozenset({"ac"})
    return [JobPart(title, order.details.type_code, 45, skilled) for title in titles]


def _split(desk: Desk, order: WorkOrder, *titles: str, **more: bool) -> tuple[WorkOrder, ...]:
    with desk.store(command_id="split") as store:
        return split_order(store, order.id, _parts(order, *titles), **more)


def test_the_parts_stand_by_themselves_and_the_first_one_shows_how_far_they_are(desk: Desk) -> None:
    order = desk.take(title="搬冷库", duration_minutes=600, crew=2, external_number="A-1")
    desk.dispatch(order.id)
    whole, second, third = _split(desk, order, "拆机", "搬运", "装机")
    assert [each.details.title for each in (whole, second, third)] == ["拆机", "搬运", "装机"]
    assert (whole.number, whole.status) == (order.number, OrderStatus.DISPATCHED)
    assert (whole.details.duration_minutes, whole.details.crew) == (45, 2)
    assert (second.status, second.details.crew) == (OrderStatus.QUEUED, 1)
    assert second.details.customer_id == order.details.customer_id
    assert second.details.external_number == ""
    assert whole.linked(LinkKind.WHOLE_OF) == (second.id, third.id)
    assert second.linked(LinkKind.PART_OF) == (whole.id,)
    assert not second.linked(LinkKind.SAME_VISIT)
    desk.dispatch(second.id)
    with desk.store() as store:
        orders.close_order(store, second.id, resolution="已搬")
        orders.apply_command(store, third.id, c.CancelOrder(reason="不装了"))
    with desk.queries() as queries:
        cards = {card.id: card for card in queries.board(desk.now).orders}
        page = queries.order_page(whole.id)
        people = {each.id: each for each in queries.board(desk.now).technicians}
    assert cards[whole.id].split == (1, 2)
    assert page.link_states == {second.id: OrderStatus.ARCHIVED, third.id: OrderStatus.CANCELLED}
    assert whole.dispatch is not None
    assert people[whole.dispatch.technician_id].next_is_linked


def test_every_part_shows_the_whole_job_and_its_files(desk: Desk) -> None:
    """CO-02"""
    alone = desk.take(title="别的单")
    order = desk.take(title="搬冷库")
    whole, second, third = _split(desk, order, "拆机", "搬运", "装机")
    desk.dispatch(second.id, 1)
    with desk.store() as store:
        drawing = add_file(store, whole.id, "平面图.pdf", b"%PDF-1.4 plan")
        photo = add_file(store, third.id, "现场.jpg", b"photo")
        add_file(store, alone.id, "别的.pdf", b"%PDF-1.4 other")
    with desk.queries() as queries:
        jobs = [queries.order_page(each.id).job for each in (whole, second, third)]
        shared = {each.id: queries.files.of_job(each.id) for each in (whole, second, third)}
        assert queries.order_page(alone.id).job == ()
        assert queries.files.of_job(alone.id) == ()
        assert queries.files.of_job(10**6) == ()
    assert jobs[0] == jobs[1] == jobs[2]
    assert [(each.title, each.technician) for each in jobs[0]] == [
        ("拆机", ""),
        ("搬运", "李敏"),
        ("装机", ""),
    ]
    assert shared[second.id] == ((whole.number, drawing), (third.number, photo))
    assert shared[whole.id] == ((third.number, photo),)
    assert shared[third.id] == ((whole.number, drawing),)


def test_one_visit_of_several_orders_is_undone_as_one(desk: Desk) -> None:
    order = desk.take(title="两台空调")
    first, second = _split(desk, order, "一号机", "二号机", one_visit=True)
    assert first.linked(LinkKind.SAME_VISIT) == first.linked(LinkKind.WHOLE_OF) == (second.id,)
    desk.tick()
    with desk.store() as store:
        undo_command(store, "split")
    with desk.queries() as queries:
        back, gone = queries.orders([first.id, second.id])
        assert (back.details, back.links) == (order.details, ())
        assert gone.status is OrderStatus.CANCELLED
        assert {card.id for card in queries.board(desk.now).orders if not card.links} >= {order.id}


def test_what_cannot_be_split(desk: Desk) -> None:
    order = desk.take()
    with desk.store() as store:
        with pytest.raises(InvalidInput) as single:
            split_order(store, order.id, _parts(order, "一"))
        with pytest.raises(InvalidInput) as unnamed:
            split_order(store, order.id, _parts(order, "一", " "))
        orders.apply_command(store, order.id, c.CancelOrder(reason="不修了"))
        with pytest.raises(NotAllowed) as late:
            split_order(store, order.id, _parts(order, "一", "二"))
    codes = (single.value.code, unnamed.value.code, late.value.code)
    assert codes == ("split_needs_two", "title_required", "step_not_allowed")
