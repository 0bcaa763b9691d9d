"""Which parts to put aside for whom, and saying that it was done (PA-07)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from domain.errors import InvalidInput, NotAllowed
from domain.parts.packing import Pack, with_missing
from domain.parts.part import Holder, HolderKind, Stock
from domain.people.working_time import local_day
from domain.usecases.order_steps import carry_out
from domain.work_orders import commands as c
from domain.work_orders.kinds import CLOSED, OrderStatus
from domain.work_orders.order import WorkOrder

if TYPE_CHECKING:
    from domain.ports.storage import Queries, Store

#: Plans that make their orders within so many days are looked at.
AHEAD_DAYS = 30
#: Who is on the way or at work has what he needs, or says what he waits for.
_NOT_ANY_MORE = CLOSED | {
    OrderStatus.EN_ROUTE,
    OrderStatus.ON_SITE,
    OrderStatus.IN_PROGRESS,
    OrderStatus.FINISHED,
}


def packs(queries: Queries, now: datetime, zone: str) -> tuple[Pack, ...]:
    """Of open orders that need parts, and of upkeep plans that will, the earliest first."""
    today = local_day(now, zone)
    picture = queries.situation(now).parts
    ids = sorted(picture.needed) if picture is not None else []
    stock = picture.stock if picture is not None else {}
    orders = [
        each
        for each in queries.orders(ids)
        if each.status not in _NOT_ANY_MORE and not _has_them(each, stock)
    ]
    plans = [
        plan
        for plan in queries.plans()
        if plan.active and plan.parts and plan.next_on <= today + timedelta(days=AHEAD_DAYS)
    ]
    assets = {order.details.asset_id for order in orders} | {i for p in plans for i in p.asset_ids}
    machines = {each.id: each for each in queries.assets([i for i in assets if i])}
    found = []

    def name_of(asset_id: int | None) -> str:
        machine = machines.get(asset_id or 0)
        return f"{machine.code} {machine.name}".strip() if machine is not None else ""

    for order in orders:
        details = order.details
        starts_at = order.dispatch.planned_start_at if order.dispatch else details.window_start_at
        on = local_day(starts_at, zone) if starts_at is not None else None
        machine = name_of(details.asset_id) or details.customer_name
        found.append(Pack(order.id, order.number, details.title, machine, on, details.parts))
    for plan in plans:
        for asset_id in plan.asset_ids or (None,):
            machine = name_of(asset_id)
            found.append(Pack(0, "", plan.name, machine, plan.next_on, plan.parts))
    found.sort(key=lambda pack: (pack.on or today, pack.number or "~"))
    wanted = {need.part_id for pack in found for need in pack.needs}
    return with_missing(found, {each.id: each for each in queries.parts.some(sorted(wanted))})


def _has_them(order: WorkOrder, stock: Mapping[int, Sequence[Stock]]) -> bool:
    """Whether the technician who was sent carries all of it in his van."""
    if order.dispatch is None:
        return False
    van = Holder(HolderKind.VAN, order.dispatch.technician_id)
    carried = {
        part_id: sum(lot.quantity for lot in lots if lot.holder == van)
        for part_id, lots in stock.items()
    }
    return all(carried.get(need.part_id, 0.0) >= need.quantity for need in order.details.parts)


def pack(store: Store, order_ids: Sequence[int], *, packed: bool) -> tuple[WorkOrder, ...]:
    """The parts these orders need are put aside, or back on the shelf. NotAllowed('nothing_changed');
    InvalidInput('pack_short', name, number): the warehouses have not enough that is not put aside
    for others."""
    done = []
    aside = _put_aside(store)
    for order_id in order_ids:
        order = store.order(order_id)
        needs = tuple(replace(need, packed=packed) for need in order.details.parts)
        if needs == order.details.parts:
            continue
        if packed:
            _take(store, order, aside)
        details = replace(order.details, parts=needs)
        done.append(carry_out(store, order, c.EditDetails(details=details)))
    if not done:
        raise NotAllowed("nothing_changed")
    return tuple(done)


def _put_aside(store: Store) -> dict[int, float]:
    """How many of each part are packed, for whichever order."""
    picture = store.situation().parts
    found: dict[int, float] = defaultdict(float)
    for needs in picture.needed.values() if picture is not None else ():
        for need in needs:
            if need.packed:
                found[need.part_id] += need.quantity
    return found


def _take(store: Store, order: WorkOrder, aside: dict[int, float]) -> None:
    for need in order.details.parts:
        if need.packed:
            continue
        lots = store.parts.part(need.part_id).stock
        has = sum(lot.quantity for lot in lots if lot.kind is HolderKind.WAREHOUSE)
        if has - aside[need.part_id] < need.quantity:
            raise InvalidInput("pack_short", name=need.name, number=order.number)
        aside[need.part_id] += need.quantity
