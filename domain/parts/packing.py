"""Parts put aside before somebody goes: packs for orders that need them (PA-07).

A pack is no place of its own: the parts stay in the warehouse and are left alone there. Packed is
what an order says of its needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from domain.parts.part import HolderKind, Part
from domain.work_orders.part_needs import PartNeed

#: Parts that earlier failures used at least so often are taken along next time; the first few.
_OFTEN, _MOST = 2, 5


@dataclass(frozen=True, slots=True)
class MachineUse:
    """So many of a part that ``orders`` orders of a machine (or of its model) used together."""

    part_id: int
    name: str
    orders: int
    quantity: float


class PackState(Enum):
    """PACKED: put aside. READY: all of it lies in a warehouse. SHORT: some has to be bought.
    PLANNED: its order makes itself later."""

    PACKED = "packed"
    READY = "ready"
    SHORT = "short"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Pack:
    """What to put aside for a day. ``order_id`` 0: of a plan whose order is still to come.
    ``machine``: or the customer, where no machine is named.
    ``missing``: what the warehouses do not have, once all earlier packs are made."""

    order_id: int
    number: str
    title: str
    machine: str
    on: date | None
    needs: tuple[PartNeed, ...]
    missing: tuple[PartNeed, ...] = ()

    @property
    def state(self) -> PackState:
        if self.needs and all(need.packed for need in self.needs):
            return PackState.PACKED
        if self.missing:
            return PackState.SHORT
        return PackState.READY if self.order_id else PackState.PLANNED


def usual_parts(uses: Iterable[MachineUse]) -> tuple[PartNeed, ...]:
    """The modules a machine is likely to need: what several of its repairs used, in the quantity
    one of them used."""
    often = sorted(
        (use for use in uses if use.orders >= _OFTEN), key=lambda use: (-use.orders, use.name)
    )
    return tuple(
        PartNeed(use.part_id, max(1, round(use.quantity / use.orders)), use.name)
        for use in often[:_MOST]
    )


def with_missing(packs: Iterable[Pack], parts: Mapping[int, Part]) -> tuple[Pack, ...]:
    """``packs`` in the order they are wanted, each with what the warehouses lack for it. What is
    packed already is taken from the shelves first."""
    wanted = tuple(packs)
    left = {
        each.id: sum(lot.quantity for lot in each.stock if lot.kind is HolderKind.WAREHOUSE)
        for each in parts.values()
    }
    for pack in wanted:
        for need in pack.needs:
            if need.packed:
                left[need.part_id] = left.get(need.part_id, 0.0) - need.quantity
    return tuple(_judged(pack, left) for pack in wanted)


def _judged(pack: Pack, left: dict[int, float]) -> Pack:
    missing = []
    for need in pack.needs:
        if need.packed:
            continue
        has = max(0.0, left.get(need.part_id, 0.0))
        left[need.part_id] = has - min(has, need.quantity)
        if has < need.quantity:
            lacking = round(need.quantity - has, 3)
            missing.append(PartNeed(need.part_id, lacking, need.name))
    return Pack(
        pack.order_id, pack.number, pack.title, pack.machine, pack.on, pack.needs, tuple(missing)
    )
