"""Long imports in a process of their own: the window keeps its processor and its memory.

The child writes chunk by chunk as this process would. Should it be ended from outside, nothing is
lost: the batch waits to be gone on with, like one that a crash interrupted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.errors import InvalidInput, StorageUnavailable
from domain.ledgers.fields import LedgerKind
from domain.read_models import ImportBatch
from persistence.child_calls import ChildEnded, call_child, serve
from persistence.engine import open_engine
from persistence.event_log import head_seq
from persistence.imports import applying, undoing
from persistence.imports.applying import Forecast
from persistence.imports.batches import read_batch
from persistence.imports.desk import Desk
from persistence.imports.drafting import DrafterBeside
from persistence.imports.rows import Job
from persistence.imports.undoing import Undone
from persistence.imports.validating import SMALL, Validated
from persistence.imports.writing import Progress
from persistence.indexes import create_missing_indexes
from persistence.listeners import poke
from persistence.queries import open_queries
from persistence.queries.track_records import forget_track_records
from persistence.spreadsheets import refusals

_TASK = "--import-ledger"


@dataclass(frozen=True, slots=True)
class _Request:
    """``ahead``: by how much the desk's clock is before the computer's."""

    work: str
    arguments: tuple[Any, ...]
    url: str
    actor: str
    console: str
    ahead: timedelta


def foresee(desk: Desk, job: Job, rows: Validated, progress: Progress) -> Forecast:
    """:func:`applying.forecast`."""
    if rows.read <= SMALL:
        return applying.forecast(desk, job, progress, rows)
    if applying.are_all_new(desk, job, rows):
        return Forecast(rows.read, created=rows.read - rows.refused, refused=rows.refused)
    try:
        found: Forecast = _apart(desk, "foresee", (_sent(job), rows), progress)
    except ChildEnded:
        raise InvalidInput(refusals.TOO_LARGE) from None
    return found


def bring(desk: Desk, job: Job, rows: Validated, progress: Progress) -> ImportBatch:
    """Stage all rows and apply them; ``progress`` counts both."""
    if rows.read <= SMALL:
        return _bring(desk, job, rows, progress)
    batch: ImportBatch = _writing(desk, "bring", (_sent(job), rows), progress)
    return batch


def resume(desk: Desk, batch_id: int, progress: Progress) -> ImportBatch:
    """:func:`applying.apply`."""
    if _rows_of(desk, batch_id) <= SMALL:
        return applying.apply(desk, batch_id, progress)
    batch: ImportBatch = _writing(desk, "resume", (batch_id,), progress)
    return batch


def undo(desk: Desk, batch_id: int, progress: Progress) -> Undone:
    """:func:`undoing.undo`."""
    if _rows_of(desk, batch_id) <= SMALL:
        return undoing.undo(desk, batch_id, progress)
    undone: Undone = _writing(desk, "undo", (batch_id,), progress)
    return undone


def _bring(
    desk: Desk,
    job: Job,
    rows: Validated,
    progress: Progress,
    *,
    beside: DrafterBeside | None = None,
    is_tidied: bool = True,
) -> ImportBatch:
    total = rows.read
    batch_id = applying.stage(desk, job, lambda done, _total: progress(done // 4, total), rows)
    return applying.apply(
        desk,
        batch_id,
        lambda done, _total: progress(total // 4 + done * 3 // 4, total),
        beside=beside,
        is_tidied=is_tidied,
    )


def _bring_long(desk: Desk, job: Job, rows: Validated, progress: Progress) -> ImportBatch:
    """In the child. The process that drafts begins while the rows are staged."""
    if job.kind is not LedgerKind.WORK_ORDERS:
        return _bring(desk, job, rows, progress, is_tidied=False)
    with DrafterBeside() as beside:
        return _bring(desk, job, rows, progress, beside=beside, is_tidied=False)


def _resume_long(desk: Desk, batch_id: int, progress: Progress) -> ImportBatch:
    return applying.apply(desk, batch_id, progress, is_tidied=False)


def _rows_of(desk: Desk, batch_id: int) -> int:
    with open_queries(desk.engine) as reader:
        return read_batch(reader.connection, batch_id)[0].rows


def _sent(job: Job) -> Job:
    return replace(job, workbook=job.workbook.spooled())


def _writing(desk: Desk, work: str, arguments: tuple[Any, ...], progress: Progress) -> Any:
    try:
        return _apart(desk, work, arguments, progress, leave=True)
    except ChildEnded:
        create_missing_indexes(desk.engine)  # it may have set some aside
        raise StorageUnavailable("import_broke_off") from None
    finally:
        forget_track_records(desk.engine)
        with open_queries(desk.engine) as reader:
            last = head_seq(reader.connection)
        poke(desk.engine, last)


def _apart(
    desk: Desk, work: str, arguments: tuple[Any, ...], progress: Progress, *, leave: bool = False
) -> Any:
    request = _Request(
        work,
        arguments,
        desk.engine.url.render_as_string(hide_password=False),
        desk.actor,
        desk.console,
        desk.now() - datetime.now(UTC),
    )
    return call_child(_TASK, request, progress, leave=leave)


_WORK: dict[str, Callable[..., Any]] = {
    "foresee": lambda desk, job, rows, progress: applying.forecast(desk, job, progress, rows),
    "bring": _bring_long,
    "resume": _resume_long,
    "undo": undoing.undo,
}


#: What leaves indexes to be made when its result has been told.
_LEAVING = frozenset({"bring", "resume"})


@contextmanager
def _desk_of(request: _Request) -> Iterator[Desk]:
    engine = open_engine(request.url)
    try:
        yield Desk(
            engine, request.actor, request.console, lambda: datetime.now(UTC) + request.ahead
        )
    finally:
        engine.dispose()


def _work(request: _Request, progress: Progress) -> Any:
    with _desk_of(request) as desk:
        return _WORK[request.work](desk, *request.arguments, progress)


def _afterwards(request: _Request) -> None:
    if request.work in _LEAVING:
        with _desk_of(request) as desk:
            applying.tidy(desk)


def main() -> int:
    """The child."""
    return serve(_work, _afterwards)
