"""Frozen rows of parts that the desktop and the exports show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.parts.part import Holder, Part
from domain.read_models import HistoryLine


@dataclass(frozen=True, slots=True)
class PartRow:
    """One line of the list."""

    id: int
    code: str
    name: str
    model: str
    category: str
    unit: str
    stock_total: float
    least_stock: float
    price_fen: int | None
    supplier: str
    location: str
    active: bool

    @property
    def is_low(self) -> bool:
        return self.active and 0 < self.least_stock > self.stock_total


@dataclass(frozen=True, slots=True)
class PartPage:
    """``holders``: every place stock can lie, in order, and its name; '' for the company's own
    warehouse."""

    part: Part
    holders: Mapping[Holder, str] = field(default_factory=dict)
    history: tuple[HistoryLine, ...] = ()
