"""What is shown of customers: in lists, while one calls, on a page. Built by ``persistence.queries``.

All instants are UTC aware, all money in fen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only named here: whoever shows a few rows need not load the whole trade.
    from domain.assets.asset import Asset
    from domain.customers.customer import Customer
    from domain.read_models import HistoryLine, OrderBrief


@dataclass(frozen=True, slots=True)
class CustomerRow:
    id: int
    code: str
    name: str
    contact: str
    phone: str
    address: str
    district: str
    vip_level: int
    site_count: int
    asset_count: int
    order_count: int
    last_order_at: datetime | None


@dataclass(frozen=True, slots=True)
class CustomerHit:
    """A customer found while a call is taken; ``matched``: the phone or word that matched."""

    id: int
    name: str
    phone: str
    address: str
    vip_level: int
    matched: str
    order_count: int


@dataclass(frozen=True, slots=True)
class CallContext:
    """What appears once the customer is known. ``open_orders``: not closed, newest first.
    ``contract_visits``: orders of the contract that holds today."""

    customer: Customer
    assets: tuple[Asset, ...]
    last_orders: tuple[OrderBrief, ...]
    open_orders: tuple[OrderBrief, ...]
    order_count: int
    contract_visits: int = 0


@dataclass(frozen=True, slots=True)
class CustomerPage:
    customer: Customer
    assets: tuple[Asset, ...]
    orders: tuple[OrderBrief, ...]
    order_count: int
    history: tuple[HistoryLine, ...]
    contract_visits: int = 0
