"""What a clerk does with rounds, logbooks and categories, as jobs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from desktop.actions.writing import write
from desktop.jobs import JobHandle
from desktop.services import Services
from domain.assets.asset import Asset
from domain.assets.categories import AssetCategory
from domain.assets.label_design import LabelDesign
from domain.assets.logbook import LogbookEntry
from domain.assets.rounds import Round, RoundKind, RoundScan
from domain.ports.storage import Store
from domain.usecases import assets, equipment, labels, rounds

T = TypeVar("T")


# --- rounds -----------------------------------------------------------------------------------------
def start_round(
    services: Services, kind: RoundKind, name: str, asset_ids: Sequence[int], scope: str
) -> JobHandle[Round]:
    ids = tuple(asset_ids)
    return write(services, lambda store: rounds.start_round(store, kind, name, ids, scope))


def scan_in_round(
    services: Services,
    round_id: int,
    code: str,
    *,
    raw: str,
    source: str,
    place: str = "",
    last_tag: int = 0,
) -> JobHandle[RoundScan]:
    return write(
        services,
        lambda store: rounds.scan_in_round(
            store, round_id, code, raw=raw, source=source, place=place, last_tag=last_tag
        ),
    )


def mark_seen(
    services: Services, round_id: int, asset_ids: Sequence[int], *, seen: bool, place: str = ""
) -> JobHandle[None]:
    ids = tuple(asset_ids)

    def act(store: Store) -> None:
        for asset_id in ids:
            rounds.mark_seen(store, round_id, asset_id, seen=seen, place=place)

    return write(services, act)


def note_places(services: Services, places: Sequence[tuple[int, str]]) -> JobHandle[None]:
    """(asset id, location) of each: the ledger's location becomes that."""
    wanted = tuple(places)

    def act(store: Store) -> None:
        for asset_id, location in wanted:
            store.save_asset(replace(store.asset(asset_id), location=location))

    return write(services, act)


def close_round(services: Services, round_id: int, *, finished: bool) -> JobHandle[Round]:
    return write(services, lambda store: rounds.close_round(store, round_id, finished=finished))


def delete_round(services: Services, round_id: int) -> JobHandle[None]:
    return write(services, lambda store: store.equipment.delete_round(round_id))


def give_codes(
    services: Services, asset_ids: Sequence[int], site: str, category: str, label: str
) -> JobHandle[tuple[Asset, ...]]:
    """By a pattern; '' for the company's letters, or those of each machine's category."""
    ids = tuple(asset_ids)
    return write(
        services,
        lambda store: assets.issue_codes(store, ids, site=site, category=category),
        label,
    )


def bind_code(services: Services, asset_id: int, code: str, *, as_tag: bool) -> JobHandle[Asset]:
    """A code nobody knew belongs to this machine: its tag's, or its maker's number."""
    return write(services, lambda store: assets.bind_code(store, asset_id, code, as_tag=as_tag))


# --- logbooks and categories ------------------------------------------------------------------------
def save_entry(services: Services, entry: LogbookEntry) -> JobHandle[LogbookEntry]:
    return write(services, lambda store: equipment.save_entry(store, entry))


def delete_entry(services: Services, entry_id: int) -> JobHandle[None]:
    return write(services, lambda store: equipment.delete_entry(store, entry_id))


def add_file(
    services: Services, asset_id: int, name: str, content: bytes
) -> JobHandle[LogbookEntry]:
    return write(services, lambda store: equipment.add_file(store, asset_id, name, content))


def save_category(services: Services, category: AssetCategory) -> JobHandle[AssetCategory]:
    return write(services, lambda store: equipment.save_category(store, category))


def delete_category(services: Services, code: str) -> JobHandle[None]:
    return write(services, lambda store: store.equipment.delete_category(code))


# --- labels -----------------------------------------------------------------------------------------
def save_design(services: Services, design: LabelDesign) -> JobHandle[LabelDesign]:
    return write(services, lambda store: labels.save_design(store, design))


def drop_design(services: Services, size: str) -> JobHandle[None]:
    return write(services, lambda store: labels.drop_design(store, size))


def keep_picture(services: Services, content: bytes) -> JobHandle[str]:
    """A logo; its digest."""
    return write(services, lambda store: store.equipment.keep_file(content))
