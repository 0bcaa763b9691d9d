"""What the screens ask: the board, lists in every order, pages, finding while a call comes in."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.assets.asset import WarrantyState
from domain.errors import InvalidInput, NotFound
from domain.parts.read_models import PartRow
from domain.people.technician import TechnicianActivity
from domain.read_models import ListFilter, ListQuery
from domain.read_models.assets import AssetRow
from domain.read_models.customers import CustomerRow
from domain.read_models.orders import OrderRow
from domain.read_models.people import TechnicianRow
from domain.service_levels.clocks import ClockKind
from domain.work_orders.commands import (
    AcceptDispatch,
    CancelOrder,
    FinishOrder,
    PutOnHold,
    StartWork,
)
from domain.work_orders.kinds import OrderStatus, Priority, WaitReason
from persistence.queries.list_fields import LISTS
from tests.unit.persistence.desk import Desk

#: Columns of rows that are shown but stored nowhere to sort by.
_UNSORTED = {
    "work_order": set[str](),
    "asset": set[str](),
    "customer": set[str](),
    "part": set[str](),
    "technician": {"branch_name", "open_orders", "finished_this_month"},
}


def test_the_board_shows_open_orders_and_those_just_closed(desk: Desk) -> None:
    queued = desk.take(priority=Priority.URGENT, stopped=True)
    cancelled = desk.take()
    desk.act(cancelled.id, CancelOrder(reason="重复"))
    sent = desk.take(asset_id=None)
    desk.tick(5)
    desk.dispatch(sent.id)
    with desk.queries() as queries:
        board = queries.board(desk.now)
        cards = {card.id: card for card in board.orders}
        assert set(cards) == {queued.id, cancelled.id, sent.id}
        assert queries.order_cards([sent.id, 999, queued.id], desk.now) == (
            cards[sent.id],
            cards[queued.id],
        )
        assert {card.id for card in queries.board(desk.tick(31)).orders} == {queued.id, sent.id}
        assert board.seq == queries.feed(limit=1)[0].seq
    card = cards[queued.id]
    assert (card.next_clock, card.type_name, card.vip_level) == (ClockKind.DISPATCH, "空调维修", 0)
    dispatch_clock = queued.clock(ClockKind.DISPATCH)
    assert dispatch_clock is not None
    assert card.next_due_at == dispatch_clock.due_at
    assert card.milestones == queued.milestones
    assert cards[sent.id].technician_name == "赵强"
    assert cards[sent.id].next_clock is ClockKind.RESPOND
    assert cards[cancelled.id].next_clock is None


def test_a_paused_order_says_why(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id)
    for command in (AcceptDispatch(), StartWork(), PutOnHold(reason=WaitReason.PARTS)):
        desk.act(order.id, command)
    with desk.queries() as queries:
        (card,) = queries.board(desk.now).orders
        counts = queries.counts()
    assert (card.paused, card.wait_reason, card.resolve_due_at) == (True, WaitReason.PARTS, None)
    assert (counts.queued, counts.under_way, counts.waiting) == (0, 0, 1)


def test_technician_cards_say_what_they_do(desk: Desk) -> None:
    order = desk.take()
    desk.dispatch(order.id)
    with desk.queries() as queries:
        busy, free = queries.board(desk.now).technicians
    assert (busy.name, busy.activity, busy.load) == ("赵强", TechnicianActivity.ASSIGNED, 1)
    assert (busy.next_order_number, busy.next_customer_name) == (order.number, "恒隆物业")
    assert busy.branch_name == "天河站"
    assert busy.on_shift
    assert busy.shift_starts_at == datetime(2026, 11, 20, 0, 0, tzinfo=UTC)
    assert (free.activity, free.load, free.next_at) == (TechnicianActivity.FREE, 0, None)
    desk.act(order.id, StartWork())
    with desk.queries() as queries:
        working = queries.board(desk.now).technicians[0]
    assert working.activity is TechnicianActivity.WORKING
    assert working.activity_since_at == desk.now


def test_the_situation_has_open_visits_and_the_past(desk: Desk) -> None:
    done = desk.take()
    desk.dispatch(done.id)
    desk.act(done.id, FinishOrder(at=desk.tick(30), resolution="好"))
    open_order = desk.take()
    desk.dispatch(open_order.id)
    # Archived: only then is the customer somebody he was with before.
    from domain.work_orders.commands import ReviewOrder

    desk.act(done.id, ReviewOrder())
    with desk.store() as store:
        situation = store.situation()
    with desk.queries() as queries:
        assert queries.situation(desk.now) == situation
    first, second = (technician.id for technician in desk.technicians)
    assert [visit.order_id for visit in situation.visits[first]] == [open_order.id]
    assert set(situation.technicians) == {first, second}
    record = situation.records[first]
    assert (record.jobs, record.on_time_rate) == (1, 1.0)
    assert record.jobs_by_type == {"repair": 1}
    assert record.known_customers == {desk.customer.id}
    assert record.known_assets == {desk.asset.id}
    assert second not in situation.records


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("work_order", OrderRow),
        ("asset", AssetRow),
        ("customer", CustomerRow),
        ("technician", TechnicianRow),
        ("part", PartRow),
    ],
)
def test_every_column_of_a_row_can_be_sorted_by(desk: Desk, kind: str, row: type) -> None:
    desk.take()
    desk.take(title="热水器漏水", asset_id=None)
    with desk.queries() as queries:
        for field in fields(row):
            if field.name in LISTS[kind].fields or field.name in _UNSORTED[kind]:
                up = queries.list_ids(ListQuery(kind, sort=field.name))
                down = queries.list_ids(ListQuery(kind, sort=field.name, descending=True))
                assert list(up) == list(reversed(down)), field.name
            else:
                pytest.fail(f"{kind} cannot be sorted by {field.name}")


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_lists_are_filtered_and_sorted_as_plain_python_would(
    filled: Desk, data: st.DataObject
) -> None:
    sort = data.draw(st.sampled_from(["number", "status", "district", "finished_at", "cost_fen"]))
    descending = data.draw(st.booleans())
    wanted = data.draw(
        st.sampled_from(
            [
                (),
                (ListFilter("district", "eq", "天河区"),),
                (ListFilter("status", "in", (OrderStatus.QUEUED, "finished")),),
                (ListFilter("title", "contains", "漏水"),),
                (ListFilter("title", "contains", "100%"),),
                (ListFilter("finished_at", "is_set", True),),
                (ListFilter("finished_at", "is_set", False), ListFilter("priority", "to", 2)),
                (ListFilter("reported_at", "from", filled.now - timedelta(minutes=7)),),
            ]
        )
    )
    with filled.queries() as queries:
        everything = queries.order_rows(queries.list_ids(ListQuery("work_order")))
        ids = queries.list_ids(ListQuery("work_order", "", wanted, sort, descending))
    expected = [row for row in everything if all(_meets(row, each) for each in wanted)]
    expected.sort(key=lambda row: (_sort_key(row, sort), row.id), reverse=descending)
    assert list(ids) == [row.id for row in expected]


def _sort_key(row: OrderRow, field: str) -> tuple[bool, object]:
    value = getattr(row, field)
    value = getattr(value, "value", value)
    return (value is not None, value if value is not None else 0)


def _meets(row: OrderRow, wanted: ListFilter) -> bool:
    value = getattr(row, wanted.field)
    plain = getattr(value, "value", value)
    goal: object = wanted.value
    if wanted.op == "eq":
        return bool(plain == goal)
    if wanted.op == "in":
        assert isinstance(goal, tuple)
        return plain in [getattr(each, "value", each) for each in goal]
    if wanted.op == "contains":
        return str(goal) in value
    if wanted.op == "is_set":
        return (value is not None) is goal
    return bool(value >= goal if wanted.op == "from" else value <= goal)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    for number, title in enumerate(("空调漏水", "热水器漏水", "100% 停机", "空调不制冷") * 3):
        desk.tick()
        order = desk.take(
            title=title,
            district=("天河区", "越秀区", "")[number % 3],
            priority=Priority(number % 4 + 1),
        )
        if number % 2:
            desk.dispatch(order.id, number % 4 // 2)
        if number % 4 == 1:
            desk.act(order.id, FinishOrder(resolution="好", labour_fen=number * 100))
    return desk


def test_filters_say_what_they_do_not_know(desk: Desk) -> None:
    for query in (
        ListQuery("weather"),
        ListQuery("work_order", sort="moon"),
        ListQuery("work_order", filters=(ListFilter("moon", "eq", 1),)),
        ListQuery("work_order", filters=(ListFilter("title", "like", 1),)),
        ListQuery("work_order", filters=(ListFilter("reported_at", "from", "yesterday"),)),
    ):
        with desk.queries() as queries, pytest.raises(InvalidInput):
            queries.list_ids(query)


def test_warranties_and_skills_can_be_filtered(desk: Desk) -> None:
    today = datetime.now(UTC).date()
    with desk.store() as store:
        store.save_asset(
            replace(desk.asset, warranty_until_on=today + timedelta(days=3), installed_on=today)
        )
    with desk.queries() as queries:
        (row,) = queries.asset_rows([desk.asset.id])
        assert (row.warranty, row.installed_on) == (WarrantyState.IN_WARRANTY, today)

        def found(kind: str, field: str, op: str, value: object) -> list[int]:
            return list(queries.list_ids(ListQuery(kind, "", (ListFilter(field, op, value),))))

        assert found("asset", "warranty", "eq", WarrantyState.IN_WARRANTY) == [desk.asset.id]
        assert found("asset", "warranty", "in", ("out_of_warranty", "unknown")) == []
        assert found("asset", "warranty_until_on", "from", today) == [desk.asset.id]
        assert len(found("technician", "skills", "in", ("ac", "hv"))) == 2
        assert found("technician", "skills", "eq", "a") == []
        assert found("customer", "active", "eq", True) == [desk.customer.id]


def test_filter_menus_offer_the_most_frequent_first(filled: Desk) -> None:
    filled.take(district="越秀区")
    with filled.queries() as queries:
        assert queries.distinct_values("work_order", "district") == ("越秀区", "天河区")
        assert queries.distinct_values("technician", "code", limit=1) == ("T1",)


def test_pages_know_what_belongs_to_them(desk: Desk) -> None:
    first = desk.take()
    desk.dispatch(first.id)
    desk.dispatch(first.id, 1)
    second = desk.take()
    with desk.queries() as queries:
        page = queries.order_page(first.id)
        assert page.customer is not None
        assert page.asset is not None
        assert page.technician is not None
        assert (page.customer.id, page.asset.id) == (desk.customer.id, desk.asset.id)
        assert page.technician.name == "李敏"
        assert page.names == {each.id: each.name for each in desk.technicians}
        assert page.skill_names == {"ac": "空调", "hv": "高压"}
        assert [brief.id for brief in page.related] == [second.id]
        moved = page.history[-1]
        assert moved.params["technician"] == "李敏"
        assert moved.params["previous_technician"] == "赵强"
        assert moved.params["planned_start_at"] == desk.now + timedelta(hours=1)
        assert {brief.id for brief in queries.asset_page(desk.asset.id).orders} == {
            first.id,
            second.id,
        }
        technician = queries.technician_page(desk.technicians[1].id)
        assert [brief.id for brief in technician.orders] == [first.id]
        for missing in (queries.order_page, queries.asset_page, queries.technician_page):
            with pytest.raises(NotFound):
                missing(999)


def test_a_call_brings_up_what_is_known(desk: Desk) -> None:
    old = desk.take()
    desk.act(old.id, CancelOrder(reason="x"))
    fresh = desk.take()
    with desk.queries() as queries:
        context = queries.call_context(desk.customer.id)
    assert context.customer == desk.customer
    assert [asset.id for asset in context.assets] == [desk.asset.id]
    assert [brief.id for brief in context.open_orders] == [fresh.id]
    assert context.order_count == 2


def test_a_second_order_for_the_same_is_pointed_out(desk: Desk) -> None:
    desk.now = datetime.now(UTC)  # 'the last seven days' are those of the calendar on the wall
    site_id = desk.customer.sites[0].id
    by_asset = desk.take(contact_phone="", site_id=None)
    by_site = desk.take(asset_id=None, contact_phone="")
    by_phone = desk.take(asset_id=None, site_id=None)
    done = desk.take()
    desk.act(done.id, CancelOrder(reason="x"))
    desk.now -= timedelta(days=9)
    long_ago = desk.take(asset_id=None)
    with desk.queries() as queries:

        def found(**more: object) -> set[int]:
            asked = {"customer_id": None, "asset_id": None, "site_id": None, "phone": "", **more}
            return {brief.id for brief in queries.possible_duplicates(**asked)}  # type: ignore[arg-type]

        assert found(asset_id=desk.asset.id) == {by_asset.id}
        assert found(site_id=site_id) == {by_site.id}
        assert found(phone="138-1234-5678") == {by_phone.id}
        assert long_ago.id not in found(site_id=site_id, phone="13812345678")
        assert found(customer_id=desk.customer.id) == {by_asset.id, by_site.id, by_phone.id}
        assert found() == set()


def test_facts_of_a_month(desk: Desk) -> None:
    month = desk.now
    before = desk.take()
    desk.tick(60)
    desk.dispatch(before.id)
    open_since = desk.take()
    desk.now = month + timedelta(days=40)
    desk.act(before.id, FinishOrder(resolution="好"))
    later = desk.take()
    cancelled = desk.take()
    desk.act(cancelled.id, CancelOrder(reason="x"))
    with desk.queries() as queries:

        def ids(start: datetime, end: datetime) -> list[int]:
            return [fact.order_id for fact in queries.order_facts(start, end)]

        assert ids(month, month + timedelta(days=30)) == [before.id, open_since.id]
        assert ids(month + timedelta(days=30), month + timedelta(days=35)) == [
            before.id,
            open_since.id,
        ]
        assert ids(month + timedelta(days=39), month + timedelta(days=41)) == [
            before.id,
            open_since.id,
            later.id,
            cancelled.id,
        ]
        assert ids(month - timedelta(days=9), month - timedelta(days=1)) == []
