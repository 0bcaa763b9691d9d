"""What each row of a batch found and left: by this it is taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from domain.ledgers.fields import LedgerKind
from domain.ledgers.plain import problem_to_plain
from persistence.entity_kinds import plain_of
from persistence.imports.batches import BESIDE
from persistence.imports.planning import Plan
from persistence.many_rows import execute_many
from persistence.store_orders import order_state
from persistence.types import dumps

#: The topic and the record of what was made beside the kind of the ledger.
Beside = tuple[str, Any]


def note_outcomes(
    connection: Connection, kind: LedgerKind, plans: Sequence[Plan], ids: Mapping[int, int]
) -> None:
    """``ids``: under which new ones were stored, by the ids they were planned under."""
    is_order = kind is LedgerKind.WORK_ORDERS
    image: Callable[[Any], dict[str, Any]] = order_state if is_order else plain_of
    values, problems = [], []
    bare = _Bare()
    for plan in plans:
        changed = plan.outcome in ("created", "updated")
        before = plan.before if plan.outcome == "updated" and plan.before is not None else None
        fresh = is_order and plan.id < 0  # its only image is the one it was stored with
        entity_id = ids.get(plan.id, plan.id)
        if entity_id and (fresh or not changed):
            bare.add(plan.outcome, plan.row.id, entity_id)
        else:
            values.append(
                {
                    "id": plan.row.id,
                    "outcome": plan.outcome,
                    "entity_id": entity_id or None,
                    "before": dumps(image(before)) if before is not None else None,
                    "after": dumps(image(plan.after)) if changed else None,
                }
            )
        if plan.problem is not None:
            found = [problem_to_plain(each) for each in (*plan.row.problems, plan.problem)]
            problems.append({"id": plan.row.id, "problems": dumps(found)})
    execute_many(
        connection,
        "UPDATE import_rows SET outcome = :outcome, entity_id = :entity_id, "
        "before = :before, after = :after WHERE id = :id",
        values,
    )
    bare.write(connection)
    execute_many(connection, "UPDATE import_rows SET problems = :problems WHERE id = :id", problems)


class _Bare:
    """Rows of which only the record is kept. In a ledger of new orders rows and records follow each
    other alike, thousands of them: each such run is one statement."""

    def __init__(self) -> None:
        self._runs: list[dict[str, Any]] = []

    def add(self, outcome: str, row_id: int, entity_id: int) -> None:
        ahead = entity_id - row_id
        run = self._runs[-1] if self._runs else None
        if run and (run["outcome"], run["last"], run["ahead"]) == (outcome, row_id - 1, ahead):
            run["last"] = row_id
        else:
            self._runs.append({"outcome": outcome, "first": row_id, "last": row_id, "ahead": ahead})

    def write(self, connection: Connection) -> None:
        execute_many(
            connection,
            "UPDATE import_rows SET outcome = :outcome, entity_id = id + :ahead, "
            "before = NULL, after = NULL WHERE id BETWEEN :first AND :last",
            self._runs,
        )


def note_beside(connection: Connection, batch_id: int, made: Sequence[Beside]) -> None:
    """Each has a row of its own."""
    execute_many(
        connection,
        "INSERT INTO import_rows (batch_id, row, source, outcome, entity_id, after) "
        "VALUES (:batch, 0, :source, :outcome, :id, :after)",
        [
            {
                "batch": batch_id,
                "source": dumps({"topic": topic}),
                "outcome": BESIDE,
                "id": record.id,
                "after": dumps(plain_of(record)),
            }
            for topic, record in made
        ],
    )
