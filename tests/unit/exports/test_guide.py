"""EX-08: a guide on paper shows every step with its picture, alone and after the job sheet."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from domain.company import CompanyProfile
from exports.guide import Guide, build_guide
from exports.job_sheet import build_job_sheet
from exports.texts import texts
from tests.unit.exports.printed import page_texts, squeeze
from tests.unit.exports.test_job_sheet import SLIP


def picture(wide: int = 640, high: int = 420, mode: str = "RGBA") -> bytes:
    kept = io.BytesIO()
    Image.new(mode, (wide, high), (40, 90, 70, 255)).save(kept, "PNG")
    return kept.getvalue()


GUIDE = Guide(
    title="空调不制冷：先查 <启动电容>",
    about="空调维修 · 格力 KFR-72LW",
    signs="外机不转\n不制冷",
    cause="启动电容击穿",
    steps=[
        ("断电放电", picture()),
        ("换电容 & 试机", b""),
        ("", picture(200, 2000)),
        ("看图", b"?"),
    ],
    signed="王芳，2026-11-21",
)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_guide_has_its_steps_in_order(language: str, tmp_path: Path) -> None:
    out = build_guide(GUIDE, CompanyProfile("诚达机电"), language, tmp_path / "a.pdf")
    pages = page_texts(out)
    whole = squeeze("".join(pages))
    say = texts(language).say
    wanted = [
        GUIDE.title, GUIDE.about, say("guide_signs"), "外机不转", say("guide_cause"),
        say("guide_steps"), "断电放电", "换电容 & 试机", "看图", say("guide_no_picture"),
    ]  # fmt: skip
    places = [whole.find(squeeze(each)) for each in wanted]
    assert -1 not in places
    assert places == sorted(places)


def test_a_guide_follows_the_job_sheet(tmp_path: Path) -> None:
    company = CompanyProfile("诚达机电")
    plain = page_texts(build_job_sheet([SLIP], company, "zh_CN", tmp_path / "a.pdf"))
    both = page_texts(build_job_sheet([SLIP], company, "zh_CN", tmp_path / "b.pdf", guides=[GUIDE]))
    assert len(both) > len(plain)
    assert squeeze("".join(both[: len(plain)])) == squeeze("".join(plain))
    after = squeeze("".join(both[len(plain) :]))
    assert squeeze(GUIDE.title) in after
    assert "断电放电" in after
