"""RP-01, RP-02: the printed report holds what was computed, and can be read, searched, copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from PIL import Image
from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from reportlab.lib.colors import Color

from domain.analytics.changes import compare
from domain.analytics.kpis import DEFINITIONS, GOLDEN_KEYS, HEADLINE_KEYS, KPIS
from domain.analytics.measures import How
from domain.analytics.month import MonthlyFigures
from domain.analytics.periods import Period
from domain.analytics.telephone import call_measures
from domain.calls.call import CallTally
from domain.company import CompanyProfile
from exports.monthly_report import build_monthly_report, style
from exports.texts import texts
from exports.workbook import build_workbook
from tests.unit.domain.analytics.facts import at, fact
from tests.unit.domain.analytics.figures import compute_month, compute_week
from tests.unit.domain.analytics.generator import ZONE
from tests.unit.exports import page_checks
from tests.unit.exports.monthly_report.references import (
    COMPANY,
    KEPT,
    OCTOBER,
    sample_month,
    thumbnails,
)
from tests.unit.exports.printed import RADICALS, fonts_of, page_texts, pictures, squeeze

Build = Callable[[str], Path]


@pytest.fixture(scope="module")
def figures() -> MonthlyFigures:
    return sample_month()


@pytest.fixture(scope="module")
def build(figures: MonthlyFigures, tmp_path_factory: pytest.TempPathFactory) -> Build:
    folder, made = tmp_path_factory.mktemp("reports"), dict[str, Path]()

    def once(language: str) -> Path:
        if language not in made:
            made[language] = build_monthly_report(
                figures, COMPANY, language, folder / f"{language}.pdf"
            )
        return made[language]

    return once


def test_who_has_a_telephone_reads_how_many_calls_were_answered(
    figures: MonthlyFigures, tmp_path: Path
) -> None:
    def tally(period: Period) -> CallTally:
        return CallTally(80, 60 if period == figures.period else 72)

    calls, before = call_measures(tally, figures.period, figures.previous)
    ringing = replace(
        figures,
        measures={**figures.measures, **calls},
        measures_before={**figures.measures_before, **before},
        changes=(*figures.changes, *compare(calls, before)),
    )
    out = build_monthly_report(ringing, COMPANY, "zh_CN", tmp_path / "a.pdf")
    assert ringing.to_json()["measures"]["answered_rate"]["unit"] == "share"
    words, whole = texts("zh_CN"), "".join(page_texts(out))
    definition = DEFINITIONS["answered_rate"].definition
    for said in ("接听率", "75.0%", "90.0%", "−15", words.source(definition)):
        assert squeeze(said) in whole, said
    book = openpyxl.load_workbook(
        build_workbook(ringing, [], COMPANY, "zh_CN", tmp_path / "a.xlsx")
    )
    for name in ("概要", "定义"):
        assert "接听率" in [cell.value for cell in book[name]["A"]]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_figure_is_printed(build: Build, figures: MonthlyFigures, language: str) -> None:
    words, pages = texts(language), page_texts(build(language))
    whole = "".join(pages)
    for key, kpi in KPIS.items():
        measure = figures.measures[key]
        assert squeeze(words.kpi(key)) in whole
        assert squeeze(words.value(kpi, measure.value)) in whole, key
        assert squeeze(words.value(kpi, figures.measures_before[key].value)) in whole, key
        if kpi.how is How.MEAN:
            assert squeeze(words.value(kpi, measure.p90)) in whole, key
        assert squeeze(words.source(kpi.definition)) in whole
    for key in (*HEADLINE_KEYS, *GOLDEN_KEYS):
        assert squeeze(words.value(KPIS[key], figures.measures[key].value)) in pages[2]
    for one in figures.technicians:
        assert one.name in whole
        assert f"{one.score.value:.1f}" in whole
    for part in figures.parts:
        assert squeeze(part.name) in whole
        assert words.money(part.cost_fen) in whole
    for bar in figures.pareto:
        assert bar.fault in whole
    for row in figures.cuts["branch"].rows:
        assert row.label in whole
    for line in (*figures.late[:120], *figures.abnormal[:120]):
        assert line.number in whole
        assert squeeze(words.message(line.reason)) in whole
    assert COMPANY.name in pages[0]


def test_the_summary_is_one_page_of_sentences(build: Build, figures: MonthlyFigures) -> None:
    pages, words = page_texts(build("zh_CN")), texts("zh_CN")
    said = [squeeze(words.message(finding.message)) for finding in figures.findings]
    assert said[0] in pages[2]
    assert sum(sentence in pages[2] for sentence in said) >= min(8, len(said))
    assert words.say("section_golden") in pages[3]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_text_copies_out_right(build: Build, language: str) -> None:
    whole = "".join(page_texts(build(language)))
    assert not RADICALS.search(whole)
    assert "\ufffd" not in whole
    fonts = fonts_of(build(language))
    assert fonts
    assert all(fonts.values()), fonts
    assert all("NotoSansSC" in name for name in fonts)


def test_bookmarks_contents_and_page_numbers_agree(build: Build) -> None:
    path, words = build("zh_CN"), texts("zh_CN")
    reader = PdfReader(path)
    top: list[tuple[str, int]] = []
    for one in reader.outline:
        if not isinstance(one, list):
            page = reader.get_destination_page_number(one)
            assert page is not None
            top.append((str(one.title), page + 1))
    assert top[0][0] == words.say("section_summary")
    assert top[-1][0] == words.say("section_definitions")
    assert len(top) == 15
    pages = page_texts(path)
    for number, (title, page) in enumerate(top, 1):
        assert squeeze(f"{number:02d}{title}") in pages[page - 1]
        assert squeeze(f"{number:02d}{title}{page}") in pages[1]
    for number, page_text in enumerate(pages[1:], 2):
        assert squeeze(words.say("page", page=number, pages=len(pages))) in page_text
    assert len(reader.pages[1]["/Annots"]) >= 15  # type: ignore[arg-type]


def test_metadata_name_the_report(build: Build) -> None:
    reader = PdfReader(build("zh_TW"))
    assert reader.metadata is not None
    assert reader.metadata.title == "服務月報 · 2026 年 10 月"
    assert reader.metadata.author == COMPANY.name
    assert reader.trailer["/Root"]["/Lang"] == "zh-TW"  # type: ignore[index]


def test_tables_repeat_their_head_and_leave_no_row_alone(build: Build) -> None:
    words, pages = texts("en"), page_texts(build("en"))
    head = squeeze("".join(words.say(f"col_{name}") for name in ("number", "customer", "fault")))
    listed = [page.count("WO-26") for page in pages if "WO-26" in page]
    assert len(listed) >= 3
    for page in pages:
        if page.count("WO-26") > 2:
            assert head in page
    assert min(listed) >= 3


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_page_is_as_it_should_be(build: Build, language: str, qtbot: QtBot) -> None:
    page_checks.check_document(build(language), 11)


def test_charts_look_as_they_did(build: Build) -> None:
    """See references.py for how to keep a change that was meant."""
    now, kept = thumbnails(build("zh_CN")), np.asarray(Image.open(KEPT))
    assert now.shape == kept.shape
    apart = np.abs(now.astype(int) - kept.astype(int))
    assert apart.mean() < 1.5
    assert np.percentile(apart, 99.5) < 40


def test_series_can_be_told_apart_without_colour() -> None:
    def grey(colour: Color) -> float:
        return float(0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue)

    beside = (
        (style.ACCENT, style.ACCENT_SOFT),
        (style.ACCENT_SOFT, style.PANEL),
        (style.INK, style.ACCENT_SOFT),
        (style.RED, style.ACCENT_SOFT),
        (style.ACCENT, style.WHITE),
    )
    for one, other in beside:
        assert abs(grey(one) - grey(other)) > 0.18, (one, other)


def test_legible_in_black_and_white(build: Build) -> None:
    """The states are words and shapes, so a print without colour says the same."""
    page = page_texts(build("zh_CN"))[3]
    words = texts("zh_CN")
    assert any(words.label("band", band) in page for band in ("good", "watch", "bad"))


def test_same_figures_same_bytes(build: Build, figures: MonthlyFigures, tmp_path: Path) -> None:
    again = build_monthly_report(figures, COMPANY, "en", tmp_path / "again.pdf")
    assert again.read_bytes() == build("en").read_bytes()


def test_an_empty_month_still_makes_a_report(tmp_path: Path) -> None:
    empty = compute_month([], [], OCTOBER, ZONE, COMPANY)
    pages = page_texts(build_monthly_report(empty, COMPANY, "en", tmp_path / "e.pdf"))
    whole = "".join(pages)
    assert squeeze("No order was reported or finished in this period.") in whole
    assert squeeze("No orders of September 2026 are on file") in whole
    assert len(pages) < 7  # not page after page of nothing


def test_a_running_week_says_so(tmp_path: Path) -> None:
    facts = [fact(n, reported_at=at(6, 9 + n), finished=60, technician_id=1) for n in range(5)]
    week = compute_week(facts, date(2026, 10, 8), ZONE, COMPANY, as_of=at(8))
    pages = page_texts(build_monthly_report(week, COMPANY, "zh_CN", tmp_path / "w.pdf"))
    assert squeeze("服务周报") in pages[0]
    assert squeeze("2026 年第 41 周") in pages[0]
    assert squeeze(texts("zh_CN").say("cover_running")) in pages[0]


def test_logo_is_printed_and_a_broken_one_is_not_fatal(
    figures: MonthlyFigures, tmp_path: Path
) -> None:
    picture = BytesIO()
    Image.new("RGB", (60, 30), (200, 0, 0)).save(picture, "PNG")
    good, broken = picture.getvalue(), b"\x89PNG nothing"
    with_logo = build_monthly_report(figures, replace(COMPANY, logo=good), "en", tmp_path / "1.pdf")
    without = build_monthly_report(figures, replace(COMPANY, logo=broken), "en", tmp_path / "2.pdf")
    assert len(PdfReader(with_logo).pages[0].images) == 1
    assert len(PdfReader(without).pages[0].images) == 0


def test_odd_names_cannot_break_the_layout(tmp_path: Path) -> None:
    """Markup, endless words and rare characters in what customers wrote."""
    names = ("<b>&amp; Söhne</i>", "A" * 80, "长" * 60, "龘𬭎", "")
    facts = [
        fact(
            n,
            reported_at=at(5, 9),
            due_at=at(5, 10),
            finished=600,
            customer_id=n,
            customer_name=name,
            fault=name,
            technician_id=n,
            technician_name=name,
            asset_id=n,
            asset_name=name,
            branch=name,
        )
        for n, name in enumerate(names)
    ]
    month = compute_month(facts, [], OCTOBER, ZONE, COMPANY)
    path = build_monthly_report(month, CompanyProfile("<i>&"), "zh_CN", tmp_path / "odd.pdf")
    whole = "".join(page_texts(path))
    assert squeeze(names[0]) in whole
    for picture in pictures(path, 40):
        assert picture.crop((picture.size[0] - 14, 0, *picture.size)).getextrema()[0] > 250


def test_nothing_is_left_of_a_report_that_failed(
    figures: MonthlyFigures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"the report of yesterday")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("exports.monthly_report.build.Report.write", full)
    with pytest.raises(OSError, match="No space left"):
        build_monthly_report(figures, COMPANY, "en", out)
    assert out.read_bytes() == b"the report of yesterday"
    assert list(tmp_path.iterdir()) == [out]
