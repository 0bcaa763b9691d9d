"""A long ledger judged by several processes: nothing is lost, doubled or seen differently."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import xlsxwriter

from domain.ledgers.fields import LedgerKind
from persistence.imports import shares, validating
from persistence.imports.opening import job_for, open_ledger
from persistence.imports.rows import Job, read_rows
from persistence.imports.shares import shares_of
from persistence.imports.validating import Validated, validate

_TITLES = ["工单编号", "报修时间", "客户名称", "故障描述"]


def _job(path: Path) -> Job:
    return job_for(open_ledger(path), LedgerKind.WORK_ORDERS, ZoneInfo("Asia/Shanghai"))


def _row(number: int) -> list[str]:
    at = "昨天" if number % 17 == 0 else f"2026-01-{number % 28 + 1:02d} 09:00"
    # The same number comes again after half of the rows.
    return [f"W{number % 130}", at, f"客户{number % 7}", f"漏水 {number}" if number % 23 else ""]


def _long_ledger(folder: Path) -> Path:
    lines = [",".join(_row(number)) for number in range(200)]
    lines.insert(150, ",".join(_TITLES))  # a printout with the titles on every page
    lines.append("合计,200,,")
    path = folder / "history.csv"
    path.write_text("\n".join([",".join(_TITLES), *lines]))
    return path


def _workbook(folder: Path) -> Path:
    path = folder / "history.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, count in (("2024", 30), ("2025", 120), ("2026", 5)):
            sheet = book.add_worksheet(name)
            for place, values in enumerate([_TITLES, *map(_row, range(count))]):
                sheet.write_row(place, 0, values)
    return path


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three processes, also for a small ledger."""
    monkeypatch.setattr(shares, "SHARE", 20)
    monkeypatch.setattr(shares, "_processors", lambda: 3)


def _said(found: Validated) -> object:
    rows = [row for chunk in found.chunks() for row in chunk]
    return rows, found.keys, found.read, found.refused, found.problems, found.counts


def test_processes_side_by_side_say_what_one_says(
    three: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del three
    job = _job(_long_ledger(tmp_path))
    alone, told = validate(job, lambda *_: None), []
    monkeypatch.setattr(validating, "SMALL", 10)
    together = validate(job, lambda done, total: told.append((done, total)))
    assert len(together.spools) == 3
    assert _said(together) == _said(alone)
    assert together.keys == ("number", "reported_at")
    assert together.counts["row_header"] == together.counts["row_total"] == 1
    assert told[-1] == (job.total, job.total)


def test_sheets_are_cut_where_shares_of_the_whole_end(three: None, tmp_path: Path) -> None:
    del three
    job = _job(_workbook(tmp_path))
    cut = shares_of(job)
    read = [len(list(read_rows(job, stretches=each))) for each in cut]
    assert len(read) == 3
    assert max(read) - min(read) <= 2
    rows = [(row.sheet, row.row) for each in cut for row in read_rows(job, stretches=each)]
    assert rows == [(row.sheet, row.row) for row in read_rows(job)]
    assert len(rows) == 155


def test_a_sheet_whose_rows_hang_together_stays_whole(three: None, tmp_path: Path) -> None:
    del three
    path = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for place, values in enumerate([_TITLES, *map(_row, range(100))]):
            sheet.write_row(place, 0, values)
        sheet.merge_range("C40:C60", "客户甲")
    job = _job(path)
    assert [[stretch.last for stretch in each] for each in shares_of(job)] == [[None]]
