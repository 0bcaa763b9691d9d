"""RP-03: one page a person, with the score and how it came about."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.analytics.month import MonthlyFigures
from domain.company import CompanyProfile
from domain.errors import InvalidInput
from exports.statements import build_statements
from exports.texts import LANGUAGES, texts
from tests.unit.domain.analytics.facts import at, fact
from tests.unit.domain.analytics.figures import compute_month
from tests.unit.domain.analytics.generator import ZONE, make_facts
from tests.unit.exports.printed import RADICALS, fonts_of, page_texts, squeeze

COMPANY = CompanyProfile("好运来")
OCTOBER = date(2026, 10, 1)


@pytest.fixture(scope="module")
def figures() -> MonthlyFigures:
    rare = fact(
        9001, reported_at=at(5), finished=60, technician_id=77, technician_name="新人", rating=5
    )
    return compute_month([*make_facts(200, OCTOBER), rare], [], OCTOBER, ZONE, COMPANY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_for_everybody(language: str, figures: MonthlyFigures, tmp_path: Path) -> None:
    path, words = tmp_path / "all.pdf", texts(language)
    assert build_statements(figures, COMPANY, language, path) == len(figures.technicians)
    pages = page_texts(path)
    assert len(pages) == len(figures.technicians)
    for number, (one, page) in enumerate(zip(figures.technicians, pages, strict=True), 1):
        assert one.name in page
        assert f"{one.score.value:.1f}" in page
        assert squeeze(words.say("page", page=number, pages=len(pages))) in page
        for part in one.score.parts:
            points = words.say(
                "statement_points", points=f"{part.points:.1f}", weight=f"{part.weight:.0f}"
            )
            assert squeeze(points) in page
        low = squeeze(words.say("statement_low", count=5))
        assert (low in page) == one.score.low_sample
    assert not RADICALS.search("".join(pages))
    assert all(fonts_of(path).values())


def test_departments_come_first(figures: MonthlyFigures, tmp_path: Path) -> None:
    path, departments = tmp_path / "departments.pdf", figures.departments
    assert len(departments) > 1
    pages = build_statements(figures, COMPANY, "zh_CN", path, departments=True)
    assert pages == len(departments) + len(figures.technicians)
    shown = page_texts(path)
    for one, page in zip(departments, shown, strict=False):
        assert squeeze(one.name) in squeeze(page)
        assert f"{one.score.value:.1f}" in page
    by_branch = {row.key: row for row in figures.cuts["branch"].rows}
    for one in departments:
        row = by_branch[one.name]
        assert one.finished == row.samples["finished"]
        assert one.closure_rate == row.values["sla_closure_rate"]
    everybody = sum(one.repeats for one in departments)
    assert everybody == sum(one.repeats for one in figures.technicians)


def test_only_those_asked_for(figures: MonthlyFigures, tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    assert build_statements(figures, COMPANY, "en", path, [77]) == 1
    assert "新人" in page_texts(path)[0]
    with pytest.raises(InvalidInput):
        build_statements(figures, COMPANY, "en", tmp_path / "none.pdf", [12345])
    assert not (tmp_path / "none.pdf").exists()
