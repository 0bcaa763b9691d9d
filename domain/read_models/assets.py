"""What is shown of machines: in lists, on a page. Built by ``persistence.queries``.

All instants are UTC aware, all money in fen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only named here: whoever shows a few rows need not load the whole trade.
    from domain.assets.asset import Asset, AssetStatus, WarrantyState
    from domain.customers.customer import Customer
    from domain.read_models import HistoryLine, OrderBrief


@dataclass(frozen=True, slots=True)
class AssetRow:
    id: int
    code: str
    name: str
    category: str
    model: str
    serial_number: str
    customer_name: str
    site_name: str
    location: str
    status: AssetStatus
    warranty: WarrantyState
    warranty_until_on: date | None
    installed_on: date | None
    order_count: int
    last_order_at: datetime | None


@dataclass(frozen=True, slots=True)
class AssetPage:
    asset: Asset
    customer: Customer | None
    orders: tuple[OrderBrief, ...]
    history: tuple[HistoryLine, ...]
