"""Writes what a ledger brings, chunk by chunk, each in a transaction of its own.

Every row remembers what it found and what it left, in the same transaction: a crash loses nothing,
the batch can be gone on with or taken back.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.codec import to_plain
from domain.errors import NotAllowed
from domain.ledgers.fields import LedgerKind
from domain.read_models import ImportBatch
from persistence.engine import where
from persistence.imports import batches
from persistence.imports.planning import TOPICS, Planner
from persistence.imports.rows import Job, read_rows, with_suggested_keys
from persistence.imports.writing import CHUNK, Desk, Progress, Writing
from persistence.indexes import refresh_statistics
from persistence.queries import open_queries
from persistence.queries.track_records import forget_track_records
from persistence.storage_errors import storage_errors


@dataclass(slots=True)
class Forecast:
    """What an import would do."""

    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0


def refuse_parts(kind: LedgerKind) -> None:
    if kind not in TOPICS:
        raise NotAllowed("ledger_parts_unsupported")


def forecast(desk: Desk, job: Job, progress: Progress) -> Forecast:
    """Count what :func:`apply` would do; nothing is written."""
    refuse_parts(job.kind)
    job = with_suggested_keys(job)
    result = Forecast()
    with open_queries(desk.engine) as reader:
        planner = Planner(
            reader.connection,
            job.kind,
            job.keys,
            now=desk.now(),
            same_key_is_same=job.same_key_is_same,
            earlier=batches.rows_of_file(reader.connection, job.file_digest, job.kind),
        )
        for part in batches.chunks(read_rows(job), CHUNK):
            plans = planner.plan(part)
            for plan in plans:
                setattr(result, plan.outcome, getattr(result, plan.outcome) + 1)
            result.refused += len(part) - len(plans)
            result.read += len(part)
            progress(result.read, job.total)
    return result


def stage(desk: Desk, job: Job, progress: Progress) -> int:
    """Keep all rows of the job in the database; the id of the batch, its state 'staged'."""
    refuse_parts(job.kind)
    job = with_suggested_keys(job)
    with desk.store() as store:
        connection = store.unit.connection
        batch_id = batches.begin_batch(connection, job, desk.actor, store.now)
        store.unit.note("import", batch_id, "import_staged", {"file_name": job.file_name})
    done = 0
    try:
        for part in batches.chunks(read_rows(job), CHUNK):
            with desk.store() as store:
                batches.stage_rows(store.unit.connection, batch_id, part)
            done += len(part)
            progress(done, job.total)
    except BaseException:
        with desk.store() as store:
            batches.set_state(store.unit.connection, batch_id, "cancelled")
        raise
    with desk.store() as store:
        batches.recount(store.unit.connection, batch_id)
    return batch_id


def apply(desk: Desk, batch_id: int, progress: Progress) -> ImportBatch:
    """Write the rows of a batch that wait; also goes on with one that was interrupted."""
    with storage_errors(where(desk.engine)):
        with desk.store() as store:
            batch, read, digest = batches.read_batch(store.unit.connection, batch_id)
            if batch.state not in ("staged", "applying", "interrupted"):
                raise NotAllowed("import_batch_finished", id=batch_id)
            kind = LedgerKind(batch.kind)
            refuse_parts(kind)
            batches.set_state(store.unit.connection, batch_id, "applying")
        work = Writing(desk, batch_id, kind, read, digest)
        done = batch.rows - work.waiting()
        try:
            while count := work.chunk():
                done += count
                progress(done, batch.rows)
        except BaseException:
            with desk.store() as store:
                batches.set_state(store.unit.connection, batch_id, "interrupted")
                batches.recount(store.unit.connection, batch_id)
            raise
        with desk.store() as store:
            batches.set_state(store.unit.connection, batch_id, "applied")
            batch = batches.recount(store.unit.connection, batch_id)
            payload = to_plain(batch)
            for name in ("id", "state", "created_at", "actor"):
                payload.pop(name, None)
            for name in ("created", "updated", "unchanged", "refused"):
                payload.setdefault(name, 0)
            store.unit.note("import", batch_id, "import_applied", payload)
        forget_track_records(desk.engine)
        refresh_statistics(desk.engine)
    return batch


__all__ = ["Desk", "Forecast", "Progress", "apply", "forecast", "refuse_parts", "stage"]
