"""The record of a stock-take says what was found, in every language, and has room to sign."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.assets.rounds import Round, RoundKind, RoundLine, RoundPage, ScanLogLine
from domain.company import CompanyProfile
from exports.stock_take_record import build_stock_take_record
from exports.texts import texts
from tests.unit.exports.printed import page_texts, squeeze

AT = datetime(2026, 11, 21, 1, 30, tzinfo=UTC)


def round_page(machines: int) -> RoundPage:
    lines = [
        RoundLine(
            n + 1, n, f"GS-KT-{n:04d}-X", f"空调 <{n}>", "KFR", f"SN{n}", "恒隆", "A座", "3F / 机房",
            seen_at=None if n % 5 == 0 else AT, seen_by="王芳",
        )
        for n in range(machines)
    ]  # fmt: skip
    lines.append(
        RoundLine(
            999, machines, "GS-SB-0999-Z", "水泵", "", "", "", "B座", "B1",
            expected=False, seen_at=AT, seen_place="A座 3F",
        )
    )  # fmt: skip
    unknown = ScanLogLine(1, AT, "6901234567892", "", "usb", "c", "王芳")
    made = Round(1, RoundKind.STOCK_TAKE, "年底盘点", "空调", AT, "王芳", AT, "王芳")
    return RoundPage(made, tuple(lines), (unknown,))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_the_record_names_every_machine_and_has_room_to_sign(language: str, tmp_path: Path) -> None:
    out = build_stock_take_record(
        round_page(60),
        CompanyProfile("诚达机电"),
        language,
        ZoneInfo("Asia/Shanghai"),
        tmp_path / "a.pdf",
    )
    pages = page_texts(out)
    whole = "".join(pages)
    words = texts(language)
    assert len(pages) >= 2
    for n in range(60):
        assert f"GS-KT-{n:04d}-X" in whole
    for key in ("stock_missing", "stock_elsewhere", "stock_unknown", "stock_counted_by"):
        assert squeeze(words.say(key)) in whole
    for said in ("12", "48", "GS-SB-0999-Z", "6901234567892", "→A座3F", "2026-11-2109:30"):
        assert said in whole
    assert squeeze(words.say("stock_manager")) in pages[-1]
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
