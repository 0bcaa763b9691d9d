"""Drafts of orders: the same here and beside, and used by one console only."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, text

from domain.ledgers.fields import LedgerKind
from persistence.imports import applying, batches
from persistence.imports.desk import Desk
from persistence.imports.drafting import DrafterBeside, DrafterHere
from persistence.imports.drafts import Drafting
from persistence.imports.opening import job_for, open_ledger
from persistence.imports.writing import Writing
from persistence.queries import open_queries
from persistence.verify import verify

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
_LEDGER = """工单编号,报修时间,完成时间,客户名称,电话,地址,设备编号,设备名称,故障描述,维修人员,费用,状态,型号规格
W1,2025-01-02 09:00,2025-01-02 11:00,客户甲,13800138000,浙江省杭州市西湖区文三路1号,SB-1,水泵,漏水,周涛,120,已完成,X-1
W2,2025-01-03 09:00,,客户乙,,,,,不能启动,,,已取消,
,2025-01-03 10:00,,客户甲,,,SB-2,,异响,周涛 13900139000,,待处理,
"""


def _staged(engine: Engine, folder: Path, text_of_ledger: str) -> tuple[Desk, int]:
    path = folder / "history.csv"
    path.write_text(text_of_ledger)
    job = job_for(open_ledger(path), LedgerKind.WORK_ORDERS, ZoneInfo("Asia/Shanghai"))
    desk = Desk(engine, "王", "console", lambda: NOW)
    return desk, applying.stage(desk, job, lambda *_: None)


@pytest.mark.parametrize("is_killed", [False, True])
def test_a_process_beside_drafts_as_this_one_does(
    engine: Engine, tmp_path: Path, is_killed: bool
) -> None:
    _, batch_id = _staged(engine, tmp_path, _LEDGER)
    with open_queries(engine) as reader:
        sources = [row.source for row in batches.waiting_rows(reader.connection, batch_id, 10)]
    assert len(sources) == 3
    drafting = Drafting(("number", "reported_at"), NOW, "office", None)
    here = DrafterHere(drafting)
    with DrafterBeside() as beside:
        beside.begin(drafting)
        if is_killed:
            assert beside._child is not None
            beside._child.kill()
            beside._child.wait()
        for only_keys in (False, True):
            for drafter in (here, beside):
                drafter.ask(sources, only_keys=only_keys)
            assert beside.take() == here.take()


def test_half_a_ledger_that_is_known_is_not_doubled(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("persistence.imports.writing.CHUNK", 10)
    lines = [f"W{number},2026-01-05 09:00,客户{number % 7},漏水" for number in range(60)]
    for count, created in ((35, 35), (60, 25)):
        desk, batch_id = _staged(
            engine, tmp_path, "\n".join(["工单编号,报修时间,客户名称,故障描述", *lines[:count]])
        )
        batch = applying.apply(desk, batch_id, lambda *_: None)
        assert (batch.created, batch.unchanged) == (created, count - created)
    assert verify(engine).problems == ()


def test_rows_that_another_console_has_brought_meanwhile_are_not_brought_again(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("persistence.imports.writing.CHUNK", 10)
    lines = [f"W{number},2026-01-05 09:00,客户{number % 7},漏水" for number in range(45)]
    desk, batch_id = _staged(
        engine, tmp_path, "\n".join(["工单编号,报修时间,客户名称,故障描述", *lines])
    )
    with open_queries(engine) as reader:
        _, read, digest = batches.read_batch(reader.connection, batch_id)
    consoles = [Writing(desk, batch_id, LedgerKind.WORK_ORDERS, read, digest) for _ in range(2)]
    brought = [console.chunk() for _ in range(4) for console in consoles]
    assert sum(brought) == 45
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT count(*), count(DISTINCT external_number) FROM work_orders")
        ).one()
    assert tuple(found) == (45, 45)
    assert verify(engine).problems == ()
