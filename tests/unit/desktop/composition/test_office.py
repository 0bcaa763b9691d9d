"""RP-07: every workbook the program writes opens in LibreOffice with all its cells, unrepaired."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import zipfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from desktop import cli
from desktop.composition import documents, listings
from desktop.composition.backend import Backend
from desktop.composition.demo import build_demo
from desktop.composition.import_templates import write_template
from desktop.composition.imports import ConsoleImports
from desktop.views.imports.words import problem_text
from desktop.views.numbers.focus_bar import write_chart_data
from domain.analytics.kpis import KPIS
from domain.analytics.measures import Unit
from domain.analytics.month import MonthlyFigures
from domain.ledgers.fields import LedgerKind
from exports.texts import texts
from exports.workbook_kinds import Kind
from exports.workbook_tables import TableColumn, export_table
from tests.unit.desktop.fake_services import JobsAtOnce

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
#: What people type into cells that programs for tables like to take for something else.
NASTY = (
    "=1+1",
    "+8613800138000",
    "-5",
    "@home",
    "'quoted",
    "00123",
    "1E5",
    "3/4",
    " spaces ",
    "zwei\nZeilen\t!",
    "<b>&amp;</b>",
    "𠮷野家 🛠",
    "x" * 32_767,
)
#: All sheets of a workbook as separate files of text, each cell as it is shown.
_AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"

pytestmark = pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed"
)


@dataclass(frozen=True, slots=True)
class Written:
    """``again``: the same files as LibreOffice saved them; ``shown``: the month's sheets as text."""

    figures: MonthlyFigures
    folder: Path
    again: Path
    shown: Path

    @property
    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.glob("*.xlsx"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Written:
    del qapp
    top = tmp_path_factory.mktemp("office")
    folder, again, shown = (top / name for name in ("books", "again", "shown"))
    folder.mkdir()
    place = str(top / "demo.db")
    build_demo(place, orders=80, months=2, now=NOW)
    backend = Backend(place, actor="王芳", console="desk-1")
    with closing(backend):
        figures = _write_all(backend, folder, top)
    files = sorted(folder.glob("*.xlsx"))
    _soffice(top, "xlsx", again, files)
    _soffice(top, _AS_SHOWN, shown, [folder / "month.xlsx"])
    return Written(figures, folder, again, shown)


def _write_all(backend: Backend, folder: Path, top: Path) -> MonthlyFigures:
    month = (2026, 10)
    figures = documents.make_month_documents(backend, *month, "zh_CN", None, folder / "month.xlsx")
    documents.make_month_documents(backend, *month, "en", None, folder / "month-en.xlsx")
    for kind in listings.KINDS:
        listings.export_list(backend, kind, None, folder / f"list-{kind}.xlsx")
    with backend.queries() as queries:
        for ledger in LedgerKind:
            write_template(ledger, "填写", queries, folder / f"template-{ledger.value}.xlsx")
    days = tuple((date(2026, 10, day), day, None if day % 3 else day / 7) for day in range(1, 32))
    write_chart_data(("日期", "受理", "小时"), days, folder / "chart.xlsx", ZONE)
    _write_refused(backend, top, folder / "refused.xlsx")
    moment = datetime(2026, 10, 1, 16, 30, tzinfo=UTC)
    values = [(text, moment, True, 123_456, 0.256, 7) for text in NASTY]
    kinds = (Kind.TEXT, Kind.MOMENT, Kind.FLAG, Kind.MONEY, Kind.SHARE, Kind.INTEGER)
    columns = [TableColumn(kind.value, kind) for kind in kinds]
    export_table(columns, values, folder / "nasty.xlsx", ZONE, yes="是", no="否")
    return figures


def _write_refused(backend: Backend, top: Path, out: Path) -> None:
    ledger = top / "客户.csv"
    ledger.write_text(
        "客户名称,联系电话\n东城医院,13800138001\n=1+1,不是电话\n,13800138003\n", encoding="utf-8"
    )
    cli.main(["import", str(ledger), "--into", "customers", "--db", backend.place])
    with backend.queries() as queries:
        batch = max(each.id for each in queries.import_batches())
    jobs = JobsAtOnce(backend)
    ConsoleImports(backend, jobs).export_refused(batch, out, problem_text)
    jobs.deleteLater()


def _soffice(top: Path, what: str, out: Path, files: list[Path]) -> None:
    """With a profile of its own, so that an office that is open is left in peace."""
    profile = (top / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore"]
    done = subprocess.run(
        [*command, "--convert-to", what, "--outdir", str(out), *map(str, files)],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    assert "Error" not in done.stdout + done.stderr


def test_every_cell_is_there_again(written: Written) -> None:
    assert len(written.names) == 16
    for name in written.names:
        given, found = (
            CalamineWorkbook.from_path(str(folder / name))
            for folder in (written.folder, written.again)
        )
        assert found.sheet_names == given.sheet_names, name
        for sheet in given.sheet_names:
            assert _cells(found, sheet) == _cells(given, sheet), (name, sheet)


def test_what_looks_like_a_formula_stays_a_text(written: Written) -> None:
    sheet = openpyxl.load_workbook(written.again / "nasty.xlsx").worksheets[0]
    column = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [cell.value for cell in column] == list(NASTY)
    assert {cell.data_type for cell in column} == {"s"}


def test_charts_rules_lists_and_filters_are_there_again(written: Written) -> None:
    for name in ("month.xlsx", "month-en.xlsx", "template-assets.xlsx", "list-work_order.xlsx"):
        given, found = (_furniture(folder / name) for folder in (written.folder, written.again))
        assert found == given, name
    assert _furniture(written.folder / "month.xlsx")["charts"]
    assert _furniture(written.folder / "template-assets.xlsx")["lists"]


def test_figures_are_shown_with_their_units(written: Written) -> None:
    words = texts("zh_CN")
    with (written.shown / f"month-{words.say('sheet_summary')}.csv").open(encoding="utf-8") as file:
        shown = {row[0]: row[1] for row in csv.reader(file) if len(row) > 1}
    for key, kpi in KPIS.items():
        value = written.figures.measures[key].value
        text = shown[words.kpi(key)]
        if value is None:
            assert text in ("", "–"), key
        elif kpi.unit is Unit.SHARE:
            assert text == f"{value * 100:.1f}%", key
        elif kpi.unit is Unit.FEN:
            assert text.replace("¥", "¥") == f"¥{value / 100:,.2f}", key
    orders = written.shown / f"month-{words.say('sheet_orders')}.csv"
    with orders.open(encoding="utf-8") as file:
        first = next(iter(csv.DictReader(file)))
    assert re.fullmatch(r"2026-\d\d-\d\d \d\d:\d\d", first[words.say("col_reported_at")])


def _cells(book: CalamineWorkbook, sheet: str) -> list[tuple[Any, ...]]:
    """Numbers to nine decimals; nothing at the end of rows and of the sheet."""
    rows = []
    for row in book.get_sheet_by_name(sheet).to_python():
        cells = [round(cell, 9) if isinstance(cell, float) else cell for cell in row]
        while cells and cells[-1] == "":
            cells.pop()
        rows.append(tuple(cells))
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _furniture(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        sheets = "".join(
            parts.read(name).decode() for name in sorted(names) if "worksheets/sheet" in name
        )
    return {
        "charts": sum(name.startswith("xl/charts/chart") for name in names),
        "rules": len(re.findall("<cfRule ", sheets)),
        "lists": len(re.findall("<dataValidation ", sheets)),
        "filters": sorted(re.findall('<autoFilter ref="([^"]+)"', sheets)),
    }
