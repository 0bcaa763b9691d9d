"""§17: the paper that goes with the technician and comes back to be scanned."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from domain.company import CompanyProfile
from domain.errors import InvalidInput
from exports.job_sheet import build_job_sheet
from exports.job_slip import JobSlip
from exports.texts import LANGUAGES, texts
from tests.unit.exports.printed import RADICALS, codes, fonts_of, page_texts, pictures, squeeze

COMPANY = CompanyProfile("广州好运来设备服务有限公司")
SLIP = JobSlip(
    number="WO-261121-0032",
    kind="维修",
    priority="紧急",
    reported="2026-11-21 09:12",
    due="2026-11-21 13:12",
    window="11-21 14:00–16:00",
    customer="广州恒隆广场物业管理有限公司",
    contact="张女士 138 0013 8000",
    address="广州市天河区体育西路 109 号恒隆广场 B 座地下二层",
    machine="GZ-AC-0217-3 中央空调冷水机组",
    location="制冷机房 3 号",
    warranty="保修期内",
    fault="冷水机组停机，高压报警。\n复位后十分钟再次跳闸 <急> & 请先电话。",
    technician="赵强",
    notes="机房钥匙在前台。",
    checklist=("断电挂牌", "检查冷凝器进出水温差", "清洗过滤器", "试机 30 分钟"),
    parts=(("高压开关 DNS-606", "1 个"), ("制冷剂 R134a", "5 kg")),
    history=("2026-09-03 WO-260903-0011 低压报警",),
    replies=("1 接单", "2 到场", "3 完成", "0 退回+原因"),
)


@pytest.mark.parametrize("paper", ["A5", "A4"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_sheet_says_everything_and_its_code_scans(
    language: str, paper: str, tmp_path: Path
) -> None:
    path = build_job_sheet([SLIP], COMPANY, language, tmp_path / "job.pdf", paper)  # type: ignore[arg-type]
    assert len(PdfReader(path).pages) == 1
    width = float(PdfReader(path).pages[0].mediabox.width)
    assert width == pytest.approx(419.5 if paper == "A5" else 595.3, abs=0.5)
    text = page_texts(path)[0]
    for value in (
        SLIP.number, SLIP.customer, SLIP.contact, SLIP.address, SLIP.machine, SLIP.location,
        SLIP.window, SLIP.due, SLIP.technician, SLIP.notes, *SLIP.checklist, *SLIP.history,
        *(name for name, _ in SLIP.parts), *SLIP.replies, *SLIP.fault.split("\n"), COMPANY.name,
    ):  # fmt: skip
        assert squeeze(value) in text, value
    words = texts(language)
    for key in ("job_title", "job_sign_customer", "job_outcome_fixed", "job_rating", "job_scan"):
        assert squeeze(words.say(key)) in text
    assert not RADICALS.search(text)
    assert all(fonts_of(path).values())
    assert codes(pictures(path, 100)[0]) == [SLIP.number]


def test_one_sheet_an_order(tmp_path: Path) -> None:
    slips = [replace(SLIP, number=f"WO-261121-{n:04d}") for n in range(1, 4)]
    path = build_job_sheet(slips, COMPANY, "zh_CN", tmp_path / "jobs.pdf")
    assert [codes(picture) for picture in pictures(path, 100)] == [[slip.number] for slip in slips]


def test_long_texts_run_on_to_a_second_page_with_the_number(tmp_path: Path) -> None:
    long = replace(
        SLIP, checklist=tuple(f"第 {n} 项：检查并记录读数，异常时拍照" for n in range(60))
    )
    path = build_job_sheet([long, SLIP], COMPANY, "zh_CN", tmp_path / "long.pdf")
    pages = page_texts(path)
    assert len(pages) >= 3
    assert "WO-261121-0032·2" in pages[1]
    assert "WO-261121-0032·1" in pages[-1]
    whole = "".join(pages)
    assert all(f"第{n}项" in whole for n in range(60))


def test_a_bare_order_prints_too(tmp_path: Path) -> None:
    path = build_job_sheet([JobSlip(number="WO-1")], COMPANY, "en", tmp_path / "bare.pdf")
    assert codes(pictures(path, 100)[0]) == ["WO-1"]


def test_numbers_that_no_code_can_hold_are_refused(tmp_path: Path) -> None:
    for slips in ([], [JobSlip(number="")], [JobSlip(number="工单一")]):
        with pytest.raises(InvalidInput):
            build_job_sheet(slips, COMPANY, "en", tmp_path / "no.pdf")
    assert list(tmp_path.iterdir()) == []
