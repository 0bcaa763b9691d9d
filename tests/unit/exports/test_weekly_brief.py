"""The weekly brief: one page, whatever there is to say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.analytics.kpis import GOLDEN_KEYS, HEADLINE_KEYS, KPIS
from domain.company import CompanyProfile
from exports.texts import texts
from exports.weekly_brief import build_weekly_brief
from tests.unit.domain.analytics.figures import compute_week
from tests.unit.domain.analytics.generator import ZONE, make_facts
from tests.unit.exports.printed import fonts_of, page_texts, squeeze

COMPANY = CompanyProfile("广州好运来设备服务有限公司")


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("per_month", [0, 3, 900])
def test_it_is_one_page_and_has_the_figures(language: str, per_month: int, tmp_path: Path) -> None:
    month = date(2026, 10, 1)
    facts = make_facts(per_month, month, months=2, technicians=14) if per_month else []
    figures = compute_week(facts, date(2026, 10, 14), ZONE, COMPANY)
    path = build_weekly_brief(figures, COMPANY, language, tmp_path / "brief.pdf")
    (page,) = page_texts(path)
    words = texts(language)
    for key in (*HEADLINE_KEYS, *GOLDEN_KEYS):
        assert squeeze(words.value(KPIS[key], figures.measures[key].value)) in page
    assert squeeze(words.span(figures.period)) in page
    if figures.findings:
        assert squeeze(words.message(figures.findings[0].message))[:12] in page
    assert all(fonts_of(path).values())
