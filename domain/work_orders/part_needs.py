"""The parts an order needs of whoever goes: how many of what is in the catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from domain.errors import InvalidInput

#: More of one part than this is a slip of the finger.
_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class PartNeed:
    """``part_id``: of the catalogue. ``name``: as it was called when it was written down, so that
    the order still says what it needs when the catalogue forgets it. ``packed``: put aside for the
    order in a warehouse."""

    part_id: int
    quantity: float = 1
    name: str = ""
    packed: bool = False

    @property
    def text(self) -> str:
        return f"{self.name}×{self.quantity:g}"


def check_needs(needs: Iterable[PartNeed]) -> None:
    """InvalidInput: 'quantity_not_positive'."""
    if any(not 0 < need.quantity <= _MOST for need in needs):
        raise InvalidInput("quantity_not_positive")


def united(*lists: Iterable[PartNeed]) -> tuple[PartNeed, ...]:
    """All of them, each part once, with the larger quantity of those that name it twice."""
    found: dict[int, PartNeed] = {}
    for needs in lists:
        for need in needs:
            known = found.get(need.part_id)
            if known is None:
                found[need.part_id] = need
            elif need.quantity > known.quantity:
                found[need.part_id] = replace(known, quantity=need.quantity, packed=False)
    return tuple(found.values())


def needs_text(needs: Iterable[PartNeed]) -> str:
    """``压缩机×1、风扇×2``; '' for none."""
    return "、".join(need.text for need in needs)
