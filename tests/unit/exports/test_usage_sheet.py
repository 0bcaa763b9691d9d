"""RP-04: the review of a quarter's use: what is proposed, and the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pypdf
import pytest

from domain.analytics.periods import previous_period, quarter_period
from domain.analytics.usage import ActUse, CardUse, Counted, FieldUse, Telling, Usage, proposals
from domain.company import CompanyProfile
from domain.rules.cards import CARDS
from exports.texts import LANGUAGES, texts
from exports.usage_sheet import build_usage_sheet, proposal_text
from persistence.queries.usage import FIELDS

ZONE = ZoneInfo("Asia/Shanghai")
QUARTER = quarter_period(date(2026, 11, 21), ZONE)


def test_quarters() -> None:
    days = (f"{QUARTER.first_on}", f"{QUARTER.last_on}")
    assert (QUARTER.name, *days) == ("2026-Q4", "2026-10-01", "2026-12-31")
    before = previous_period(QUARTER)
    assert before.name == "2026-Q3"
    assert texts("zh_CN").period(QUARTER) == "2026 年第 4 季度"
    assert texts("en").period(before) == "Quarter 3, 2026"


def usage(**more: Any) -> Usage:
    made = Usage(
        period=QUARTER,
        orders=240,
        cards=(
            CardUse("due_soon", True, 40, 38, 12, 36),
            CardUse("complaint", True, 3, 3, 3, 3),
            *(CardUse(card.code, True, 0) for card in CARDS[:6]),
            CardUse("day_end", False, 0),
        ),
        fields=(
            FieldUse("rating", 120, 200),
            FieldUse("external_number", 2, 240),
            FieldUse("", 1, 80, "门禁码", "物业报修"),
            FieldUse("", 0, 3, "层数", "电梯"),
        ),
        types=(Counted("物业报修", 200), Counted("电梯", 40), Counted("安装", 0)),
        overrides=(Counted("客户指定", 12), Counted("就近", 2)),
        acts=(ActUse("dispatched", 60, 9), ActUse("note", 100, 3)),
        telling=Telling(200, 100),
        telling_before=Telling(120, 30),
        telling_by_month=(
            (date(2026, 10, 1), Telling(90, 28)),
            (date(2026, 11, 1), Telling(110, 72)),
        ),
    )
    return replace(made, **more)


def test_what_is_proposed() -> None:
    found = {message.key: message.params for message in proposals(usage())}
    assert found["usage_card_silent"]["count"] == 6
    assert found["usage_card_vain"]["cards"] == ("due_soon",)
    assert found["usage_field_empty"]["fields"] == ("external_number",)
    assert found["usage_own_field_empty"]["names"] == ("门禁码（物业报修）",)
    assert found["usage_type_unused"]["names"] == ("安装",)
    assert found["usage_override"] == {"reason": "客户指定", "count": 12}
    assert found["usage_undone"] == {"act": "dispatched", "count": 9, "undone_share": 0.15}
    assert found["usage_told_seldom"] == {"told_share": 0.5}
    nothing = usage(cards=(), fields=(), types=(), overrides=(), acts=(), telling=Telling(200, 178))
    assert [message.key for message in proposals(nothing)] == ["usage_fine"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_page_in_words(language: str, tmp_path: Path) -> None:
    company = CompanyProfile("广州好运来设备服务有限公司")
    everything = tuple(CardUse(card.code, True, 3) for card in CARDS)
    full = usage(cards=(usage().cards[0], *everything))
    path = build_usage_sheet(full, company, language, tmp_path / "usage.pdf")
    reader = pypdf.PdfReader(path)
    assert len(reader.pages) == 1
    words = texts(language)
    for message in proposals(usage()):
        assert "{" not in proposal_text(message, words)
    shown = reader.pages[0].extract_text()
    assert words.label("rule_card", "due_soon") in shown
    assert words.say("usage_overrides")[:6] in shown
    for share in ("50.0", "25.0", "31.1", "65.5"):  # of the quarter, the one before, its months
        assert share in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_and_field_has_its_word(language: str) -> None:
    words = texts(language)
    for card in CARDS:
        assert words.knows(f"rule_card_{card.code}")
    for key in FIELDS:
        assert words.knows(f"field_{key}")
