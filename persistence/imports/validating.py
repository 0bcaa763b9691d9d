"""Reads and judges every row of a ledger once, for the forecast and for the staging alike.

A long ledger is read in processes of their own, a share of its rows in each: the window stays alive,
and what the rows need on the way is gone with the processes. The rows wait in a file as they will be staged.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, BinaryIO, TypeAlias

from domain.errors import InvalidInput
from domain.ledgers.keys import BestKey, KeyTally, TallyPart, best_key
from domain.ledgers.plain import cells_to_plain, problem_to_plain, values_to_plain
from domain.ledgers.problems import RowProblem
from persistence.child_calls import ChildEnded, call_children, serve
from persistence.imports.found_problems import Problems
from persistence.imports.rows import Job, LedgerRow, Stretch, read_rows
from persistence.imports.shares import shares_of
from persistence.spreadsheets import refusals
from persistence.spreadsheets.limits import limit_this_process
from persistence.types import quick_dumps

#: (row number, source as JSON, problems as JSON or None, refused): what a staged row holds.
StagedRow: TypeAlias = tuple[int, str, str | None, bool]
#: Ledgers up to this size are read where they are: a process takes its time to begin.
SMALL = 3_000
_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Spool:
    """Rows as they will be staged. ``batches``: (offset, length) in ``path``."""

    path: Path
    batches: tuple[tuple[int, int], ...]

    def chunks(self) -> Iterator[list[StagedRow]]:
        with self.path.open("rb") as source:
            for offset, length in self.batches:
                source.seek(offset)
                yield pickle.loads(source.read(length))


@dataclass(frozen=True, slots=True)
class Validated:
    """``keys``: given or suggested by all rows; ``is_unique``: known to be different in all that
    have them; ``problems``: the first of them, ``counts``: all by code."""

    spools: tuple[Spool, ...]
    keys: tuple[str, ...]
    read: int
    refused: int
    problems: tuple[RowProblem, ...]
    counts: Mapping[str, int]
    is_unique: bool = False

    @property
    def is_there(self) -> bool:
        """Whether nobody has removed the rows: they go with the ledger they are of."""
        return all(spool.path.exists() for spool in self.spools)

    def chunks(self) -> Iterator[list[StagedRow]]:
        """The rows in the order of the file, about a thousand at a time."""
        for spool in self.spools:
            yield from spool.chunks()


@dataclass(frozen=True, slots=True)
class _Judged:
    """Of a share of the rows. ``tally`` None: the keys are given."""

    spool: Spool
    read: int
    refused: int
    problems: Problems
    tally: TallyPart | None


def validate(job: Job, progress: Callable[[int, int], object]) -> Validated:
    """Read all rows of ``job``. ``progress(done, total)`` may raise to stop. InvalidInput when the
    reading process is ended from outside."""
    if job.total <= SMALL:
        whole = [Stretch(position) for position, _ in job.sheets]
        judged = [_judge(job, whole, _new_spool(job), lambda done: progress(done, job.total))]
    else:
        judged = _judge_apart(job, progress)
    problems = Problems.of_sheets(job)
    for each in judged:
        problems.add_those_of(each.problems)
    listed, counts = problems.all(job)
    parts = [each.tally for each in judged if each.tally is not None]
    best = best_key(job.kind, job.mapping, parts) if parts else BestKey(job.keys, False)
    return Validated(
        tuple(each.spool for each in judged),
        best.fields,
        sum(each.read for each in judged),
        sum(each.refused for each in judged),
        listed,
        counts,
        best.is_unique,
    )


def _new_spool(job: Job) -> Path:
    with NamedTemporaryFile(dir=job.workbook.folder, prefix="validated-", delete=False) as target:
        return Path(target.name)


def _judge(
    job: Job, stretches: Sequence[Stretch], path: Path, tell: Callable[[int], object]
) -> _Judged:
    tally = None if job.keys_given else KeyTally(job.kind, job.mapping)
    problems = Problems()
    batches: list[tuple[int, int]] = []
    waiting: list[StagedRow] = []
    read = refused = 0
    names = [sheet.name for sheet in job.workbook.sheets]
    with path.open("wb") as target:
        for row in read_rows(
            job, lambda position, row: problems.skip(names[position], row), stretches
        ):
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
    part = None if tally is None else tally.part()
    return _Judged(Spool(path, tuple(batches)), read, refused, problems, part)


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


def _judge_apart(job: Job, progress: Callable[[int, int], object]) -> list[_Judged]:
    sent = replace(job, workbook=job.workbook.spooled())
    requests = [(sent, stretches, _new_spool(job)) for stretches in shares_of(job)]
    try:
        return call_children("--validate-ledger", requests, job.total, progress)
    except ChildEnded:
        raise InvalidInput(refusals.TOO_LARGE) from None


def _judged(
    request: tuple[Job, Sequence[Stretch], Path], progress: Callable[[int, int], object]
) -> _Judged:
    limit_this_process()
    job, stretches, path = request
    return _judge(job, stretches, path, lambda done: progress(done, job.total))


def main() -> int:
    """The child."""
    return serve(_judged)
