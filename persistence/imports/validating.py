"""Reads and judges every row of a ledger once, for the forecast and for the staging alike.

A long ledger is read in a process of its own: the window keeps its processor, and what the rows need
on the way is gone with the process. The rows wait in a file as they will be staged.
"""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO, TypeAlias

from domain.errors import InvalidInput
from domain.ledgers.inspection import first_text, skipped_problems
from domain.ledgers.keys import KeyTally
from domain.ledgers.layout import TableRow
from domain.ledgers.plain import cells_to_plain, problem_to_plain, values_to_plain
from domain.ledgers.problems import RowProblem, Severity
from domain.ledgers.rows import RowKind
from persistence.child_calls import ChildEnded, call_child, serve
from persistence.imports.rows import Job, LedgerRow, read_rows
from persistence.spreadsheets import refusals
from persistence.spreadsheets.limits import limit_this_process
from persistence.types import quick_dumps

#: (row number, source as JSON, problems as JSON or None, refused): what a staged row holds.
StagedRow: TypeAlias = tuple[int, str, str | None, bool]
#: Ledgers up to this size are read where they are: a process takes its time to begin.
SMALL = 3_000
_BATCH = 1_000
_LISTED = 5_000


@dataclass(frozen=True, slots=True)
class Validated:
    """``keys``: given or suggested by all rows; ``problems``: the first of them, ``counts``: all by
    code. ``batches``: (offset, length) in ``path``."""

    path: Path
    batches: tuple[tuple[int, int], ...]
    keys: tuple[str, ...]
    read: int
    refused: int
    problems: tuple[RowProblem, ...]
    counts: Mapping[str, int]

    def chunks(self) -> Iterator[list[StagedRow]]:
        """The rows in the order of the file, about a thousand at a time."""
        with self.path.open("rb") as source:
            for offset, length in self.batches:
                source.seek(offset)
                yield pickle.loads(source.read(length))


def validate(job: Job, progress: Callable[[int, int], object]) -> Validated:
    """Read all rows of ``job``. ``progress(done, total)`` may raise to stop. InvalidInput when the
    reading process is ended from outside."""
    folder = job.workbook.folder
    with NamedTemporaryFile(dir=folder, prefix="validated-", delete=False) as target:
        path = Path(target.name)
    if job.total <= SMALL:
        with path.open("wb") as spool:
            return _validate(job, path, spool, lambda done: progress(done, job.total))
    return _validate_apart(job, path, progress)


def _validate(job: Job, path: Path, target: BinaryIO, tell: Callable[[int], object]) -> Validated:
    tally = None if job.keys_given else KeyTally(job.kind, job.mapping)
    problems = _Problems(job)
    batches: list[tuple[int, int]] = []
    waiting: list[StagedRow] = []
    read = refused = 0
    for row in read_rows(job, problems.skipped):
        read += 1
        refused += row.refused
        problems.add(row)
        if tally is not None and not row.refused:
            tally.add(row.values)
        waiting.append(_staged(row))
        if len(waiting) >= _BATCH:
            _write(target, waiting, batches)
            tell(read)
    if waiting:
        _write(target, waiting, batches)
    target.flush()
    keys = job.keys if tally is None else tally.best()
    listed, counts = problems.all()
    return Validated(path, tuple(batches), keys, read, refused, listed, counts)


class _Problems:
    """The first problems of a ledger, those that refuse a row before the others."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._errors: list[RowProblem] = []
        self._others: list[RowProblem] = []
        self._counts: Counter[str] = Counter()
        self._skipped: dict[str, list[tuple[int, RowKind, str]]] = {}
        self._last: dict[str, int] = {}
        for _, sheet in job.sheets:
            # What concerns one cell or one row comes up again with it.
            for problem in sheet.problems:
                if not problem.row and problem.code != "more_problems":
                    self._take(problem)

    def add(self, row: LedgerRow) -> None:
        self._last[row.sheet] = row.row
        for problem in row.problems:
            self._take(problem)

    def skipped(self, position: int, row: TableRow) -> None:
        name = self._job.workbook.sheets[position].name
        self._skipped.setdefault(name, []).append((row.number, row.kind, first_text(row)))

    def all(self) -> tuple[tuple[RowProblem, ...], dict[str, int]]:
        for _, sheet in self._job.sheets:
            rows = self._skipped.get(sheet.info.name, ())
            for problem in skipped_problems(sheet.info, rows, self._last.get(sheet.info.name, 0)):
                self._take(problem)
        return (*self._errors, *self._others), dict(self._counts)

    def _take(self, problem: RowProblem) -> None:
        self._counts[problem.code] += 1
        kept = self._errors if problem.severity is Severity.ERROR else self._others
        if len(kept) < _LISTED:
            kept.append(problem)


def _staged(row: LedgerRow) -> StagedRow:
    source: dict[str, Any] = {"sheet": row.sheet, "values": values_to_plain(row.values)}
    if row.refused:  # its cells go back to whoever mends them
        source["cells"] = cells_to_plain(row.cells)
    problems = [problem_to_plain(each) for each in row.problems]
    return row.row, quick_dumps(source), quick_dumps(problems) if problems else None, row.refused


def _write(target: BinaryIO, rows: list[StagedRow], batches: list[tuple[int, int]]) -> None:
    packed = pickle.dumps(rows, protocol=5)
    batches.append((target.tell(), len(packed)))
    target.write(packed)
    rows.clear()


def _validate_apart(job: Job, path: Path, progress: Callable[[int, int], object]) -> Validated:
    try:
        found: Validated = call_child(
            "--validate-ledger", (replace(job, workbook=job.workbook.spooled()), path), progress
        )
    except ChildEnded:
        raise InvalidInput(refusals.TOO_LARGE) from None
    return found


def _validated(request: tuple[Job, Path], progress: Callable[[int, int], object]) -> Validated:
    limit_this_process()
    job, path = request
    with path.open("wb") as target:
        return _validate(job, path, target, lambda done: progress(done, job.total))


def main() -> int:
    """The child."""
    return serve(_validated)
