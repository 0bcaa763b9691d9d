"""Writes what a ledger brings, chunk by chunk, each in a transaction of its own.

Every row remembers what it found and what it left, in the same transaction: a crash loses nothing,
the batch can be gone on with or taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from domain.codec import to_plain
from domain.errors import NotAllowed
from domain.ledgers.fields import LedgerKind
from domain.ports.imports import Twin
from domain.read_models import ImportBatch
from persistence.engine import where
from persistence.imports import batches
from persistence.imports.desk import Desk
from persistence.imports.drafting import DrafterBeside
from persistence.imports.matching import looked_up_by, matchable
from persistence.imports.planning import Planner
from persistence.imports.rows import Job
from persistence.imports.twins import Twins
from persistence.imports.validating import Validated, validate
from persistence.imports.writing import FEW, SORTED_ANEW, Progress, Writing
from persistence.indexes import (
    create_missing_indexes,
    refresh_statistics,
    without_sort_indexes,
)
from persistence.queries import open_queries
from persistence.queries.track_records import forget_track_records
from persistence.storage_errors import storage_errors
from persistence.types import statement


@dataclass(slots=True)
class Forecast:
    """What an import would do."""

    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    twins: tuple[Twin, ...] = ()


def forecast(
    desk: Desk, job: Job, progress: Progress, validated: Validated | None = None
) -> Forecast:
    """Count what :func:`apply` would do; nothing is written. ``validated``: the rows of the same
    job, where they were read before."""
    validated = validated or validate(job, progress)
    result = Forecast(read=validated.read, refused=validated.refused)
    done = 0
    with open_queries(desk.engine) as reader:
        planner = Planner(
            reader.connection,
            job.kind,
            validated.keys,
            now=desk.now(),
            same_key_is_same=job.same_key_is_same(validated.keys),
            tells_the_end=job.tells_the_end,
            earlier=batches.rows_of_file(reader.connection, job.file_digest, job.kind),
            same_as=job.same_as,
        )
        twins = Twins(reader.connection, job.kind)
        for part in validated.chunks():
            rows = batches.rows_of(part)
            for row, outcome in zip(rows, planner.foresee(rows), strict=True):
                setattr(result, outcome, getattr(result, outcome) + 1)
                if outcome == "created" and twins.are_sought:
                    twins.look_at(row.ledger_row(job.kind))
            done += len(part)
            progress(done, validated.read)
        result.twins = tuple(twins.found)
    return result


def are_all_new(desk: Desk, job: Job, validated: Validated) -> bool:
    """Whether every row of a ledger of orders is one, without looking at any: there is none yet,
    and no two rows have the same key. (Of telephones only the first number tells.)"""
    keys = validated.keys
    if (
        job.kind is not LedgerKind.WORK_ORDERS
        or job.same_as
        or not validated.is_unique
        or "phone" in keys
        or matchable(job.kind, keys) != tuple(keys)
    ):
        return False
    with open_queries(desk.engine) as reader:
        there = reader.connection.execute(statement("SELECT 1 FROM work_orders LIMIT 1"))
        return there.first() is None


def stage(desk: Desk, job: Job, progress: Progress, validated: Validated | None = None) -> int:
    """Keep all rows of the job in the database; the id of the batch, its state 'staged'."""
    validated = validated or validate(job, progress)
    with desk.store() as store:
        connection = store.unit.connection
        batch_id = batches.begin_batch(connection, job, validated.keys, desk.actor, store.now)
        store.unit.note("import", batch_id, "import_staged", {"file_name": job.file_name})
    done = 0
    try:
        for part in validated.chunks():
            with desk.store() as store:
                batches.stage_rows(store.unit.connection, batch_id, part)
            done += len(part)
            progress(done, validated.read)
    except BaseException:
        with desk.store() as store:
            batches.set_state(store.unit.connection, batch_id, "cancelled")
        raise
    with desk.store() as store:
        batches.refuse_taken_back(store.unit.connection, batch_id)
        batches.recount(store.unit.connection, batch_id)
        batches.set_state(store.unit.connection, batch_id, "staged")
    return batch_id


def apply(
    desk: Desk,
    batch_id: int,
    progress: Progress,
    *,
    beside: DrafterBeside | None = None,
    is_tidied: bool = True,
) -> ImportBatch:
    """Write the rows of a batch that wait; also goes on with one that was interrupted. ``beside``:
    see :class:`Writing`. ``is_tidied`` False: :func:`tidy` is left to whoever calls."""
    with storage_errors(where(desk.engine)):
        with desk.store() as store:
            batch, read, digest = batches.read_batch(store.unit.connection, batch_id)
            if batch.state not in ("staged", "applying", "interrupted"):
                raise NotAllowed("import_batch_finished", id=batch_id)
            kind = LedgerKind(batch.kind)
            batches.set_state(store.unit.connection, batch_id, "applying")
        work = Writing(desk, batch_id, kind, read, digest, beside)
        waiting = work.waiting()
        done = batch.rows - waiting
        try:
            with _indexes_aside(desk, kind, read["keys"], waiting), work:
                while count := work.chunk():
                    done += count
                    progress(done, batch.rows)
        except BaseException:
            with desk.store() as store:
                batches.interrupt(store.unit.connection, batch_id)
            raise
        with desk.store() as store:
            batches.refuse_taken_back(store.unit.connection, batch_id)
            batches.set_state(store.unit.connection, batch_id, "applied")
            batch = batches.recount(store.unit.connection, batch_id)
            payload = to_plain(batch)
            for name in ("id", "state", "created_at", "actor"):
                payload.pop(name, None)
            for name in ("created", "updated", "unchanged", "refused"):
                payload.setdefault(name, 0)
            store.unit.note("import", batch_id, "import_applied", payload)
        forget_track_records(desk.engine)
        if is_tidied:
            tidy(desk)
    return batch


def tidy(desk: Desk) -> None:
    """What can wait until the clerk knows that all is stored: sorting gets quick again."""
    create_missing_indexes(desk.engine)
    refresh_statistics(desk.engine)


def _indexes_aside(
    desk: Desk, kind: LedgerKind, keys: Sequence[str], rows: int
) -> AbstractContextManager[None]:
    """When more orders come than there are, the indexes are made anew, in one pass each. A server
    builds them for everybody at once, so they stay."""
    is_here = desk.engine.dialect.name == "sqlite"
    if kind is not LedgerKind.WORK_ORDERS or not is_here or rows < SORTED_ANEW:
        return nullcontext()
    with open_queries(desk.engine) as reader:
        there = reader.connection.execute(statement("SELECT count(*) FROM work_orders"))
        known = int(there.scalar_one())
    if known >= rows:
        return nullcontext()
    return without_sort_indexes(
        desk.engine,
        keep=looked_up_by(kind, keys),
        lookups=known * FEW < rows,
        put_back=False,
    )


__all__ = ["Desk", "Forecast", "Progress", "apply", "forecast", "stage"]
