"""A ledger of 100,000 rows and 20 columns: looked at, stored, taken back, with the window alive.

Everything runs in one process as in the console: a timer on the main thread stands for the window,
and the longest time it waited is what a clerk would feel.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psutil
import xlsxwriter
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from desktop import garbage
from desktop.composition.backend import Backend
from desktop.composition.imports import ConsoleImports
from desktop.jobs import JobHandle, JobRunner
from domain.ledgers.fields import LedgerKind
from domain.ports.imports import ImportChoice

_TITLES = (
    "工单编号", "报修时间", "完成时间", "截止时间", "客户名称", "联系电话", "地址", "区县", "设备编号", "设备名称",
    "型号", "故障现象", "处理结果", "维修人员", "费用", "状态", "优先级", "来源", "备注", "经办部门",
)  # fmt: skip
_FAULTS = ("不能启动", "漏水", "有异响", "温度过高", "显示屏不亮", "皮带断裂")
_PULSE_MS = 5


def run(arguments: Sequence[str]) -> dict[str, Any]:
    """Seconds, rows per second, growth of memory and the longest silence of the window."""
    parser = argparse.ArgumentParser(prog="imports")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--no-undo", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="paidan-imports-") as folder:
        path = Path(folder, "history.xlsx")
        write_ledger(path, options.rows)
        found = _Watched(Path(folder, "company.db")).measure(path, undo=not options.no_undo)
    return {"rows": options.rows, "columns": len(_TITLES), **found}


def write_ledger(path: Path, rows: int) -> None:
    """A repair ledger of ``rows`` orders in twenty columns, as a workbook."""
    chance = random.Random(7)
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("2015-2025")
        sheet.write_row(0, 0, ["历年报修台账"])
        sheet.write_row(1, 0, _TITLES)
        for number in range(rows):
            day = date(2015, 1, 1) + timedelta(days=number * 4000 // rows)
            customer = chance.randrange(800)
            machine = chance.randrange(2000)
            values = (
                f"BX{number + 1:07d}", f"{day} 09:{number % 60:02d}", f"{day} 15:{number % 60:02d}",
                f"{day + timedelta(days=1)} 09:00", f"客户{customer:04d}公司",
                f"138{10_000_000 + customer}", f"解放路{customer}号", f"第{customer % 12}区",
                f"SB-{machine:05d}", "空压机", f"GA-{machine % 30}", chance.choice(_FAULTS),
                "更换配件后正常", f"师傅{number % 40:02d}", 80 + number % 500, "已完成", "普通",
                "电话", f"第{number}次", "设备部",
            )  # fmt: skip
            sheet.write_row(number + 2, 0, values)


class _Watched:
    def __init__(self, place: Path) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication([])
        self._backend = Backend(str(place), actor="benchmark", console="benchmark")
        _ = self._backend.engine
        self._jobs = JobRunner(self._backend)
        self._imports = ConsoleImports(self._backend, self._jobs)
        self._last = time.perf_counter()
        self._silence = 0.0
        self._process = psutil.Process()
        self._peak = 0

    def measure(self, path: Path, *, undo: bool) -> dict[str, Any]:
        garbage.set_aside()  # as the console does once it has started
        pulse = QTimer()
        pulse.setInterval(_PULSE_MS)
        pulse.timeout.connect(self._beat)
        pulse.start()
        before = self._process.memory_info().rss
        found: dict[str, Any] = {}
        opened = self._timed("looked at", self._imports.inspect(path), found)
        kind = LedgerKind.WORK_ORDERS
        choice = ImportChoice(path, kind, opened.proposed)
        self._timed("first preview", self._imports.preview(choice, 0), found)
        self._timed("every row judged", self._imports.outlook(choice), found)
        batch = self._timed("imported", self._imports.run(choice), found)
        found["stored"] = batch.created
        if undo:
            self._timed("taken back", self._imports.undo(batch.id), found)
        pulse.stop()
        found["memory growth, MB"] = round((self._peak - before) / 1e6)
        self._jobs.shutdown()
        self._backend.close()
        return found

    def _beat(self) -> None:
        now = time.perf_counter()
        self._silence = max(self._silence, now - self._last)
        self._last = now
        self._peak = max(self._peak, self._process.memory_info().rss)

    def _timed(self, name: str, handle: JobHandle[Any], found: dict[str, Any]) -> Any:
        loop = QEventLoop()
        results: list[Any] = []
        failures: list[Exception] = []
        handle.then(results.append).catch(failures.append)
        handle.finished.connect(loop.quit)
        began = self._last = time.perf_counter()
        self._silence = 0.0
        loop.exec()
        if failures:
            raise failures[0]
        found[name] = {
            "seconds": round(time.perf_counter() - began, 2),
            "longest silence, ms": round(self._silence * 1000),
        }
        return results[0]
