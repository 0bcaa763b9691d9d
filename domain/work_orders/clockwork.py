"""Which event moves which clock of a work order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from domain.service_levels import clocks
from domain.service_levels.clocks import Calendars, Clock, ClockKind
from domain.work_orders.kinds import WaitReason
from domain.work_orders.order import WorkOrder

#: The clocks of a promise to the customer; they begin with the report.
CUSTOMER_CLOCKS = (ClockKind.RESPOND, ClockKind.ARRIVE, ClockKind.RESOLVE)
QUEUE_CLOCKS = (ClockKind.DISPATCH, *CUSTOMER_CLOCKS)


def run(
    order: WorkOrder,
    kinds: Iterable[ClockKind],
    at: datetime,
    calendars: Calendars,
    *,
    anew: bool = False,
) -> WorkOrder:
    """Start or resume the clocks of ``kinds``."""
    return _change(order, kinds, lambda clock: clocks.run(clock, at, calendars, anew=anew))


def stop(
    order: WorkOrder,
    kinds: Iterable[ClockKind],
    at: datetime,
    calendars: Calendars,
    reason: str = "",
) -> WorkOrder:
    """Stop the clocks of ``kinds`` that run or pause."""
    return _change(order, kinds, lambda clock: clocks.stop(clock, at, calendars, reason))


def stopped_by(order: WorkOrder, kinds: Iterable[ClockKind], at: datetime) -> WorkOrder:
    """The clocks of ``kinds`` that have stopped had done so by ``at``."""
    return _change(order, kinds, lambda clock: clocks.stopped_by(clock, at))


def pause(order: WorkOrder, kinds: Iterable[ClockKind], at: datetime, reason: str) -> WorkOrder:
    """Pause the running clocks of ``kinds``."""
    return _change(order, kinds, lambda clock: clocks.pause(clock, at, reason))


def pause_for_waiting(order: WorkOrder, at: datetime, reason: str) -> WorkOrder:
    """Pause the resolve clock if its policy says that ``reason`` stops it. What was sent in is
    awaited like a part."""
    told = WaitReason.PARTS.value if reason == WaitReason.SENT_IN.value else reason

    def halt(clock: Clock) -> Clock:
        return clocks.pause(clock, at, reason) if told in clock.pauses_on else clock

    return _change(order, (ClockKind.RESOLVE,), halt)


def _change(
    order: WorkOrder, kinds: Iterable[ClockKind], change: Callable[[Clock], Clock]
) -> WorkOrder:
    wanted = frozenset(kinds)
    return replace(
        order,
        clocks=tuple(change(clock) if clock.kind in wanted else clock for clock in order.clocks),
    )
