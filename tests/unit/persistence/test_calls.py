"""The log of calls in a real database: who rang, who took it, what is still to be seen to."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from domain.calls.call import CallSpan, CallState, CallTally, PhoneCall, grouped
from domain.customers.customer import Customer, Phone
from domain.errors import NotFound
from domain.usecases import calls, customer_files
from domain.work_orders import commands as c
from domain.work_orders.kinds import Channel
from persistence.verify import verify
from tests.unit.persistence.desk import Desk

MOBILE, FIXED = "13812345678", "02088886666"


def ring(desk: Desk, number: str, *, console: str = "", name: str = "") -> PhoneCall:
    with desk.store("phone", console=console or desk.console, undoable=False) as store:
        return calls.record_call(
            store, number, started_at=desk.now, line="caller_id", caller_name=name
        )


def give_up(desk: Desk, call: PhoneCall, rings: int = 3) -> None:
    with desk.store("phone", undoable=False) as store:
        calls.end_call(store, call.id, desk.now, rings)


def states(desk: Desk) -> list[tuple[str, CallState]]:
    with desk.queries() as queries:
        return [(row.call.number, row.call.state(desk.now)) for row in queries.calls.log()]


def test_who_rings_is_known_by_any_spelling(desk: Desk) -> None:
    customer = ring(desk, "+86 138-1234-5678")
    assert (customer.number, customer.customer_id) == (MOBILE, desk.customer.id)
    assert ring(desk, FIXED).customer_id == desk.customer.id
    with desk.store() as store:
        store.set_setting("company.phone", "020-55550217")
    assert ring(desk, "88886666").customer_id == desk.customer.id
    before = desk.technicians[0]
    desk.tick(5)
    technician = ring(desk, "013800000001")
    assert (technician.technician_id, technician.customer_id) == (before.id, None)
    stranger, withheld = ring(desk, "13999999999", name="李记 "), ring(desk, "")
    assert (stranger.customer_id, stranger.caller_name, withheld.number) == (None, "李记", "")
    with desk.queries() as queries:
        assert queries.technicians()[0].last_contact_at == desk.now
        rows = queries.calls.since(desk.now - timedelta(hours=1))
    assert {row.who for row in rows} == {"恒隆物业", "赵强", "李记", ""}


def test_the_same_ring_at_two_consoles_is_one_call(desk: Desk) -> None:
    first = ring(desk, MOBILE)
    assert ring(desk, MOBILE, console="desk-2").id == first.id
    desk.tick(2)
    assert ring(desk, MOBILE, console="desk-2").id != first.id


def test_missed_until_somebody_calls_back_or_they_are_taken(desk: Desk) -> None:
    first = ring(desk, MOBILE)
    give_up(desk, first)
    desk.tick(20)
    other = ring(desk, "13999999999")
    give_up(desk, other)
    second = ring(desk, MOBILE)
    with desk.queries() as queries:
        missed = queries.calls.missed(desk.now)
        caller = queries.calls.caller(MOBILE)
    assert [row.id for row in missed] == [other.id, first.id]  # the second one still rings
    assert (caller.name, caller.vip_level, caller.contact, caller.missed) == (
        "恒隆物业",
        2,
        "张女士",
        1,
    )
    with desk.store("李娜", console="desk-2") as store:
        taken = calls.take_call(store, number=MOBILE)
    assert taken is not None
    assert (taken.id, taken.taken_by, taken.taken_console) == (second.id, "李娜", "desk-2")
    give_up(desk, second)
    assert states(desk) == [
        (MOBILE, CallState.TAKEN),
        ("13999999999", CallState.MISSED),
        (MOBILE, CallState.HANDLED),
    ]
    with desk.store() as store:
        calls.mark_handled(store, [other.id])
        calls.mark_handled(store, [second.id])  # nothing to see to
    with desk.queries() as queries:
        (handled, *_) = [row.call for row in queries.calls.log() if row.id == other.id]
        assert queries.calls.missed(desk.now) == ()
        assert queries.undo_state(desk.console).undo is None  # Ctrl+Z is for the clerk's acts
        said = [line.kind for line in queries.feed() if line.topic == "call"]
    assert (handled.handled_by, handled.handled_at) == ("王芳", desk.now)
    # Who rings is seen in the head of the window; the feed tells what became of it.
    assert said == ["call_missed", "call_missed", "call_taken", "call_handled", "call_handled"]
    with desk.store() as store:
        calls.mark_handled(store, [other.id], handled=False)
    assert states(desk)[1][1] is CallState.MISSED
    with desk.store() as store, pytest.raises(NotFound, match="call_not_found"):
        calls.take_call(store, 999)


def test_a_console_that_fell_asleep_leaves_no_call_ringing(desk: Desk) -> None:
    ring(desk, MOBILE)
    desk.tick(4)
    assert states(desk) == [(MOBILE, CallState.MISSED)]
    with desk.queries() as queries:
        assert len(queries.calls.missed(desk.now)) == 1


def test_the_calls_behind_a_figure_are_those_it_counts(desk: Desk) -> None:
    begin = desk.now
    missed = ring(desk, "13999999999")
    give_up(desk, missed)
    desk.tick(5)
    taken = ring(desk, MOBILE)
    with desk.store() as store:
        calls.take_call(store, number=MOBILE)
        calls.mark_handled(store, [missed.id])  # called back: it was missed all the same
    desk.tick(30)
    ring(desk, FIXED)  # rings at the moment
    desk.tick(1)
    now = desk.now
    with desk.queries() as queries:
        for which, ids in ((None, [taken.id, missed.id]), (True, [taken.id]), (False, [missed.id])):
            found = queries.calls.log(span=CallSpan(begin, now, which))
            assert [row.id for row in found] == ids
        assert queries.calls.tally(CallSpan(begin, now)) == CallTally(rang=2, taken=1)
        assert queries.calls.tally(CallSpan(begin, now + timedelta(minutes=9))) == CallTally(3, 1)
        assert queries.calls.tally(CallSpan(begin, taken.started_at)) == CallTally(1, 0)
        assert queries.calls.tally(CallSpan(now, now + timedelta(1))) == CallTally()


def test_an_order_knows_its_call(desk: Desk) -> None:
    early, withheld = ring(desk, MOBILE), ring(desk, "")
    give_up(desk, early)
    desk.tick(10)
    late = ring(desk, MOBILE)
    with desk.store() as store:
        order = desk.take(store, channel=Channel.PHONE, contact_phone="138 1234 5678")
        joined = calls.join_order(store, order)
        assert calls.join_order(store, order) is None  # the call has its order
    assert joined is not None
    assert (joined.id, joined.taken_by) == (late.id, "王芳")
    with desk.store() as store:
        by_hand = desk.take(store, channel=Channel.WALK_IN)
        assert calls.join_order(store, by_hand) is None
        assert calls.join_order(store, by_hand, withheld.id) is not None
    with desk.queries() as queries:
        (row,) = queries.calls.of_orders([order.id])
        assert (row.id, row.order_number) == (late.id, order.number)
        assert queries.calls.missed(desk.now) == ()
        assert [b.id for b in queries.calls.caller(MOBILE).open_orders] == [by_hand.id, order.id]


def test_a_technician_is_known_with_what_he_does_now(desk: Desk) -> None:
    orders = [desk.take() for _ in range(2)]
    for order in orders:
        desk.dispatch(order.id)
    desk.act(orders[0].id, c.AcceptDispatch())
    desk.act(orders[0].id, c.Depart())
    with desk.queries() as queries:
        caller = queries.calls.caller("13800000001")
    assert (caller.kind, caller.name) == ("technician", "赵强")
    assert [brief.id for brief in caller.open_orders] == [orders[0].id, orders[1].id]


def found(desk: Desk, text: str, missed_at: datetime | None = None) -> list[str]:
    with desk.queries() as queries:
        return [row.call.number for row in queries.calls.log(text, missed_at=missed_at)]


def test_found_by_number_and_name_in_both_languages(desk: Desk) -> None:
    for number, name in ((MOBILE, ""), ("13999999999", "Smith Ltd"), ("", ""), (MOBILE, "")):
        give_up(desk, ring(desk, number, name=name))
        desk.tick()
    with desk.store("Ann") as store:
        calls.take_call(store, number="13999999999")
    assert found(desk, "1234 5678") == [MOBILE, MOBILE]
    assert found(desk, "恒隆") == [MOBILE, MOBILE]
    assert found(desk, "smith LTD") == found(desk, "ann") == ["13999999999"]
    assert found(desk, "100%") == found(desk, "恒隆 smith") == []
    assert found(desk, "", desk.now) == [MOBILE, "", MOBILE]
    with desk.queries() as queries:
        assert [len(group.rows) for group in grouped(queries.calls.log())] == [2, 1, 1]


def test_the_calls_go_with_the_file_of_the_customer(desk: Desk) -> None:
    with desk.store() as store:
        other = store.save_customer(Customer(0, "恒隆便利", phones=(Phone("13900001111"),)))
    call = ring(desk, "13900001111", name="李")
    give_up(desk, call)
    with desk.store() as store:
        customer_files.merge_customers(store, desk.customer.id, other.id)
        customer_files.forget_customer(store, desk.customer.id)
    with desk.queries() as queries:
        (row,) = queries.calls.log()
    assert (row.call.customer_id, row.call.number, row.call.caller_name) == (
        desk.customer.id,
        "",
        "",
    )
    assert row.call.started_at == call.started_at
    assert found(desk, "13900001111") == []
    assert verify(desk.engine).ok
