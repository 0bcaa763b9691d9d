"""A call rings, is taken or missed, and is seen to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.calls.call import CallState, PhoneCall
from domain.messaging.numbers import normalise_number
from domain.ports.storage import Store
from domain.work_orders.kinds import Channel
from domain.work_orders.order import WorkOrder

#: Two consoles may hear the same line.
_SAME_RING = timedelta(seconds=10)
#: Whoever rang so lately is the one the clerk speaks to now.
_JUST_NOW = timedelta(minutes=5)
_SAME_TALK = timedelta(hours=1)


def record_call(
    store: Store, number: str, *, started_at: datetime, line: str, caller_name: str = "",
    rings: int = 1,
) -> PhoneCall:  # fmt: skip
    """Somebody rings. The same number ringing at another console in this moment is this call. A
    technician who calls has been heard of (DD-14)."""
    caller = normalise_number(number)
    if caller:
        for known in store.calls.of_number(caller, started_at - _SAME_RING):
            if known.console != store.console and known.ended_at is None:
                return known
    kind, owner_id = store.calls.owner_of(caller) if caller else ("", 0)
    if kind == "technician":
        store.touch_technician(owner_id, contact_at=started_at, lat=None, lon=None)
    return store.calls.add(
        PhoneCall(
            0,
            caller,
            started_at,
            line,
            store.console,
            caller_name.strip(),
            rings,
            customer_id=owner_id if kind == "customer" else None,
            technician_id=owner_id if kind == "technician" else None,
        )
    )


def name_caller(store: Store, call_id: int, caller_name: str) -> PhoneCall:
    """The network told the name a moment after the number."""
    call = store.calls.call(call_id)
    return store.calls.change(replace(call, caller_name=caller_name.strip() or call.caller_name))


def end_call(
    store: Store, call_id: int, ended_at: datetime, rings: int, caller_name: str = ""
) -> PhoneCall:
    """It rings no more. Whether somebody spoke to the caller the clerk says, not the line."""
    call = store.calls.call(call_id)
    ended = replace(
        call,
        ended_at=max(ended_at, call.started_at),
        rings=max(rings, call.rings),
        caller_name=caller_name.strip() or call.caller_name,
    )
    return store.calls.change(ended, "" if call.taken_at else "call_missed")


def take_call(store: Store, call_id: int = 0, number: str = "") -> PhoneCall | None:
    """This console speaks to the caller: of ``call_id``, or of whoever rang from ``number`` last.
    What the same number left unanswered before is seen to with it. None: nobody rang."""
    call = store.calls.call(call_id) if call_id else _latest(store, number, _JUST_NOW)
    if call is None:
        return None
    if call.taken_at is None:
        call = _taken(store, call)
    _see_to_earlier(store, call.number)
    return call


def mark_handled(store: Store, call_ids: Sequence[int], *, handled: bool = True) -> None:
    """The tick behind missed calls: somebody has seen to them, or not after all."""
    for call_id in call_ids:
        call = store.calls.call(call_id)
        if handled and call.state(store.now) in (CallState.MISSED, CallState.RINGING):
            _see_to(store, call)
        elif not handled and call.handled_at is not None:
            store.calls.change(replace(call, handled_at=None, handled_by=""), "call_reopened")


def join_order(store: Store, order: WorkOrder, call_id: int = 0) -> PhoneCall | None:
    """``order`` came of that call, or of the last one of its telephone number. None: of none."""
    details = order.details
    if call_id:
        call: PhoneCall | None = store.calls.call(call_id)
    elif details.channel is Channel.PHONE and details.contact_phone:
        call = _latest(store, details.contact_phone, _SAME_TALK)
    else:
        call = None
    if call is None or call.order_id is not None:
        return None
    customer_id = call.customer_id or details.customer_id
    joined = replace(call, order_id=order.id, customer_id=customer_id)
    if call.taken_at is not None or call.handled_at is not None:
        joined = store.calls.change(joined)
    elif store.now - call.started_at <= _JUST_NOW:
        joined = _taken(store, joined)
    else:
        joined = _see_to(store, joined)  # he was called back
    _see_to_earlier(store, call.number)
    return joined


def forget_calls(store: Store, customer_id: int) -> None:
    """That somebody rang stays, the number and the name go."""
    for call in store.calls.of_customer(customer_id):
        store.calls.change(replace(call, number="", caller_name=""))


def move_calls(store: Store, merged_id: int, kept_id: int) -> None:
    """The calls of one file of a customer are those of the other."""
    for call in store.calls.of_customer(merged_id):
        store.calls.change(replace(call, customer_id=kept_id))


def _latest(store: Store, number: str, within: timedelta) -> PhoneCall | None:
    caller = normalise_number(number)
    if not caller:
        return None
    found = store.calls.of_number(caller, store.now - within)
    return next(iter(found), None)


def _see_to_earlier(store: Store, number: str) -> None:
    for missed in store.calls.missed_of(number):
        if missed.state(store.now) is CallState.MISSED:
            _see_to(store, missed)


def _taken(store: Store, call: PhoneCall) -> PhoneCall:
    taken = replace(call, taken_at=store.now, taken_by=store.actor, taken_console=store.console)
    return store.calls.change(taken, "call_taken")


def _see_to(store: Store, call: PhoneCall) -> PhoneCall:
    seen_to = replace(call, handled_at=store.now, handled_by=store.actor)
    return store.calls.change(seen_to, "call_handled")
