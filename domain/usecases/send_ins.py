"""Sending something in, following its way, taking it back."""

from __future__ import annotations

from dataclasses import replace

from domain.assets.asset import AssetStatus
from domain.assets.logbook import EntryKind, LogbookEntry
from domain.errors import InvalidInput
from domain.people.working_time import local_day
from domain.ports.storage import Store
from domain.send_ins.send_in import SendIn, SendInOutcome
from domain.usecases.equipment import save_entry
from domain.usecases.order_steps import carry_out
from domain.work_orders import commands as c
from domain.work_orders.evolution import allowed_commands
from domain.work_orders.kinds import WaitReason
from domain.work_orders.order import WorkOrder


def save_send_in(store: Store, send_in: SendIn) -> SendIn:
    """Keep it and carry out what it means: while something is away its order waits and its clock
    rests; when all is back the order goes on. A machine sent in whole is 'under repair' meanwhile.
    What the maker asks becomes a cost of the machine when it is back.

    The errors of :meth:`SendIn.check`; InvalidInput('send_in_for_nothing')."""
    tidy = send_in.check(local_day(store.now, store.time_zone))
    if tidy.order_id is None and tidy.asset_id is None:
        raise InvalidInput("send_in_for_nothing")
    before = store.send_ins.send_in(tidy.id) if tidy.id else None
    if tidy.asset_id is None and tidy.order_id is not None:
        tidy = replace(tidy, asset_id=store.order(tidy.order_id).details.asset_id)
    saved = store.send_ins.save(tidy)
    was_away = before is not None and before.is_away
    if saved.is_away and not was_away:
        _left(store, saved)
    elif was_away and not saved.is_away:
        _is_back(store, saved)
    return saved


def delete_send_in(store: Store, send_in_id: int) -> None:
    """It never left after all."""
    known = store.send_ins.send_in(send_in_id)
    store.send_ins.delete(send_in_id)
    if known.is_away:
        _machine(store, known, AssetStatus.UNDER_REPAIR, AssetStatus.IN_SERVICE)
        _go_on(store, known, "")


def _left(store: Store, send_in: SendIn) -> None:
    _machine(store, send_in, AssetStatus.IN_SERVICE, AssetStatus.UNDER_REPAIR)
    if send_in.order_id is None:
        return
    order = store.order(send_in.order_id)
    if not _is_sent_in(order) and c.PutOnHold in allowed_commands(order):
        carry_out(store, order, c.PutOnHold(reason=WaitReason.SENT_IN, note=send_in.name))


def _is_back(store: Store, send_in: SendIn) -> None:
    if send_in.outcome in (SendInOutcome.REPAIRED, SendInOutcome.REPLACED):
        _machine(store, send_in, AssetStatus.UNDER_REPAIR, AssetStatus.IN_SERVICE)
    if send_in.asset_id is not None and send_in.cost_fen:
        save_entry(
            store,
            LogbookEntry(
                0,
                send_in.asset_id,
                EntryKind.COST,
                store.now,
                send_in.name,
                send_in.back_waybill or send_in.waybill,
                amount_fen=send_in.cost_fen,
                order_id=send_in.order_id,
            ),
        )
    _go_on(store, send_in, send_in.name)


def _go_on(store: Store, send_in: SendIn, note: str) -> None:
    """The order works on when nothing of it is away any more."""
    if send_in.order_id is None or store.send_ins.away_of_order(send_in.order_id):
        return
    order = store.order(send_in.order_id)
    if _is_sent_in(order) and c.ResumeWork in allowed_commands(order):
        carry_out(store, order, c.ResumeWork(note=note))


def _is_sent_in(order: WorkOrder) -> bool:
    return order.waiting is not None and order.waiting.reason is WaitReason.SENT_IN


def _machine(store: Store, send_in: SendIn, was: AssetStatus, now: AssetStatus) -> None:
    if send_in.whole and send_in.asset_id is not None:
        asset = store.asset(send_in.asset_id)
        if asset.status is was:
            store.save_asset(replace(asset, status=now))
