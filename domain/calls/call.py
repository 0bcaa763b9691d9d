"""One telephone call that rang here, and the lists a desk makes of calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from domain.read_models import OrderBrief

#: A call nobody said the end of (the program was closed) does not ring for ever.
LONGEST_RINGING = timedelta(minutes=3)


class CallState(Enum):
    """``HANDLED``: it was missed, and somebody has seen to it since."""

    RINGING = "ringing"
    TAKEN = "taken"
    MISSED = "missed"
    HANDLED = "handled"


@dataclass(frozen=True, slots=True)
class PhoneCall:
    """``number`` as it is compared (see :mod:`domain.messaging.numbers`), '' where it was withheld;
    ``caller_name``: what the telephone network said; ``line`` 'modem' or 'caller_id', ``console``
    where it rang. ``taken_*``: who spoke to the caller; ``handled_*``: who saw to a missed one.
    ``order_id``: the order that came of it."""

    id: int
    number: str
    started_at: datetime
    line: str = ""
    console: str = ""
    caller_name: str = ""
    rings: int = 1
    ended_at: datetime | None = None
    customer_id: int | None = None
    technician_id: int | None = None
    taken_at: datetime | None = None
    taken_by: str = ""
    taken_console: str = ""
    order_id: int | None = None
    handled_at: datetime | None = None
    handled_by: str = ""

    def state(self, now: datetime) -> CallState:
        if self.taken_at is not None:
            return CallState.TAKEN
        if self.handled_at is not None:
            return CallState.HANDLED
        if self.ended_at is None and now - self.started_at < LONGEST_RINGING:
            return CallState.RINGING
        return CallState.MISSED


@dataclass(frozen=True, slots=True)
class CallSpan:
    """Calls that rang from ``start_at`` on and before ``end_at``, and rang no more at ``end_at``.
    ``taken``: only those somebody took, or only the others."""

    start_at: datetime
    end_at: datetime
    taken: bool | None = None


@dataclass(frozen=True, slots=True)
class CallTally:
    """Calls that rang and ring no more, and those of them somebody took."""

    rang: int = 0
    taken: int = 0


@dataclass(frozen=True, slots=True)
class CallRow:
    """One of a list: the call and the names of whom it is about as they are now."""

    call: PhoneCall
    customer_name: str = ""
    vip_level: int = 0
    technician_name: str = ""
    order_number: str = ""

    @property
    def id(self) -> int:
        return self.call.id

    @property
    def who(self) -> str:
        """The name there is; '' for a bare number."""
        return self.technician_name or self.customer_name or self.call.caller_name


@dataclass(frozen=True, slots=True)
class CallGroup:
    """Calls of one number, the newest first."""

    rows: tuple[CallRow, ...]

    @property
    def newest(self) -> CallRow:
        return self.rows[0]

    @property
    def id(self) -> int:
        return self.newest.id

    def open_ids(self, now: datetime) -> tuple[int, ...]:
        """Those missed and not seen to."""
        return tuple(row.id for row in self.rows if row.call.state(now) is CallState.MISSED)

    def state(self, now: datetime) -> CallState:
        """What is still to be done counts, else what became of the newest."""
        states = [row.call.state(now) for row in self.rows]
        for each in (CallState.RINGING, CallState.MISSED):
            if each in states:
                return each
        return states[0]


def grouped(
    rows: Iterable[CallRow], apart: Callable[[CallRow], object] = lambda _row: None
) -> tuple[CallGroup, ...]:
    """Calls of one number together, in the order of their newest; ``rows`` newest first. A number
    that was withheld is nobody's: each of these stands alone. ``apart``: what else tells groups
    apart, such as the day."""
    found: dict[tuple[str, object], list[CallRow]] = {}
    for row in rows:
        key = (row.call.number or f"#{row.id}", apart(row))
        found.setdefault(key, []).append(row)
    return tuple(CallGroup(tuple(each)) for each in found.values())


def answered_share(rows: Iterable[CallRow], now: datetime) -> float | None:
    """Of the calls that ring no more those that were taken; None without any."""
    states = [row.call.state(now) for row in rows]
    over = [state for state in states if state is not CallState.RINGING]
    return over.count(CallState.TAKEN) / len(over) if over else None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who a number belongs to: 'customer', 'technician', or '' for nobody known (``id`` 0 then).
    ``open_orders``: those of the customer still to be done, or of the technician with the one he is
    at first. ``missed``: earlier calls of the number nobody has seen to."""

    number: str
    kind: str = ""
    id: int = 0
    name: str = ""
    contact: str = ""
    vip_level: int = 0
    order_count: int = 0
    open_orders: tuple[OrderBrief, ...] = ()
    missed: int = 0


@dataclass(frozen=True, slots=True)
class CallFigures:
    """``missed``: callers nobody has seen to. ``overdue``: newest calls of those who wait too long
    already."""

    missed: int = 0
    overdue: frozenset[int] = frozenset()


def figures_of(missed: Sequence[CallRow], now: datetime, overdue_after: timedelta) -> CallFigures:
    """``missed``: missed calls, newest first."""
    groups = grouped(missed)
    late = (group.id for group in groups if now - group.rows[-1].call.started_at >= overdue_after)
    return CallFigures(len(groups), frozenset(late))
