"""How long the stock of each part lasts, and what should be moved from one place to another.

Consumption is what finished orders used. A van should carry what its open orders need and what its
technician uses in :data:`COVER_DAYS`; what it lacks comes from the warehouse of its branch, else
from the company's, as far as those have it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from domain.parts.part import MAIN, Holder, HolderKind, Part

#: Consumption is looked at over this many days.
LOOKBACK_DAYS = 90
#: A van should carry what its technician uses in so many days.
COVER_DAYS = 14


@dataclass(frozen=True, slots=True)
class PartUse:
    """So many of a part that orders of ``technician_id`` used (0: nobody's)."""

    part_id: int
    technician_id: int
    quantity: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many of a part that an order under way needs of its technician."""

    part_id: int
    technician_id: int
    quantity: float
    number: str


@dataclass(frozen=True, slots=True)
class PartSupply:
    """``used``: in :data:`LOOKBACK_DAYS`. ``days_left``: None for what is not used."""

    part: Part
    used: float
    days_left: float | None


@dataclass(frozen=True, slots=True)
class Transfer:
    """``number``: of the order that needs it; '' where it only fills the van up."""

    part_id: int
    name: str
    unit: str
    quantity: float
    source: Holder
    target: Holder
    number: str = ""


def supplies(parts: Iterable[Part], uses: Iterable[PartUse]) -> tuple[PartSupply, ...]:
    """What runs out first comes first; what is not used comes last, low stock before the rest."""
    used: dict[int, float] = {}
    for use in uses:
        used[use.part_id] = used.get(use.part_id, 0.0) + use.quantity
    found = []
    for part in parts:
        quantity = round(used.get(part.id, 0.0), 3)
        days = part.total / (quantity / LOOKBACK_DAYS) if quantity > 0 else None
        found.append(PartSupply(part, quantity, days))
    return tuple(sorted(found, key=_urgency))


def _urgency(supply: PartSupply) -> tuple[bool, float, bool, str]:
    days = supply.days_left
    return days is None, days or 0.0, not supply.part.is_low, supply.part.name


def transfers(
    parts: Iterable[Part],
    uses: Iterable[PartUse],
    wanted: Sequence[Wanted],
    branch_of: Mapping[int, int | None],
    packed: Mapping[int, float] | None = None,
) -> tuple[Transfer, ...]:
    """What to move, first for orders under way (in the order of ``wanted``), then to fill vans up.
    ``branch_of``: the branch of each technician who still works here. ``packed``: by part id, what
    lies in a warehouse for orders nobody was sent to yet, and stays there."""
    consumed: dict[tuple[int, int], float] = {}
    for use in uses:
        key = (use.part_id, use.technician_id)
        consumed[key] = consumed.get(key, 0.0) + use.quantity
    found: list[Transfer] = []
    for part in parts:
        shelf = _Shelf(part, branch_of, (packed or {}).get(part.id, 0.0))
        for want in wanted:
            if want.part_id == part.id and want.technician_id in branch_of:
                shelf.serve(want)
        for who in branch_of:
            daily = consumed.get((part.id, who), 0.0) / LOOKBACK_DAYS
            if daily > 0:
                shelf.fill_up(who, ceil(daily * COVER_DAYS))
        found += shelf.moves
    return tuple(sorted(found, key=lambda move: (not move.number, move.name)))


class _Shelf:
    """One part at all its places, while proposals take from them."""

    def __init__(self, part: Part, branch_of: Mapping[int, int | None], packed: float) -> None:
        self._part, self._branch_of = part, branch_of
        self._left = {lot.holder: lot.quantity for lot in part.stock}
        self.moves: list[Transfer] = []
        self._put_aside(packed)

    def _put_aside(self, packed: float) -> None:
        """From the fullest shelf first; nobody wrote down which one it was."""
        shelves = [lot for lot in self._part.stock if lot.kind is HolderKind.WAREHOUSE]
        for lot in sorted(shelves, key=lambda lot: -lot.quantity):
            taken = min(packed, lot.quantity)
            self._left[lot.holder] -= taken
            packed -= taken

    def serve(self, want: Wanted) -> None:
        """What an order needs is put aside in the van, the rest is brought."""
        van = Holder(HolderKind.VAN, want.technician_id)
        has = min(self._left.get(van, 0.0), want.quantity)
        self._left[van] = self._left.get(van, 0.0) - has
        self._bring(van, want.quantity - has, want.number)

    def fill_up(self, technician_id: int, level: float) -> None:
        van = Holder(HolderKind.VAN, technician_id)
        self._bring(van, level - self._left.get(van, 0.0), "")

    def _bring(self, van: Holder, lacking: float, number: str) -> None:
        own = Holder(HolderKind.WAREHOUSE, self._branch_of[van.id] or 0)
        for source in dict.fromkeys((own, MAIN)):
            quantity = round(min(lacking, self._left.get(source, 0.0)), 3)
            if quantity > 0:
                lacking -= quantity
                self._left[source] -= quantity
                part = self._part
                self.moves.append(
                    Transfer(part.id, part.name, part.unit, quantity, source, van, number)
                )
