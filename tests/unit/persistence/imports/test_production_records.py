"""RV-08: production records from a spreadsheet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from domain.ledgers.fields import LedgerKind
from domain.production.tracing import TraceQuestion
from persistence.imports.applying import Desk, apply, stage
from persistence.imports.opening import job_for, open_ledger
from persistence.imports.undoing import undo
from persistence.queries import open_queries
from tests.unit.persistence.imports.test_imports import NOW, ZONE

LEDGER = (
    "设备编号,设备名称,开始时间,结束时间,生产单号,产品名称,操作工,物料批次,模温,冲压力\n"
    "PR-1,1号冲床,2026-11-20 08:00,2026-11-20 12:00,MO-1,支架,刘洋,B7、B8,46℃,800 kN\n"
    "PR-2,2号冲床,2026-11-20 08:00,2026-11-20 12:00,MO-2,支架,陈静,B8,47℃,810 kN\n"
    "PR-1,1号冲床,2026-11-20 13:00,2026-11-20 17:00,MO-3,端盖,刘洋,B9,45℃,790 kN\n"
    ",,2026-11-20 13:00,2026-11-20 17:00,MO-4,端盖,刘洋,B9,45℃,790 kN\n"
)


def test_columns_of_the_process_become_parameters_and_nothing_doubles(
    engine: Engine, tmp_path: Path
) -> None:
    path = tmp_path / "ledger.csv"
    path.write_text(LEDGER, encoding="utf-8")
    desk = Desk(engine, "王", "console", lambda: NOW)

    def bring() -> int:
        job = job_for(open_ledger(path), LedgerKind.PRODUCTION, ZONE)
        return stage(desk, job, lambda _done, _total: None)

    first = apply(desk, bring(), lambda _done, _total: None)
    assert (first.created, first.refused) == (3, 1)
    with open_queries(engine) as reader:
        rows = reader.production.trace(TraceQuestion(batch="B8"))
    assert [row.record.production_order for row in rows] == ["MO-1", "MO-2"]
    record = rows[0].record
    assert (rows[0].asset_code, record.batches) == ("PR-1", ("B7", "B8"))
    assert record.parameters == (("模温", "46℃"), ("冲压力", "800 kN"))
    assert record.starts_at == datetime(2026, 11, 20, 0, 0, tzinfo=UTC)
    assert record.ends_at - record.starts_at == timedelta(hours=4)
    again = apply(desk, bring(), lambda _done, _total: None)
    assert (again.created, again.updated, again.unchanged) == (0, 0, 3)
    undo(desk, first.id, lambda _done, _total: None)
    with open_queries(engine) as reader:
        assert reader.production.trace(TraceQuestion()) == ()


def test_such_a_ledger_is_known_for_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "2026.csv"
    path.write_text(LEDGER, encoding="utf-8")
    ledger = open_ledger(path)
    (sheet,) = ledger.inspection.sheets
    ledger.close()
    assert sheet.kind is LedgerKind.PRODUCTION
