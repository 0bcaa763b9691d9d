"""The sheet of a patrol: every point with its code, its limits and boxes, in every language."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from domain.company import CompanyProfile
from domain.patrols.patrol import ABNORMAL, Patrol, PatrolAnswer, PatrolResult
from domain.patrols.read_models import PatrolPage, PatrolRow
from domain.patrols.route import CheckKind, PatrolCheck, PatrolPoint
from domain.work_orders.kinds import OrderStatus
from exports.patrol_sheet import build_patrol_sheet
from exports.texts import texts
from tests.unit.exports.printed import codes, page_texts, pictures, squeeze

DAY = date(2026, 11, 21)
CHECKS = (
    PatrolCheck("漏油"),
    PatrolCheck("油压", CheckKind.READING, "MPa", 0.3, 0.6),
    PatrolCheck("指示灯", CheckKind.CHOICE, choices=("绿", "!红")),
    PatrolCheck("备注", CheckKind.TEXT),
)


def patrol_page(points: int) -> PatrolPage:
    row = PatrolRow(
        1, "a", "动力站 <日巡>", DAY, 7, "WO-261121-0007", OrderStatus.DISPATCHED, "赵强", points, 1,
        1, 0,
    )  # fmt: skip
    walked = tuple(
        PatrolPoint(f"空压机 {n}", n, f"B{n}F / 机房", f"GS-KT-{n:04d}-X", CHECKS)
        for n in range(1, points + 1)
    )
    first = PatrolResult(
        1, 1, 0, "空压机 1", datetime(2026, 11, 21, 1, 0, tzinfo=UTC), 1,
        (PatrolAnswer("漏油", ABNORMAL, abnormal=True), PatrolAnswer("油压", "0.8", 0.8)), True,
    )  # fmt: skip
    return PatrolPage(row, Patrol(1, "a", row.name, 7, DAY, walked), (first,))


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_point_has_its_code_its_limits_and_its_boxes(language: str, tmp_path: Path) -> None:
    out = build_patrol_sheet(
        patrol_page(9), CompanyProfile("诚达机电"), language, tmp_path / "a.pdf"
    )
    pages = page_texts(out)
    whole, words = "".join(pages), texts(language)
    assert len(pages) == 2
    for number in range(1, 10):
        assert squeeze(f"空压机 {number}") in whole
    for said in ("0.3–0.6MPa", "动力站<日巡>", "WO-261121-0007", "赵强", "0.8"):
        assert said in whole
    assert whole.count(squeeze(words.say("patrol_abnormal"))) == 9
    assert squeeze(words.say("patrol_signed")) in pages[-1]
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_the_codes_can_be_scanned_from_the_paper(tmp_path: Path) -> None:
    out = build_patrol_sheet(patrol_page(3), CompanyProfile("诚达"), "zh_CN", tmp_path / "a.pdf")
    (page,) = pictures(out, 200)
    assert {*codes(page)} == {"WO-261121-0007", *(f"GS-KT-{n:04d}-X" for n in (1, 2, 3))}
