"""Calling customers back: what they thought of it, what is still wrong (CR-03, CR-06, DD-26)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.errors import InvalidInput
from domain.ports.storage import Store
from domain.usecases.order_steps import carry_out
from domain.usecases.orders import take_call
from domain.work_orders import commands as c
from domain.work_orders.kinds import AbnormalCause, Channel, Priority
from domain.work_orders.order import WorkOrder

#: What is noted when nobody answered.
NOT_REACHED = "回访未接通"
_AGAIN = (timedelta(hours=2), timedelta(hours=4), timedelta(days=1))


@dataclass(frozen=True, slots=True)
class CallBack:
    """``score`` 1..5, 0: none was given. ``complaint``: he complains, ``comment`` says of what.
    ``follow_up``: what still has to be done, in a new order ('' for nothing)."""

    score: int = 0
    comment: str = ""
    complaint: bool = False
    follow_up: str = ""


def record_call_back(store: Store, order_id: int, said: CallBack) -> WorkOrder | None:
    """Keep what the customer said; the order that follows, None without one.

    InvalidInput('call_back_empty') when nothing was said; 'complaint_without_words'."""
    comment = said.comment.strip()
    if not said.score and not comment and not said.follow_up.strip():
        raise InvalidInput("call_back_empty")
    if said.complaint and not comment:
        raise InvalidInput("complaint_without_words")
    order = store.order(order_id)
    commands: list[c.Command] = []
    if said.score:
        commands.append(c.RateOrder(score=said.score, comment=comment, voluntary=False))
    elif comment and not said.complaint:
        commands.append(c.AddNote(text=comment))
    present = order.abnormal
    known = present is not None and (present.cause, present.note) == (
        AbnormalCause.COMPLAINT,
        comment,
    )
    if said.complaint and not known:
        commands.append(c.FlagAbnormal(cause=AbnormalCause.COMPLAINT, note=comment))
    if commands:
        order = carry_out(store, order, *commands)
    return follow_up(store, order, said.follow_up) if said.follow_up.strip() else None


def note_not_reached(store: Store, order_id: int) -> WorkOrder:
    """Nobody answered: it stays on the list, and the order says that it was tried."""
    return carry_out(store, store.order(order_id), c.AddNote(text=NOT_REACHED))


@dataclass(frozen=True, slots=True)
class Tries:
    """How often nobody answered, and when it was tried last."""

    count: int
    last_at: datetime

    @property
    def again_at(self) -> datetime:
        """When to try again: two hours later, then four, then the next day at the same time."""
        return self.last_at + _AGAIN[min(self.count, len(_AGAIN)) - 1]


def follow_up(store: Store, order: WorkOrder, what: str) -> WorkOrder:
    """A new order at the same place, for the same machine, that names ``order`` as its origin."""
    details = replace(
        order.details,
        title=what.strip(),
        description=f"{order.number} {order.details.title}",
        channel=Channel.PHONE,
        priority=Priority.NORMAL,
        window_start_at=None,
        window_end_at=None,
        stopped=False,
        external_number="",
        own=(),
        parent_id=order.id,
        parent_number=order.number,
    )
    return take_call(store, details)
