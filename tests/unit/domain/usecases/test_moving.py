"""Moving several orders as one step: handing over, changing places, dropping together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from domain.dispatching import moves as m
from domain.dispatching.job_needs import job_need
from domain.errors import NotAllowed
from domain.people.technician import Shift
from domain.people.working_time import desk_day, local_day, shift_day
from domain.usecases import dispatching, moving, orders
from domain.work_orders import commands as c
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import Dispatch, WorkOrder
from tests.unit.domain.builders import NOW, minutes
from tests.unit.domain.fake_store import FakeStore
from tests.unit.domain.usecases.desk import call, desk


def planned(order: WorkOrder) -> Dispatch:
    assert order.dispatch is not None
    return order.dispatch


def given(store: FakeStore, technician_id: int, starts_at: datetime, **changes: object) -> int:
    order = call(store, **changes)
    dispatching.dispatch_order(store, order.id, technician_id, starts_at=starts_at)
    return order.id


def _hand_over(store: FakeStore, giver_id: int, taker_id: int) -> tuple[WorkOrder, ...]:
    """What the day of the desk still has for one, to the other."""
    situation = store.situation()
    moves = m.hand_over(situation, giver_id, taker_id, m.today_of(situation))
    return moving.move_orders(store, moves)


def test_a_whole_day_is_handed_over_at_the_same_times() -> None:
    """DD-11"""
    store = desk()
    first = given(store, 1, NOW + minutes(60))
    second = given(store, 1, NOW + minutes(180))
    moved = _hand_over(store, 1, 2)
    assert [order.id for order in moved] == [first, second]
    assert [planned(order).technician_id for order in moved] == [2, 2]
    assert [planned(order).planned_start_at for order in moved] == [
        NOW + minutes(60),
        NOW + minutes(180),
    ]
    assert _hand_over(store, 1, 2) == ()


def night_desk() -> FakeStore:
    """Two people who work from ten in the evening to six; it is Monday, half past ten."""
    store = desk()
    nights = tuple(Shift(day, time(22), time(6)) for day in range(7))
    for number in (1, 2):
        store.technicians[number] = replace(store.technicians[number], shifts=nights)
    store.now = NOW + minutes(12.5 * 60)
    return store


def test_a_night_shift_is_handed_over_as_one_day() -> None:
    store = night_desk()
    before = given(store, 1, NOW + minutes(13 * 60))
    after_midnight = given(store, 1, NOW + minutes(16 * 60))
    next_night = given(store, 1, NOW + minutes(38 * 60))
    store.now = NOW + minutes(15 * 60)  # one o'clock on Tuesday: still Monday's shift
    moved = _hand_over(store, 1, 2)
    assert [order.id for order in moved] == [before, after_midnight]
    assert planned(store.order(next_night)).technician_id == 1


def test_the_next_working_day_of_a_night_shift_is_the_next_night() -> None:
    store = night_desk()
    order_id = given(store, 1, NOW + minutes(17 * 60))  # Tuesday, three o'clock
    store.now = NOW + minutes(15 * 60)
    pushed = dispatching.push_to_next_working_day(store, order_id)
    assert planned(pushed).planned_start_at == NOW + minutes(41 * 60)
    # Nobody has it yet: after Monday's night shift comes Tuesday morning.
    promised = dispatching.push_to_next_working_day(store, call(store).id)
    assert promised.details.window_start_at is not None
    assert local_day(promised.details.window_start_at, store.time_zone) == date(2026, 3, 10)


def test_the_desk_is_at_the_new_day_when_somebody_has_begun_it() -> None:
    store = night_desk()
    night = store.technicians[1]
    early = replace(night, id=3, shifts=tuple(Shift(day, time(5), time(13)) for day in range(7)))
    four, half_past_five = NOW + minutes(18 * 60), NOW + minutes(19.5 * 60)
    monday, tuesday = date(2026, 3, 9), date(2026, 3, 10)
    days = [desk_day((night, early), at, store.time_zone) for at in (four, half_past_five)]
    assert days == [monday, tuesday]
    assert shift_day(night, half_past_five, store.time_zone) == monday
    assert desk_day((early,), four, store.time_zone) == tuesday


def test_what_has_begun_stays_when_a_day_is_handed_over() -> None:
    store = desk()
    begun = given(store, 1, NOW)
    later = given(store, 1, NOW + minutes(120))
    orders.apply_command(store, begun, c.Depart())
    moved = _hand_over(store, 1, 2)
    assert [order.id for order in moved] == [later]


def test_two_people_change_their_days_without_standing_in_each_others_way() -> None:
    store = desk()
    rules = store.situation().rules
    assert "overlap" not in rules.hard
    mine = given(store, 1, NOW + minutes(60))
    yours = given(store, 2, NOW + minutes(60))
    situation = store.situation()
    needs = {i: job_need(store.order(i)) for i in (mine, yours)}
    day = local_day(NOW, store.time_zone)
    judged = m.judge_moves(situation, needs, m.swap_days(situation, 1, 2, day))
    assert [
        [f.code for f in each.verdict.findings if f.code == "overlap"]
        for each in judged
        if each.verdict is not None
    ] == [[], []]
    moving.swap_days(store, 1, 2)
    assert planned(store.order(mine)).technician_id == 2
    assert planned(store.order(yours)).technician_id == 1


def test_orders_dropped_together_follow_each_other() -> None:
    store = desk()
    ids = [call(store).id for _ in range(3)]
    situation = store.situation()
    needs = {i: job_need(store.order(i)) for i in ids}
    moves = m.shifted(situation, needs, ids, 1, NOW + minutes(30))
    moved = moving.move_orders(store, moves)
    starts = [planned(order).planned_start_at for order in moved]
    ends = [planned(order).planned_end_at for order in moved]
    assert starts[0] == NOW + minutes(30)
    assert starts[1] >= ends[0]
    assert starts[2] >= ends[1]


def test_blocks_moved_together_keep_their_distances() -> None:
    store = desk()
    first, second = given(store, 1, NOW + minutes(30)), given(store, 1, NOW + minutes(200))
    situation = store.situation()
    needs = {i: job_need(store.order(i)) for i in (first, second)}
    moved = moving.move_orders(
        store, m.shifted(situation, needs, (first, second), 2, NOW + minutes(60))
    )
    starts = [planned(order).planned_start_at for order in moved]
    assert starts == [NOW + minutes(60), NOW + minutes(230)]
    assert {planned(order).technician_id for order in moved} == {2}


def test_one_visit_changes_places_with_the_next() -> None:
    store = desk()
    first, second = given(store, 1, NOW), given(store, 1, NOW + minutes(120))
    moves = m.exchanged(store.situation(), 1, first, 1)
    moving.move_orders(store, moves)
    one, other = planned(store.order(first)), planned(store.order(second))
    assert other.planned_start_at == NOW
    assert one.planned_start_at >= other.planned_end_at
    assert one.planned_end_at - one.planned_start_at == minutes(90)
    assert m.exchanged(store.situation(), 1, first, 1) == []


def test_what_refuses_stops_all_unless_a_reason_is_given() -> None:
    store = desk()
    fine, wrong = call(store), call(store, skills=frozenset({"high_voltage"}))
    moves = [m.Move(fine.id, 1), m.Move(wrong.id, 1)]
    with pytest.raises(NotAllowed, match="hard_stop"):
        moving.move_orders(store, moves)
    assert store.order(fine.id).status is OrderStatus.QUEUED
    moving.move_orders(store, moves, override_reason="客户指定")
    assert planned(store.order(fine.id)).override_reason == ""
    assert planned(store.order(wrong.id)).override_reason == "客户指定"


def test_back_to_the_queue_and_nothing_to_do() -> None:
    store = desk()
    order = given(store, 1, NOW + minutes(30))
    with pytest.raises(NotAllowed, match="nothing_changed"):
        moving.move_orders(store, [m.Move(order, 1)])
    (back,) = moving.move_orders(store, [m.Move(order, None)])
    assert back.status is OrderStatus.QUEUED


def test_reasons_name_the_orders_that_move_along() -> None:
    """What stands in the way of the second is the first, and by its name."""
    store = desk()
    first, second = call(store), call(store)
    needs = {order.id: job_need(order) for order in (first, second)}
    moves = [m.Move(o.id, 1, NOW, NOW + minutes(60)) for o in (first, second)]
    numbers = {order.id: order.number for order in (first, second)}
    judged = m.judge_moves(store.situation(), needs, moves, numbers)
    assert judged[1].verdict is not None
    clashes = [f.params["number"] for f in judged[1].verdict.findings if f.code == "overlap"]
    assert clashes == [first.number]
