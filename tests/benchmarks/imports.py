"""Ledgers as companies have them: 100,000 rows of twenty columns as .xlsx, 60,000 as .xls. Seen,
judged, stored and taken back, with the window alive.

All is done as in the console: a timer on the main thread stands for the window, and the longest time
it waited is what a clerk would feel. ``processor seconds`` count the children's too; they say more
than ``seconds`` where the computer has other work. A yardstick beside them tells how fast it was
meanwhile.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psutil
import xlsxwriter
import xlwt
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from desktop import garbage
from desktop.composition.backend import Backend
from desktop.composition.imports import ConsoleImports
from desktop.jobs import JobHandle, JobRunner
from domain.ledgers.fields import LedgerKind
from domain.ports.imports import ImportChoice, OpenedFile
from persistence.child_calls import LEFT

_TITLES = (
    "工单编号", "报修时间", "完成时间", "截止时间", "客户名称", "联系电话", "地址", "区县", "设备编号", "设备名称",
    "型号", "故障现象", "处理结果", "维修人员", "费用", "状态", "优先级", "来源", "备注", "经办部门",
)  # fmt: skip
_FAULTS = ("不能启动", "漏水", "有异响", "温度过高", "显示屏不亮", "皮带断裂")
_PULSE_MS = 5


def run(arguments: Sequence[str]) -> dict[str, Any]:
    """Per file and step: seconds and the longest silence of the window; the growth of memory."""
    parser = argparse.ArgumentParser(prog="imports")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--old-rows", type=int, default=60_000, help="of the .xls; 0: none")
    parser.add_argument("--no-undo", action="store_true")
    options = parser.parse_args(arguments)
    found: dict[str, Any] = {}
    kept: list[Watched] = []  # Qt's objects outlive what is still on its way to them
    with tempfile.TemporaryDirectory(prefix="paidan-imports-") as folder:
        files = [(Path(folder, "history.xlsx"), options.rows, write_ledger)]
        if options.old_rows:
            files.append((Path(folder, "history.xls"), options.old_rows, write_old_ledger))
        for path, rows, write in files:
            write(path, rows)
            kept.append(Watched(Path(folder, f"{path.suffix[1:]}.db")))
            before = yardstick()
            steps = kept[-1].measure(path, undo=not options.no_undo)
            found[path.suffix] = {
                "rows": rows,
                "columns": len(_TITLES),
                "ten million additions before and after, s": [before, yardstick()],
                **steps,
            }
    return found


def yardstick() -> float:
    """Half a second on the computer of a calm office."""
    began, total = time.perf_counter(), 0
    for _ in range(10_000_000):
        total += 2
    return round(time.perf_counter() - began, 2)


def write_ledger(path: Path, rows: int) -> None:
    """A repair ledger of ``rows`` orders in twenty columns, as a workbook."""
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("2015-2025")
        for number, values in enumerate(_lines(rows)):
            sheet.write_row(number, 0, values)


def write_old_ledger(path: Path, rows: int) -> None:
    """The same for Excel 97, which has room for 65,536 rows."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("2015-2025")
    for number, values in enumerate(_lines(rows)):
        for column, value in enumerate(values):
            sheet.write(number, column, value)
    book.save(str(path))


