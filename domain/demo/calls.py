"""The telephone of the demo company in its last days: who rang, who was spoken to, who was not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

from domain.calls.call import PhoneCall
from domain.customers.customer import Customer
from domain.people.technician import Technician
from domain.work_orders.kinds import Channel
from domain.work_orders.order import WorkOrder

_DAYS = 3
_A_DAY = 14
_CLERK = "王芳"
_CONSOLE = "demo"
_MISSED_SHARE = 0.15


def make_calls(
    random: Random,
    customers: Sequence[Customer],
    technicians: Sequence[Technician],
    orders: Sequence[WorkOrder],
    now: datetime,
) -> tuple[PhoneCall, ...]:
    """Those of the last days, all seen to; those the ``orders`` taken by telephone came of; and three
    that nobody has called back yet."""
    made = [_past(random, customers, technicians, now) for _ in range(_DAYS * _A_DAY)]
    for order in orders:
        if order.details.channel is Channel.PHONE and order.details.contact_phone:
            rang_at = order.milestones.reported_at - timedelta(minutes=random.randint(2, 5))
            call = _call(order.details.contact_phone, rang_at, random.randint(1, 3))
            made.append(_taken(call, customer_id=order.details.customer_id, order_id=order.id))
    important = max(customers, key=lambda each: (each.vip_level, -each.id))
    made += [_of(important, now - timedelta(minutes=minutes), 6) for minutes in (34, 12)]
    made.append(_call("02087316650", now - timedelta(minutes=25), 4))
    return tuple(sorted(made, key=lambda call: call.started_at))


def _past(
    random: Random, customers: Sequence[Customer], technicians: Sequence[Technician], now: datetime
) -> PhoneCall:
    at = now - timedelta(days=random.randint(1, _DAYS), minutes=random.randint(-200, 240))
    rings = random.randint(1, 6)
    if random.random() < 0.2:
        technician = random.choice(technicians)
        call = _call(technician.phone, at, rings, technician_id=technician.id)
    else:
        call = _of(random.choice(customers), at, rings)
    if random.random() >= _MISSED_SHARE:
        return _taken(call)
    back_at = at + timedelta(minutes=random.randint(3, 40))
    return _changed(call, handled_at=back_at, handled_by=_CLERK)


def _of(customer: Customer, at: datetime, rings: int) -> PhoneCall:
    number = customer.phones[0].number if customer.phones else ""
    return _call(number, at, rings, customer_id=customer.id if number else None)


def _call(number: str, at: datetime, rings: int, **more: int | None) -> PhoneCall:
    from domain.messaging.numbers import normalise_number

    call = PhoneCall(
        0, normalise_number(number), at, "caller_id", _CONSOLE, rings=rings,
        ended_at=at + timedelta(seconds=5 * rings),
    )  # fmt: skip
    return _changed(call, **more)


def _taken(call: PhoneCall, **more: int | None) -> PhoneCall:
    return _changed(call, taken_at=call.ended_at, taken_by=_CLERK, taken_console=_CONSOLE, **more)


def _changed(call: PhoneCall, **more: object) -> PhoneCall:
    from dataclasses import replace

    return replace(call, **more)  # type: ignore[arg-type]
