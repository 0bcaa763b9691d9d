"""A machine on one page, and the list of those to be called back."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from domain.analytics.machine import machine_figures
from domain.assets.asset import Asset
from domain.company import CompanyProfile
from domain.errors import InvalidInput
from domain.read_models import OrderBrief
from domain.read_models.orders import OrderRow
from domain.work_orders.kinds import Channel, OrderStatus, Priority
from exports.asset_card import AssetCard, build_asset_card
from exports.call_list import build_call_list
from tests.unit.domain.analytics.facts import at, fact
from tests.unit.domain.analytics.generator import ZONE
from tests.unit.exports.printed import codes, page_texts, pictures, squeeze

COMPANY = CompanyProfile("恒信机电", phone="020-8888")


def card(orders: int) -> AssetCard:
    facts = [
        fact(number, reported_at=at(1) + timedelta(days=number), finished=90, cost_fen=12_345)
        for number in range(1, orders + 1)
    ]
    briefs = [
        OrderBrief(
            number, f"WO-{number}", OrderStatus.FINISHED, "空调不制冷，压缩机过热保护" * 3,
            each.reported_at, each.finished_at, "陈志强", 1,
        )
        for number, each in enumerate(facts, 1)
    ]  # fmt: skip
    asset = Asset(1, "GS-KT-0001-K", "螺杆冷水机组", "空调", "30XQ-0752", "SN-77", location="B2 机房",
                  warranty_until_on=date(2027, 5, 1), price_fen=68_000_000)  # fmt: skip
    figures = machine_figures(facts, (), at(28), ZONE, price_fen=asset.price_fen)
    return AssetCard(asset, "空调", "恒隆物业", "总部大楼", briefs, figures, (("冷量", "264 kW"),))


@pytest.mark.parametrize("orders", [0, 3, 40])
def test_a_machine_has_one_page(tmp_path: Path, orders: int) -> None:
    out = build_asset_card(card(orders), COMPANY, ZONE, "zh_CN", tmp_path / "card.pdf")
    (page,) = page_texts(out)
    for said in ("螺杆冷水机组", "恒隆物业", "264kW", "2027-05-01", "¥680,000.00"):
        assert said in squeeze(page)
    assert "GS-KT-0001-K" in codes(pictures(out, 150)[0])
    if orders == 40:
        assert "更早的工单" in squeeze(page)


def row(number: int) -> OrderRow:
    return OrderRow(
        number, f"WO-{number}", OrderStatus.FINISHED, Priority.NORMAL, "维修", "空调不制冷",
        f"客户{number}", "138 0000 0000", "体育西路", "天河", "陈志强", at(5), None, at(6), None,
        None, Channel.PHONE, "", None, None, None, "", False,
    )  # fmt: skip


def test_everybody_to_be_called_is_on_the_list(tmp_path: Path) -> None:
    rows = [row(number) for number in range(1, 41)]
    out = build_call_list(rows, COMPANY, ZONE, "2026-10-07", "zh_CN", tmp_path / "calls.pdf")
    pages = page_texts(out)
    assert len(pages) > 1
    for each in rows:
        assert sum(squeeze(page).count(f"{each.number}·") for page in pages) == 1
    assert all("客户、电话" in page for page in pages)
    with pytest.raises(InvalidInput, match="calls_empty"):
        build_call_list([], COMPANY, ZONE, "2026-10-07", "en", tmp_path / "none.pdf")
