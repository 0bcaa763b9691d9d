"""The settlement sheet says what is to be paid, in every language."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.assets.asset import WarrantyState
from domain.company import CompanyProfile
from domain.settlement import Tariff, settle
from exports.money_words import amount_in_words
from exports.settlement_sheet import SettlementFacts, build_settlement
from exports.texts import texts
from tests.unit.domain.test_settlement import NIGHT, order
from tests.unit.exports.printed import fonts_of, page_texts, squeeze

FACTS = SettlementFacts(
    number="WO-261120-0001",
    on="2026-11-21",
    customer="恒隆广场",
    contact="陈经理 139",
    address="环市东路 371 号",
    machine="GZ-AC-0217-3 冷水机组",
    title="不制冷 <急>",
    resolution="换电容",
    technician="赵强",
    shares=(("赵强", 60, 10_800), ("李敏", 40, 7_200)),
)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("warranty", list(WarrantyState))
def test_what_is_to_be_paid(language: str, warranty: WarrantyState, tmp_path: Path) -> None:
    settlement = settle(order(NIGHT, (9,)), warranty, Tariff(), ZoneInfo("Asia/Shanghai"))
    out = build_settlement(
        settlement, FACTS, CompanyProfile("广州好运来"), language, tmp_path / "s.pdf"
    )
    (page,) = page_texts(out)
    words = texts(language)
    for fen in (settlement.total_fen, settlement.due_fen, 6_000, 10_800, 7_200):
        assert squeeze(words.money(fen)) in page
    for said in ("WO-261120-0001", "恒隆广场", "不制冷<急>", "电容", words.say("settlement_night")):
        assert squeeze(said) in page
    assert squeeze(words.say("settlement_sign_company")) in page
    assert all(fonts_of(out).values())


@pytest.mark.parametrize(
    ("fen", "said"),
    [
        (0, "人民币零元整"),
        (1, "人民币壹分"),
        (28_500, "人民币贰佰捌拾伍元整"),
        (10_005, "人民币壹佰元零伍分"),
        (100_500_50, "人民币壹拾万零伍佰元伍角整"),
        (1_234_567_89, "人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"),
        (100_000_001_00, "人民币壹亿零壹元整"),
        (-500, "人民币负伍元整"),
    ],
)
def test_what_is_to_be_paid_is_written_out(fen: int, said: str) -> None:
    assert amount_in_words(fen) == said
    assert amount_in_words(28_500, traditional=True) == "人民幣貳佰捌拾伍元整"
