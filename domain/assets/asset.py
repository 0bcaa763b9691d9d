"""Assets: the machines a company services."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class AssetStatus(Enum):
    IN_SERVICE = "in_service"
    UNDER_REPAIR = "under_repair"
    IDLE = "idle"
    RETIRED = "retired"


class WarrantyState(Enum):
    IN_WARRANTY = "in_warranty"
    OUT_OF_WARRANTY = "out_of_warranty"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Asset:
    """``code`` is what the tag shows (see :mod:`domain.assets.codes`); empty: not labelled yet.
    ``parent_id``: the machine this one is a part of. ``attributes``: (field, value) of its category's
    own fields, see :mod:`domain.assets.categories`."""

    id: int
    code: str
    name: str
    category: str = ""
    model: str = ""
    serial_number: str = ""
    customer_id: int | None = None
    site_id: int | None = None
    location: str = ""
    purchased_on: date | None = None
    installed_on: date | None = None
    warranty_until_on: date | None = None
    status: AssetStatus = AssetStatus.IN_SERVICE
    price_fen: int | None = None
    lat: float | None = None
    lon: float | None = None
    notes: str = ""
    parent_id: int | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    version: int = 0

    @property
    def is_retired(self) -> bool:
        return self.status is AssetStatus.RETIRED

    def warranty_on(self, day: date) -> WarrantyState:
        """The warranty's state on ``day``."""
        if self.warranty_until_on is None:
            return WarrantyState.UNKNOWN
        if day <= self.warranty_until_on:
            return WarrantyState.IN_WARRANTY
        return WarrantyState.OUT_OF_WARRANTY
