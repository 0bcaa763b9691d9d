"""The importer behind the screens: jobs that read in a process of their own and write in chunks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.composition.backend import Backend
from desktop.composition.import_templates import write_template
from desktop.composition.refused_rows import export_refused
from desktop.jobs import JobCancelled, JobContext, JobHandle, JobRunner
from domain.errors import NotFound
from domain.ledgers.fields import LedgerKind
from domain.ledgers.inspection import SheetInspection
from domain.ledgers.layout import table_rows
from domain.ledgers.problems import RowProblem
from domain.ledgers.records import text_of_value
from domain.people.operators import Right
from domain.ports.imports import (
    ImportChoice,
    OpenedFile,
    Outlook,
    Preview,
    PreviewRow,
    UndoneImport,
)
from domain.read_models import ImportBatch
from domain.usecases.rights import require
from persistence.imports import apart, applying
from persistence.imports.looking import SAMPLE
from persistence.imports.opening import (
    OpenedLedger,
    first_look,
    job_for,
    job_of,
    open_ledger,
)
from persistence.imports.remembered import remembered
from persistence.imports.rows import Job
from persistence.imports.validating import Validated, validate
from persistence.queries import open_queries

_PREVIEW_ROWS = 300


def import_file(backend: Backend, path: Path, kind: str) -> ImportBatch:
    """Import a file as proposed, at once, on this thread."""
    ledger = open_ledger(path)
    try:
        job = job_for(ledger, LedgerKind(kind), _zone(backend))
        desk = _desk(backend)
        return applying.apply(desk, applying.stage(desk, job, _quiet), _quiet)
    finally:
        ledger.close()


class ConsoleImports:
    """Implements :class:`desktop.services.Imports`; keeps the ledger that is looked at open."""

    def __init__(self, backend: Backend, jobs: JobRunner) -> None:
        self._backend = backend
        self._jobs = jobs
        self._lock = threading.Lock()
        self._ledger: OpenedLedger | None = None
        self._validated: tuple[ImportChoice, Validated] | None = None

    def inspect(
        self, path: Path, password: str | None = None, encoding: str = "", separator: str = ""
    ) -> JobHandle[OpenedFile]:
        def read(ctx: JobContext) -> OpenedLedger:
            return open_ledger(
                path,
                password=password,
                encoding=encoding,
                separator=separator,
                sample=SAMPLE,
                cancelled=lambda: ctx.cancelled,
            )

        def job(ctx: JobContext) -> OpenedFile:
            with _cancellable(), ThreadPoolExecutor(1) as beside:
                whole = beside.submit(read, ctx)
                beginning = first_look(path)
                if beginning is not None and not whole.done():
                    ctx.tell(self._look_at(beginning, whole=False))
                return self._look_at(whole.result())

        return self._jobs.work(job)

    def _look_at(self, ledger: OpenedLedger, *, whole: bool = True) -> OpenedFile:
        """``ledger`` is the one that is looked at from now on. A preview that is still reading the
        one before keeps its file; it goes with the last who knows it."""
        with self._lock:
            self._ledger, self._validated = ledger, None
        with open_queries(self._backend.engine) as reader:
            known = {
                place: found
                for place, sheet in enumerate(ledger.inspection.sheets)
                if (found := remembered(reader.connection, sheet.layout.titles))
            }
        return OpenedFile(
            ledger.path, ledger.inspection, ledger.proposed_sheets(), known, whole=whole
        )

    def preview(self, choice: ImportChoice, place: int) -> JobHandle[Preview]:
        def job(ctx: JobContext) -> Preview:
            ctx.raise_if_cancelled()
            read = self._job(choice)
            sheet = next((s for p, s in read.sheets if p == place), read.sheets[0][1])
            return Preview(sheet, tuple(_preview_rows(read, place, sheet)))

        return self._jobs.work(job)

    def outlook(self, choice: ImportChoice) -> JobHandle[Outlook]:
        def job(ctx: JobContext) -> Outlook:
            read = self._job(choice)
            rows = self._validate(choice, read, lambda done, total: _tell(ctx, done, total * 2))
            counts = apart.foresee(
                _desk(self._backend),
                read,
                rows,
                lambda done, total: _tell(ctx, total + done, total * 2),
            )
            return Outlook(
                rows.keys,
                counts.read,
                counts.created,
                counts.updated,
                counts.unchanged,
                counts.refused,
                rows.problems,
                rows.counts,
                counts.twins,
            )

        return self._jobs.work(job)

    def run(self, choice: ImportChoice) -> JobHandle[ImportBatch]:
        def job(ctx: JobContext) -> ImportBatch:
            desk = _desk(self._backend)
            read = self._job(choice)
            rows = self._validate(choice, read, lambda done, total: _tell(ctx, done // 3, total))
            return apart.bring(
                desk, read, rows, lambda done, total: _tell(ctx, (total + done * 2) // 3, total)
            )

        return self._jobs.work(job, QCoreApplication.translate("Imports", "Import"))

    def _validate(self, choice: ImportChoice, job: Job, progress: applying.Progress) -> Validated:
        """The rows of ``choice``, read once for the outlook and the import. Neither keys nor which
        of them are one record change anything in them."""
        rows_of = replace(choice, keys=(), same_as={})
        with self._lock:
            known = self._validated
        if known is None or known[0] != rows_of or not known[1].is_there:
            known = rows_of, validate(replace(job, keys=(), keys_given=False), progress)
            with self._lock:
                self._validated = known
        rows = known[1]
        return replace(rows, keys=choice.keys) if choice.keys else rows

    def resume(self, batch_id: int) -> JobHandle[ImportBatch]:
        return self._jobs.work(
            lambda ctx: apart.resume(_desk(self._backend), batch_id, _step(ctx)),
            QCoreApplication.translate("Imports", "Import"),
        )

    def undo(self, batch_id: int) -> JobHandle[UndoneImport]:
        def job(ctx: JobContext) -> UndoneImport:
            with ctx.store() as store:
                require(store, Right.ERASE)
            undone = apart.undo(_desk(self._backend), batch_id, ctx.progress)
            titles = tuple(row.title for row in undone.kept_rows)
            return UndoneImport(undone.removed, undone.restored, undone.kept, titles)

        return self._jobs.work(job, QCoreApplication.translate("Imports", "Undo import"))

    def template(self, kind: LedgerKind, sheet: str, out: Path) -> JobHandle[int]:
        def job(ctx: JobContext) -> int:
            with ctx.queries() as queries:
                return write_template(kind, sheet, queries, out)

        return self._jobs.work(job, QCoreApplication.translate("Imports", "Export"))

    def export_refused(
        self, batch_id: int, out: Path, words: Callable[[RowProblem], str]
    ) -> JobHandle[int]:
        """The refused rows as they were read, and why, as .xlsx or .csv; result: rows written."""

        def job(ctx: JobContext) -> int:
            return export_refused(self._backend, _zone(self._backend), batch_id, out, words, ctx)

        return self._jobs.work(job, QCoreApplication.translate("Imports", "Export"))

    def _job(self, choice: ImportChoice) -> Job:
        with self._lock:
            ledger = self._ledger
        if ledger is None or ledger.path != choice.path:
            raise NotFound("ledger_not_found", path=str(choice.path))
        return job_of(ledger, choice, _zone(self._backend))


@contextmanager
def _cancellable() -> Iterator[None]:
    try:
        yield
    except InterruptedError as error:
        raise JobCancelled from error


def _desk(backend: Backend) -> applying.Desk:
    return applying.Desk(backend.engine, backend.actor, backend.console, backend.clock)


def _zone(backend: Backend) -> ZoneInfo:
    with backend.queries() as queries:
        return ZoneInfo(str(queries.setting("time_zone", "Asia/Shanghai")))


def _step(ctx: JobContext) -> applying.Progress:
    return lambda done, total: _tell(ctx, done, total)


def _tell(ctx: JobContext, done: int, total: int) -> None:
    ctx.raise_if_cancelled()
    ctx.progress(done, total)


def _quiet(done: int, total: int) -> None:
    del done, total


def _preview_rows(job: Job, place: int, sheet: SheetInspection) -> Iterator[PreviewRow]:
    layout = sheet.layout
    kinds: dict[int, str] = {}
    for row in table_rows(layout, job.workbook.iter_rows(place)):
        kinds[row.number] = row.kind.value
        if len(kinds) >= _PREVIEW_ROWS:
            break
    for shown, (number, cells) in enumerate(job.workbook.iter_rows(place)):
        if shown >= _PREVIEW_ROWS:
            return
        kind = "header" if number in layout.header_rows else kinds.get(number, "above")
        yield PreviewRow(number, tuple(text_of_value(cell) for cell in cells), kind)
