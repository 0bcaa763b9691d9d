"""What every kind of document has to keep, in every language: fonts inside, one text for every
reader, nothing over anything else or over the edge, no empty pages, the same in print and preview."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from domain.analytics.month import MonthlyFigures
from domain.assets.asset import WarrantyState
from domain.company import CompanyProfile
from domain.settlement import Tariff, settle
from exports.asset_card import build_asset_card
from exports.call_list import build_call_list
from exports.fonts import PDF_REGULAR, register_reportlab
from exports.guide import build_guide
from exports.job_sheet import build_job_sheet
from exports.patrol_sheet import build_patrol_sheet
from exports.roi_sheet import build_roi_sheet
from exports.settlement_sheet import build_settlement
from exports.statements import build_statements
from exports.stock_take_record import build_stock_take_record
from exports.trace_report import build_trace_report
from exports.usage_sheet import build_usage_sheet
from exports.weekly_brief import build_weekly_brief
from tests.unit.domain.analytics.figures import compute_month, compute_week
from tests.unit.domain.analytics.generator import ZONE, make_facts
from tests.unit.domain.analytics.test_roi import returned
from tests.unit.domain.test_settlement import NIGHT, order
from tests.unit.exports import page_checks
from tests.unit.exports.test_asset_card import card, row
from tests.unit.exports.test_guide import GUIDE
from tests.unit.exports.test_job_sheet import SLIP
from tests.unit.exports.test_patrol_sheet import patrol_page
from tests.unit.exports.test_settlement_sheet import FACTS
from tests.unit.exports.test_stock_take_record import round_page
from tests.unit.exports.test_trace_report import AT, trace_rows
from tests.unit.exports.test_usage_sheet import usage

#: Long enough to run into something.
COMPANY = CompanyProfile(
    "广州好运来设备服务有限公司天河区体育西路第一分公司",
    address="广州市天河区体育西路 109 号恒隆广场 B 座 2301–2308 室",
    phone="020-8765 4321",
)
SHANGHAI = ZoneInfo("Asia/Shanghai")
OCTOBER = date(2026, 10, 1)
Make = Callable[[str, Path], object]


@pytest.fixture(scope="module")
def month() -> MonthlyFigures:
    return compute_month(make_facts(300, OCTOBER, technicians=3), [], OCTOBER, ZONE, COMPANY)


def _brief(language: str, out: Path) -> object:
    week = compute_week(make_facts(200, OCTOBER), date(2026, 10, 14), ZONE, COMPANY)
    return build_weekly_brief(week, COMPANY, language, out)


def _settlement(language: str, out: Path) -> object:
    costs = settle(order(NIGHT, (9,)), WarrantyState.OUT_OF_WARRANTY, Tariff(), SHANGHAI)
    return build_settlement(costs, FACTS, COMPANY, language, out)


KINDS: dict[str, tuple[float, Make]] = {
    "brief": (11, _brief),
    "usage": (11, lambda lang, out: build_usage_sheet(usage(), COMPANY, lang, out)),
    "return": (11, lambda lang, out: build_roi_sheet(returned(), COMPANY, lang, out)),
    "settlement": (11, _settlement),
    "card": (11, lambda lang, out: build_asset_card(card(40), COMPANY, ZONE, lang, out)),
    "calls": (
        11,
        lambda lang, out: build_call_list(
            [row(n) for n in range(40)], COMPANY, ZONE, "2026-10-07", lang, out
        ),
    ),
    "patrol": (11, lambda lang, out: build_patrol_sheet(patrol_page(9), COMPANY, lang, out)),
    "stock-take": (
        11,
        lambda lang, out: build_stock_take_record(round_page(60), COMPANY, lang, SHANGHAI, out),
    ),
    "trace": (
        11,
        lambda lang, out: build_trace_report(
            ["B003"], trace_rows(60), COMPANY, lang, SHANGHAI, AT, out
        ),
    ),
    "guide": (11, lambda lang, out: build_guide(GUIDE, COMPANY, lang, out)),
    "slip": (6, lambda lang, out: build_job_sheet([SLIP], COMPANY, lang, out)),
    "sheet": (11, lambda lang, out: build_job_sheet([SLIP] * 2, COMPANY, lang, out, "A4")),
}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_pages_are_as_they_should_be(
    kind: str, language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    edge_mm, make = KINDS[kind]
    out = tmp_path / "a.pdf"
    make(language, out)
    page_checks.check_document(out, edge_mm)


@pytest.mark.parametrize("language", ["zh_TW", "en"])
def test_statements_too(month: MonthlyFigures, language: str, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "a.pdf"
    build_statements(month, COMPANY, language, out)
    page_checks.check_document(out, 11)


# --- what the checks are worth --------------------------------------------------------------------


def _page(out: Path, draw: Callable[[Canvas], object], font: str = PDF_REGULAR) -> Path:
    register_reportlab()
    canvas = Canvas(str(out), initialFontName=PDF_REGULAR)  # type: ignore[arg-type]  # stubs
    canvas.setFont(font, 10)
    draw(canvas)
    canvas.save()
    return out


def test_the_checks_find_what_they_look_for(tmp_path: Path, qtbot: QtBot) -> None:
    def over(canvas: Canvas) -> None:
        canvas.drawString(100, 400, "服务月报")
        canvas.drawString(103, 402, "一周简报")

    with pytest.raises(AssertionError, match="under"):
        page_checks.no_glyphs_collide(_page(tmp_path / "1.pdf", over))
    with pytest.raises(AssertionError, match="Helvetica"):
        page_checks.fonts_are_embedded(
            _page(tmp_path / "2.pdf", lambda page: page.drawString(100, 400, "a"), "Helvetica")
        )
    outside = _page(tmp_path / "3.pdf", lambda page: page.drawString(3, 400, "一"))
    pages = page_checks.poppler_pages(outside)
    with pytest.raises(AssertionError, match="runs off"):
        page_checks.edges_are_white(pages, 5)
    with pytest.raises(AssertionError, match="nearly empty"):
        page_checks.pages_are_filled(pages)
    with pytest.raises(AssertionError, match="page 1"):
        page_checks.renderers_agree([np.full_like(pages[0], 90)], outside)
