"""The pages with charts as small grey pictures, kept beside the tests.

So small that only the layout and the weight of what is drawn can be told, not how a font is smoothed.
After a change that was meant: ``python -m tests.unit.exports.monthly_report.references``.
"""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import numpy as np
from PIL import Image
from pypdf import PdfReader

from domain.analytics.month import MonthlyFigures
from domain.company import CompanyProfile
from exports.monthly_report import build_monthly_report
from exports.texts import texts
from tests.unit.domain.analytics.figures import compute_month
from tests.unit.domain.analytics.generator import ZONE, make_facts, make_parts
from tests.unit.exports.page_checks import small
from tests.unit.exports.printed import pictures

KEPT = Path(__file__).with_name("references.png")
SECTIONS = ("golden", "trends", "faults", "lateness", "steps")
COMPANY = CompanyProfile("广州好运来设备服务有限公司", b"", "广州市天河区体育西路", "020-8765 4321")
OCTOBER = date(2026, 10, 1)
_WIDE, _DPI = 96, 48


def sample_month() -> MonthlyFigures:
    facts = make_facts(500, OCTOBER, months=4)
    return compute_month(facts, [], OCTOBER, ZONE, COMPANY, parts=make_parts(facts))


def thumbnails(path: Path) -> np.ndarray:
    """The cover and the pages on which :data:`SECTIONS` begin, one below the other."""
    reader, words = PdfReader(path), texts("zh_CN")
    begins = {
        str(one.title): reader.get_destination_page_number(one)
        for one in reader.outline
        if not isinstance(one, list)
    }
    pages = pictures(path, _DPI)
    wanted = [0, *(begins[words.say(f"section_{name}")] or 0 for name in SECTIONS)]
    return np.concatenate([small(np.asarray(pages[page]), _WIDE) for page in wanted])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        made = build_monthly_report(sample_month(), COMPANY, "zh_CN", Path(folder) / "a.pdf")
        Image.fromarray(thumbnails(made)).save(KEPT, optimize=True)
