"""Three languages with the same places, and formats a reader expects."""

from __future__ import annotations

import re
from datetime import date

import pytest

from domain.analytics.bottlenecks import STEPS
from domain.analytics.kpis import DEFINITIONS, GROUPS, KPIS
from domain.analytics.measures import Unit
from domain.analytics.messages import Message
from domain.analytics.periods import month_period, week_period
from domain.errors import InvalidInput
from domain.work_orders.kinds import AbnormalCause, Channel, OrderStatus, Priority, WaitReason
from exports.fonts import missing_glyphs
from exports.texts import LANGUAGES, en, texts, zh_cn, zh_tw
from tests.unit.domain.analytics.generator import ZONE

_PLACE = re.compile(r"\{(\w+)(?:\|[^{}]*)?\}")
_SOURCES = [
    *GROUPS.values(),
    *STEPS.values(),
    *(text for kpi in DEFINITIONS.values() for text in (kpi.name, kpi.formula, kpi.definition)),
]


@pytest.mark.parametrize("book", [zh_cn, zh_tw], ids=["zh_CN", "zh_TW"])
def test_languages_say_the_same_things(book: object) -> None:
    words = getattr(book, "WORDS")  # noqa: B009 - the modules share no type
    measures = getattr(book, "MEASURES")  # noqa: B009
    assert set(words) == set(en.WORDS)
    for key, english in en.WORDS.items():
        assert set(_PLACE.findall(words[key])) == set(_PLACE.findall(english)), key
    assert set(measures) == set(_SOURCES)


@pytest.mark.parametrize("book", [en, zh_cn, zh_tw], ids=LANGUAGES[::-1])
def test_every_word_can_be_printed(book: object) -> None:
    words = {**getattr(book, "WORDS"), **getattr(book, "MEASURES", {})}  # noqa: B009
    assert not missing_glyphs("".join(words.values()))


def test_chinese_has_chinese_punctuation() -> None:
    for key, words in zh_cn.WORDS.items():
        assert not re.search(r"[一-鿿][,;:?!(]|[,;:(][一-鿿]", words), key


def test_traditional_is_not_left_simplified() -> None:
    simplified = set("单备审区这时间达级门东车设户")
    assert not simplified & set("".join([*zh_tw.WORDS.values(), *zh_tw.MEASURES.values()]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_word(language: str) -> None:
    words = texts(language)
    for kind, members in (
        ("channel", Channel),
        ("status", OrderStatus),
        ("cause", AbnormalCause),
        ("wait", WaitReason),
        ("priority", Priority),
        ("unit", Unit),
    ):
        for member in members:
            assert words.knows(f"{kind}_{member.value}"), member


def test_unknown_language_is_refused() -> None:
    with pytest.raises(InvalidInput):
        texts("fr")


@pytest.mark.parametrize(
    ("minutes", "chinese", "english"),
    [
        (None, "–", "–"),
        (0, "0 分钟", "0 min"),
        (59.4, "59 分钟", "59 min"),
        (59.6, "1 小时", "1 h"),
        (85, "1 小时 25 分", "1 h 25 min"),
        (2879, "47 小时 59 分", "47 h 59 min"),
        (2880, "2.0 天", "2.0 d"),
    ],
)
def test_durations(minutes: float | None, chinese: str, english: str) -> None:
    assert texts("zh_CN").minutes(minutes) == chinese
    assert texts("en").minutes(minutes) == english


def test_numbers() -> None:
    words = texts("zh_CN")
    assert words.money(123_456) == "¥1,234.56"
    assert words.share(0.8367) == "83.7%"
    assert words.unit(Unit.POINTS, -5.6) == "−6"
    assert words.unit(Unit.PER_DAY, 3.44) == "3.4"
    assert words.difference(KPIS["sla_closure_rate"], 0.0, 0.0) == "±0 个百分点"
    assert words.difference(KPIS["parts_cost"], 50.0, 0.125) == "+12.5%"
    assert words.bands(KPIS["jobs_per_head_day"]) == "3 至 5 为健康，低于 2 须处理"
    assert words.bands(KPIS["stuck_share"]) == "10% 以内为健康，高于 30% 须处理"


def test_english_counts_one_and_many() -> None:
    words = texts("en")
    assert words.say("reason_returned", count=1) == "Sent back 1 time"
    assert words.say("reason_returned", count=1200) == "Sent back 1,200 times"


def test_findings_become_sentences() -> None:
    message = Message(
        "finding_late_cell",
        {"late_share": 0.73, "weekday": 1, "day_part": "morning", "count": 11, "total": 15},
    )
    assert texts("zh_CN").message(message) == (
        "73.0% 的超时工单（15 单中的 11 单）在星期二上午报修：这个时段增加人手最有效。"
    )
    better = Message("finding_better", {"kpi": "first_response", "now": 30.0, "before": 95.0})
    assert texts("en").message(better) == "Better: First response, from 1 h 35 min to 30 min."
    named = Message("finding_low_jobs", {"names": ("赵强", "李敏", "周涛"), "count": 3})
    assert "赵强, 李敏 and 周涛" in texts("en").message(named)
    flagged = Message("reason_flagged", {"cause": "complaint", "note": "催了三次"})
    assert texts("zh_CN").message(flagged) == "投诉：催了三次"


def test_periods() -> None:
    october = month_period(date(2026, 10, 1), ZONE)
    assert texts("en").period(october) == "October 2026"
    assert texts("zh_CN").period(october) == "2026 年 10 月"
    assert texts("zh_TW").period(week_period(date(2026, 10, 8), ZONE)) == "2026 年第 41 週"
    assert texts("en").span(october) == "2026-10-01 to 2026-10-31"
