"""Services for tests and pictures: a real database with the morning of ``scene``, no hardware.

Jobs run at once, on the thread that asked; their results still arrive by the event loop, so a test
waits with ``qtbot.waitUntil`` or :meth:`Office.settle`. The clock stands still unless moved.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings
from sqlalchemy import Engine

from desktop.changes import ChangeBus
from desktop.composition.tag_documents import png_of
from desktop.jobs import JobContext, JobHandle, JobRunner, Sessions
from desktop.printers import PrinterProfile
from desktop.services import (
    DeviceHub,
    Feedback,
    Navigator,
    PortChoice,
    Services,
    Session,
    WaitingJob,
)
from desktop.settings import Settings
from domain.assets.label_design import DesignWarning, LabelDesign
from domain.assets.tags import AssetTag
from domain.changes import ChangeSet
from domain.errors import NotFound
from domain.handover import HandoverNote
from domain.ports.devices import DeviceState, DeviceStatus
from domain.ports.storage import Queries, Store
from domain.production.tracing import TraceQuestion
from persistence.engine import open_engine
from persistence.migrations import create
from persistence.queries import open_queries
from persistence.store import open_store
from tests.unit.desktop.scene import ACTOR, CONSOLE, NOW, set_scene


@cache
def _template(*, empty: bool) -> Path:
    """A database made once for each run of the tests, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="paidan-scene-"))
    path = folder / "office.db"
    create(path)
    if not empty:
        engine = open_engine(path)
        set_scene(engine)
        engine.dispose()
    return path


class _AtOnce(ThreadPoolExecutor):
    """Runs what is submitted before it returns."""

    def __init__(self) -> None:
        super().__init__(1)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


class JobsAtOnce(JobRunner):
    def __init__(self, sessions: Sessions) -> None:
        super().__init__(sessions)
        self._writer = self._readers = self._workers = _AtOnce()


class FakePrinting:
    """Prints nothing; remembers what was asked. Slow ones never finish: for the progress panel."""

    def __init__(self, jobs: JobRunner) -> None:
        self._jobs = jobs
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.waiting: tuple[WaitingJob, ...] = ()

    def printers(self) -> Sequence[str]:
        return ("Zebra ZD421 (前台)", "佳博 GP-3120TU (仓库)")

    def _note(self, what: str, *args: Any, result: object = None) -> JobHandle[object]:
        self.asked.append((what, args))

        def done(ctx: JobContext) -> object:
            del ctx
            return result

        return self._jobs.work(done)

    def profile(self, address: str) -> PrinterProfile | None:
        return PrinterProfile(address or self.printers()[0])

    def print_tags(
        self, asset_ids: Sequence[int], printer: str, size: str, round_id: int = 0
    ) -> JobHandle[object]:
        asked = (asset_ids, printer, size, *((round_id,) if round_id else ()))
        return self._note("print_tags", *asked, result=(len(asset_ids), 0))

    def waiting_jobs(self) -> tuple[WaitingJob, ...]:
        return self.waiting

    def resume_job(self, name: str) -> JobHandle[object]:
        return self._note("resume_job", name, result=(1, 0))

    def drop_job(self, name: str) -> None:
        self.waiting = tuple(job for job in self.waiting if job.name != name)

    def print_test(self, profile: PrinterProfile) -> JobHandle[object]:
        return self._note("print_test", profile)

    def tag_preview(self, asset_id: int, size: str, dots_per_mm: int) -> JobHandle[object]:
        return self._note("tag_preview", asset_id, size, dots_per_mm, result=b"")

    def design_preview(
        self, design: LabelDesign, dots_per_mm: int
    ) -> JobHandle[tuple[bytes, tuple[DesignWarning, ...]]]:
        from exports.label_design import render_design

        tag = AssetTag("GZ-KT-0217-3", "中央空调", "KFR", "SN1", "恒隆物业", "A座", "3F", "诚达")

        def work(_ctx: JobContext) -> tuple[bytes, tuple[DesignWarning, ...]]:
            made = render_design(design, tag, dots_per_mm)
            return png_of(made.picture.bitmap), made.warnings

        return self._jobs.read(work)

    def tag_sheet(
        self,
        asset_ids: Sequence[int],
        sheet: str,
        start: int,
        out: Path,
        offset_mm: tuple[float, float] = (0.0, 0.0),
        round_id: int = 0,
    ) -> JobHandle[object]:
        more = (offset_mm, round_id) if round_id else ()
        return self._note("tag_sheet", asset_ids, sheet, start, out, *more, result=out)

    def ruler_page(
        self, sheet: str, out: Path, offset_mm: tuple[float, float]
    ) -> JobHandle[object]:
        return self._note("ruler_page", sheet, out, offset_mm, result=out)

    def stock_take_record(self, round_id: int, out: Path) -> JobHandle[object]:
        return self._note("stock_take_record", round_id, out, result=out)

    def handover_sheet(
        self, note: HandoverNote, coming: str, remark: str, out: Path
    ) -> JobHandle[object]:
        return self._note("handover_sheet", note, coming, remark, out, result=out)

    def trace_report(self, question: TraceQuestion, out: Path) -> JobHandle[object]:
        return self._note("trace_report", question, out, result=out)

    def patrol_sheet(self, patrol_id: int, out: Path) -> JobHandle[object]:
        return self._note("patrol_sheet", patrol_id, out, result=out)

    def export_table(
        self, name: str, titles: Sequence[str], rows: Sequence[Sequence[object]], out: Path
    ) -> JobHandle[object]:
        return self._note("export_table", name, titles, rows, out, result=len(rows))

    def job_slip(
        self, order_id: int, out: Path, article_ids: Sequence[int] = ()
    ) -> JobHandle[object]:
        return self._note("job_slip", order_id, out, *article_ids, result=out)

    def monthly_report(
        self, year: int, month: int, language: str, pdf: Path | None, workbook: Path | None
    ) -> JobHandle[object]:
        return self._note("monthly_report", year, month, language, pdf, workbook)

    def export_list(self, kind: str, ids: Sequence[int], out: Path) -> JobHandle[object]:
        return self._note("export_list", kind, ids, out, result=len(ids))


