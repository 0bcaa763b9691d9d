"""Orders that belong together: one visit, a follow-up, the parts of a split job (EX-13).

A link stands on both orders and is written in one step, so that it is undone as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from domain.errors import InvalidInput, NotAllowed
from domain.ports.storage import Store
from domain.usecases.order_steps import carry_out
from domain.work_orders import commands as c
from domain.work_orders.kinds import LinkKind
from domain.work_orders.order import OrderLink, WorkOrder


def link_orders(store: Store, order_ids: Sequence[int], kind: LinkKind) -> tuple[WorkOrder, ...]:
    """Link ``order_ids``: those of one visit each with each, also with what they share a visit with
    already; otherwise all others to the first: ``kind`` says how they stand to it.

    InvalidInput('link_needs_two') for fewer than two; NotAllowed('nothing_changed') when they are
    linked like that.
    """
    ids = tuple(dict.fromkeys(order_ids))
    if len(ids) < 2:
        raise InvalidInput("link_needs_two")
    if kind is LinkKind.SAME_VISIT:
        ids = _visit(store, ids)
        wanted: list[tuple[int, int, LinkKind]]
        wanted = [(one, other, kind) for one in ids for other in ids if one != other]
    else:
        wanted = [(other, ids[0], kind) for other in ids[1:]]
        wanted += [(ids[0], other, kind.inverse) for other in ids[1:]]
    orders = {order_id: store.order(order_id) for order_id in ids}
    by_holder: dict[int, list[c.Command]] = {}
    for holder, other, link in wanted:
        if other in orders[holder].linked(link):
            continue
        to = OrderLink(link, other, orders[other].number)
        by_holder.setdefault(holder, []).append(c.LinkOrder(link=to))
    return _carried_out(store, orders.values(), by_holder)


def unlink_orders(store: Store, order_ids: Sequence[int]) -> tuple[WorkOrder, ...]:
    """Take away the links among ``order_ids``; of a single order all of them. NotAllowed
    ('nothing_changed') when there are none."""
    chosen = {order_id: store.order(order_id) for order_id in dict.fromkeys(order_ids)}
    pairs = {
        (order.id, link.order_id)
        for order in chosen.values()
        for link in order.links
        if len(chosen) == 1 or link.order_id in chosen
    }
    by_holder: dict[int, list[c.Command]] = {}
    orders = dict(chosen)
    for one, other in sorted({pair for a, b in pairs for pair in ((a, b), (b, a))}):
        if one not in orders:
            orders[one] = store.order(one)
        if any(link.order_id == other for link in orders[one].links):
            by_holder.setdefault(one, []).append(c.UnlinkOrder(order_id=other))
    return _carried_out(store, orders.values(), by_holder)


def _visit(store: Store, order_ids: Iterable[int]) -> tuple[int, ...]:
    """``order_ids`` and what each of them is done in one go with."""
    found: dict[int, None] = {}
    for order_id in order_ids:
        found[order_id] = None
        found.update(dict.fromkeys(store.order(order_id).linked(LinkKind.SAME_VISIT)))
    return tuple(found)


def _carried_out(
    store: Store, orders: Iterable[WorkOrder], by_holder: dict[int, list[c.Command]]
) -> tuple[WorkOrder, ...]:
    if not by_holder:
        raise NotAllowed("nothing_changed")
    known = {order.id: order for order in orders}
    return tuple(
        carry_out(store, known[holder], *commands) for holder, commands in by_holder.items()
    )
