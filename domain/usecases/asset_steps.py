"""Steps of a machine's life that are done by work order: acceptance, stock-take, retirement (AS-03)."""

from __future__ import annotations

from domain.assets.logbook import LogbookEntry
from domain.ports.storage import Store
from domain.usecases.equipment import save_entry
from domain.work_orders.kinds import OrderStatus
from domain.work_orders.order import WorkOrder

_LONGEST_TITLE = 80


def note_step(store: Store, before: WorkOrder | None, after: WorkOrder) -> None:
    """When an order is archived whose type is a step of a machine's life, that step is written into
    the machine's logbook, once for each order."""
    archived = OrderStatus.ARCHIVED
    is_news = after.status is archived and (before is None or before.status is not archived)
    asset_id = after.details.asset_id
    if not is_news or asset_id is None or after.result is None or after.imported:
        return
    kind = store.order_type(after.details.type_code).logbook_step
    if kind is None:
        return
    said = after.result.resolution.strip()
    known = store.equipment.entries_of(asset_id, after.id)
    entry = next((each for each in known if each.kind is kind), None)
    if entry is not None:  # reopened and closed again
        return
    save_entry(
        store,
        LogbookEntry(
            0,
            asset_id,
            kind,
            after.milestones.finished_at or store.now,
            said.partition("\n")[0][:_LONGEST_TITLE],
            after.number,
            order_id=after.id,
            actor=store.actor,
        ),
    )