def _lines(rows: int) -> Iterator[Sequence[object]]:
    chance = random.Random(7)
    yield ["历年报修台账"]
    yield _TITLES
    for number in range(rows):
        day = date(2015, 1, 1) + timedelta(days=number * 4000 // rows)
        customer = chance.randrange(800)
        machine = chance.randrange(2000)
        yield (
            f"BX{number + 1:07d}", f"{day} 09:{number % 60:02d}", f"{day} 15:{number % 60:02d}",
            f"{day + timedelta(days=1)} 09:00", f"客户{customer:04d}公司",
            f"138{10_000_000 + customer}", f"解放路{customer}号", f"第{customer % 12}区",
            f"SB-{machine:05d}", "空压机", f"GA-{machine % 30}", chance.choice(_FAULTS),
            "更换配件后正常", f"师傅{number % 40:02d}", 80 + number % 500, "已完成", "普通",
            "电话", f"第{number}次", "设备部",
        )  # fmt: skip


class _ChildrenWatched(threading.Thread):
    """The most memory that all children together held."""

    def __init__(self, process: psutil.Process) -> None:
        super().__init__(daemon=True)
        self._process, self._end, self._peak = process, threading.Event(), 0
        self.start()

    def run(self) -> None:
        while not self._end.wait(0.25):
            held = 0
            for child in self._process.children(recursive=True):
                with suppress(psutil.Error):
                    held += child.memory_info().rss
            self._peak = max(self._peak, held)

    def stopped(self) -> int:
        self._end.set()
        self.join()
        return self._peak


class Watched:
    """The importer of a console on a new database at ``place``, with a timer for the window."""

    def __init__(self, place: Path) -> None:
        self._app = QCoreApplication.instance() or QCoreApplication([])
        self._backend = Backend(str(place), actor="benchmark", console="benchmark")
        _ = self._backend.engine
        self._jobs = JobRunner(self._backend)
        self.imports = ConsoleImports(self._backend, self._jobs)
        self._pulse = QTimer()
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self._silence = 0.0
        self._process = psutil.Process()
        self._peak = 0
        self._children = _ChildrenWatched(self._process)
        self.found: dict[str, Any] = {}

    def begin(self) -> None:
        """Let the window beat."""
        garbage.set_aside()  # as the console does once it has started
        self._pulse.start()

    def end(self) -> None:
        self._pulse.stop()
        self._jobs.shutdown()
        self._backend.close()

    def measure(self, path: Path, *, undo: bool) -> dict[str, Any]:
        """See the ledger, judge it, store it, the same once more, and take it back."""
        self.begin()
        before = self._process.memory_info().rss
        found = self.found
        choice = self._see(path)
        self.timed("every row judged", self.imports.outlook(choice))
        batch = self.timed("stored", self.imports.run(choice))
        judged, stored = found["every row judged"]["seconds"], found["stored"]["seconds"]
        found["judged and stored, s"] = round(judged + stored, 1)
        found["lists sorted again, s"] = self._wait_for_lists()
        found["orders stored"] = batch.created
        found["orders per processor second"] = round(
            batch.created / max(found["stored"]["processor seconds"], 0.01)
        )
        self.timed("the same once more", self.imports.run(choice))
        if undo:
            self.timed("taken back", self.imports.undo(batch.id))
        found["memory growth, MB"] = round((self._peak - before) / 1e6)
        found["memory of all its children, MB"] = round(self._children.stopped() / 1e6)
        self.end()
        return found

    def _wait_for_lists(self) -> float:
        """Seconds after all was stored until the indexes are there again."""
        began = time.perf_counter()
        while any(thread.name == LEFT for thread in threading.enumerate()):
            self._app.processEvents()
            time.sleep(0.01)
        return round(time.perf_counter() - began, 2)

    def _see(self, path: Path) -> ImportChoice:
        """Open ``path``, with a preview as soon as anything of it is there."""
        began = time.perf_counter()

        def look(opened: OpenedFile) -> None:
            choice = ImportChoice(path, LedgerKind.WORK_ORDERS, opened.proposed)
            self.imports.preview(choice, 0).then(lambda _preview: seen())

        def seen() -> None:
            self.found.setdefault("first preview, s", round(time.perf_counter() - began, 2))

        handle = self.imports.inspect(path)
        handle.told.connect(look)
        opened: OpenedFile = self.timed("read", handle)
        choice = ImportChoice(path, LedgerKind.WORK_ORDERS, opened.proposed)
        self.timed("preview of the whole", self.imports.preview(choice, 0))
        seen()
        return choice

    def _beat(self) -> None:
        now = time.perf_counter()
        self._silence = max(self._silence, now - self._last)
        self._last = now
        self._peak = max(self._peak, self._process.memory_info().rss)

    def timed(self, name: str, handle: JobHandle[Any]) -> Any:
        """The result of ``handle``; how long it took is noted under ``name``."""
        loop = QEventLoop()
        results: list[Any] = []
        failures: list[Exception] = []
        handle.then(results.append).catch(failures.append)
        handle.finished.connect(loop.quit)
        began = self._last = time.perf_counter()
        worked = self._worked()
        self._silence = 0.0
        loop.exec()
        if failures:
            raise failures[0]
        self.found[name] = {
            "seconds": round(time.perf_counter() - began, 2),
            "processor seconds": round(self._worked() - worked, 2),
            "longest silence, ms": round(self._silence * 1000),
        }
        return results[0]

    def _worked(self) -> float:
        """Seconds of the processor so far, of this process and of all its children."""
        worked = 0.0
        for process in (self._process, *self._process.children(recursive=True)):
            with suppress(psutil.Error):
                worked += sum(process.cpu_times()[:4])  # its own, and of those of its that ended
        return worked
