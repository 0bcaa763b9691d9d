"""Everything the page of one machine shows, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.analytics.machine import MachineFigures, machine_figures
from domain.assets.asset import Asset
from domain.assets.categories import AssetCategory
from domain.assets.logbook import LogbookEntry
from domain.customers.customer import Customer
from domain.patrols.read_models import PointVisit
from domain.ports.storage import Queries
from domain.read_models import HistoryLine, OrderBrief
from domain.upkeep.plans import MaintenancePlan
from domain.upkeep.proposals import plans_of


@dataclass(frozen=True, slots=True)
class MachinePage:
    """``parent``: the machine it is a part of; ``parts``: its own. ``figures`` None for a new one."""

    asset: Asset
    customer: Customer | None = None
    orders: tuple[OrderBrief, ...] = ()
    history: tuple[HistoryLine, ...] = ()
    categories: tuple[AssetCategory, ...] = ()
    parent: Asset | None = None
    parts: tuple[Asset, ...] = ()
    entries: tuple[LogbookEntry, ...] = ()
    figures: MachineFigures | None = None
    order_count: int = 0
    visits: tuple[PointVisit, ...] = ()
    plans: tuple[MaintenancePlan, ...] = ()

    def category(self, name: str) -> AssetCategory | None:
        return next((each for each in self.categories if each.code == name), None)


def read_machine(queries: Queries, asset_id: int, now: datetime, zone: ZoneInfo) -> MachinePage:
    """NotFound('asset_not_found'). Id 0: what a new one needs."""
    categories = queries.equipment.categories()
    if not asset_id:
        return MachinePage(Asset(0, "", ""), categories=categories)
    page = queries.asset_page(asset_id)
    asset = page.asset
    parent, parts = queries.equipment.family(asset_id)
    entries = queries.equipment.logbook(asset_id)
    facts = queries.equipment.facts_of(asset_id)
    figures = machine_figures(
        facts,
        entries,
        now,
        zone,
        since_on=asset.installed_on or asset.purchased_on,
        price_fen=asset.price_fen,
        category=next((each for each in categories if each.code == asset.category), None),
    )
    return MachinePage(
        asset, page.customer, page.orders, page.history, categories, parent, parts, entries,
        figures, len(facts), queries.patrols.visits_of(asset_id),
        plans_of(queries.plans(), asset_id),
    )  # fmt: skip
