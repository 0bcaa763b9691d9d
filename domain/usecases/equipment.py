"""Keeping categories, parts and logbooks of machines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.assets.asset import Asset, AssetStatus
from domain.assets.categories import AssetCategory, check_values
from domain.assets.logbook import REFUSED, EntryKind, LogbookEntry
from domain.errors import InvalidInput
from domain.people.working_time import local_day
from domain.ports.storage import Store

#: Machines within machines within machines: deeper than this is a mistake.
DEEPEST = 8


def save_category(store: Store, category: AssetCategory) -> AssetCategory:
    """The errors of :meth:`AssetCategory.check`."""
    tidy = category.check()
    store.equipment.save_category(tidy)
    return tidy


def check_own_fields(store: Store, asset: Asset) -> Asset:
    """``asset`` with its category's own fields tidied; the errors of :func:`check_values`."""
    category = store.equipment.category(asset.category) if asset.category else None
    if category is None:
        return asset
    values = check_values(category, dict(asset.attributes))
    names = {field.name: place for place, field in enumerate(category.fields)}
    ordered = sorted(values.items(), key=lambda pair: names.get(pair[0], len(names)))
    return replace(asset, attributes=tuple(ordered))


def check_parent(store: Store, asset: Asset) -> None:
    """InvalidInput('asset_part_of_itself'): a machine cannot be a part of its own parts."""
    parent_id, steps = asset.parent_id, 0
    while parent_id is not None:
        if parent_id == asset.id or steps > DEEPEST:
            raise InvalidInput("asset_part_of_itself", name=asset.name)
        parent_id, steps = store.asset(parent_id).parent_id, steps + 1


def save_entry(store: Store, entry: LogbookEntry) -> LogbookEntry:
    """Write a line into a machine's logbook; its meaning for the machine is carried out too:

    accepted (not refused) sets the day of installation, retired the status, a standstill still going on the
    status 'under repair'. A standstill without a known loss gets the category's rate."""
    entry = replace(entry, title=entry.title.strip(), notes=entry.notes.strip()).check(store.now)
    asset = store.asset(entry.asset_id)
    if entry.kind is EntryKind.DOWNTIME and entry.amount_fen is None:
        entry = replace(entry, amount_fen=_loss(store, asset, entry))
    saved = store.equipment.save_entry(entry)
    follow = _followed(store, asset, saved)
    if follow != asset:
        store.save_asset(follow)
    return saved


def delete_entry(store: Store, entry_id: int) -> None:
    """Take a line out of the logbook, and back what it did to the machine's status: a retirement, a
    standstill that was still going on."""
    entry = store.equipment.entry(entry_id)
    store.equipment.delete_entry(entry_id)
    asset = store.asset(entry.asset_id)
    was_retired = entry.kind is EntryKind.RETIRED and asset.is_retired
    stood = entry.kind is EntryKind.DOWNTIME and entry.ends_at is None
    if was_retired or (stood and asset.status is AssetStatus.UNDER_REPAIR):
        store.save_asset(replace(asset, status=AssetStatus.IN_SERVICE))


def _loss(store: Store, asset: Asset, entry: LogbookEntry) -> int | None:
    category = store.equipment.category(asset.category) if asset.category else None
    if category is None or category.hour_loss_fen is None or entry.ends_at is None:
        return None
    hours = (entry.ends_at - entry.at) / timedelta(hours=1)
    return round(hours * category.hour_loss_fen)


def _followed(store: Store, asset: Asset, entry: LogbookEntry) -> Asset:
    day = local_day(entry.at, store.time_zone)
    if entry.kind is EntryKind.RETIRED:
        return replace(asset, status=AssetStatus.RETIRED)
    if entry.kind is EntryKind.ACCEPTED and asset.installed_on is None and entry.unit != REFUSED:
        return replace(asset, installed_on=day)
    if entry.kind is EntryKind.BOOKED_IN:
        price = asset.price_fen if entry.amount_fen is None else entry.amount_fen
        return replace(asset, purchased_on=asset.purchased_on or day, price_fen=price)
    if entry.kind is EntryKind.DOWNTIME and asset.status is not AssetStatus.RETIRED:
        if entry.ends_at is None:
            return replace(asset, status=AssetStatus.UNDER_REPAIR)
        if asset.status is AssetStatus.UNDER_REPAIR:
            return replace(asset, status=AssetStatus.IN_SERVICE)
    return asset


def add_file(
    store: Store, asset_id: int, name: str, content: bytes, notes: str = ""
) -> LogbookEntry:
    """A document or photo. InvalidInput: 'file_missing', 'file_too_large' (most_mb)."""
    digest = store.equipment.keep_file(content)
    entry = LogbookEntry(0, asset_id, EntryKind.FILE, store.now, name, notes, digest=digest)
    return store.equipment.save_entry(entry.check(store.now))