class FakeImports:
    """Knows no file and no import."""

    def __init__(self, jobs: JobRunner) -> None:
        self._jobs = jobs

    def _nothing(self) -> JobHandle[Any]:
        def refuse(_ctx: JobContext) -> Any:
            raise NotFound("ledger_not_found", path="")

        return self._jobs.work(refuse)

    def inspect(
        self, path: Path, password: str | None = None, encoding: str = "", separator: str = ""
    ) -> JobHandle[Any]:
        del path, password, encoding, separator
        return self._nothing()

    def outlook(self, choice: object) -> JobHandle[Any]:
        del choice
        return self._nothing()

    def preview(self, choice: object, place: int) -> JobHandle[Any]:
        del choice, place
        return self._nothing()

    def run(self, choice: object) -> JobHandle[Any]:
        del choice
        return self._nothing()

    def resume(self, batch_id: int) -> JobHandle[Any]:
        del batch_id
        return self._nothing()

    def undo(self, batch_id: int) -> JobHandle[Any]:
        del batch_id
        return self._nothing()

    def template(self, kind: object, sheet: str, out: Path) -> JobHandle[Any]:
        del kind, sheet, out
        return self._nothing()

    def export_refused(self, batch_id: int, out: Path, words: object) -> JobHandle[Any]:
        del batch_id, out, words
        return self._nothing()


class Office:
    """Everything a view needs. Use as a context manager, or call :meth:`close`.

    ``empty``: a new company without anything. ``threads``: real worker threads, as in the program.
    """

    def __init__(
        self, folder: Path | None = None, *, empty: bool = False, threads: bool = False
    ) -> None:
        self._own_folder = folder is None
        self.folder = folder or Path(tempfile.mkdtemp(prefix="paidan-office-"))
        self.path = self.folder / "office.db"
        shutil.copy(_template(empty=empty), self.path)
        self.engine: Engine = open_engine(self.path)
        self.now: datetime = NOW
        self.bus = ChangeBus()
        sessions = _Sessions(self)
        self.jobs = JobRunner(sessions) if threads else JobsAtOnce(sessions)
        store = QSettings(str(self.folder / "settings.ini"), QSettings.Format.IniFormat)
        self.settings = Settings(store)
        session = Session(ACTOR, CONSOLE, company="粤诚设备服务有限公司", now=lambda: self.now)
        self.printing = FakePrinting(self.jobs)
        self.devices = DeviceHub()
        self.services = Services(
            jobs=self.jobs,
            bus=self.bus,
            settings=self.settings,
            session=session,
            navigator=Navigator(),
            feedback=Feedback(),
            devices=self.devices,
            printing=self.printing,
            imports=FakeImports(self.jobs),
        )
        self.devices.list_ports = lambda: (
            PortChoice("COM3", "Quectel EC20 (USB)"),
            PortChoice("COM4", "Honeywell 1900 (USB)"),
            PortChoice("COM1", ""),
        )
        self.devices.list_queues = lambda: (PortChoice("queue:ZDesigner ZD421", "Windows"),)

    def plug_in(self) -> None:
        """Modem, printer and scanner are there and work."""
        ready, at = DeviceState.READY, self.now
        modem = {"signal_bars": 4, "queue": 2, "operator": "中国移动", "port": "COM3"}
        self.devices.set_status("modem", DeviceStatus(ready, "", modem, at))
        self.devices.set_status("printer", DeviceStatus(ready, "", {"printer": "ZD421"}, at))
        self.devices.set_status("scanner", DeviceStatus(ready, "", {"port": "COM4"}, at))

    def pass_time(self, **delta: float) -> None:
        """Move the clock on: ``pass_time(minutes=5)``."""
        self.now += timedelta(**delta)

    @contextmanager
    def store(self, command_id: str | None = None) -> Iterator[Store]:
        """A unit of work by this console's clerk; tells the bus afterwards."""
        with open_store(
            self.engine, actor=ACTOR, console=CONSOLE, command_id=command_id, now=self.now
        ) as store:
            yield store
        self.bus.publish(ChangeSet(everything=True))

    @contextmanager
    def queries(self) -> Iterator[Queries]:
        with open_queries(self.engine) as queries:
            yield queries

    @staticmethod
    def settle(rounds: int = 12) -> None:
        """Let results, and what they bring about, arrive."""
        for _ in range(rounds):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents()

    def close(self) -> None:
        self.jobs.shutdown()
        self.settle(3)
        self.engine.dispose()
        if self._own_folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Office:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class _Sessions:
    def __init__(self, office: Office) -> None:
        self._office = office

    @contextmanager
    def store(self, command_id: str | None = None) -> Iterator[Store]:
        with self._office.store(command_id) as store:
            yield store

    @contextmanager
    def queries(self) -> Iterator[Queries]:
        with self._office.queries() as queries:
            yield queries
