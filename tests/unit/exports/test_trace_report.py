"""RV-08: the answer on paper holds every link of the chain, in every language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.company import CompanyProfile
from domain.production.record import ProductionRecord
from domain.production.tracing import TraceRow
from exports.texts import texts
from exports.trace_report import build_trace_report
from tests.unit.exports.printed import page_texts, squeeze

AT = datetime(2026, 11, 20, 0, 30, tzinfo=UTC)


def trace_rows(count: int) -> list[TraceRow]:
    return [
        TraceRow(
            ProductionRecord(
                n, n, AT + timedelta(hours=n), AT + timedelta(hours=n + 1), f"MO-{n:03}", "支架 <A>",
                "刘洋", (f"B{n:03}",), (("温度", f"{n}℃"),),
            ),
            f"GZ-{n:03}", "冲床", ("WO-261120-0009",) if n == 3 else (),
        )
        for n in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("count", [0, 60])
def test_the_report_holds_question_and_answer(count: int, language: str, tmp_path: Path) -> None:
    out = build_trace_report(
        ["物料批次: B003"], trace_rows(count), CompanyProfile("诚达机电"), language,
        ZoneInfo("Asia/Shanghai"), AT, tmp_path / "a.pdf",
    )  # fmt: skip
    pages = page_texts(out)
    whole, words = "".join(pages), texts(language)
    assert "物料批次:B003" in whole
    assert "2026-11-2008:30" in whole
    if not count:
        assert squeeze(words.say("trace_nothing")) in whole
        return
    assert len(pages) >= 2
    for n in range(count):
        for said in (f"MO-{n:03}", f"GZ-{n:03}", f"B{n:03}", f"温度={n}℃"):
            assert said in whole
    assert "WO-261120-0009" in whole
    assert all(squeeze(words.say("trace_head_parameters")) in page for page in pages)
