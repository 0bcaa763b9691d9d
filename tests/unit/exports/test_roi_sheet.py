"""The return on the system on paper: one page, with what was entered marked as such."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.company import CompanyProfile
from exports.roi_sheet import build_roi_sheet
from tests.unit.domain.analytics.test_roi import returned
from tests.unit.exports.printed import page_texts, squeeze


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh_CN", ("投入产出表", "47", "¥20,000.00", "5.0个月")),
        ("en", ("Return on the system", "*")),
    ],
)
def test_one_page(tmp_path: Path, language: str, said: tuple[str, ...]) -> None:
    out = build_roi_sheet(returned(), CompanyProfile("恒信机电"), language, tmp_path / "r.pdf")
    (page,) = page_texts(out)
    for each in said:
        assert squeeze(each) in squeeze(page)
