"""What the service of a customer or a machine came to, when a contract or a warranty is about to end
(CR-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class RenewalKind(Enum):
    """What ends."""

    CONTRACT = "contract"
    WARRANTY = "warranty"


@dataclass(frozen=True, slots=True)
class ServiceFigures:
    """Orders that were not cancelled; ``planned``: upkeep among them. ``kept`` of ``judged``: resolve
    limits; ``rating``: mean of ``rated`` (None: nobody rated)."""

    orders: int = 0
    planned: int = 0
    judged: int = 0
    kept: int = 0
    cost_fen: int = 0
    rated: int = 0
    rating: float | None = None
    complaints: int = 0

    @property
    def kept_share(self) -> float | None:
        return self.kept / self.judged if self.judged else None


@dataclass(frozen=True, slots=True)
class Renewal:
    """``name``: of the contract or the machine; ``visits``: how many it pays for (0: not limited).
    The figures are those since ``since_on``."""

    kind: RenewalKind
    customer_id: int | None
    customer_name: str
    phone: str
    name: str
    since_on: date
    ends_on: date
    asset_id: int | None = None
    asset_code: str = ""
    visits: int = 0
    figures: ServiceFigures = ServiceFigures()

    def days_left(self, today: date) -> int:
        """Negative when it has ended."""
        return (self.ends_on - today).days


@dataclass(frozen=True, slots=True)
class Replacement:
    """A machine whose repairs cost much of its price: ``cost_fen`` of orders and logbook."""

    asset_id: int
    code: str
    name: str
    model: str
    customer_name: str
    price_fen: int
    cost_fen: int
    orders: int
    purchased_on: date | None = None

    @property
    def id(self) -> int:
        return self.asset_id

    @property
    def share(self) -> float:
        return self.cost_fen / self.price_fen
