"""KP-18: customers with several shops: how well they report, and how punctually they are served."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from domain.analytics.columns import Columns, Flags
from domain.analytics.cuts import Cut, CutRow, cut
from domain.analytics.dense import renumbered
from domain.analytics.kpis import KPIS
from domain.analytics.measures import FactTable

#: What a shop's manager, and the supervisor of a region, is shown.
CHAIN_KPIS = (
    "volume",
    "report_delay",
    "intake_time",
    "finished",
    "finished_in_time",
    "late_orders",
    "repeat_rate",
)
#: Shops that are listed, the busiest.
_SHOPS = 200


@dataclass(frozen=True, slots=True)
class ChainRegion:
    """``supervisor``: who leads the branch that serves the region, '' where nobody is named.
    ``row``: the figures of its shops together."""

    region: str
    supervisor: str
    shops: int
    row: CutRow


@dataclass(frozen=True, slots=True)
class Chains:
    """``customers`` with several shops that had orders; their ``shops``, the busiest first."""

    customers: int
    shops: Cut
    regions: tuple[ChainRegion, ...]


def find_chains(table: FactTable, supervisors: Mapping[str, str]) -> Chains | None:
    """``supervisors``: by region. None where no customer has two shops with orders."""
    inside, customers = chain_flags(table.columns)
    shops = cut(table, "site", CHAIN_KPIS, inside, _SHOPS)
    if not customers or not shops.rows:
        return None
    rows = cut(table, "region", CHAIN_KPIS, inside).rows
    counted = _shops_by_region(table, inside)
    regions = tuple(
        ChainRegion(row.label, supervisors.get(row.key, ""), counted.get(row.key, 0), row)
        for row in rows
    )
    return Chains(customers, shops, regions)


def chain_flags(columns: Columns) -> tuple[Flags, int]:
    """(orders of customers with orders from two shops or more, how many such customers)."""
    customer, customers = columns.coded("customer_id")
    site, sites = columns.coded("site_id")
    known = (customer >= 0) & (site >= 0)
    pairs = renumbered(customer[known] * max(1, len(sites)) + site[known])[0]
    shops = np.bincount(pairs // max(1, len(sites)), minlength=len(customers) + 1)
    return known & (shops[customer] > 1), int(np.count_nonzero(shops > 1))


def _shops_by_region(table: FactTable, inside: Flags) -> dict[str, int]:
    columns = table.columns
    region, regions = columns.coded("region")
    site, sites = columns.coded("site_id")
    rows = np.zeros(len(columns), np.bool_)
    for key in ("volume", "finished", "late_orders"):
        rows[table.column(KPIS[key])[0]] = True
    rows &= inside & (region >= 0)
    stride = max(1, len(sites))
    pairs = renumbered(region[rows] * stride + site[rows])[0]
    counted = np.bincount(pairs // stride, minlength=len(regions)).tolist()
    return {str(name): count for name, count in zip(regions, counted, strict=True)}
