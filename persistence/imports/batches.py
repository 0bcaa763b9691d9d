"""The rows of ``import_batches`` and ``import_rows``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from domain.errors import NotAllowed, NotFound
from domain.ledgers.fields import LedgerKind
from domain.ledgers.mapping import mapping_to_plain
from domain.ledgers.plain import problem_from_plain
from domain.read_models import ImportBatch
from persistence.entity_rows import insert
from persistence.imports.matching import table_of
from persistence.imports.rows import Job, LedgerRow, WaitingRow
from persistence.imports.validating import StagedRow
from persistence.many_rows import insert_many
from persistence.types import dumps, from_micros, quick_loads, statement, to_micros

COLUMNS = (
    "id, kind, file_name, sheet, state, created_at, rows, created, updated, unchanged, refused, "
    "actor"
)
_PART = 1_000
#: ``outcome`` of what an import made beside its own kind (the customer of an old order).
BESIDE = "beside"


def begin_batch(
    connection: Connection, job: Job, keys: Sequence[str], actor: str, now: datetime
) -> int:
    """A new batch in the state 'staging'; its id."""
    return insert(
        connection,
        "import_batches",
        {
            "kind": job.kind.value,
            "file_name": job.file_name,
            "file_digest": job.file_digest,
            "sheet": ", ".join(sheet.info.name for _, sheet in job.sheets),
            "mapping": dumps(
                {
                    "mapping": mapping_to_plain(job.mapping),
                    "keys": list(keys),
                    "keys_given": job.keys_given,
                    "same_key_is_same": job.same_key_is_same(keys),
                    "tells_the_end": job.tells_the_end,
                    "same_as": [[*place, other] for place, other in sorted(job.same_as.items())],
                    "titles": list(job.sheets[0][1].layout.titles),
                }
            ),
            "state": "staging",
            "created_at": to_micros(now),
            "actor": actor,
            "rows": 0,
            "created": 0,
            "updated": 0,
            "unchanged": 0,
            "refused": 0,
        },
    )


def read_batch(connection: Connection, batch_id: int) -> tuple[ImportBatch, dict[str, Any], str]:
    """The batch, how it is read (mapping, keys, titles), the digest of its file."""
    row = connection.execute(
        statement(f"SELECT {COLUMNS}, mapping, file_digest FROM import_batches WHERE id = :id"),
        {"id": batch_id},
    ).first()
    if row is None:
        raise NotFound("import_batch_not_found", id=batch_id)
    batch = ImportBatch(*[*row[:5], from_micros(row[5]), *row[6:12]])
    return batch, json.loads(row[12]), row[13]


def set_state(connection: Connection, batch_id: int, state: str) -> None:
    connection.execute(
        statement("UPDATE import_batches SET state = :state WHERE id = :id"),
        {"state": state, "id": batch_id},
    )


def refuse_taken_back(connection: Connection, batch_id: int) -> None:
    """NotAllowed 'import_batch_finished' when another console took the batch back meanwhile."""
    if read_batch(connection, batch_id)[0].state in ("undoing", "undone"):
        raise NotAllowed("import_batch_finished", id=batch_id)


def interrupt(connection: Connection, batch_id: int) -> None:
    """It is to be gone on with, unless another console has decided otherwise."""
    if read_batch(connection, batch_id)[0].state == "applying":
        set_state(connection, batch_id, "interrupted")
        recount(connection, batch_id)


def recount(connection: Connection, batch_id: int) -> ImportBatch:
    """Count the outcomes of a batch anew; the batch."""
    counts = dict(
        tuple(row)
        for row in connection.execute(
            statement(
                "SELECT outcome, count(*) FROM import_rows WHERE batch_id = :id GROUP BY outcome"
            ),
            {"id": batch_id},
        )
    )
    beside = counts.pop(BESIDE, 0)
    del beside
    connection.execute(
        statement(
            "UPDATE import_batches SET rows = :n, created = :created, updated = :updated, "
            "unchanged = :unchanged, refused = :refused WHERE id = :id"
        ),
        {
            "id": batch_id,
            "n": sum(counts.values()),
            **{name: counts.get(name, 0) for name in ("created", "updated", "unchanged")},
            "refused": counts.get("refused", 0),
        },
    )
    return read_batch(connection, batch_id)[0]


def stage_rows(connection: Connection, batch_id: int, rows: Sequence[StagedRow]) -> None:
    values = [
        (batch_id, row, source, problems, "refused" if refused else "")
        for row, source, problems, refused in rows
    ]
    columns = ("batch_id", "row", "source", "problems", "outcome")
    insert_many(connection, "import_rows", columns, values)


def rows_of(staged: Iterable[StagedRow]) -> list[WaitingRow]:
    """Those of them that are not refused."""
    return [
        WaitingRow(0, row, source, problems)
        for row, source, problems, refused in staged
        if not refused
    ]


def waiting_rows(
    connection: Connection, batch_id: int, limit: int, after: int = 0
) -> list[WaitingRow]:
    """Staged rows that were not applied yet, in order; those with an id beyond ``after``."""
    return _rows(connection, batch_id, "outcome = '' AND id > :after", limit, after=after)


def still_wait(connection: Connection, batch_id: int, rows: Sequence[WaitingRow]) -> bool:
    """Whether nobody has applied any of ``rows`` (that follow each other) in the meantime."""
    found = connection.execute(
        statement(
            "SELECT count(*) FROM import_rows WHERE batch_id = :id AND outcome = '' "
            "AND id BETWEEN :first AND :last"
        ),
        {"id": batch_id, "first": rows[0].id, "last": rows[-1].id},
    )
    return int(found.scalar_one()) == len(rows)


def refused_rows(connection: Connection, batch_id: int, kind: LedgerKind) -> Iterator[LedgerRow]:
    """In order, a part of them in memory at a time."""
    after = 0
    while rows := _rows(
        connection, batch_id, "outcome = 'refused' AND id > :after", _PART, after=after
    ):
        yield from [row.ledger_row(kind, refused=True) for row in rows]
        after = rows[-1].id


def widest_refused(connection: Connection, batch_id: int) -> int:
    """How many cells the widest of them has."""
    sources = connection.execute(
        statement("SELECT source FROM import_rows WHERE batch_id = :id AND outcome = 'refused'"),
        {"id": batch_id},
    )
    return max((len(quick_loads(row.source).get("cells", ())) for row in sources), default=0)


def _rows(
    connection: Connection, batch_id: int, condition: str, limit: int | None = None, **values: int
) -> list[WaitingRow]:
    found = connection.execute(
        statement(
            "SELECT id, row, source, problems FROM import_rows "
            f"WHERE batch_id = :id AND {condition} ORDER BY id"
            + ("" if limit is None else " LIMIT :limit")
        ),
        {"id": batch_id, **values, **({} if limit is None else {"limit": limit})},
    )
    return [WaitingRow._make(row) for row in found]


def problems_of(connection: Connection, batch_id: int) -> Iterator[Any]:
    """The problems of all rows of a batch."""
    for row in connection.execute(
        statement(
            "SELECT problems FROM import_rows WHERE batch_id = :id AND problems IS NOT NULL "
            "ORDER BY id"
        ),
        {"id": batch_id},
    ):
        for plain in json.loads(row.problems):
            yield problem_from_plain(plain)


def rows_of_file(
    connection: Connection, digest: str, kind: LedgerKind
) -> dict[tuple[str, int], int]:
    """(sheet, row) → id of what an earlier import of the very same file made of that row, where it
    is there still."""
    found: dict[tuple[str, int], int] = {}
    rows = connection.execute(
        statement(
            "SELECT r.source, r.row, r.entity_id FROM import_rows r "
            "JOIN import_batches b ON b.id = r.batch_id "
            "WHERE b.file_digest = :digest AND b.kind = :kind AND b.state = 'applied' "
            "AND r.row > 0 AND r.outcome IN ('created', 'updated', 'unchanged') "
            f"AND r.entity_id IN (SELECT id FROM {table_of(kind)}) ORDER BY r.id"
        ),
        {"digest": digest, "kind": kind.value},
    )
    for row in rows:
        found[quick_loads(row.source)["sheet"], row.row] = row.entity_id
    return found
