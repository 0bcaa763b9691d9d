"""Papers about one machine, and about those to be called back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.letterhead import company_profile, company_zone
from desktop.views.assets.machine import read_machine

if TYPE_CHECKING:
    from desktop.composition.backend import Backend


def make_asset_card(backend: Backend, asset_id: int, language: str, out: Path) -> Path:
    """One page about a machine. NotFound('asset_not_found')."""
    from exports.asset_card import AssetCard, build_asset_card

    with backend.queries() as queries:
        zone, company = company_zone(queries), company_profile(queries)
        page = read_machine(queries, asset_id, backend.clock(), zone)
        rows = queries.asset_rows([asset_id])
    assert page.figures is not None
    card = AssetCard(
        asset=page.asset,
        category=page.asset.category,
        customer=page.customer.name if page.customer is not None else "",
        site=rows[0].site_name if rows else "",
        orders=page.orders,
        figures=page.figures,
        own=page.asset.attributes,
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_asset_card(card, company, zone, language, out)


def make_call_list(backend: Backend, order_ids: Sequence[int], language: str, out: Path) -> Path:
    """Those who are to be called back about these orders. InvalidInput('calls_empty')."""
    from exports.call_list import build_call_list

    with backend.queries() as queries:
        zone, company = company_zone(queries), company_profile(queries)
        rows = queries.order_rows(list(order_ids))
    day = f"{backend.clock().astimezone(zone):%Y-%m-%d}"
    out.parent.mkdir(parents=True, exist_ok=True)
    return build_call_list(rows, company, zone, day, language, out)
