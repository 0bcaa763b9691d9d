"""Where the parts lie that open orders need: what the conflict engine knows of stock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.parts.part import Stock
from domain.work_orders.part_needs import PartNeed


@dataclass(frozen=True, slots=True)
class Warehouse:
    """``name``: of the branch, '' for the company's own. WGS-84 or None where nobody knows.
    ``handout_minutes``: from asking for a part until it can be taken along."""

    name: str = ""
    lat: float | None = None
    lon: float | None = None
    handout_minutes: float = 0.0


@dataclass(frozen=True, slots=True)
class StockPicture:
    """``stock``: by part id, of the parts in ``needed`` only. ``warehouses``: by branch id, 0 the
    company's own. ``needed``: what each open order needs, by order id. ``meeting_minutes``: what it
    takes to be handed a part from somebody else's van."""

    stock: Mapping[int, tuple[Stock, ...]] = field(default_factory=dict)
    warehouses: Mapping[int, Warehouse] = field(default_factory=dict)
    needed: Mapping[int, tuple[PartNeed, ...]] = field(default_factory=dict)
    meeting_minutes: float = 0.0
