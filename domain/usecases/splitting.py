"""Splitting a large job into several orders, each dispatched and accepted by itself (EX-13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.errors import InvalidInput, NotAllowed
from domain.loads import NO_LOAD
from domain.ports.storage import Store
from domain.usecases.links import link_orders
from domain.usecases.order_steps import present_order
from domain.usecases.orders import edit_order, take_call
from domain.work_orders.kinds import CLOSED, LinkKind, OrderStatus
from domain.work_orders.order import WorkOrder


@dataclass(frozen=True, slots=True)
class JobPart:
    """One part of a split job. ``skills`` None: those of its type."""

    title: str
    type_code: str
    duration_minutes: int
    skills: frozenset[str] | None = None


def split_order(
    store: Store,
    order_id: int,
    parts: Sequence[JobPart],
    *,
    one_visit: bool = False,
    expected_version: int | None = None,
) -> tuple[WorkOrder, ...]:
    """The order keeps the first part; each other becomes an order of its own for the same customer,
    machine and promised time, linked as a part of it, and with ``one_visit`` to one visit.

    All orders, the split one first. InvalidInput: 'split_needs_two', 'title_required',
    'duration_out_of_range'; NotAllowed('step_not_allowed') once the work is done; Conflict for a
    stale version.
    """
    if len(parts) < 2:
        raise InvalidInput("split_needs_two")
    if any(not part.title.strip() for part in parts):
        raise InvalidInput("title_required")
    order = present_order(store, order_id, expected_version)
    if order.status in CLOSED or order.status is OrderStatus.FINISHED:
        raise NotAllowed("step_not_allowed", status=order.status.value, step="edit")
    first, *others = parts
    kept = replace(
        order.details,
        title=first.title.strip(),
        type_code=first.type_code,
        duration_minutes=first.duration_minutes,
        skills=_skills(store, first),
    )
    edit_order(store, order_id, expected_version, kept)
    ids = [order_id]
    for part in others:
        taken = take_call(
            store,
            replace(
                order.details,
                title=part.title.strip(),
                type_code=part.type_code,
                duration_minutes=part.duration_minutes,
                skills=_skills(store, part),
                crew=1,
                own=(),
                parts=(),
                load=NO_LOAD,
                external_number="",
            ),
            draft=order.status is OrderStatus.DRAFT,
            needs_approval=order.status is OrderStatus.WAITING_APPROVAL,
        )
        ids.append(taken.id)
    link_orders(store, ids, LinkKind.PART_OF)
    if one_visit:
        link_orders(store, ids, LinkKind.SAME_VISIT)
    return tuple(store.order(each) for each in ids)


def _skills(store: Store, part: JobPart) -> frozenset[str]:
    return store.order_type(part.type_code).skills if part.skills is None else part.skills
