"""CR-08: the service record for a customer stands on one page, in every language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from domain.company import CompanyProfile
from domain.renewals.record import ServiceFigures
from exports.service_record import ServiceLine, ServicePaper, build_service_record
from exports.texts import texts
from tests.unit.exports.printed import page_texts, squeeze


def paper(count: int) -> ServicePaper:
    return ServicePaper(
        customer="恒隆广场物业 & <B 座>",
        contact="13800138000",
        about="2026 年度维保",
        span="2026-01-01 – 2026-11-21",
        ends="2026-12-31",
        figures=ServiceFigures(48, 12, 36, 34, 1_280_000, 20, 4.6, 1),
        arrival="42 min",
        lines=[
            ServiceLine(
                day="2026-11-20",
                machine=f"GZ-CH-{n:04} 冷水机组",
                fault=f"第 {n} 次停机，高压报警",
                done="清洗冷凝器铜管，复位高压开关，压力恢复正常",
                technician="赵强",
                kept="是",
                rating="5",
            )
            for n in range(count)
        ],
        more=max(0, 48 - count),
    )


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_record_fits_on_a_page(language: str, tmp_path: Path) -> None:
    out = build_service_record(paper(18), CompanyProfile("诚达机电"), language, tmp_path / "a.pdf")
    (page,) = page_texts(out)
    whole = squeeze(page)
    say = texts(language).say
    for wanted in (
        say("record_title"), "恒隆广场物业 & <B 座>", "2026 年度维保", "94%", "4.6", "42 min",
        "GZ-CH-0009",
    ):  # fmt: skip
        assert squeeze(wanted) in whole, wanted
    shown = whole.count("GZ-CH-")
    assert squeeze(say("record_more", count=48 - shown)) in whole


def test_a_record_without_visits_says_so(tmp_path: Path) -> None:
    empty = replace(paper(0), figures=ServiceFigures(), arrival="", more=0)
    out = build_service_record(empty, CompanyProfile("诚达机电"), "zh_CN", tmp_path / "a.pdf")
    assert squeeze(texts("zh_CN").say("record_nothing")) in squeeze(page_texts(out)[0])
