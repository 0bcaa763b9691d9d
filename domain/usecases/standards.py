"""The hand-over standards of the company, asked for where a step is taken (CO-11)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.assets.logbook import EntryKind, LogbookEntry
from domain.errors import NotAllowed, NotFound
from domain.people.operators import Right
from domain.ports.storage import Queries, Store
from domain.usecases.rights import require
from domain.work_orders import commands as c
from domain.work_orders.files import OrderFile
from domain.work_orders.kinds import CLOSED
from domain.work_orders.order import WorkOrder
from domain.work_orders.passing import gate_of, lacking
from domain.work_orders.standards import Gate, Proof, Standard, asks_for_readings

#: Where a step passes an order on.
_GATES: dict[type[c.Command], Gate] = {
    c.DispatchOrder: Gate.DISPATCH,
    c.ReviewOrder: Gate.REVIEW,
}


def checked(store: Store, order: WorkOrder | None, command: c.Command) -> c.Command:
    """``command``, with what it waives where it does.

    NotAllowed: 'standard_lacking' (params number, gate, lacking: what is not there);
    'right_missing' and 'nothing_changed' for a waiver.
    """
    if order is None:
        return command
    if isinstance(command, c.WaiveStandard):
        require(store, Right.OVERRIDE)
        missing = _lacking(store, order, command.gate)
        if not missing:
            raise NotAllowed("nothing_changed")
        return replace(command, lacking=missing)
    gate = _GATES.get(type(command))
    # Who has it already only passes it to somebody else.
    if gate is None or (gate is Gate.DISPATCH and order.dispatch is not None):
        return command
    missing = _lacking(store, order, gate)
    if missing:
        raise NotAllowed("standard_lacking", number=order.number, gate=gate, lacking=missing)
    return command


def lacking_before(
    order: WorkOrder,
    standards: Sequence[Standard],
    gate: Gate,
    files: Iterable[OrderFile],
    logbook: Iterable[LogbookEntry],
) -> tuple[Proof, ...]:
    """What is missing. ``files``: of the order; ``logbook``: of its machine. A reading counts from
    the report on; where there is no machine there is nothing to read."""
    reported_at = order.milestones.reported_at
    has_reading = order.details.asset_id is None or any(
        each.kind is EntryKind.METER and each.at >= reported_at for each in logbook
    )
    kinds = {each.kind for each in files}
    return lacking(order, standards, gate, kinds, has_reading=has_reading)


def missing_now(queries: Queries, order: WorkOrder) -> tuple[Proof, ...]:
    """What keeps an order from passing the next gate, for who looks at it."""
    types = {each.code: each.standards for each in queries.order_types()}
    standards, gate = types.get(order.details.type_code, ()), gate_of(order)
    if order.status in CLOSED or not any(each.gate is gate for each in standards):
        return ()
    asset_id = order.details.asset_id
    reads = asset_id is not None and asks_for_readings(standards)
    logbook = queries.equipment.logbook(asset_id) if reads and asset_id is not None else ()
    return lacking_before(order, standards, gate, queries.files.of_order(order.id), logbook)


def _lacking(store: Store, order: WorkOrder, gate: Gate) -> tuple[Proof, ...]:
    try:
        standards = store.order_type(order.details.type_code).standards
    except NotFound:
        return ()  # deleted since
    if not any(each.gate is gate for each in standards):
        return ()
    asset_id, logbook = order.details.asset_id, tuple[LogbookEntry, ...]()
    if asset_id is not None and asks_for_readings(standards):
        logbook = store.equipment.entries_since(asset_id, order.milestones.reported_at)
    return lacking_before(order, standards, gate, store.files.of_order(order.id), logbook)
