"""The quotation or settlement of one order, as it stands just now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.composition.letterhead import company_profile, company_zone
from domain import settings as company_settings
from domain.assets.asset import WarrantyState
from domain.settlement import Settlement, Tariff, settle

if TYPE_CHECKING:
    from desktop.composition.backend import Backend
    from domain.ports.storage import Queries


def tariff_of(queries: Queries) -> Tariff:
    """The company's prices."""

    def whole(key: str) -> int:
        return company_settings.whole(queries.setting, f"tariff.{key}")

    return Tariff(
        labour_fen_per_hour=whole("labour_fen_per_hour"),
        travel_fen=whole("travel_fen"),
        night_percent=whole("night_percent"),
        night_from_hour=whole("night_from_hour"),
        night_until_hour=whole("night_until_hour"),
        lead_percent=whole("lead_percent"),
    )


def make_settlement(backend: Backend, order_id: int, out: Path, language: str) -> Settlement:
    """Write the sheet and return what stands on it. NotFound for an order that does not exist."""
    from exports.settlement_sheet import SettlementFacts, build_settlement
    from exports.texts import texts

    words, now = texts(language), backend.clock()
    with backend.queries() as queries:
        page = queries.order_page(order_id)
        zone, tariff, company = company_zone(queries), tariff_of(queries), company_profile(queries)
        names = {one.id: one.name for one in queries.technicians(active_only=False)}
        prices = {one.id: one.price_fen for one in queries.parts.all()}
    order, asset = page.order, page.asset
    # The warranty that counts is the one on the day of the call.
    reported_on = order.milestones.reported_at.astimezone(zone).date()
    warranty = asset.warranty_on(reported_on) if asset is not None else WarrantyState.UNKNOWN
    settlement = settle(order, warranty, tariff, zone, prices)
    details = order.details
    machine = " ".join(x for x in (asset.code, asset.name, asset.model) if x) if asset else ""
    facts = SettlementFacts(
        number=order.number,
        on=words.day(now.astimezone(zone).date()),
        customer=details.customer_name,
        contact=" ".join(x for x in (details.contact_name, details.contact_phone) if x),
        address=details.address,
        machine=machine,
        title=details.title,
        resolution=order.result.resolution if order.result is not None else "",
        technician=page.technician.name if page.technician is not None else "",
        shares=[
            (names.get(share.technician_id, ""), share.percent, share.labour_fen)
            for share in settlement.shares
        ],
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    build_settlement(settlement, facts, company, language, out)
    return settlement
